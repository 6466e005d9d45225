import { addressText } from '../../address';
import { ruleTitle } from '../../check/rule-title';
import type { Words } from '../../language';
import type { LogEntry } from '../check-log';

/** A finding about the reductions that does not count, and on whose word. */
export function wordDismissed({ now, decision }: LogEntry): readonly Words[] {
  if (now === undefined || decision === undefined) return [];
  const { by = '', on, reason = '' } = decision;
  const title = ruleTitle(now.rule);
  const [at] = now.finding.at;
  const cell: Words = at === undefined ? { en: '', ja: '' } : { en: ` (${addressText(at)})`, ja: `（${addressText(at)}）` };
  return [
    {
      en: `Dismissed on the Check log by ${by}${on === undefined ? '' : ` on ${on}`}, so not held against the reductions: ${title.en}${cell.en}. Reason: ${reason}`,
      ja: `チェック記録で却下されているため、排出削減量の指摘に数えていません（${[by, ...(on === undefined ? [] : [on])].join('、')}）：${title.ja}${cell.ja}。理由：${reason}`,
    },
  ];
}
