/** The whole way from bytes to findings, over the workbooks in test/workbooks: the expectation stands beside each fixture. */
import { addressText } from '../../src/address';
import type { CheckResult, Finding } from '../../src/check/rule';
import { runRules } from '../../src/check/run-rules';
import { extract } from '../../src/extract/extract';
import { readXlsx } from '../../src/read/xlsx';
import { FAULTS, type Expected } from '../workbooks/bad/faults';
import { monitoringWorkbook, type WorkbookDescription } from '../workbooks/monitoring-workbook';
import { CORRECT_OF_ANOTHER_FORM, CORRECT_WORKBOOKS, UNKNOWN_FORM } from '../workbooks/ok/correct-workbooks';

async function resultsFor(description: Partial<WorkbookDescription>): Promise<readonly CheckResult[]> {
  const run = runRules(extract(readXlsx(await monitoringWorkbook(description))));
  return [...run.workbook, ...run.reports.flatMap((report) => report.results)];
}

interface Found {
  readonly rule: string;
  readonly finding: Finding;
}

function foundIn(results: readonly CheckResult[], outcome: 'failed' | 'needs-a-person'): readonly Found[] {
  return results.flatMap((result) => {
    if (result.outcome !== outcome || result.severity === 'info') return [];
    return result.findings.map((finding) => ({ rule: result.rule, finding }));
  });
}

/** What a finding must look like; a number is compared to nine decimals, as a computed expectation carries a double's last bits. */
function expectFindings(found: readonly Found[], expected: readonly Expected[]): void {
  const place = ({ finding }: Found): string | undefined => finding.at[0] && addressText(finding.at[0]);
  expect(found.map((one) => `${one.rule} ${place(one) ?? ''}`)).toEqual(
    expected.map(({ rule, at }) => expect.stringContaining(`${rule} ${at ?? ''}`)),
  );
  found.forEach(({ finding }, index) => {
    const wanted = expected[index];
    if (wanted?.expected !== undefined) expectValue(finding.expected, wanted.expected);
    if (wanted?.found !== undefined) expectValue(finding.found, wanted.found);
    if (wanted?.says !== undefined) expect(finding.message.en).toMatch(wanted.says);
  });
}

function expectValue(value: number | string | undefined, wanted: number | string): void {
  if (typeof wanted === 'number') expect(value).toBeCloseTo(wanted, 9);
  else expect(value).toBe(wanted);
}

test.each(FAULTS)('finds: $name', async ({ description, finds, asks = [] }) => {
  const results = await resultsFor(description);
  expect(results.filter(({ outcome }) => outcome === 'crashed')).toEqual([]);
  expectFindings(foundIn(results, 'failed'), finds);
  expectFindings(foundIn(results, 'needs-a-person'), asks);
});

function expectSilence(results: readonly CheckResult[]): void {
  const loud = results.filter((result) => result.outcome === 'crashed' || (result.outcome === 'failed' && result.severity !== 'info'));
  expect(loud).toEqual([]);
  expect(foundIn(results, 'needs-a-person')).toEqual([]);
}

test.each(Object.entries(CORRECT_WORKBOOKS))('is silent about: %s', async (_name, description) => {
  const results = await resultsFor(description);
  expectSilence(results);
  // Silence must mean that it was looked at.
  expect(results.filter((result) => result.outcome === 'not-applicable')).toEqual([]);
});

const ABOUT_DISPLACED_ELECTRICITY = [
  'unlisted-default',
  'default-conflict',
  'generation-sum-mismatch',
  'reference-emissions-mismatch',
  'unexpected-project-emissions',
];

test.each(Object.entries(CORRECT_OF_ANOTHER_FORM))('is silent about: %s', async (_name, description) => {
  const results = await resultsFor(description);
  expectSilence(results);
  const notLookedAt = results.filter(({ outcome }) => outcome === 'not-applicable').map(({ rule }) => rule);
  expect(notLookedAt).toEqual(ABOUT_DISPLACED_ELECTRICITY);
});

test('leaves a report of another form to a person where the methodology is not known', async () => {
  const results = await resultsFor(UNKNOWN_FORM);
  expect(foundIn(results, 'failed')).toEqual([]);
  const asked = foundIn(results, 'needs-a-person');
  expect(asked.map(({ rule }) => rule)).toEqual(['missing-parameter', 'unexpected-project-emissions']);
  expect(asked[0]?.finding.message.en).toMatch(/another form.*XX_AM099/);
});

test('misses EG and EF_RE where the methodology is known to compute with them', async () => {
  const found = foundIn(await resultsFor({ ...UNKNOWN_FORM, spreadsheet: 'JCM_TH_AM001_ver02.0' }), 'failed');
  expect(found.filter(({ rule }) => rule === 'missing-parameter')).toHaveLength(2);
});
