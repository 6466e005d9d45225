/** EG where the calculation sheet has its monitoring points and no row for their total. */
import { FIRST, IN_TABLE, POINTS, pointsWithoutTotal, SECOND } from '../workbooks/points-without-total';
import { layoutOf } from '../workbooks/monitoring-workbook';
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
