/** A value typed by hand beside a log whose column for it stands unused. */
import { runRules } from '../../../src/check/run-rules';
import { constantOverFormula } from '../../../src/check/rules/constant-over-formula';
import type { CheckResult } from '../../../src/check/rule';
import { cellName } from '../../../src/address';
import { extracted } from '../../extract/fixture';
import { layoutOf } from '../../workbooks/monitoring-workbook';

const POINTS = layoutOf({ includePlan: false }).report.input.table1.rows;
const LOG = [
  [100.5, 90.1, 80.2],
  [101.5, 95.2, 85.3],
  [99.5, 91.3, 82.4],
  [104.5, 97.4, 88.5],
  [98.5, 92.5, 81.6],
];
const [FIRST, LAST] = [2, 6];
const sumOf = (column: number): number => LOG.reduce((sum, row) => sum + (row[column] ?? 0), 0);

interface Log {
  readonly headings: readonly string[];
  /** What stands in a row beside its month: the readings of three points, or more. */
  readonly row?: (readings: readonly number[], index: number) => readonly number[];
  /** The value of the second point, typed. */
  readonly typed: number;
  readonly columns?: readonly [string, string];
  readonly comment?: string;
  /** What stands behind the sums: `/1000`. */
  readonly behind?: string;
}

/** Points 1 and 3 are sums of columns of the log; 2 is typed. */
async function ask({
  headings,
  row = (readings) => readings,
  columns = ['B', 'D'],
  behind = '',
  ...point
}: Log): Promise<CheckResult | undefined> {
  const rows = LOG.map((readings, index) => [`2023-0${index + 1}`, ...row(readings, index)]);
  const sums = columns.map((column) => `SUM(Log!${column}${FIRST}:${column}${LAST})${behind}`);
  return check([['Month', ...headings], ...rows], sums, point);
}

/** A row for each meter and a column for each month. */
function askAcross(typed: number): Promise<CheckResult | undefined> {
  const months = LOG.map((_, index) => `2023-0${index + 1}`);
  const meters = [0, 1, 2].map((meter) => [`M-${meter + 1}`, `Roof ${meter + 1}`, ...LOG.map((readings) => readings[meter] ?? 0)]);
  return check([['Meter', 'Location', ...months], ...meters], ['SUM(Log!C2:G2)', 'SUM(Log!C4:G4)'], { typed });
}

async function check(
  rows: readonly (readonly (string | number)[])[],
  formulas: readonly string[],
  { typed, comment }: Pick<Log, 'typed' | 'comment'>,
): Promise<CheckResult | undefined> {
  const sums = [0, 2].map((point, index) => ({
    sheet: POINTS[point]?.value.sheet ?? '',
    cell: cellName(POINTS[point]?.value.row ?? 1, POINTS[point]?.value.column ?? 1),
    formula: formulas[index] ?? '',
    result: sumOf(point),
  }));
  const extraction = await extracted({
    includePlan: false,
    points: [1, 2, 3].map((point) => ({ point: `(${point})`, value: typed, ...(point === 2 && comment !== undefined ? { comment } : {}) })),
    otherSheets: [{ name: 'Log', rows }],
    overrides: sums,
  });
  return runRules(extraction, undefined, [constantOverFormula]).reports[0]?.results[0];
}

const ROOFS = ['Roof 1 (MWh)', 'Roof 2 (MWh)', 'Roof 3 (MWh)'];
const place = cellName(POINTS[1]?.value.row ?? 1, POINTS[1]?.value.column ?? 1);

test('a typed value is held against the column of the log that is added up nowhere', async () => {
  const result = await ask({ headings: ROOFS, typed: 500.25 });
  expect(result).toMatchObject({ outcome: 'failed', severity: 'error', findings: [{ found: 500.25, expected: 466.5 }] });
  expect(result?.outcome === 'failed' && result.findings[0]?.message.en).toMatch(
    new RegExp(`in 'MRS\\(input\\)'!${place} .*“Roof 2 \\(MWh\\)” \\('Log'!C2:C6\\) .* comes to 466\\.5 MWh/p: 33\\.75 MWh/p less\\.$`),
  );
});

test('and against the row of a log that runs across', async () => {
  const result = await askAcross(500.25);
  expect(result).toMatchObject({ outcome: 'failed', severity: 'error', findings: [{ found: 500.25, expected: 466.5 }] });
  expect(result?.outcome === 'failed' && result.findings[0]?.message.en).toMatch(
    /sum of a row of the log .* The row “M-2 Roof 2” \('Log'!C3:G3\) is added up nowhere and comes to 466\.5 MWh\/p: 33\.75 MWh\/p less\.$/,
  );
});

test.each([
  ['the column comes to the same', { headings: ROOFS, typed: 466.5 }],
  ['a comment explains it', { headings: ROOFS, typed: 500.25, comment: 'Meter exchanged in March' }],
])('is mild where %s', async (_why, log) => {
  expect(await ask(log)).toMatchObject({ outcome: 'failed', severity: 'warning' });
});

test('a log in kWh is held against a value in MWh', async () => {
  const rows = (readings: readonly number[]): readonly number[] => readings.map((value) => value * 1000);
  expect(await ask({ headings: ['Roof 1', 'Roof 2', 'Roof 3'], row: rows, typed: 600, behind: '/1000' })).toMatchObject({
    outcome: 'failed',
    findings: [{ expected: 466.5 }],
  });
});

test('finds the column at the end of the log by what its heading and the row have in common', async () => {
  const row = ([one = 0, two = 0, three = 0]: readonly number[]): readonly number[] => [one, three, two];
  const log = { row, columns: ['B', 'C'], typed: 500 } as const;
  expect(await ask({ ...log, headings: ['Meter (1)', 'Meter (3)', 'Meter (2)'] })).toMatchObject({ outcome: 'failed' });
  expect(await ask({ ...log, headings: ['Meter (1)', 'Meter (3)', 'Check meter'] })).toMatchObject({ outcome: 'passed' });
});

const between = (other: (readings: readonly number[], index: number) => number): Log['row'] => {
  return (readings, index) => [readings[0] ?? 0, other(readings, index), readings[2] ?? 0];
};

test.each<[string, string, NonNullable<Log['row']> | undefined]>([
  ['temperatures', 'Temperature', between((_, index) => 20 + (index % 3))],
  ['hours', 'Running (h)', between((_, index) => 700 - (index % 2))],
  ['another unit', 'Irradiation 2 (kWh/m2)', between((_, index) => 100 + (index % 2))],
  ['a total', 'Both roofs', between(([one = 0, , three = 0]) => one + three)],
  ['a total by its name', 'Total 2', undefined],
  ['a counter', 'Point 2', between((_, index) => 1000 + index * 90.5)],
  ['serial numbers', 'No. 2', between((_, index) => index + 1)],
  ['what has no heading', '', undefined],
  ['much smaller figures', 'Share', between((_, index) => 0.9 + (index % 2) / 10)],
])('is silent about %s between the columns', async (_name, heading, row) => {
  const log = { headings: ['Roof 1 (MWh)', heading, 'Roof 3 (MWh)'], typed: 466 };
  expect(await ask(row === undefined ? log : { ...log, row })).toMatchObject({ outcome: 'passed' });
});
