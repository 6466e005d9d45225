import { addressText } from '../../address';
import type { CellSource } from '../../formula/cell-source';
import type { CellAddress } from '../../workbook';
import { dayBeside, daysBetween } from '../periods/days-of';
import { groupsBy } from '../groups-by';
import { monthsOf } from '../model/head-dates';
import type { CheckSettings } from '../settings';
import { arePartsOfOne } from './are-parts-of-one';
import { repeatedHours } from './repeated-hours';
import type { DatedCell } from './dates-at-heads';
import type { Dates } from './shares-of';

/** What is wrong with the dates at the heads of logs, each once: logs side by side have the same heads. */
export interface LogFaults {
  readonly repeated: readonly RepeatedDate[];
  readonly missing: readonly MissingDays[];
  readonly scanty: readonly ScantyLog[];
}

export interface RepeatedDate {
  readonly days: Dates;
  /** `00:00–23:00`, in a log by the hour: its dates stand more than once rightly, its hours do not. */
  readonly times?: string;
  readonly heads: readonly CellAddress[];
  /** The readings of all but the first of its rows. */
  readonly further: readonly CellAddress[];
  /** The log has a row for every other date of the period, too: none of the rows can be another one's. */
  readonly isExtra: boolean;
}

/** Days of the period that no row of a log is about. */
export interface MissingDays extends Dates {
  readonly days: number;
  /** The heads before and after, as far as there are any. */
  readonly heads: readonly CellAddress[];
  /** Between rows, and so long that the project may have stood still. */
  readonly isSeason: boolean;
}

/** A log that lacks more of the period than it has. */
export interface ScantyLog {
  readonly unit: 'months' | 'days';
  readonly covered: number;
  readonly of: number;
  readonly heads: readonly CellAddress[];
  readonly cells: readonly CellAddress[];
}

/** `leftOut`: days of rows that the sums stop short of, which are told as such. */
export function logFaults(
  lines: readonly (readonly DatedCell[])[],
  period: Dates,
  source: CellSource,
  settings: CheckSettings,
  leftOut: readonly Dates[] = [],
): LogFaults {
  const logs = lines.filter((line) => line.length > 0).map((line) => groupsBy(inOrder(line), ({ days }) => days.from));
  const spans = logs.map(spanOfRows);
  const tables = daysOfTables(logs);
  const gaps = logs.map((log) => missingDays(log, [...spans, ...daysBeside(log, tables), ...leftOut], period, settings));
  const repeated = groupsBy(
    logs.flatMap((log) => repeatedDates(log, period, source, settings)),
    ({ heads }) => keyOf(heads),
  );
  return {
    repeated: repeated.flatMap(([first, ...others]) =>
      first === undefined ? [] : [{ ...first, further: [first, ...others].flatMap(({ further }) => further) }],
    ),
    missing: groupsBy(
      gaps.flatMap(({ missing }) => missing),
      (gap) => `${gap.from} ${gap.to} ${keyOf(gap.heads)}`,
    ).flatMap(([first]) => first ?? []),
    scanty: groupsBy(
      gaps.flatMap(({ scanty }) => scanty ?? []),
      ({ heads }) => keyOf(heads),
    ).flatMap(([first, ...others]) => (first === undefined ? [] : [{ ...first, cells: [first, ...others].flatMap(({ cells }) => cells) }])),
  };
}

/** The rows of each date, in the order of time. */
type Log = readonly (readonly DatedCell[])[];

const keyOf = (heads: readonly CellAddress[]): string => heads.map(addressText).join();

const inOrder = (line: readonly DatedCell[]): readonly DatedCell[] => line.toSorted((a, b) => (a.days.from < b.days.from ? -1 : 1));

/** Where many dates stand twice, the log has a row for each hour or meter; a row or two, each with a part, are a meter that was exchanged. */
function repeatedDates(log: Log, period: Dates, source: CellSource, { logReadings: { oddShare } }: CheckSettings): readonly RepeatedDate[] {
  const repeated = log.filter((rows) => rows.length > 1);
  if (repeated.length > Math.max(1, Math.floor(log.length * oddShare))) return repeatedHours(log, period, source, oddShare);
  const isExtra = log.every(([row]) => row !== undefined && isMonth(row))
    ? sumOf(log.map(([row]) => (row === undefined ? 0 : monthsOf(row.days).length))) >= monthsOf(period).length
    : log.length >= daysBetween(period.from, period.to);
  return log.flatMap((rows, index) => {
    const [first, ...others] = rows;
    if (first === undefined || others.length === 0) return [];
    if (arePartsOfOne(rows, [...(log[index - 1] ?? []), ...(log[index + 1] ?? [])], source)) return [];
    return [{ days: first.days, heads: rows.map(({ head }) => head), further: others.map(({ at }) => at), isExtra }];
  });
}

const sumOf = (all: readonly number[]): number => all.reduce((sum, one) => sum + one, 0);

const isMonth = ({ days: { from, to } }: DatedCell): boolean => from !== to;

interface Missing {
  readonly missing: readonly MissingDays[];
  readonly scanty?: ScantyLog;
}

function missingDays(log: Log, spans: readonly Dates[], period: Dates, { logReadings, shortestSeason }: CheckSettings): Missing {
  const rows = log.flatMap(([row]) => row ?? []);
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined || rows.length < logReadings.fewest) return { missing: [] };
  const step = stepOf(rows);
  const fewest = Math.max(logReadings.gapDays, step * logReadings.gapShare);
  const isUnsure = step > 1 && !isMonth(first);
  const between = rows.slice(1).flatMap((next, index) => {
    const before = rows[index] ?? next;
    const gaps = stillOpen({ from: dayBeside(endOf(before, step), 1), to: dayBeside(next.days.from, -1) }, spans, fewest);
    // What stands between the two is another rule's: a mean, say, in place of the reading. The whole log is looked through for it.
    if (gaps.length === 0 || !areInARow(before.head, next.head, log)) return [];
    return gaps.map((open) => ({
      ...open,
      heads: [before.head, next.head],
      isSeason: open.days >= shortestSeason,
    }));
  });
  const edge = fewest + (isUnsure ? step : 0);
  const before = stillOpen({ from: period.from, to: dayBeside(first.days.from, -1) }, spans, edge);
  const after = stillOpen({ from: dayBeside(last.days.to, 1), to: period.to }, spans, edge);
  const missing = [
    ...between,
    ...before.map((open) => ({ ...open, heads: [first.head], isSeason: false })),
    ...after.map((open) => ({ ...open, heads: [last.head], isSeason: false })),
  ];
  const lacked = missing.reduce((sum, gap) => sum + (gap.isSeason ? 0 : gap.days), 0);
  const all = daysBetween(period.from, period.to);
  if (lacked <= all * logReadings.outsideShare) return { missing };
  // A few dates in a year are what happened then, deliveries, say: nobody wrote anything down every day, week or month.
  if (step > LONGEST_STEP) return { missing: [] };
  const [covered, of] = rows.every(isMonth) ? [rows.length, monthsOf(period).length] : [all - lacked, all];
  const heads = rows.map(({ head }) => head);
  return { missing: [], scanty: { unit: rows.every(isMonth) ? 'months' : 'days', covered, of, heads, cells: rows.map(({ at }) => at) } };
}

const LONGEST_STEP = 31;

function stepOf(rows: readonly DatedCell[]): number {
  const steps = rows.slice(1).map(({ days }, index) => daysBetween(rows[index]?.days.from ?? days.from, days.from) - 1);
  return steps.toSorted((a, b) => a - b)[Math.floor(steps.length / 2)] ?? 1;
}

/** A row by the day is about the day; one by the week, about the days before or after. */
function endOf(row: DatedCell, step: number): string {
  return isMonth(row) ? row.days.to : dayBeside(row.days.from, step - 1);
}

function spanOfRows(log: Log): Dates {
  const rows = log.flatMap(([row]) => row ?? []);
  const last = rows.at(-1);
  return { from: rows[0]?.days.from ?? '', to: last === undefined ? '' : endOf(last, stepOf(rows)) };
}

type DaysOfTables = ReadonlyMap<string, ReadonlyMap<string, Dates>>;

/** Logs side by side have their heads in one column, or one row. */
function daysOfTables(logs: readonly Log[]): DaysOfTables {
  const tables = new Map<string, Map<string, Dates>>();
  for (const log of logs) {
    const key = tableOf(log);
    const table = tables.get(key) ?? new Map<string, Dates>();
    tables.set(key, table);
    for (const [row] of log) if (row !== undefined) table.set(row.days.from, row.days);
  }
  return tables;
}

function tableOf(log: Log): string {
  const [first, last] = [log[0]?.[0]?.head, log.at(-1)?.[0]?.head];
  return first?.column === last?.column ? `${first?.sheet ?? ''} C${first?.column ?? 0}` : `${first?.sheet ?? ''} R${first?.row ?? 0}`;
}

/** Rows of the same table that another sum takes in and this one does not: that is short-sum's to tell. */
function daysBeside(log: Log, tables: DaysOfTables): readonly Dates[] {
  const own = new Set(log.flatMap(([row]) => row?.days.from ?? []));
  return [...(tables.get(tableOf(log)) ?? [])].flatMap(([from, days]) => (own.has(from) ? [] : [days]));
}

/** What of a gap no other log has that lies all within it: one for each half-year, a sheet for each month. */
function stillOpen(gap: Dates, spans: readonly Dates[], fewest: number): readonly (Dates & { readonly days: number })[] {
  const within = spans.filter(({ from, to }) => from >= gap.from && to <= gap.to).toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const open: Dates[] = [];
  let { from } = gap;
  for (const span of within) {
    open.push({ from, to: dayBeside(span.from, -1) });
    if (span.to >= from) from = dayBeside(span.to, 1);
  }
  return [...open, { from, to: gap.to }]
    .map((days) => ({ ...days, days: daysBetween(days.from, days.to) }))
    .filter(({ days }) => days > 0 && days >= fewest);
}

/** Whether all rows between the two are dated ones of the log. */
function areInARow(a: CellAddress, b: CellAddress, log: Log): boolean {
  const place = ({ row, column }: CellAddress): number => (a.column === b.column ? row : column);
  const [low, high] = [Math.min(place(a), place(b)), Math.max(place(a), place(b))];
  const between = log.flat().filter(({ head }) => place(head) > low && place(head) < high);
  return between.length === high - low - 1;
}
