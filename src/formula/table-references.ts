import { cellName, columnLetters, quotedSheetName } from '../address';
import type { CellAddress, CellRange, WorkbookTable } from '../workbook';

/** Where a formula stands; a name stands in no cell. */
type Place = CellAddress | { readonly sheet?: undefined };

const IN_BRACKETS = String.raw`\[(?:'.|[^[\]']|\[(?:'.|[^[\]'])*\])*\]`;
/**
 * Texts and quoted sheets are passed over; so are other workbooks (`[1]Log!A1`, `Book.xlsx!Log[EG]`). Inside brackets an apostrophe
 * escapes the next character.
 */
const PIECE = new RegExp(
  String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![!\p{L}\p{N}_.])([\p{L}_\\][\p{L}\p{N}_.\\?]*)?(${IN_BRACKETS})(?![^()"',;+*/^&=<>-]*!)|!?[\p{L}_\\][\p{L}\p{N}_.\\?]*(?![[(!\p{L}\p{N}_.\\?])`,
  'gu',
);

/**
 * A formula with the references to tables (`Log[EG]`, `[@EG]`, `Log[[#Totals],[EG]]`, `Log`) written as the ranges they mean. Where one
 * means nothing here (no such table or column, a cell beside the table for `@`) it stays, and the formula is one that cannot be read.
 */
export function withTableRanges(formula: string, at: Place, tables: readonly WorkbookTable[]): string {
  if (tables.length === 0 || (!formula.includes('[') && !tables.some(({ name }) => holds(formula, name)))) return formula;
  return formula.replace(PIECE, (text: string, name?: string, brackets?: string) => {
    const table = brackets !== undefined && name === undefined ? tableAround(at, tables) : tableNamed(name ?? text, tables);
    const range = table && rangeIn(table, brackets ?? '[]', at);
    return table && range ? rangeText(table, range, at) : text;
  });
}

function holds(formula: string, name: string): boolean {
  return formula.toLowerCase().includes(name.toLowerCase());
}

function tableNamed(name: string, tables: readonly WorkbookTable[]): WorkbookTable | undefined {
  return tables.find((table) => table.name.toLowerCase() === name.toLowerCase());
}

/** Within a table its own name may be left out. */
function tableAround(at: Place, tables: readonly WorkbookTable[]): WorkbookTable | undefined {
  if (at.sheet === undefined) return undefined;
  return tables.find(({ sheet, range: { top, left, bottom, right } }) => {
    return sheet === at.sheet && at.row >= top && at.row <= bottom && at.column >= left && at.column <= right;
  });
}

interface Found extends CellRange {
  /** Of `@`: the row goes with the formula. */
  readonly isOfRow: boolean;
}

function rangeIn(table: WorkbookTable, brackets: string, at: Place): Found | undefined {
  const { items, columns } = partsIn(brackets);
  const rows = rowsOf(table, items, at);
  const [first, last] = columns.map((column) => columnOf(table, column));
  if (rows === undefined || (columns.length > 0 && first === undefined) || (columns.length > 1 && last === undefined)) return undefined;
  const [left, right] = [first ?? table.range.left, last ?? first ?? table.range.right];
  return { ...rows, left: Math.min(left, right), right: Math.max(left, right), isOfRow: items.includes('this row') };
}

interface ReferenceParts {
  /** `#All`, `#Headers` … in lower case, without the sign; none means the data. */
  readonly items: readonly string[];
  /** One, or the first and the last; none means all. */
  readonly columns: readonly string[];
}

/** What stands between the brackets: `EG`, `@EG`, `@[EG p]`, `#Totals`, `[#Totals],[EG]`, `[#This Row],[EG]:[RE]` or nothing. */
function partsIn(brackets: string): ReferenceParts {
  const inside = brackets.slice(1, -1).trim();
  if (inside.startsWith('@')) {
    const { columns } = partsIn(`[${inside.slice(1)}]`);
    return { items: ['this row'], columns };
  }
  const nested = [...inside.matchAll(NESTED)].map(([, text = '']) => text);
  const parts = nested.length > 0 ? nested : inside === '' ? [] : [inside];
  const [items, columns] = [parts.filter((part) => part.startsWith('#')), parts.filter((part) => !part.startsWith('#'))];
  return { items: items.map((item) => item.slice(1).trim().toLowerCase()), columns };
}

const NESTED = /\[((?:'.|[^[\]'])*)\]/gsu;

function rowsOf(
  { sheet, range, hasHeaders, hasTotals }: WorkbookTable,
  items: readonly string[],
  at: Place,
): Pick<CellRange, 'top' | 'bottom'> | undefined {
  const data = { top: range.top + (hasHeaders ? 1 : 0), bottom: range.bottom - (hasTotals ? 1 : 0) };
  const one = (item: string): Pick<CellRange, 'top' | 'bottom'> | undefined => {
    switch (item) {
      case 'all':
        return range;
      case 'data':
        return data;
      case 'headers':
        return hasHeaders ? { top: range.top, bottom: range.top } : undefined;
      case 'totals':
        return hasTotals ? { top: range.bottom, bottom: range.bottom } : undefined;
      case 'this row':
        return at.sheet === sheet && at.row >= data.top && at.row <= data.bottom ? { top: at.row, bottom: at.row } : undefined;
      default:
        return undefined;
    }
  };
  const all = items.length === 0 ? [data] : items.map(one);
  const known = all.filter((rows) => rows !== undefined);
  if (known.length < all.length) return undefined;
  return { top: Math.min(...known.map(({ top }) => top)), bottom: Math.max(...known.map(({ bottom }) => bottom)) };
}

/** Excel compares names of columns without regard to case; a line break in one is written as it likes. */
function columnOf({ range, columns }: WorkbookTable, name: string): number | undefined {
  const wanted = plainName(name.replace(/'(.)/gsu, '$1'));
  const index = columns.findIndex((column) => plainName(column) === wanted);
  return index < 0 ? undefined : range.left + index;
}

const plainName = (name: string): string => name.replace(/\s+/gu, ' ').trim().toLowerCase();

function rangeText({ sheet }: WorkbookTable, { top, left, bottom, right, isOfRow }: Found, at: Place): string {
  const name = (row: number, column: number): string => (isOfRow ? cellName(row, column) : `$${columnLetters(column)}$${row}`);
  const [start, end] = [name(top, left), name(bottom, right)];
  return `${sheet === at.sheet ? '' : `${quotedSheetName(sheet)}!`}${start === end ? start : `${start}:${end}`}`;
}
