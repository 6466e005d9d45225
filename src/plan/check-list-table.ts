import { rangeName } from '../address';
import { statusOf, type ItemStatus } from '../map/item-status';
import type { AnsweredCell, CheckList, CheckListItem } from '../map/sdg-profile';
import { BOTH_TICKED, CHECK_LIST_HEADERS, ITEM_ANSWERS, type CheckListColumn } from '../our-sheets/sdg-sheet';
import type { CellRange } from '../workbook';
import { STATUS_WORDS, statusFormula } from './check-list-status';
import { ROOM_TO_TYPE } from './room-to-type';
import { COLOURS } from './sheet-colours';
import type { SheetBuilder } from './sheet-builder';
import { COLUMNS } from './sheet-grid';
import type { PlannedContent } from './sheet-plan';
import { linkedField } from './support-cells';

export const CHECK_LIST_TABLE = 'SdCheckList';
const BLANK_ROWS = 2;

/** The description stands where evidence does: the widest column. */
export const CHECK_LIST_PLACES: Readonly<Record<CheckListColumn, number>> = {
  number: COLUMNS.target,
  category: COLUMNS.title,
  item: COLUMNS.indicator,
  plan: COLUMNS.value,
  answer: COLUMNS.unit,
  description: COLUMNS.evidence,
  status: COLUMNS.date,
  change: COLUMNS.note,
};

/** The check list with drop-down lists for the answers, a status that follows what is typed, and rows to add items. */
export function checkListTable(sheet: SheetBuilder, { form, items }: CheckList): void {
  const top = sheet.row;
  for (const column of Object.keys(CHECK_LIST_HEADERS) as CheckListColumn[]) {
    sheet.text(CHECK_LIST_PLACES[column], sheet.word(CHECK_LIST_HEADERS[column]), 'head');
  }
  sheet.atLeast(28);
  sheet.next();
  const ofForm = new Set(form.items.map(({ number }) => number));
  for (const item of items) itemRow(sheet, item, ofForm.has(item.number) ? 'form' : 'own');
  for (let count = 0; count < BLANK_ROWS; count += 1) itemRow(sheet, undefined, 'own');
  const body = { top: top + 1, left: CHECK_LIST_PLACES.number, bottom: sheet.row - 1, right: CHECK_LIST_PLACES.change };
  sheet.tables.push({ name: CHECK_LIST_TABLE, range: { ...body, top } });
  sheet.choices.push({
    range: { ...body, left: CHECK_LIST_PLACES.plan, right: CHECK_LIST_PLACES.answer },
    options: [sheet.word(ITEM_ANSWERS.identified), sheet.word(ITEM_ANSWERS['not-identified'])],
  });
  highlightOpenItems(sheet, body);
}

/** An item of the form, or one of somebody's own: there everything is theirs to write. Without an item: a row to add one. */
function itemRow(sheet: SheetBuilder, item: CheckListItem | undefined, whose: 'form' | 'own'): void {
  const isOwn = whose === 'own';
  sheet.put(CHECK_LIST_PLACES.number, numberContent(item?.number ?? ''), isOwn ? 'inputCentred' : 'itemNumber');
  sheet.text(CHECK_LIST_PLACES.category, item ? sheet.say(item.category) : '', isOwn ? 'input' : 'cell');
  sheet.text(CHECK_LIST_PLACES.item, item ? sheet.say(item.item) : '', isOwn ? 'input' : 'cell');
  sheet.text(CHECK_LIST_PLACES.plan, answerText(sheet, item?.plan), 'input');
  sheet.text(CHECK_LIST_PLACES.answer, answerText(sheet, item?.report), 'input');
  linkedField(sheet, CHECK_LIST_PLACES.description, item?.description, item?.descriptionLink);
  const status = item ? sheet.word(STATUS_WORDS[statusOf(item)]) : '';
  sheet.put(CHECK_LIST_PLACES.status, { kind: 'formula', formula: statusFormula(sheet, CHECK_LIST_PLACES), value: status }, 'good');
  sheet.text(CHECK_LIST_PLACES.change, item?.change ?? '', 'input');
  sheet.atLeast(ROOM_TO_TYPE);
  sheet.mayGrow();
  sheet.next();
}

function numberContent(text: string): PlannedContent {
  const number = Number(text);
  if (text === '') return { kind: 'blank' };
  return Number.isInteger(number) && String(number) === text ? { kind: 'number', value: number } : { kind: 'text', text };
}

function answerText(sheet: SheetBuilder, { answer, unknown = '' }: AnsweredCell = {}): string {
  if (answer) return sheet.word(ITEM_ANSWERS[answer]);
  return unknown === BOTH_TICKED.en ? sheet.word(BOTH_TICKED) : unknown;
}

function highlightOpenItems(sheet: SheetBuilder, body: CellRange): void {
  const status = sheet.cell(body.top, CHECK_LIST_PLACES.status);
  const is = (name: ItemStatus): string => `${status}=${sheet.quoted(STATUS_WORDS[name])}`;
  const highlight = (column: number, formula: string, fill: string): void => {
    sheet.highlights.push({ range: { ...body, left: column, right: column }, formula, fill, fontColour: COLOURS.warning });
  };
  highlight(CHECK_LIST_PLACES.status, `=AND(${status}<>"",${status}<>${sheet.quoted(STATUS_WORDS.done)})`, COLOURS.warningFill);
  highlight(CHECK_LIST_PLACES.answer, `=OR(${is('open')},${is('unclear')})`, COLOURS.open);
  highlight(CHECK_LIST_PLACES.description, `=${is('describe')}`, COLOURS.open);
  highlight(CHECK_LIST_PLACES.change, `=${is('changed')}`, COLOURS.open);
}

/** How many items are not done, as a formula over the table's statuses; rows that nobody uses have none. */
export function openItemsFormula(sheet: SheetBuilder): string {
  const body = sheet.bodyOf(CHECK_LIST_TABLE);
  if (!body) return '';
  const range = rangeName({ ...body, left: CHECK_LIST_PLACES.status, right: CHECK_LIST_PLACES.status });
  return `COUNTIF(${range},"?*")-COUNTIF(${range},${sheet.quoted(STATUS_WORDS.done)})`;
}

export function openItemsCell(sheet: SheetBuilder, items: readonly CheckListItem[]): PlannedContent {
  const formula = openItemsFormula(sheet);
  const open = items.filter((item) => statusOf(item) !== 'done').length;
  return formula === '' ? { kind: 'blank' } : { kind: 'formula', formula: `=${formula}`, value: open };
}
