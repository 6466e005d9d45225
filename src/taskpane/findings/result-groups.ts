/** The results in the order in which a person wants to read them. Sorting and counting only: the judging was done in `check/`. */
import { bySeverity } from '../../check/by-severity';
import type { CheckRun } from '../../check/check-run';
import type { CheckResult, Severity } from '../../check/rule';
import type { CalculationSheet } from '../../extract/extraction';

export type Failed = Extract<CheckResult, { outcome: 'failed' }>;
export type NeedsPerson = Extract<CheckResult, { outcome: 'needs-a-person' }>;
export type Crashed = Extract<CheckResult, { outcome: 'crashed' }>;
export type NotApplicable = Extract<CheckResult, { outcome: 'not-applicable' }>;
export type Passed = Extract<CheckResult, { outcome: 'passed' }>;

export interface ResultGroups {
  /** Errors first, then warnings, then information; within these in the catalogue's order. */
  readonly failed: readonly Failed[];
  readonly needsPerson: readonly NeedsPerson[];
  readonly crashed: readonly Crashed[];
  readonly passed: readonly Passed[];
  readonly notApplicable: readonly NotApplicable[];
}

const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

export function resultGroups(results: readonly CheckResult[]): ResultGroups {
  const of = <O extends CheckResult['outcome']>(outcome: O): Extract<CheckResult, { outcome: O }>[] =>
    results.filter((result): result is Extract<CheckResult, { outcome: O }> => result.outcome === outcome);
  return {
    failed: of('failed').sort((a, b) => ORDER[a.severity] - ORDER[b.severity]),
    needsPerson: of('needs-a-person'),
    crashed: of('crashed'),
    passed: of('passed'),
    notApplicable: of('not-applicable'),
  };
}

export interface ResultCounts {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  readonly person: number;
  readonly crashed: number;
  readonly passed: number;
  readonly notApplicable: number;
}

/**
 * What was found is counted in findings, as on the SDG sheet: forty empty cells are forty. What found nothing is counted in rules, for want
 * of anything else.
 */
export function resultCounts(results: readonly CheckResult[]): ResultCounts {
  const groups = resultGroups(results);
  const failed = (severity: Severity): number => findingsOf(groups.failed.filter((result) => result.severity === severity));
  return {
    error: failed('error'),
    warning: failed('warning'),
    info: failed('info'),
    person: findingsOf(groups.needsPerson),
    crashed: groups.crashed.length,
    passed: groups.passed.length,
    notApplicable: groups.notApplicable.length,
  };
}

function findingsOf(results: readonly (Failed | NeedsPerson)[]): number {
  return results.reduce((count, { findings }) => count + findings.length, 0);
}

export function allResults(checks: CheckRun): readonly CheckResult[] {
  return apart([...checks.reports.flatMap(({ results }) => results), ...checks.workbook]);
}

function apart(results: readonly CheckResult[]): readonly CheckResult[] {
  return results.flatMap((result) => bySeverity(result));
}

export interface ResultSection {
  /** Absent: the workbook as a whole. */
  readonly report?: CalculationSheet;
  readonly results: readonly CheckResult[];
}

/** One section per report. What concerns the workbook joins the report when there is only one, and follows them otherwise. */
export function resultSections(checks: CheckRun): readonly ResultSection[] {
  const [only, ...others] = checks.reports.map((each) => ({ ...each, results: apart(each.results) }));
  const workbook = apart(checks.workbook);
  if (only && others.length === 0) return [{ report: only.report, results: [...only.results, ...workbook] }];
  return [...(only ? [only] : []), ...others, { results: workbook }];
}
