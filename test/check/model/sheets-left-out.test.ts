/** A month's sheet left out of the sum of the sheets. */
import { shortSum } from '../../../src/check/rules/short-sum';
import { DEFAULT_SETTINGS } from '../../../src/check/settings';
import { extracted, onlyReport } from '../../extract/fixture';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul'];

async function ask(
  taken: readonly string[],
  sheets: readonly string[] = MONTHS,
  formula = taken.map((name) => `'${name}'!B3`).join('+'),
): Promise<readonly string[]> {
  const otherSheets = sheets.map((name, index) => ({
    name,
    rows: [['Day 1', 100.2], ['Day 2', 100.52], ['Total', { formula: `SUM(B1:B2)`, result: 200.72 }], [index]],
  })); // prettier-ignore
  const overrides = [{ sheet: 'MRS(input)', cell: 'F8', formula, result: taken.length * 200.72 }];
  const extraction = await extracted({ includePlan: false, period: '01/Jan/2022 - 31/Jul/2022', otherSheets, overrides });
  const outcome = shortSum.check(onlyReport(extraction), DEFAULT_SETTINGS, extraction);
  return outcome.outcome === 'failed' ? outcome.findings.map(({ message }) => message.en) : [outcome.outcome];
}

const without = (month: string): readonly string[] => MONTHS.filter((name) => name !== month);

test('a month left out between others is told, with what its sheet holds', async () => {
  expect(await ask(without('Mar'))).toEqual([
    "Expected the formula in 'MRS(input)'!F8 to take 'Mar'!B3 as it takes the same cell of 6 sheets like it, found “='Jan'!B3+'Feb'!B3+'Apr'!B3+'May'!B3+'Jun'!B3+'Jul'!B3”. Nothing of the report takes that sheet; 'Mar'!B3 holds 200.72.",
  ]);
});

test('so is the first or the last of the months of the period', async () => {
  expect(await ask(without('Jan'))).toEqual([expect.stringContaining("'Jan'!B3 holds 200.72")]);
  expect(await ask(without('Jul'))).toEqual([expect.stringContaining("'Jul'!B3 holds 200.72")]);
});

test('a sum through the sheets that stops before the last month is told', async () => {
  expect(await ask(without('Jul'), MONTHS, 'SUM(Jan:Jun!B3)')).toEqual([
    expect.stringMatching(/to take 'Jul'!B3 as it takes the same cell of 6 sheets like it, .* 'Jul'!B3 holds 200\.72\.$/),
  ]);
  expect(await ask(MONTHS, MONTHS, 'SUM(Jan:Jul!B3)')).toEqual(['passed']);
});

test.each<[string, readonly string[], readonly string[]]>([
  ['all months', MONTHS, MONTHS],
  ['a sheet before and after those of the period', MONTHS, ['Dec 2021', ...MONTHS, 'Aug']],
  ['a sheet of a quarter before', MONTHS.slice(1, 5), MONTHS.slice(0, 5)],
  ['a copy of a sheet', MONTHS, ['Jan', 'Feb', 'Mar', 'Mar (2)', 'Apr', 'May', 'Jun', 'Jul']],
])('nothing is said of %s', async (_name, taken, sheets) => expect(await ask(taken, sheets)).toEqual(['passed']));
