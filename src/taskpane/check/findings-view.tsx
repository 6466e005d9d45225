import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { Assessment } from '../../assess';
import { Heading } from '../frame/heading';
import { CountLine } from './count-line';
import { ProtectedSheets } from './protected-sheets';
import { ReadingList } from './reading-list';
import { ReportFacts } from './report-facts';
import { allResults, resultCounts, resultSections, type ResultSection } from './result-groups';
import { ResultList } from './result-list';

const useStyles = makeStyles({
  section: { marginBottom: '24px' },
  note: { color: tokens.colorNeutralForeground2 },
});

/** Everything a check found: counts, then each report with its readings and findings, then the workbook as a whole. */
export function FindingsView({ assessment }: { readonly assessment: Assessment }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { extraction, checks } = assessment;
  const sections = resultSections(checks);
  const protectedSheets = extraction.surroundings.sheets.filter(({ isProtected }) => isProtected).map(({ name }) => name);
  return (
    <ProtectedSheets value={protectedSheets}>
      <CountLine counts={resultCounts(allResults(checks))} />
      {extraction.reports.length === 0 && (
        <section className={styles.section}>
          <p className={styles.note}>{t('onlyPlan')}</p>
          {extraction.plans.map((plan) => (
            <div key={plan.sheet}>
              <Heading level={2}>{t('planOn', { sheet: plan.sheet })}</Heading>
              <ReportFacts report={plan} />
            </div>
          ))}
        </section>
      )}
      {sections.map((section) => (
        <Section key={section.report?.sheet ?? ''} section={section} alone={extraction.reports.length === 1} />
      ))}
    </ProtectedSheets>
  );
}

function Section({ section, alone }: { readonly section: ResultSection; readonly alone: boolean }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { report, results } = section;
  const title = report ? (alone ? t('report') : t('reportOn', { sheet: report.sheet })) : t('wholeWorkbook');
  return (
    <section className={styles.section} aria-label={title}>
      <Heading level={2}>{title}</Heading>
      {report && <ReportFacts report={report} />}
      {report && <ReadingList report={report} />}
      <ResultList results={results} home={report?.sheet} />
    </section>
  );
}
