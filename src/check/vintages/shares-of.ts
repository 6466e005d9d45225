import type { IsoDate } from '../../extract/extraction';
import { daysBetween } from '../periods/days-of';
import type { Slice } from './slices-of';

export interface Dates {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** Which part of some days lies in each slice; the parts add up to 1. */
export function sharesOf({ from, to }: Dates, slices: readonly Slice[]): readonly number[] {
  const all = daysBetween(from, to);
  return slices.map((slice) => {
    const [first, last] = [slice.from > from ? slice.from : from, slice.to < to ? slice.to : to];
    return first > last ? 0 : daysBetween(first, last) / all;
  });
}
