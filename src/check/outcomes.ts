import type { Words } from '../language';
import type { CellAddress } from '../workbook';
import { WORST_FIRST, type Finding, type Outcome, type Severity } from './rule';

export const PASSED = { outcome: 'passed' } as const satisfies Outcome;

export function notApplicable(en: string, ja: string): Outcome<never> {
  return { outcome: 'not-applicable', reason: { en, ja } };
}

export function notApplicableBecause(reason: Words): Outcome {
  return { outcome: 'not-applicable', reason };
}

/** Failed with these findings, or passed where there are none. `severity`: milder than the rule's own. */
export function failedIfAny<Place = CellAddress>(findings: readonly Finding<Place>[], severity?: Severity): Outcome<Place> {
  if (findings.length === 0) return PASSED;
  return { outcome: 'failed', findings, ...(severity === undefined ? {} : { severity }) };
}

export function needsAPerson(...findings: readonly Finding[]): Outcome {
  return { outcome: 'needs-a-person', findings };
}

/** Findings of one kind with how grave they are. */
export interface Graded {
  readonly findings: readonly Finding[];
  readonly severity: Severity;
}

/** As grave as the gravest of them, and each milder one says so; for a rule whose own severity is `error`. */
export function failedAsGraded(all: readonly Graded[]): Outcome {
  const told = all.filter(({ findings }) => findings.length > 0);
  const worst = WORST_FIRST.find((severity) => told.some((one) => one.severity === severity));
  return failedIfAny(
    told.flatMap(({ findings, severity }) => (severity === worst ? findings : findings.map((finding) => ({ ...finding, severity })))),
    worst === 'error' ? undefined : worst,
  );
}

/** What a rule found, to be judged together with more. */
export function gradedIn(outcome: Outcome): readonly Graded[] {
  if (outcome.outcome !== 'failed') return [];
  return outcome.findings.map((finding) => ({ findings: [finding], severity: finding.severity ?? outcome.severity ?? 'error' }));
}
