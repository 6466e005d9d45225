import type { Severity } from '../../../check/rule';
import type { Language } from '../../../language';
import { allResults, type CheckedJson } from '../../check-json';
import { groupedResults, OUTCOME_WORDS, SEVERITIES, SEVERITY_WORDS } from '../outcome-words';
import { html, type Markup } from '../../../page/markup';

export interface ResultCount {
  readonly kind: Severity | 'look' | 'crashed' | 'passed' | 'not-applicable';
  readonly name: string;
  readonly count: number;
}

/** What was found is counted in findings, as in the pane; what found nothing in rules, for want of anything else. */
export function resultCounts(file: CheckedJson, language: Language): readonly ResultCount[] {
  const { failed, needsAPerson, crashed, passed, notApplicable } = groupedResults(allResults(file));
  const findings = (results: typeof failed): number => results.reduce((sum, result) => sum + result.findings.length, 0);
  return [
    ...SEVERITIES.map((severity) => ({
      kind: severity,
      name: SEVERITY_WORDS[severity][language],
      count: findings(failed.filter((result) => result.severity === severity)),
    })),
    { kind: 'look', name: OUTCOME_WORDS.look[language], count: findings(needsAPerson) },
    ...(crashed.length === 0 ? [] : [{ kind: 'crashed' as const, name: OUTCOME_WORDS.crashed[language], count: crashed.length }]),
    { kind: 'passed', name: OUTCOME_WORDS.passed[language], count: passed.length },
    { kind: 'not-applicable', name: OUTCOME_WORDS.notApplicable[language], count: notApplicable.length },
  ];
}

export function countList(file: CheckedJson, language: Language): Markup {
  const items = resultCounts(file, language).map(
    ({ kind, name, count }) => html`<li class="${count === 0 ? '' : kind}">${name} <b>${count}</b></li>`,
  );
  return html`<ul class="counts">
    ${items}
  </ul>`;
}
