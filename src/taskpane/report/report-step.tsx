import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { CalculationSheet } from '../../extract/extraction';
import { Heading } from '../frame/heading';
import type { StepProps } from '../frame/steps';
import { ReadingList } from './reading-list';
import { ReportFacts } from './report-facts';

const useStyles = makeStyles({
  section: { marginBottom: '24px' },
  note: { color: tokens.colorNeutralForeground2 },
});

/** Which report this is, and what was read from it. */
export default function ReportStep({ state: { assessment } }: StepProps) {
  const { reports, plans } = assessment.extraction;
  return reports.length === 0 ? (
    <PlansOnly plans={plans} />
  ) : (
    reports.map((report) => <Report key={report.sheet} report={report} alone={reports.length === 1} />)
  );
}

function Report({ report, alone }: { readonly report: CalculationSheet; readonly alone: boolean }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const title = alone ? t('report') : t('reportOn', { sheet: report.sheet });
  return (
    <section className={styles.section} aria-label={title}>
      <Heading level={2}>{title}</Heading>
      <ReportFacts report={report} />
      <ReadingList report={report} />
    </section>
  );
}

function PlansOnly({ plans }: { readonly plans: readonly CalculationSheet[] }) {
  const styles = useStyles();
  const { t } = useTranslation();
  return (
    <section className={styles.section}>
      <p className={styles.note}>{t('onlyPlan')}</p>
      {plans.map((plan) => (
        <div key={plan.sheet}>
          <Heading level={2}>{t('planOn', { sheet: plan.sheet })}</Heading>
          <ReportFacts report={plan} />
        </div>
      ))}
    </section>
  );
}
