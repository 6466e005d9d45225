import type { KeptNote } from '../map/sdg-profile';
import { NOTE_HEADERS } from '../sdg-sheet-layout';
import { ROOM_TO_TYPE } from './room-to-type';
import type { SheetBuilder } from './sheet-builder';
import { COLUMNS } from './sheet-grid';
import { linkedField } from './support-cells';

const PLACES = { where: COLUMNS.title, text: COLUMNS.indicator } as const;

/** What was written elsewhere on a former sheet; nothing where there is none. */
export function keptNotesTable(sheet: SheetBuilder, notes: readonly KeptNote[]): void {
  if (notes.length === 0) return;
  const top = sheet.row;
  sheet.text(PLACES.where, sheet.word(NOTE_HEADERS.where), 'head');
  sheet.text(PLACES.text, sheet.word(NOTE_HEADERS.text), 'head');
  sheet.next();
  for (const { where, text, link } of notes) {
    sheet.text(PLACES.where, where, 'quiet');
    linkedField(sheet, PLACES.text, text, link);
    sheet.atLeast(ROOM_TO_TYPE);
    sheet.mayGrow();
    sheet.next();
  }
  sheet.tables.push({ name: 'SdgKeptNotes', range: { top, left: PLACES.where, bottom: sheet.row - 1, right: PLACES.text } });
}
