import { addressText } from '../../address';
import type { CalculationSheet } from '../../extract/extraction';
import { CellMap } from '../../formula/cell-map';
import type { CellAddress } from '../../workbook';
import { rowsInUse } from '../inputs/input-rows';
import { followFormulas } from '../model/follow-formulas';
import { daysAtHead } from '../model/head-dates';
import type { ReadingsOutside } from '../model/odd-readings';
import type { ReportCalculation } from '../model/report-calculation';
import { MOST_FORGOTTEN, shortRanges } from '../model/rows-left-out';
import { isSameCell } from '../model/sheet-model';
import { summedLogs, type SummedLog } from '../model/summed-logs';
import { isClaimRaised, whatCellsAdd, wordAdded } from '../model/what-cells-add';
import type { Graded } from '../outcomes';
import { usualDates } from './periods-of-points';
import type { CheckSettings } from '../settings';
import { spanOf } from './stated-dates';
import { datesAtHeads, type DatedCell } from '../vintages/dates-at-heads';
import { logFaults, type LogFaults, type RepeatedDate, type ScantyLog } from '../vintages/log-faults';
import type { Dates } from '../vintages/shares-of';
import { wordMissing, wordRepeated, wordScanty } from '../vintages/word-log-faults';

/**
 * Dates that stand twice at the heads of a log that is added up, and days of the period that none of its rows is about. Rows of other
 * days (`outside`) are told by themselves.
 */
export function logDateFindings(
  sheet: CalculationSheet,
  calculation: ReportCalculation,
  outside: readonly ReadingsOutside[],
  settings: CheckSettings,
): readonly Graded[] {
  const period = spanOf(usualDates(sheet));
  if (period === undefined) return [];
  const odd = cellsOf(outside.filter(({ areMost }) => !areMost).flatMap(({ entries }) => entries.map(({ at }) => at)));
  const faults = logsByPeriod(sheet, calculation, period).map(([of, logs]) => faultsOf(logs, of, odd, calculation, settings));
  const scanty = faults.flatMap((one) => one.scanty);
  return [
    repeatedFindings(
      faults.flatMap((one) => one.repeated),
      sheet,
      calculation,
    ),
    missingFindings(faults.flatMap((one) => one.missing)),
    scanty.length === 0 ? NOTHING : scantyFindings(scanty, monitoredCells(sheet, calculation)),
  ];
}

const NOTHING: Graded = { findings: [], severity: 'info' };

/** A log is about the period of the rows of Table 1 that it is added up for, where these state a part of the report's. */
function logsByPeriod(
  sheet: CalculationSheet,
  calculation: ReportCalculation,
  period: Dates,
): readonly (readonly [Dates, readonly SummedLog[]])[] {
  const logs = summedLogs(sheet, calculation);
  const parts = new Map<string, { readonly of: Dates; readonly cells: CellAddress[] }>();
  for (const { period: own, value } of logs.length === 0 ? [] : rowsInUse(sheet)) {
    if (own?.kind !== 'dates' || own.from > own.to || (own.from <= period.from && own.to >= period.to)) continue;
    const part = parts.get(`${own.from} ${own.to}`) ?? { of: { from: own.from, to: own.to }, cells: [] };
    parts.set(`${own.from} ${own.to}`, { ...part, cells: [...part.cells, value.at] });
  }
  const ofPart = new CellMap<Dates>();
  for (const { of, cells } of parts.values()) {
    for (const { at } of followFormulas(calculation.source, cells, () => false).formulas) ofPart.set(at, of);
  }
  const periods = [period, ...[...parts.values()].map(({ of }) => of)];
  return periods.map((of) => [of, logs.filter(({ by }) => (ofPart.get(by) ?? period) === of)]);
}

function faultsOf(
  logs: readonly SummedLog[],
  period: Dates,
  odd: CellMap<true>,
  calculation: ReportCalculation,
  settings: CheckSettings,
): LogFaults {
  const { source, leaves } = calculation;
  const dated = (cells: readonly CellAddress[]): readonly (readonly DatedCell[])[] =>
    datesAtHeads(
      cells.filter((at) => !odd.has(at)),
      period,
      source,
    ).lines;
  // A row whose reading is missing has its date all the same, and is empty-input's.
  const rows = logs.map(({ entries }) =>
    entries.filter(({ content, head, isOrdinary }) => content.kind === 'number' || (isOrdinary && head !== undefined)).map(({ at }) => at),
  );
  const besideSums = cellsLeftOut(logs, calculation);
  const isLeftOut = cellsOf(besideSums);
  const leftOut = dated([...rows.flat(), ...besideSums]).flatMap((line) =>
    line.flatMap(({ at, days }) => (isLeftOut.has(at) ? [days] : [])),
  );
  const faults = logFaults(rows.flatMap(dated), period, source, settings, leftOut);
  if (faults.missing.length + faults.scanty.length === 0) return faults;
  // What is added up in pieces too short for a log of their own.
  const known = cellsOf(rows.flat());
  const pieces = leaves.filter(({ at, content }) => content.kind === 'number' && !known.has(at)).map(({ at }) => at);
  const joined = rows.map((cells) => {
    const beside = pieces.filter(({ sheet, column }) => sheet === cells[0]?.sheet && cells.every((cell) => cell.column === column));
    const together = beside.length === 0 ? [] : dated([...cells, ...beside]);
    return together.length > 0 ? together : dated(cells);
  });
  return logFaults(joined.flat(), period, source, settings, leftOut);
}

/** Rows that stand in the table and in no sum are short-sum's: their days are not missing from the log. */
function cellsLeftOut(logs: readonly SummedLog[], { formulas, source }: ReportCalculation): readonly CellAddress[] {
  const sums = formulas.filter(({ at }) => logs.some(({ by }) => isSameCell(by, at)));
  return sums
    .flatMap((cell) => shortRanges(cell, source, new CellMap()))
    .flatMap(({ leftOut }) =>
      leftOut.filter(({ head }) => leftOut.length <= MOST_FORGOTTEN || (head && daysAtHead(head.content, source.dateSystem)) !== undefined),
    )
    .map(({ at }) => at);
}

function repeatedFindings(repeated: readonly RepeatedDate[], sheet: CalculationSheet, calculation: ReportCalculation): Graded {
  if (repeated.length === 0) return NOTHING;
  const extra = repeated.filter(({ isExtra }) => isExtra).flatMap(({ further }) => further);
  const added = extra.length === 0 ? [] : whatCellsAdd(extra, sheet, calculation);
  const { date, places } = wordRepeated(repeated);
  const adds = wordAdded(added);
  return {
    severity: isClaimRaised(added) ? 'error' : 'warning',
    findings: [
      {
        at: repeated.flatMap(({ heads }) => heads),
        found: date,
        message: {
          en: `Expected each row of the log that is added up to have a date of its own, found ${date} more than once in ${places.en}.${adds.en}`,
          ja: `合計される記録の行の日付はそれぞれ異なるはずですが、${places.ja} に ${date} が重複しています。${adds.ja}`,
        },
      },
    ],
  };
}

function missingFindings(missing: LogFaults['missing']): Graded {
  if (missing.length === 0) return NOTHING;
  const { dates, places } = wordMissing(missing);
  return {
    severity: missing.every(({ isSeason }) => isSeason) ? 'info' : 'warning',
    findings: [
      {
        at: missing.flatMap(({ heads }) => heads),
        message: {
          en: `Expected the log that is added up to have rows for all of the monitoring period, found none for ${dates.en} beside ${places.en}.`,
          ja: `合計される記録にはモニタリング期間のすべての行があるはずですが、${places.ja} の前後に ${dates.ja}の行がありません。`,
        },
      },
    ],
  };
}

/** Of a log below Table 1 alone: fuel may be bought, or a factor be made, in a part of the period. */
function scantyFindings(scanty: readonly ScantyLog[], monitored: CellMap<true>): Graded {
  const logs = scanty.filter(({ cells }) => cells.some((at) => monitored.has(at)));
  return {
    severity: 'warning',
    findings: logs.map((log) => {
      const { share, places } = wordScanty(log);
      const first = log.cells[0] === undefined ? '' : addressText(log.cells[0]);
      return {
        at: log.heads,
        message: {
          en: `Expected the log that is added up (from ${first} on) to have rows for all of the monitoring period, but it covers ${share.en} (${places.en}).`,
          ja: `合計される記録（${first} 以降）にはモニタリング期間のすべての行があるはずですが、${share.ja}だけです（${places.ja}）。`,
        },
      };
    }),
  };
}

function monitoredCells(sheet: CalculationSheet, { source }: ReportCalculation): CellMap<true> {
  const values = (sheet.inputs?.rows ?? []).map(({ value }) => value.at);
  return cellsOf(followFormulas(source, values, () => false).leaves.map(({ at }) => at));
}

function cellsOf(places: readonly CellAddress[]): CellMap<true> {
  const cells = new CellMap<true>();
  for (const at of places) cells.set(at, true);
  return cells;
}
