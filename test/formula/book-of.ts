import { CellTableBuilder } from '../../src/cell-table';
import type { CellTable } from '../../src/cell-table';
import type { Workbook } from '../../src/workbook';

/** A workbook of the given sheets: text that starts with `=` is a formula. */
export function bookOf(
  sheets: Readonly<Record<string, readonly (readonly (number | string | boolean | null)[])[]>>,
  more: Partial<Workbook> = {},
): Workbook {
  return {
    sheets: Object.entries(sheets).map(([name, rows], position) => ({
      name,
      position,
      visibility: 'visible',
      isProtected: false,
      cells: tableOf(rows),
      hiddenRows: [],
      hiddenColumns: [],
      merges: [],
    })),
    names: [],
    tables: [],
    calculation: 'automatic',
    dateSystem: 1900,
    externalLinks: [],
    isStructureProtected: false,
    ...more,
  };
}

function tableOf(rows: readonly (readonly (number | string | boolean | null)[])[]): CellTable {
  const table = new CellTableBuilder();
  for (const [row, values] of rows.entries()) {
    for (const [column, value] of values.entries()) {
      if (value === null) continue;
      if (typeof value === 'string' && value.startsWith('=')) table.add(row + 1, column + 1, { kind: 'uncomputed' }, value);
      else if (typeof value === 'string') table.add(row + 1, column + 1, { kind: 'text', value });
      else table.add(row + 1, column + 1, typeof value === 'number' ? { kind: 'number', value } : { kind: 'boolean', value });
    }
  }
  return table.build();
}
