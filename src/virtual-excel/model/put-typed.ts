import type { BookSheet } from './book-sheet';
import { typedCell } from './cell-input';

/** Writes what a script gave or a person typed, with the format that comes along with it (a date's). `null`: the cell stays as it is. */
export function putTyped(sheet: BookSheet, row: number, column: number, typed: unknown): void {
  const before = sheet.numberFormat(row, column);
  const made = typedCell(typed, before);
  if (!made) return;
  sheet.write(row, column, made);
  if (made.numberFormat === undefined || before !== 'General') return;
  sheet.setFormat({ top: row, left: column, bottom: row, right: column }, { numberFormat: made.numberFormat });
}
