import type { EarlierItemAnswer } from '../extract/extraction';
import { ITEM_ANSWERS } from '../sdg-sheet-layout';
import { CHECK_LIST_FORM } from './check-list-form';
import type { CheckList, CheckListItem, ItemAnswer } from './sdg-profile';

/** The form with what people answered before. Items that people added below it (by a number of their own) are kept at the end. */
export function answerCheckList(earlier: Readonly<Record<string, EarlierItemAnswer>> = {}): CheckList {
  const known = new Set(CHECK_LIST_FORM.items.map((item) => item.number));
  const added = Object.entries(earlier)
    .filter(([number]) => !known.has(number))
    .map(([number, answer]) => addedItem(number, answer));
  return { ...CHECK_LIST_FORM, items: [...CHECK_LIST_FORM.items, ...added].map((item) => answered(item, earlier[item.number])) };
}

function addedItem(number: string, { category = '', item = '' }: EarlierItemAnswer): CheckListItem {
  return { number, category: { en: category, ja: category }, item: { en: item, ja: item } };
}

function answered(item: CheckListItem, earlier: EarlierItemAnswer | undefined): CheckListItem {
  if (!earlier) return item;
  const typed = earlier.answer?.trim() ?? '';
  const answer = recognise(typed);
  return {
    ...item,
    ...(answer ? { answer } : typed === '' ? {} : { unknownAnswer: typed }),
    ...(earlier.description === undefined ? {} : { description: earlier.description }),
  };
}

/** The form's two answers in either language, whatever the sheet's own. */
export function recognise(typed: string): ItemAnswer | undefined {
  const plain = (text: string): string => text.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
  const wanted = plain(typed);
  const answers: readonly ItemAnswer[] = ['identified', 'not-identified'];
  return answers.find((answer) => Object.values(ITEM_ANSWERS[answer]).some((word) => plain(word) === wanted));
}
