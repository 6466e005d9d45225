import type { Extraction } from '../../extract/extraction';
import type { Words } from '../../language';
import { ABSENCES } from '../absences';
import { changeItem } from '../examples/example-sdg-sheet';
import { failedAsGraded, notApplicableBecause } from '../outcomes';
import type { Finding, WorkbookRule } from '../rule';
import { formLists, isAnswered, sameItem, sdLists, wordItems, type SdItem, type SdList } from '../sdg/sd-answers';
import { SD_GUIDELINES } from '../sdg/sdg-sources';

export const missingDescription: WorkbookRule = {
  id: 'missing-description',
  about: 'workbook',
  severity: 'error',
  check: (extraction) => {
    const lists = sdLists(extraction);
    if (lists.length === 0) return notApplicableBecause(ABSENCES.sdAnswers.reason);
    return failedAsGraded([
      { findings: findings(lists, extraction, isUndescribed, UNDESCRIBED), severity: 'error' },
      { findings: findings(lists, extraction, isChangedSilently, CHANGED), severity: 'warning' },
    ]);
  },
  docs: {
    what: {
      en: 'An item of the SD check list is answered “Identified” and nothing describes what was identified. So is an answer that differs from that at registration without a word why, which is a warning. Looked at on our SDG sheet and on the SD implementation plan and report forms of the workbook; what a report form and the SDG sheet both lack is told once.',
      ja: 'SD チェックリストの項目が「該当あり」なのに、内容の説明がありません。登録時の回答と異なるのに理由の記載がない場合は警告とします。SDG シートと、ブック内の SD 実施計画書・実施報告書の様式を確認し、実施報告書と SDG シートの両方に同じ不足がある場合は一度だけ示します。',
    },
    why: {
      en: 'The form asks for a description wherever “Identified” is ticked: without it nobody can judge the impact or what was done about it. An error, as the form is incomplete by its own words; a change since registration is only practice to explain.',
      ja: '様式では「該当あり」の場合に説明の記入を求めています。説明がなければ影響や対応を判断できず、様式の定めを満たさないためエラーとします。登録時からの変更理由の記載は実務上の慣行です。',
    },
    fix: {
      en: 'Describe what was identified and what was done about it, or link the document that does. Say why an answer has changed since registration.',
      ja: '該当した内容と対応を記入するか、記載した資料へのリンクを設定してください。登録時から回答が変わった場合は理由を記入してください。',
    },
    source: SD_GUIDELINES,
  },
  examples: {
    ok: (correct) =>
      changeItem(correct, '2', { description: undefined, descriptionLink: 'https://example.org/dust.pdf', plan: 'Identified' }),
    bad: (correct) => changeItem(correct, '2', { description: undefined }),
  },
};

function isUndescribed({ state, isDescribed }: SdItem): boolean {
  return state === 'identified' && !isDescribed;
}

/** On a form the description is the word; where that is missing too, it says so already. */
function isChangedSilently({ state, plan, isDescribed, isChangeExplained }: SdItem): boolean {
  const isUnexplained = !isChangeExplained && (state !== 'identified' || isDescribed);
  return isAnswered(state) && isAnswered(plan) && state !== plan && isUnexplained;
}

const UNDESCRIBED: Words = {
  en: 'Expected a description of what was identified, found none for',
  ja: 'は「該当あり」ですが、内容の説明がありません。',
};
const CHANGED: Words = {
  en: 'Expected a word on why the answer is another than at registration, found none for',
  ja: 'の回答が登録時と異なりますが、変更の理由が書かれていません。',
};

type Lack = (item: SdItem) => boolean;

/** Beside a sheet of ours each form is asked, too: it is what gets submitted. What a report form and our sheet both lack is told of ours. */
function findings(lists: readonly SdList[], { sdCheckLists = [] }: Extraction, lack: Lack, words: Words): readonly Finding[] {
  const [ours] = lists.filter(({ kind }) => kind === 'ours');
  if (!ours) return lists.flatMap((list) => finding(list.items.filter(lack), list, words));
  const lacking = ours.items.filter(lack);
  const onForms = formLists(sdCheckLists).flatMap((form) => {
    const own = form.items.filter((item) => lack(item) && (form.kind === 'plan' || !sameItem(item, lacking)));
    return finding(own, form, words);
  });
  return [...finding(lacking, ours, words), ...onForms];
}

function finding(items: readonly SdItem[], list: SdList, { en, ja }: Words): readonly Finding[] {
  if (items.length === 0) return [];
  const words = wordItems(items, list);
  return [{ at: items.map(({ at }) => at), message: { en: `${en} ${words.en}.`, ja: `${words.ja} ${ja}` } }];
}
