import type { IsoDate } from '../extract/extraction';

/** The user's calendar day. */
export function isoDate(date: Date): IsoDate {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
