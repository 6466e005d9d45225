import { LAST_ROW } from '../../excel-limits';
import { HostError } from '../host-error';
import { SheetRange } from '../model/sheet-range';
import { hyperlinkOf } from './hyperlink';
import { readFormat } from './read-format';

/** `getRowProperties` and its kin answer with camelCase objects, one per row, column or cell; only these parts are known. */
const KNOWN = new Set(['address', 'rowIndex', 'columnIndex', 'rowHidden', 'columnHidden', 'format', 'hyperlink']);

export function rowProperties(range: SheetRange, wanted: unknown): unknown[] {
  const names = wantedNames(wanted, 'getRowProperties');
  return Array.from({ length: range.rowCount }, (_, index) => {
    const row = range.top + index;
    return pick(names, {
      address: () => `${range.sheet.name}!${row}:${row}`,
      rowIndex: () => row - 1,
      rowHidden: () => range.sheet.hiddenRows.has(row),
    });
  });
}

export function columnProperties(range: SheetRange, wanted: unknown): unknown[] {
  const names = wantedNames(wanted, 'getColumnProperties');
  return Array.from({ length: range.columnCount }, (_, index) => {
    const column = range.left + index;
    return pick(names, {
      address: () => new SheetRange(range.sheet, 1, column, LAST_ROW, column).address,
      columnIndex: () => column - 1,
      columnHidden: () => range.sheet.hiddenColumns.has(column),
    });
  });
}

export function cellProperties(range: SheetRange, wanted: unknown): unknown[][] {
  const names = wantedNames(wanted, 'getCellProperties');
  const format: unknown = typeof wanted === 'object' && wanted !== null ? Reflect.get(wanted, 'format') : undefined;
  return Array.from({ length: range.rowCount }, (_, row) =>
    Array.from({ length: range.columnCount }, (_unused, column) => {
      const cell = range.cell(range.top + row, range.left + column);
      return pick(names, { address: () => cell.address, format: () => readFormat(cell, format), hyperlink: () => hyperlinkOf(cell) });
    }),
  );
}

function wantedNames(wanted: unknown, method: string): string[] {
  const names = Object.entries(typeof wanted === 'object' && wanted !== null ? wanted : {}).flatMap(([name, value]) =>
    value ? [name] : [],
  );
  const unknown = names.find((name) => !KNOWN.has(name));
  if (unknown) throw new HostError('ApiNotFound', `ApiNotFound: Range.${method} with ${unknown} is not known to the virtual Excel`);
  return names;
}

function pick(names: readonly string[], makers: Readonly<Record<string, () => unknown>>): Record<string, unknown> {
  const picked: Record<string, unknown> = {};
  for (const name of names) {
    const make = makers[name];
    if (!make) throw new HostError('ApiNotFound', `ApiNotFound: ${name} here is not known to the virtual Excel`);
    picked[name] = make();
  }
  return picked;
}
