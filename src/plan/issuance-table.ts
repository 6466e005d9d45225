import type { Words } from '../language';
import { isCounted } from '../map/issuance-records';
import type { IssuanceRecord, RecordProblem } from '../map/sdg-profile';
import { FROM_CREDITS, ISSUANCE_HEADERS, type IssuanceColumn } from '../our-sheets/sdg-sheet';
import { CREDITS_WORDS } from './credits/credits-words';
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
  const told = (record.problems ?? []).map((problem) => sheet.say(wordProblem(problem)));
  if (told.length > 0) sheet.text(COLUMNS.source, told.join('\n'), 'problem');
  sheet.atLeast(ROOM_TO_TYPE);
  sheet.mayGrow();
  sheet.next();
}

function wordProblem({ column, words, isInvalid }: RecordProblem): Words {
  const { invalid } = CREDITS_WORDS;
  const head = ISSUANCE_HEADERS[column];
  const told = { en: `${head.en}: ${words.en}`, ja: `${head.ja}：${words.ja}` };
  return isInvalid ? { en: `${invalid.en}. ${told.en}`, ja: `${invalid.ja}。${told.ja}` } : told;
}

function typedCells(sheet: SheetBuilder, record: IssuanceRecord): void {
  typedWords(sheet, PLACES.decision, record.decision);
  typedField(sheet, PLACES.tonnes, record.tonnes, 'inputFigure');
  typedField(sheet, PLACES.vintage, record.vintage, 'inputTarget');
  supportCells(sheet, record);
}

/** An amount that is not counted stands as a text: no sum of anybody's takes it in. */
function shownCells(sheet: SheetBuilder, record: IssuanceRecord): void {
  const { decision = '', tonnes, vintage = '', date = '' } = record;
  sheet.text(PLACES.decision, decision, 'cell');
  const shown = tonnes === undefined || isCounted(record) ? tonnes : String(tonnes);
  sheet.put(PLACES.tonnes, typedCell(shown), figureStyle('figure', typeof shown === 'number' ? shown : 0, 'credits'));
  sheet.text(PLACES.vintage, vintage, 'cell');
  sheet.text(PLACES.evidence, '', 'cell');
  sheet.text(PLACES.date, date, 'cell');
  sheet.text(PLACES.note, sheet.word(FROM_CREDITS), 'quiet');
}
