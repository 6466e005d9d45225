/** Monitoring points that Table 1 names `EG_1,p`, `EG_2,p`, `EG_3,p`: EG is their sum. */
import { runRules } from '../../src/check/run-rules';
import type { CheckResult, RuleId } from '../../src/check/rule';
import { addressText } from '../../src/address';
import { extract } from '../../src/extract/extract';
import { readXlsx } from '../../src/read/xlsx';
import { FORM, GENERATED, name, POINTS } from '../workbooks/bad/fault';
import { monitoringWorkbook, type Override } from '../workbooks/monitoring-workbook';

const { calculation, input } = FORM;
const [first, , last] = POINTS;
const EG = calculation.rows.EG.value;
const numbered = POINTS.map(({ parameter }, index): Override => ({ ...parameter, value: `EG_${index + 1},p` }));

async function results(...more: readonly Override[]): Promise<readonly CheckResult[]> {
  const workbook = extract(readXlsx(await monitoringWorkbook({ includePlan: false, overrides: [...numbered, ...more] })));
  return runRules(workbook).reports.flatMap((report) => report.results);
}

async function judged(rule: RuleId, ...more: readonly Override[]): Promise<CheckResult | undefined> {
  return (await results(...more)).find((result) => result.rule === rule);
}

const sumOf = (bottom: string, result: number): Override => ({
  ...EG,
  formula: `SUM('${input.sheet}'!${name(first.value)}:${bottom})`,
  result,
});

test('their sum is right, and every rule sees them', async () => {
  const all = await results();
  expect(all.filter(({ outcome }) => outcome === 'failed' || outcome === 'needs-a-person')).toEqual([]);
  const passed = all.filter(({ outcome }) => outcome === 'passed').map(({ rule }) => rule);
  expect(passed).toEqual(expect.arrayContaining(['generation-sum-mismatch', 'zero-input', 'model-mismatch', 'magnitude-slip']));
});

test('one that is left out is told, and which it is', async () => {
  const outcome = await judged('generation-sum-mismatch', sumOf(name(POINTS[1].value), GENERATED - 1410.08));
  expect(outcome).toMatchObject({ outcome: 'failed' });
  const [finding] = outcome?.outcome === 'failed' ? outcome.findings : [];
  expect(finding?.message.en).toContain('the sum of 3 rows of Table 1');
  expect(finding?.message.en).toContain(`The difference is exactly EG_3,p (3) in ${addressText(last.value)}`);
});

test('one that generated nothing is told', async () => {
  const outcome = await judged('zero-input', { ...last.value, value: 0 }, sumOf(name(last.value), GENERATED - 1410.08));
  expect(outcome).toMatchObject({ outcome: 'failed', findings: [{ at: [last.value], found: 0 }] });
});

test('one that does not always count is no proof, though the figures of today agree', async () => {
  const [one, two, three] = POINTS.map(({ value }) => `'${input.sheet}'!${name(value)}`);
  const most = { ...EG, formula: `${one}+${two}+MAX(${two},${three})`, result: GENERATED };
  expect(await judged('model-mismatch', most)).toMatchObject({ outcome: 'failed' });
});

test.each([
  ['electricity that is bought', { ...last.description, value: 'Electricity imported from the grid' }],
  ['two with one number', { ...last.parameter, value: 'EG_2,p' }],
])('%s is no part of it', async (_, override) => {
  expect(await judged('generation-sum-mismatch', override)).toMatchObject({ outcome: 'not-applicable' });
  expect(await judged('zero-input', override)).toMatchObject({ outcome: 'not-applicable' });
});
