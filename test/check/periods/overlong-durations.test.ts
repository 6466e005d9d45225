/** Numbers of days and hours beside the period, in genuine workbooks. */
import { overlongDurations } from '../../../src/check/periods/overlong-durations';
import { extracted, onlyReport } from '../../extract/fixture';
import { layoutOf, type Override } from '../../workbooks/monitoring-workbook';

const { input, calculation } = layoutOf({}).report;

async function found(...rows: readonly (readonly (string | number)[])[]): Promise<readonly unknown[]> {
  const overrides = rows.flatMap((cells, row) =>
    cells.map((value, column): Override => ({ sheet: input.sheet, row: input.optionBox.row + 10 + row, column: 2 + column, value })),
  );
  const report = onlyReport(await extracted({ includePlan: false, overrides }));
  return overlongDurations(report).map(({ severity, findings: [finding] }) => [severity, finding?.expected, finding?.found]);
}

test.each<[string, readonly (string | number)[], readonly unknown[]]>([
  ['days', ['Number of days in the monitoring period', 366, 'days/p'], ['error', 365, 366]],
  ['the symbol alone', ['D_p', 366, 'day'], ['error', 365, 366]],
  ['whatever is per period', ['Days of p', 370, 'd/p'], ['error', 365, 370]],
  ['Japanese', ['稼働日数', 366, '日'], ['error', 365, 366]],
  ['hours', ['Operating hours of the turbine', 8784, 'hours'], ['warning', 8760, 8784]],
])('tells too many: %s', async (_, cells, expected) => {
  expect(await found(cells)).toEqual([expected]);
});

test.each<[string, readonly (string | number)[]]>([
  ['all of them', ['Number of days in the monitoring period', 365, 'days/p']],
  ['fewer', ['Days of operation', 341, 'days/p']],
  ['hours of all', ['Operating hours during the period', 8760, 'h/p']],
  ['several devices', ['Total operating hours of the lamps', 43800, 'h/p']],
  ['a lifetime', ['Expected life, operating hours', 50000, 'h']],
  ['something else in days', ['Interval of calibration', 730, 'days']],
  ['hours of a day', ['Operating hours per day', 9000, 'h']],
  ['no unit of time', ['Number of days in the monitoring period', 366, 'MWh/p']],
])('is quiet about %s', async (_, cells) => {
  expect(await found(cells)).toEqual([]);
});

test('tells once what the calculation sheet repeats', async () => {
  const overrides = [input, calculation].flatMap(({ sheet }, index): Override[] => [
    { sheet, row: 60, column: 2, value: 'Number of days in the monitoring period' },
    index === 0 ? { sheet, row: 60, column: 3, value: 366 } : { sheet, row: 60, column: 3, formula: `'${input.sheet}'!C60`, result: 366 },
    { sheet, row: 60, column: 4, value: 'days/p' },
  ]);
  const [told, ...more] = overlongDurations(onlyReport(await extracted({ includePlan: false, overrides })));
  expect(more).toEqual([]);
  expect(told?.findings[0]?.at).toEqual([input.sheet, calculation.sheet].map((sheet) => ({ sheet, row: 60, column: 3 })));
});
