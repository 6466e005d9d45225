/**
 * The notations of a day, a month and a year that were met on JCM documents, and their kin in English and Japanese. Texts come folded by
 * `plainText`: full-width digits and dashes are plain ones.
 */
import type { IsoDate } from './extraction';
import { plainText } from './plain-text';

/** How much of the calendar a text names at once. */
export type Precision = 'day' | 'month' | 'year';

/** The year may be missing where the other date carries it; the day and the month where the notation has none. */
export interface DateParts {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

/** In which order the numbers of a date stand. */
export type NumberOrder = 'day-month-year' | 'month-day-year' | 'year-month-day';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = String.raw`(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])\.?`;
const GAP = String.raw`\s?[/.\-, ]?\s?`;
const YEAR = String.raw`(?:\d{4}|'?\d{2})`;
const ORDINAL = String.raw`\d{1,2}(?:st|nd|rd|th)?`;
/** With their kanji or, as Excel shows them too, their letters: `令和3年`, `R3.1.1`. */
const ERA = String.raw`(?:令和|平成|R|H)\s?(?:\d{1,2}|元)`;
const JAPANESE_YEAR = String.raw`(?:${ERA}|\d{4})\s?年`;
const BETWEEN_NUMBERS = String.raw`\s?[/.\-]\s?`;

/** Numbers alone, whose order is not written: `01/08/2015`, `01.12.15`. */
export const NUMBERS_ALONE = String.raw`\d{1,2}${BETWEEN_NUMBERS}\d{1,2}${BETWEEN_NUMBERS}(?:\d{4}|\d{2})`;

/** What a text of this precision looks like; a match is read by `readDate`. */
export const NOTATIONS: Readonly<Record<Precision, string>> = {
  day: [
    String.raw`(?:the )?${ORDINAL}(?: of)?${GAP}${MONTH}(?:${GAP}${YEAR})?`,
    String.raw`${MONTH}\s?${ORDINAL}(?:\s?,?\s?\d{4})?`,
    String.raw`(?:\d{4}|${ERA})${BETWEEN_NUMBERS}\d{1,2}${BETWEEN_NUMBERS}\d{1,2}`,
    String.raw`20\d{2}[01]\d[0-3]\d`,
    NUMBERS_ALONE,
    String.raw`(?:${JAPANESE_YEAR}\s?)?\d{1,2}\s?月\s?\d{1,2}\s?日`,
    // `2021/1/1 - 12/31`: the year stands in the first.
    String.raw`\d{1,2}\s?/\s?\d{1,2}`,
  ].join('|'),
  month: [
    String.raw`${MONTH}(?:${GAP}\d{4})?`,
    // `Jan-22`, as Excel shows months; `Jan 22` is a day as often.
    String.raw`${MONTH}\s?(?:[/\-]|[/\-]?')\s?\d{2}`,
    String.raw`(?:\d{4}|${ERA})${BETWEEN_NUMBERS}\d{1,2}`,
    String.raw`\d{1,2}${BETWEEN_NUMBERS}\d{4}`,
    String.raw`(?:${JAPANESE_YEAR}\s?)?\d{1,2}\s?月`,
  ].join('|'),
  year: [String.raw`(?:(?:calendar )?year |cy ?)?20\d{2}`, JAPANESE_YEAR].join('|'),
};

/** The parts of a date, in the order its notation has; `order` where that does not say. */
export function readDate(text: string, precision: Precision, order: NumberOrder = 'day-month-year'): DateParts {
  const numbers = (text.match(/\d+/g) ?? []).map(Number);
  const month = new RegExp(MONTH, 'i').exec(text)?.[0];
  if (/[年月日]/.test(text)) return readJapanese(text, numbers);
  if (/令和|平成|元|^[RH]\s?\d/i.test(text) && month === undefined) {
    const [month, day] = text.includes('元') ? numbers : numbers.slice(1);
    return parts(eraYear(text, numbers), month, day);
  }
  if (month !== undefined) {
    const number = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
    const [first, second] = numbers;
    return precision === 'month' ? parts(fullYear(first), number) : parts(fullYear(second), number, first);
  }
  return readNumbers(text, numbers, precision, order);
}

function readNumbers(text: string, numbers: readonly number[], precision: Precision, order: NumberOrder): DateParts {
  const [a, b, c] = numbers;
  if (precision === 'year') return parts(a);
  if (precision === 'month') return a !== undefined && a > 31 ? parts(a, b) : parts(b, a);
  if (/^\d{8}$/.test(text)) return parts(Number(text.slice(0, 4)), Number(text.slice(4, 6)), Number(text.slice(6)));
  if (c === undefined) return parts(undefined, a, b);
  if (a !== undefined && a > 31) return parts(a, b, c);
  switch (order) {
    case 'day-month-year':
      return parts(fullYear(c), b, a);
    case 'month-day-year':
      return parts(fullYear(c), a, b);
    case 'year-month-day':
      return parts(fullYear(a), b, c);
  }
}

function readJapanese(text: string, numbers: readonly number[]): DateParts {
  const [day, month] = [
    text.includes('日') ? numbers.at(-1) : undefined,
    text.includes('月') ? numbers.at(text.includes('日') ? -2 : -1) : undefined,
  ];
  if (!text.includes('年')) return parts(undefined, month, day);
  return parts(/令和|平成|^[RH]\s?\d/i.test(text) ? eraYear(text, numbers) : numbers[0], month, day);
}

/** The first year of Heisei is 1989, of Reiwa 2019. */
function eraYear(text: string, numbers: readonly number[]): number {
  return (/令和|^R/i.test(text) ? 2018 : 1988) + (text.includes('元') ? 1 : (numbers[0] ?? 0));
}

/** Years of two digits are of this century: the JCM began in 2013. */
function fullYear(year: number | undefined): number | undefined {
  return year !== undefined && year < 100 ? 2000 + year : year;
}

function parts(year: number | undefined, month?: number, day?: number): DateParts {
  return {
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
  };
}

/** The one day that a text names and nothing else: `27 Nov 2026`. Of numbers alone nobody knows the order. */
export function dayFromText(text: string): IsoDate | undefined {
  const plain = plainText(text);
  const names = (notations: string): boolean => new RegExp(`^(?:${notations})$`, 'i').test(plain);
  return names(NOTATIONS.day) && !names(NUMBERS_ALONE) ? firstDay(readDate(plain, 'day')) : undefined;
}

/** Thailand counts 543 years more: 2567 is 2024, and no year of a report. */
function isBuddhist(year: number): boolean {
  return year >= 2500 && year < 2700;
}

/** The first day of what is named; undefined where it was never on a calendar (31 June), or the year is missing or of another calendar. */
export function firstDay({ year, month = 1, day = 1 }: DateParts): IsoDate | undefined {
  if (year === undefined || isBuddhist(year) || month < 1 || month > 12 || day < 1) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : undefined;
}

export function lastDay({ year, month, day }: DateParts): IsoDate | undefined {
  if (day !== undefined || year === undefined)
    return firstDay({
      ...(year === undefined ? {} : { year }),
      ...(month === undefined ? {} : { month }),
      ...(day === undefined ? {} : { day }),
    });
  if (month === undefined) return firstDay({ year, month: 12, day: 31 });
  if (month < 1 || month > 12) return undefined;
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
