import { firstDay, NUMBERS_ALONE, readDate } from '../../extract/date-notations';
import type { IsoDate } from '../../extract/extraction';
import { namedDays } from '../../extract/parse-period';
import type { Words } from '../../language';

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
function daysOfNumbers(text: string): readonly IsoDate[] {
  if (!NUMBERS.test(text) || !/\d{4}$/.test(text)) return [];
  const orders = ['day-month-year', 'month-day-year'] as const;
  return [...new Set(orders.flatMap((order) => firstDay(readDate(text, 'day', order)) ?? []))];
}

/** Of a text that names no day, or more than one: what to enter. */
export function whyNoDay(text: string): Words {
  const [day, month] = daysOfNumbers(text);
  return day === undefined || month === undefined
    ? { en: 'Enter a date as 2025-10-30.', ja: '2025-10-30 のように日付を入力してください。' }
    : {
        en: `Either ${day} or ${month}: enter the one that is meant in this form.`,
        ja: `${day} とも ${month} とも読めます。この形式で記入してください。`,
      };
}
