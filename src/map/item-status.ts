import type { CheckListItem } from './sdg-profile';

export type ItemStatus = 'open' | 'unclear' | 'describe' | 'changed' | 'done';

const isFilled = (text: string | undefined): boolean => (text ?? '').trim() !== '';

/** What an item still needs. An answer at registration may be missing; one that is none of the two may not. */
export function statusOf({ plan, report, description, change }: CheckListItem): ItemStatus {
  if (report.answer === undefined && report.unknown === undefined) return 'open';
  if (report.unknown !== undefined || plan.unknown !== undefined) return 'unclear';
  if (report.answer === 'identified' && !isFilled(description)) return 'describe';
  const isChanged = plan.answer !== undefined && plan.answer !== report.answer;
  return isChanged && !isFilled(change) ? 'changed' : 'done';
}
