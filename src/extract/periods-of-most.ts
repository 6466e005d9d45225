import type { InputRow, IsoDate } from './extraction';

interface Dates {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/**
 * The periods that more than half of the monitoring points have: the others kept last year's dates, say. Undefined where no set of
 * periods is that of most, as where each row without a point is a month of its own.
 */
export function periodsOfMost<Row extends Dates>(points: Iterable<readonly Row[]>): readonly Row[] | undefined {
  const all = [...points];
  const keyOf = (rows: readonly Row[]): string => [...new Set(rows.map(({ from, to }) => `${from} ${to}`))].sort().join();
  const keys = all.map(keyOf);
  // What more than half have stands in the middle of all that are sorted.
  const middle = keys.toSorted()[Math.floor(keys.length / 2)];
  const same = all.filter((_, index) => keys[index] === middle);
  return same.length * 2 > all.length ? same.flat() : undefined;
}

/** A point may have several rows, one for each year. */
export function pointOf({ value: { at }, row, point, parameter }: InputRow): string {
  return JSON.stringify([at.sheet, parameter, point ?? row]);
}
