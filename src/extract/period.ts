import { remembered } from '../remembered';
import type { Cell, CellAddress } from '../workbook';
import type { IsoDate, Period } from './extraction';
import { namedDays, parsePeriod } from './parse-period';
import { plainText } from './plain-text';

/** The period a text names. */
export function periodFromText(text: string, at: CellAddress): Period {
  return { ...parsePeriod(text), text: text.trim(), at };
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
  const own = periodFromText(first.text, first.at);
  if (!second || (own.kind === 'dates' && namedDays(first.text) === undefined)) return own;
  const both = periodFromText(`${first.text.replace(/[\s\-~〜]+$/, '')} - ${second.text.replace(/^[\s\-~〜]+/, '')}`, first.at);
  return both.kind === 'unreadable' && own.kind === 'dates' ? own : both;
}

/** A cell between the dates: a dash or a word. */
const BETWEEN_ONLY = /^(?:-|~|〜|→|⇒|\/|from|to|until|till|through|and|から|より|まで|迄|自|至)?:?$/i;

function dateCellText({ content, numberFormat }: Cell, dateSystem: 1900 | 1904): string | undefined {
  if (content.kind === 'text') return content.value;
  if (content.kind === 'error') return content.code;
  if (content.kind !== 'number') return undefined;
  return isDateFormat(numberFormat) ? (shownDate(content.value, numberFormat, dateSystem) ?? String(content.value)) : String(content.value);
}

/** As much of a date as its format shows: of `mmm-yy` the month, not its first day. */
function shownDate(serial: number, format: string, dateSystem: 1900 | 1904): string | undefined {
  const placeholders = placeholdersOf(format);
  const shown = /d/i.test(placeholders) || !/[ye]/i.test(placeholders) ? 10 : /m/i.test(placeholders) ? 7 : 4;
  return isoFromSerial(serial, dateSystem)?.slice(0, shown);
}

/** Whether Excel shows a number under this format code as a date or time. */
export function isDateFormat(format: string): boolean {
  return /[ymdhs]|ge/i.test(placeholdersOf(format));
}

/** The format's code without quoted text, colours, conditions and padding. */
const placeholdersOf = remembered((format) =>
  format
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .replace(/general/gi, ''),
);

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
