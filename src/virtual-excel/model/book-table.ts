import type { CellRange, WorkbookTable } from '../../workbook';
import type { BookSheet } from './book-sheet';

export interface BookTable {
  readonly id: string;
  readonly sheet: BookSheet;
  range: CellRange;
  name: string;
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
  /** As they were when the table was made: `columnNames` tells them now. */
  readonly columns: readonly string[];
  style: string;
  showFilterButton: boolean;
  showBandedRows: boolean;
}

/** What stands in the header row now: Excel renames the column with it. */
export function columnNames({ sheet, range: { top, left, right }, hasHeaders, columns }: BookTable): readonly string[] {
  return Array.from({ length: right - left + 1 }, (_, index) => {
    const { content } = sheet.cell(top, left + index);
    return hasHeaders && content.kind === 'text' ? content.value : (columns[index] ?? `Column${index + 1}`);
  });
}

/** As formulas see it. */
export function plainTable(table: BookTable): WorkbookTable {
  const { name, sheet, range, hasHeaders, hasTotals } = table;
  return { name, sheet: sheet.name, range, hasHeaders, hasTotals, columns: columnNames(table) };
}
