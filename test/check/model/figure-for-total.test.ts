/** One month of a log in Table 1, where the other rows take totals. */
import { constantOverFormula } from '../../../src/check/rules/constant-over-formula';
import { DEFAULT_SETTINGS } from '../../../src/check/settings';
import { extracted, onlyReport } from '../../extract/fixture';
import { layoutOf } from '../../workbooks/monitoring-workbook';

/** Of columns B, C and D of a log whose rows 2 to 5 are added up in row 6 and averaged in row 7. */
const QUARTERS = [
  [100, 200, 300],
  [110, 210, 310],
  [120, 220, 320],
  [130, 230, 330],
];
const [TOTALS, MEANS] = [
  [460, 860, 1260],
  [115, 215, 315],
];

async function ask(taken: readonly string[], empty = false): Promise<readonly string[]> {
  const { rows } = layoutOf({ includePlan: false }).report.input.table1;
  const values = empty ? QUARTERS.map(([b = 0, , d = 0], index) => [b, index === 3 ? 230 : 0, d]) : QUARTERS;
  const below = ['B', 'C', 'D'].flatMap((column, index) => [
    { sheet: 'log', cell: `${column}6`, formula: `SUM(${column}2:${column}5)`, result: TOTALS?.[index] ?? 0 },
    { sheet: 'log', cell: `${column}7`, formula: `AVERAGE(${column}2:${column}5)`, result: MEANS?.[index] ?? 0 },
  ]);
  const extraction = await extracted({
    includePlan: false,
    points: taken.map((_, index) => ({ point: `(${index + 1})`, value: 1 })),
    otherSheets: [{ name: 'log', rows: [['Quarter', 'A', 'B', 'C'], ...values.map((line, index) => [`Q${index + 1}`, ...line])] }],
    overrides: [
      ...below,
      ...taken.flatMap((formula, index) => ({ ...(rows[index]?.value ?? { sheet: '', row: 1, column: 1 }), formula, result: 1 })),
    ],
  });
  const outcome = constantOverFormula.check(onlyReport(extraction), DEFAULT_SETTINGS, extraction);
  return outcome.outcome === 'failed' ? outcome.findings.map(({ message }) => message.en) : [];
}

test.each<[string, readonly string[], RegExp]>([
  [
    'a month',
    ['log!B6', 'log!C5', 'log!D6'],
    /total of the log in 'log'!C6, .* takes 'log'!C5 alone\. It comes to 230 MWh\/p; with the total, to 860 MWh\/p\.$/,
  ],
  ['a month, in another unit', ['log!B6/10', 'log!C5/10', 'log!D6/10'], /It comes to 23 MWh\/p; with the total, to 86 MWh\/p\.$/],
  ['the mean', ['log!B6', 'log!C7', 'log!D6'], /takes 'log'!C7 alone\. It comes to 215 MWh\/p; with the total, to 860 MWh\/p\.$/],
])('told: %s', async (_name, taken, says) => {
  expect(await ask(taken)).toEqual([expect.stringMatching(says)]);
});

test.each<[string, readonly string[], boolean]>([
  ['totals', ['log!B6', 'log!C6', 'log!D6'], false],
  ['a month each', ['log!B5', 'log!C5', 'log!D5'], false],
  ['months of one column', ['log!C2', 'log!C3', 'log!C4'], false],
  ['one total among months', ['log!B6', 'log!C5', 'log!D5'], false],
  ['the only month there is', ['log!B6', 'log!C5', 'log!D6'], true],
])('nothing is said of %s', async (_name, taken, empty) => {
  expect(await ask(taken, empty)).toEqual([]);
});
