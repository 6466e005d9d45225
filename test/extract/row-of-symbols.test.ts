import { missingParameter } from '../../src/check/rules/missing-parameter';
import { runRules } from '../../src/check/run-rules';
import { DEFAULT_SETTINGS } from '../../src/check/settings';
import { extract } from '../../src/extract/extract';
import type { CalculationSheet } from '../../src/extract/extraction';
import { bookOf, CALCULATION, type Value } from './book-of';

const TITLE: readonly Value[] = ['Monitoring Report Sheet (Calculation Process Sheet)'];
const SYMBOLS: readonly Value[] = ['Parameter', 'ΣEG_i,p', 'EF_RE', 'RE_p', 'PE_p', 'ER_p'];
const UNITS: readonly Value[] = ['Units', 'MWh/p', 'tCO2/MWh', 'tCO2/p', 'tCO2/p', 'tCO2/p'];
const figures = (year: string, EG: number): readonly Value[] => [year, EG, 0.5, EG * 0.5, 0, EG * 0.5];

async function reportOf(rows: readonly (readonly Value[])[]): Promise<CalculationSheet | undefined> {
  return extract(await bookOf({ Calculation: rows })).reports[0];
}

test('symbols in a row with units and figures below', async () => {
  for (const rows of [
    [TITLE, [], SYMBOLS, UNITS, figures('Value', 100)],
    [TITLE, SYMBOLS, [], UNITS, figures('Value', 100)],
  ]) {
    const { readings } = (await reportOf(rows)) ?? {};
    const row = rows.length;
    expect(readings).toMatchObject({
      EG: { kind: 'number', value: 100, at: { row, column: 2 }, unit: { text: 'MWh/p' } },
      EF_RE: { kind: 'number', value: 0.5, at: { row, column: 3 }, unit: { text: 'tCO2/MWh' } },
      RE_p: { kind: 'number', value: 50, at: { row, column: 4 } },
      PE_p: { kind: 'number', value: 0, at: { row, column: 5 } },
      ER_p: { kind: 'number', value: 50, at: { row, column: 6 }, unit: { text: 'tCO2/p' } },
    });
  }
});

test.each([
  ['of several rows of figures none', [TITLE, SYMBOLS, UNITS, figures('2022', 90), figures('2023', 100)]],
  ['of two rows of symbols none', [TITLE, SYMBOLS, UNITS, figures('Value', 100), [], SYMBOLS, UNITS, figures('Value', 100)]],
  [
    'not of the notation in a table of what they mean',
    [TITLE, SYMBOLS, ['Meaning', 'electricity', 'factor', 'reference', 'project', 'reductions']],
  ],
])('%s', async (_name, rows) => {
  const report = await reportOf(rows);
  expect(Object.values(report?.readings ?? {}).map(({ kind }) => kind)).toEqual(Array(5).fill('missing'));
});

test('what is not recognised can be chosen by hand, and it is said once', async () => {
  const extraction = extract(await bookOf({ Calculation: [TITLE, SYMBOLS, UNITS, figures('2022', 90), figures('2023', 100)] }));
  const [result] = runRules(extraction, DEFAULT_SETTINGS, [missingParameter]).reports[0]?.results ?? [];
  const messages = result?.outcome === 'failed' ? result.findings.map(({ message }) => message.en) : [];
  expect(messages).toHaveLength(5);
  expect(messages.filter((message) => message.includes(`--cell "EG='Calculation'!F6"`))).toHaveLength(1);
});

test('a row of them beside the form’s own rows changes nothing', async () => {
  const { readings } = (await reportOf([...CALCULATION, [], SYMBOLS, UNITS, figures('Check', 999)])) ?? {};
  expect(readings).toMatchObject({ EG: { value: 100 }, ER_p: { value: 50 } });
});
