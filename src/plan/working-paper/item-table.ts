import type { PaperItem, RequestKind } from '../../map/working-paper';
import { BOX, ITEM_HEADERS, PAPER_ITEMS } from '../../our-sheets/working-paper';
import type { SheetBuilder } from '../sheet-builder';
import { COLOURS } from '../sheet-colours';
import type { PlannedContent } from '../sheet-plan';
import type { SheetStyle } from '../sheet-styles';
import { typedWords } from '../typed-field';
import { ITEM_COLUMNS as PLACES, LAST_PAPER_COLUMN } from './paper-columns';
import type { PaperContent } from './paper-content';
import { STANDING_WORDS } from './paper-words';
import { remainingFormula } from './request-table';
import { choicesIn, tableHead } from './table-head';
import { extentOfItem } from './told-words';

export const ITEM_TABLE = 'PaperItems';
export const [BOX_COLUMN] = PLACES.box;
const [CARS] = PLACES.cars;
const [CLS] = PLACES.cls;
const [UNDECIDED] = PLACES.undecided;
/** Two lines, in points: Excel fits no row to merged cells. */
const ROOM_FOR_NOTES = 30;

/** A.3: each item with its box, which follows what is typed beside the requests below. */
export function itemTable(sheet: SheetBuilder, { paper }: PaperContent): void {
  const top = sheet.row;
  tableHead(sheet, ITEM_HEADERS, PLACES, (column) =>
    column === 'cars' || column === 'cls' || column === 'undecided' ? 'headRight' : 'head',
  );
  for (const item of paper.items) {
    const { id, undecided, extent } = { ...item, extent: extentOfItem(item) };
    boxCell(sheet, item);
    sheet.spanText(...PLACES.item, sheet.word(PAPER_ITEMS[id]), 'strong');
    sheet.spanText(...PLACES.extent, sheet.word(extent), 'quiet');
    sheet.span(...PLACES.why, whyCell(sheet, item), 'warningQuiet');
    typedWords(sheet, PLACES.note, item.note);
    sheet.span(...PLACES.cars, countCell(sheet, item, 'CAR'), 'count');
    sheet.span(...PLACES.cls, countCell(sheet, item, 'CL'), 'count');
    sheet.span(...PLACES.undecided, { kind: 'number', value: undecided }, 'count');
    sheet.atLeast(ROOM_FOR_NOTES);
    sheet.next();
  }
  sheet.areas.push({ name: ITEM_TABLE, range: { top, left: BOX_COLUMN, bottom: sheet.row - 1, right: LAST_PAPER_COLUMN } });
  choicesIn(sheet, BOX_COLUMN, top + 1, [BOX.empty, BOX.ticked]);
  const box = sheet.cell(top + 1, BOX_COLUMN);
  sheet.highlights.push({
    range: { top: top + 1, left: BOX_COLUMN, bottom: sheet.row - 1, right: BOX_COLUMN },
    formula: `=${box}="${BOX.ticked}"`,
    fill: COLOURS.goodFill,
    fontColour: COLOURS.good,
  });
}

/** Where no rule looked the box is the verifier's to tick. */
function boxCell(sheet: SheetBuilder, item: PaperItem): void {
  const [content, style] = boxOf(sheet, item);
  sheet.span(...PLACES.box, content, style);
}

function boxOf(sheet: SheetBuilder, item: PaperItem): readonly [PlannedContent, SheetStyle] {
  const value = item.isTicked ? BOX.ticked : BOX.empty;
  if (hasLooked(item))
    return [{ kind: 'formula', formula: `=IF(${inTheWay(sheet)}=0,"${BOX.ticked}","${BOX.empty}")`, value }, 'itemNumber'];
  if (item.standing !== 'not-looked-at') return [{ kind: 'text', text: value }, 'itemNumber'];
  return [{ kind: 'text', text: item.isTicked ? BOX.ticked : (item.tick ?? BOX.empty) }, 'inputCentred'];
}

function hasLooked({ rules: { passed, found, crashed } }: PaperItem): boolean {
  return crashed.length === 0 && passed.length + found.length > 0;
}

function inTheWay(sheet: SheetBuilder): string {
  return [CARS, CLS, UNDECIDED].map((column) => sheet.cell(sheet.row, column)).join('+');
}

function whyCell(sheet: SheetBuilder, item: PaperItem): PlannedContent {
  const { row } = sheet;
  const requests = [CARS, CLS].map((column) => sheet.cell(row, column)).join('+');
  const otherwise = hasLooked(item) ? '""' : sheet.quoted(STANDING_WORDS['not-looked-at']);
  const formula =
    `=IF(${sheet.cell(row, BOX_COLUMN)}="${BOX.ticked}","",IF(${requests}>0,${sheet.quoted(STANDING_WORDS.remaining)},` +
    `IF(${sheet.cell(row, UNDECIDED)}>0,${sheet.quoted(STANDING_WORDS.undecided)},${otherwise})))`;
  return { kind: 'formula', formula, value: item.isTicked ? '' : sheet.word(STANDING_WORDS[item.standing]) };
}

function countCell(sheet: SheetBuilder, { id, remaining }: PaperItem, kind: RequestKind): PlannedContent {
  const value = remaining.filter((request) => request.kind === kind).length;
  const formula = remainingFormula(sheet, kind, id);
  return formula === undefined ? { kind: 'number', value } : { kind: 'formula', formula, value };
}
