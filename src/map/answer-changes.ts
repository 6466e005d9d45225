import type { CheckListItem } from './sdg-profile';

/** The answers at monitoring beside those at registration. */
export interface AnswerChanges {
  /** Answered at both stages, with whatever words. */
  readonly compared: readonly CheckListItem[];
  /** Identified then and not now, or the other way round. */
  readonly changed: readonly CheckListItem[];
  /** Of these, those for which nobody says why. */
  readonly unexplained: readonly CheckListItem[];
}

export function answerChanges(items: readonly CheckListItem[]): AnswerChanges {
  const isSaid = ({ answer, unknown }: CheckListItem['plan']): boolean => answer !== undefined || unknown !== undefined;
  const changed = items.filter(hasChanged);
  return {
    compared: items.filter(({ plan, report }) => isSaid(plan) && isSaid(report)),
    changed,
    unexplained: changed.filter(({ change = '' }) => change.trim() === ''),
  };
}

export function hasChanged({ plan, report }: CheckListItem): boolean {
  return plan.answer !== undefined && report.answer !== undefined && plan.answer !== report.answer;
}
