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

/**
 * The same as a formula over the rows of a table of indicators, of one goal or of all. Texts and numbers are counted one by one: `"<>"` would
 * count a formula that shows nothing, and an error in a cell must not spoil the count.
 */
export function answeredFormula(sheet: SheetBuilder, body: CellRange, goal?: number): string {
  const column = (number: number): string => rangeName({ ...body, left: number, right: number });
  const ofGoal = goal === undefined ? '' : `${column(COLUMNS.goal)},${goal},`;
  const count = (criterion: string): string => `COUNTIFS(${ofGoal}${column(COLUMNS.value)},${criterion})`;
  return `${count('"?*"')}+${count('">=0"')}+${count('"<0"')}-${count(sheet.quoted(WORDS.notAvailable))}`;
}
