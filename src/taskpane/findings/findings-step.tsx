import { makeStyles } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { Heading } from '../frame/heading';
import type { StepProps } from '../frame/steps';
import { CountLine } from './count-line';
import { ProtectedSheets } from './protected-sheets';
import { allResults, resultCounts, resultSections, type ResultSection } from './result-groups';
import { ResultList } from './result-list';

const useStyles = makeStyles({
  section: { marginBottom: '24px' },
});

/** What the check found: counts, then the findings of each report, then those of the workbook as a whole. */
export default function FindingsStep({ state: { assessment } }: StepProps) {
  const { extraction, checks } = assessment;
  const protectedSheets = extraction.surroundings.sheets.filter(({ isProtected }) => isProtected).map(({ name }) => name);
  return (
    <ProtectedSheets value={protectedSheets}>
      <CountLine counts={resultCounts(allResults(checks))} />
      {resultSections(checks).map((section) => (
        <Section key={section.report?.sheet ?? ''} section={section} alone={extraction.reports.length < 2} />
      ))}
    </ProtectedSheets>
  );
}

function Section({ section, alone }: { readonly section: ResultSection; readonly alone: boolean }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { report, results } = section;
  const title = report ? t('reportOn', { sheet: report.sheet }) : t('wholeWorkbook');
  return (
    <section className={styles.section} aria-label={title}>
      {!alone && <Heading level={3}>{title}</Heading>}
      <ResultList results={results} home={report?.sheet} />
    </section>
  );
}
