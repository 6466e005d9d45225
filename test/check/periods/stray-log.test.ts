/** A monitored value that is taken from the log of another year, beside values from this year's. */
import { periodConflict } from '../../../src/check/rules/period-conflict';
import { DEFAULT_SETTINGS } from '../../../src/check/settings';
import { extracted, onlyReport } from '../../extract/fixture';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

async function ask(formulas: readonly string[]): Promise<unknown> {
  const log = (year: number) => ({
    name: `log ${year}`,
    rows: [
      ['Month', 'A', 'B'],
      ...MONTHS.map((month, index) => [`${month} ${year}`, 100.2 + index, 90.4 + index]),
      ['Total', { formula: 'SUM(B2:B13)', result: 1268.4 }, { formula: 'SUM(C2:C13)', result: 1150.8 }],
    ],
  });
  const extraction = await extracted({
    includePlan: false,
    period: '01/Jan/2022 - 31/Dec/2022',
    points: formulas.map((_, index) => ({ point: `(${index + 1})`, value: 1 })),
    otherSheets: [log(2022), log(2021)],
    overrides: formulas.map((formula, index) => ({ sheet: 'MRS(input)', cell: `F${8 + index}`, formula, result: 1 })),
  });
  const outcome = periodConflict.check(onlyReport(extraction), DEFAULT_SETTINGS, extraction);
  if (outcome.outcome !== 'failed') return outcome.outcome;
  return outcome.findings.map(({ at: [first], message }) => `${first?.sheet} ${first?.row}: ${message.en}`);
}

test.each([
  [
    "'log 2021'!C14",
    /^MRS\(input\) 9: Expected 'MRS\(input\)'!F9 to take .* found “='log 2021'!C14”: the readings in 'log 2021'!C2:C13 are dated 2021/,
  ],
  ["SUM('log 2021'!C2:C13)", /^MRS\(input\) 9: Expected 'MRS\(input\)'!F9 to take .* found “=SUM\('log 2021'!C2:C13\)”/],
])('%s beside a value of this year’s log: the cell that takes it is named', async (second, says) => {
  expect(await ask(["'log 2022'!B14", second])).toEqual([expect.stringMatching(says)]);
});

test('where all values are of another year, its log is named; where all are of this year, nothing', async () => {
  expect(await ask(["'log 2021'!B14", "'log 2021'!C14"])).toEqual([expect.stringMatching(/^log 2021 2: /)]);
  expect(await ask(["'log 2022'!B14", "'log 2022'!C14"])).toBe('passed');
});
