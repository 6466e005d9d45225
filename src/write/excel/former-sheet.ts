import { rangeName } from '../../address';
import type { CellRange } from '../../workbook';
import { pointsWidth } from '../column-width';
import { needsApostrophe } from '../needs-apostrophe';

/** A sheet of ours that is to be written anew, with what stands on it: should the write fail, that is put back. */
export interface FormerSheet {
  readonly name: string;
  readonly isProtected: boolean;
  readonly tables: readonly string[];
  /** Absent for an empty sheet. */
  readonly content: FormerContent | undefined;
}

interface FormerContent {
  readonly range: CellRange;
  /** As `Range.formulas` takes them: formulas, numbers, texts with an apostrophe where they need one. */
  readonly cells: readonly (readonly (string | number | boolean)[])[];
}

const DEFAULT_CHARACTERS = 8.43;

export async function lookAtFormer(context: Excel.RequestContext, name: string): Promise<FormerSheet> {
  const sheet = context.workbook.worksheets.getItem(name);
  sheet.protection.load('protected');
  sheet.tables.load('items/name');
  const used = sheet.getUsedRangeOrNullObject(false);
  used.load('rowIndex,columnIndex,rowCount,columnCount,values,formulas');
  await context.sync();
  return {
    name,
    isProtected: sheet.protection.protected,
    tables: sheet.tables.items.map((table) => table.name),
    content: used.isNullObject ? undefined : contentOf(used),
  };
}

function contentOf(used: Excel.Range): FormerContent {
  const { rowIndex, columnIndex, rowCount, columnCount } = used;
  const values: readonly (readonly unknown[])[] = used.values;
  const formulas: readonly (readonly unknown[])[] = used.formulas;
  return {
    range: { top: rowIndex + 1, left: columnIndex + 1, bottom: rowIndex + rowCount, right: columnIndex + columnCount },
    cells: formulas.map((row, index) => row.map((formula, column) => typed(formula, values[index]?.[column]))),
  };
}

/** A cell's formula differs from its value. Where both are the same text, a text stands there, even one that begins with `=`. */
function typed(formula: unknown, value: unknown): string | number | boolean {
  if (typeof formula === 'number' || typeof formula === 'boolean') return formula;
  if (typeof formula !== 'string') return '';
  return formula === value && needsApostrophe(formula) ? `'${formula}` : formula;
}

/** Takes everything off the sheet; the sheet itself stays, so that formulas elsewhere go on pointing to it. */
export function clearSheet(sheet: Excel.Worksheet, former: FormerSheet): void {
  // A table outlives the clearing of its cells.
  for (const table of former.tables) sheet.tables.getItem(table).convertToRange();
  clearCells(sheet);
  sheet.freezePanes.unfreeze();
  if (!former.content) return;
  const { right, bottom } = former.content.range;
  const used = sheet.getRange(rangeName({ top: 1, left: 1, bottom, right }));
  used.format.columnWidth = pointsWidth(DEFAULT_CHARACTERS);
  used.format.autofitRows();
}

function clearCells(sheet: Excel.Worksheet): void {
  const all = sheet.getRange();
  all.unmerge();
  all.conditionalFormats.clearAll();
  all.dataValidation.clear();
  all.clear();
}

/**
 * After a failed write: the former words, figures and formulas stand on the sheet again, without their layout. They carry everything
 * the sheet is recognised and read by, so writing once more restores the rest.
 */
export async function putBack(context: Excel.RequestContext, former: FormerSheet, newName: string): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  // The renaming may or may not have been reached.
  const stands = worksheets.items.some(({ name }) => name.toLowerCase() === former.name.toLowerCase()) ? former.name : newName;
  const sheet = worksheets.getItem(stands);
  sheet.tables.load('items/name');
  await context.sync();
  for (const table of sheet.tables.items) table.convertToRange();
  clearCells(sheet);
  if (former.content) sheet.getRange(rangeName(former.content.range)).formulas = former.content.cells.map((row) => [...row]);
  if (stands !== former.name) sheet.name = former.name;
  await context.sync();
}
