import type { Dates } from '../../extract/parse-period';
import type { CellSource } from '../../formula/cell-source';
import { figureInText } from '../numbers/figure-in-text';
import { dayBeside, daysBetween } from '../periods/days-of';
import type { CheckSettings } from '../settings';
import { datesOfHeads, monthsOf, runLikeALog } from './head-dates';
import type { LogEntry, SummedLog } from './summed-logs';

/** Readings of a log that cannot be right, and the formula that adds them up. */
export interface OddReadings {
  readonly by: SummedLog['by'];
  readonly entries: readonly LogEntry[];
}

const few = (entries: readonly LogEntry[], { logReadings }: CheckSettings): number =>
  Math.max(1, Math.floor(entries.length * logReadings.oddShare));

export const numberOf = ({ content }: LogEntry): number => (content.kind === 'number' ? content.value : 0);

export interface OutOfSize extends OddReadings {
  /** The middle one of the others. */
  readonly usual: number;
  /** Far above all the others, of which there are enough. */
  readonly isCertain: boolean;
}

/** Far above, or a thousandth of, the middle reading, with nothing between them and the others: dawn and dusk lie between night and noon. */
export function offByAThousand({ by, entries }: SummedLog, settings: CheckSettings): OutOfSize | undefined {
  const { slipSpread, logReadings } = settings;
  const readings = entries.filter((entry) => numberOf(entry) > 0).sort((a, b) => numberOf(a) - numberOf(b));
  const middle = readings[Math.floor((readings.length - 1) / 2)];
  if (middle === undefined || readings.length < logReadings.fewest) return undefined;
  const usual = numberOf(middle);
  const most = few(readings, settings);
  const high = readings.filter((entry) => numberOf(entry) >= (usual * 1000) / slipSpread);
  const below = readings[readings.length - high.length - 1];
  if (high.length > 0 && high.length <= most && below && high.every((entry) => numberOf(entry) >= numberOf(below) * logReadings.gap))
    return { by, entries: high, usual, isCertain: readings.length >= logReadings.enough };
  const low = readings.filter((entry) => numberOf(entry) <= (usual * slipSpread) / 1000);
  const [next, last] = [readings[low.length], readings.at(-1)];
  const isAlike = next !== undefined && last !== undefined && numberOf(last) <= numberOf(next) * logReadings.spread;
  const isThousandth = low.every((entry) => numberOf(entry) >= usual / slipSpread / 1000);
  return low.length > 0 && low.length <= most && isAlike && isThousandth ? { by, entries: low, usual, isCertain: false } : undefined;
}

/** A tenth of such a reading may be a little more than any other. */
const LITTLE_MORE = 1.5;

/** The one reading far above all the others, a tenth of which lies among them: a digit typed twice. Rows without a figure are none. */
export function tenfold({ by, entries }: SummedLog, { slipSpread, logReadings }: CheckSettings): OutOfSize | undefined {
  const readings = entries.filter((entry) => numberOf(entry) > 0).sort((a, b) => numberOf(a) - numberOf(b));
  const [least, next, odd] = [readings[0], readings.at(-2), readings.at(-1)];
  const middle = readings[Math.floor((readings.length - 1) / 2)];
  if (readings.length < logReadings.fewest || !least || !next || !odd || !middle) return undefined;
  const isFarAbove = numberOf(odd) >= numberOf(next) * slipSpread;
  const tenth = numberOf(odd) / 10;
  const isAmong = tenth >= numberOf(least) && tenth <= numberOf(next) * LITTLE_MORE;
  return isFarAbove && isAmong ? { by, entries: [odd], usual: numberOf(middle), isCertain: false } : undefined;
}

/** Rare, and as large as readings are: not what inverters draw at night, which no month comes to. */
export function negativeReadings({ by, entries }: SummedLog, { dateSystem }: CellSource, settings: CheckSettings): OddReadings | undefined {
  const readings = entries
    .filter((entry) => numberOf(entry) > 0)
    .map(numberOf)
    .sort((a, b) => a - b);
  const usual = readings[Math.floor(readings.length / 2)] ?? 0;
  const drawn = areMonths(entries, dateSystem) ? 0 : usual * settings.logReadings.oddShare;
  const negative = entries.filter((entry) => entry.isOrdinary && numberOf(entry) < -drawn);
  return negative.length > few(entries, settings) ? undefined : some(by, negative);
}

function areMonths(entries: readonly LogEntry[], dateSystem: 1900 | 1904): boolean {
  const heads = entries.flatMap(({ head }) => head ?? []);
  const days = datesOfHeads(heads, dateSystem, ANY_MONTH).flatMap((found) => found ?? []);
  return days.length * 2 > entries.length && days.every(({ from, to }) => daysBetween(from, to) >= 28);
}

/** Only how long it is counts, so that the year may be any. */
const ANY_MONTH = (month: number): Dates => ({ from: `2023-${two(month)}-01`, to: `2023-${two(month)}-28` });

function two(month: number): string {
  return String(month).padStart(2, '0');
}

/** Words where most rows have numbers. A dash says that there is nothing; a heading is repeated on every page. */
export function wordedReadings({ by, entries }: SummedLog, settings: CheckSettings): OddReadings | undefined {
  const worded = entries.filter(
    ({ content, isOrdinary }) =>
      isOrdinary &&
      (content.kind === 'boolean' ||
        (content.kind === 'text' && !/^[\s\-–—―ー]*$/.test(content.value) && figureInText(content.value) === undefined)),
  );
  return worded.length > few(entries, settings) ? undefined : some(by, worded);
}

/** Between readings, or in a row whose date lies in the period. */
export function emptyReadings(
  { by, entries }: SummedLog,
  isInPeriod: (entry: LogEntry) => boolean,
  settings: CheckSettings,
): OddReadings | undefined {
  const last = entries.findLastIndex(({ content }) => content.kind === 'number');
  const empty = entries.filter(
    (entry, index) => entry.content.kind === 'empty' && entry.isOrdinary && entry.head !== undefined && (index < last || isInPeriod(entry)),
  );
  return empty.length > few(entries, settings) ? undefined : some(by, empty);
}

export interface ReadingsOutside extends OddReadings {
  /** Each once, in the order of the log. */
  readonly dates: readonly Dates[];
  /** It is the log of another period, not a row or two of it. */
  readonly areMost: boolean;
  /** The log has a row for every month or day of the period, too: these are more than belong to it. */
  readonly areExtra: boolean;
}

/**
 * Headed by a day outside the period. What is billed or read a month later is in order, but not a month more than the period's: dates of
 * the first of each month are taken for months where all of the period's are among them. Where most are outside, the dates have to run on
 * like those of a log.
 */
export function readingsOutside(
  { by, entries }: SummedLog,
  period: Dates,
  { dateSystem }: CellSource,
  { logReadings: { lateDays, outsideShare } }: CheckSettings,
): ReadingsOutside | undefined {
  const headed = entries.flatMap(({ head, ...entry }) =>
    head === undefined || entry.content.kind !== 'number' ? [] : [{ ...entry, head }],
  );
  const read = datesOfHeads(
    headed.map(({ head }) => head),
    dateSystem,
    () => undefined,
  );
  const dated = headed.flatMap((entry, index) => {
    const days = read[index];
    return days === undefined ? [] : [{ entry, days }];
  });
  const starts = new Set(dated.map(({ days }) => days.from));
  const hasAllMonths = monthsOf(period).every(({ from }) => starts.has(from));
  const isOutside = ({ from, to }: Dates, allowed: Dates): boolean => to < allowed.from || from > allowed.to;
  const late = { from: dayBeside(period.from, -lateDays), to: dayBeside(period.to, lateDays) };
  const odd = dated.filter(({ entry: { head }, days }) => {
    const isMonth = days.from !== days.to && (head.kind === 'text' || hasAllMonths);
    return isOutside(days, isMonth ? period : late);
  });
  const areMost = odd.length > dated.length * outsideShare;
  const outside = areMost ? dated.filter(({ days }) => isOutside(days, period)) : odd;
  const dates = [...new Map(outside.map(({ days }) => [`${days.from} ${days.to}`, days])).values()];
  if (outside.length === 0 || (areMost && !runLikeALog(dates, period))) return undefined;
  const areMonths = dated.every(({ days }) => days.from !== days.to);
  const within = [...starts].filter((day) => day >= period.from && day <= period.to);
  const areExtra = !areMost && (areMonths ? hasAllMonths : within.length >= daysBetween(period.from, period.to));
  return { by, entries: outside.map(({ entry }) => entry), dates, areMost, areExtra };
}

/** The same number, typed with so many digits, in rows one after the other. */
export function repeatedReadings({ by, entries }: SummedLog, digitsOf: (value: number) => number, digits: number): OddReadings | undefined {
  const isRepeated = (entry: LogEntry, other: LogEntry | undefined): boolean =>
    other !== undefined && numberOf(other) === numberOf(entry) && digitsOf(numberOf(entry)) >= digits;
  return some(
    by,
    entries.filter((entry, index) => isRepeated(entry, entries[index - 1]) || isRepeated(entry, entries[index + 1])),
  );
}

function some(by: OddReadings['by'], entries: readonly LogEntry[]): OddReadings | undefined {
  return entries.length === 0 ? undefined : { by, entries };
}
