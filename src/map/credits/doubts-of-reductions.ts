import type { CheckRun } from '../../check/check-run';
import type { CheckResult, RuleId } from '../../check/rule';
import type { CalculationSheet, Extraction } from '../../extract/extraction';
import type { LogAct, LogEntry } from '../check-log';
import { isDoubtOfSize } from '../doubts';
import { isDismissed, makeCheckLog } from '../make-check-log';
import { reportFigure } from '../report-figure';
import { standingResults } from '../standing-results';

export interface DoubtsOfReductions {
  /** The rules with errors, or doubts of size, about the emission reductions, and with errors about their period, but for findings that somebody dismissed, on the Check log or since. */
  readonly standing: readonly RuleId[];
  /** Those findings. */
  readonly dismissed: readonly LogEntry[];
}

export function doubtsOfReductions(
  extraction: Extraction,
  reports: readonly CalculationSheet[],
  checks: CheckRun,
  acts: readonly LogAct[],
): DoubtsOfReductions {
  const all = doubtedIn(reports, checks);
  if ((acts.length === 0 && extraction.earlierLog === undefined) || all.length === 0) return { standing: all, dismissed: [] };
  const dismissed = makeCheckLog(extraction, checks, acts).entries.filter(isDismissed);
  return {
    standing: doubtedIn(reports, standingResults(extraction, checks, acts)),
    dismissed: dismissed.filter(
      ({ now }) => now !== undefined && (now.severity === 'error' || isDoubtOfSize(now.rule)) && all.includes(now.rule),
    ),
  };
}

function doubtedIn(reports: readonly CalculationSheet[], checks: CheckRun): readonly RuleId[] {
  const figure = reportFigure('co2-reduction', reports, checks);
  const sheets = new Set(reports.map(({ sheet }) => sheet));
  const results = checks.reports.flatMap((each) => (sheets.has(each.report.sheet) ? each.results : []));
  const ofPeriod = results.flatMap((result) => (OF_PERIOD.includes(result.rule) && isError(result) ? [result.rule] : []));
  return [...new Set([...(figure.kind === 'monitored' ? figure.doubts : []), ...ofPeriod])];
}

/** Vintages, and the days that the letters name, rest on the period. One that cannot be read, or is reversed, gives neither. */
const OF_PERIOD: readonly RuleId[] = ['period-conflict', 'future-period'];

function isError(result: CheckResult): boolean {
  return result.outcome === 'failed' && result.severity === 'error';
}
