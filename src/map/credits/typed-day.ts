import { firstDay, NUMBERS_ALONE, readDate } from '../../extract/date-notations';
import type { IsoDate } from '../../extract/extraction';
import { namedDays } from '../../extract/parse-period';

const ISO = /^\d{4}-\d\d-\d\d$/;
const NUMBERS = new RegExp(`^${NUMBERS_ALONE}$`);

/** A date that stands on a calendar. */
export function isDay(entry: unknown): entry is IsoDate {
  return typeof entry === 'string' && ISO.test(entry) && namedDays(entry)?.from === entry;
}

/**
 * The day that a text names in a notation of the JCM's pages (`30 Oct 2025`, `5/Nov/2025`) or in numbers that are one day in whichever order
 * (`30/10/2025`), else the text: `01/08/2025` is two days, so it is none.
 */
export function dayOrText(text: string): string {
  const trimmed = text.trim();
  if (!NUMBERS.test(trimmed)) {
    const days = namedDays(trimmed);
    return days !== undefined && days.from === days.to ? days.from : trimmed;
  }
  const [only, ...others] = daysOfNumbers(trimmed);
  return only !== undefined && others.length === 0 ? only : trimmed;
}

/** Every day that numbers alone may mean: with the day first, with the month first. */
export function daysOfNumbers(text: string): readonly IsoDate[] {
  if (!NUMBERS.test(text) || !/\d{4}$/.test(text)) return [];
  const orders = ['day-month-year', 'month-day-year'] as const;
  return [...new Set(orders.flatMap((order) => firstDay(readDate(text, 'day', order)) ?? []))];
}
