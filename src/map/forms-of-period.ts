import { commonDays } from '../check/comparison/plan-coverage';
import type { CalculationSheet } from '../extract/extraction';
import type { SdCheckListSheet } from '../extract/sd-check-list/sd-check-list-sheet';
import type { Words } from '../language';

export interface FormsOfPeriod {
  readonly sheets: readonly SdCheckListSheet[];
  readonly remarks: readonly Words[];
}

/** An SD report is for a monitoring period: one that states dates without a day of the reports' periods says nothing about them. */
export function formsOfPeriod(sheets: readonly SdCheckListSheet[], reports: readonly CalculationSheet[]): FormsOfPeriod {
  const periods = reports.flatMap(({ period }) => (period.kind === 'dates' ? [period] : []));
  const isOfOther = ({ kind, period }: SdCheckListSheet): boolean =>
    kind === 'report' && period?.kind === 'dates' && periods.length > 0 && periods.every((each) => commonDays(each, period) === 0);
  return { sheets: sheets.filter((sheet) => !isOfOther(sheet)), remarks: sheets.filter(isOfOther).map(passedOver) };
}

function passedOver({ sheet, period }: SdCheckListSheet): Words {
  const text = period?.text ?? '';
  return {
    en: `The SD report form on "${sheet}" is for another monitoring period (${text}); its answers were not taken over.`,
    ja: `シート「${sheet}」のSD報告書様式は別のモニタリング期間（${text}）のものであるため、回答を取り込んでいません。`,
  };
}
