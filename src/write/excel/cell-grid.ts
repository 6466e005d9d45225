import type { PlannedContent, SheetPlan } from '../../plan/sheet-plan';
import type { CellRange } from '../../workbook';
import { needsApostrophe } from '../needs-apostrophe';

/** All cells of a plan as one rectangle, so that one assignment to `Range.formulas` writes them. */
export interface CellGrid {
  readonly range: CellRange;
  readonly formulas: (string | number)[][];
}

/** Undefined for a plan without cells. */
export function cellGrid(plan: SheetPlan): CellGrid | undefined {
  if (plan.cells.length === 0) return undefined;
  const rows = plan.cells.map((cell) => cell.row);
  const columns = plan.cells.map((cell) => cell.column);
  const range = { top: Math.min(...rows), left: Math.min(...columns), bottom: Math.max(...rows), right: Math.max(...columns) };
  const width = range.right - range.left + 1;
  const formulas = Array.from({ length: range.bottom - range.top + 1 }, () => new Array<string | number>(width).fill(''));
  for (const { row, column, content } of plan.cells) {
    const line = formulas[row - range.top];
    if (line) line[column - range.left] = typed(content);
  }
  return { range, formulas };
}

/** What a person would type to get this content. Excel computes a formula's value itself. */
function typed(content: PlannedContent): string | number {
  switch (content.kind) {
    case 'blank':
      return '';
    case 'text':
      return needsApostrophe(content.text) ? `'${content.text}` : content.text;
    case 'number':
      return content.value;
    case 'formula':
      return content.formula;
  }
}
