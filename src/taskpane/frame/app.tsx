import { Button, FluentProvider, makeStyles, MessageBar, MessageBarBody, Spinner, Tab, TabList, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { IsoDate } from '../../extract/extraction';
import type { Language } from '../../language';
import type { CellAddress } from '../../workbook';
import { FindingsView } from '../check/findings-view';
import { GoToCell } from '../check/go-to-cell';
import { useRibbonCommands } from '../commands/use-ribbon-commands';
import type { ExcelSession } from '../excel-session';
import type { PaneSettings } from '../state/pane-settings';
import type { SettingsStore } from '../state/settings-store';
import { useMonitor, type Monitor } from '../state/use-monitor';
import { useSheetChoices, type SheetChoices } from '../state/use-sheet-choices';
import { SheetView } from '../write/sheet-view';
import { Announcer } from './announcer';
import { PaneHeader } from './pane-header';
import { usePaneTheme } from './pane-theme';
import { ProblemNote } from './problem-note';
import { Welcome } from './welcome';

const useStyles = makeStyles({
  pane: { minHeight: '100%', boxSizing: 'border-box', overflowX: 'hidden', backgroundColor: tokens.colorNeutralBackground1 },
  main: { padding: '8px 16px 24px' },
  button: { width: '100%' },
  gap: { height: '12px' },
  panel: { paddingTop: '12px' },
  results: {
    margin: '0 0 4px',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    scrollMarginTop: '8px',
  },
});

interface Props {
  readonly excel: ExcelSession;
  readonly store: SettingsStore;
  readonly today: () => IsoDate;
}

export function App({ excel, store, today }: Props) {
  const styles = useStyles();
  const { i18n } = useTranslation();
  const [settings, setSettings] = useState(store.initial);
  const monitor = useMonitor(excel, today);
  const [view, setView] = useState<View>('findings');
  const check = (): Promise<void> => {
    setView('findings');
    return monitor.check();
  };
  useRibbonCommands((command) => {
    if (monitor.state.step === 'checking' || monitor.state.step === 'writing') return;
    if (command === 'check') void check();
    else void ('assessment' in monitor.state ? Promise.resolve() : check()).then(() => setView('sheet'));
  });

  useEffect(() => {
    document.documentElement.lang = i18n.language;
  }, [i18n.language]);

  const change = (changed: Partial<PaneSettings>): void => {
    const next = { ...settings, ...changed };
    setSettings(next);
    store.save(next);
  };
  const choices = useSheetChoices(change);
  const speak = (language: Language): void => {
    change({ language });
    void i18n.changeLanguage(language);
  };

  return (
    <FluentProvider theme={usePaneTheme()} className={styles.pane}>
      <GoToCell value={(at: CellAddress) => void monitor.goTo(at)}>
        <PaneHeader onLanguage={speak} />
        <main className={styles.main}>
          <CheckButton step={monitor.state.step} onCheck={() => void check()} />
          <div className={styles.gap} />
          <Body monitor={monitor} settings={settings} choices={choices} view={view} onView={setView} />
        </main>
        <Announcer state={monitor.state} />
      </GoToCell>
    </FluentProvider>
  );
}

function CheckButton({ step, onCheck }: { readonly step: Monitor['state']['step']; readonly onCheck: () => void }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const busy = step === 'checking' || step === 'writing';
  // After a check the next thing to press is on the sheet's tab; the way back to a fresh check stays, less loud.
  const appearance = step === 'empty' || step === 'checking' || step === 'refused' || step === 'failed' ? 'primary' : 'secondary';
  return (
    <Button className={styles.button} appearance={appearance} disabledFocusable={busy} onClick={onCheck}>
      {step === 'empty' || step === 'checking' ? t('check') : t('checkAgain')}
    </Button>
  );
}

interface BodyProps {
  readonly monitor: Monitor;
  readonly settings: PaneSettings;
  readonly choices: SheetChoices;
  readonly view: View;
  readonly onView: (view: View) => void;
}

function Body(props: BodyProps) {
  const { t } = useTranslation();
  const { state } = props.monitor;
  switch (state.step) {
    case 'empty':
      return <Welcome />;
    case 'checking':
      return <Spinner size="small" label={t('checking')} labelPosition="after" />;
    case 'refused':
      return <ProblemNote title={t('refusedTitle')} error={state.error} intent="warning" />;
    case 'failed':
      return <ProblemNote title={t('failedTitle')} error={state.error} />;
    default:
      return <Results {...props} />;
  }
}

type View = 'findings' | 'sheet';

function Results({ monitor, settings, choices, view, onView }: BodyProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { state } = monitor;
  const heading = useRef<HTMLHeadingElement>(null);
  // Once per check (writing keeps the results on the screen): a short pane comes to what was found, and the keyboard goes on from there.
  useEffect(() => heading.current?.focus(), []);
  if (!('assessment' in state)) return null;
  return (
    <>
      <h2 ref={heading} tabIndex={-1} className={styles.results}>
        {t('results')}
      </h2>
      <div role="status">
        {state.isOutdated && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{t('changedSince')}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      <TabList selectedValue={view} onTabSelect={(_, { value }) => onView(value === 'sheet' ? 'sheet' : 'findings')} aria-label={t('tabs')}>
        <Tab id="tab-findings" value="findings" aria-controls="panel">
          {t('tabFindings')}
        </Tab>
        <Tab id="tab-sheet" value="sheet" aria-controls="panel">
          {t('tabSheet')}
        </Tab>
      </TabList>
      <div id="panel" role="tabpanel" aria-labelledby={`tab-${view}`} className={styles.panel}>
        {state.problem?.during === 'visit' && <ProblemNote title={t('problemTitle')} error={state.problem.error} intent="warning" />}
        {view === 'findings' ? (
          <FindingsView assessment={state.assessment} />
        ) : (
          <SheetView monitor={monitor} state={state} settings={settings} choices={choices} />
        )}
      </div>
    </>
  );
}
