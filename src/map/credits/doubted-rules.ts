import type { CheckRun } from '../../check/check-run';
import type { CheckResult, RuleId } from '../../check/rule';
import type { CalculationSheet, Extraction } from '../../extract/extraction';
import { isDismissed, makeCheckLog } from '../make-check-log';
import { reportFigure } from '../report-figure';

/** The rules with errors about the emission reductions, but for findings that somebody dismissed on the Check log. */
export function doubtedRules(extraction: Extraction, reports: readonly CalculationSheet[], checks: CheckRun): readonly RuleId[] {
  const standing = extraction.earlierLog === undefined ? checks : undismissed(extraction, checks);
  const figure = reportFigure('co2-reduction', reports, standing);
  return figure.kind === 'monitored' ? figure.doubts : [];
}

function undismissed(extraction: Extraction, checks: CheckRun): CheckRun {
  const dismissed = new Set<unknown>(
    makeCheckLog(extraction, checks)
      .entries.filter(isDismissed)
      .map(({ now }) => now?.finding),
  );
  const left = (results: readonly CheckResult[]): readonly CheckResult[] =>
    results.map((result) =>
      'findings' in result ? { ...result, findings: result.findings.filter((finding) => !dismissed.has(finding)) } : result,
    );
  return {
    workbook: left(checks.workbook),
    reports: checks.reports.map(({ report, results }) => ({ report, results: left(results) })),
  };
}
