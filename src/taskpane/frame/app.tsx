import { Button, FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../language';
import type { CellAddress } from '../../workbook';
import { useRibbonCommands } from '../commands/use-ribbon-commands';
import type { ExcelSession } from '../excel-session';
import { workbookKey, type DraftStore } from '../state/draft-store';
import type { PaneSettings } from '../state/pane-settings';
import type { SettingsStore } from '../state/settings-store';
import { useDraft } from '../state/use-draft';
import { useMonitor, type Monitor } from '../state/use-monitor';
import { useSheetChoices } from '../state/use-sheet-choices';
import { Announcer } from './announcer';
import { CheckBar } from './check-bar';
import { CheckProgress } from './check-progress';
import { GoToCell } from './go-to-cell';
import { PaneHeader } from './pane-header';
import { usePaneTheme } from './pane-theme';
import { ProblemNote } from './problem-note';
import { StepView, type StepViewProps } from './step-view';
import type { StepName } from './steps';
import { Welcome } from './welcome';

const useStyles = makeStyles({
  // `clip` rather than `hidden`: what sticks to the top of the window must not stick to a box instead.
  pane: { minHeight: '100%', boxSizing: 'border-box', overflowX: 'clip', backgroundColor: tokens.colorNeutralBackground1 },
  main: { padding: '8px 16px 24px' },
  button: { width: '100%', margin: '4px 0 12px' },
});

interface Props {
  readonly excel: ExcelSession;
  readonly store: SettingsStore;
  readonly drafts: DraftStore;
  readonly clock: () => Date;
}

export function App({ excel, store, drafts, clock }: Props) {
  const styles = useStyles();
  const { i18n } = useTranslation();
  const [settings, setSettings] = useState(store.initial);
  const monitor = useMonitor(excel, clock);
  const [step, setStep] = useState<StepName>('report');
  useRibbonCommands((command) => {
    if (monitor.state.step === 'checking' || monitor.state.step === 'writing') return;
    if (command === 'check') void monitor.check();
    else void ('assessment' in monitor.state ? Promise.resolve() : monitor.check()).then(() => setStep('write'));
  });

  useEffect(() => {
    document.documentElement.lang = i18n.language;
  }, [i18n.language]);

  const change = (changed: Partial<PaneSettings>): void => {
    const next = { ...settings, ...changed };
    setSettings(next);
    store.save(next);
  };
  const draft = useDraft(drafts, 'assessment' in monitor.state ? workbookKey(monitor.state.assessment.extraction) : undefined);
  const choices = useSheetChoices(draft, change);
  const speak = (language: Language): void => {
    change({ language });
    void i18n.changeLanguage(language);
  };

  return (
    <FluentProvider theme={usePaneTheme()} className={styles.pane}>
      <GoToCell value={(at: CellAddress) => void monitor.goTo(at)}>
        <PaneHeader onLanguage={speak} />
        <main className={styles.main}>
          <Body monitor={monitor} settings={settings} onSettings={change} choices={choices} draft={draft} step={step} onStep={setStep} />
        </main>
        <Announcer state={monitor.state} />
      </GoToCell>
    </FluentProvider>
  );
}

function Body(props: Omit<StepViewProps, 'state'>) {
  const { t } = useTranslation();
  const { monitor } = props;
  const { state } = monitor;
  switch (state.step) {
    case 'empty':
      return (
        <>
          <CheckButton monitor={monitor} />
          <Welcome />
        </>
      );
    case 'checking':
      return <CheckProgress state={state} onCancel={monitor.cancel} />;
    case 'refused':
      return (
        <>
          <ProblemNote title={t('refusedTitle')} error={state.error} intent="warning" />
          <CheckButton monitor={monitor} />
        </>
      );
    case 'failed':
      return (
        <>
          <ProblemNote title={t('failedTitle')} error={state.error} />
          <CheckButton monitor={monitor} />
        </>
      );
    default:
      return (
        <>
          <CheckBar monitor={monitor} state={state} />
          <StepView {...props} state={state} />
        </>
      );
  }
}

function CheckButton({ monitor }: { readonly monitor: Monitor }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { step } = monitor.state;
  return (
    <Button className={styles.button} appearance="primary" onClick={() => void monitor.check()}>
      {step === 'empty' ? t('check') : step === 'failed' ? t('tryAgain') : t('checkAgain')}
    </Button>
  );
}
