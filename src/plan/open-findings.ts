import type { CheckRun } from '../check/check-run';
import type { CheckResult } from '../check/rule';
import { WORDS } from './sdg-sheet-words';
import type { FindingWeight, OpenFinding } from './sheet-content';

const GRAVEST_FIRST: readonly FindingWeight[] = ['error', 'warning', 'to-look-at', 'not-checked'];

/**
 * What the checks left open for the reports on these sheets and for the workbook; notices of severity info are left to the check's own report.
 * Nothing of SDG sheets of ours: the one that was checked is being written anew, and what is open on it shows there.
 */
export function openFindings(checks: CheckRun, sheets: readonly string[], ourSheets: readonly string[]): readonly OpenFinding[] {
  const results = [
    ...checks.reports.filter(({ report }) => sheets.includes(report.sheet)).flatMap((entry) => entry.results),
    ...checks.workbook,
  ];
  const open = results.flatMap(openOf).filter(({ at: [first] }) => first === undefined || !ourSheets.includes(first.sheet));
  return GRAVEST_FIRST.flatMap((weight) => open.filter((finding) => finding.weight === weight));
}

function openOf(result: CheckResult): readonly OpenFinding[] {
  const { rule } = result;
  if (result.outcome === 'crashed') return [{ weight: 'not-checked', rule, message: WORDS.couldNotCheck, at: [] }];
  if (result.outcome !== 'failed' && result.outcome !== 'needs-a-person') return [];
  return result.findings.flatMap(({ message, at, severity = result.severity }) => {
    const weight = result.outcome === 'needs-a-person' ? 'to-look-at' : severity;
    return weight === 'info' ? [] : [{ weight, rule, message, at }];
  });
}
