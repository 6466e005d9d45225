import type { CheckRun } from '../check/check-run';
import type { CheckResult } from '../check/rule';
import type { Extraction } from '../extract/extraction';
import type { LogAct } from './check-log';
import { isDismissed, makeCheckLog } from './make-check-log';

/** The results without the findings that a named person dismissed with a reason: what is still to be done, as the exit code counts it. */
export function standingResults(extraction: Extraction, checks: CheckRun, acts: readonly LogAct[] = []): CheckRun {
  if (acts.length === 0 && extraction.earlierLog === undefined) return checks;
  const dismissed = new Set(
    makeCheckLog(extraction, checks, acts).entries.flatMap((entry) => (isDismissed(entry) ? [entry.now?.finding] : [])),
  );
  const standing = (results: readonly CheckResult[]): readonly CheckResult[] =>
    results.flatMap((result): readonly CheckResult[] => {
      if (!('findings' in result)) return [result];
      const findings = result.findings.filter((finding) => !dismissed.has(finding));
      return findings.length > 0 ? [{ ...result, findings }] : [];
    });
  return {
    ...checks,
    workbook: standing(checks.workbook),
    reports: checks.reports.map((report) => ({ ...report, results: standing(report.results) })),
  };
}
