import type { IsoDate } from '../extract/extraction';

/** The person's own calendar date, not UTC's: in Tokyo it is tomorrow for nine hours of every day. */
export function today(now = new Date()): IsoDate {
  const pad = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
