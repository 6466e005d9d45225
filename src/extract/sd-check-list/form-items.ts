import { cellAt, type Cell, type CellRange, type Sheet } from '../../workbook';
import type { Located } from '../extraction';
import type { SdFormItem } from './sd-check-list-sheet';
import { looseText, plainText, textOf, wordsOf } from '../plain-text';
import { addressOf, filledIn, isFilled } from '../sheet-texts';
import { answerInWords, isChapter } from './form-words';
import type { Boxes, ListHead } from './list-head';
import { readTicks } from './read-tick';

/** The items between a head and row `end`. Numbers, categories and items may stand in merged cells. */
export function formItems(sheet: Sheet, head: ListHead, boxes: Boxes, end: number): readonly SdFormItem[] {
  const items: SdFormItem[] = [];
  let category = '';
  let isNumbered = false;
  for (const row of rowsBetween(sheet, head.bottom, end)) {
    if (isChapterRow(sheet, row, head.item)) break;
    category = categoryIn(sheet, row, head) ?? category;
    const item = textsIn(sheet, row, head.item).at(-1);
    const number = numberIn(sheet, row, head);
    // In a numbered list, words without a number are the rest of the item above.
    if (item === undefined || (number === undefined && isNumbered)) continue;
    isNumbered ||= number !== undefined;
    items.push({ number: number ?? String(items.length + 1), category, item, ...answerIn(sheet, row, boxes) });
  }
  return items;
}

function rowsBetween(sheet: Sheet, head: number, end: number): readonly number[] {
  const rows = new Set<number>();
  for (const { row } of sheet.cells) if (row > head && row < end) rows.add(row);
  return [...rows];
}

function isChapterRow(sheet: Sheet, row: number, item: CellRange): boolean {
  const first = [...sheet.cells.row(row)].find(isFilled);
  const text = first && textOf(first.content);
  return first !== undefined && first.column < item.left && text !== undefined && isChapter(plainText(text));
}

/** The texts that stand in this row itself within some columns: an item over several rows is one item. */
function textsIn(sheet: Sheet, row: number, { left, right }: CellRange): readonly string[] {
  const cells = [...sheet.cells.row(row)].filter(({ column }) => column >= left && column <= right);
  return cells.flatMap(({ content }) => {
    const text = textOf(content);
    return text !== undefined && /\p{L}/u.test(text) ? [text.replace(/\s+/g, ' ')] : [];
  });
}

/** Under its own head, else the text nearest to the item; a row without an item may be a category's. Undefined where the one above goes on. */
function categoryIn(sheet: Sheet, row: number, { category, item }: ListHead): string | undefined {
  const isUnderHead = category && textsIn(sheet, row, item).length > 0;
  const columns = isUnderHead ? span(category.left, category.right) : span(1, item.left - 1).reverse();
  const beside = columns.flatMap((column) => {
    const text = textOf(cellAt(sheet, row, column)?.content ?? { kind: 'empty' });
    return text !== undefined && /\p{L}/u.test(text) ? [text.replace(/\s+/g, ' ')] : [];
  });
  return beside[0] ?? textsIn(sheet, row, item).slice(0, -1).at(-1);
}

const BARE_NUMBER = /^\(?(\d{1,3})[.)]?$/;
const ANY_NUMBER = /^\(?([0-9A-Za-z]{1,4}(?:[.-][0-9A-Za-z]{1,3}){0,2})[.)]?$/;

function numberIn(sheet: Sheet, row: number, { number, item }: ListHead): string | undefined {
  const pattern = number ? ANY_NUMBER : BARE_NUMBER;
  const columns = number ? span(number.left, number.right) : span(1, item.left - 1);
  for (const column of columns) {
    const words = wordsOf(cellAt(sheet, row, column)?.content ?? { kind: 'empty' });
    const match = words === undefined ? null : pattern.exec(plainText(words));
    if (match?.[1] !== undefined) return match[1];
  }
  return undefined;
}

function answerIn(sheet: Sheet, row: number, boxes: Boxes): Pick<SdFormItem, 'notIdentified' | 'identified' | 'description'> {
  const [no, yes] = [boxIn(sheet, row, boxes.notIdentified), boxIn(sheet, row, boxes.identified)];
  const [isNo, isYes] = boxes.areWords ? wordsIn(no.cell) : readTicks(no.cell, yes.cell);
  const words = boxes.description && filledIn(sheet, row, boxes.description.left, boxes.description.right);
  const description = words && wordsOf(words.content);
  const located = (value: boolean, { column }: { readonly column: number }): Located<boolean> => ({
    value,
    at: addressOf(sheet, { row, column }),
  });
  return { notIdentified: located(isNo, no), identified: located(isYes, yes), ...(description === undefined ? {} : { description }) };
}

function wordsIn(cell: Cell | undefined): readonly [notIdentified: boolean, identified: boolean] {
  const answer = answerInWords(looseText((cell && textOf(cell.content)) ?? ''));
  return [answer === 'notIdentified', answer === 'identified'];
}

function boxIn(sheet: Sheet, row: number, { left, right }: CellRange): { readonly cell?: Cell; readonly column: number } {
  const cell = filledIn(sheet, row, left, right);
  return cell ? { cell, column: cell.column } : { column: left };
}

function span(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
