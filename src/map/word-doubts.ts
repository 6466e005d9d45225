import type { RuleId } from '../check/rule';
import type { Words } from '../language';
import { isDoubtOfSize } from './doubts';

/** What the checks hold against points by `ER_p`; the doubt of its size first. */
export function wordDoubtsOfPoints(doubts: readonly RuleId[]): readonly Words[] {
  return [
    { what: SIZE_IN_DOUBT, rules: doubts.filter(isDoubtOfSize) },
    { what: DOUBTS, rules: doubts.filter((rule) => !isDoubtOfSize(rule)) },
  ].flatMap(({ what, rules }) => (rules.length === 0 ? [] : [{ en: what.en + rules.join(', '), ja: what.ja + rules.join('、') }]));
}

const SIZE_IN_DOUBT: Words = {
  en: 'The size of ER_p is in doubt: it may be a thousand times too large or too small, and no points below can be relied on. See ',
  ja: 'ER_p の大きさに疑いがあり、千倍または千分の一になっている可能性があるため、以下の点数は確かではありません。参照：',
};

const DOUBTS: Words = {
  en: 'The checks find errors in what ER_p rests on; the points are no better than it: ',
  ja: 'ER_p の根拠にエラーがあり、点数も確かではありません：',
};
