import { addressText } from '../../address';
import { dayBeside, daysBetween } from '../../check/periods/days-of';
import { wordDates } from '../../check/periods/stated-dates';
import type { CalculationSheet, Period } from '../../extract/extraction';
import type { Words } from '../../language';

type Dated = Extract<Period, { kind: 'dates' }>;

/**
 * Why several reports have no first and last day together: two periods are neither the same, nor does one begin on the day after the
 * other's end. A period that cannot be read is told elsewhere.
 */
export function whyApart(reports: readonly Pick<CalculationSheet, 'period'>[]): Words | undefined {
  const periods = reports
    .flatMap(({ period }) => (period.kind === 'dates' ? [period] : []))
    .sort((one, other) => one.from.localeCompare(other.from));
  return periods
    .map((period, index) => {
      const former = periods[index - 1];
      return former && between(former, period);
    })
    .find((why) => why !== undefined);
}

function between(former: Dated, next: Dated): Words | undefined {
  const [from, to] = [dayBeside(former.to, 1), dayBeside(next.from, -1)];
  if ((former.from === next.from && former.to === next.to) || next.from === from) return undefined;
  const [one, other] = [former, next].map((period) => `${wordDates(period)} (${addressText(period.at)})`);
  if (from > to) {
    return {
      en: `The periods ${one} and ${other} overlap, so the first and the last day of the issuance are asked.`,
      ja: `期間 ${one} と ${other} が重複しているため、発行対象の開始日と終了日は記入が必要です。`,
    };
  }
  const days = daysBetween(from, to);
  return {
    en: `Between the periods ${one} and ${other} lie ${days === 1 ? '1 day' : `${days} days`} of no report (${wordDates({ from, to })}), so the first and the last day of the issuance are asked.`,
    ja: `期間 ${one} と ${other} の間に、どの報告書にも含まれない ${days} 日（${wordDates({ from, to })}）があるため、発行対象の開始日と終了日は記入が必要です。`,
  };
}
