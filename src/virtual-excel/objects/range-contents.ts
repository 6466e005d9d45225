import type { Cell } from '../../workbook';
import { HostError, invalidArgument } from '../host-error';
import type { Property } from '../object-type';
import { displayedText } from '../model/displayed-text';
import { putTyped } from '../model/put-typed';
import type { SheetRange } from '../model/sheet-range';
import { assertUnlocked } from './range-changes';

/** "The maximum number of cells in a get operation is five million" (Microsoft, resource limits for Office Add-ins). */
const MOST_CELLS = 5_000_000;

export const VALUES: Property<SheetRange> = {
  get: (range, host) => {
    host.recalculate();
    return grid(range, valueOf);
  },
  set: (range, value) => writeCells(range, value),
};

export const FORMULAS: Property<SheetRange> = {
  get: (range, host) => {
    host.recalculate();
    return grid(range, (cell) => cell.formula ?? valueOf(cell));
  },
  set: (range, value) => writeCells(range, value),
};

export const VALUE_TYPES: Property<SheetRange> = {
  get: (range, host) => {
    host.recalculate();
    return grid(range, typeOf);
  },
};

export const TEXT: Property<SheetRange> = {
  get: (range, host) => {
    host.recalculate();
    return grid(range, (cell) => displayedText(cell, host.book.dateSystem));
  },
};

export const NUMBER_FORMAT: Property<SheetRange> = {
  get: (range) => grid(range, (cell) => cell.numberFormat),
  set: (range, value) => {
    assertUnlocked(range);
    if (typeof value === 'string') {
      range.sheet.setFormat(range, { numberFormat: value });
      return;
    }
    eachCell(range, value, (row, column, code) => {
      if (code === null) return;
      if (typeof code !== 'string') throw invalidArgument('Range.numberFormat');
      range.sheet.setFormat({ top: row, left: column, bottom: row, right: column }, { numberFormat: code === '' ? 'General' : code });
    });
  },
};

/** A single value goes into every cell of the range; an array must have the range's shape. */
function writeCells(range: SheetRange, value: unknown): void {
  assertUnlocked(range);
  assertCellCount(range);
  eachCell(range, value, (row, column, typed) => putTyped(range.sheet, row, column, typed));
}

function eachCell(range: SheetRange, value: unknown, act: (row: number, column: number, value: unknown) => void): void {
  const rows: unknown = Array.isArray(value) ? value : undefined;
  if (rows !== undefined) assertShape(range, rows);
  for (let row = 0; row < range.rowCount; row += 1) {
    const values: unknown = Array.isArray(rows) ? rows[row] : undefined;
    for (let column = 0; column < range.columnCount; column += 1) {
      act(range.top + row, range.left + column, Array.isArray(values) ? values[column] : value);
    }
  }
}

function assertShape(range: SheetRange, rows: unknown): void {
  const fits =
    Array.isArray(rows) && rows.length === range.rowCount && rows.every((row) => Array.isArray(row) && row.length === range.columnCount);
  if (!fits) throw invalidArgument("the number of rows or columns in the input array doesn't match the size or dimensions of the range");
}

function grid<T>(range: SheetRange, of: (cell: Cell) => T): T[][] | null {
  // Excel gives null for whole rows, columns or sheets: "unbounded ranges".
  if (range.isWholeRows || range.isWholeColumns) return null;
  assertCellCount(range);
  return Array.from({ length: range.rowCount }, (_, row) =>
    Array.from({ length: range.columnCount }, (_unused, column) => of(range.sheet.cell(range.top + row, range.left + column))),
  );
}

function assertCellCount(range: SheetRange): void {
  if (range.rowCount * range.columnCount > MOST_CELLS) throw new HostError('InvalidOperation', 'The range is too large.');
}

function valueOf({ content }: Cell): unknown {
  switch (content.kind) {
    case 'empty':
      return '';
    case 'error':
      return content.code;
    case 'uncomputed':
      return '#BUSY!';
    default:
      return content.value;
  }
}

function typeOf({ content }: Cell): string {
  switch (content.kind) {
    case 'empty':
      return 'Empty';
    case 'number':
      // Whole numbers are `Double` too: Excel stores no integers.
      return 'Double';
    case 'text':
      return 'String';
    case 'boolean':
      return 'Boolean';
    case 'error':
    case 'uncomputed':
      return 'Error';
  }
}
