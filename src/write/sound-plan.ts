import { cellName } from '../address';
import { LONGEST_FORMULA, LONGEST_SHEET_NAME, LONGEST_TEXT } from '../excel-limits';
import type { PlannedCell, PlannedChart, SheetPlan } from '../plan/sheet-plan';
import type { CellRange } from '../workbook';

const FORBIDDEN_IN_SHEET_NAMES = /[[\]:*?/\\]/;

/**
 * Refuses a plan that no Excel could hold. Such a plan is a defect of ours that nobody before the screen can mend,
 * so it is a plain `RangeError`, thrown before anything is written.
 */
export function requireSoundPlan(plan: SheetPlan): void {
  const { name } = plan;
  if (
    name === '' ||
    name.length > LONGEST_SHEET_NAME ||
    FORBIDDEN_IN_SHEET_NAMES.test(name) ||
    name.startsWith("'") ||
    name.endsWith("'")
  ) {
    throw new RangeError(`Not a sheet name Excel accepts: ${name}`);
  }
  for (const cell of plan.cells) requireSoundCell(plan, cell);
  const charts = plan.charts ?? [];
  charts.forEach(requireSoundChart);
  if (new Set(charts.map(({ name: own }) => own)).size < charts.length) throw new RangeError('Two charts of the plan have one name');
}

function requireSoundChart({ name, categories, series }: PlannedChart): void {
  const height = ({ top, bottom }: CellRange): number => bottom - top;
  const ranges = [categories, ...series.map(({ values }) => values)];
  const areColumns = ranges.every((range) => range.left === range.right && height(range) === height(categories));
  if (series.length === 0 || !areColumns) throw new RangeError(`The chart ${name} of the plan is not made of columns of one length`);
}

function requireSoundCell(plan: SheetPlan, cell: PlannedCell): void {
  const problem = problemOf(cell);
  if (problem !== undefined) throw new RangeError(`${cellName(cell.row, cell.column)} of the plan: ${problem}`);
  if (cell.style !== undefined && plan.styles[cell.style] === undefined) {
    throw new RangeError(`${cellName(cell.row, cell.column)} of the plan: no style is called ${cell.style}`);
  }
}

function problemOf({ content }: PlannedCell): string | undefined {
  switch (content.kind) {
    case 'number':
      return Number.isFinite(content.value) ? undefined : 'not a finite number';
    case 'text':
      return content.text.length <= LONGEST_TEXT ? undefined : `more than ${LONGEST_TEXT} characters`;
    case 'formula':
      if (!content.formula.startsWith('=')) return 'a formula without its equals sign';
      if (content.formula.length > LONGEST_FORMULA) return `a formula of more than ${LONGEST_FORMULA} characters`;
      return typeof content.value === 'number' && !Number.isFinite(content.value) ? 'not a finite number' : undefined;
    case 'blank':
      return undefined;
  }
}
