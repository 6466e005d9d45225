import { useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CheckRun } from '../../check/check-run';
import type { Finding } from '../../check/rule';
import type { IsoDate } from '../../extract/extraction';
import { isUndecided } from '../../map/standing-of-entry';
import { Heading } from '../frame/heading';
import type { StepProps } from '../frame/steps';
import { useLanguage } from '../language/pane-language';
import { CountLine } from './count-line';
import { ProtectedSheets } from './protected-sheets';
import { filterResults, isFiltering, NO_FILTER } from './filter-results';
import { FindingSearch } from './finding-search';
import { FurtherEntries } from './further-entries';
import { LogBar } from './log-bar';
import { PaperBar } from './paper-bar';
import { resultCounts, resultSections, type ResultSection } from './result-groups';
import { DecisionsContext, useDecisions, type Decisions } from './use-decisions';
import { Verifier } from './verifier';
import { ResultList } from './result-list';
import { useFindingKeys } from './use-finding-keys';

/** What the check found: counts, then the findings of each report, then those of the workbook as a whole. */
export default function FindingsStep(props: StepProps) {
  const { monitor, report, settings, onSettings, draft, standing } = props;
  const { assessment } = props.state;
  const { t } = useTranslation();
  const language = useLanguage();
  const [filter, setFilter] = useState(NO_FILTER);
  const panel = useRef<HTMLDivElement>(null);
  const { extraction, checks } = assessment;
  const decisions = useDecisions(assessment, draft);
  const waits = (finding: Finding): boolean => {
    const entry = decisions.entryOf(finding);
    return entry === undefined || isUndecided(entry);
  };
  const { entries } = decisions.log;
  const sectionsOf = (run: CheckRun): readonly ResultSection[] =>
    resultSections(run).filter((section) => report === undefined || !section.report || section.report.sheet === report);
  const sections = sectionsOf(checks);
  const shown = sections.map((section) => ({ ...section, results: filterResults(section.results, filter, language, waits) }));
  const protectedSheets = extraction.surroundings.sheets.filter(({ isProtected }) => isProtected).map(({ name }) => name);
  useFindingKeys(panel);
  return (
    <Decided decisions={decisions} name={settings.verifier} onName={(verifier) => onSettings({ verifier })} today={monitor.today}>
      <ProtectedSheets value={protectedSheets}>
        <LogBar {...props} />
        <CountLine
          counts={resultCounts(sections.flatMap(({ results }) => results))}
          open={resultCounts(sectionsOf(standing).flatMap(({ results }) => results))}
          chosen={filter.outcomes}
          onChosen={(outcomes) => setFilter({ ...filter, outcomes })}
        />
        <FindingSearch
          words={filter.words}
          shown={resultCounts(shown.flatMap(({ results }) => results))}
          isFiltered={isFiltering(filter)}
          undecided={entries.filter(isUndecided).length}
          hasDecided={entries.some(({ decision }) => decision !== undefined)}
          isUndecidedOnly={filter.isUndecidedOnly}
          onUndecidedOnly={(isUndecidedOnly) => setFilter({ ...filter, isUndecidedOnly })}
          onWords={(words) => setFilter({ ...filter, words })}
          onAll={() => setFilter(NO_FILTER)}
        />
        <div ref={panel}>
          {shown.map(({ report: of, results }) => {
            const title = of ? t('reportOn', { sheet: of.sheet }) : t('wholeWorkbook');
            return (
              <section key={of?.sheet ?? ''} aria-label={title}>
                {extraction.reports.length > 1 && <Heading level={3}>{title}</Heading>}
                <ResultList results={results} filter={filter} />
              </section>
            );
          })}
          <FurtherEntries log={decisions.log} />
        </div>
        <PaperBar {...props} />
      </ProtectedSheets>
    </Decided>
  );
}

interface DecidedProps {
  readonly decisions: Decisions;
  readonly name: string;
  readonly onName: (name: string) => void;
  readonly today: () => IsoDate;
  readonly children: ReactNode;
}

function Decided({ decisions, name, onName, today, children }: DecidedProps) {
  return (
    <DecisionsContext value={decisions}>
      <Verifier value={{ name, onName, today }}>{children}</Verifier>
    </DecisionsContext>
  );
}
