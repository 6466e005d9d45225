import { remembered } from '../remembered';
import { firstDay, lastDay, NOTATIONS, NUMBERS_ALONE, readDate, type DateParts, type NumberOrder, type Precision } from './date-notations';
import type { IsoDate, PeriodFault } from './extraction';
import { withEnglishMonths } from './partner-months';
import { plainText } from './plain-text';

export interface Dates {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** The dates that a text names, or why they cannot be read. `otherwise`: what it means to who reads numbers in another order. */
export type ReadPeriod =
  (Dates & { readonly kind: 'dates'; readonly otherwise?: Dates }) | { readonly kind: 'unreadable'; readonly because: PeriodFault };

/**
 * A monitoring period in every notation that was met: `1/Jan/2017- 31/Dec/2017` (report ID009, a line break may stand inside),
 * `01/Jan/2021 – 31/Dec /2021`, `06 Jul 19 - 31 Dec 20` (jcm.go.jp), `01/08/2015 - 30/06/2016` (verification report VN001: the day first),
 * and their kin: ISO 8601, `January 1, 2021`, months, years, Japanese with Western years or eras. Nothing is guessed: a day that does
 * not exist (31 June) is not rolled over, a fiscal year is not given days, and a date without its year has none. The order of the two
 * dates is not judged.
 */
export const parsePeriod = remembered((text): ReadPeriod => {
  const line = plainText(text);
  // A line break may stand inside a year: `31/Dec/20⏎17`.
  const lines = /\n/.test(text) ? [line, plainText(text.replace(/\s*\n\s*/g, ''))] : [line];
  // A remark stands behind or before the dates (`(365 days)`, `【第1期】`), or they stand in brackets themselves: `FY2021 (…)`.
  const inBrackets = [...line.matchAll(/[([【]([^)\]】]*)[)\]】]/g)].map(([, inside = '']) => inside);
  const written = [...lines.map((each) => each.replace(/\s*[([【][^)\]】]*[)\]】]\s*/g, ' ')), ...inBrackets];
  const read = firstOf(written, (one) => datesIn(bare(one))) ?? firstOf(written.map(inEnglish), datesIn);
  return read === undefined ? { kind: 'unreadable', because: faultOf(inEnglish(written[0] ?? '')) } : { kind: 'dates', ...read };
});

/** Without what stands around the dates, and with months of partner countries' languages as English ones. */
const inEnglish = (text: string): string => bare(withEnglishMonths(bare(text)) ?? text);

function firstOf<One, Found>(all: readonly One[], find: (one: One) => Found | undefined): Found | undefined {
  return all.map(find).find((found) => found !== undefined);
}

/** The days of one day, month or year that a text names, as at the head of a row; undefined for anything else. */
export const namedDays = remembered((text): Dates | undefined => {
  const line = bare(plainText(text));
  return daysNamed(line) ?? daysNamed(inEnglish(line));
});

function daysNamed(line: string): Dates | undefined {
  return firstOf(PRECISIONS, (precision) => (ONLY[precision].test(line) ? spanOf(line, line, precision) : undefined));
}

/** The month that a text names without a year: `April`, `4月`. */
export function namedMonth(text: string): number | undefined {
  const line = [bare(plainText(text)), inEnglish(plainText(text))].find((one) => ONLY.month.test(one));
  if (line === undefined) return undefined;
  const { year, month } = readDate(line, 'month');
  return year === undefined ? month : undefined;
}

const PRECISIONS: readonly Precision[] = ['day', 'month', 'year'];
const BETWEEN = String.raw`\s?(?:->|=>|-|~|〜|ー|up to|to|until|till|through|thru|and|から|より|→|⇒|至)\s?:?\s?`;
const ONLY = ofEach((one) => `^(?:${one})$`);
const FROM_TO = ofEach((one) => `^(${one})${BETWEEN}(${one})$`);
const ANY_DAY = new RegExp(String.raw`(?<![\d/.\-])(?:${NOTATIONS.day})(?!\d)`, 'gi');

function ofEach(pattern: (one: string) => string): Readonly<Record<Precision, RegExp>> {
  const of = (precision: Precision): RegExp => new RegExp(pattern(NOTATIONS[precision]), 'i');
  return { day: of('day'), month: of('month'), year: of('year') };
}

/** Without times of day, what introduces the period, and what says that both days count. */
function bare(line: string): string {
  return (
    line
      .replace(/(\d)(?:T|\s)\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?(?!\d)/gi, '$1')
      .replace(
        /^(?:第\s?\d+\s?[回期]\s?:?|(?:\d+(?:st|nd|rd|th)\s)?(?:(?:monitoring )?period|year)(?:\s?(?:no\.?\s?)?\d{1,2})?\s?:)\s?/i,
        '',
      )
      // `2023年1～12月`
      .replace(/^((?:\d{4}|令和\s?\d+|平成\s?\d+)\s?年\s?\d{1,2})(?=\s?[~〜-]\s?\d{1,2}\s?月$)/, '$1月')
      .replace(/^(?:from|between|during|自)(?:\s?:\s?|\s|(?=\d|令|平))/i, '')
      .replace(/,?\s?(?:(?:both days )?(?:inclusive|included)|まで|迄)?\s?\.?$/i, '')
      .trim()
      // ISO 8601 has a slash between the ends of an interval.
      .replace(/^(\d{4}-\d{2}(?:-\d{2})?)\s?\/\s?(?=\d{4}-)/, '$1 to ')
  );
}

function datesIn(line: string): (Dates & { readonly otherwise?: Dates }) | undefined {
  for (const precision of PRECISIONS) {
    const [, first, last] = FROM_TO[precision].exec(line) ?? [];
    if (first === undefined || last === undefined) continue;
    const dates = isNumbersAlone(first) && isNumbersAlone(last) ? ofNumbers(first, last) : spanOf(first, last, precision);
    if (dates !== undefined) return dates;
  }
  // A month or a year by itself is a period; a day is half of one.
  return ONLY.day.test(line) ? undefined : namedDays(line);
}

/** What is missing in one date stands in the other: `1 Jan - 31 Dec 2021`. */
function spanOf(first: string, last: string, precision: Precision, order?: NumberOrder): Dates | undefined {
  const [start, end] = [readDate(first, precision, order), readDate(last, precision, order)];
  const from = firstDay(withYear(start, end.year));
  const to = lastDay(withYear(end, start.year));
  return from === undefined || to === undefined ? undefined : { from, to };
}

function withYear(parts: DateParts, year: number | undefined): DateParts {
  return year === undefined || parts.year !== undefined ? parts : { ...parts, year };
}

const ONLY_NUMBERS = new RegExp(`^${NUMBERS_ALONE}$`);
const isNumbersAlone = (text: string): boolean => ONLY_NUMBERS.test(text);

/**
 * The day stands first in JCM documents. Another order holds where it alone gives two days that exist, one after the other; where it
 * would too, it is told.
 */
function ofNumbers(first: string, last: string): (Dates & { readonly otherwise?: Dates }) | undefined {
  const has4Digits = /\d{4}$/.test(first) || /\d{4}$/.test(last);
  const orders: readonly NumberOrder[] = has4Digits
    ? ['day-month-year', 'month-day-year']
    : ['day-month-year', 'month-day-year', 'year-month-day'];
  const readings = orders.flatMap((order) => spanOf(first, last, 'day', order) ?? []);
  const usual = spanOf(first, last, 'day');
  const possible = readings.filter(({ from, to }) => from <= to && from >= FIRST_YEAR);
  const chosen = usual ?? possible[0];
  if (chosen === undefined) return undefined;
  const otherwise = possible.find(({ from, to }) => from !== chosen.from || to !== chosen.to);
  if (otherwise === undefined) return chosen;
  // A reading that runs backwards is no better than one that does not.
  return usual !== undefined || possible.length > 1 ? { ...chosen, otherwise } : chosen;
}

/** The JCM began in 2013. */
const FIRST_YEAR = '2013';

/** Why a text is no period, by what of one is in it. */
function faultOf(line: string): PeriodFault {
  const buddhist = /(?<!\d)2[56]\d\d(?!\d)/.exec(line)?.[0];
  if (buddhist !== undefined) return { kind: 'buddhist-year', text: buddhist };
  const fiscal =
    /(?:\bfy ?'?\d{2,4}|\bfiscal(?: year)?|(?:(?:令和|平成)\s?)?(?:\d+|元)?\s?年度|会計年度|[上下]半?期|四半期|\b[qh][1-4]\b|^20\d\d ?[-/] ?\d\d$)/i.exec(
      line,
    )?.[0];
  if (fiscal !== undefined) return { kind: 'fiscal-year', text: fiscal };
  const both = PRECISIONS.flatMap((precision) => faultOfBoth(FROM_TO[precision].exec(line), precision) ?? [])[0];
  if (both !== undefined) return both;
  if (line.split(/\s?(?:[;,、]|\band\b|及び|および)\s?/).filter((part) => datesIn(part) !== undefined).length > 1)
    return { kind: 'several-periods' };
  const days = [...line.matchAll(ANY_DAY)].map(([day]) => day);
  if (days.length > 2) return { kind: 'several-periods' };
  const [only] = days;
  if (only === undefined || days.length > 1 || readDate(only, 'day').year === undefined) return unknownWord(line) ?? { kind: 'no-dates' };
  return ONLY.day.test(line) ? { kind: 'one-date' } : { kind: 'half', text: only };
}

/** A word between numbers: a month in a language that is not read here, or a slip. */
function unknownWord(line: string): PeriodFault | undefined {
  const words = /\d/.test(line) ? [...line.matchAll(/[\p{L}\p{M}][\p{L}\p{M}.]*/gu)].map(([word]) => word) : [];
  const unknown = words.find((word) => word.length > 2 && !KNOWN_WORD.test(word));
  return unknown === undefined ? undefined : { kind: 'unknown-word', text: unknown };
}

const KNOWN_WORD = new RegExp(
  String.raw`^(?:${NOTATIONS.month}|up|to|until|till|through|thru|and|from|between|during|the|year|period|calendar)$`,
  'i',
);

/** Two ends that look like dates and are none. */
function faultOfBoth(match: RegExpExecArray | null, precision: Precision): PeriodFault | undefined {
  const ends = match?.slice(1).map((text) => ({ text, parts: readDate(text, precision) })) ?? [];
  if (ends.length === 0) return undefined;
  const year = ends.find(({ parts }) => parts.year !== undefined)?.parts.year;
  if (year === undefined) return { kind: 'no-year' };
  const impossible = ends.find(({ parts }) => firstDay(withYear(parts, year)) === undefined);
  return impossible && { kind: 'no-such-day', text: impossible.text };
}
