import { serialFromIso } from '../extract/period';
import { typedCell } from './figure-cell';
import type { SheetBuilder } from './sheet-builder';
import { SHEET_STYLES, type SheetStyle } from './sheet-styles';

/** A column, or the first and the last of those that a field is merged over. */
type Place = number | readonly [left: number, right: number];

type FieldStyle = Extract<SheetStyle, `input${string}`>;

/**
 * A field with what a person typed in it. Dates and percentages come as the texts `2024-02-03`, `2024-02-03 14:30` and `12%` and are
 * written as the numbers that Excel makes of them, so that sorting and sums go on. Whoever typed one of these as a text, with an apostrophe,
 * gets a date or a percentage: they look the same.
 */
export function typedField(sheet: SheetBuilder, place: Place, typed: string | number | undefined, style: FieldStyle): void {
  const [left, right] = typeof place === 'number' ? [place, place] : place;
  const field = typeof typed === 'string' ? (dateField(sheet, left, typed) ?? percentField(sheet, left, typed)) : undefined;
  if (field) sheet.span(left, right, { kind: 'number', value: field.value }, field.style);
  else sheet.span(left, right, typedCell(typed), style);
}

/** The same for a field whose content comes as words even where somebody typed a number. */
export function typedWords(sheet: SheetBuilder, place: Place, words: string | undefined): void {
  const isNumber = words !== undefined && SHORT_NUMBER.test(words) && String(Number(words)) === words;
  typedField(sheet, place, isNumber ? Number(words) : words, 'input');
}

/** What a cell shows in full: a longer row of digits is rather the number of a document. */
const SHORT_NUMBER = /^-?\d{1,9}(?:\.\d{1,6})?$/;

interface NumberField {
  readonly value: number;
  readonly style: FieldStyle;
}

const DATE = /^(\d{4}-\d\d-\d\d)(?: ([01]\d|2[0-3]):([0-5]\d))?$/;

function dateField(sheet: SheetBuilder, column: number, typed: string): NumberField | undefined {
  const [, date = '', hours, minutes] = DATE.exec(typed) ?? [];
  const day = serialFromIso(date, sheet.dateSystem);
  if (day === undefined) return undefined;
  if (hours === undefined) return { value: day, style: 'inputDate' };
  const value = day + (Number(hours) * 60 + Number(minutes)) / 1440;
  // Excel shows a number that is too wide as ####. Without its time it is still all there in the cell, and is read back whole.
  return { value, style: hasRoom(sheet, column, typed, 'inputMoment') ? 'inputMoment' : 'inputDate' };
}

function percentField(sheet: SheetBuilder, column: number, typed: string): NumberField | undefined {
  if (!/^-?\d+(?:\.\d+)?%$/.test(typed)) return undefined;
  const style = typed.includes('.') ? 'inputPercentFine' : 'inputPercent';
  // 33.3 / 100 is 0.33299999999999996.
  return hasRoom(sheet, column, typed, style) ? { value: Number((Number(typed.slice(0, -1)) / 100).toPrecision(15)), style } : undefined;
}

function hasRoom(sheet: SheetBuilder, column: number, shown: string, style: FieldStyle): boolean {
  return shown.length <= (sheet.widths[column - 1] ?? 0) - 1.5 * (SHEET_STYLES[style]?.indent ?? 0);
}
