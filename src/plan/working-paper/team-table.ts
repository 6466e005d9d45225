import { TEAM_HEADERS } from '../../our-sheets/working-paper';
import { ROOM_TO_TYPE } from '../room-to-type';
import type { SheetBuilder } from '../sheet-builder';
import { typedWords } from '../typed-field';
import { TEAM_COLUMNS as PLACES } from './paper-columns';
import type { PaperContent } from './paper-content';
import { tableHead } from './table-head';

const BLANK_ROWS = 3;

/** B: who verifies, with room for more. */
export function teamTable(sheet: SheetBuilder, { paper: { team } }: PaperContent): void {
  tableHead(sheet, TEAM_HEADERS, PLACES);
  const blank = Array.from({ length: BLANK_ROWS }, () => undefined);
  for (const one of [...team, ...blank]) {
    typedWords(sheet, PLACES.member, one?.member);
    typedWords(sheet, PLACES.company, one?.company);
    typedWords(sheet, PLACES.function, one?.function);
    typedWords(sheet, PLACES.note, one?.note);
    sheet.atLeast(ROOM_TO_TYPE);
    sheet.next();
  }
}
