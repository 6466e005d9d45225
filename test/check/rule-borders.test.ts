/** Where a rule ends: what it leaves to another rule, to a person, or cannot look at. Built on the correct report, one change each. */
import { CORRECT_EXTRACTION, CORRECT_REPORT } from '../../src/check/examples/example';
import {
  changeDefaults,
  changeFigure,
  changeFurtherFactor,
  changeInput,
  changeInputContent,
  changeUnit,
  KWH,
  NO_UNIT,
  replaceReading,
  spoilFigure,
  TONNES_PER_KWH,
} from '../../src/check/examples/example-changes';
import type { CheckResult } from '../../src/check/rule';
import { runRules } from '../../src/check/run-rules';
import type { CalculationSheet, InputRow, SymbolName, Unit } from '../../src/extract/extraction';
import type { TraceNode } from '../../src/formula/trace';
import type { CellAddress } from '../../src/workbook';

function ask(rule: string, sheet: CalculationSheet): CheckResult | undefined {
  return runRules({ ...CORRECT_EXTRACTION, reports: [sheet] }).reports[0]?.results.find((result) => result.rule === rule);
}

function findingCount(result: CheckResult | undefined): number {
  return result?.outcome === 'failed' || result?.outcome === 'needs-a-person' ? result.findings.length : 0;
}

const UNKNOWN: Omit<Unit, 'at'> = { text: 'MWh/y', dimension: 'unknown', toBase: 1, perPeriod: false };
const GENERATED = 1204.32 + 998.71;

function without(sheet: CalculationSheet, part: 'inputs' | 'defaults' | 'spreadsheet'): CalculationSheet {
  const { inputs, defaults, spreadsheet, ...rest } = sheet;
  return {
    ...rest,
    ...(part === 'inputs' || inputs === undefined ? {} : { inputs }),
    ...(part === 'defaults' || defaults === undefined ? {} : { defaults }),
    ...(part === 'spreadsheet' || spreadsheet === undefined ? {} : { spreadsheet }),
  };
}

/** The row, for a parameter that is none of ours. */
function otherParameter({ row, value, unit }: InputRow): InputRow {
  return { row, value, unit, parameter: 'N_days,p' };
}

describe('figures that agree once rounded', () => {
  const rounded = Math.round(GENERATED * 0.797 * 10) / 10;

  test('as displayed: information, not an error', () => {
    const result = ask('reference-emissions-mismatch', changeFigure(CORRECT_REPORT, 'RE_p', { value: rounded }));
    expect(result).toMatchObject({ outcome: 'failed', severity: 'info', findings: [{ found: rounded }] });
  });

  test('but not as displayed, where General shows every digit: an error', () => {
    const sheet = changeFigure(CORRECT_REPORT, 'RE_p', { value: rounded, numberFormat: 'General' });
    expect(ask('reference-emissions-mismatch', sheet)).toMatchObject({ outcome: 'failed', severity: 'error' });
  });

  test('down to whole tonnes: information for ER_p, an error for RE_p', () => {
    const value = Math.floor(GENERATED * 0.797);
    expect(ask('emission-reductions-mismatch', changeFigure(CORRECT_REPORT, 'ER_p', { value }))).toMatchObject({ severity: 'info' });
    expect(ask('reference-emissions-mismatch', changeFigure(CORRECT_REPORT, 'RE_p', { value }))).toMatchObject({ severity: 'error' });
  });

  test.each([
    ['=ROUND(D13*D14,1)', 1, 'info'],
    ['=ROUND(D13*D14,0)', 0, 'info'],
    ['=ROUND(D13*D14,1)+0', 1, 'error'],
  ])('RE_p by the formula %s, to %p decimals: %s', (formula, decimals, severity) => {
    const value = Number((GENERATED * 0.797).toFixed(decimals));
    const sheet = changeFigure(CORRECT_REPORT, 'RE_p', { value, formula, numberFormat: 'General' });
    expect(ask('reference-emissions-mismatch', sheet)).toMatchObject({ outcome: 'failed', severity });
  });

  test.each(['=ROUND(D13*D14,2)', '=D13*D14', '=ROUND(D13*D14,D1)'])(
    'RE_p rounded in spite of its formula %s is a saved result out of date',
    (formula) => {
      const value = Number((GENERATED * 0.797).toFixed(1));
      const sheet = changeFigure(CORRECT_REPORT, 'RE_p', { value, formula, numberFormat: 'General' });
      expect(ask('reference-emissions-mismatch', sheet)).toMatchObject({
        outcome: 'not-applicable',
        reason: { en: expect.stringContaining('stale-value') },
      });
      expect(ask('stale-value', sheet)).toMatchObject({ outcome: 'failed', findings: [{ found: value }] });
    },
  );

  test('EG rounded down by its formula says so', () => {
    const sheet = changeFigure(CORRECT_REPORT, 'EG', { value: 2203, formula: '=ROUNDDOWN(SUM(X1:X2),0)', numberFormat: 'General' });
    expect(ask('generation-sum-mismatch', sheet)).toMatchObject({
      severity: 'info',
      findings: [{ message: { en: expect.stringContaining('rounded by its formula to 0 decimals') } }],
    });
    const up = changeFigure(CORRECT_REPORT, 'EG', { value: 2204, formula: '=ROUNDUP(SUM(X1:X2),0)', numberFormat: 'General' });
    expect(ask('generation-sum-mismatch', up)).toMatchObject({ severity: 'error' });
  });

  test('ER_p rounded up to whole tonnes by its formula stays an error', () => {
    const change = { value: Math.ceil(GENERATED * 0.797), formula: '=ROUND(D12-D17,0)', numberFormat: 'General' };
    expect(ask('emission-reductions-mismatch', changeFigure(CORRECT_REPORT, 'ER_p', change))).toMatchObject({ severity: 'error' });
  });

  test('up to whole tonnes is claiming more: an error', () => {
    const value = Math.ceil(GENERATED * 0.797);
    const sheet = changeFigure(CORRECT_REPORT, 'ER_p', { value });
    expect(ask('emission-reductions-mismatch', sheet)).toMatchObject({ outcome: 'failed', severity: 'error' });
  });

  test('never for EF_RE: its display hides what changes the claim', () => {
    expect(ask('default-conflict', changeFurtherFactor(CORRECT_REPORT, { value: 0.7971 }))).toMatchObject({ severity: 'error' });
    expect(ask('unlisted-default', changeFigure(CORRECT_REPORT, 'EF_RE', { value: 0.7971 }))).toMatchObject({ severity: 'error' });
  });
});

describe('units', () => {
  test.each(['generation-sum-mismatch', 'reference-emissions-mismatch'])('%s does not compare what it cannot convert', (rule) => {
    expect(ask(rule, changeUnit(CORRECT_REPORT, 'EG', UNKNOWN))).toMatchObject({
      outcome: 'not-applicable',
      reason: { en: expect.stringContaining("“MWh/y” in 'MRS(calc_process)'!E13") },
    });
  });

  test('an absent unit is reported, and the figures are still compared in the unit of the form', () => {
    const sheet = changeUnit(CORRECT_REPORT, 'EG', NO_UNIT);
    expect(ask('unexpected-unit', sheet)).toMatchObject({ outcome: 'failed', severity: 'error' });
    expect(ask('reference-emissions-mismatch', sheet)).toMatchObject({ outcome: 'passed' });
  });

  test('a missing unit is looked for in the column of the other units', () => {
    const figures = changeFigure(CORRECT_REPORT, 'RE_p', { unit: { ...NO_UNIT } });
    expect(ask('unexpected-unit', figures)).toMatchObject({ findings: [{ at: [{ sheet: 'MRS(calc_process)', row: 12, column: 5 }] }] });
    const inputs = changeInput(CORRECT_REPORT, 1, (row) => ({ ...row, unit: { ...NO_UNIT } }));
    expect(ask('unexpected-unit', inputs)).toMatchObject({
      findings: [
        { at: [{ sheet: 'MRS(input)', row: 9, column: 6 }], message: { en: expect.stringContaining("found no unit in 'MRS(input)'!F9") } },
      ],
    });
    const none = [0, 1].reduce((sheet, index) => changeInput(sheet, index, (row) => ({ ...row, unit: { ...NO_UNIT } })), CORRECT_REPORT);
    expect(ask('unexpected-unit', none)).toMatchObject({ findings: [{ at: [{ column: 5 }] }, { at: [{ column: 5 }] }] });
  });

  test('a missing unit is not looked for in the column of another sheet', () => {
    const elsewhere = changeInput(CORRECT_REPORT, 0, (row) => ({ ...row, unit: { ...row.unit, at: { sheet: 'S', row: 8, column: 9 } } }));
    const sheet = changeInput(elsewhere, 1, (row) => ({ ...row, unit: { ...NO_UNIT } }));
    expect(ask('unexpected-unit', sheet)).toMatchObject({ findings: [{ at: [{ sheet: 'MRS(input)', row: 9, column: 5 }] }] });
  });

  test('/p may be missing', () => {
    const plain: Omit<Unit, 'at'> = { text: 'MWh', dimension: 'electricity', toBase: 1, perPeriod: false };
    expect(ask('unexpected-unit', changeUnit(CORRECT_REPORT, 'EG', plain))).toMatchObject({ outcome: 'passed' });
  });

  test('a unit of another parameter of Table 1 is none of our business', () => {
    const sheet = changeInput(CORRECT_REPORT, 1, (row) => ({ ...otherParameter(row), unit: { ...UNKNOWN } }));
    expect(ask('unexpected-unit', sheet)).toMatchObject({ outcome: 'passed' });
  });

  test('an expectation is said in the unit of the cell', () => {
    const sheet = changeFigure(changeUnit(CORRECT_REPORT, 'EG', KWH), 'EG', { value: 1_000_000 });
    expect(ask('generation-sum-mismatch', sheet)).toMatchObject({ findings: [{ expected: 2_203_030, found: 1_000_000 }] });
  });

  test('a row of Table 1 without a unit is in the unit of EG', () => {
    const kwh = changeFigure(changeUnit(CORRECT_REPORT, 'EG', KWH), 'EG', { value: 500 + 998_710 });
    const sheet = changeInput(changeInputContent(kwh, 0, { kind: 'number', value: 500 }), 0, (row) => ({ ...row, unit: { ...NO_UNIT } }));
    expect(ask('generation-sum-mismatch', sheet)).toMatchObject({ outcome: 'passed' });
  });
});

describe('Table 1 with something else than numbers', () => {
  const half = (content: Parameters<typeof changeInputContent>[2]): CalculationSheet =>
    changeFigure(changeInputContent(CORRECT_REPORT, 1, content), 'EG', { value: 1204.32 });

  test('a number as text is reported once, by its own rule', () => {
    const sheet = half({ kind: 'text', value: '998.71' });
    expect(ask('number-as-text', sheet)).toMatchObject({ outcome: 'failed' });
    expect(ask('generation-sum-mismatch', sheet)).toMatchObject({ outcome: 'not-applicable' });
  });

  test.each(['approx. 998.71', '998,710 kWh', '2021-03-01'])('%p is an error, not a point that generated nothing', (value) => {
    const sheet = half({ kind: 'text', value });
    expect(ask('number-as-text', sheet)).toMatchObject({ outcome: 'failed', severity: 'error' });
    expect(ask('generation-sum-mismatch', sheet)).toMatchObject({ outcome: 'not-applicable' });
  });

  test('a text in a row of kWh that was counted is left to that rule too', () => {
    const kwh = changeInput(half({ kind: 'text', value: '998710' }), 1, (row) => ({ ...row, unit: KWH }));
    expect(ask('generation-sum-mismatch', changeFigure(kwh, 'EG', { value: GENERATED }))).toMatchObject({ outcome: 'not-applicable' });
    expect(ask('generation-sum-mismatch', changeFigure(kwh, 'EG', { value: 1204.32 + 998_710 }))).toMatchObject({ outcome: 'failed' });
  });

  test('a text in kWh that was counted, converted, is left to that rule too', () => {
    const sheet = changeFigure(half({ kind: 'text', value: '998,710 kWh' }), 'EG', { value: GENERATED });
    expect(ask('generation-sum-mismatch', sheet)).toMatchObject({ outcome: 'not-applicable' });
  });

  test('a sum that counts the text as the number it means is left to that rule too', () => {
    const sheet = changeFigure(half({ kind: 'text', value: '998.71' }), 'EG', { value: GENERATED });
    expect(ask('generation-sum-mismatch', sheet)).toMatchObject({ outcome: 'not-applicable' });
  });

  test.each([
    [{ kind: 'empty' }, 'empty-input'],
    [{ kind: 'text', value: 'N/A' }, 'text-in-number-cell'],
    [{ kind: 'uncomputed' }, 'empty-input'],
    [{ kind: 'boolean', value: true }, 'text-in-number-cell'],
  ] as const)('%j is one finding of %s, and the sum is left to it', (content, rule) => {
    expect(ask('generation-sum-mismatch', half(content))).toMatchObject({ outcome: 'not-applicable' });
    expect(ask(rule, half(content))).toMatchObject({ outcome: 'failed', severity: 'error' });
  });

  test('a sum that is wrong without those rows is an error that names them', () => {
    const sheet = changeFigure(half({ kind: 'empty' }), 'EG', { value: 3000 });
    expect(ask('generation-sum-mismatch', sheet)).toMatchObject({
      outcome: 'failed',
      severity: 'error',
      findings: [{ expected: 1204.32, message: { en: expect.stringContaining("no number in 'MRS(input)'!E9") } }],
    });
  });
});

describe('what the methodology decides', () => {
  const under = (spreadsheet: string): CalculationSheet => ({
    ...changeFigure(CORRECT_REPORT, 'PE_p', { value: 40 }),
    spreadsheet: { value: spreadsheet, at: { sheet: 'S', row: 1, column: 1 } },
  });

  test.each([
    ['JCM_MN_AM003_ver02.0', 'failed'],
    ['JCM_ID_AM004_ver02.0', 'not-applicable'],
    ['JCM_XX_AM099_ver01.0', 'needs-a-person'],
  ])('project emissions under %s: %s', (spreadsheet, outcome) => {
    expect(ask('unexpected-project-emissions', under(spreadsheet))).toMatchObject({ outcome });
  });

  test('a methodology with another reference is not held to EG × EF_RE', () => {
    const sheet = changeFigure(under('JCM_ID_AM004_ver02.0'), 'RE_p', { value: 1 });
    expect(ask('reference-emissions-mismatch', sheet)).toMatchObject({ outcome: 'not-applicable' });
  });

  test.each([
    ['only EG is not there', ['EG'], 'failed'],
    ['EG and EF_RE are not there', ['EG', 'EF_RE'], 'needs-a-person'],
    ['RE_p is not there either', ['EG', 'EF_RE', 'RE_p'], 'failed'],
  ] as const)('under an unknown methodology, where %s', (_name, symbols, outcome) => {
    const sheet = symbols.reduce<CalculationSheet>(
      (left, symbol) => replaceReading(left, symbol, { kind: 'missing', symbol, lookedFor: [symbol] }),
      { ...under('JCM_XX_AM099_ver01.0'), furtherFactors: [] },
    );
    expect(ask('missing-parameter', sheet)).toMatchObject({ outcome });
  });

  test('EG in several places, or typed, means nothing where RE_p does not come from it', () => {
    const at = [13, 30].map((row) => ({ sheet: CORRECT_REPORT.sheet, row, column: 4 }));
    const twice = replaceReading(under('JCM_ID_AM004_ver02.0'), 'EG', { kind: 'ambiguous', symbol: 'EG', at });
    for (const rule of ['ambiguous-parameter', 'unexpected-unit', 'constant-over-formula']) {
      expect(ask(rule, twice)).toMatchObject({ outcome: 'passed' });
    }
    const typed = changeFigure(under('JCM_ID_AM004_ver02.0'), 'RE_p', { formula: null });
    expect(ask('constant-over-formula', typed)).toMatchObject({
      outcome: 'failed',
      findings: [{ expected: { en: 'as the methodology computes it' } }],
    });
  });

  test('points without a row for their total: the sum to write and choose is spelled out', () => {
    const at = [10, 11, 12].map((row) => ({ sheet: 'MRS', row, column: 3 }));
    const result = ask('ambiguous-parameter', replaceReading(CORRECT_REPORT, 'EG', { kind: 'ambiguous', symbol: 'EG', at }));
    const message = (words: unknown): object => ({ findings: [{ message: words }] });
    expect(result).toMatchObject(message({ en: expect.stringMatching(/--cell "EG='Sheet 1'!B2 MWh".*write =SUM\('MRS'!C10:C12\) into/) }));
    expect(result).toMatchObject(message({ ja: expect.stringContaining("=SUM('MRS'!C10:C12) と入力") }));
    const twice = replaceReading(CORRECT_REPORT, 'ER_p', { kind: 'ambiguous', symbol: 'ER_p', at });
    expect(ask('ambiguous-parameter', twice)).toMatchObject(
      message({ en: expect.stringMatching(/--cell "ER_p='MRS'!C10" on the command line\.$/) }),
    );
  });

  test('two factors selected, as for grid and captive power, are for a person; a figure standing twice besides is an error', () => {
    const at = [8, 9].map((row) => ({ sheet: CORRECT_REPORT.sheet, row, column: 4 }));
    const regimes = replaceReading(CORRECT_REPORT, 'EF_RE', { kind: 'ambiguous', symbol: 'EF_RE', at, because: 'several-factors' });
    const both = replaceReading(regimes, 'EG', { kind: 'ambiguous', symbol: 'EG', at });
    expect(ask('ambiguous-parameter', both)).toMatchObject({ outcome: 'needs-a-person', findings: [{ at }, { at }] });
    const total = replaceReading(both, 'ER_p', { kind: 'ambiguous', symbol: 'ER_p', at });
    expect(ask('ambiguous-parameter', total)).toMatchObject({ outcome: 'failed' });
  });

  test('other parameters of Table 1 do not belong to the sum of EG', () => {
    const rows = CORRECT_REPORT.inputs?.rows ?? [];
    const days = rows.slice(0, 1).map(otherParameter);
    const inputs = CORRECT_REPORT.inputs && { ...CORRECT_REPORT.inputs, rows: [...rows, ...days] };
    expect(ask('generation-sum-mismatch', { ...CORRECT_REPORT, ...(inputs && { inputs }) })).toMatchObject({ outcome: 'passed' });
  });
});

describe('cells that a trace does not follow', () => {
  const { EG } = CORRECT_REPORT.readings;
  if (EG.kind !== 'number') throw new Error('the correct report has an EG');
  const long = replaceReading(CORRECT_REPORT, 'EG', { ...EG, trace: { ...EG.trace, truncated: true } });

  test.each(['cell-error', 'number-as-text'])('%s does not say passed of what it could not look at', (rule) => {
    expect(ask(rule, CORRECT_REPORT)).toMatchObject({ outcome: 'passed' });
    expect(ask(rule, long)).toMatchObject({ outcome: 'needs-a-person', findings: [{ at: [EG.at] }] });
  });

  test('what is found in the others is said all the same', () => {
    expect(ask('cell-error', changeInputContent(long, 1, { kind: 'error', code: '#N/A' }))).toMatchObject({ outcome: 'failed' });
  });
});

describe('why ER_p is negative', () => {
  const causeOf = (change: (sheet: CalculationSheet) => CalculationSheet): string => {
    const result = ask('negative-reductions', change(CORRECT_REPORT));
    return result?.outcome === 'failed' ? (result.findings[0]?.message.en ?? '') : '';
  };
  const figure = (symbol: SymbolName, value: number) => (sheet: CalculationSheet) => changeFigure(sheet, symbol, { value });

  test('its sign, or something else than RE_p and PE_p: emission-reductions-mismatch tells it alone', () => {
    const [reversed, other] = [-GENERATED * 0.797, -5].map((value) => figure('ER_p', value)(CORRECT_REPORT));
    for (const sheet of [reversed, other]) {
      expect(sheet && ask('negative-reductions', sheet)).toMatchObject({ outcome: 'not-applicable' });
      expect(sheet && ask('emission-reductions-mismatch', sheet)).toMatchObject({ outcome: 'failed', severity: 'error' });
    }
    expect(JSON.stringify(reversed && ask('emission-reductions-mismatch', reversed))).toContain('only the sign is wrong');
    expect(JSON.stringify(other && ask('emission-reductions-mismatch', other))).not.toContain('only the sign is wrong');
  });

  test('the reference', () => {
    expect(causeOf((sheet) => figure('ER_p', -7)(figure('RE_p', -7)(sheet)))).toMatch(/RE_p in .*D12 is below zero/);
  });

  test('the project', () => {
    expect(causeOf((sheet) => figure('ER_p', -200)(figure('PE_p', 2000)(sheet)))).toContain('the project emitted more than the reference');
  });

  test('nobody knows', () => {
    const unknown = causeOf((sheet) => figure('ER_p', -5)(spoilFigure(sheet, 'RE_p', { kind: 'empty' })));
    expect(unknown).toMatch(/found -5 tCO2\/p\.$/);
  });
});

describe('what is not on the sheet', () => {
  test('no Table 1: the sum is not applicable, and a typed EG is for a person', () => {
    const sheet = changeFigure(without(CORRECT_REPORT, 'inputs'), 'EG', { formula: null });
    expect(ask('generation-sum-mismatch', sheet)).toMatchObject({ outcome: 'not-applicable' });
    expect(ask('constant-over-formula', sheet)).toMatchObject({ outcome: 'needs-a-person' });
  });

  test('no list of default values: not applicable, which is not passed', () => {
    expect(ask('unlisted-default', without(CORRECT_REPORT, 'defaults'))).toMatchObject({ outcome: 'not-applicable' });
    expect(ask('unlisted-default', { ...CORRECT_REPORT, defaults: [] })).toMatchObject({ outcome: 'not-applicable' });
  });

  test('a list whose only entry is the cell of EF_RE itself proves nothing', () => {
    const own = CORRECT_REPORT.readings.EF_RE;
    if (own.kind !== 'number') throw new Error('The correct report has EF_RE.');
    const sheet = changeDefaults(CORRECT_REPORT, (entry) => ({ ...entry, value: { ...entry.value, at: own.at } }));
    expect(ask('unlisted-default', sheet)).toMatchObject({ outcome: 'not-applicable' });
  });

  test('a list without any units is in the unit of EF_RE', () => {
    const bare = (value: number): CalculationSheet =>
      changeDefaults(changeFigure(changeUnit(CORRECT_REPORT, 'EF_RE', TONNES_PER_KWH), 'EF_RE', { value: 0.000797 }), (entry) => ({
        ...entry,
        unit: { ...NO_UNIT },
        value: { ...entry.value, value: { kind: 'number', value } },
      }));
    expect(ask('unlisted-default', bare(0.000797))).toMatchObject({ outcome: 'passed' });
    expect(ask('unlisted-default', bare(0.797))).toMatchObject({ outcome: 'failed' });
  });

  test('EF_RE in one place only: no conflict to look for', () => {
    expect(ask('default-conflict', { ...CORRECT_REPORT, furtherFactors: [] })).toMatchObject({ outcome: 'not-applicable' });
  });

  test('no methodology named: project emissions are for a person', () => {
    const sheet = changeFigure(without(CORRECT_REPORT, 'spreadsheet'), 'PE_p', { value: 3 });
    expect(ask('unexpected-project-emissions', sheet)).toMatchObject({ outcome: 'needs-a-person' });
  });

  test('an unusable second EF_RE is not passed over', () => {
    const further = spoilFigure(CORRECT_REPORT, 'EF_RE', { kind: 'empty' }).readings.EF_RE;
    expect(ask('missing-parameter', { ...CORRECT_REPORT, furtherFactors: [further] })).toMatchObject({ outcome: 'failed' });
  });
});

describe('typed figures', () => {
  test('a second EF_RE with the same value is a warning; with another it is an error', () => {
    expect(ask('constant-over-formula', changeFurtherFactor(CORRECT_REPORT, { formula: null }))).toMatchObject({ severity: 'warning' });
    const other = changeFurtherFactor(CORRECT_REPORT, { formula: null, value: 0.5 });
    expect(ask('constant-over-formula', other)).toMatchObject({ severity: 'error' });
  });

  test('every typed figure is named', () => {
    const sheet = changeFigure(changeFigure(CORRECT_REPORT, 'ER_p', { formula: '=1747' }), 'EG', { formula: null });
    expect(findingCount(ask('constant-over-formula', sheet))).toBe(2);
  });
});

describe('texts below the figures', () => {
  const at = (row: number): CellAddress => ({ sheet: 'Log', row, column: 2 });
  const text = (row: number, value: string): TraceNode => ({ at: at(row), content: { kind: 'text', value }, precedents: [] });
  const summing = (formula: string, ...precedents: readonly TraceNode[]): CalculationSheet => {
    const { EG } = CORRECT_REPORT.readings;
    if (EG.kind !== 'number') throw new Error('The correct report has EG.');
    return replaceReading(CORRECT_REPORT, 'EG', { ...EG, formula, trace: { ...EG.trace, formula, precedents } });
  };

  test.each([
    ['=SUM(Log!B1:B12)', '82,304', 82304],
    ["='log'!B5+Log!B6", '100.0', 100],
    ['=SUM(Monthly)', '100', 100],
    ['=SUM(Log!B5:B12)/1000', '82304', 82304],
  ])('%s adds up the text %p', (formula, value, expected) => {
    expect(ask('number-as-text', summing(formula, text(5, value)))).toMatchObject({
      outcome: 'failed',
      severity: 'error',
      findings: [{ at: [at(5)], expected, found: value }],
    });
  });

  test('a unit of its own leaves the number open', () => {
    const result = ask('number-as-text', summing('=SUM(Log!B1:B12)', text(5, '100 kWh')));
    expect(result).toMatchObject({ outcome: 'failed', findings: [{ message: { en: expect.stringContaining('Expected a number in') } }] });
    expect(result).not.toMatchObject({ findings: [{ expected: 100 }] });
  });

  test.each([
    ['=SUM(Log!B4:B12)', 'MWh'],
    ['=SUM(Log!B5:B12)', '2021'],
    ['=SUMIF(Log!B1:B12,"2021",Log!C1:C12)', '2021'],
    ['=SUMIF(Log!B1:B12,Year,Log!C1:C12)', '2021'],
    ['=SUMPRODUCT((Log!B1:B12="2021")*Log!C1:C12)', '2021'],
    ['=VLOOKUP("100",Log!B1:C12,2,FALSE)', '100'],
    ['=SUM(Other!B1:B12)', '100'],
    ['=SUM([1]Log!B1:B12)', '100'],
    ['=SUM(Monthly)+VLOOKUP("100",Log!B1:C12,2,FALSE)', '100'],
  ])('%s leaves the text %p alone', (formula, value) => {
    expect(ask('number-as-text', summing(formula, text(5, value)))).toMatchObject({ outcome: 'passed' });
  });

  test('a text of Table 1 is reported once, in its own place', () => {
    const sheet = summing("=SUM('MRS(input)'!E8:E9)", { ...text(9, '998.71'), at: { sheet: 'MRS(input)', row: 9, column: 5 } });
    expect(findingCount(ask('number-as-text', changeInputContent(sheet, 1, { kind: 'text', value: '998.71' })))).toBe(1);
  });
});

test('a deep chain of formulas does not end the search for errors', () => {
  const node = { at: { sheet: 'Log', row: 1, column: 1 }, content: { kind: 'error', code: '#N/A' } as const, precedents: [] as const };
  let chain: CalculationSheet['readings']['EG'] = CORRECT_REPORT.readings.EG;
  if (chain.kind !== 'number') throw new Error('The correct report has EG.');
  let trace: (typeof chain)['trace'] = node;
  for (let row = 2; row <= 50_000; row += 1)
    trace = { at: { sheet: 'Log', row, column: 1 }, content: { kind: 'number', value: 1 }, precedents: [trace] };
  chain = { ...chain, trace };
  const sheet = { ...CORRECT_REPORT, readings: { ...CORRECT_REPORT.readings, EG: chain } };
  expect(ask('cell-error', sheet)).toMatchObject({ outcome: 'failed', findings: [{ at: [node.at] }] });
});

test('long texts of a workbook are shortened in messages, and kept in the data', () => {
  const value = `1,204.32${' '.repeat(200)}MWh`;
  const long = 'x'.repeat(500);
  expect(ask('number-as-text', changeInputContent(CORRECT_REPORT, 0, { kind: 'text', value }))).toMatchObject({
    findings: [{ found: value }],
  });
  const result = ask('missing-parameter', spoilFigure(CORRECT_REPORT, 'PE_p', { kind: 'text', value: long }));
  if (result?.outcome !== 'failed') throw new Error('It must fail.');
  expect(result.findings[0]?.message.en.length).toBeLessThan(200);
});

test('a report whose figures are headed as estimates is a warning that names the sheet', () => {
  const { inputs } = CORRECT_REPORT;
  if (inputs === undefined) throw new Error('The correct report has a Table 1.');
  const answer = (valuesHead: 'estimated' | 'monitored'): CheckResult | undefined =>
    runRules({ ...CORRECT_EXTRACTION, reports: [{ ...CORRECT_REPORT, inputs: { ...inputs, valuesHead } }] }).workbook.find(
      ({ rule }) => rule === 'plan-as-report',
    );
  expect(answer('estimated')).toMatchObject({
    outcome: 'failed',
    severity: 'warning',
    findings: [{ message: { en: expect.stringContaining('“MRS(input)”') } }],
  });
  expect(answer('monitored')).toMatchObject({ outcome: 'passed' });
});
