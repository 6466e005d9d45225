import type { Sheet, Workbook } from '../workbook';
import { tableSpelling } from './table-references';

/**
 * The workbook with every reference to a table written as the range it means, so that whoever follows, computes or compares formulas
 * meets ranges only. A sheet without such formulas stays the same object.
 */
export function spellOutTables(workbook: Workbook): Workbook {
  const { tables } = workbook;
  if (tables.length === 0) return workbook;
  const spell = tableSpelling(tables);
  const spelledOut = (sheet: Sheet): Sheet => {
    const at = (row: number, column: number) => ({ sheet: sheet.name, row, column });
    const cells = sheet.cells.withFormulas((formula, row, column) => spell(formula, at(row, column)));
    return cells === sheet.cells ? sheet : { ...sheet, cells };
  };
  return {
    ...workbook,
    sheets: workbook.sheets.map(spelledOut),
    names: workbook.names.map((name) => ({ ...name, formula: spell(name.formula, {}) })),
  };
}
