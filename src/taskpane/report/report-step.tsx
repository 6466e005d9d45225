import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { DEFAULT_SETTINGS } from '../../check/settings';
import type { CalculationSheet, Extraction } from '../../extract/extraction';
import { periodDoubtsOf } from '../../map/doubts';
import { Heading } from '../frame/heading';
import type { StepProps } from '../frame/steps';
import { CalculationView } from './calculation-view';
import { CellsOfLastVisit } from './cells-of-last-visit';
import { ChooseCellContext, type ChooseCell } from './choose-cell';
import { ComparisonView } from './comparison-view';
import { ReadingList } from './reading-list';
import { ReportFacts } from './report-facts';

const useStyles = makeStyles({
  section: { marginBottom: '24px' },
  note: { color: tokens.colorNeutralForeground2 },
});

/** Which report this is, and what was read from it. */
export default function ReportStep({ monitor, state, report: chosen, own, draft, standing }: StepProps) {
  const { extraction } = state.assessment;
  const { reports } = extraction;
  if (reports.length === 0) return <PlansOnly extraction={extraction} />;
  const shown = reports.filter(({ sheet }) => chosen === undefined || sheet === chosen);
  const chooseFor = (report: CalculationSheet): ChooseCell => ({
    selectedCell: monitor.selectedCell,
    choose: (symbol, at) => monitor.choose([{ symbol, at, report: report.sheet }]),
  });
  return (
    <>
      <CellsOfLastVisit
        cells={draft.parts.cells ?? []}
        used={monitor.cells}
        onUse={monitor.choose}
        onDiscard={() => draft.put({ cells: undefined })}
      />
      {shown.map((report) => (
        <ChooseCellContext key={report.sheet} value={chooseFor(report)}>
          <Report report={report} extraction={extraction} standing={standing} own={own} alone={reports.length === 1} />
        </ChooseCellContext>
      ))}
    </>
  );
}

interface ReportProps {
  readonly report: CalculationSheet;
  readonly extraction: Extraction;
  readonly standing: StepProps['standing'];
  readonly own: StepProps['own'];
  readonly alone: boolean;
}

function Report({ report, extraction, standing, own, alone }: ReportProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const title = alone ? t('report') : t('reportOn', { sheet: report.sheet });
  return (
    <section className={styles.section} aria-label={title}>
      <Heading level={2}>{title}</Heading>
      <ReportFacts report={report} workbook={extraction.workbookName} periodDoubts={periodDoubtsOf(report, standing)} />
      <CalculationView report={report} extraction={extraction} />
      <ReadingList report={report} standing={standing} />
      <ComparisonView report={report} extraction={extraction} settings={{ ...DEFAULT_SETTINGS, ...own.settings }} own={own} />
    </section>
  );
}

function PlansOnly({ extraction: { plans, workbookName: workbook } }: Pick<ReportProps, 'extraction'>) {
  const styles = useStyles();
  const { t } = useTranslation();
  return (
    <section className={styles.section}>
      <p className={styles.note}>{t('onlyPlan')}</p>
      {plans.map((plan) => (
        <div key={plan.sheet}>
          <Heading level={2}>{t('planOn', { sheet: plan.sheet })}</Heading>
          <ReportFacts report={plan} workbook={workbook} />
        </div>
      ))}
    </section>
  );
}
