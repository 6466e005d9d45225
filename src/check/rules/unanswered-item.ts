import { addressText } from '../../address';
import type { Words } from '../../language';
import { ABSENCES } from '../absences';
import { changeItem } from '../examples/example-sdg-sheet';
import { failedIfAny, needsAPerson, notApplicableBecause } from '../outcomes';
import type { Finding, WorkbookRule } from '../rule';
import { sdLists, wordItems, type SdItem, type SdList } from '../sdg/sd-answers';
import { SD_GUIDELINES } from '../sdg/sdg-sources';
import { shortened } from '../numbers/word-figure';

export const unansweredItem: WorkbookRule = {
  id: 'unanswered-item',
  about: 'workbook',
  severity: 'warning',
  check: (extraction) => {
    const lists = sdLists(extraction);
    if (lists.length === 0) return notApplicableBecause(ABSENCES.sdAnswers.reason);
    const findings = lists.flatMap(findingsIn);
    const isAnySeen = lists.some((list) => findingsIn(list).length > 0 && hasTicks(list));
    return isAnySeen || findings.length === 0 ? failedIfAny(findings) : needsAPerson(...findings);
  },
  docs: {
    what: {
      en: 'An item of the SD check list has neither answer, or words that are neither “Identified” nor “Not identified”. Looked at on our SDG sheet, else on the SD implementation plan and report forms of the workbook. Boxes drawn as form controls cannot be seen: a form on which no cell is ticked is left to a person.',
      ja: 'SD チェックリストの項目に回答がないか、「該当あり」「該当なし」のどちらでもない語句が入っています。SDG シートがあればそのシートを、なければブック内の SD 実施計画書・実施報告書の様式を確認します。フォームコントロールのチェックボックスは読み取れないため、チェックの入ったセルが一つもない様式は人の確認に委ねます。',
    },
    why: {
      en: 'The form asks for exactly one answer to each item. A warning: the list is filled in beside the figures and often last, and nothing reported is wrong because of it yet.',
      ja: '様式では項目ごとにどちらか一つの回答が必要です。チェックリストは数値とは別に最後に記入することが多く、未回答でも報告数値の誤りではないため、警告とします。',
    },
    fix: {
      en: 'Choose “Identified” or “Not identified” for each item; describe what was identified.',
      ja: '項目ごとに「該当あり」か「該当なし」を選び、「該当あり」の場合は内容を説明してください。',
    },
    source: SD_GUIDELINES,
  },
  examples: {
    ok: (correct) => changeItem(correct, '3', { answer: '該当なし' }),
    bad: (correct) => changeItem(correct, '3', { answer: undefined }),
  },
};

function findingsIn(list: SdList): readonly Finding[] {
  const open = list.items.filter(({ state }) => state === 'open');
  const unknown = list.items.filter(({ state }) => state === 'unknown');
  return [...(open.length > 0 ? [openFinding(open, list)] : []), ...unknown.map((item) => unknownFinding(item, list))];
}

function hasTicks({ kind, items }: SdList): boolean {
  return kind === 'ours' || items.some(({ state }) => state !== 'open');
}

const DRAWN: Words = {
  en: ' No cell of the list is ticked; boxes drawn as form controls cannot be seen from here, so look at them yourself.',
  ja: 'チェックの入ったセルが一つもありません。フォームコントロールのチェックボックスは読み取れないため、目で確認してください。',
};

function openFinding(items: readonly SdItem[], list: SdList): Finding {
  const words = wordItems(items, list);
  const drawn = hasTicks(list) ? { en: '', ja: '' } : DRAWN;
  return {
    at: items.map(({ at }) => at),
    message: {
      en: `Expected “Identified” or “Not identified”, found no answer to ${words.en}.${drawn.en}`,
      ja: `${words.ja} が未回答です。「該当あり」か「該当なし」を選んでください。${drawn.ja}`,
    },
  };
}

function unknownFinding(item: SdItem, list: SdList): Finding {
  const words = wordItems([item], list);
  const [place, typed] = [addressText(item.at), shortened(item.typed)];
  return {
    at: [item.at],
    found: item.typed,
    message: {
      en: `Expected “Identified” or “Not identified” for ${words.en}, found “${typed}” in ${place}.`,
      ja: `${words.ja} は「該当あり」か「該当なし」のはずですが、${place} は「${typed}」になっています。`,
    },
  };
}
