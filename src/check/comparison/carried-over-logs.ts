import type { CalculationSheet, Extraction } from '../../extract/extraction';
import type { CellAddress } from '../../workbook';
import { copiedLines, type CopiedLine } from '../model/copied-lines';
import { reportCalculation } from '../model/report-calculation';
import { isSameCell } from '../model/sheet-model';
import { summedLogs, type SummedLog } from '../model/summed-logs';
import type { PeriodReadings } from './carried-over';

export interface ReportWithReadings {
  readonly report: CalculationSheet;
  readonly readings: PeriodReadings<CellAddress>;
}

/** Readings of the log behind a report that stand in the same rows of the log behind an earlier one of its project. */
export interface CarriedOverLog {
  readonly earlier: PeriodReadings<CellAddress>;
  readonly later: PeriodReadings<CellAddress>;
  readonly line: CopiedLine;
}

/** Each report beside those of its project that end before it begins: of several with the same readings, beside the last. */
export function carriedOverLogs(all: readonly ReportWithReadings[], workbook: Extraction): readonly CarriedOverLog[] {
  const logsOf = ({ report }: ReportWithReadings): readonly SummedLog[] => summedLogs(report, reportCalculation(report, workbook));
  return all.flatMap((later) => {
    const before = all
      .filter(({ readings }) => readings.project === later.readings.project && readings.to < later.readings.from)
      .toSorted((a, b) => (a.readings.to < b.readings.to ? 1 : -1));
    const found = before.map((earlier) =>
      linesBetween(logsOf(earlier), logsOf(later)).map((line) => ({ earlier: earlier.readings, later: later.readings, line })),
    );
    return found.find((lines) => lines.length > 0) ?? [];
  });
}

/** A log that two reports share is read by both: it is no copy of itself. */
function linesBetween(earlier: readonly SummedLog[], later: readonly SummedLog[]): readonly CopiedLine[] {
  return copiedLines([...earlier, ...later]).filter(
    ({ logs: [first, second], cells }) => earlier.includes(first) && later.includes(second) && !cells.some(([a, b]) => isSameCell(a, b)),
  );
}
