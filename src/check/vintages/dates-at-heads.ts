import { CellMap } from '../../formula/cell-map';
import { contentIn, type CellSource } from '../../formula/cell-source';
import type { CellAddress, CellContent } from '../../workbook';
import { daysBetween, dayBeside } from '../periods/days-of';
import { groupsBy } from '../groups-by';
import { datesOfHeads, lastOfMonth, monthsOf, runLikeALog } from '../model/head-dates';
import { quartersOfHeads } from './quarters-of-heads';
import type { Dates } from './shares-of';

/** A reading of a log with the days it is about. */
export interface DatedCell {
  readonly at: CellAddress;
  /** Where its date is written. */
  readonly head: CellAddress;
  readonly days: Dates;
  /** The rows are more than a day apart and no months: whether a row is about the days before its date or after is not written. */
  readonly isCoarse: boolean;
}

/** A head among dates that is none of the period's: for its sake nothing in its line is dated. */
export interface OddHead {
  readonly at: CellAddress;
  /** Absent where it cannot be read as a date. */
  readonly days?: Dates;
}

interface DatedLines {
  /** The readings of each column or row. */
  readonly lines: readonly (readonly DatedCell[])[];
  readonly odd: readonly OddHead[];
}

interface DatedLine {
  readonly dated: readonly DatedCell[];
  readonly odd: readonly OddHead[];
}

/**
 * The cells whose row (or column, where a log runs to the right) is headed by a day or month of the period: dates, `Jan 2022`, `2022年1月`,
 * quarters that make up the period, a month's name where it occurs once in the period, or a count from 1 to the number of its days or
 * months. All cells of a line are dated, or none of them; where only a few heads stand against it, or all are dates that run on outside
 * the period, these are told.
 */
export function datesAtHeads(cells: readonly CellAddress[], period: Dates, source: CellSource): DatedLines {
  const inColumns = groupsBy(cells, ({ sheet, column }) => `${column} ${sheet}`).map((line) => datedLine(line, period, source, 'left'));
  const dated = inColumns.flatMap((line) => line.dated);
  const found = new CellMap<true>();
  for (const { at } of dated) found.set(at, true);
  const others = cells.filter((at) => !found.has(at));
  const inRows = groupsBy(others, ({ sheet, row }) => `${row} ${sheet}`).map((line) => datedLine(line, period, source, 'above'));
  // Lines side by side have the same heads.
  const heads = new CellMap<OddHead>();
  const odd = [...inColumns, ...inRows].flatMap((line) => line.odd);
  for (const head of odd) heads.set(head.at, head);
  const lines = [...inColumns, ...inRows].map((line) => line.dated).filter((line) => line.length > 0);
  return { lines, odd: odd.filter((head) => heads.get(head.at) === head) };
}

/** How far the heads may stand from the readings. */
const FARTHEST_HEAD = 12;

const NO_DATES: DatedLine = { dated: [], odd: [] };

function datedLine(cells: readonly CellAddress[], period: Dates, source: CellSource, side: 'left' | 'above'): DatedLine {
  const [first] = cells;
  if (first === undefined || cells.length < 2) return NO_DATES;
  const fixed = side === 'left' ? first.column : first.row;
  const order = cells.toSorted((a, b) => (side === 'left' ? a.row - b.row : a.column - b.column));
  let odd: readonly OddHead[] = [];
  for (let place = Math.max(1, fixed - FARTHEST_HEAD); place < fixed; place += 1) {
    const headOf = (at: CellAddress): CellAddress => (side === 'left' ? { ...at, column: place } : { ...at, row: place });
    // Most columns beside a log hold no heads: one look is enough.
    const top = order[0] ?? first;
    if (contentIn(source, headOf(top)).kind === 'empty') continue;
    const heads = order.map((at) => contentIn(source, headOf(at)));
    const read =
      counted(heads, period) ??
      quartersOfHeads(heads, period) ??
      datesOfHeads(heads, source.dateSystem, (month) => onlyMonth(month, period));
    const within = read.flatMap((days) => (days === undefined ? [] : (clipped(days, period) ?? [])));
    const known = read.filter((days) => days !== undefined);
    const isOfOtherDays = known.length === heads.length && within.length * 2 <= heads.length && runLikeALog(known, period);
    if (odd.length === 0 && isOfOtherDays) odd = oddHeads(order.map(headOf), read, period);
    if (within.every(({ from }) => from === within[0]?.from)) continue;
    if (within.length === heads.length) {
      const coarse = isCoarse(known);
      return { dated: order.flatMap((at, index) => datedCell({ at, head: headOf(at), isCoarse: coarse }, within[index])), odd: [] };
    }
    if (odd.length === 0 && within.length * 2 > heads.length) odd = oddHeads(order.map(headOf), read, period);
  }
  return { dated: [], odd };
}

function oddHeads(places: readonly CellAddress[], read: readonly (Dates | undefined)[], period: Dates): readonly OddHead[] {
  return places.flatMap((at, index) => {
    const days = read[index];
    if (days === undefined) return [{ at }];
    return clipped(days, period) === undefined ? [{ at, days }] : [];
  });
}

function datedCell(cell: Omit<DatedCell, 'days'>, days: Dates | undefined): readonly DatedCell[] {
  return days === undefined ? [] : [{ ...cell, days }];
}

/** A month without a year, where the period has it once. */
function onlyMonth(month: number, period: Dates): Dates | undefined {
  const [first, last] = [Number(period.from.slice(0, 4)), Number(period.to.slice(0, 4))];
  const all = Array.from({ length: last - first + 1 }, (_, index) => {
    const from = `${first + index}-${String(month).padStart(2, '0')}-01`;
    return { from, to: lastOfMonth(from) };
  }).filter((days) => clipped(days, period) !== undefined);
  return all.length === 1 ? all[0] : undefined;
}

/** 1, 2, 3 … to the number of the period's days, or of its months. */
function counted(heads: readonly CellContent[], period: Dates): readonly Dates[] | undefined {
  if (!heads.every((head, index) => head.kind === 'number' && head.value === index + 1)) return undefined;
  if (heads.length === daysBetween(period.from, period.to)) {
    return heads.map((_, index) => ({ from: dayBeside(period.from, index), to: dayBeside(period.from, index) }));
  }
  const months = monthsOf(period);
  return heads.length === months.length ? months : undefined;
}

export function clipped({ from, to }: Dates, period: Dates): Dates | undefined {
  const days = { from: from < period.from ? period.from : from, to: to > period.to ? period.to : to };
  return days.from <= days.to ? days : undefined;
}

function isCoarse(all: readonly Dates[]): boolean {
  const starts = [...new Set(all.map(({ from }) => from))].sort();
  const gaps = starts.slice(1).map((start, index) => daysBetween(starts[index] ?? start, start) - 1);
  const usual = gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 1;
  const isMonthly = all.every(({ from, to }) => from !== to);
  return usual > 1 && !isMonthly;
}
