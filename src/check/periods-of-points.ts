import { addressText } from '../address';
import type { CalculationSheet, InputRow } from '../extract/extraction';
import { rowsInUse } from './input-rows';
import { spanOf, statedDates, wordDates, type StatedDates } from './stated-dates';

export interface PeriodsOfPoints {
  /** What most points have. */
  readonly usual: readonly StatedDates[];
  readonly odd: readonly StatedDates[];
}

/** A point may have several rows, one for each year: its periods together are compared. */
export function periodsOfPoints(sheet: CalculationSheet): PeriodsOfPoints {
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
  const sets = new Map<string, StatedDates[][]>();
  for (const periods of points.values()) {
    const key = [...new Set(periods.map(wordDates))].sort().join();
    sets.set(key, [...(sets.get(key) ?? []), periods]);
  }
  const [usual = [], ...odd] = [...sets.values()].sort((a, b) => b.length - a.length).map((all) => all.flat());
  return { usual, odd: odd.flat() };
}

function pointOf({ value: { at }, row, point, parameter }: InputRow): string {
  return JSON.stringify([at.sheet, parameter, point ?? row]);
}

/**
 * The statements of the period that count: those of most monitoring points, else Table 3, else a label. What differs from them is
 * period-conflict's finding, and no other rule's.
 */
export function usualDates(sheet: CalculationSheet): readonly StatedDates[] {
  const dates = statedDates(sheet);
  const { usual } = periodsOfPoints(sheet);
  const first = usual.length > 0 ? usual : dates.slice(0, 1);
  const texts = new Set(first.map(({ from, to }) => `${from} ${to}`));
  const span = spanOf(first);
  return dates.filter(({ from, to }) => texts.has(`${from} ${to}`) || (from === span?.from && to === span.to));
}
