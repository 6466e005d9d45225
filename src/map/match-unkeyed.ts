import type { EarlierAnswers, EarlierIndicatorAnswer, UnkeyedAnswer } from '../extract/our-sheet/earlier-answers';
import { looseText } from '../extract/plain-text';
import { wordings } from '../our-sheets/wordings';
import { ALL_ROWS } from './all-rows';
import { targetOf, type GuidanceIndicator } from './guidance/guidance-row';
import { keptNote } from './kept-note';
import type { KeptNote } from './sdg-profile';

export interface MatchedAnswers {
  /** By the guidance's row ids: the keyed answers and those found by target and label. */
  readonly indicators: Readonly<Record<string, EarlierIndicatorAnswer>>;
  /** Of rows that are nobody's, or of copies of a row that is answered already. */
  readonly unmatched: readonly UnkeyedAnswer[];
  /** Titles that somebody put over the guidance's. */
  readonly notes: readonly KeptNote[];
}

/** Finds the guidance's row for answers whose key was deleted: by target and label, by the label alone where the target is gone too. */
export function matchUnkeyed({ indicators: keyed, unkeyed = [] }: Pick<EarlierAnswers, 'indicators' | 'unkeyed'>): MatchedAnswers {
  const indicators: Record<string, EarlierIndicatorAnswer> = { ...keyed };
  const unmatched: UnkeyedAnswer[] = [];
  const notes: KeptNote[] = [];
  for (const answer of unkeyed) {
    const id = rowsLike(answer).find((row) => !Object.hasOwn(indicators, row.id))?.id;
    if (id === undefined) unmatched.push(answer);
    else {
      indicators[id] = answer;
      if (answer.title !== undefined) notes.push(keptNote(answer, answer.title));
    }
  }
  return { indicators, unmatched, notes };
}

function rowsLike({ target, label }: UnkeyedAnswer): readonly GuidanceIndicator[] {
  if (label === undefined) return [];
  const wanted = looseText(label);
  const alike = ALL_ROWS.filter((row) => wordings(row.label).some((words) => looseText(words) === wanted));
  if (target !== undefined) return alike.filter((row) => targetOf(row) === targetNumber(target));
  return alike.length === 1 ? alike : [];
}

/** `SDG 7.2` stands for 7.2. */
export function targetNumber(target: string): string {
  return looseText(target).replace(/^sdgs?\s*/, '');
}
