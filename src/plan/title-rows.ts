import type { Words } from '../language';
import type { SheetBuilder } from './sheet-builder';
import { FIRST_COLUMN } from './sheet-grid';

/** How many they are: repeated on every printed page. */
export const TITLE_ROWS_COUNT = 2;

/** The title of a sheet of ours, and below it what it is about. */
export function titleRows(sheet: SheetBuilder, title: Words, parts: readonly string[], lastColumn: number): void {
  sheet.text(1, '', 'title');
  sheet.spanText(FIRST_COLUMN, lastColumn, sheet.word(title), 'title');
  sheet.atLeast(34);
  sheet.next();
  sheet.text(1, '', 'subtitle');
  sheet.spanText(FIRST_COLUMN, lastColumn, parts.join('   ·   '), 'subtitle');
  sheet.atLeast(21);
  sheet.next();
}
