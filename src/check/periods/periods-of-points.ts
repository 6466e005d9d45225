import { addressText } from '../../address';
import type { CalculationSheet, IsoDate } from '../../extract/extraction';
import { periodsOfMost, pointOf } from '../../extract/periods-of-most';
import type { CellAddress } from '../../workbook';
import { rowsInUse } from '../inputs/input-rows';
import { dayBeside, daysBetween } from './days-of';
import { spanOf, statedDates, wordDates, type StatedDates } from './stated-dates';
import { rememberedOf } from '../../remembered';

export interface PeriodsOfPoints {
  /** What most points have. */
  readonly usual: readonly StatedDates[];
  readonly odd: readonly StatedDates[];
}

/** A point may have several rows, one for each year: its periods together are compared. */
export function periodsOfPoints(sheet: CalculationSheet): PeriodsOfPoints {
  const points = pointsWithPeriods(sheet);
  const sets = new Map<string, (readonly StatedDates[])[]>();
  for (const periods of points.values()) {
    const key = daysCovered(periods);
    sets.set(key, [...(sets.get(key) ?? []), periods]);
  }
  const [usual = [], ...odd] = [...sets.values()].sort((a, b) => b.length - a.length).map((all) => all.flat());
  return { usual, odd: odd.flat() };
}

/** Rows that follow each other day by day cover one period, whether it is written in parts or not; a day left out or told twice shows. */
function daysCovered(periods: readonly StatedDates[]): string {
  const parts: { readonly from: IsoDate; readonly to: IsoDate }[] = [];
  const once = [...new Map(periods.map((dates) => [wordDates(dates), dates])).values()];
  for (const { from, to } of once.sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = parts.at(-1);
    if (last !== undefined && dayBeside(last.to, 1) === from) parts.splice(-1, 1, { from: last.from, to });
    else parts.push({ from, to });
  }
  return parts.map(wordDates).join();
}

/** Days that lie between the rows of a point and belong to none of them. */
export interface Hole {
  readonly from: string;
  readonly to: string;
  readonly days: number;
  /** The rows before and after. */
  readonly at: readonly StatedDates['at'][];
}

/** Of each point, holes of the same dates once. */
export function holesBetweenRows(sheet: CalculationSheet): readonly Hole[] {
  const holes = new Map<string, Hole>();
  for (const periods of pointsWithPeriods(sheet).values()) {
    const [first, ...others] = [...periods].sort((a, b) => (a.from < b.from ? -1 : 1));
    let last = first;
    for (const next of others) {
      if (last === undefined) break;
      const [from, to] = [dayBeside(last.to, 1), dayBeside(next.from, -1)];
      if (from <= to) {
        const known = holes.get(`${from} ${to}`)?.at ?? [];
        holes.set(`${from} ${to}`, { from, to, days: daysBetween(from, to), at: [...known, last.at, next.at] });
      }
      if (next.to > last.to) last = next;
    }
  }
  return [...holes.values()];
}

const pointsWithPeriods = rememberedOf((sheet: CalculationSheet): ReadonlyMap<string, readonly StatedDates[]> => {
  const ofCell = new Map(
    statedDates(sheet)
      .filter(({ source }) => source === 'table-1')
      .map((stated) => [addressText(stated.at), stated]),
  );
  const points = new Map<string, StatedDates[]>();
  for (const row of rowsInUse(sheet)) {
    const stated = row.period?.kind === 'dates' ? ofCell.get(addressText(row.period.at)) : undefined;
    if (stated) points.set(pointOf(row), [...(points.get(pointOf(row)) ?? []), stated]);
  }
  return points;
});

/**
 * The statements of the period that count: those of most monitoring points (of all, where no period is that of most), else Table 3, else a
 * label. What differs from them is period-conflict's finding, and no other rule's. The extraction's `period` is chosen in the same way.
 */
export const usualDates = rememberedOf((sheet: CalculationSheet): readonly StatedDates[] => {
  const dates = statedDates(sheet);
  const points = [...pointsWithPeriods(sheet).values()];
  const first = points.length > 0 ? (periodsOfMost(points) ?? points.flat()) : dates.slice(0, 1);
  const texts = new Set(first.map(({ from, to }) => `${from} ${to}`));
  const span = spanOf(first);
  return dates.filter(({ from, to }) => texts.has(`${from} ${to}`) || (from === span?.from && to === span.to));
});

/** From the first day to the last, and where it is stated first. Rows of Table 3 that state a year each are the period together. */
export function reportPeriod(
  sheet: CalculationSheet,
): { readonly from: IsoDate; readonly to: IsoDate; readonly at: CellAddress } | undefined {
  const dates = pointsWithPeriods(sheet).size > 0 ? usualDates(sheet) : statedDates(sheet);
  const [span, first] = [spanOf(dates), dates[0]];
  return span && first && { ...span, at: first.at };
}

/** Whether Table 1 also states days outside the period that most points have. */
export function statesOtherDays(sheet: CalculationSheet): boolean {
  const span = spanOf(usualDates(sheet));
  const { usual, odd } = periodsOfPoints(sheet);
  return odd.length > 0 && [...usual, ...odd].some(({ from, to }) => span === undefined || from < span.from || to > span.to);
}
