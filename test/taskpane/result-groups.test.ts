import { RULES } from '../../src/check/rules';
import type { CheckResult, Finding } from '../../src/check/rule';
import { namedCounts } from '../../src/taskpane/findings/count-line';
import { resultCounts } from '../../src/taskpane/findings/result-groups';
import { ruleTitle } from '../../src/check/rule-title';

const finding: Finding = { at: [], message: { en: 'Something', ja: '何か' } };
const results: readonly CheckResult[] = [
  { rule: 'cell-error', severity: 'error', outcome: 'failed', findings: [finding, finding, finding] },
  { rule: 'number-as-text', severity: 'error', outcome: 'failed', findings: [finding] },
  { rule: 'unexpected-unit', severity: 'warning', outcome: 'failed', findings: [finding, finding] },
  { rule: 'plan-as-report', severity: 'error', outcome: 'needs-a-person', findings: [finding, finding] },
  { rule: 'missing-parameter', severity: 'error', outcome: 'passed' },
];

it('counts findings as the SDG sheet does, and rules only where nothing was found', () => {
  expect(resultCounts(results)).toMatchObject({ error: 4, warning: 2, info: 0, person: 2, passed: 1 });
});

it('names what a person must look at, and errors and warnings even where there are none', () => {
  expect(namedCounts(resultCounts(results))).toEqual(['error', 'warning', 'person', 'passed']);
  expect(namedCounts(resultCounts([]))).toEqual(['error', 'warning', 'passed']);
});

it('has a short name for every rule in both languages, and takes the id of one that it does not know', () => {
  for (const { id } of RULES) expect([id, ruleTitle(id).ja]).toEqual([id, expect.stringMatching(/[ぁ-んァ-ヶ一-龠]/)]);
  expect(ruleTitle('no-such-rule').en).toBe('No such rule');
});
