/** The whole way from bytes to findings, over the workbooks in test/workbooks: the expectation stands beside each fixture. */
import { addressText, cellName } from '../../src/address';
import { comparedIn, type CheckResult, type Compared, type Finding } from '../../src/check/rule';
import { runRules } from '../../src/check/run-rules';
import { extract } from '../../src/extract/extract';
import { readXlsx } from '../../src/read/xlsx';
import { DEFAULT_SETTINGS } from '../../src/check/settings';
import { ALL_FAULTS, type Expected } from '../workbooks/bad';
import { layoutOf, monitoringWorkbook, type WorkbookDescription } from '../workbooks/monitoring-workbook';
import { CORRECT_OF_ANOTHER_FORM, CORRECT_WORKBOOKS, UNKNOWN_FORM } from '../workbooks/ok/correct-workbooks';

async function resultsFor(description: Partial<WorkbookDescription>): Promise<readonly CheckResult[]> {
  const run = runRules(extract(readXlsx(await monitoringWorkbook(description))), { ...DEFAULT_SETTINGS, today: '2026-11-22' });
  return [...run.workbook, ...run.reports.flatMap((report) => report.results)];
}

interface Found {
  readonly rule: string;
  readonly finding: Finding;
}

function foundIn(results: readonly CheckResult[], outcome: 'failed' | 'needs-a-person', isInfo = false): readonly Found[] {
  return results.flatMap((result) => {
    if (result.outcome !== outcome || (result.severity === 'info') !== isInfo) return [];
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

function expectValue(value: Compared | undefined, wanted: number | string): void {
  if (typeof wanted === 'number') expect(value).toBeCloseTo(wanted, 9);
  else expect(value && comparedIn(value, 'en')).toBe(wanted);
}

/** What is quoted from a sheet stays as it is there, and a source as it calls itself. */
const QUOTED = /「[^」]*」|“[^”]*”|"[^"]*"|'[^']*'|（[^）]*https?:[^）]*）/g;
const WORDS_OF_THE_OTHER = { en: /[ぁ-んァ-ヶ一-龠]/, ja: /Table \d|\b(?:the|of|and|is|in|not|from|has|have)\b/ } as const;

function expectOneLanguage(results: readonly CheckResult[]): void {
  const messages = results.flatMap((result) => ('findings' in result ? result.findings.map(({ message }) => message) : []));
  const mixed = (['en', 'ja'] as const).flatMap((language) =>
    messages.map((words) => words[language]).filter((text) => WORDS_OF_THE_OTHER[language].test(text.replace(QUOTED, ''))),
  );
  expect(mixed).toEqual([]);
}

test.each(ALL_FAULTS)('finds: $name', async ({ description, finds, asks = [], informs = [] }) => {
  const results = await resultsFor(description);
  expect(results.filter(({ outcome }) => outcome === 'crashed')).toEqual([]);
  expectOneLanguage(results);
  expectFindings(foundIn(results, 'failed'), finds);
  expectFindings(foundIn(results, 'needs-a-person'), asks);
  const rules = informs.map(({ rule }) => rule);
  expectFindings(
    foundIn(results, 'failed', true).filter(({ rule }) => rules.includes(rule)),
    informs,
  );
});

function expectSilence(results: readonly CheckResult[]): void {
  const loud = results.filter((result) => result.outcome === 'crashed' || (result.outcome === 'failed' && result.severity !== 'info'));
  expect(loud).toEqual([]);
  expect(foundIn(results, 'needs-a-person')).toEqual([]);
}

/** Rules about an SDG sheet of ours: none of these workbooks has one. */
const ABOUT_SDG_SHEETS = [
  'sd-answer-conflict',
  'outdated-sdg-sheet',
  'missing-indicator-evidence',
  'unanswered-item',
  'double-answer',
  'missing-description',
];
/** Where there is nothing to look at. The form states no capacity, its methodology is in the list; a second report stands in one of the workbooks only. */
const NOTHING_TO_LOOK_AT = [
  'gwp-conflict',
  'unused-parameter',
  'period-overlap',
  'period-gap',
  'yield-deviation',
  'carried-over-figure',
  'capacity-factor',
  ...ABOUT_SDG_SHEETS,
];
const WITHOUT_A_PLAN = ['plan-default-conflict', 'plan-deviation'];

test.each(Object.entries(CORRECT_WORKBOOKS))('is silent about: %s', async (_name, description) => {
  const results = await resultsFor(description);
  expectSilence(results);
  // Silence must mean that it was looked at.
  const allowed = [...NOTHING_TO_LOOK_AT, ...(description.includePlan === false ? WITHOUT_A_PLAN : [])];
  const notLookedAt = results.filter(({ outcome }) => outcome === 'not-applicable').map(({ rule }) => rule);
  expect(notLookedAt.filter((rule) => !allowed.includes(rule))).toEqual([]);
});

const ABOUT_DISPLACED_ELECTRICITY = [
  'emission-factor-range',
  'zero-input',
  'unlisted-default',
  'default-conflict',
  'typed-default',
  'plan-default-conflict',
  'generation-sum-mismatch',
  'reference-emissions-mismatch',
  'unexpected-project-emissions',
];

test.each(Object.entries(CORRECT_OF_ANOTHER_FORM))('is silent about: %s', async (_name, description) => {
  const results = await resultsFor(description);
  expectSilence(results);
  const notLookedAt = results.filter(({ outcome }) => outcome === 'not-applicable').map(({ rule }) => rule);
  expect(notLookedAt.filter((rule) => !NOTHING_TO_LOOK_AT.includes(rule))).toEqual(ABOUT_DISPLACED_ELECTRICITY);
});

test('a factor that the plan’s formula does not have, where the methodology may have factors of its own', async () => {
  const chiller = CORRECT_OF_ANOTHER_FORM['a chiller under ID_AM002'];
  const { RE_p, EG, EF_RE_again } = layoutOf().report.calculation.rows;
  const [EC, EF] = [EG, EF_RE_again].map(({ value: { row, column } }) => cellName(row, column));
  const planned = { ...layoutOf().plan.calculation.rows.RE_p.value, formula: `${EC}*1.15*${EF}`, result: 3600 * 1.15 * 0.797 };
  const raised = { ...RE_p.value, formula: `${EC}*1.15*${EF}*1.02`, result: 3602.05 * 1.15 * 0.797 * 1.02 };
  const found = foundIn(await resultsFor({ ...chiller, overrides: [...(chiller?.overrides ?? []), planned, raised] }), 'failed');
  expect(found.map(({ rule }) => rule)).toEqual(['number-in-formula']);
  expect(found[0]?.finding.message.en).toMatch(/×1\.15×1\.02.*The plan’s formula has ×1\.15\./);
});

test('leaves a report of another form to a person where the methodology is not known', async () => {
  const results = await resultsFor(UNKNOWN_FORM);
  expect(foundIn(results, 'failed')).toEqual([]);
  const asked = foundIn(results, 'needs-a-person');
  expect(asked.map(({ rule }) => rule)).toEqual(['missing-parameter']);
  expect(asked[0]?.finding.message.en).toMatch(/no EG and EF_RE: RE_p is computed from .*COP_RE.* PE_p is computed from .* XX_AM099/);
});

test('misses EG and EF_RE where the methodology is known to compute with them', async () => {
  const found = foundIn(await resultsFor({ ...UNKNOWN_FORM, spreadsheet: 'JCM_TH_AM001_ver02.0' }), 'failed');
  expect(found.filter(({ rule }) => rule === 'missing-parameter')).toHaveLength(2);
});
