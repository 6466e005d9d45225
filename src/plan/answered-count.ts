import { rangeName } from '../address';
import type { IndicatorEntry } from '../map/sdg-profile';
import type { CellRange } from '../workbook';
import { WORDS } from './sdg-sheet-words';
import type { SheetBuilder } from './sheet-builder';
import { COLUMNS } from './sheet-grid';

/** Whether somebody or the report says something in the indicator's value: zero and "not claimed" are answers, a note alone is none. */
export function isAnswered({ value }: IndicatorEntry): boolean {
  switch (value.kind) {
    case 'monitored':
      return true;
    case 'unavailable':
      return false;
    case 'issued':
      return value.tonnes !== undefined;
    case 'quantity':
      return value.typed !== undefined && value.typed !== '';
    case 'claim':
      return value.answer !== undefined || value.unknownAnswer !== undefined;
  }
}

/** How many rows of a table of indicators belong to a goal, or all of them. By the text of the target: a number may come back as a text. */
export function indicatorsFormula(body: CellRange, goal?: number): string {
  if (goal === undefined) return `ROWS(${columnOf(body, COLUMNS.value)})`;
  return `COUNTIF(${columnOf(body, COLUMNS.target)},"SDG ${goal}.*")`;
}

/**
 * `isAnswered` as a formula over these rows: all but those that show nothing and those that have no value. What shows nothing is counted by
 * `""`, which blank cells and formulas without a text meet alike; `"<>"` would take the latter for answers.
 */
export function answeredFormula(sheet: SheetBuilder, body: CellRange, goal?: number): string {
  const ofGoal = goal === undefined ? '' : `${columnOf(body, COLUMNS.target)},"SDG ${goal}.*",`;
  const count = (criterion: string): string => `COUNTIFS(${ofGoal}${columnOf(body, COLUMNS.value)},${criterion})`;
  return `${indicatorsFormula(body, goal)}-${count('""')}-${count(sheet.quoted(WORDS.notAvailable))}`;
}

function columnOf(body: CellRange, column: number): string {
  return rangeName({ ...body, left: column, right: column });
}
