import type { RuleId } from '../check/rule';
import type { Words } from '../language';
import { isDoubtOfSize } from '../map/doubts';
import { WORDS } from './sdg-sheet-words';
import type { OpenFinding } from './sheet-content';

/** What the checks say of a figure, beside it. */
export interface FigureOutcome {
  readonly kind: 'in-doubt' | 'to-look-at' | 'not-proven' | 'nothing-found';
  readonly words: Words;
}

export function figureOutcome(
  findings: readonly OpenFinding[],
  doubts: readonly RuleId[],
  questions: readonly RuleId[],
  isProven: boolean,
): FigureOutcome {
  if (doubts.length > 0) return { kind: 'in-doubt', words: seeFindings(whatIsInDoubt(doubts), findings, [...doubts, ...questions]) };
  if (questions.length > 0) return { kind: 'to-look-at', words: seeFindings(WORDS.toLookAt, findings, questions) };
  if (!isProven) return { kind: 'not-proven', words: WORDS.notProven };
  return { kind: 'nothing-found', words: WORDS.noErrorFound };
}

/** The rules about size are named: after a thousandfold nothing else about the figure matters. */
function whatIsInDoubt(doubts: readonly RuleId[]): Words {
  const rules = doubts.filter(isDoubtOfSize);
  if (rules.length === 0) return WORDS.doubt;
  return { en: `${WORDS.sizeInDoubt.en} (${rules.join(', ')})`, ja: `${WORDS.sizeInDoubt.ja}（${rules.join('、')}）` };
}

/** By the numbers under which the block of open findings lists them. */
function seeFindings(what: Words, findings: readonly OpenFinding[], rules: readonly RuleId[]): Words {
  const numbers = findings.flatMap(({ rule }, index) => (rules.includes(rule) ? [index + 1] : []));
  const last = numbers.at(-1);
  if (last === undefined) return what;
  const before = numbers.slice(0, -1);
  const english = before.length > 0 ? `findings ${before.join(', ')} and ${last}` : `finding ${last}`;
  return { en: `${what.en}: see open ${english}`, ja: `${what.ja}：指摘事項${numbers.join('・')}を参照` };
}
