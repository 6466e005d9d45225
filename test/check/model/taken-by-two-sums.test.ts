/** The last day of a month in the sum of the next month, too. */
import { shortSum } from '../../../src/check/rules/short-sum';
import { DEFAULT_SETTINGS } from '../../../src/check/settings';
import { extracted, onlyReport } from '../../extract/fixture';
import { withLog } from '../vintages/fixture';

const DAYS = Array.from({ length: 12 }, (_value, index) => 100 + index);

/** Sums in F that are added up, of days in column B from row 2 on. */
async function ask(sums: readonly string[]): Promise<readonly string[]> {
  const { overrides = [], ...log } = withLog(
    DAYS.map((kWh, index) => [`Day ${index + 1}`, kWh]),
    1.2,
    `SUM(log!F2:F${sums.length + 1})`,
  );
  const computed = sums.map((formula, index) => ({ sheet: 'log', cell: `F${index + 2}`, formula, result: 0.4 }));
  const extraction = await extracted({ includePlan: false, ...log, overrides: [...overrides, ...computed] });
  const outcome = shortSum.check(onlyReport(extraction), DEFAULT_SETTINGS, extraction);
  return outcome.outcome === 'failed' ? outcome.findings.map(({ message }) => message.en) : [outcome.outcome];
}

test('days that two sums take are told once, with what they come to', async () => {
  expect(await ask(['SUM(B2:B6)/1000', 'SUM(B5:B9)/1000', 'SUM(B9:B13)/1000'])).toEqual([
    expect.stringMatching(
      /^Expected each figure in one of the sums that '.*'!\w+ adds up, found 'log'!B5:B6, B9 in two of them, as in 'log'!F2 and 'log'!F3. What is counted twice comes to 314.$/,
    ),
  ]);
});

test.each<[string, readonly string[]]>([
  ['months beside each other', ['SUM(B2:B5)/1000', 'SUM(B6:B9)/1000', 'SUM(B10:B13)/1000']],
  ['a log shared out', ['SUM(B2:B13)*0.4/1000', 'SUM(B2:B13)*0.6/1000']],
  ['what is taken off again', ['SUM(B2:B13)/1000', '-SUM(B5:B6)/1000']],
])('nothing is said of %s', async (_name, sums) => expect(await ask(sums)).toEqual(['passed']));
