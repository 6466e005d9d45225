import type { CalculationSheet } from '../extract/extraction';
import type { ReportCalculation } from './model/report-calculation';
import { summedLogs } from './model/summed-logs';
import { usualDates } from './periods-of-points';
import type { Finding, Severity } from './rule';
import type { CheckSettings } from './settings';
import { spanOf } from './stated-dates';
import { datesAtHeads } from './vintages/dates-at-heads';
import { logFaults } from './vintages/log-faults';
import { wordMissing, wordRepeated } from './vintages/word-log-faults';

export interface LogDateFindings {
  readonly findings: readonly Finding[];
  readonly severity: Severity;
}

/** Dates that stand twice at the heads of a log that is added up, and days of the period that none of its rows is about. */
export function logDateFindings(sheet: CalculationSheet, calculation: ReportCalculation, settings: CheckSettings): LogDateFindings {
  const period = spanOf(usualDates(sheet));
  if (period === undefined) return { findings: [], severity: 'warning' };
  // A row whose reading is missing has its date all the same, and is empty-input's.
  const lines = summedLogs(sheet, calculation).flatMap(({ entries }) => {
    const rows = entries.filter(({ content, head, isOrdinary }) => content.kind === 'number' || (isOrdinary && head !== undefined));
    return datesAtHeads(
      rows.map(({ at }) => at),
      period,
      calculation.source,
    ).lines;
  });
  const { repeated, missing } = logFaults(lines, period, settings);
  const findings: Finding[] = [];
  if (repeated.length > 0) {
    const { date, places } = wordRepeated(repeated);
    findings.push({
      at: repeated.flatMap(({ heads }) => heads),
      found: date,
      message: {
        en: `Expected each row of the log that is added up to have a date of its own, found ${date} more than once in ${places.en}.`,
        ja: `合計される記録の行の日付はそれぞれ異なるはずですが、${places.ja} に ${date} が重複しています。`,
      },
    });
  }
  if (missing.length > 0) {
    const { dates, places } = wordMissing(missing);
    findings.push({
      at: missing.flatMap(({ heads }) => heads),
      message: {
        en: `Expected the log that is added up to have rows for all of the monitoring period, found none for ${dates.en} beside ${places.en}.`,
        ja: `合計される記録にはモニタリング期間のすべての行があるはずですが、${places.ja} の前後に ${dates.ja}の行がありません。`,
      },
    });
  }
  const areSeasons = repeated.length === 0 && missing.every(({ isSeason }) => isSeason);
  return { findings, severity: areSeasons ? 'info' : 'warning' };
}
