import type { Cell, CellAddress } from '../workbook';
import type { IsoDate, Period } from './extraction';
import { plainText } from './plain-text';

/**
 * The notations met on JCM documents: `1/Jan/2017- 31/Dec/2017` (monitoring report ID009, with a line break inside),
 * `01/Jan/2021 – 31/Dec /2021`, `06 Jul 19 - 31 Dec 20` (jcm.go.jp), `01/08/2015 - 31/06/2016` (day first: verification report
 * VN001), and their kin: ISO, `January 1, 2021`, whole months (`Jan 2023 - Dec 2023`), Japanese with Western years or eras. A date that does not exist (31 June) makes the
 * period unreadable; it is never rolled over. The order of the two dates is not judged.
 */
export function parsePeriod(text: string): { readonly from: IsoDate; readonly to: IsoDate } | undefined {
  const line = plainText(text);
  // A line break may stand inside a year: `31/Dec/20⏎17`.
  return parseLine(line) ?? (/\n/.test(text) ? parseLine(plainText(text.replace(/\s*\n\s*/g, ''))) : undefined);
}

/** The period a text names. */
export function periodFromText(text: string, at: CellAddress): Period {
  const dates = parsePeriod(text);
  return dates ? { kind: 'dates', ...dates, text: text.trim(), at } : { kind: 'unreadable', text: text.trim(), at };
}

/**
 * The period that a row's cells give: one text with both dates, or two cells, each a text or an Excel date, from first. Cells are
 * taken left to right; undefined when all are empty.
 */
export function periodFromCells(cells: readonly Cell[], sheet: string, dateSystem: 1900 | 1904): Period | undefined {
  const parts = cells.flatMap((cell) => {
    const text = dateCellText(cell, dateSystem);
    return text === undefined || BETWEEN_ONLY.test(plainText(text)) ? [] : [{ text, at: { sheet, row: cell.row, column: cell.column } }];
  });
  const [first, second] = parts;
  if (!first) return undefined;
  if (!second || parsePeriod(first.text)) return periodFromText(first.text, first.at);
  return periodFromText(`${first.text.replace(/[\s\-~〜]+$/, '')} - ${second.text.replace(/^[\s\-~〜]+/, '')}`, first.at);
}

/** A cell between the dates: a dash or a word. */
const BETWEEN_ONLY = /^(?:-|~|〜|→|\/|from|to|until|till|through|and|から|より|まで|迄|自|至)?:?$/i;

function dateCellText({ content, numberFormat }: Cell, dateSystem: 1900 | 1904): string | undefined {
  if (content.kind === 'text') return content.value;
  if (content.kind === 'error') return content.code;
  if (content.kind !== 'number') return undefined;
  return isDateFormat(numberFormat) ? (isoFromSerial(content.value, dateSystem) ?? String(content.value)) : String(content.value);
}

/** Whether Excel shows a number under this format code as a date or time. */
export function isDateFormat(format: string): boolean {
  const placeholders = format
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .replace(/general/gi, '');
  return /[ymdhs]|ge/i.test(placeholders);
}

/** Excel's serial day number as a date; undefined outside Excel's own range. 1900-02-29 (serial 60), a day that never was, gives undefined. */
export function isoFromSerial(serial: number, dateSystem: 1900 | 1904): IsoDate | undefined {
  const day = Math.floor(serial);
  if (!Number.isFinite(day) || day < 0 || day > 2_958_465 || (dateSystem === 1900 && (day === 60 || day === 0))) return undefined;
  // Serial 25569 (24107 in the 1904 system) is 1970-01-01; before the day that never was, the 1900 system runs one ahead.
  const offset = dateSystem === 1904 ? 24_107 : day < 60 ? 25_568 : 25_569;
  return new Date((day - offset) * 86_400_000).toISOString().slice(0, 10);
}

/** The serial day number that Excel shows as this date; undefined for a date that never was, and for one that Excel cannot show. */
export function serialFromIso(date: IsoDate, dateSystem: 1900 | 1904): number | undefined {
  const days = Date.parse(`${date}T00:00:00Z`) / 86_400_000;
  const after = days + (dateSystem === 1904 ? 24_107 : 25_569);
  // Up to the day that never was, the 1900 system runs one behind.
  const serial = dateSystem === 1900 && after <= 60 ? after - 1 : after;
  return isoFromSerial(serial, dateSystem) === date ? serial : undefined;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = String.raw`(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`;
const GAP = String.raw`\s?[/.\-, ]?\s?`;
const YEAR = String.raw`(?:\d{4}|\d{2})`;
const ERA = String.raw`(?:(?:令和|平成)\s?(?:\d{1,2}|元)|\d{4})`;

/** The notations of one date; a match is read by `readDate`. The year may be missing where the other date carries it. */
const DATE = [
  String.raw`\d{1,2}(?:st|nd|rd|th)?${GAP}${MONTH}(?:${GAP}${YEAR})?`,
  String.raw`${MONTH}\s?\d{1,2}(?:st|nd|rd|th)?(?:\s?,?\s?\d{4})?`,
  String.raw`\d{4}\s?[/.\-]\s?\d{1,2}\s?[/.\-]\s?\d{1,2}`,
  String.raw`\d{1,2}\s?[/.\-]\s?\d{1,2}\s?[/.\-]\s?\d{4}`,
  String.raw`(?:${ERA}\s?年\s?)?\d{1,2}\s?月\s?\d{1,2}\s?日`,
].join('|');
const BETWEEN = String.raw`\s?(?:-|~|〜|to|until|till|through|and|から|より|→)\s?`;
const WHOLE = fromTo(DATE);

/** A month with its year, which may be missing where the other month carries it. */
const MONTH_OF_YEAR = [
  String.raw`${MONTH}(?:${GAP}\d{4})?`,
  String.raw`\d{4}\s?[/.\-]\s?\d{1,2}`,
  String.raw`\d{1,2}\s?[/.\-]\s?\d{4}`,
  String.raw`(?:${ERA}\s?年\s?)?\d{1,2}\s?月`,
].join('|');
const WHOLE_MONTHS = fromTo(MONTH_OF_YEAR);

function fromTo(one: string): RegExp {
  return new RegExp(`^(?:from |between |自\\s?)?(${one})${BETWEEN}(${one})(?:\\s?(?:まで|迄))?\\.?$`, 'i');
}

interface DateParts {
  readonly year?: number;
  readonly month: number;
  readonly day: number;
}

function parseLine(line: string): { from: IsoDate; to: IsoDate } | undefined {
  // A remark behind or before the dates: `(365 days)`, `【第1期】`. ISO 8601 has a slash between the ends of an interval.
  const text = line
    .replace(/\s*[([【][^)\]】]*[)\]】]\s*/g, ' ')
    .trim()
    .replace(/^(\d{4}-\d{2}(?:-\d{2})?)\s?\/\s?(?=\d{4}-)/, '$1 to ');
  return between(WHOLE.exec(text), readDate) ?? between(WHOLE_MONTHS.exec(text), readMonth, lastOfMonth);
}

function between(
  match: RegExpExecArray | null,
  read: (text: string) => DateParts | undefined,
  asLast: (parts: YearMonthDay) => YearMonthDay = (parts) => parts,
): { from: IsoDate; to: IsoDate } | undefined {
  const first = match && read(match[1] ?? '');
  const last = match && read(match[2] ?? '');
  if (!first || !last) return undefined;
  const from = isoDate({ ...first, year: first.year ?? last.year });
  const to = isoDate(asLast({ ...last, year: last.year ?? first.year }));
  return from !== undefined && to !== undefined ? { from, to } : undefined;
}

/** The first day of a month. */
function readMonth(text: string): DateParts | undefined {
  return readDate(text.includes('月') ? `${text}1日` : /\p{L}/u.test(text) ? `1 ${text}` : ofNumbers(text));
}

/** `2023-01` and `01/2023` as a date with the year first. */
function ofNumbers(text: string): string {
  const [a = 0, b = 0] = (text.match(/\d+/g) ?? []).map(Number);
  return a > 31 ? `${a}-${b}-1` : `${b}-${a}-1`;
}

function lastOfMonth({ year, month }: YearMonthDay): YearMonthDay {
  return { year, month, day: new Date(Date.UTC(year ?? 0, month, 0)).getUTCDate() };
}

function readDate(text: string): DateParts | undefined {
  const month = new RegExp(MONTH, 'i').exec(text)?.[0];
  const numbers = (text.match(/\d+/g) ?? []).map(Number);
  if (month !== undefined) {
    const [day, year] = numbers;
    return day === undefined ? undefined : { ...withYear(year), month: MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1, day };
  }
  if (text.includes('月')) return readJapanese(text, numbers);
  const [a, b, c] = numbers;
  if (a === undefined || b === undefined || c === undefined) return undefined;
  // Year first, or day first; month first is not used in JCM documents.
  return a > 31 ? { year: a, month: b, day: c } : { year: c, month: b, day: a };
}

function readJapanese(text: string, numbers: readonly number[]): DateParts | undefined {
  const day = numbers.at(-1);
  const month = numbers.at(-2);
  if (day === undefined || month === undefined) return undefined;
  if (!text.includes('年')) return { month, day };
  const inEra = text.includes('元') ? 1 : numbers.at(-3);
  // The first year of Heisei is 1989, of Reiwa 2019.
  const eraStart = text.includes('令和') ? 2018 : text.includes('平成') ? 1988 : 0;
  return inEra === undefined ? undefined : { year: eraStart + inEra, month, day };
}

/** Years of two digits are of this century: the JCM began in 2013. */
function withYear(year: number | undefined): { year?: number } {
  return year === undefined ? {} : { year: year < 100 ? 2000 + year : year };
}

interface YearMonthDay extends Omit<DateParts, 'year'> {
  readonly year: number | undefined;
}

function isoDate({ year, month, day }: YearMonthDay): IsoDate | undefined {
  if (year === undefined || month < 1 || month > 12 || day < 1) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : undefined;
}
