import { cellName, rangeName } from '../address';
import type { CheckListItem } from '../map/sdg-profile';
import { CHECK_LIST_HEADERS, ITEM_ANSWERS, type CheckListColumn } from '../sdg-sheet-layout';
import { WORDS } from './sdg-sheet-words';
import type { SheetBuilder } from './sheet-builder';
import { COLUMNS } from './sheet-grid';
import type { PlannedContent } from './sheet-plan';
import { COLOURS } from './sheet-colours';

const PLACES: Readonly<Record<CheckListColumn, number>> = {
  number: COLUMNS.target,
  category: COLUMNS.title,
  item: COLUMNS.indicator,
  answer: COLUMNS.value,
  status: COLUMNS.unit,
  description: COLUMNS.evidence,
};

/** The check list with a drop-down list for each answer and a status that follows what is typed. */
export function checkListTable(sheet: SheetBuilder, name: string, items: readonly CheckListItem[]): void {
  const top = sheet.row;
  for (const column of Object.keys(CHECK_LIST_HEADERS) as CheckListColumn[]) {
    sheet.text(PLACES[column], sheet.say(CHECK_LIST_HEADERS[column]), 'head');
  }
  sheet.atLeast(28);
  sheet.next();
  for (const item of items) itemRow(sheet, item);
  const [first, last] = [top + 1, sheet.row - 1];
  sheet.tables.push({ name, range: { top, left: PLACES.number, bottom: last, right: PLACES.description } });
  sheet.choices.push({
    range: { top: first, left: PLACES.answer, bottom: last, right: PLACES.answer },
    options: [sheet.say(ITEM_ANSWERS.identified), sheet.say(ITEM_ANSWERS['not-identified'])],
  });
  highlightOpenItems(sheet, first, last);
}

function itemRow(sheet: SheetBuilder, item: CheckListItem): void {
  const number = Number(item.number);
  sheet.put(
    PLACES.number,
    Number.isInteger(number) && String(number) === item.number ? { kind: 'number', value: number } : { kind: 'text', text: item.number },
    'itemNumber',
  );
  sheet.text(PLACES.category, sheet.say(item.category), 'cell');
  sheet.text(PLACES.item, sheet.say(item.item), 'cell');
  sheet.text(PLACES.answer, item.answer ? sheet.say(ITEM_ANSWERS[item.answer]) : (item.unknownAnswer ?? ''), 'input');
  sheet.put(PLACES.status, { kind: 'formula', formula: statusFormula(sheet), value: sheet.say(statusOf(item)) }, 'good');
  sheet.text(PLACES.description, item.description ?? '', 'input');
  sheet.atLeast(20);
  sheet.mayGrow();
  sheet.next();
}

function statusOf(item: CheckListItem): (typeof WORDS)['statusDone' | 'statusOpen' | 'statusDescribe' | 'statusUnclear'] {
  if (item.unknownAnswer !== undefined) return WORDS.statusUnclear;
  if (item.answer === undefined) return WORDS.statusOpen;
  const isDescribed = (item.description ?? '').trim() !== '';
  return item.answer === 'identified' && !isDescribed ? WORDS.statusDescribe : WORDS.statusDone;
}

/** The same as `statusOf`, so that the sheet goes on telling the truth while somebody fills it in. */
function statusFormula(sheet: SheetBuilder): string {
  const answer = cellName(sheet.row, PLACES.answer);
  const description = cellName(sheet.row, PLACES.description);
  const word = (words: Parameters<SheetBuilder['say']>[0]): string => `"${sheet.say(words)}"`;
  const identified = `IF(TRIM(${description})="",${word(WORDS.statusDescribe)},${word(WORDS.statusDone)})`;
  const known = `IF(${answer}=${word(ITEM_ANSWERS['not-identified'])},${word(WORDS.statusDone)},${word(WORDS.statusUnclear)})`;
  return `=IF(TRIM(${answer})="",${word(WORDS.statusOpen)},IF(${answer}=${word(ITEM_ANSWERS.identified)},${identified},${known}))`;
}

function highlightOpenItems(sheet: SheetBuilder, top: number, bottom: number): void {
  const status = `$${cellName(top, PLACES.status)}`;
  const is = (words: Parameters<SheetBuilder['say']>[0]): string => `${status}="${sheet.say(words)}"`;
  const highlight = (column: number, formula: string): void => {
    sheet.highlights.push({
      range: { top, left: column, bottom, right: column },
      formula,
      fill: COLOURS.warningFill,
      fontColour: COLOURS.warning,
    });
  };
  highlight(PLACES.status, `=${status}<>"${sheet.say(WORDS.statusDone)}"`);
  highlight(PLACES.answer, `=OR(${is(WORDS.statusOpen)},${is(WORDS.statusUnclear)})`);
  highlight(PLACES.description, `=${is(WORDS.statusDescribe)}`);
}

/** How many items are not done, as a formula over the status cells from row `first` on. */
export function openItemsCell(sheet: SheetBuilder, items: readonly CheckListItem[], first: number): PlannedContent {
  const range = rangeName({ top: first, left: PLACES.status, bottom: first + items.length - 1, right: PLACES.status });
  const open = items.filter((item) => statusOf(item) !== WORDS.statusDone).length;
  return { kind: 'formula', formula: `=ROWS(${range})-COUNTIF(${range},"${sheet.say(WORDS.statusDone)}")`, value: open };
}
