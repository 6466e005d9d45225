/** Whose Table 1 a calculation sheet has, where it draws on that of another period. */
import { foreignReference } from '../../src/check/rules/foreign-reference';
import { generationSumMismatch } from '../../src/check/rules/generation-sum-mismatch';
import { runRules } from '../../src/check/run-rules';
import { DEFAULT_SETTINGS } from '../../src/check/settings';
import { extract } from '../../src/extract/extract';
import { bookOf, calculation, type Book, type Value } from './book-of';

type Rows = readonly (readonly Value[])[];

const HEADER: Rows = [['Monitoring Spreadsheet: JCM_TH_AM001_ver02.0'], ['Reference Number: TH999']];

/** Below the header the values stand in E4 and E5. */
function table(year: number, values: readonly [number, number]): Rows {
  return [
    ['Monitoring period', 'Monitoring point No.', 'Parameters', 'Description of data', 'Monitored Values', 'Units'],
    ...values.map((value, index): readonly Value[] => [
      `${year}-01-01 - ${year}-12-31`,
      `(${index + 1})`,
      'EG_i,p',
      'Inverter block',
      value,
      'MWh/p',
    ]),
  ];
}

const input = (year: number, values: readonly [number, number]): Rows => [...HEADER, ...table(year, values)];

/** ΣEG_i,p in C10, RE_p in C9. */
function calculated(formula: string, EG: number, more: Rows = []): Rows {
  const rows: Record<number, readonly Value[]> = {
    5: ['Emission reductions during the period p', 'N/A', { formula: 'C9-C13', result: EG / 2 }, 'tCO2/p', 'ERp'],
    9: ['Reference emissions during the period p', 'N/A', { formula: 'C10*C11', result: EG / 2 }, 'tCO2/p', 'REp'],
    10: ['Total quantity of the electricity', 'Electricity', { formula, result: EG }, 'MWh/p', 'ΣEGi,p'],
  };
  return calculation(rows, more);
}

async function read(book: Book): Promise<{ readonly from: readonly (string | undefined)[]; readonly told: readonly string[] }> {
  const run = runRules(extract(await bookOf(book)), DEFAULT_SETTINGS, [foreignReference, generationSumMismatch]);
  return {
    from: run.reports.map(({ report: { period } }) => (period.kind === 'dates' ? period.from : undefined)),
    told: run.reports.flatMap(({ report, results }) =>
      results.flatMap(({ rule, outcome }) => (outcome === 'failed' ? [`${report.sheet}: ${rule}`] : [])),
    ),
  };
}

const TOLD = { from: ['2023-01-01', '2024-01-01'], told: ['Calc 2024: foreign-reference'] };
const [IN_2023, IN_2024] = [input(2023, [60, 40]), input(2024, [70, 50])];
const [CALC_2023, WRONG_2024] = [calculated("SUM('In 2023'!E4:E5)", 100), calculated("SUM('In 2023'!E4:E5)", 100)];

test.each<readonly [string, Book]>([
  ['year by year', { 'In 2023': IN_2023, 'Calc 2023': CALC_2023, 'In 2024': IN_2024, 'Calc 2024': WRONG_2024 }],
  ['inputs first', { 'In 2023': IN_2023, 'In 2024': IN_2024, 'Calc 2023': CALC_2023, 'Calc 2024': WRONG_2024 }],
])('keeps the unused Table 1 in its place, %s', async (_order, book) => {
  expect(await read(book)).toEqual(TOLD);
});

test('keeps the Table 1 on its own sheet', async () => {
  const [old, own] = [table(2023, [60, 40]), table(2024, [70, 50])];
  const book = { 'Calc 2023': calculated('SUM(E15:E16)', 100, old), 'Calc 2024': calculated("SUM('Calc 2023'!E15:E16)", 100, own) };
  expect(await read(book)).toEqual(TOLD);
});

test('leaves two sites of one Table 1 theirs, beside that of last year', async () => {
  const [first, second] = [calculated("'In 2024'!E4", 70), calculated("'In 2024'!E5", 50)];
  const book = { 'In 2023': IN_2023, 'In 2024': IN_2024, 'Site A': first, 'Site B': second };
  expect(await read(book)).toEqual({ from: ['2024-01-01', '2024-01-01'], told: [] });
});
