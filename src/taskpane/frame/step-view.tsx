import { makeStyles, Spinner } from '@fluentui/react-components';
import { lazy, Suspense, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { findingsMark } from '../findings/findings-mark';
import { allResults } from '../findings/result-groups';
import { standingResults } from '../../map/standing-results';
import { creditsMark } from '../credits/credits-mark';
import { NOTHING_TYPED, useCredits } from '../credits/use-credits';
import ReportStep from '../report/report-step';
import { reportMark } from '../report/report-mark';
import { sdgsMark } from '../sdgs/sdgs-mark';
import { goneParts } from '../state/gone-parts';
import { useSheetProfile } from '../state/use-sheet-profile';
import { writeMark } from '../write/write-mark';
import { CheckBar } from './check-bar';
import { GoneNote } from './gone-note';
import { enterStep, GoToStep } from './go-to-step';
import { OutdatedNotice } from './outdated-notice';
import { ProblemNote } from './problem-note';
import { ReportPicker } from './report-picker';
import { StepTabs } from './step-tabs';
import type { StepName, StepProps } from './steps';

/** The first step is on the screen at once; the others come while it is read. */
const VIEWS = {
  report: ReportStep,
  findings: lazy(() => import('../findings/findings-step')),
  sdgs: lazy(() => import('../sdgs/sdgs-step')),
  credits: lazy(() => import('../credits/credits-step')),
  write: lazy(() => import('../write/write-step')),
};

const useStyles = makeStyles({ panel: { paddingTop: '12px' } });

export interface StepViewProps extends Omit<StepProps, 'report' | 'standing'> {
  readonly step: StepName;
  readonly onStep: (step: StepName) => void;
}

/** The outcome, the five steps with their state, and the one that is chosen. */
export default function StepView({ step, onStep, ...props }: StepViewProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { monitor, state, settings, own, choices, draft } = props;
  const { assessment, problem } = state;
  const sheet = useSheetProfile(state, choices.said, settings);
  const typed = draft.parts.credits ?? NOTHING_TYPED;
  const credits = useCredits(state, own.settings, sheet.choice.project.sheets, typed, draft.parts.acts);
  const standing = useMemo(
    () => standingResults(assessment.extraction, assessment.checks, draft.parts.acts),
    [assessment, draft.parts.acts],
  );
  const gone = useMemo(() => goneParts(draft.parts.written ?? {}, state, draft.parts), [draft.parts, state]);
  const marks = {
    report: reportMark(assessment, t),
    findings: findingsMark(allResults(standing), t),
    sdgs: sdgsMark(sheet, t),
    credits: creditsMark(credits, typed, t),
    write: writeMark(state, t),
  };
  const [report, setReport] = useState<string>();
  const View = VIEWS[step];
  return (
    <GoToStep value={(name) => enterStep(name, onStep)}>
      <CheckBar monitor={monitor} state={state} standing={allResults(standing)} />
      <GoneNote monitor={monitor} draft={draft} gone={gone} />
      <StepTabs step={step} marks={marks} onStep={onStep}>
        <OutdatedNotice monitor={monitor} state={state} />
        {problem?.during === 'visit' && <ProblemNote title={t('problemTitle')} error={problem.error} intent="warning" />}
      </StepTabs>
      {(step === 'report' || step === 'findings') && <ReportPicker checks={standing} report={report} onReport={setReport} />}
      <div id="panel" role="tabpanel" aria-labelledby={`tab-${step}`} className={styles.panel}>
        <Suspense fallback={<Spinner size="small" data-coming />}>
          <View {...props} report={report} standing={standing} />
        </Suspense>
      </div>
    </GoToStep>
  );
}
