/** Faults of the workbook as a whole: what is hidden, old, linked or circular; periods; plausibility. */
import type { Override, WorkbookDescription } from '../monitoring-workbook';
import { layoutOf } from '../monitoring-workbook';
import { at, emptied, FACTOR, FORM, GENERATED, name, planned, POINTS, type Fault } from './fault';

const { calculation, input } = FORM;
const { EG, ER_p, RE_p } = calculation.rows;
const [point1, point2, point3] = POINTS;
const period1 = point1.period;
const period2 = point2.period;
const total = input.table3.period;
if (period1 === undefined || period2 === undefined || total === undefined) throw new Error('A report states its period.');

/** A row that states the capacity, below everything on the input sheet. */
const capacity = (value: number, unit = 'MW'): Override[] => {
  const row = input.optionBox.row + 10;
  const place = (column: number) => ({ sheet: input.sheet, row, column: point1.point.column + column });
  return [
    { ...place(0), value: 'Installed capacity of the solar PV system' },
    { ...place(1), value },
    { ...place(2), value: unit },
  ];
};

/** A row that states the days of the period, below everything on the input sheet. */
const days = (value: number, unit: string, label = 'Number of days in the monitoring period'): Override[] =>
  capacity(value, unit).map((cell, index) => (index === 0 ? { ...cell, value: label } : cell));
const daysCell = { ...point1.point, row: input.optionBox.row + 10, column: point1.point.column + 1 };

const inTwoParts = (until: string, from: string): WorkbookDescription['points'] => [
  { point: '(1)', value: 500.1, period: `1/Jan/2023 - ${until}` },
  { point: '(1)', value: 610.2, period: `${from} - 31/Dec/2023` },
];

const TWO = { calculationSheets: 2 } as const;
const second = layoutOf(TWO).secondReport;
const later = (text: string): Override[] => [
  ...second.input.table1.rows.flatMap(({ period }) => (period ? [{ ...period, value: text }] : [])),
  ...(second.input.table3.period ? [{ ...second.input.table3.period, value: text }] : []),
];

export const WORKBOOK_FAULTS: readonly Fault[] = [
  {
    name: 'a meter corrected without recalculating',
    description: {
      calculation: 'manual',
      overrides: [{ ...EG.value, formula: `SUM('${input.sheet}'!${name(point1.value)}:${name(point3.value)})`, result: 3500 }],
    },
    finds: [
      { rule: 'manual-calculation' },
      { rule: 'stale-value', ...at(EG.value), expected: GENERATED, found: 3500, says: /manual calculation/ },
    ],
    informs: [],
  },
  {
    name: 'a sum that includes itself',
    description: planned({
      ...EG.value,
      formula: `SUM('${input.sheet}'!${name(point1.value)}:${name(point3.value)})+${name(EG.value)}*0`,
      result: GENERATED,
    }),
    finds: [{ rule: 'circular-reference', ...at(EG.value), says: /its own cell/ }],
  },
  {
    name: 'RE_p and ER_p in a circle',
    description: planned({ ...RE_p.value, formula: `${name(ER_p.value)}+0`, result: GENERATED * FACTOR }),
    finds: [{ rule: 'circular-reference', says: /found a circle/ }],
  },
  {
    name: 'a monitoring point on a hidden row',
    description: { hidden: [{ sheet: input.sheet, rows: [point2.value.row] }] },
    finds: [{ rule: 'hidden-content', ...at(point2.value), says: /\(row 9\)/ }],
  },
  {
    name: 'the column of the values hidden',
    description: { hidden: [{ sheet: calculation.sheet, columns: [ER_p.value.column] }] },
    finds: [{ rule: 'hidden-content', says: /column D/ }],
  },
  {
    name: 'a hidden sheet beside the form',
    description: { hidden: [{ sheet: 'MSS', state: 'veryHidden' }] },
    finds: [],
    informs: [{ rule: 'hidden-content', says: /“MSS” hidden so that Excel/ }],
  },
  {
    name: 'a figure from another workbook',
    description: planned({ ...point1.value, formula: "'[meters.xlsx]Year'!B14", result: 1204.32 }),
    finds: [{ rule: 'external-link', ...at(point1.value) }],
  },
  {
    name: 'a monitored value formatted away',
    description: planned({ ...point3.value, value: 1410.08, numberFormat: ';;;' }),
    finds: [{ rule: 'invisible-text', ...at(point3.value) }],
  },
  {
    name: 'a monitored value shown by the thousand',
    description: planned({ ...point3.value, value: 1410.08, numberFormat: '#,##0.00,' }),
    finds: [{ rule: 'invisible-text', ...at(point3.value), says: /shows a thousandth/ }],
  },
  {
    name: '31 June',
    description: { period: '1/Jan/2023 - 31/Jun/2023' },
    finds: [{ rule: 'unreadable-period', ...at(period1), found: '1/Jan/2023 - 31/Jun/2023' }],
  },
  {
    name: 'no period at all',
    description: { period: '', overrides: emptied(total) },
    finds: [{ rule: 'unreadable-period', ...at(period1), says: /found the column empty/ }],
  },
  {
    name: 'last year in Table 3',
    description: planned({ ...total, value: '1/Jan/2022 - 31/Dec/2022' }),
    finds: [{ rule: 'period-conflict', ...at(total), expected: '2023-01-01 – 2023-12-31', found: '2022-01-01 – 2022-12-31' }],
  },
  {
    name: 'last year in one row of Table 1',
    description: planned({ ...period2, value: '1/Jan/2022 - 31/Dec/2022' }),
    finds: [{ rule: 'period-conflict', ...at(period2), found: '2022-01-01 – 2022-12-31' }],
  },
  {
    name: 'no period in one row of Table 1',
    description: planned(...emptied(period2)),
    finds: [],
    informs: [{ rule: 'unreadable-period', ...at(period2) }],
  },
  {
    name: 'the days of a leap year in another one',
    description: planned(...days(366, 'days/p')),
    finds: [{ rule: 'period-conflict', ...at(daysCell), expected: 365, found: 366, says: /at most 365 days\/p/ }],
  },
  {
    name: 'the hours of operation of a leap year in another one',
    description: planned(...days(8784, 'h', 'Operating hours of the turbine')),
    finds: [{ rule: 'period-conflict', ...at(daysCell), expected: 8760, found: 8784 }],
  },
  {
    name: 'no row for June',
    description: { points: inTwoParts('31/May/2023', '1/Jul/2023'), includePlan: false },
    finds: [{ rule: 'period-conflict', ...at(period1), says: /2023-06-01 – 2023-06-30 \(30 days\)/ }],
  },
  {
    name: 'no row for a summer',
    description: { points: inTwoParts('30/Apr/2023', '1/Oct/2023'), includePlan: false },
    finds: [],
    informs: [{ rule: 'period-conflict', ...at(period1), says: /153 days/ }],
  },
  {
    name: 'a meter that started in May',
    description: planned({ ...period2, value: '1/May/2023 - 31/Dec/2023' }),
    finds: [{ rule: 'period-conflict', ...at(period2) }],
  },
  {
    name: 'the two dates exchanged',
    description: { period: '31/Dec/2023 - 1/Jan/2023' },
    finds: [{ rule: 'reversed-period', ...at(period1) }],
  },
  {
    name: 'a period across the beginning of 2021',
    description: { period: '1/Jul/2020 - 30/Jun/2021' },
    finds: [{ rule: 'period-across-2021', ...at(period1), says: /2020-07-01 – 2020-12-31 and 2021-01-01 – 2021-06-30/ }],
  },
  {
    name: 'a fiscal year',
    description: { period: '1/Apr/2022 - 31/Mar/2023' },
    finds: [{ rule: 'period-across-years', ...at(period1), says: /2022: 275 days, 2023: 90 days/ }],
  },
  {
    name: 'a year that has not come yet',
    description: { period: '1/Jan/2123 - 31/Dec/2123' },
    finds: [{ rule: 'future-period', ...at(period1), found: '2123-12-31' }],
  },
  {
    name: 'two reports that share December',
    description: { ...TWO, overrides: later('1/Dec/2023 - 30/Nov/2024').map((override) => override) },
    finds: [{ rule: 'period-overlap', says: /2023-12-01 – 2023-12-31 would count twice/ }, { rule: 'period-across-years' }],
  },
  {
    name: 'two reports with a gap between them',
    description: { ...TWO, overrides: later('1/Mar/2024 - 31/Dec/2024') },
    finds: [{ rule: 'period-gap', says: /60 days \(2024-01-01 – 2024-02-29\)/ }],
  },
  {
    name: 'two reports with a summer between them',
    description: { ...TWO, overrides: later('1/May/2024 - 31/Dec/2024') },
    finds: [],
    informs: [{ rule: 'period-gap', says: /121 days/ }],
  },
  {
    name: 'half as much again as planned',
    description: planned({ ...point1.value, value: 1804.32 }, { ...point2.value, value: 1687.65 }, { ...point3.value, value: 2110.08 }),
    finds: [{ rule: 'plan-deviation', ...at(point1.value), expected: 3600, says: /56 % more/ }],
  },
  {
    name: 'half as much again as the year before',
    description: {
      ...TWO,
      secondPoints: [
        { point: '(1)', value: 2611.4, estimate: 2600 },
        { point: '(2)', value: 2798.25, estimate: 2800 },
      ],
      overrides: later('1/Jan/2024 - 31/Dec/2024'),
    },
    finds: [
      {
        rule: 'yield-deviation',
        ...at(second.calculation.rows.EG.value),
        says: /9.869 MWh a day as in the earlier period, found 14.78: 50 % more/,
      },
    ],
  },
  {
    name: 'a reading of the year before',
    description: {
      ...TWO,
      secondPoints: [
        { point: '(1)', value: 1204.32, estimate: 1200 },
        { point: '(2)', value: 2387.65, estimate: 2400 },
      ],
      overrides: later('1/Jan/2024 - 31/Dec/2024'),
    },
    finds: [{ rule: 'carried-over-figure', found: 1204.32, says: /1,204.32 MWh \(.*\)\. Was last period’s figure/ }],
  },
  {
    name: 'one point that takes the total beyond the band of the plan',
    description: planned({ ...point3.value, value: 2910.08 }),
    finds: [
      {
        rule: 'plan-deviation',
        ...at(point3.value),
        says: /more\. Beyond the band: EG_i,p \(3\) in 'MRS\(input\)'!F10, 10\d % more; the other/,
      },
    ],
  },
  {
    name: 'a year whose electricity is summed on last year’s sheet',
    description: {
      ...TWO,
      secondPoints: [
        { point: '(1)', value: 1304.32, estimate: 1300 },
        { point: '(2)', value: 2387.65, estimate: 2400 },
      ],
      overrides: [
        ...later('1/Jan/2024 - 31/Dec/2024'),
        {
          ...second.calculation.rows.EG.value,
          formula: `SUM('${input.sheet}'!${name(point1.value)}:${name(point3.value)})`,
          result: GENERATED,
        },
      ],
    },
    finds: [
      {
        rule: 'foreign-reference',
        ...at(second.calculation.rows.EG.value),
        says: /own monitored values come to 3,691\.97 MWh\/p, EG is 3,602\.05 MWh\/p/,
      },
    ],
  },
  {
    name: 'a tenth of the plan',
    description: planned(...POINTS.map(({ value }, index) => ({ ...value, value: [120.4, 98.7, 141.1][index] ?? 0 }))),
    finds: [],
    informs: [{ rule: 'plan-deviation', says: /90 % less\. If the plan’s estimate is for several years/ }],
  },
  {
    name: 'more than the modules can generate',
    description: planned(...capacity(300, 'kWp')),
    finds: [{ rule: 'capacity-factor', ...at(point1.value), says: /× 8,760 h\) .*137 %/ }],
  },
  {
    name: 'kilowatts stated as megawatts',
    description: planned(...capacity(2100)),
    finds: [{ rule: 'capacity-factor', says: /a slip of kWh and MWh, or of kW and MW/ }],
  },
  {
    name: 'less sun than anywhere',
    description: planned(...capacity(20)),
    finds: [],
    informs: [{ rule: 'capacity-factor', says: /8–30 %/ }],
  },
];
