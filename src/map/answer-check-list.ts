import type { EarlierItemAnswer } from '../extract/our-sheet/earlier-answers';
import { BOTH_TICKED, ITEM_ANSWERS } from '../our-sheets/sdg-sheet';
import { answerIn } from '../our-sheets/wordings';
import { isSameForm } from './former-form';
import { itemLike } from '../extract/sd-check-list/item-like';
import type { AnsweredCell, CheckListForm, CheckListItem, FormItem } from './sdg-profile';
import { uniqueNumber } from './unique-number';

export interface FormerCheckList {
  /** By the item's number. */
  readonly rows: Readonly<Record<string, EarlierItemAnswer>>;
  /** The form of these rows; absent where it cannot be known. */
  readonly form?: CheckListForm;
}

/**
 * The form with what people answered on the former sheet. Under the same form a row's number says which item is meant, under another one its
 * words: item 3 of one country is not item 3 of the next. Behind the form's items stand those that people added and, with their answers,
 * those of the former form that this one does not have.
 */
export function answerCheckList(form: CheckListForm, former: FormerCheckList): readonly CheckListItem[] {
  const isSame = former.form !== undefined && isSameForm(former.form, form);
  const rows = new Map<FormItem, EarlierItemAnswer>();
  const others: (readonly [number: string, row: EarlierItemAnswer])[] = [];
  for (const [number, row] of Object.entries(former.rows)) {
    const free = form.items.filter((item) => !rows.has(item));
    const item = (isSame ? free.find((each) => each.number === number) : undefined) ?? itemLike(number, row.item ?? '', free);
    if (item) rows.set(item, row);
    else if (isKept(number, row, former.form)) others.push([number, row]);
  }
  const taken = new Set(form.items.map((item) => item.number));
  const added = others.map(([number, row]) => answered(addedItem(uniqueNumber(number, taken), row), row));
  return [...form.items.map((item) => answered(item, rows.get(item))), ...added];
}

/** An item of the former form without an answer goes with the form. */
function isKept(number: string, { at: _, category, item, ...typed }: EarlierItemAnswer, form: CheckListForm | undefined): boolean {
  const isOwn = form === undefined || form.items.every((each) => each.number !== number);
  return [...Object.values(typed), ...(isOwn ? [item, category] : [])].some((text) => (text ?? '').trim() !== '');
}

function addedItem(number: string, { category = '', item = '' }: EarlierItemAnswer): FormItem {
  return { number, category: { en: category, ja: category }, item: { en: item, ja: item } };
}

function answered({ number, category, item }: FormItem, row: EarlierItemAnswer | undefined): CheckListItem {
  const { description, descriptionLink, change } = row ?? {};
  return {
    number,
    category,
    item,
    plan: cellOf(row?.plan),
    report: cellOf(row?.answer),
    ...(description === undefined ? {} : { description }),
    ...(descriptionLink === undefined ? {} : { descriptionLink }),
    ...(change === undefined ? {} : { change }),
  };
}

/** The form's two answers, and both boxes, in either language, whatever the sheet's own. */
export function cellOf(typed = ''): AnsweredCell {
  const text = typed.trim();
  if (text === '') return {};
  const answer = answerIn({ ...ITEM_ANSWERS, both: BOTH_TICKED }, text);
  if (answer === 'both') return { unknown: BOTH_TICKED.en };
  return answer === undefined ? { unknown: text } : { answer };
}
