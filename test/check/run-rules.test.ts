import { CORRECT_EXTRACTION, CORRECT_REPORT } from '../../src/check/examples/example';
import { replaceReading, spoilFigure } from '../../src/check/examples/example-changes';
import { runRules } from '../../src/check/run-rules';
import type { CheckResult, ReportRule } from '../../src/check/rule';
import { emissionReductionsMismatch } from '../../src/check/rules/emission-reductions-mismatch';
import { RULES } from '../../src/check/rules';
import { DEFAULT_SETTINGS } from '../../src/check/settings';
import { SYMBOLS, type CalculationSheet, type Reading } from '../../src/extract/extraction';
import type { CellContent } from '../../src/workbook';

function resultsFor(report: CalculationSheet): readonly CheckResult[] {
  const run = runRules({ ...CORRECT_EXTRACTION, reports: [report] });
  return run.reports[0]?.results ?? [];
}

function outcomeOf(report: CalculationSheet, rule: string): CheckResult | undefined {
  return resultsFor(report).find((result) => result.rule === rule);
}

test('keeps the order of the catalogue and gives every rule exactly one answer', () => {
  const run = runRules(CORRECT_EXTRACTION);
  const ids = (about: string): string[] => RULES.filter((rule) => rule.about === about).map((rule) => rule.id);
  expect(run.workbook.map(({ rule }) => rule)).toEqual(ids('workbook'));
  expect(run.reports.map((report) => report.results.map(({ rule }) => rule))).toEqual([ids('report')]);
});

test('asks about each report on its own, and never about a plan', () => {
  const second = { ...CORRECT_REPORT, sheet: 'MRS(calc_process) 2' };
  const plan: CalculationSheet = { ...CORRECT_REPORT, kind: 'plan' };
  const run = runRules({ ...CORRECT_EXTRACTION, reports: [CORRECT_REPORT, second], plans: [plan] });
  expect(run.reports.map(({ report }) => report.sheet)).toEqual(['MRS(calc_process)', 'MRS(calc_process) 2']);
});

const ABSENT: readonly [string, Reading, RegExp][] = [
  ['missing', { kind: 'missing', symbol: 'PE_p', lookedFor: ['PE_p'] }, /PE_p was not found/],
  [
    'ambiguous',
    {
      kind: 'ambiguous',
      symbol: 'PE_p',
      at: [
        { sheet: 'S', row: 3, column: 4 },
        { sheet: 'S', row: 9, column: 4 },
      ],
    },
    /PE_p stands in more than one place: 'S'!D3, 'S'!D9/,
  ],
];

test.each(ABSENT)('a %s figure makes the rules that need it not applicable, with the reason', (_kind, reading, reason) => {
  const result = outcomeOf(replaceReading(CORRECT_REPORT, 'PE_p', reading), 'emission-reductions-mismatch');
  expect(result).toMatchObject({
    outcome: 'not-applicable',
    reason: { en: expect.stringMatching(reason), ja: expect.stringContaining('PE_p') },
  });
});

test('names the cell of an unusable figure and what stands there', () => {
  const report = spoilFigure(CORRECT_REPORT, 'RE_p', { kind: 'text', value: 'to follow' });
  expect(outcomeOf(report, 'emission-reductions-mismatch')).toMatchObject({
    outcome: 'not-applicable',
    reason: { en: "RE_p is not a number: found the text “to follow” in 'MRS(calc_process)'!D12." },
  });
});

test('a rule that throws answers crashed, and the others go on', () => {
  const broken: ReportRule = {
    ...emissionReductionsMismatch,
    id: 'broken',
    check: () => {
      throw new TypeError('no such thing');
    },
  };
  const run = runRules(CORRECT_EXTRACTION, DEFAULT_SETTINGS, [broken, emissionReductionsMismatch]);
  expect(run.reports[0]?.results).toEqual([
    { rule: 'broken', severity: 'error', outcome: 'crashed', error: 'TypeError: no such thing' },
    { rule: 'emission-reductions-mismatch', severity: 'error', outcome: 'passed' },
  ]);
});

const CONTENTS: readonly CellContent[] = [
  { kind: 'empty' },
  { kind: 'text', value: 'N/A' },
  { kind: 'text', value: '2,400.5 MWh' },
  { kind: 'boolean', value: false },
  { kind: 'error', code: '#REF!' },
  { kind: 'uncomputed' },
];

describe.each(SYMBOLS)('%s without a number', (symbol) => {
  test.each(CONTENTS)('is reported by exactly one rule: $kind $value$code', (content) => {
    const failed = resultsFor(spoilFigure(CORRECT_REPORT, symbol, content)).filter(({ outcome }) => outcome === 'failed');
    expect(failed).toEqual([
      expect.objectContaining({ severity: 'error', findings: [expect.objectContaining({ at: [expect.anything()] })] }),
    ]);
  });
});

test('no figure is ever both passed over and passed: every rule that needs it says so', () => {
  for (const symbol of SYMBOLS) {
    const results = resultsFor(replaceReading(CORRECT_REPORT, symbol, { kind: 'missing', symbol, lookedFor: [symbol] }));
    for (const rule of RULES) {
      if (rule.about !== 'report' || !(rule.needs as readonly string[]).includes(symbol)) continue;
      expect(results.find((result) => result.rule === rule.id)).toMatchObject({ outcome: 'not-applicable' });
    }
  }
});
