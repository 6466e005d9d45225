import fc from 'fast-check';
import { dayBeside } from '../../../src/check/periods/days-of';
import { CORRECT_EXTRACTION, CORRECT_REPORT } from '../../../src/check/examples/example';
import { changeDates, changeFigure, changeStatedPeriods, replaceReading } from '../../../src/check/examples/example-changes';
import { DEFAULT_SETTINGS } from '../../../src/check/settings';
import { roundingWords } from '../../../src/check/vintages/vintage-words';
import { vintagesOf, type KnownVintages, type Vintages } from '../../../src/check/vintages/vintages';
import type { CalculationSheet } from '../../../src/extract/extraction';

const ask = (sheet: CalculationSheet, settings = DEFAULT_SETTINGS): Vintages =>
  vintagesOf(sheet, settings, { ...CORRECT_EXTRACTION, reports: [sheet] });

function known(sheet: CalculationSheet, settings = DEFAULT_SETTINGS): KnownVintages {
  const found = ask(sheet, settings);
  if (found.kind === 'unknown') throw new Error(found.reason.en);
  return found;
}

const withReductions = (value: number, from: string, to: string): CalculationSheet =>
  changeDates(changeFigure(CORRECT_REPORT, 'ER_p', { value, formula: null }), from, to);

test('a period within a year is one vintage: the first ITMOs (TH014, 1,009 t)', () => {
  const found = known(withReductions(1009.4, '2021-01-01', '2021-12-31'));
  expect(found).toMatchObject({ basis: 'one-vintage', isEstimate: false, total: 1009.4 });
  expect(found.vintages).toMatchObject([
    {
      year: 2021,
      days: 365,
      isItmo: true,
      tonnes: 1009.4,
      rounded: 1009,
      formula: "='MRS(calc_process)'!D6",
      cells: [{ sheet: 'MRS(calc_process)', row: 6, column: 4 }],
    },
  ]);
});

test('a period across the cut is shared out by days, and says that this is an estimate', () => {
  const found = known(withReductions(545, '2020-07-05', '2021-12-31'));
  expect(found).toMatchObject({ basis: 'days', isEstimate: true, cut: '2021-01-01' });
  expect(found.how.en).toContain('Estimate');
  // 180 days of 2020 and 365 of 2021
  expect(found.vintages.map(({ year, tonnes, isItmo, formula }) => [year, tonnes, isItmo, formula])).toEqual([
    [2020, 180, false, "='MRS(calc_process)'!D6*180/545"],
    [2021, 365, true, "='MRS(calc_process)'!D6*365/545"],
  ]);
});

test('the difference between the ways of rounding is known', () => {
  const found = known(withReductions(2.9, '2022-07-01', '2023-06-30'), { ...DEFAULT_SETTINGS, wholeTonnes: 'in-total' });
  expect(found.vintages.map(({ rounded }) => rounded)).toEqual([1, 1]);
  expect(found.sums).toEqual({ 'per-vintage': 2, 'in-total': 2, none: expect.closeTo(2.9, 12) as number });
});

test('the vintages of any period add up to ER_p', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      fc.integer({ min: 0, max: 5_000 }),
      fc.integer({ min: 0, max: 2_500 }),
      (value, start, length) => {
        const from = dayBeside('2013-01-01', start);
        const { vintages, total } = known(withReductions(value, from, dayBeside(from, length)));
        const sum = vintages.reduce((all, { tonnes }) => all + tonnes, 0);
        expect(Math.abs(sum - total)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(total)));
      },
    ),
  );
});

test('what cannot be known is unknown, with the reason', () => {
  const reasons = [
    ask(replaceReading(CORRECT_REPORT, 'ER_p', { kind: 'missing', symbol: 'ER_p', lookedFor: ['ER_p'] })),
    ask(
      changeStatedPeriods(CORRECT_REPORT, ({ at }) => ({
        kind: 'unreadable',
        text: '2567',
        at,
        because: { kind: 'buddhist-year', text: '2567' },
      })),
    ),
    ask(changeDates(CORRECT_REPORT, '2023-12-31', '2023-01-01')),
    ask({ ...CORRECT_REPORT, period: { kind: 'missing' }, statedPeriods: [] }),
  ].map((found) => (found.kind === 'unknown' ? found.reason.en : 'known'));
  expect(reasons).toEqual([
    'ER_p was not found on the sheet.',
    expect.stringContaining('(see “Monitoring period that cannot be read”). “2567” is a year of the Buddhist calendar: write 2024.'),
    expect.stringContaining('(see “Period that ends before it begins”)'),
    expect.stringContaining('No monitoring period was found'),
  ]);
});

test('a split that Table 3 makes goes before one by days, if it comes to ER_p', () => {
  const sheet = withReductions(1755.8, '2022-07-01', '2023-06-30');
  const { reportedTotal } = sheet;
  if (reportedTotal?.kind !== 'number') throw new Error('Table 3 has a number.');
  const row = (index: number, value: number, from: string, to: string) => ({
    reading: { ...reportedTotal, value, at: { ...reportedTotal.at, row: 16 + index } },
    period: { kind: 'dates' as const, from, to, text: '', at: { ...reportedTotal.at, column: 1, row: 16 + index } },
  });
  const split = (second: number): CalculationSheet => ({
    ...sheet,
    reportedRows: [row(0, 1000, '2022-07-01', '2022-12-31'), row(1, second, '2023-01-01', '2023-06-30')],
  });
  expect(known(split(755))).toMatchObject({ basis: 'table-3', isEstimate: false, vintages: [{ rounded: 1000 }, { rounded: 755 }] });
  expect(known(split(755)).vintages.map(({ formula }) => formula)).toEqual(["='MRS(input)'!B16", "='MRS(input)'!B17"]);
  expect(roundingWords('none', [known(split(755))]).en).toBe('as Table 3 states it, already rounded there');
  expect(roundingWords('none', [known(split(755.8))]).en).toBe('not rounded');
  // More than ER_p, or two tonnes less than two roundings explain.
  expect([known(split(756)).basis, known(split(753)).basis]).toEqual(['days', 'days']);
  expect(known(split(756)).how.en).toContain(
    "Table 3 splits it by year ('MRS(input)'!B16:B17), but comes to 1,756 tCO2 and not to ER_p, 1,755.8 tCO2 ('MRS(calc_process)'!D6)",
  );
});
