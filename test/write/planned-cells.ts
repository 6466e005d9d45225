import { findSheet, type CellContent, type Workbook } from '../../src/workbook';
import type { PlannedContent, SheetPlan } from '../../src/plan/sheet-plan';

export interface SeenCell {
  readonly at: string;
  readonly content: CellContent;
  readonly formula?: string;
  readonly numberFormat: string;
}

/** What a reader must find on the sheet that this plan becomes, in reading order. */
export function expectedCells(plan: SheetPlan): readonly SeenCell[] {
  return plan.cells
    .filter(({ content }) => content.kind !== 'blank')
    .sort((a, b) => a.row - b.row || a.column - b.column)
    .map(({ row, column, content, style }) => ({
      at: `${row},${column}`,
      content: seen(content),
      ...(content.kind === 'formula' ? { formula: content.formula } : {}),
      numberFormat: (style === undefined ? undefined : plan.styles[style]?.numberFormat) ?? 'General',
    }));
}

function seen(content: PlannedContent): CellContent {
  switch (content.kind) {
    case 'blank':
      return { kind: 'empty' };
    case 'text':
      return { kind: 'text', value: content.text };
    case 'number':
      return { kind: 'number', value: content.value };
    case 'formula':
      return typeof content.value === 'number' ? { kind: 'number', value: content.value } : { kind: 'text', value: content.value };
  }
}

/** What stands on a sheet, empty cells left out. */
export function cellsOn(workbook: Workbook, sheet: string): readonly SeenCell[] {
  const found = findSheet(workbook, sheet);
  if (!found) throw new Error(`There is no sheet ${sheet}.`);
  return [...found.cells]
    .filter(({ content, formula }) => content.kind !== 'empty' || formula !== undefined)
    .map(({ row, column, content, formula, numberFormat }) => ({
      at: `${row},${column}`,
      content,
      ...(formula === undefined ? {} : { formula }),
      numberFormat,
    }));
}
