import type { IsoDate } from '../../extract/extraction';
import { dayBeside, daysBetween } from '../periods/days-of';

/** A vintage's part of the monitoring period: a calendar year, or what of one lies in the period. */
export interface Slice {
  readonly year: number;
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** Both ends included. */
  readonly days: number;
  /** From the cut on: reductions before it are no ITMOs. */
  readonly isItmo: boolean;
}

/** A period cut at every New Year, and where ITMOs begin. Every day lies in exactly one slice. */
export function slicesOf({ from, to }: { readonly from: IsoDate; readonly to: IsoDate }, cut: IsoDate): readonly Slice[] {
  const years = Array.from({ length: Math.max(0, yearOf(to) - yearOf(from)) }, (_, index) => `${yearOf(from) + index + 1}-01-01`);
  const starts = [...new Set([from, ...years, ...(cut > from && cut <= to ? [cut] : [])])].sort();
  return starts.map((start, index) => {
    const next = starts[index + 1];
    const end = next === undefined ? to : dayBeside(next, -1);
    return { year: yearOf(start), from: start, to: end, days: daysBetween(start, end), isItmo: start >= cut };
  });
}

function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4));
}
