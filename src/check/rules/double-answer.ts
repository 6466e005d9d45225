import { ABSENCES } from '../absences';
import { changeItem } from '../examples/example-sdg-sheet';
import { failedIfAny, notApplicableBecause } from '../outcomes';
import type { Finding, WorkbookRule } from '../rule';
import { isAnswered, sdLists, wordItems, type SdItem, type SdList } from '../sdg/sd-answers';
import { SD_GUIDELINES } from '../sdg/sdg-sources';

export const doubleAnswer: WorkbookRule = {
  id: 'double-answer',
  about: 'workbook',
  severity: 'error',
  check: (extraction) => {
    const lists = sdLists(extraction);
    return lists.length === 0 ? notApplicableBecause(ABSENCES.sdAnswers.reason) : failedIfAny(lists.flatMap(findingsIn));
  },
  docs: {
    what: {
      en: 'An item of the SD check list is answered both “Identified” and “Not identified”: both boxes are ticked, or the same item stands twice with different answers.',
      ja: 'SD チェックリストの項目が「該当あり」と「該当なし」の両方になっています（両方の欄にチェックがある、または同じ項目が二度あり回答が異なる）。',
    },
    why: {
      en: 'The two answers exclude each other, so nobody can tell what is reported. An error: whichever is meant, the form says something false.',
      ja: '二つの回答は両立せず、何を報告しているのか分かりません。どちらが正しいとしても様式に誤りがあるため、エラーとします。',
    },
    fix: { en: 'Take away the answer that is not meant.', ja: '誤っている方の回答を消してください。' },
    source: SD_GUIDELINES,
  },
  examples: {
    ok: (correct) => changeItem(correct, '3', { answer: 'Not identified / 該当なし' }),
    bad: (correct) => changeItem(correct, '3', { answer: 'Not identified + Identified' }),
  },
};

function findingsIn(list: SdList): readonly Finding[] {
  const double = list.items.filter(({ state }) => state === 'both');
  const inPlan = list.kind === 'ours' ? list.items.filter(({ plan }) => plan === 'both') : [];
  const twice = list.items.filter((item) => list.items.some((other) => contradicts(item, other)));
  return [
    ...finding(
      double,
      list,
      'Expected one answer, found both “Identified” and “Not identified” for',
      'が「該当あり」と「該当なし」の両方になっています。',
    ),
    ...finding(
      inPlan,
      list,
      'Expected one answer at registration, found both “Identified” and “Not identified” for',
      'の登録時の回答が「該当あり」と「該当なし」の両方になっています。',
    ),
    ...finding(twice, list, 'Expected each item once, found two rows with different answers for', 'が二度あり、回答が異なります。'),
  ];
}

function contradicts(item: SdItem, other: SdItem): boolean {
  // Rows that somebody added have numbers of their own: the words tell.
  const isSame = item !== other && item.item === other.item && (item.number === other.number || item.item !== '');
  return isSame && item.state !== other.state && isAnswered(item.state) && isAnswered(other.state);
}

function finding(items: readonly SdItem[], list: SdList, en: string, ja: string): readonly Finding[] {
  if (items.length === 0) return [];
  const words = wordItems(items, list);
  return [{ at: items.map(({ at }) => at), message: { en: `${en} ${words.en}.`, ja: `${words.ja} ${ja}` } }];
}
