import { Button, FluentProvider, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CellChoice } from '../../extract/check-log/earlier-log';
import type { Language } from '../../language';
import { NO_REDACTION } from '../redaction/redaction-fields';
import { NO_FIELDS } from '../scoring/proposal-fields';
import { useRibbonCommands } from '../commands/use-ribbon-commands';
import type { ExcelSession } from '../excel-session';
import { useDisplayLanguage } from '../language/use-display-language';
import { workbookKey, type DraftStore } from '../state/draft-store';
import type { MonitorState } from '../state/monitor-state';
import type { PaneSettings } from '../state/pane-settings';
import type { SettingsStore } from '../state/settings-store';
import { useDraft } from '../state/use-draft';
import { useMonitor, withChoice, type Monitor } from '../state/use-monitor';
import { useOwnSettings } from '../state/use-own-settings';
import { useSheetChoices } from '../state/use-sheet-choices';
import { CheckProgress } from './check-progress';
import { Folded } from './folded';
import { GoneNote } from './gone-note';
import { enterSearch, enterStep } from './go-to-step';
import { GoToCell } from './go-to-cell';
import { PaneHeader } from './pane-header';
import { backToHelp, backToMore, type PanelName } from './panels';
import { usePaneTheme } from './pane-theme';
import { ProblemNote } from './problem-note';
import { SampleButton } from './sample-button';
import type { StepViewProps } from './step-view';
import { STEPS, type StepName } from './steps';
import { Tour } from './tour';
import { useKeptFocus } from './use-kept-focus';
import { KeysOn, useKeys } from './use-keys';
import { Welcome } from './welcome';

/** Rules, guidance and steps: loaded while the person reads what the pane is (`taskpane.tsx`). */
const StepView = lazy(() => import('./step-view'));
/** Looked at once, or never. */
const CellsByHand = lazy(() => import('./cells-by-hand'));
/** Counts what still stands, by the decisions: their code is with the steps. */
const Announcer = lazy(() => import('./announcer'));
const HelpPanel = lazy(() => import('./help-panel'));
const RedactionPanel = lazy(() => import('../redaction/redaction-panel'));
const ScoringPanel = lazy(() => import('../scoring/scoring-panel'));

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
  const [step, setStep] = useState<StepName>('report');
  const pane = useRef<HTMLDivElement>(null);
  useKeptFocus(pane);
  const [panel, setPanel] = useState<PanelName>();
  const [proposal, setProposal] = useState(NO_FIELDS);
  const [redaction, setRedaction] = useState(NO_REDACTION);
  const toggle = (name: PanelName): void => setPanel(panel === name ? undefined : name);
  const closePanel = useCallback((): void => {
    setPanel(undefined);
    backToMore();
  }, []);

  const closeHelp = useCallback((): void => {
    setPanel(undefined);
    backToHelp();
  }, []);

  useEffect(() => {
    document.documentElement.lang = i18n.language;
  }, [i18n.language]);

  const change = (changed: Partial<PaneSettings>): void => {
    const next = { ...settings, ...changed };
    setSettings(next);
    store.save(next);
  };
  const own = useOwnSettings(settings, change);
  const work = useMonitor(excel, clock, own.settings);
  const draft = useDraft(drafts, 'assessment' in work.state ? workbookKey(work.state.assessment.extraction) : undefined);
  // Who checks has seen enough of the tour.
  const check = (): Promise<void> => {
    if (!settings.isTourSeen) change({ isTourSeen: true });
    return work.check();
  };
  const choose = (choices: readonly CellChoice[]): Promise<void> => {
    const by = settings.verifier === '' ? {} : { by: settings.verifier };
    // Those of the last visit bring their own day.
    const told = choices.map((choice) => (choice.on === undefined ? { on: work.today(), ...by, ...choice } : choice));
    draft.put({ cells: told.reduce(withChoice, work.cells).flatMap(({ at, ...choice }) => (at ? [{ ...choice, at }] : [])) });
    return work.choose(told);
  };
  const monitor: Monitor = { ...work, check, choose };
  useRibbonCommands((command) => {
    if (monitor.state.step === 'checking' || monitor.state.step === 'writing') return;
    if (command === 'check') void monitor.check();
    else void ('assessment' in monitor.state ? Promise.resolve() : monitor.check()).then(() => setStep('write'));
  });
  const choices = useSheetChoices(draft, change);
  const speak = (language: Language): void => {
    change({ language });
    void i18n.changeLanguage(language);
  };
  // Whoever changes the language all around means the pane, too: from then on it follows again.
  useDisplayLanguage((language) => {
    change({ language: undefined });
    void i18n.changeLanguage(language);
  });

  const startTour = (): void => {
    change({ isTourSeen: false });
    setPanel(undefined);
  };

  return (
    <FluentProvider theme={usePaneTheme()} className={styles.pane}>
      <div ref={pane}>
        <GoToCell value={(at, to) => void monitor.goTo(at, to)}>
          <KeysOn value={settings.keys}>
            <PaneHeader onLanguage={speak} panel={panel} onPanel={toggle} />
            <Suspense>
              {panel === 'help' && <HelpPanel settings={settings} onSettings={change} onTour={startTour} onClose={closeHelp} />}
              {panel === 'redaction' && (
                <RedactionPanel
                  excel={excel}
                  fields={redaction}
                  onFields={(changed) => setRedaction({ ...redaction, ...changed })}
                  onClose={closePanel}
                />
              )}
              {panel === 'scoring' && (
                <ScoringPanel
                  assessment={'assessment' in work.state ? work.state.assessment : undefined}
                  acts={draft.parts.acts}
                  fields={proposal}
                  onFields={(changed) => setProposal({ ...proposal, ...changed })}
                  onClose={closePanel}
                />
              )}
            </Suspense>
            <main className={styles.main}>
              {!settings.isTourSeen && <Tour onEnd={() => change({ isTourSeen: true })} />}
              <Body
                {...{ monitor, settings, own, choices, draft, step }}
                onSettings={change}
                onStep={setStep}
                openSample={excel.openSample}
              />
            </main>
            <PaneKeys monitor={monitor} onStep={setStep} onHelp={() => toggle('help')} />
            <Suspense>
              <Announcer state={monitor.state} acts={draft.parts.acts} />
            </Suspense>
          </KeysOn>
        </GoToCell>
      </div>
    </FluentProvider>
  );
}

interface KeysProps {
  readonly monitor: Monitor;
  readonly onStep: (step: StepName) => void;
  readonly onHelp: () => void;
}

/** A component for the sake of the context around it. */
function PaneKeys({ monitor, onStep, onHelp }: KeysProps) {
  const { step } = monitor.state;
  const check = (): void => {
    if (step !== 'checking' && step !== 'writing') void monitor.check();
  };
  useKeys({
    r: check,
    '?': onHelp,
    ...('assessment' in monitor.state ? { '/': () => enterSearch(onStep) } : {}),
    ...Object.fromEntries(STEPS.map((name, index) => [String(index + 1), () => enterStep(name, onStep)])),
  });
  return null;
}

type BodyProps = Omit<StepViewProps, 'state'> & Pick<ExcelSession, 'openSample'>;

function Body({ openSample, ...props }: BodyProps) {
  const { t } = useTranslation();
  const { monitor, draft } = props;
  const { state } = monitor;
  const { cells = [] } = draft.parts.written ?? {};
  switch (state.step) {
    case 'empty':
      return (
        <>
          <CheckButton monitor={monitor} />
          <Welcome />
          <SampleButton openSample={openSample} />
        </>
      );
    case 'checking':
      return <CheckProgress state={state} onCancel={monitor.cancel} />;
    case 'refused':
    case 'failed':
      return (
        <>
          <EndNote state={state} />
          {state.step === 'refused' && <GoneNote monitor={monitor} draft={draft} gone={cells.length > 0 ? { cells } : {}} />}
          <CheckButton monitor={monitor} />
          {state.step === 'refused' && <SampleButton openSample={openSample} />}
          {state.step === 'refused' && state.error.code === 'not-a-monitoring-spreadsheet' && (
            <Folded title={t('cellsByHand')}>
              <Suspense>
                <CellsByHand monitor={monitor} />
              </Suspense>
            </Folded>
          )}
        </>
      );
    default:
      return (
        <Suspense fallback={<Spinner size="small" />}>
          <StepView {...props} state={state} />
        </Suspense>
      );
  }
}

function EndNote({ state }: { readonly state: Extract<MonitorState, { step: 'refused' | 'failed' }> }) {
  const { t } = useTranslation();
  return state.step === 'refused' ? (
    <ProblemNote title={t('refusedTitle')} error={state.error} intent="warning" />
  ) : (
    <ProblemNote title={t('failedTitle')} error={state.error} />
  );
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
