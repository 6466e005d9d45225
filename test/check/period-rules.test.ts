/** What the rules of the period group say, beyond their examples. */
import { CORRECT_EXTRACTION, CORRECT_REPORT } from '../../src/check/examples/example';
import { changeDates, changeStatedPeriods } from '../../src/check/examples/example-changes';
import { runRules } from '../../src/check/run-rules';
import type { CheckResult } from '../../src/check/rule';
import { RULES } from '../../src/check/rules';
import { periodFromText } from '../../src/extract/period';
import type { CalculationSheet, Extraction } from '../../src/extract/extraction';
import { extracted, onlyReport } from '../extract/fixture';

function ask(rule: string, sheet: CalculationSheet, workbook: Extraction = CORRECT_EXTRACTION): CheckResult {
  const run = runRules(
    { ...workbook, reports: [sheet] },
    undefined,
    RULES.filter(({ id }) => id === rule),
  );
  const result = run.reports[0]?.results[0];
  if (result === undefined) throw new Error(`${rule} was not asked.`);
  return result;
}

const withPeriod = (text: string): CalculationSheet =>
  changeStatedPeriods(CORRECT_REPORT, (period) => {
    const read = periodFromText(text, period.at);
    return read.kind === 'missing' ? period : read;
  });

function said(result: CheckResult): readonly string[] {
  return result.outcome === 'failed' ? result.findings.map(({ message }) => message.en) : [result.outcome];
}

test.each([
  ['01/01/2023 - 31/06/2023', 'There is no day “31/06/2023”.'],
  ['FY2023', '“FY2023” is a fiscal year'],
  ['1 Jan - 31 Dec', 'The year is missing.'],
  ['1/Jan/2023 - Dec', 'Only “1/Jan/2023” is a day.'],
  ['2023-01-01', 'the other end is missing'],
  ['1. Januar 2023 - 31. Dezember 2023', '“Januar” could not be read as a month'],
])('unreadable-period says why %s cannot be read', (text, why) => {
  const result = ask('unreadable-period', withPeriod(text));
  expect(said(result)).toEqual([expect.stringContaining(why)]);
  expect(result.severity).toBe('error');
});

test('unreadable-period tells a period that means other days with the month first', () => {
  const result = ask('unreadable-period', withPeriod('01/04/2023 - 03/12/2023'));
  expect(result).toMatchObject({ outcome: 'failed', severity: 'warning' });
  expect(said(result)).toEqual([
    expect.stringMatching(/2023-04-01 – 2023-12-03\. With the month first it would be 2023-01-04 – 2023-03-12/),
  ]);
  expect(ask('unreadable-period', withPeriod('01/01/2023 - 31/12/2023')).outcome).toBe('passed');
});

test.each<[string, readonly string[], readonly string[]]>([
  ['in two rows', ['1/Apr/2022 - 31/Dec/2022', '1/Jan/2023 - 31/May/2023'], ['passed']],
  ['lacking January', ['1/Apr/2022 - 31/Dec/2022', '1/Feb/2023 - 31/May/2023'], ['2022-04-01 – 2022-12-31, 2023-02-01 – 2023-05-31']],
  ['with December twice', ['1/Apr/2022 - 31/Dec/2022', '1/Dec/2022 - 31/May/2023'], ['2022-04-01 – 2022-12-31, 2022-12-01 – 2023-05-31']],
])('period-conflict of a point %s beside one whose row is the whole period', async (_, parts, expected) => {
  const period = '1/Apr/2022 - 31/May/2023';
  const points = [...parts.map((part) => ({ point: '(1)', value: 500, period: part })), { point: '(2)', value: 900, period }];
  const extraction = await extracted({ includePlan: false, period, points });
  expect(said(ask('period-conflict', onlyReport(extraction), extraction))).toEqual(
    expected.map((text) => expect.stringContaining(text) as unknown),
  );
});

test('a period across years is told with its vintages, and what they rest on', () => {
  const across2021 = said(ask('period-across-2021', changeDates(CORRECT_REPORT, '2020-07-05', '2021-12-31')));
  // 2,203.03 MWh × 0.797 = 1,755.81 tCO2, of which 180 and 365 of 545 days.
  expect(across2021).toEqual([expect.stringMatching(/By vintage, an estimate by days: 2020: 579\.9 tCO2, 2021: 1,175\.9 tCO2\.$/)]);
  const acrossYears = said(ask('period-across-years', changeDates(CORRECT_REPORT, '2022-07-01', '2023-06-30')));
  expect(acrossYears).toEqual([expect.stringMatching(/By vintage, an estimate by days: 2022: 885\.1 tCO2, 2023: 870\.7 tCO2\.$/)]);
});

test('a split in Table 3 is held against the monitored values that are dated', async () => {
  const extraction = await extracted({
    includePlan: false,
    period: '1/Jul/2022 - 30/Jun/2023',
    points: [
      { point: '(1)', value: 1000, period: '1/Jul/2022 - 31/Dec/2022' },
      { point: '(1)', value: 500, period: '1/Jan/2023 - 30/Jun/2023' },
    ],
  });
  const report = onlyReport(extraction);
  const { reportedTotal } = report;
  if (reportedTotal?.kind !== 'number') throw new Error('Table 3 has a number.');
  const row = (value: number, from: string, to: string) => ({
    reading: { ...reportedTotal, value },
    period: { kind: 'dates' as const, from, to, text: '', at: reportedTotal.at },
  });
  const stated = (first: number, second: number): CalculationSheet => ({
    ...report,
    reportedRows: [row(first, '2022-07-01', '2022-12-31'), row(second, '2023-01-01', '2023-06-30')],
  });
  // 1,000 MWh × 0.797 and 500 MWh × 0.797 = 398.5
  expect(ask('period-across-years', stated(797, 398), extraction).outcome).toBe('passed');
  expect(said(ask('period-across-years', stated(600, 595), extraction))).toEqual([
    expect.stringMatching(/^Expected Table 3 .* to give 2022 .* 797\.0 tCO2, rounded down or not, found 600\.0 tCO2\.$/),
    expect.stringMatching(/to give 2023 .* 398\.5 tCO2.* found 595\.0 tCO2\.$/),
  ]);
});
