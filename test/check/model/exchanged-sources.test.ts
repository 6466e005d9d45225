/** Rows of Table 1 that take each other's meters, as the headings of the log say. */
import { duplicatePoint } from '../../../src/check/rules/duplicate-point';
import { DEFAULT_SETTINGS } from '../../../src/check/settings';
import { extracted, onlyReport } from '../../extract/fixture';

const QUARTERS = [
  [100, 200, 300],
  [110, 210, 310],
  [120, 220, 320],
  [130, 230, 330],
];

interface Given {
  readonly heads?: readonly string[];
  readonly sources?: readonly string[];
}

/** The log's columns B to D are added up in row 6; `taken` by the points (1) to (3). */
async function ask(
  taken: readonly string[],
  { heads = ['Meter (1) [MWh]', 'Meter (2) [MWh]', 'Meter (3) [MWh]'], sources }: Given = {},
): Promise<readonly string[]> {
  const totals = [460, 860, 1260].map((result, index) => ({ formula: `SUM(${'BCD'[index]}2:${'BCD'[index]}5)`, result }));
  const extraction = await extracted({
    includePlan: false,
    points: taken.map((_, index) => ({ point: `(${index + 1})`, value: 1, ...(sources && { source: sources[index] ?? '' }) })),
    otherSheets: [
      { name: 'log', rows: [['Quarter', ...heads], ...QUARTERS.map((line, index) => [`Q${index + 1}`, ...line]), ['Total', ...totals]] },
    ],
    overrides: taken.map((formula, index) => ({ sheet: 'MRS(input)', cell: `F${8 + index}`, formula, result: 1 })),
  });
  const outcome = duplicatePoint.check(onlyReport(extraction), DEFAULT_SETTINGS, extraction);
  return outcome.outcome === 'failed' ? outcome.findings.map(({ message }) => message.en) : [outcome.outcome];
}

const ROOFS = {
  heads: ['Roof A (MWh)', 'Roof B (MWh)', 'Roof C (MWh)'],
  sources: ['Meter on roof A', 'Meter on roof B', 'Meter on roof C'],
};

test.each<[string, readonly string[], Given, RegExp]>([
  [
    'by number',
    ['log!B6', 'log!D6', 'log!C6'],
    {},
    /^Expected each of EG_i,p \(2\), EG_i,p \(3\) in 'MRS\(input\)'!F9:F10 .* EG_i,p \(2\) takes “Meter \(3\) \[MWh\]” \(“=log!D6”\), EG_i,p \(3\) takes “Meter \(2\)/,
  ],
  ['by name, in ranges', ['SUM(log!C2:C5)', 'SUM(log!B2:B5)', 'SUM(log!D2:D5)'], ROOFS, /^Expected each of EG_i,p \(1\), EG_i,p \(2\) in/],
  [
    'by name, all three in a circle',
    ['log!C6', 'log!D6', 'log!B6'],
    ROOFS,
    /^Expected each of EG_i,p \(1\), EG_i,p \(2\), EG_i,p \(3\) in/,
  ],
])('told: %s', async (_, taken, given, says) => {
  expect(await ask(taken, given)).toEqual([expect.stringMatching(says)]);
});

test.each<[string, readonly string[], Given]>([
  ['each its own', ['log!B6', 'log!C6', 'log!D6'], {}],
  ['numbers of their own throughout', ['log!C6', 'log!D6', 'log!B6'], {}],
  ['meters by another number, as the source says', ['log!B6', 'log!D6', 'log!C6'], { sources: ['Meter (1)', 'Meter (3)', 'Meter (2)'] }],
  ['one meter taken twice, which is no exchange', ['log!B6', 'log!B6', 'log!D6'], {}],
  ['names that no row has', ['log!C6', 'log!B6', 'log!D6'], { heads: ['North', 'South', 'West'] }],
])('nothing is said of %s', async (_, taken, given) => {
  expect(await ask(taken, given)).toEqual(['passed']);
});
