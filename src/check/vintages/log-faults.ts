import { CellMap } from '../../formula/cell-map';
import type { CellAddress } from '../../workbook';
import { dayBeside, daysBetween } from '../days-of';
import { groupsBy } from '../groups-by';
import { lastOfMonth } from '../model/head-dates';
import type { CheckSettings } from '../settings';
import type { DatedCell } from './dates-at-heads';
import type { Dates } from './shares-of';

/** What is wrong with the dates at the heads of logs, each head once: logs side by side have the same. */
export interface LogFaults {
  readonly repeated: readonly RepeatedDate[];
  readonly missing: readonly MissingDays[];
}

export interface RepeatedDate {
  readonly days: Dates;
  readonly heads: readonly CellAddress[];
}

/** Days of the period that no row of a log is about. */
export interface MissingDays extends Dates {
  readonly days: number;
  /** The heads before and after, as far as there are any. */
  readonly heads: readonly CellAddress[];
  /** Between rows, and so long that the project may have stood still. */
  readonly isSeason: boolean;
}

export function logFaults(lines: readonly (readonly DatedCell[])[], period: Dates, settings: CheckSettings): LogFaults {
  const told = new CellMap<true>();
  const isNew = (cells: readonly DatedCell[]): boolean => {
    const others = cells.filter(({ head }) => !told.has(head));
    for (const { head } of others) told.set(head, true);
    return others.length > 0;
  };
  const logs = lines.filter(isNew).map((line) => groupsBy(inOrder(asMonths(line)), ({ days }) => days.from));
  return {
    repeated: logs.flatMap((log) => repeatedDates(log, settings)),
    missing: logs.flatMap((log) => missingDays(log, period, settings)),
  };
}

/** The rows of each date, in the order of time. */
type Log = readonly (readonly DatedCell[])[];

const inOrder = (line: readonly DatedCell[]): readonly DatedCell[] => line.toSorted((a, b) => (a.days.from < b.days.from ? -1 : 1));

/** A month may be written as its last day. */
function asMonths(line: readonly DatedCell[]): readonly DatedCell[] {
  if (!line.every(({ days: { from, to } }) => from === to && to === lastOfMonth(to))) return line;
  return line.map((cell) => ({ ...cell, days: { from: `${cell.days.from.slice(0, 8)}01`, to: cell.days.to } }));
}

/** Where many dates stand twice, the log has a row for each hour or meter. */
function repeatedDates(log: Log, { logReadings: { oddShare } }: CheckSettings): readonly RepeatedDate[] {
  const repeated = log.filter((rows) => rows.length > 1);
  if (repeated.length > Math.max(1, Math.floor(log.length * oddShare))) return [];
  return repeated.flatMap(([first, ...others]) =>
    first === undefined ? [] : [{ days: first.days, heads: [first, ...others].map(({ head }) => head) }],
  );
}

function missingDays(log: Log, period: Dates, { logReadings, shortestSeason }: CheckSettings): readonly MissingDays[] {
  const rows = log.flatMap(([row]) => row ?? []);
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined || rows.length < logReadings.fewest) return [];
  const steps = rows.slice(1).map(({ days }, index) => daysBetween(rows[index]?.days.from ?? days.from, days.from) - 1);
  const step = steps.toSorted((a, b) => a - b)[Math.floor(steps.length / 2)] ?? 1;
  const fewest = Math.max(logReadings.gapDays, step * logReadings.gapShare);
  // A row by the day is about the day; one by the week, about the days before or after.
  const end = ({ days: { from, to } }: DatedCell): string => (from === to ? dayBeside(from, step - 1) : to);
  const isUnsure = step > 1 && first.days.from === first.days.to;
  const between = rows.slice(1).flatMap((next, index) => {
    const before = rows[index] ?? next;
    const gap = gapOf(dayBeside(end(before), 1), dayBeside(next.days.from, -1));
    // What stands between the two is another rule's: a mean, say, in place of the reading.
    return gap.days < fewest || !areInARow(before.head, next.head, log)
      ? []
      : [{ ...gap, heads: [before.head, next.head], isSeason: gap.days >= shortestSeason }];
  });
  const edge = fewest + (isUnsure ? step : 0);
  const edges = [
    { ...gapOf(period.from, dayBeside(first.days.from, -1)), heads: [first.head], isSeason: false },
    { ...gapOf(dayBeside(last.days.to, 1), period.to), heads: [last.head], isSeason: false },
  ];
  const missing = [...between, ...edges.filter(({ days }) => days >= edge)];
  // Most of the period was not written down here at all: a log of something else, or from elsewhere.
  const lacked = missing.reduce((sum, gap) => sum + (gap.isSeason ? 0 : gap.days), 0);
  return lacked > daysBetween(period.from, period.to) * logReadings.outsideShare ? [] : missing;
}

/** Whether all rows between the two are dated ones of the log. */
function areInARow(a: CellAddress, b: CellAddress, log: Log): boolean {
  const place = ({ row, column }: CellAddress): number => (a.column === b.column ? row : column);
  const [low, high] = [Math.min(place(a), place(b)), Math.max(place(a), place(b))];
  const between = log.flat().filter(({ head }) => place(head) > low && place(head) < high);
  return between.length === high - low - 1;
}

const gapOf = (from: string, to: string): Dates & { readonly days: number } => ({ from, to, days: daysBetween(from, to) });
