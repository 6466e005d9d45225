import type { CalculationSheet } from '../../extract/extraction';
import type { CellAddress } from '../../workbook';
import { megawattsOf } from './capacity-comparison';
import { groupsBy } from '../groups-by';
import { contradictedPeriods, periodYields, type ContradictedPeriod, type PeriodYield, type YieldFacts } from './period-yields';
import { reportedPeriodOf, type ReportedPeriod } from './compare-periods';
import { yieldFactsInFiles, yieldFactsOf, type ReportFacts } from '../report-facts';
import type { CellInFile } from '../rule';
import type { CheckSettings } from '../settings';

/** Of the projects of which a workbook has several periods. */
export function workbookYields(reports: readonly CalculationSheet[], settings: CheckSettings): readonly PeriodYield<CellAddress>[] {
  return severalPeriods(
    reports.flatMap((report) => yieldFactsOf(report, megawattsOf(report, settings)) ?? []),
    settings,
  );
}

/** The same with periods that stand in other files: of these the reports of this workbook's projects count, as far as it has no report of that period itself. */
export function yieldsBesideFiles(
  reports: readonly CalculationSheet[],
  others: readonly ReportFacts[],
  settings: CheckSettings,
): YieldsBesideFiles {
  const own = reports.flatMap((report) => yieldFactsOf(report, megawattsOf(report, settings)) ?? []);
  const isOwn = (other: ReportedPeriod<unknown>): boolean =>
    own.some(({ project, from, to }) => project === other.project && from === other.from && to === other.to);
  const projects = new Set(own.map(({ project }) => project));
  const theirs = yieldFactsInFiles(others).filter((one) => projects.has(one.project) && !isOwn(one));
  return { yields: severalPeriods<CellAddress | CellInFile>([...own, ...theirs], settings), contradicted: contradictedPeriods(theirs) };
}

export interface YieldsBesideFiles {
  readonly yields: readonly PeriodYield<CellAddress | CellInFile>[];
  /** Held against nothing. */
  readonly contradicted: readonly ContradictedPeriod[];
}

/** That of the report's own period: what a later one is held against says nothing of this one. */
export function yieldsOf<Place>(report: CalculationSheet, yields: readonly PeriodYield<Place>[]): readonly PeriodYield<Place>[] {
  const own = reportedPeriodOf(report);
  return yields.filter(({ project, from, to }) => project === own?.project && from === own.from && to === own.to);
}

/** One period alone has no earlier one; beside one on which files contradict each other a reader would look for it. */
export function severalPeriods<Place>(facts: readonly YieldFacts<Place>[], settings: CheckSettings): readonly PeriodYield<Place>[] {
  const contradicted = new Set(contradictedPeriods(facts).map(({ project }) => project));
  return groupsBy(periodYields(facts, settings), ({ project }) => project)
    .filter(([first, second]) => second !== undefined || (first && contradicted.has(first.project)))
    .flat();
}
