import type { Sheet, Workbook, WorkbookTable } from '../workbook';
import { spanSpelling } from './span-spelling';
import { tableSpelling, type TableSpelling } from './table-references';

/**
 * The workbook with every reference to a table, or to cells of several sheets at once, written as the ranges it means, so that whoever
 * follows, computes or compares formulas meets ranges only. A sheet without such formulas stays the same object, and so does the workbook.
 */
export function spellOutReferences(workbook: Workbook): Workbook {
  const spell = referenceSpelling(
    workbook.tables,
    workbook.sheets.map(({ name }) => name),
  );
  const spelledOut = (sheet: Sheet): Sheet => {
    const at = (row: number, column: number) => ({ sheet: sheet.name, row, column });
    const cells = sheet.cells.withFormulas((formula, row, column) => spell(formula, at(row, column)));
    return cells === sheet.cells ? sheet : { ...sheet, cells };
  };
  const sheets = workbook.sheets.map(spelledOut);
  const names = workbook.names.map((name) => {
    const formula = spell(name.formula, {});
    return formula === name.formula ? name : { ...name, formula };
  });
  const isSame =
    sheets.every((sheet, index) => sheet === workbook.sheets[index]) && names.every((name, index) => name === workbook.names[index]);
  return isSame ? workbook : { ...workbook, sheets, names };
}

/** `sheets`: in the order of their tabs. */
export function referenceSpelling(tables: readonly WorkbookTable[], sheets: readonly string[]): TableSpelling {
  const [ofTables, ofSpans] = [tableSpelling(tables), spanSpelling(sheets)];
  return (formula, at) => ofSpans(ofTables(formula, at));
}
