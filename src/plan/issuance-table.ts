import type { IssuanceRecord } from '../map/sdg-profile';
import { ISSUANCE_HEADERS, type IssuanceColumn } from '../our-sheets/sdg-sheet';
import { WORDS } from './sdg-sheet-words';
import type { SheetBuilder } from './sheet-builder';
import { COLUMNS } from './sheet-grid';
import { supportCells } from './support-cells';
import { ROOM_TO_TYPE } from './room-to-type';
import { typedField, typedWords } from './typed-field';

export const ISSUANCE_TABLE = 'SdgIssuance';
export const TONNES_COLUMN = COLUMNS.value;
const BLANK_ROWS = 2;

/** On the columns of the indicators, so that amounts stand below values and evidence below evidence. */
const PLACES: Readonly<Record<IssuanceColumn, number>> = {
  decision: COLUMNS.indicator,
  tonnes: TONNES_COLUMN,
  vintage: COLUMNS.unit,
  evidence: COLUMNS.evidence,
  date: COLUMNS.date,
  note: COLUMNS.note,
};

/** The records of issued credits, and rows to add some. */
export function issuanceTable(sheet: SheetBuilder, records: readonly IssuanceRecord[]): void {
  const top = sheet.row;
  for (const column of Object.keys(ISSUANCE_HEADERS) as IssuanceColumn[]) {
    sheet.text(PLACES[column], sheet.word(ISSUANCE_HEADERS[column]), column === 'tonnes' ? 'headRight' : 'head');
  }
  sheet.text(COLUMNS.target, '', 'head');
  sheet.text(COLUMNS.title, '', 'head');
  sheet.atLeast(28);
  sheet.next();
  const rows: readonly IssuanceRecord[] = [...records, ...Array.from({ length: BLANK_ROWS }, () => ({}))];
  rows.forEach((record, index) => {
    recordRow(sheet, record, index + 1);
  });
  sheet.tables.push({ name: ISSUANCE_TABLE, range: { top, left: PLACES.decision, bottom: sheet.row - 1, right: PLACES.note } });
}

function recordRow(sheet: SheetBuilder, record: IssuanceRecord, number: number): void {
  sheet.text(COLUMNS.target, '', 'cell');
  sheet.text(COLUMNS.title, sheet.word({ en: `${WORDS.record.en} ${number}`, ja: `${WORDS.record.ja}${number}` }), 'cell');
  typedWords(sheet, PLACES.decision, record.decision);
  typedField(sheet, PLACES.tonnes, record.tonnes, 'inputFigure');
  typedField(sheet, PLACES.vintage, record.vintage, 'inputTarget');
  supportCells(sheet, record);
  sheet.atLeast(ROOM_TO_TYPE);
  sheet.mayGrow();
  sheet.next();
}
