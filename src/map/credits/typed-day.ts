import { NUMBERS_ALONE } from '../../extract/date-notations';
import type { IsoDate } from '../../extract/extraction';
import { namedDays } from '../../extract/parse-period';

const ISO = /^\d{4}-\d\d-\d\d$/;
const NUMBERS = new RegExp(`^${NUMBERS_ALONE}$`);

/** A date that stands on a calendar. */
export function isDay(entry: unknown): entry is IsoDate {
  return typeof entry === 'string' && ISO.test(entry) && namedDays(entry)?.from === entry;
}

/** The day that a text names in a notation of the JCM's pages (`30 Oct 2025`, `5/Nov/2025`), else the text: `01/08/2025` is two days, so it is none. */
export function dayOrText(text: string): string {
  const trimmed = text.trim();
  const days = NUMBERS.test(trimmed) ? undefined : namedDays(trimmed);
  return days !== undefined && days.from === days.to ? days.from : trimmed;
}
