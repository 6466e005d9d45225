import type { IssuanceRecord } from '../map/sdg-profile';
import { FROM_CREDITS, ISSUANCE_HEADERS, type IssuanceColumn } from '../our-sheets/sdg-sheet';
import { typedCell } from './figure-cell';
import { WORDS } from './sdg-sheet-words';
import type { SheetBuilder } from './sheet-builder';
import { COLUMNS } from './sheet-grid';
import { supportCells } from './support-cells';
import { ROOM_TO_TYPE } from './room-to-type';
import { figureStyle } from './sheet-styles';
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
  const rows: readonly IssuanceRecord[] = [...records, ...Array.from({ length: BLANK_ROWS }, () => ({}))];
  recordTable(sheet, rows, typedCells);
}

/** The records of the Credits sheet: shown, not to be typed in. */
export function issuedElsewhere(sheet: SheetBuilder, records: readonly IssuanceRecord[]): void {
  recordTable(sheet, records, shownCells);
}

type RecordCells = (sheet: SheetBuilder, record: IssuanceRecord) => void;

function recordTable(sheet: SheetBuilder, rows: readonly IssuanceRecord[], cells: RecordCells): void {
  const top = sheet.row;
  for (const column of Object.keys(ISSUANCE_HEADERS) as IssuanceColumn[]) {
    sheet.text(PLACES[column], sheet.word(ISSUANCE_HEADERS[column]), column === 'tonnes' ? 'headRight' : 'head');
  }
  sheet.text(COLUMNS.target, '', 'head');
  sheet.text(COLUMNS.title, '', 'head');
  sheet.atLeast(28);
  sheet.next();
  rows.forEach((record, index) => {
    recordRow(sheet, record, index + 1, cells);
  });
  sheet.tables.push({ name: ISSUANCE_TABLE, range: { top, left: PLACES.decision, bottom: sheet.row - 1, right: PLACES.note } });
}

function recordRow(sheet: SheetBuilder, record: IssuanceRecord, number: number, cells: RecordCells): void {
  sheet.text(COLUMNS.target, '', 'cell');
  sheet.text(COLUMNS.title, sheet.word({ en: `${WORDS.record.en} ${number}`, ja: `${WORDS.record.ja}${number}` }), 'cell');
  cells(sheet, record);
  sheet.atLeast(ROOM_TO_TYPE);
  sheet.mayGrow();
  sheet.next();
}

function typedCells(sheet: SheetBuilder, record: IssuanceRecord): void {
  typedWords(sheet, PLACES.decision, record.decision);
  typedField(sheet, PLACES.tonnes, record.tonnes, 'inputFigure');
  typedField(sheet, PLACES.vintage, record.vintage, 'inputTarget');
  supportCells(sheet, record);
}

function shownCells(sheet: SheetBuilder, { decision = '', tonnes, vintage = '', date = '' }: IssuanceRecord): void {
  sheet.text(PLACES.decision, decision, 'cell');
  sheet.put(PLACES.tonnes, typedCell(tonnes), figureStyle('figure', typeof tonnes === 'number' ? tonnes : 0, 'credits'));
  sheet.text(PLACES.vintage, vintage, 'cell');
  sheet.text(PLACES.evidence, '', 'cell');
  sheet.text(PLACES.date, date, 'cell');
  sheet.text(PLACES.note, sheet.word(FROM_CREDITS), 'quiet');
}
