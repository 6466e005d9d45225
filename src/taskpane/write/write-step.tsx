import { Button, makeStyles, MessageBar, MessageBarBody, tokens, useRestoreFocusTarget } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { timeText } from '../date-text';
import type { Extraction } from '../../extract/extraction';
import { LogBar } from '../findings/log-bar';
import { allResults, resultCounts } from '../findings/result-groups';
import { DraftNote } from '../frame/draft-note';
import { ProblemNote } from '../frame/problem-note';
import { renewedSheet } from '../../map/renewed-sheet';
import { useFocusOnOutcome } from '../frame/use-focus-on-outcome';
import { useGoToStep } from '../frame/go-to-step';
import type { StepProps } from '../frame/steps';
import { useKeys } from '../frame/use-keys';
import { useLanguage } from '../language/pane-language';
import { firstToSay, writeChoice, type WriteChoice } from '../state/sheet-choice';
import type { SheetChoice } from '../../plan/plan-sdg-sheet';
import type { ResultState } from '../state/monitor-state';
import { useSheetProfile } from '../state/use-sheet-profile';
import { CreditsWait } from './credits-wait';
import { FiguresField } from './figures-field';
import { reportsText } from './reports-text';
import { SheetPreview } from './sheet-preview';
import { WriteOutcome } from './write-outcome';

/** Most people write once: the dialog's code comes when it is needed. */
const ReplaceDialog = lazy(() => import('./replace-dialog'));

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '12px' },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What will be written and how, the button that writes it, and what came of it. */
export default function WriteStep(props: StepProps) {
  const { monitor, state, settings, draft, standing } = props;
  const { said, say, settle } = props.choices;
  const styles = useStyles();
  const { t } = useTranslation();
  const language = useLanguage();
  const goToStep = useGoToStep();
  const restoreFocus = useRestoreFocusTarget();
  const { extraction } = state.assessment;
  const { choice, profile, refusal } = useSheetProfile(state, said, settings);
  const { sheets } = choice.project;
  const toSay = firstToSay(choice);
  const isRefused = toSay !== undefined || refusal !== undefined;
  const renewed = state.lastWritten && state.writing ? state.writing.sheet : renewedSheet(extraction, 'sdg');
  // Whoever agreed is not asked again when the first attempt failed.
  const [agreed, setAgreed] = useState<string>();
  const put = async (replaces?: string): Promise<void> => {
    setAgreed(replaces);
    const choose = (now: Extraction): WriteChoice => writeChoice(said, now, { settings, language });
    if (await (replaces === undefined ? monitor.write(choose) : monitor.replace(choose, replaces))) settle(said);
  };

  const outcome = useFocusOnOutcome(state.problem?.during === 'write' ? 'failed' : state.step);
  const isReady = extraction.reports.length > 0 && state.step !== 'writing' && state.step !== 'asking' && !isRefused;
  useKeys({ 'Ctrl+Enter': () => isReady && void put() });

  if (extraction.reports.length === 0) return <p className={styles.text}>{t('nothingToWrite')}</p>;
  return (
    <div className={styles.form}>
      <p className={styles.text}>{renewed === undefined ? t('sheetIntro') : t('sheetRenewed', { sheet: renewed })}</p>
      <DraftNote draft={draft} sheet="sdg" />
      {state.step !== 'writing' && <LogBar {...props} />}
      <CreditsWait draft={draft} />
      {isRefused && (
        <div>
          {toSay ? (
            <p className={styles.text}>{t(toSay)}</p>
          ) : (
            refusal && <ProblemNote title={t('problemTitle')} error={refusal} intent="warning" />
          )}
          <Button onClick={() => goToStep('sdgs')}>{t('changeProject')}</Button>
        </div>
      )}
      <FiguresField values={choice.sheet.values} language={choice.sheet.language} onLooks={say} />
      {profile && !toSay && (
        <SheetPreview
          profile={profile}
          reports={sheets && reportsText(sheets, extraction, t)}
          errors={resultCounts(allResults(standing)).error}
          showRemarks={state.step !== 'written'}
        />
      )}
      <Button
        {...restoreFocus}
        appearance="primary"
        aria-keyshortcuts="Control+Enter"
        disabledFocusable={state.step === 'writing' || isRefused}
        onClick={() => void put()}
      >
        {renewed === undefined ? t('write') : t('writeAgain')}
      </Button>
      <div ref={outcome}>
        <WriteOutcome state={state} onAgain={() => void put(agreed)} />
      </div>
      <Behind state={state} values={choice.sheet.values} />
      {state.step === 'asking' && (
        <Suspense>
          <ReplaceDialog sheet={state.replaces} onReplace={() => void put(state.replaces)} onKeep={monitor.keep} />
        </Suspense>
      )}
    </div>
  );
}

interface BehindProps {
  readonly state: ResultState;
  readonly values: SheetChoice['values'];
}

/** The report has changed since the sheet was written: what of it follows, and what does not. */
function Behind({ state: { writing }, values }: BehindProps) {
  const { t } = useTranslation();
  if (!writing?.isBehind) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{t(`behind_${values}`, { time: timeText(writing.at) })}</MessageBarBody>
    </MessageBar>
  );
}
