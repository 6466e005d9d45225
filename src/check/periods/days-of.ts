import type { IsoDate, Period } from '../../extract/extraction';

const DAY = 86_400_000;

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
  return period.kind === 'dates' && daysOf(period) !== undefined ? yearsBetween(period.from, period.to) : undefined;
}

/** Whole years, and how many days are left over of the year they belong to. */
export interface YearsAndDays {
  readonly years: number;
  readonly days: number;
  readonly daysOfYear: number;
}

export function yearsBetween(from: IsoDate, to: IsoDate): number {
  const { years, days, daysOfYear } = yearsAndDays(from, to);
  return years + days / daysOfYear;
}

/** Whole years from the first day on are years, with or without a 29 February; the days left over count by the year they belong to. */
export function yearsAndDays(from: IsoDate, to: IsoDate): YearsAndDays {
  const end = dayBeside(to, 1);
  const turns = Math.max(0, Number(end.slice(0, 4)) - Number(from.slice(0, 4)));
  const whole = turns > 0 && anniversary(from, turns) > end ? turns - 1 : turns;
  const [last, next] = [anniversary(from, whole), anniversary(from, whole + 1)];
  return { years: whole, days: daysBetween(last, to), daysOfYear: daysBetween(last, next) - 1 };
}

function anniversary(date: IsoDate, years: number): IsoDate {
  const year = Number(date.slice(0, 4)) + years;
  const [month, day] = [Number(date.slice(5, 7)), Number(date.slice(8, 10))];
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

/** A calendar month that a period touches. */
export interface TouchedMonth {
  /** 1 to 12. */
  readonly month: number;
  /** Of its days, those within the period. */
  readonly days: number;
  readonly share: number;
}

export function monthsBetween(from: IsoDate, to: IsoDate): readonly TouchedMonth[] {
  const months: TouchedMonth[] = [];
  for (let first = from; first <= to;) {
    const [year, month] = [Number(first.slice(0, 4)), Number(first.slice(5, 7))];
    const last = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
    const days = daysBetween(first, last < to ? last : to);
    months.push({ month, days, share: days / Number(last.slice(8, 10)) });
    first = dayBeside(last, 1);
  }
  return months;
}

/** The day before or after. */
export function dayBeside(date: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);
}
