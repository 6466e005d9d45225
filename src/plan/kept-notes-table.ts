import type { KeptNote } from '../map/sdg-profile';
import { NOTE_HEADERS } from '../our-sheets/kept-notes';
import { ROOM_TO_TYPE } from './room-to-type';
import type { SheetBuilder } from './sheet-builder';
import { COLUMNS } from './sheet-grid';
import { linkedField } from './support-cells';

export interface NotePlaces {
  /** Of the Excel table. */
  readonly name: string;
  /** Two columns side by side. */
  readonly where: number;
  readonly text: number;
}

const ON_SDG_SHEET: NotePlaces = { name: 'SdgKeptNotes', where: COLUMNS.title, text: COLUMNS.indicator };

/** What was written elsewhere on a former sheet; nothing where there is none. */
export function keptNotesTable(sheet: SheetBuilder, notes: readonly KeptNote[], places: NotePlaces = ON_SDG_SHEET): void {
  if (notes.length === 0) return;
  const top = sheet.row;
  sheet.text(places.where, sheet.word(NOTE_HEADERS.where), 'head');
  sheet.text(places.text, sheet.word(NOTE_HEADERS.text), 'head');
  sheet.next();
  for (const { where, text, link } of notes) {
    sheet.text(places.where, where, 'quiet');
    linkedField(sheet, places.text, text, link);
    sheet.atLeast(ROOM_TO_TYPE);
    sheet.mayGrow();
    sheet.next();
  }
  sheet.tables.push({ name: places.name, range: { top, left: places.where, bottom: sheet.row - 1, right: places.text } });
}
