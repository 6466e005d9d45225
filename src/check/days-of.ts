import type { IsoDate, Period } from '../extract/extraction';

const DAY = 86_400_000;
const DAYS_A_YEAR = 365;

/** Both days count: 1 January to 31 December has 365. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY) + 1;
}

/** Days of a period; undefined where its dates are not known or reversed. */
export function daysOf(period: Period): number | undefined {
  if (period.kind !== 'dates') return undefined;
  const days = daysBetween(period.from, period.to);
  return days > 0 ? days : undefined;
}

export function yearsOf(period: Period): number | undefined {
  const days = daysOf(period);
  return days === undefined ? undefined : days / DAYS_A_YEAR;
}

/** The day before or after. */
export function dayBeside(date: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);
}
