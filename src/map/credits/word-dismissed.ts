import { addressText } from '../../address';
import { ruleTitle } from '../../check/rule-title';
import type { Words } from '../../language';
import type { LogAct, LogEntry } from '../check-log';

/** A finding about the reductions that does not count, on whose word, and whether that is kept: `acts` are on no Check log yet. */
export function wordDismissed({ key, now, decision }: LogEntry, acts: readonly LogAct[]): readonly Words[] {
  if (now === undefined || decision === undefined) return [];
  const { by = '', on, reason = '' } = decision;
  const title = ruleTitle(now.rule);
  const [at] = now.finding.at;
  const cell: Words = at === undefined ? { en: '', ja: '' } : { en: ` (${addressText(at)})`, ja: `（${addressText(at)}）` };
  const where: Words = acts.some((act) => act.key === key) ? NOT_KEPT : ON_LOG;
  return [
    {
      en: `Dismissed ${where.en} by ${by}${on === undefined ? '' : ` on ${on}`}, so not held against the reductions: ${title.en}${cell.en}. Reason: ${reason}`,
      ja: `${where.ja}却下されているため、排出削減量の指摘に数えていません（${[by, ...(on === undefined ? [] : [on])].join('、')}）：${title.ja}${cell.ja}。理由：${reason}`,
    },
  ];
}

const ON_LOG: Words = { en: 'on the Check log', ja: 'チェック記録で' };
const NOT_KEPT: Words = { en: '(not on the Check log yet)', ja: '（チェック記録に未保存の判断で）' };
