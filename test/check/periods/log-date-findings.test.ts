/** Rows too many and rows too few in the log behind a monitored value, by their dates, in genuine workbooks. */
import { periodConflict } from '../../../src/check/rules/period-conflict';
import { runRules } from '../../../src/check/run-rules';
import { DEFAULT_SETTINGS } from '../../../src/check/settings';
import { extracted, onlyReport } from '../../extract/fixture';
import { layoutOf, type WorkbookDescription } from '../../workbooks/monitoring-workbook';
import type { OtherSheet } from '../../workbooks/description';
import { FISCAL, MONTHLY, MONTHS, withLog } from '../vintages/fixture';

type Rows = OtherSheet['rows'];

async function said(description: Partial<WorkbookDescription>): Promise<readonly string[]> {
  const extraction = await extracted({ includePlan: false, ...description });
  const outcome = periodConflict.check(onlyReport(extraction), DEFAULT_SETTINGS, extraction);
  if (outcome.outcome !== 'failed') return [outcome.outcome];
  return [outcome.severity ?? 'error', ...outcome.findings.map(({ message }) => message.en)];
}

const RIGHT: Rows = MONTHS.map((month, index) => [`${month} ${index < 9 ? 2022 : 2023}`, MONTHLY[index] ?? 0]);
const sumOf = (rows: Rows): number => rows.reduce((sum, [, value]) => sum + Number(value), 0);
const logged = (rows: Rows, formula?: string): Partial<WorkbookDescription> => withLog(rows, sumOf(rows), formula);

const OUTSIDE = /found 'log'!B\d+ in a row dated 202[12]-0\d-01 – 202[12]-0\d-3\d\./;
const TWICE = /more than once in 'log'!A4:A5\./;

test.each<[string, Rows, readonly (string | RegExp)[]]>([
  [
    'a month before the period beside all of its own',
    [['Mar 2022', 50], ...RIGHT],
    ['error', / dated 2022-03-01 – 2022-03-31\. That adds 50 MWh\/p to EG and 39\.85 tCO2\/p to ER_p\.$/],
  ],
  ['a month dated in another year', RIGHT.with(2, ['Jun 2021', 100]), ['warning', OUTSIDE]],
  [
    'a month twice beside all others',
    RIGHT.toSpliced(3, 0, ['Jun 2022', 100.5]),
    ['error', /'log'!A4:A5\. That adds 100\.5 MWh\/p to EG and 80\.0985 tCO2\/p to ER_p\.$/],
  ],
  ['a month twice and the next one never', RIGHT.with(3, ['Jun 2022', 120]), ['warning', TWICE, /found none for 2022-07-01/]],
  ['five months of twelve', RIGHT.slice(0, 5), ['warning', /covers 5 of 12 months \('log'!A2:A6\)\.$/]],
])('tells %s', async (_, rows, expected) => {
  expect(await said(logged(rows))).toEqual(expected.map((words) => (typeof words === 'string' ? words : expect.stringMatching(words))));
});

const day = (date: string): number => Date.parse(date) / 86_400_000 + 25_569;

/** Dated with the last day of each month, from March 2022 on. */
const monthEnds = (months: number): Rows =>
  Array.from({ length: months }, (_, index) => [Date.UTC(2022, 3 + index, 0) / 86_400_000 + 25_569, 100]);

test('last days of months are months', async () => {
  expect(await said(logged(monthEnds(13)))).toEqual([
    'error',
    expect.stringContaining('dated 2022-03-01 – 2022-03-31. That adds 100 MWh/p'),
  ]);
});

const FIRST_DAYS: Rows = RIGHT.map(([, value = 0], index) => [Date.UTC(2022, 3 + index, 1) / 86_400_000 + 25_569, value]);
const UNDATED: Rows = RIGHT.map(([, value = 0], index) => [MONTHS[index] ?? '', value]);

test.each<[string, string, Rows?, RegExp?]>([
  ['the last month', 'SUM(log!B2:B12)'],
  ['the first month', 'SUM(log!B3:B13)'],
  ['a month between', 'SUM(log!B2:B6,log!B8:B13)'],
  ['half a year', 'SUM(log!B2:B6)'],
  ['a month that its first day names', 'SUM(log!B2:B12)', FIRST_DAYS, /leaves out the figures of 2023-03-01 in/],
  ['a month without a year', 'SUM(log!B2:B12)', UNDATED, /leaves out the figures in 'log'!B13\./],
])(
  'leaves to short-sum what stands in the log and in no sum: %s',
  async (_, formula, rows = RIGHT, says = /the figures of 202\d-\d\d-01 – /) => {
    const extraction = await extracted({ includePlan: false, ...logged(rows, formula) });
    const [first, ...more] = runRules(extraction).reports.flatMap(({ results }) =>
      results.flatMap((result) => (['short-sum', 'period-conflict'].includes(result.rule) && result.outcome === 'failed' ? [result] : [])),
    );
    expect(more).toEqual([]);
    expect(first?.rule).toBe('short-sum');
    expect(first?.findings[0]?.message.en).toMatch(says);
  },
);

const QUARTERS: Rows = ['Q2 2022', 'Q3 2022', 'Q4 2022', 'Q1 2023'].map((quarter, index) => [quarter, 240 + index]);

/** Four hours of each day of the period. */
const HOURS: readonly (readonly [number, number])[] = Array.from({ length: 4 * 365 }, (_, index) => [
  day('2022-04-01') + Math.floor(index / 4) + (10 + (index % 4)) / 24,
  ((index * 7919) % 1013) + 0.5,
]);
const asText = (rows: Rows): Rows =>
  rows.map(([at, ...rest]) => [
    new Date(Math.round((Number(at) - 25_569) * 86_400) * 1000).toISOString().slice(0, 16).replace('T', ' '),
    ...rest,
  ]);
const DAY_TWICE: Rows = HOURS.toSpliced(404, 0, ...HOURS.slice(400, 404));

test.each<[string, Rows, RegExp]>([
  ['a quarter', QUARTERS.toSpliced(1, 0, ['Q2 2022', 240]), /found 2022-04-01 – 2022-06-30 more than once in 'log'!A2:A3\. That adds 240 /],
  ['the hours of a day', DAY_TWICE, /found 2022-07-10 10:00–13:00 more than once in 'log'!A402:A409\. That adds /],
  [
    'the hours of a day, written as texts',
    asText(DAY_TWICE),
    /found 2022-07-10 10:00–13:00 more than once in 'log'!A402:A409\. That adds /,
  ],
])('tells %s that stand twice beside all others', async (_, rows, says) => {
  expect(await said(logged(rows))).toEqual(['error', expect.stringMatching(says)]);
});

test.each<[string, Partial<WorkbookDescription>]>([
  ['a log by the hour', logged(HOURS)],
  ['the hour that is two when clocks go back', logged(HOURS.toSpliced(401, 0, ...HOURS.slice(400, 401)))],
  ['a row for each meter and hour', logged(HOURS.flatMap((row) => [row, row]))],
  ['the hours in a column of their own', logged(DAY_TWICE.map(([at, value]) => [Math.floor(Number(at)), value ?? 0]))],
  ['quarters', logged(QUARTERS)],
  ['last days of months that may be of bills', logged(monthEnds(12))],
  ['a month in two parts', logged(RIGHT.toSpliced(2, 1, ['Jun 2022', 35], ['Jun 2022', 65]))],
  ['a month twice that says why', logged(RIGHT.toSpliced(2, 1, ['Jun 2022', 98], ['Jun 2022', 99, 'メーター交換']))],
  ['a sum of two pieces', logged(RIGHT, 'SUM(log!B2:B7)+SUM(log!B8:B13)')],
  ['a sum of two pieces, one short', logged(RIGHT, 'SUM(log!B2:B10)+SUM(log!B11:B13)')],
  ['a few days in a year', logged(['2022-04-10', '2022-05-20', '2022-07-01', '2022-08-15'].map((date) => [day(date), 10]))],
])('is silent about %s', async (_, description) => {
  expect(await said(description)).toEqual(['passed']);
});

test('a log for each half of the year is no log that lacks the other half', async () => {
  const description = withLog([], 1200, 'SUM(log!B2:B8)+SUM(H2!B2:B6)');
  const sheets = (second: Rows): readonly OtherSheet[] => [
    { name: 'log', rows: [['Month', 'MWh'], ...RIGHT.slice(0, 7)] },
    { name: 'H2', rows: [['Month', 'MWh'], ...second] },
  ];
  expect(await said({ ...description, otherSheets: sheets(RIGHT.slice(7)) })).toEqual(['passed']);
  const short = await said({ ...description, otherSheets: sheets(RIGHT.slice(7, 11)) });
  expect(short).toEqual(['warning', expect.stringContaining('2023-03-01 – 2023-03-31 (31 days)')]);
});

test('a row that one of two sums over the same rows leaves out is not missing in the log', async () => {
  const rows = RIGHT.map((row) => [...row, 7]);
  const [first, second] = layoutOf({ includePlan: false }).report.input.table1.rows;
  if (first === undefined || second === undefined) throw new Error('Table 1 has rows.');
  const found = await said({
    ...logged(rows),
    points: [1, 2].map((point) => ({ point: `(${point})`, value: 77 })),
    overrides: [
      { ...first.value, formula: 'SUM(log!B2:B13)', result: 1200 },
      { ...second.value, formula: 'SUM(log!C2:C12)', result: 77 },
    ],
  });
  expect(found).toEqual(['passed']);
});

test('a log is held against the part of the period that its row of Table 1 states', async () => {
  const [first, second] = layoutOf({ includePlan: false }).report.input.table1.rows;
  if (first === undefined || second === undefined) throw new Error('Table 1 has rows.');
  const found = await said({
    ...logged(RIGHT),
    points: [
      { point: '(1)', value: 800, period: '1/Apr/2022 - 30/Nov/2022' },
      { point: '(1)', value: 380, period: '1/Dec/2022 - 31/Mar/2023' },
    ],
    period: FISCAL,
    overrides: [
      { ...first.value, formula: 'SUM(log!B2:B9)', result: 820 },
      { ...second.value, formula: 'SUM(log!B10:B13)', result: 380 },
    ],
  });
  expect(found).toEqual(['passed']);
});
