import { LAST_COLUMN, LAST_ROW } from './excel-limits';
import type { CellAddress, CellRange } from './workbook';

/** 1 → `A`, 27 → `AA`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `A` → 1, `aa` → 27; NaN for anything else. */
export function columnNumber(letters: string): number {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return Number.NaN;
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** (12, 5) → `E12`. */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/** `A1:K20`, or `A1` for a single cell. */
export function rangeName(range: CellRange): string {
  const start = cellName(range.top, range.left);
  const end = cellName(range.bottom, range.right);
  return start === end ? start : `${start}:${end}`;
}

/** `E12`, `$E$12`, `A1:K20` → a range; undefined for anything else. */
export function parseRangeName(text: string): CellRange | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/.exec(text.trim());
  if (!match) return undefined;
  const [, left = '', top = '', right = left, bottom = top] = match;
  const columns = [columnNumber(left), columnNumber(right)];
  const rows = [Number(top), Number(bottom)];
  const range = { top: Math.min(...rows), left: Math.min(...columns), bottom: Math.max(...rows), right: Math.max(...columns) };
  return range.top >= 1 && range.bottom <= LAST_ROW && range.right <= LAST_COLUMN ? range : undefined;
}

/**
 * A sheet's name as a formula needs it. Always quoted: Excel accepts quotes round any name, and the rules for when they may be
 * left out (digits first, names that look like cells, other scripts) are long.
 */
export function quotedSheetName(sheet: string): string {
  return sheet.includes("'") ? `'${sheet.replaceAll("'", "''")}'` : `'${sheet}'`;
}

/** `'MRS(calc_process)'!E12`: the form the command line's JSON promises. */
export function addressText(at: CellAddress): string {
  return `${quotedSheetName(at.sheet)}!${cellName(at.row, at.column)}`;
}

/** `'MRS(input)'!F8` back into an address; undefined for anything else. */
export function parseAddressText(text: string): CellAddress | undefined {
  const [, quoted, cell] = /^'((?:[^']|'')+)'!([^!]+)$/.exec(text) ?? [];
  const range = parseRangeName(cell ?? '');
  if (quoted === undefined || range === undefined || range.top !== range.bottom || range.left !== range.right) return undefined;
  return { sheet: quoted.replaceAll("''", "'"), row: range.top, column: range.left };
}

/** The same as people type it: quotes where they are needed, dollar signs and a leading `=` as they like. */
export function parseTypedAddress(text: string): CellAddress | undefined {
  const [, quoted, bare = '', cell = ''] = /^=?\s*(?:'((?:[^']|'')+)'|([^'!]+))!\s*([^!]+)$/.exec(text.trim()) ?? [];
  const range = parseRangeName(cell);
  if (range === undefined || range.top !== range.bottom || range.left !== range.right) return undefined;
  return { sheet: quoted?.replaceAll("''", "'") ?? bare.trim(), row: range.top, column: range.left };
}
