/** EG where the calculation sheet has its monitoring points and no row for their total. */
import { FIRST, IN_TABLE, POINTS, pointsWithoutTotal, SECOND } from '../workbooks/points-without-total';
import type { CellAddress } from '../../src/workbook';
import { layoutOf, type Override } from '../workbooks/monitoring-workbook';
import { extracted, onlyReport } from './fixture';

const [one, two] = IN_TABLE;

test.each([
  ['a range', `SUM(${FIRST}:${SECOND})`],
  ['terms', `(${FIRST}+${SECOND})`],
  ['SUMPRODUCT', `SUMPRODUCT(${FIRST}:${SECOND})`],
  ['the rows of Table 1 themselves', `(${one}+${two})`],
  ['one of each, rounded', `ROUND(${FIRST}+${two},2)`],
])('is their sum where RE_p adds up %s', async (_, sum) => {
  const { readings } = onlyReport(await extracted(pointsWithoutTotal(sum)));
  expect(readings.EG).toMatchObject({ kind: 'summed', value: 2191.97, unit: { text: 'MWh/p' }, at: POINTS });
});

test.each([
  ['leaves one out', `SUM(${FIRST}:${FIRST})`],
  ['takes one twice', `(${FIRST}+${SECOND}+${SECOND})`],
  ['takes one off', `(${FIRST}-${SECOND})`],
  ['takes the larger', `MAX(${FIRST},${SECOND})`],
  ['multiplies them', `(${FIRST}*${SECOND})`],
])('is in more than one place where RE_p %s', async (_, sum) => {
  const { readings } = onlyReport(await extracted(pointsWithoutTotal(sum)));
  expect(readings.EG).toMatchObject({ kind: 'ambiguous', at: POINTS });
});

test.each([
  ['a point is typed', [{ ...POINTS[0], value: 1204.32 }]],
  ['a point is another row of Table 1 than its own', [{ ...POINTS[0], formula: two ?? '', result: 987.65 }]],
  ['the saved figures are not those of Table 1', [{ ...POINTS[0], formula: one ?? '', result: 1000 }]],
  ['their units differ', [{ ...layoutOf({ points: [] }).report.calculation.rows.EG.unit, value: 'kWh/p' }]],
])('and where %s', async (_, more) => {
  const { readings } = onlyReport(await extracted(pointsWithoutTotal(undefined, more)));
  expect(readings.EG).toMatchObject({ kind: 'ambiguous', at: POINTS });
});

test('of kWh the sum is in kWh', async () => {
  const { EG, EF_RE_again } = layoutOf({ points: [] }).report.calculation.rows;
  const kWh = [EG, EF_RE_again].flatMap(({ unit, value }, index) => [
    { ...unit, value: 'kWh/p' },
    { ...value, formula: `${IN_TABLE[index] ?? ''}*1000`, result: index === 0 ? 1204320 : 987650 },
  ]);
  const { readings } = onlyReport(await extracted(pointsWithoutTotal(`SUM(${FIRST}:${SECOND})/1000`, kWh)));
  expect(readings.EG).toMatchObject({ kind: 'summed', value: 2191970, unit: { text: 'kWh/p' } });
});

const { calculation, input } = layoutOf({
  points: [
    { point: '(1)', value: 1 },
    { point: '(2)', value: 1 },
  ],
}).report;
const { table1 } = input;
const { EG, EF_RE_again } = calculation.rows;
const numbered = (first: string, second: string): Override[] => [
  { ...EG.symbol, value: first },
  { ...EF_RE_again.symbol, value: second },
];
const AT_ROW_40 = { ...EG.value, row: 40 };
/** The second point below everything else of the sheet. */
const apart: Override[] = [
  ...Object.values(EF_RE_again).map((place): Override => ({ ...place, value: null })),
  { ...EG.unit, row: 40, value: 'MWh/p' },
  { ...EG.symbol, row: 40, value: 'EG_2,p' },
  { ...AT_ROW_40, formula: two ?? '', result: 987.65 },
];

test.each<[string, string, readonly Override[], readonly CellAddress[]]>([
  ['beside each other', `(${FIRST}+${SECOND})`, numbered('EG_1,p', 'EG_2,p'), POINTS],
  [
    'typed, with no row in Table 1',
    `(${FIRST}+${SECOND})`,
    [
      ...numbered('EG_1,p', 'EG_2,p'),
      ...[1204.32, 987.65].map((value, index) => ({ ...(POINTS[index] ?? EG.value), value })),
      ...table1.rows.flatMap((row) => Object.values(row).map((place): Override => ({ ...place, value: null }))),
    ],
    POINTS,
  ],
  ['apart', `(${FIRST}+D40)`, [{ ...EG.symbol, value: 'EG_1,p' }, ...apart], [EG.value, AT_ROW_40]],
])('numbered points are added up, too: %s', async (_, sum, more, at) => {
  const { readings } = onlyReport(await extracted(pointsWithoutTotal(sum, more)));
  expect(readings.EG).toMatchObject({ kind: 'summed', value: 2191.97, at });
});

test.each<[string, string, readonly Override[]]>([
  ['one is left out', `(${FIRST}+0)`, numbered('EG_1,p', 'EG_2,p')],
  ['one is added twice', `(${FIRST}+2*${SECOND})`, numbered('EG_1,p', 'EG_2,p')],
  ['two have one number', `(${FIRST}+${SECOND})`, numbered('EG_1,p', 'EG_1,p')],
])('numbered points are no total where %s', async (_, sum, more) => {
  const { readings } = onlyReport(await extracted(pointsWithoutTotal(sum, more)));
  expect(readings.EG.kind).toBe('missing');
});
