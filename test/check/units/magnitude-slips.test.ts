/** Slips between kWh and MWh in tables of any length. */
import { CORRECT_EXTRACTION, CORRECT_REPORT } from '../../../src/check/examples/example';
import { slipsBesideEarlier, slipsOf } from '../../../src/check/units/magnitude-slips';
import { DEFAULT_SETTINGS } from '../../../src/check/settings';
import type { CalculationSheet, InputRow } from '../../../src/extract/extraction';

const SETTINGS = { ...DEFAULT_SETTINGS, today: '2026-11-22' };

function withValues(
  sheet: CalculationSheet,
  values: readonly number[],
  seen: (row: InputRow) => InputRow = (row) => row,
): CalculationSheet {
  const [first] = sheet.inputs?.rows ?? [];
  if (sheet.inputs === undefined || first === undefined) throw new Error('The example has Table 1.');
  const rows = values.map((value, index) => {
    const at = { ...first.value.at, row: first.value.at.row + index };
    return seen({ ...first, point: `(${index + 1})`, value: { at, value: { kind: 'number', value } } });
  });
  return { ...sheet, inputs: { ...sheet.inputs, rows } };
}

const slips = (report: CalculationSheet): readonly (readonly [string, readonly number[]])[] =>
  slipsOf(report, SETTINGS).map(({ reason, rows }) => [
    reason.en,
    rows.flatMap(({ value: { value } }) => (value.kind === 'number' ? value.value : [])),
  ]);

function reportOf(values: readonly number[], planned?: readonly number[]): CalculationSheet {
  const { plan, ...alone } = CORRECT_REPORT;
  if (planned === undefined || plan === undefined) return withValues(alone, values);
  return withValues({ ...alone, plan: withValues(plan, planned) }, values);
}

test.each([
  ['the first', [900_000, 800, 700, 750], 'the other points have 700 to 800 MWh', [900_000]],
  ['the last', [800, 700, 750, 0.8], 'the other points have 700 to 800 MWh', [0.8]],
  ['in the middle', [800, 750_000, 700], 'the other points have 700 to 800 MWh', [750_000]],
  ['the smallest of meters that differ', [1889.56, 939.43, 468_969.3], 'the other points have 939.43 to 1,889.56 MWh', [468_969.3]],
])('one point beside the others: %s', (_name, values, reason, found) => expect(slips(reportOf(values))).toEqual([[reason, found]]));

test.each([
  ['equal points', [800, 800, 800]],
  ['two points: nobody knows which', [800, 800_000]],
  ['others that are not alike', [800_000, 800, 8]],
  ['two of four', [800_000, 800_000, 800, 800]],
  ['a large point of its own', [1889.56, 939.43, 46_896.9]],
  ['a point a thousandth of which is far below the others', [1889.56, 939.43, 190_000]],
])('nothing is said of %s', (_name, values) => expect(slips(reportOf(values))).toEqual([]));

test('each point beside the plan’s same point', () => {
  expect(slips(reportOf([800, 30_000, 5], [810, 31, 5000]))).toEqual([
    ['the plan estimates 31 MWh/p', [30_000]],
    ['the plan estimates 5,000 MWh/p', [5]],
  ]);
});

test('a point as large as it was planned, and as the capacity allows, is no slip beside smaller ones', () => {
  expect(slips(reportOf([190, 130, 45_000], [185, 135, 46_000]))).toEqual([]);
  const report = reportOf([190, 130, 45_000]);
  expect(slips(report)).toHaveLength(1);
  const capacity = { at: { sheet: 'Input', row: 1, column: 1 }, value: 40, unit: 'MW', toMegawatts: 1, label: 'Capacity' };
  expect(slips({ ...report, capacities: [capacity] })).toEqual([]);
});

test('a point beside the same one in an earlier report of the project', () => {
  const later = { ...reportOf([800, 30_000]), sheet: 'Later' };
  const { period } = later;
  if (period.kind !== 'dates') throw new Error('The example has a period.');
  const before = (values: readonly number[], days: { from: string; to: string }): CalculationSheet => ({
    ...reportOf(values),
    sheet: 'Earlier',
    period: { ...period, ...days },
  });
  const said = (earlier: CalculationSheet): readonly string[] =>
    slipsBesideEarlier(later, { ...CORRECT_EXTRACTION, reports: [earlier, later] }, SETTINGS).map(({ reason }) => reason.en);
  const [year, after] = [
    { from: '2011-01-01', to: '2011-12-31' },
    { from: '2051-01-01', to: '2051-12-31' },
  ];
  expect(said(before([810, 31], year))).toEqual(['the earlier report “Earlier” has 31 MWh/p']);
  expect(said(before([810, 29_000], year))).toEqual([]);
  expect(said(before([810, 31], after))).toEqual([]);
});

test('months of a point beside the plan’s months, and beside its one estimate for the year', () => {
  const monthly = (sheet: CalculationSheet, values: readonly number[]): CalculationSheet =>
    withValues(sheet, values, (row) => ({ ...row, point: '(1)' }));
  const { plan } = CORRECT_REPORT;
  if (plan === undefined) throw new Error('The example has a plan.');
  const against = (values: readonly number[], planned: readonly number[]): readonly (readonly [string, readonly number[]])[] =>
    slips(monthly({ ...CORRECT_REPORT, plan: monthly(plan, planned) }, values));
  expect(against([0.08, 0.09], [81, 95])).toEqual([['the plan estimates 81 MWh/p', [0.08, 0.09]]]);
  expect(against([0.3, 0.2, 0.4], [900])).toEqual([['the plan estimates 900 MWh/p', [0.3, 0.2, 0.4]]]);
  expect(against([300, 200, 400], [900])).toEqual([]);
  // One month alone is off, and named alone.
  expect(against([300, 200_000, 400], [310, 190, 410])).toEqual([['the plan estimates 190 MWh/p', [200_000]]]);
});

/** Reads of a field that every comparison between rows needs. */
function readsOf(count: number): number {
  let reads = 0;
  const counted = (row: InputRow): InputRow =>
    Object.defineProperty({ ...row }, 'parameter', {
      get: () => {
        reads += 1;
        return row.parameter;
      },
    });
  const values = Array.from({ length: count }, (_, index) => 800 + index);
  const { plan, ...alone } = CORRECT_REPORT;
  if (plan === undefined) throw new Error('The example has a plan.');
  slipsOf(withValues({ ...alone, plan: withValues(plan, values, counted) }, values, counted), SETTINGS);
  return reads;
}

test('a row is looked at as often in a long table as in a short one', () => expect(readsOf(400) / 400).toBe(readsOf(20) / 20));
