import { cellName, columnLetters, quotedSheetName } from '../address';
import { remembered } from '../remembered';
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

/** Writes the references to tables in a formula as the ranges they mean. */
export type TableSpelling = (formula: string, at: Place) => string;

/**
 * For formulas with references to these tables: `Log[EG]`, `[@EG]`, `Log[[#Totals],[EG]]`, `Log`. Where one means nothing (no such table or
 * column, a cell beside the table for `@`) it stays, and the formula is one that cannot be read. The rows of a table repeat their formulas:
 * each text is taken apart once.
 */
export function tableSpelling(tables: readonly WorkbookTable[]): TableSpelling {
  if (tables.length === 0) return (formula) => formula;
  const known = tables.map((table) => knownTable(table));
  const mayRefer = new RegExp([String.raw`\[`, ...tables.map(({ name }) => name.replace(/[\\.?]/g, String.raw`\$&`))].join('|'), 'iu');
  const pieces = remembered((formula) => piecesOf(formula, known));
  return (formula, at) => {
    if (!mayRefer.test(formula)) return formula;
    return pieces(formula)
      .map((piece) => (typeof piece === 'string' ? piece : spelled(piece, at, known)))
      .join('');
  };
}

interface KnownTable extends Omit<WorkbookTable, 'columns'> {
  readonly columns: ReadonlyMap<string, number>;
}

function knownTable({ columns, ...table }: WorkbookTable): KnownTable {
  return { ...table, columns: new Map(columns.map((name, index) => [plainName(name), table.range.left + index])) };
}

interface Reference extends ReferenceParts {
  readonly text: string;
  /** Absent where the table's name is left out, as it may be within it. */
  readonly table?: KnownTable;
}

function piecesOf(formula: string, tables: readonly KnownTable[]): readonly (string | Reference)[] {
  const pieces: (string | Reference)[] = [];
  let end = 0;
  for (const match of formula.matchAll(PIECE)) {
    const [text, name, brackets] = match;
    const isUnnamed = brackets !== undefined && name === undefined;
    const table = isUnnamed ? undefined : tables.find((known) => known.name.toLowerCase() === (name ?? text).toLowerCase());
    if (!isUnnamed && table === undefined) continue;
    pieces.push(formula.slice(end, match.index), { text, ...(table ? { table } : {}), ...partsIn(brackets ?? '[]') });
    end = match.index + text.length;
  }
  return [...pieces, formula.slice(end)];
}

function spelled(reference: Reference, at: Place, tables: readonly KnownTable[]): string {
  const table = reference.table ?? tableAround(at, tables);
  const range = table && rangeIn(table, reference, at);
  return table && range ? rangeText(table, range, at) : reference.text;
}

function tableAround(at: Place, tables: readonly KnownTable[]): KnownTable | undefined {
  if (at.sheet === undefined) return undefined;
  return tables.find(({ sheet, range: { top, left, bottom, right } }) => {
    return sheet === at.sheet && at.row >= top && at.row <= bottom && at.column >= left && at.column <= right;
  });
}

interface Found extends CellRange {
  /** Of `@`: the row goes with the formula. */
  readonly isOfRow: boolean;
}

function rangeIn(table: KnownTable, { items, columns }: ReferenceParts, at: Place): Found | undefined {
  const rows = rowsOf(table, items, at);
  const [first, last] = columns.map((column) => table.columns.get(column));
  if (rows === undefined || (columns.length > 0 && first === undefined) || (columns.length > 1 && last === undefined)) return undefined;
  const [left, right] = [first ?? table.range.left, last ?? first ?? table.range.right];
  return { ...rows, left: Math.min(left, right), right: Math.max(left, right), isOfRow: items.includes('this row') };
}

interface ReferenceParts {
  /** `#All`, `#Headers` … in lower case, without the sign; none means the data. */
  readonly items: readonly string[];
  /** One, or the first and the last, as `plainName` writes them; none means all. */
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
  return {
    items: items.map((item) => item.slice(1).trim().toLowerCase()),
    columns: columns.map((name) => plainName(name.replace(/'(.)/gsu, '$1'))),
  };
}

const NESTED = /\[((?:'.|[^[\]'])*)\]/gsu;

function rowsOf(
  { sheet, range, hasHeaders, hasTotals }: KnownTable,
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
const plainName = (name: string): string => name.replace(/\s+/gu, ' ').trim().toLowerCase();

function rangeText({ sheet }: KnownTable, { top, left, bottom, right, isOfRow }: Found, at: Place): string {
  const name = (row: number, column: number): string => (isOfRow ? cellName(row, column) : `$${columnLetters(column)}$${row}`);
  const [start, end] = [name(top, left), name(bottom, right)];
  return `${sheet === at.sheet ? '' : `${quotedSheetName(sheet)}!`}${start === end ? start : `${start}:${end}`}`;
}
