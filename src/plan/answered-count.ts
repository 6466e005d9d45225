import { rangeName } from '../address';
import { CLAIM_ANSWERS } from '../our-sheets/sdg-sheet';
import type { CellRange } from '../workbook';
import type { SheetBuilder } from './sheet-builder';
import { COLUMNS } from './sheet-grid';

/** In COUNTIFS, what any number meets, and no text, empty cell or error. */
export const ANY_NUMBER = '">-1E+300"';

/** How many rows of a table of indicators belong to a goal, or all of them. By the text of the target: a number may come back as a text. */
export function indicatorsFormula(body: CellRange, goal?: number): string {
  if (goal === undefined) return `ROWS(${columnOf(body, COLUMNS.value)})`;
  return `COUNTIF(${columnOf(body, COLUMNS.target)},"SDG ${goal}.*")`;
}

/** `valueState` as a formula over these rows: those with a number or one of the two answers. */
export function answeredFormula(sheet: SheetBuilder, body: CellRange, goal?: number): string {
  const ofGoal = goal === undefined ? '' : `${columnOf(body, COLUMNS.target)},"SDG ${goal}.*",`;
  const answers = Object.values(CLAIM_ANSWERS).map((words) => sheet.quoted(words));
  return [ANY_NUMBER, ...answers].map((criterion) => `COUNTIFS(${ofGoal}${columnOf(body, COLUMNS.value)},${criterion})`).join('+');
}

export function columnOf(body: CellRange, column: number): string {
  return rangeName({ ...body, left: column, right: column });
}
