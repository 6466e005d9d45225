import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Heading } from '../frame/heading';
import type { StepProps } from '../frame/steps';
import { useLanguage } from '../language/pane-language';
import { CountLine } from './count-line';
import { ProtectedSheets } from './protected-sheets';
import { filterResults, isFiltering, NO_FILTER } from './filter-results';
import { FindingSearch } from './finding-search';
import { resultCounts, resultSections } from './result-groups';
import { ResultList } from './result-list';
import { useFindingKeys } from './use-finding-keys';

/** What the check found: counts, then the findings of each report, then those of the workbook as a whole. */
export default function FindingsStep({ state: { assessment }, report }: StepProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [filter, setFilter] = useState(NO_FILTER);
  const panel = useRef<HTMLDivElement>(null);
  const { extraction, checks } = assessment;
  const sections = resultSections(checks).filter((section) => report === undefined || !section.report || section.report.sheet === report);
  const shown = sections.map((section) => ({ ...section, results: filterResults(section.results, filter, language) }));
  const protectedSheets = extraction.surroundings.sheets.filter(({ isProtected }) => isProtected).map(({ name }) => name);
  useFindingKeys(panel);
  return (
    <ProtectedSheets value={protectedSheets}>
      <CountLine
        counts={resultCounts(sections.flatMap(({ results }) => results))}
        chosen={filter.outcomes}
        onChosen={(outcomes) => setFilter({ ...filter, outcomes })}
      />
      <FindingSearch
        words={filter.words}
        shown={resultCounts(shown.flatMap(({ results }) => results))}
        isFiltered={isFiltering(filter)}
        onWords={(words) => setFilter({ ...filter, words })}
        onAll={() => setFilter(NO_FILTER)}
      />
      <div ref={panel}>
        {shown.map(({ report: of, results }) => {
          const title = of ? t('reportOn', { sheet: of.sheet }) : t('wholeWorkbook');
          return (
            <section key={of?.sheet ?? ''} aria-label={title}>
              {extraction.reports.length > 1 && <Heading level={3}>{title}</Heading>}
              <ResultList results={results} home={of?.sheet} filter={filter} />
            </section>
          );
        })}
      </div>
    </ProtectedSheets>
  );
}
