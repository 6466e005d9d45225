import { describe, expect, test } from '@jest/globals';
import { CORRECT_REPORT } from '../../src/check/examples/example';
import type { CalculationSheet, NumberReading, Period } from '../../src/extract/extraction';
import { annualReductions } from '../../src/score/annual-reductions';

const report: CalculationSheet = CORRECT_REPORT;
const ER_p = report.readings.ER_p as NumberReading;

function over(from: string, to: string, change: Partial<NumberReading> = {}): ReturnType<typeof annualReductions> {
  const period: Period = { kind: 'dates', from, to, text: `${from} - ${to}`, at: ER_p.at };
  return annualReductions({ ...report, period, readings: { ...report.readings, ER_p: { ...ER_p, value: 730, ...change } } });
}

describe('the reductions of a year', () => {
  test('are ER_p of a period that is a year, leap day or not', () => {
    expect(over('2021-01-01', '2021-12-31')).toMatchObject({ kind: 'year', value: 730, days: 365 });
    expect(over('2020-01-01', '2020-12-31')).toMatchObject({ kind: 'year', value: 730, days: 366 });
    expect(over('2021-04-01', '2022-03-31')).toMatchObject({ kind: 'year', value: 730 });
  });

  test('are pro rata by days otherwise, with the cell', () => {
    expect(over('2021-01-01', '2022-12-31')).toMatchObject({ kind: 'estimate', value: 365, tonnes: 730, days: 730, at: ER_p.at });
    expect(over('2021-01-01', '2021-03-14')).toMatchObject({ kind: 'estimate', value: 3650, days: 73 });
  });

  test('are taken in tonnes', () => {
    expect(over('2021-01-01', '2021-12-31', { unit: { ...ER_p.unit, text: 'kgCO2', toBase: 0.001 } })).toMatchObject({ value: 0.73 });
  });

  test('are not made up: a period that is not known, figures of something else, less than nothing', () => {
    expect(annualReductions({ ...report, period: { kind: 'missing' } })).toHaveProperty('en', expect.stringMatching(/period/));
    expect(over('2021-12-31', '2021-01-01')).toHaveProperty('en', expect.stringMatching(/period/));
    expect(over('2021-01-01', '2021-12-31', { unit: { ...ER_p.unit, dimension: 'absent' } })).toHaveProperty(
      'en',
      expect.stringMatching(/unit/),
    );
    expect(over('2021-01-01', '2021-12-31', { value: -1 })).toHaveProperty('en', expect.stringMatching(/below zero/));
  });
});
