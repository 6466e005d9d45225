import { today } from './today';

/** Days and times as the pane writes them, in both languages as the report's own periods: `2026-11-27`, `12:03`, by the clock on the wall. */
export function timeText(at: Date): string {
  return [at.getHours(), at.getMinutes()].map(twoDigits).join(':');
}

/** The time alone for today's, the day before it for others. */
export function momentText(at: Date, now: Date): string {
  return at.toDateString() === now.toDateString() ? timeText(at) : `${today(at)} ${timeText(at)}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
