import type { Extraction } from '../../extract/extraction';
import type { SdFormItem } from '../../extract/sd-check-list/sd-check-list-sheet';
import type { Words } from '../../language';
import { ABSENCES } from '../absences';
import { failedIfAny, notApplicableBecause } from '../outcomes';
import type { Finding, WorkbookRule } from '../rule';
import { answersByStage, isAnswered, sameItem, wordItems, type SdItem, type SdStage, type StageAnswers } from '../sdg/sd-answers';
import { SD_GUIDELINES } from '../sdg/sdg-sources';
import { shortened } from '../numbers/word-figure';

export const sdAnswerConflict: WorkbookRule = {
  id: 'sd-answer-conflict',
  about: 'workbook',
  severity: 'warning',
  check: (extraction) => {
    const pairs = comparablePairs(answersByStage(extraction));
    if (pairs.length === 0) return notApplicableBecause(ABSENCES.secondCheckList.reason);
    return failedIfAny(pairs.flatMap(([one, other]) => findingIn(one, other)));
  },
  docs: {
    what: {
      en: 'Two SD check lists of the workbook, both filled in at registration or both at monitoring, give one item different answers: two forms, or a form and the SDG sheet; or the SDG sheet answers an item where a form that is filled in ticks both boxes or none. Forms that state monitoring periods without a common day are not held against each other.',
      ja: 'ブックにある二つの SD チェックリスト（どちらも登録時、またはどちらもモニタリング時）で、同じ項目への回答が異なります（二つの様式、または様式と SDG シート）。SDG シートに回答があるのに、記入済みの様式では両方にチェックがあるか無記入の項目も対象です。共通の日がないモニタリング期間を記載した様式どうしは比べません。',
    },
    why: {
      en: 'Only one of them can be reported. The SDG sheet keeps what stands on it, and takes the rest from the first form with an answer.',
      ja: '報告できる回答は一つだけです。SDG シートは自身の記入を残し、それ以外は最初に回答のある様式から取り込みます。',
    },
    fix: {
      en: 'Make the two agree, or take the form that is not meant out of the workbook.',
      ja: '両者を一致させるか、不要な様式をブックから除いてください。',
    },
    source: SD_GUIDELINES,
  },
  examples: {
    ok: (correct) => withForm(correct, 'not-identified'),
    bad: (correct) => withForm(correct, 'identified'),
  },
};

/** A report form that answers item 3 of the correct SDG sheet. */
function withForm(correct: Extraction, answer: 'identified' | 'not-identified'): Extraction {
  const at = (column: number): SdFormItem['identified']['at'] => ({ sheet: 'SDIR', row: 4, column });
  const item: SdFormItem = {
    number: '3',
    category: '',
    item: 'Pollution in water quality',
    notIdentified: { value: answer === 'not-identified', at: at(4) },
    identified: { value: answer === 'identified', at: at(5) },
    description: 'Turbid water',
  };
  return { ...correct, sdCheckLists: [{ sheet: 'SDIR', kind: 'report', title: '', items: [item] }] };
}

type Pair = readonly [one: StageAnswers, other: StageAnswers];

function comparablePairs(all: readonly StageAnswers[]): readonly Pair[] {
  return all.flatMap((one, index) =>
    all.slice(index + 1).flatMap((other): readonly Pair[] => {
      const isSameStage = one.stage === other.stage && one.list.sheet !== other.list.sheet;
      return isSameStage && !isOfOtherPeriod(one, other) ? [[one, other]] : [];
    }),
  );
}

function isOfOtherPeriod({ period: one }: StageAnswers, { period: other }: StageAnswers): boolean {
  return one?.kind === 'dates' && other?.kind === 'dates' && (one.to < other.from || other.to < one.from);
}

function findingIn(one: StageAnswers, other: StageAnswers): readonly Finding[] {
  // What is amiss on a form is told of the form itself only where there is no sheet of ours. A form that nobody filled in contradicts nothing.
  const isJudgedHere = one.list.kind === 'ours' && other.items.some(({ state }) => state !== 'open');
  const differing = other.items.flatMap((item): { readonly here: SdItem; readonly there: SdItem }[] => {
    const there = sameItem(item, one.items);
    const isOther = there && isAnswered(there.state) && item.state !== there.state;
    return isOther && (isAnswered(item.state) || isJudgedHere) ? [{ here: item, there }] : [];
  });
  if (differing.length === 0) return [];
  const here = differing.map((pair) => pair.here);
  const words = wordItems(here, other.list);
  const [stage, sheet] = [STAGES[other.stage], shortened(one.list.sheet)];
  const found = foundIn(here);
  return [
    {
      at: [...here, ...differing.map((pair) => pair.there)].map(({ at }) => at),
      message: {
        en: `Expected the answer ${stage.en} to ${words.en} to be that on the sheet “${sheet}”, found ${found.en}.`,
        ja: `${words.ja} の${stage.ja}の回答（${found.ja}）が、シート「${sheet}」の回答と異なります。`,
      },
    },
  ];
}

/** What stands in place of the answer, each kind once. */
function foundIn(items: readonly SdItem[]): Words {
  const kinds = new Set(items.map(({ state }) => (isAnswered(state) ? 'another' : state === 'open' ? 'none' : 'both')));
  const found = (['another', 'both', 'none'] as const).filter((kind) => kinds.has(kind)).map((kind) => FOUND[kind]);
  return { en: found.map(({ en }) => en).join(' or '), ja: found.map(({ ja }) => ja).join('・') };
}

const FOUND = {
  another: { en: 'another', ja: '別の回答' },
  both: { en: 'both boxes ticked', ja: '両方にチェック' },
  none: { en: 'none', ja: '無記入' },
} as const satisfies Record<string, Words>;

const STAGES: Readonly<Record<SdStage, Words>> = {
  plan: { en: 'at registration', ja: '登録時' },
  report: { en: 'at monitoring', ja: 'モニタリング時' },
};
