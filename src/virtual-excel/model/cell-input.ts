import { LONGEST_FORMULA, LONGEST_TEXT } from '../../excel-limits';
import type { StoredContent } from './book-sheet';
import { dateSerial } from './date-serial';
import { invalidArgument } from '../host-error';

export interface TypedCell extends StoredContent {
  /** The format Excel gives a General cell along with what was typed, e.g. to a date. */
  readonly numberFormat?: string;
}

/**
 * What Excel makes of a value that a script puts into `values` or `formulas`, or a person types: the same rules, since Excel treats a
 * script's strings as if they were typed. Undefined: the cell stays as it is (`null` in an array).
 */
export function typedCell(value: unknown, numberFormat: string): TypedCell | undefined {
  if (value === null || value === undefined) return undefined;
  if (numberFormat === '@') return asText(String(value));
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw invalidArgument('numbers must be finite');
    return { content: { kind: 'number', value } };
  }
  if (typeof value === 'boolean') return { content: { kind: 'boolean', value } };
  if (typeof value !== 'string') throw invalidArgument('a cell takes text, a number or a boolean');
  return typedText(value);
}

function typedText(text: string): TypedCell {
  if (text === '') return { content: { kind: 'empty' } };
  if (text.startsWith("'")) return asText(text.slice(1));
  if (text.startsWith('=') && text.length > 1) return asFormula(text);
  const number = typedNumber(text.trim());
  if (number) return number;
  // Lotus habits that Excel keeps: +A1 and -A1 are formulas, @SUM(A1) too.
  if (/^[+-]./.test(text)) return asFormula(`=${text.startsWith('+') ? text.slice(1) : text}`);
  if (/^@[A-Za-z]/.test(text)) return asFormula(`=${text.slice(1)}`);
  if (/^(true|false)$/i.test(text)) return { content: { kind: 'boolean', value: text.toLowerCase() === 'true' } };
  if (ERROR_CODES.has(text.toUpperCase())) return { content: { kind: 'error', code: text.toUpperCase() } };
  return asText(text);
}

function asText(text: string): TypedCell {
  if (text.length > LONGEST_TEXT) throw invalidArgument(`a cell holds at most ${LONGEST_TEXT} characters`);
  return { content: text === '' ? { kind: 'empty' } : { kind: 'text', value: text } };
}

function asFormula(formula: string): TypedCell {
  if (formula.length > LONGEST_FORMULA) throw invalidArgument(`a formula has at most ${LONGEST_FORMULA} characters`);
  return { content: { kind: 'uncomputed' }, formula };
}

function typedNumber(text: string): TypedCell | undefined {
  const plain = /^([+-]?)(\$|¥|€|£)?(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(e[+-]?\d+)?(%)?$/i.exec(text);
  if (plain && (plain[3] ?? plain[4] ?? '.') !== '.') {
    const [, sign = '', currency, whole = '', fraction = '', exponent = '', percent] = plain;
    const magnitude = Number(`${whole.replaceAll(',', '') || '0'}${fraction}${exponent}`) / (percent ? 100 : 1);
    if (!Number.isFinite(magnitude)) return undefined;
    const format = percent ? (fraction ? '0.00%' : '0%') : currency ? `${currency}#,##0` : whole.includes(',') ? '#,##0' : undefined;
    return number(sign === '-' ? -magnitude : magnitude, format);
  }
  const bracketed = /^\((\d+(?:\.\d+)?)\)$/.exec(text);
  if (bracketed) return number(-Number(bracketed[1]));
  return typedDate(text) ?? typedFraction(text);
}

function typedFraction(text: string): TypedCell | undefined {
  const match = /^([+-]?\d+) (\d+)\/(\d+)$/.exec(text);
  if (!match) return undefined;
  const [, whole = '', above = '', below = ''] = match;
  return Number(below) === 0 ? undefined : number(Number(whole) + Number(above) / Number(below), '# ?/?');
}

/** Dates and times as an English (United States) Excel reads them. */
function typedDate(text: string): TypedCell | undefined {
  const time = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (time) return number((Number(time[1]) + Number(time[2]) / 60 + Number(time[3] ?? 0) / 3600) / 24, 'h:mm');
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso) return date(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const american = /^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{2}|\d{4}))?$/.exec(text);
  if (american) return date(american[3] === undefined ? CURRENT_YEAR : Number(american[3]), Number(american[1]), Number(american[2]));
  const named = /^(\d{1,2})[- /]([A-Za-z]{3,9})(?:[- /](\d{2}|\d{4}))?$/.exec(text);
  if (named)
    return date(named[3] === undefined ? CURRENT_YEAR : Number(named[3]), monthNumber(named[2] ?? ''), Number(named[1]), 'd-mmm-yy');
  const month = /^([A-Za-z]{3,9})[- /](\d{4}|\d{2})$/.exec(text);
  return month ? date(Number(month[2]), monthNumber(month[1] ?? ''), 1, 'mmm-yy') : undefined;
}

/** A typed date without a year is of this year in Excel; fixed here, so that a test says the same tomorrow. */
const CURRENT_YEAR = 2024;
const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

function monthNumber(name: string): number {
  return MONTHS.findIndex((month) => month === name.toLowerCase() || month.slice(0, 3) === name.toLowerCase()) + 1;
}

function date(year: number, month: number, day: number, format = 'm/d/yyyy'): TypedCell | undefined {
  const serial = dateSerial(year < 30 ? year + 2000 : year < 100 ? year + 1900 : year, month, day);
  return serial === undefined ? undefined : number(serial, format);
}

function number(value: number, numberFormat?: string): TypedCell {
  return { content: { kind: 'number', value }, ...(numberFormat === undefined ? {} : { numberFormat }) };
}

const ERROR_CODES = new Set(['#N/A', '#DIV/0!', '#REF!', '#NAME?', '#NULL!', '#NUM!', '#VALUE!']);
