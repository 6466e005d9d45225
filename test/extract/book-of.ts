import ExcelJS from 'exceljs';
import { readXlsx } from '../../src/read/xlsx';
import type { Workbook } from '../../src/workbook';

export type Value = string | number | boolean | Date | null | { formula: string; result?: string | number } | { error: '#N/A' | '#DIV/0!' };
/** Sheet name → rows of values from A1 on. */
export type Book = Readonly<Record<string, readonly (readonly Value[])[]>>;

export interface BookExtras {
  /** Ranges to merge by sheet: `A5:B5`. */
  readonly merges?: Readonly<Record<string, readonly string[]>>;
  /** Format codes by sheet and cell. */
  readonly formats?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** A workbook made of rows, written as a genuine .xlsx file and read back by our reader. */
export async function bookOf(book: Book, extras: BookExtras = {}): Promise<Workbook> {
  const workbook = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(book)) {
    const sheet = workbook.addWorksheet(name);
    rows.forEach((row, r) => {
      row.forEach((value, c) => {
        if (value !== null) sheet.getCell(r + 1, c + 1).value = value as ExcelJS.CellValue;
      });
    });
    for (const range of extras.merges?.[name] ?? []) sheet.mergeCells(range);
    for (const [cell, format] of Object.entries(extras.formats?.[name] ?? {})) sheet.getCell(cell).numFmt = format;
  }
  return readXlsx(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

/** The form's calculation sheet with 100 MWh and 0.5 tCO2/MWh, all typed: labels in A, values in C, symbols in E. */
export const CALCULATION: readonly (readonly Value[])[] = [
  ['Monitoring Spreadsheet: JCM_TH_AM001_ver02.0'],
  ['Reference Number: TH999'],
  ['Monitoring Report Sheet (Calculation Process Sheet) [For Verification]'],
  ['1. Calculations for emission reductions', 'Fuel type', 'Value', 'Units', 'Parameter'],
  ['Emission reductions during the period p', 'N/A', 50, 'tCO2/p', 'ERp'],
  ['2. Selected default values, etc.'],
  ['Reference CO2 emission factor of the grid and captive electricity', 'Electricity', 0.5, 'tCO2/MWh', 'EFRE'],
  ['3. Calculations for reference emissions'],
  ['Reference emissions during the period p', 'N/A', 50, 'tCO2/p', 'REp'],
  ['Total quantity of the electricity generated in the project during the period p', 'Electricity', 100, 'MWh/p', 'ΣEGi,p'],
  ['The reference CO2 emission factor of the grid and captive electricity', 'Electricity', 0.5, 'tCO2/MWh', 'EFRE'],
  ['4. Calculations of the project emissions'],
  ['Project emissions during the period p', 'N/A', 0, 'tCO2/p', 'PEp'],
];

/** The same with other rows in place of some, by row number from 1. */
export function calculation(
  changes: Readonly<Record<number, readonly Value[]>>,
  more: readonly (readonly Value[])[] = [],
): readonly (readonly Value[])[] {
  return [...CALCULATION.map((row, index) => changes[index + 1] ?? row), ...more];
}
