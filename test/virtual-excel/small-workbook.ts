import { CellTableBuilder } from '../../src/cell-table';
import { VirtualExcel, type VirtualExcelOptions } from '../../src/virtual-excel/virtual-excel';
import type { Sheet, Workbook } from '../../src/workbook';

const SHEET: Omit<Sheet, 'name' | 'position' | 'cells'> = {
  visibility: 'visible',
  isProtected: false,
  hiddenRows: [],
  hiddenColumns: [],
  merges: [],
};

/** `MRS(input)` with a text, a number, a formula and an error, and an empty sheet `Notes`. */
export function smallWorkbook(changes: Partial<Workbook> = {}): Workbook {
  const cells = new CellTableBuilder()
    .add(1, 1, { kind: 'text', value: 'EG' })
    .add(1, 2, { kind: 'number', value: 12.5 }, undefined, '0.00')
    .add(2, 2, { kind: 'number', value: 25 }, '=B1*2')
    .add(3, 2, { kind: 'error', code: '#N/A' })
    .build();
  return {
    sheets: [
      { ...SHEET, name: 'MRS(input)', position: 0, cells },
      { ...SHEET, name: 'Notes', position: 1, cells: new CellTableBuilder().build() },
    ],
    names: [],
    tables: [],
    calculation: 'automatic',
    dateSystem: 1900,
    externalLinks: [],
    isStructureProtected: false,
    ...changes,
  };
}

export const virtualExcel = (changes: Partial<Workbook> = {}, options: VirtualExcelOptions = {}): VirtualExcel =>
  new VirtualExcel(smallWorkbook(changes), options);
