import type { CheckRun } from '../check/check-run';
import type { CheckResult, RuleId } from '../check/rule';
import type { CalculationSheet, SymbolName } from '../extract/extraction';

/** The rule that looks at how a figure is computed; `EF_RE` is taken from a list. */
const PROVEN_BY: Readonly<Record<SymbolName, RuleId | undefined>> = {
  EG: 'generation-sum-mismatch',
  EF_RE: undefined,
  RE_p: 'model-mismatch',
  PE_p: 'model-mismatch',
  ER_p: 'model-mismatch',
};

/** The answer of the rule that looks at how the figure is computed, where it could not look. */
export function whyNotProven(symbol: SymbolName, report: CalculationSheet, checks: CheckRun): CheckResult | undefined {
  const results = checks.reports.find((entry) => entry.report.sheet === report.sheet)?.results ?? [];
  return results.find(({ rule, outcome }) => rule === PROVEN_BY[symbol] && (outcome === 'not-applicable' || outcome === 'crashed'));
}
