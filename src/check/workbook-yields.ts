import type { CalculationSheet } from '../extract/extraction';
import type { CellAddress } from '../workbook';
import { megawattsOf } from './capacity-comparison';
import { groupsBy } from './groups-by';
import { periodYields, type PeriodYield, type YieldFacts } from './period-yields';
import { yieldFactsOf } from './report-facts';
import type { CheckSettings } from './settings';

/** Of the projects of which a workbook has several periods. */
export function workbookYields(reports: readonly CalculationSheet[], settings: CheckSettings): readonly PeriodYield<CellAddress>[] {
  return severalPeriods(
    reports.flatMap((report) => yieldFactsOf(report, megawattsOf(report, settings)) ?? []),
    settings,
  );
}

/** One period alone has no earlier one. */
export function severalPeriods<Place>(facts: readonly YieldFacts<Place>[], settings: CheckSettings): readonly PeriodYield<Place>[] {
  return groupsBy(periodYields(facts, settings), ({ project }) => project)
    .filter(({ length }) => length > 1)
    .flat();
}
