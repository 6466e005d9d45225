/** What belongs to a report beside its figures: its plan, its capacities, every statement of its period, the rows of Table 3, headers. */
import { extract } from '../../src/extract/extract';
import type { CalculationSheet } from '../../src/extract/extraction';
import { layoutOf } from '../workbooks/monitoring-workbook';
import { bookOf, CALCULATION, type Value } from './book-of';
import { extracted, onlyReport } from './fixture';

const { input } = layoutOf().report;

describe('the plan of a report', () => {
  test('is the one of the same methodology, of several the one in the same place', async () => {
    expect(onlyReport(await extracted()).plan).toMatchObject({ kind: 'plan', sheet: 'MPS(calc_process)' });
    const { reports } = await extracted({ calculationSheets: 2 });
    expect(reports.map(({ plan }) => plan?.sheet)).toEqual(['MPS(calc_process)', 'MPS(calc_process) 2']);
    expect(onlyReport(await extracted({ includePlan: false })).plan).toBeUndefined();
  });

  test('may have another version, but no other methodology', async () => {
    const { header } = layoutOf().plan.calculation;
    const withPlan = async (name: string): Promise<CalculationSheet> =>
      onlyReport(await extracted({ overrides: [{ ...header.spreadsheet, value: `Monitoring Spreadsheet: ${name}` }] }));
    expect((await withPlan('JCM_MN_AM003_ver01.0')).plan).toBeDefined();
    expect((await withPlan('JCM_TH_AM001_ver02.0')).plan).toBeUndefined();
  });
});

const row = { sheet: input.sheet, row: input.optionBox.row + 10 };
const stated = (label: string, value: Value, unit: string) => [
  { ...row, column: 2, value: label },
  { ...row, column: 3, value: value as number },
  { ...row, column: 4, value: unit },
];

test.each([
  ['Installed capacity of the solar PV system', 1200, 'kW', 0.001],
  ['Rated output of the plant', 1.2, 'MWp', 1],
  ['太陽光発電設備の設備容量', 1.2, 'MW', 1],
])('the capacity “%s” %d %s is read', async (label, value, unit, toMegawatts) => {
  const { capacities } = onlyReport(await extracted({ overrides: stated(label, value, unit) }));
  expect(capacities).toEqual([{ value, unit, toMegawatts, label, at: { ...row, column: 3 } }]);
});

test.each([
  ['Installed capacity: 5 MW', 5, 'MW', 1],
  ['Installed capacity: 2.5 MWp', 2.5, 'MWp', 1],
  ['設備容量：1,250 kW', 1250, 'kW', 0.001],
])('the capacity is read from the one cell “%s”', async (value, figure, unit, toMegawatts) => {
  const { capacities } = onlyReport(await extracted({ overrides: [{ ...row, column: 2, value }] }));
  expect(capacities).toEqual([{ value: figure, unit, toMegawatts, label: value.split(/[:：]/)[0], at: { ...row, column: 2 } }]);
});

test.each([
  ['Solar PV, installed capacity 0.9 MWp in total', 'Solar PV, installed capacity', 0.9, 'MWp', 1],
  ['The plant has an installed capacity of 1,250 kWp.', 'The plant has an installed capacity of', 1250, 'kWp', 0.001],
])('the capacity of photovoltaics is read in the sentence “%s”', async (value, label, figure, unit, toMegawatts) => {
  const { capacities } = onlyReport(await extracted({ overrides: [{ ...row, column: 2, value }] }));
  expect(capacities).toEqual([{ value: figure, unit, toMegawatts, label, at: { ...row, column: 2 } }]);
});

test('a sentence says the capacity only where no row does', async () => {
  const sentence = { ...row, row: row.row + 1, column: 2, value: 'Solar PV, installed capacity 0.9 MWp in total' };
  const { capacities } = onlyReport(await extracted({ overrides: [...stated('Installed capacity', 1.2, 'MWp'), sentence] }));
  expect(capacities).toMatchObject([{ value: 1.2 }]);
});

test.each([
  'Battery capacity: 5 MW',
  'Installed capacity: 5 MWh',
  'Installed capacity: about 5 MW',
  'Cooling load: 5 MW',
  'Grid with an installed capacity of 5 MW in total',
  'Plants with an installed capacity of 5 MWp or more',
  'Installed capacity 2 MWp of the planned 5 MWp',
  'PV with an installed capacity of 5 MWp and battery storage',
])('the cell “%s” states no installed capacity', async (value) => {
  expect(onlyReport(await extracted({ overrides: [{ ...row, column: 2, value }] })).capacities).toBeUndefined();
});

test.each([
  ['Capacity of the battery', 500, 'kW'],
  ['Installed capacity', 1200, 'kWh'],
  ['Capacity factor of the plant', 0.2, 'MW'],
  ['Cooling', 300, 'kW'],
])('“%s” %d %s is no installed capacity', async (label, value, unit) => {
  expect(onlyReport(await extracted({ overrides: stated(label, value, unit) })).capacities).toBeUndefined();
});

test('every statement of the period is listed with its place', async () => {
  const periods = onlyReport(await extracted()).statedPeriods ?? [];
  expect(periods.map(({ from }) => from)).toEqual(['table-1', 'table-1', 'table-1', 'table-3']);
  expect(periods.at(-1)?.period).toMatchObject({ kind: 'dates', from: '2023-01-01', to: '2023-12-31', at: input.table3.period });
});

test('Table 3 by calendar year gives its rows, and the total row states no period', async () => {
  const book = await bookOf({
    'MRS(calc_process)': CALCULATION,
    'MRS(input)': [
      ['Monitoring Report Sheet (Input Sheet) [For Verification]'],
      ['Table 3: Ex-post calculation of CO2 emission reductions'],
      ['Monitoring Period', 'CO2 emission reductions', 'Units'],
      ['1/Jan/2022 - 31/Dec/2022', 20, 'tCO2/p'],
      ['1/Jan/2023 - 31/Dec/2023', 30, 'tCO2/p'],
      ['Total', 50, 'tCO2/p'],
    ],
  });
  const { reportedTotal, reportedRows = [], statedPeriods = [] } = onlyReport(extract(book));
  expect(reportedTotal).toMatchObject({ kind: 'number', value: 50 });
  expect(reportedRows.map(({ reading }) => reading.kind === 'number' && reading.value)).toEqual([20, 30]);
  expect(statedPeriods.map(({ period }) => period.kind)).toEqual(['dates', 'dates']);
});

test('the headers of its input sheet and of the structure sheet belong to a report', async () => {
  expect(onlyReport(await extracted()).headers?.map(({ sheet }) => sheet)).toEqual(['MRS(input)', 'MSS']);
});

test.each([
  [';;;', 1, 'format'],
  [';;;', 0, undefined],
  [';;;', 'text', 'format'],
  ['0.0;-0.0;;@', 0, undefined],
  ['0.0;-0.0;', 5, undefined],
  ['0.0;;', -5, 'format'],
  ['"";"";""', 5, 'format'],
  ['";;";', 5, undefined],
  ['[Red]0.0', 5, undefined],
  ['#,##0', 5000, undefined],
  ['#,##0.00,', 5000, 'scaled'],
  ['0.0,,_)', 5000, 'scaled'],
  ['#,##0,.00', 5000, 'scaled'],
  ['0.0," MWh"', 5000, undefined],
  ['0", "', 5000, undefined],
  ['#,##0.0;-#,##0.0,', 5000, undefined],
  ['#,##0.0;-#,##0.0,', -5000, 'scaled'],
  ['[>=10000]0.0,;0.0', 5000, undefined],
  ['[>=1000]0.0,;0.0', 5000, 'scaled'],
])('the format %s makes %p invisible by %p', async (format, value, by) => {
  const book = await bookOf({ Calculation: CALCULATION, Notes: [[value]] }, { formats: { Notes: { A1: format } } });
  expect(extract(book).surroundings.invisibleCells).toEqual(by === undefined ? [] : [{ sheet: 'Notes', row: 1, column: 1, by }]);
});
