import type { CheckRun } from '../../check/check-run';
import type { CheckResult, RuleId } from '../../check/rule';
import type { CalculationSheet, Extraction } from '../../extract/extraction';
import type { LogEntry } from '../check-log';
import { isDismissed, makeCheckLog } from '../make-check-log';
import { reportFigure } from '../report-figure';

export interface DoubtsOfReductions {
  /** The rules with errors about the emission reductions, but for findings that somebody dismissed on the Check log. */
  readonly standing: readonly RuleId[];
  /** Those findings. */
  readonly dismissed: readonly LogEntry[];
}

export function doubtsOfReductions(extraction: Extraction, reports: readonly CalculationSheet[], checks: CheckRun): DoubtsOfReductions {
  const all = doubtedIn(reports, checks);
  if (extraction.earlierLog === undefined || all.length === 0) return { standing: all, dismissed: [] };
  const dismissed = makeCheckLog(extraction, checks).entries.filter(isDismissed);
  return {
    standing: doubtedIn(reports, without(dismissed, checks)),
    dismissed: dismissed.filter(({ now }) => now?.severity === 'error' && all.includes(now.rule)),
  };
}

function doubtedIn(reports: readonly CalculationSheet[], checks: CheckRun): readonly RuleId[] {
  const figure = reportFigure('co2-reduction', reports, checks);
  return figure.kind === 'monitored' ? figure.doubts : [];
}

function without(entries: readonly LogEntry[], checks: CheckRun): CheckRun {
  const dismissed = new Set<unknown>(entries.map(({ now }) => now?.finding));
  const left = (results: readonly CheckResult[]): readonly CheckResult[] =>
    results.map((result) =>
      'findings' in result ? { ...result, findings: result.findings.filter((finding) => !dismissed.has(finding)) } : result,
    );
  return {
    workbook: left(checks.workbook),
    reports: checks.reports.map(({ report, results }) => ({ report, results: left(results) })),
  };
}
