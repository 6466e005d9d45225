import type { Words } from '../language';
import type { Finding, Outcome, Severity } from './rule';

export const PASSED: Outcome = { outcome: 'passed' };

export function notApplicable(en: string, ja: string): Outcome {
  return { outcome: 'not-applicable', reason: { en, ja } };
}

export function notApplicableBecause(reason: Words): Outcome {
  return { outcome: 'not-applicable', reason };
}

/** Failed with these findings, or passed where there are none. `severity`: milder than the rule's own. */
export function failedIfAny(findings: readonly Finding[], severity?: Severity): Outcome {
  if (findings.length === 0) return PASSED;
  return { outcome: 'failed', findings, ...(severity === undefined ? {} : { severity }) };
}

export function needsAPerson(...findings: readonly Finding[]): Outcome {
  return { outcome: 'needs-a-person', findings };
}
