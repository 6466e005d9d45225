import type { Words } from '../language';
import type { CellAddress } from '../workbook';
import type { Finding, Outcome, Severity } from './rule';

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
