import type { IsoDate } from '../../extract/extraction';
import { namedDays, namedMonth, type Dates } from '../../extract/parse-period';
import type { CellContent } from '../../workbook';
import { dayBeside, daysBetween } from '../periods/days-of';

/** Excel's numbers for the days from 1982 to 2064: what stands at the head of a row of a log. */
function isDate(content: CellContent | undefined): content is CellContent & { kind: 'number' } {
  return content?.kind === 'number' && content.value > 30_000 && content.value < 60_000;
}

export function dayAtHead(content: CellContent | undefined, dateSystem: 1900 | 1904): IsoDate | undefined {
  if (!isDate(content)) return undefined;
  const epoch = dateSystem === 1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  return new Date(epoch + Math.floor(content.value) * DAY).toISOString().slice(0, 10);
}

const DAY = 86_400_000;

/** The days that heads of a log name; those of the first, or the last, of each month stand for the months. An empty head repeats the one above: a day stands once beside its hours. */
export function datesOfHeads(
  heads: readonly CellContent[],
  dateSystem: 1900 | 1904,
  onlyMonth: (month: number) => Dates | undefined,
): readonly (Dates | undefined)[] {
  let last: Dates | undefined;
  const found = heads.map((head) => {
    last = head.kind === 'empty' ? last : daysAtHead(head, dateSystem, onlyMonth);
    return last;
  });
  const areMonths = areEachMonths(found, (day) => day.endsWith('-01')) || areEachMonths(found, (day) => day === lastOfMonth(day));
  return areMonths ? found.map((days) => days && { from: `${days.from.slice(0, 8)}01`, to: lastOfMonth(days.from) }) : found;
}

/** `onlyMonth`: what has no year is a month of the period, where that has it once. */
export function daysAtHead(
  head: CellContent,
  dateSystem: 1900 | 1904,
  onlyMonth: (month: number) => Dates | undefined = () => undefined,
): Dates | undefined {
  const day = dayAtHead(head, dateSystem);
  if (day !== undefined) return { from: day, to: day };
  if (head.kind !== 'text') return undefined;
  const named = namedDays(head.value);
  if (named !== undefined) return named;
  const month = namedMonth(head.value);
  return month === undefined ? undefined : onlyMonth(month);
}

function areEachMonths(all: readonly (Dates | undefined)[], isTheDay: (day: IsoDate) => boolean): boolean {
  const days = all.filter((one) => one !== undefined);
  const months = new Set(days.map(({ from }) => from));
  return months.size > 1 && days.every(({ from, to }) => from === to && isTheDay(from));
}

export function monthsOf({ from, to }: Dates): readonly Dates[] {
  const months: Dates[] = [];
  for (let first = `${from.slice(0, 7)}-01`; first <= to; first = dayBeside(lastOfMonth(first), 1)) {
    months.push({ from: first, to: lastOfMonth(first) });
  }
  return months;
}

export function lastOfMonth(date: IsoDate): IsoDate {
  const [year = 0, month = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** One follows the other by no more than a month, over half of the period or more: meter counts and serial numbers that could be days do not. */
export function runLikeALog(all: readonly Dates[], period: Dates): boolean {
  const isNewestFirst = (all[0]?.from ?? '') > (all.at(-1)?.from ?? '');
  const days = isNewestFirst ? all.toReversed() : all;
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined || daysBetween(first.from, last.to) * 2 < daysBetween(period.from, period.to)) return false;
  return days.every(({ from }, index) => {
    const before = days[index - 1];
    return before === undefined || (from >= before.from && from <= dayBeside(before.to, LONGEST_MONTH));
  });
}

const LONGEST_MONTH = 31;
