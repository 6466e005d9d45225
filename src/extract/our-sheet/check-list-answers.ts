import type { EarlierItemAnswer } from './earlier-answers';
import { filled, FieldRow } from './field-row';
import type { OurSheet } from './our-sheet';

type Row = FieldRow<'checkList'>;

/** Every row with a number or an item, answered or not. The second of two with the same number is an item of its own. */
export function checkListAnswers(sheet: OurSheet): Readonly<Record<string, EarlierItemAnswer>> {
  const items: Record<string, EarlierItemAnswer> = {};
  for (const table of sheet.tablesOf('checkList')) {
    const rows = table.rows.map((row) => new FieldRow<'checkList'>(sheet, table, row));
    // Items that people add stand below ours; other words in an item of ours are a remark.
    const lastOfOurs = rows.findLastIndex((row) => !row.sheet.isSomebodys(row.cell('item')) && row.ours('item') !== undefined);
    rows.forEach((row, index) => {
      const number = unusedNumber(numberOf(row) ?? nextNumber(row, items), items);
      const answer = itemAnswer(row);
      // A title below the table is no number, short as it may be.
      if (number === undefined || Object.keys(answer).length < 2) return;
      items[number] = answer;
      row.take('plan', 'answer', 'description', 'change');
      if (index > lastOfOurs) row.take('number');
      else row.takeIfTheirs('number');
      if (index > lastOfOurs || !sheet.knowsItsOwn) row.takeIfTheirs('category', 'item');
    });
  }
  return items;
}

/** As long as the forms of other countries may have them, in whichever script (`map/check-list-forms/form-schema.ts`). */
const LONGEST_NUMBER = 40;

function numberOf(row: Row): string | undefined {
  const number = row.ours('number');
  return number !== undefined && number.length <= LONGEST_NUMBER && number !== '__proto__' ? number : undefined;
}

function unusedNumber(number: string | undefined, items: Readonly<Record<string, EarlierItemAnswer>>): string | undefined {
  if (number === undefined || !Object.hasOwn(items, number)) return number;
  for (let copy = 2; ; copy += 1) if (!Object.hasOwn(items, `${number} (${copy})`)) return `${number} (${copy})`;
}

/** For an item that somebody added without one. */
function nextNumber(row: Row, items: Readonly<Record<string, EarlierItemAnswer>>): string | undefined {
  const isAdded = row.cell('number') === undefined && row.ours('item') !== undefined;
  return isAdded ? String(Math.max(0, ...Object.keys(items).map(Number).filter(Number.isFinite)) + 1) : undefined;
}

function itemAnswer(row: Row): EarlierItemAnswer {
  const description = row.words('description');
  return {
    at: row.at('answer'),
    ...filled({
      plan: row.words('plan'),
      answer: row.words('answer'),
      description,
      descriptionLink: description === undefined ? undefined : row.link('description'),
      change: row.wordsWithLink('change'),
      category: row.ours('category'),
      item: row.ours('item'),
    }),
  };
}
