import type { CalculationSheet } from '../../extract/extraction';
import type { CellAddress } from '../../workbook';
import { megawattsOf } from './capacity-comparison';
import { groupsBy } from '../groups-by';
import { periodYields, type PeriodYield, type YieldFacts } from './period-yields';
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
): readonly PeriodYield<CellAddress | CellInFile>[] {
  const own = reports.flatMap((report) => yieldFactsOf(report, megawattsOf(report, settings)) ?? []);
  const isOwn = (other: ReportedPeriod<unknown>): boolean =>
    own.some(({ project, from, to }) => project === other.project && from === other.from && to === other.to);
  const projects = new Set(own.map(({ project }) => project));
  const theirs = yieldFactsInFiles(others).filter((one) => projects.has(one.project) && !isOwn(one));
  return severalPeriods<CellAddress | CellInFile>([...own, ...theirs], settings);
}

/** That of the report's own period: what a later one is held against says nothing of this one. */
export function yieldsOf<Place>(report: CalculationSheet, yields: readonly PeriodYield<Place>[]): readonly PeriodYield<Place>[] {
  const own = reportedPeriodOf(report);
  return yields.filter(({ project, from, to }) => project === own?.project && from === own.from && to === own.to);
}

/** One period alone has no earlier one. */
export function severalPeriods<Place>(facts: readonly YieldFacts<Place>[], settings: CheckSettings): readonly PeriodYield<Place>[] {
  return groupsBy(periodYields(facts, settings), ({ project }) => project)
    .filter(({ length }) => length > 1)
    .flat();
}
