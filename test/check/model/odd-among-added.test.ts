/** A month computed otherwise than the months that are added up with it. */
import { constantOverFormula } from '../../../src/check/rules/constant-over-formula';
import { DEFAULT_SETTINGS } from '../../../src/check/settings';
import { extracted, onlyReport } from '../../extract/fixture';
import type { WorkbookDescription } from '../../workbooks/monitoring-workbook';
import { withLog } from '../vintages/fixture';

async function found(description: Partial<WorkbookDescription>): Promise<readonly string[]> {
  const extraction = await extracted({ includePlan: false, ...description });
  const outcome = constantOverFormula.check(onlyReport(extraction), DEFAULT_SETTINGS, extraction);
  return outcome.outcome === 'failed'
    ? [outcome.severity ?? 'error', ...outcome.findings.map(({ message }) => message.en)]
    : [outcome.outcome];
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun'];

/** A sheet for each month: kWh in B, hours in C; the total in B4. */
async function onSheets(formulas: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const otherSheets = MONTHS.map((name) => ({
    name,
    rows: [['Day', 'kWh', 'h'], ['1', 100.2, 8], ['2', 100.52, 9], ['Total', { formula: formulas[name] ?? 'SUM(B2:B3)', result: 200.72 }]],
  })); // prettier-ignore
  const formula = MONTHS.map((name) => `${name}!B4`).join('+');
  return found({ otherSheets, overrides: [{ sheet: 'MRS(input)', cell: 'F8', formula, result: 1204.32 }] });
}

const told = (formula: string, value: string): readonly string[] => [
  'warning',
  `Expected a formula in 'Apr'!B4 like the 5 others that 'MRS(input)'!F8 takes (“=SUM(B2:B3)” in 'Jan'!B4), found “${formula}”. It comes to ${value}; written like theirs, to 200.72.`,
];

test('a sheet that adds up the wrong column, takes the mean or converts alone is told', async () => {
  expect(await onSheets({ Apr: 'SUM(C2:C3)' })).toEqual(told('=SUM(C2:C3)', '17'));
  expect(await onSheets({ Apr: 'AVERAGE(B2:B3)' })).toEqual(told('=AVERAGE(B2:B3)', '100.36'));
  expect(await onSheets({ Apr: 'SUM(B2:B3)*1000' })).toEqual(told('=SUM(B2:B3)*1000', '200,720'));
});

test.each<[string, Readonly<Record<string, string>>]>([
  ['like sheets', {}],
  ['a longer month', { Apr: 'SUM(B2:B2,B3)', May: 'SUM(B1:B3)' }],
  ['a rounded one', { Apr: 'ROUND(SUM(B2:B3),0)' }],
  ['two that are alike', { Apr: 'SUM(C2:C3)', May: 'SUM(C2:C3)' }],
  ['a formula with a reason of its own', { Apr: 'B2*1.2+B3' }],
])('nothing is said of %s', async (_name, formulas) => expect(await onSheets(formulas)).toEqual(['passed']));

/** Months in F, each of two days of column B. */
async function inSummary(days: readonly number[], formulas: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const rows = days.map((kWh, index) => [`Day ${index + 1}`, kWh]);
  const { overrides = [], ...log } = withLog(rows, 1.2, 'SUM(log!F2:F7)');
  const months = MONTHS.map((_name, index) => {
    const cell = `F${index + 2}`;
    const sum = `SUM(B${2 * index + 2}:B${2 * index + 3})`;
    return { sheet: 'log', cell, formula: formulas[cell] ?? `${sum}/1000`, result: 0.2 };
  });
  return found({ ...log, overrides: [...overrides, ...months] });
}

const DAYS = Array.from({ length: 12 }, (_value, index) => 100 + index);

test.each(['F2', 'F5', 'F7'])('a month of a summary without the conversion of the others is told: %s', async (cell) => {
  const row = 2 * Number(cell.slice(1)) - 2;
  expect(await inSummary(DAYS, { [cell]: `SUM(B${row}:B${row + 1})` })).toEqual([
    'warning',
    expect.stringContaining(`Expected a formula in 'log'!${cell} like the 5 others that `),
  ]);
});

test('a mean among sums is told; a meter in MWh among those in kWh is right', async () => {
  expect(await inSummary(DAYS, { F5: 'AVERAGE(B8:B9)/1000' })).toEqual([
    'warning',
    expect.stringContaining('It comes to 0.1065; written like theirs, to 0.213.'),
  ]);
  expect(
    await inSummary(
      DAYS.map((kWh, index) => (index === 6 || index === 7 ? kWh / 1000 : kWh)),
      { F5: 'SUM(B8:B9)' },
    ),
  ).toEqual(['passed']);
  expect(await inSummary(DAYS, {})).toEqual(['passed']);
});
