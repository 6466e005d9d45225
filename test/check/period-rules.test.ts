/** What the rules of the period group say, beyond their examples. */
import { CORRECT_EXTRACTION, CORRECT_REPORT } from '../../src/check/example';
import { changeStatedPeriods } from '../../src/check/example-changes';
import { runRules } from '../../src/check/run-rules';
import type { CheckResult } from '../../src/check/rule';
import { RULES } from '../../src/check/rules';
import { periodFromText } from '../../src/extract/period';
import type { CalculationSheet } from '../../src/extract/extraction';

function ask(rule: string, sheet: CalculationSheet): CheckResult {
  const run = runRules(
    { ...CORRECT_EXTRACTION, reports: [sheet] },
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
