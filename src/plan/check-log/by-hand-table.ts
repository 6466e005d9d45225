import { addressText } from '../../address';
import { BY_HAND_HEADERS, CHOSEN_BY, type ByHandColumn } from '../../our-sheets/check-log';
import type { CellByHand, LostCell } from '../../extract/check-log/earlier-log';
import { SYMBOLS } from '../../extract/extraction';
import { ROOM_TO_TYPE } from '../room-to-type';
import type { SheetBuilder } from '../sheet-builder';
import { typedField, typedWords } from '../typed-field';
import { cellNow } from './cell-now';
import { BY_HAND_COLUMNS as PLACES } from './log-columns';
import type { LogContent } from './log-content';
import { LOG_WORDS } from './log-words';

const BLANK_ROWS = 2;

/** The cells that people chose for symbols, those that are no longer there, and rows to choose some. */
export function byHandTable(sheet: SheetBuilder, { log, extraction }: LogContent): void {
  const top = sheet.row;
  for (const column of Object.keys(BY_HAND_HEADERS) as ByHandColumn[])
    sheet.text(PLACES[column], sheet.word(BY_HAND_HEADERS[column]), 'head');
  sheet.atLeast(28);
  sheet.next();
  for (const choice of log.cellsByHand) {
    sheet.text(PLACES.symbol, choice.symbol, 'inputTarget');
    sheet.text(PLACES.cell, addressText(choice.at), 'link', { kind: 'cell', at: choice.at });
    sheet.put(PLACES.value, cellNow(extraction, choice.at), 'plainFigure');
    typedCells(sheet, recorded(sheet, choice));
  }
  for (const lost of log.lostCells) {
    sheet.text(PLACES.symbol, lost.symbol, 'inputTarget');
    sheet.text(PLACES.cell, lost.was, 'input');
    sheet.text(PLACES.value, sheet.say(lost.because === 'unclear' ? LOG_WORDS.lostUnclear : LOG_WORDS.lost), 'problem');
    typedCells(sheet, recorded(sheet, lost));
  }
  for (let blank = 0; blank < BLANK_ROWS; blank += 1) {
    sheet.text(PLACES.symbol, '', 'inputTarget');
    sheet.text(PLACES.cell, '', 'input');
    sheet.text(PLACES.value, '', 'plainFigure');
    typedCells(sheet, {});
  }
  const bottom = sheet.row - 1;
  sheet.tables.push({ name: 'CheckLogCells', range: { top, left: PLACES.symbol, bottom, right: PLACES.chosenOn } });
  sheet.choices.push({ range: { top: top + 1, left: PLACES.symbol, bottom, right: PLACES.symbol }, options: SYMBOLS });
}

function recorded<Choice extends CellByHand | LostCell>(sheet: SheetBuilder, choice: Choice): Choice {
  return { ...choice, by: choice.by ?? sheet.word(CHOSEN_BY['not-recorded']) };
}

/** What a person writes beside a cell. */
function typedCells(
  sheet: SheetBuilder,
  { report, unit, by, on }: Partial<Pick<CellByHand & LostCell, 'report' | 'unit' | 'by' | 'on'>>,
): void {
  sheet.text(PLACES.report, report ?? '', 'input');
  sheet.text(PLACES.givenUnit, unit ?? '', 'input');
  typedWords(sheet, PLACES.chosenBy, by);
  typedField(sheet, PLACES.chosenOn, on, 'input');
  sheet.atLeast(ROOM_TO_TYPE);
  sheet.mayGrow();
  sheet.next();
}
