/** What every rule must have, whatever it checks: registration, docs in both languages, a source, examples that are true, a fixture. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { CORRECT_EXTRACTION, CORRECT_REPORT } from '../../src/check/examples/example';
import { CORRECT_FILES } from '../../src/check/examples/example-files';
import { runAcross } from '../../src/check/run-across';
import { runRules } from '../../src/check/run-rules';
import { comparedIn, type CellInFile, type CheckResult, type Finding, type Outcome, type Rule } from '../../src/check/rule';
import { RULES } from '../../src/check/rules';
import { DEFAULT_SETTINGS, type CheckSettings } from '../../src/check/settings';
import type { Words } from '../../src/language';
import { ALL_FAULTS } from '../workbooks/bad';

const RULES_FOLDER = join(__dirname, '../../src/check/rules');
const SETTINGS: CheckSettings = { ...DEFAULT_SETTINGS, today: '2026-11-22' };
const JAPANESE = /[\u3040-\u30ff\u4e00-\u9fff]/;

type AnyResult = CheckResult | CheckResult<CellInFile>;

function resultOf(rule: Rule, which: 'ok' | 'bad'): AnyResult {
  const [result] = resultsOf(rule, which);
  if (result === undefined) throw new Error(`${rule.id} gave no result.`);
  return result;
}

function resultsOf(rule: Rule, which: 'ok' | 'bad'): readonly AnyResult[] {
  switch (rule.about) {
    case 'files':
      return runAcross(rule.examples[which](CORRECT_FILES), SETTINGS, [rule]);
    case 'workbook':
      return runRules(rule.examples[which](CORRECT_EXTRACTION), SETTINGS, [rule]).workbook;
    case 'report':
      return runRules({ ...CORRECT_EXTRACTION, reports: [rule.examples[which](CORRECT_REPORT)] }, SETTINGS, [rule]).reports.flatMap(
        ({ results }) => results,
      );
  }
}

function expectBothLanguages(words: Words): void {
  expect(words.en).not.toMatch(JAPANESE);
  expect(words.en.length).toBeGreaterThan(5);
  expect(words.ja).toMatch(JAPANESE);
}

test('the catalogue lists exactly the files of the folder, each id once', () => {
  const files = readdirSync(RULES_FOLDER).filter((file) => file !== 'index.ts');
  expect(RULES.map((rule) => `${rule.id}.ts`).sort()).toEqual(files.sort());
});

/** There is no gas but CO2, and nothing to compare one report with. */
const NOTHING_TO_LOOK_AT = [
  'period-overlap',
  'period-gap',
  'yield-deviation',
  'carried-over-figure',
  'sd-answer-conflict',
  'gwp-conflict',
  'unused-parameter',
];

test('the correct report passes every rule, with nothing left unlooked at', () => {
  const run = runRules(CORRECT_EXTRACTION, SETTINGS);
  const results = [...run.workbook, ...run.reports.flatMap((report) => report.results)];
  expect(results.filter((result) => result.outcome !== 'passed').map(({ rule }) => rule)).toEqual(NOTHING_TO_LOOK_AT);
  expect(results).toHaveLength(RULES.filter(({ about }) => about !== 'files').length);
});

describe.each(RULES)('$id', (rule) => {
  test('says what it looks for, why, how to mend it, and where that comes from', () => {
    expectBothLanguages(rule.docs.what);
    expectBothLanguages(rule.docs.why);
    expectBothLanguages(rule.docs.fix);
    expect(rule.docs.source.en).toMatch(/\S{3}/);
    expect(rule.docs.source.ja).toMatch(JAPANESE);
    // An error rests on a text of the JCM, not on practice alone; how grave the cut at 2021 is, a setting says.
    if (rule.severity === 'error' && rule.id !== 'period-across-2021') expect(rule.docs.source.en).not.toMatch(/^Practice/);
  });

  test('passes its ok example', () => {
    expect(resultOf(rule, 'ok')).toMatchObject({ outcome: 'passed', rule: rule.id, severity: rule.severity });
  });

  test('fails its bad example, with findings in both languages', () => {
    const result = resultOf(rule, 'bad');
    expect(result).toMatchObject({ outcome: 'failed', severity: rule.severity });
    for (const { message, expected, found } of findingsOf(result)) {
      expectBothLanguages(message);
      // Figures, and texts of the sheets, are alike in both; our words are not.
      for (const value of [expected, found])
        expect(String(comparedIn(value ?? '', 'ja'))).not.toMatch(/\b(?:a|the|of|as|automatic|manual)\b/);
    }
  });

  test('has a workbook with that fault', () => {
    if (rule.about === 'files') return; // faults between files: test/cli/folders.test.ts
    expect(ALL_FAULTS.some((fault) => [...fault.finds, ...(fault.informs ?? [])].some(({ rule: id }) => id === rule.id))).toBe(true);
  });
});

function findingsOf(outcome: Outcome | Outcome<CellInFile>): readonly Pick<Finding, 'message' | 'expected' | 'found'>[] {
  return outcome.outcome === 'failed' ? outcome.findings : [];
}
