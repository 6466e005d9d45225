/** Faults in Table 1 of the input sheet, in the units and in the headers. */
import { at, emptied, FACTOR, FORM, GENERATED, name, PLAN, planned, POINTS, type Fault } from './fault';

const { calculation, input } = FORM;
const { EG, EF_RE, EF_RE_again, ER_p } = calculation.rows;
const [point1, point2, point3] = POINTS;
const plannedPoint3 = PLAN.input.table1.rows[2] ?? point3;
const FORTY = Array.from({ length: 40 }, (_, index) => ({ point: `(${index + 1})`, value: 100.125 + index * 3.75 }));

export const INPUT_FAULTS: readonly Fault[] = [
  {
    name: 'the reference number of another project on the input sheet',
    description: planned({ ...input.header.reference, value: 'Reference Number: MN998' }),
    finds: [{ rule: 'header-conflict', ...at(input.header.reference), expected: 'MN999', found: 'MN998' }],
  },
  {
    name: 'the reference number of another project on the calculation sheet alone',
    description: planned({ ...calculation.header.reference, value: 'Reference Number: MN998' }),
    finds: [{ rule: 'header-conflict', ...at(calculation.header.reference), expected: 'MN999', found: 'MN998' }],
  },
  {
    name: 'the reference number of another country',
    description: { reference: 'TH999' },
    finds: [
      {
        rule: 'header-conflict',
        ...at(calculation.header.reference),
        found: 'TH999',
        says: /of the country of JCM_MN_AM003_ver02\.0 \(MN/,
      },
    ],
  },
  ...['Mn 999', 'mn999', 'MN99'].map((reference): Fault => ({
    name: `a reference number that is not of its form: ${reference}`,
    description: { reference },
    finds: [{ rule: 'header-conflict', ...at(calculation.header.reference), expected: 'XX000', found: reference }],
  })),
  {
    name: 'no reference number behind its label',
    description: { reference: '' },
    finds: [{ rule: 'header-conflict', ...at(calculation.header.reference), says: /behind its label in .*, found none\.$/ }],
  },
  {
    name: 'a header without a reference number',
    description: { includePlan: false, overrides: emptied(calculation.header.reference, input.header.reference) },
    finds: [{ rule: 'header-conflict', ...at(calculation.header.spreadsheet), says: /in the header, as beside/ }],
  },
  {
    name: 'an input sheet of another version',
    description: planned({ ...input.header.spreadsheet, value: 'Monitoring Spreadsheet: JCM_MN_AM003_ver03.0' }),
    finds: [{ rule: 'header-conflict', ...at(input.header.spreadsheet), found: 'JCM_MN_AM003_ver03.0' }],
  },
  {
    name: 'a plan of another methodology',
    description: planned(
      ...[PLAN.input, PLAN.calculation].map(({ header }) => ({
        ...header.spreadsheet,
        value: 'Monitoring Spreadsheet: JCM_MN_AM001_ver01.0',
      })),
    ),
    finds: [{ rule: 'header-conflict', ...at(PLAN.calculation.header.spreadsheet), found: 'JCM_MN_AM001_ver01.0' }],
  },
  {
    name: 'points in kWh added up as MWh',
    description: planned(...POINTS.map((point) => ({ ...point.unit, value: 'kWh/p' }))),
    finds: [{ rule: 'unit-conflict', ...at(point1.unit), expected: 'MWh/p', found: 'kWh/p', says: /F8:F10|G8:G10/ }],
  },
  {
    name: 'the unit of EG changed, the figure not',
    description: planned({ ...EG.unit, value: 'kWh/p' }),
    finds: [{ rule: 'unit-conflict', ...at(EG.unit), expected: 'MWh/p', found: 'kWh/p' }],
  },
  {
    name: 'Table 3 in kilograms',
    description: planned({ ...input.table3.unit, value: 'kgCO2/p' }),
    finds: [{ rule: 'unit-conflict', ...at(input.table3.unit), expected: 'tCO2/p' }],
  },
  {
    name: 'a point typed in kWh under MWh',
    description: planned({ ...point2.value, value: 987_650 }),
    finds: [{ rule: 'magnitude-slip', ...at(point2.value), found: 987_650, says: /the plan estimates 1,010 MWh\/p/ }],
  },
  {
    name: 'a point typed in kWh under MWh, without a plan',
    description: { includePlan: false, overrides: [{ ...point2.value, value: 987_650 }] },
    finds: [{ rule: 'magnitude-slip', ...at(point2.value), says: /the other points have 1,204\.32 to 1,410\.08 MWh/ }],
  },
  {
    name: 'a point typed in GWh under MWh',
    description: planned({ ...point3.value, value: 1.41008 }),
    finds: [{ rule: 'magnitude-slip', ...at(point3.value) }],
  },
  {
    name: 'all points typed in kWh under MWh: one finding',
    description: planned({ ...point1.value, value: 1_204_320 }, { ...point2.value, value: 987_650 }, { ...point3.value, value: 1_410_080 }),
    finds: [{ rule: 'magnitude-slip', ...at(point1.value), says: /EG_i,p \(1\), \(2\), \(3\)/ }],
  },
  {
    name: 'a factor in kilograms',
    description: planned({ ...EF_RE.value, value: 797 }),
    finds: [{ rule: 'emission-factor-range', ...at(EF_RE.value), found: 797, says: /0\.797 tCO2\/MWh seems to be meant/ }],
  },
  {
    name: 'a monitoring point without a figure',
    description: planned(...emptied(point3.value)),
    finds: [{ rule: 'empty-input', ...at(point3.value), says: /found nothing/ }],
  },
  {
    name: 'a monitoring point of the plan without a row in the report',
    description: planned(...emptied(...Object.values(point3))),
    finds: [{ rule: 'plan-deviation', ...at(plannedPoint3.value), says: /EG_i,p \(3\) of the plan .* on MRS\(input\), found no row/ }],
  },
  {
    name: 'a monitoring point of the plan without a row, which a comment tells of',
    description: planned(...emptied(...Object.values(point3)), { ...point2.comment, value: 'Roof (3) was never connected.' }),
    finds: [],
  },
  {
    name: 'to follow',
    description: planned({ ...point2.value, value: 'to follow' }),
    finds: [{ rule: 'text-in-number-cell', ...at(point2.value), found: 'to follow' }],
  },
  {
    name: 'N/A in a monitoring point',
    description: planned({ ...point2.value, value: 'N/A' }),
    finds: [{ rule: 'text-in-number-cell', ...at(point2.value), found: 'N/A' }],
  },
  {
    name: 'a negative meter reading',
    description: planned({ ...point1.value, value: -1204.32 }),
    finds: [{ rule: 'negative-input', ...at(point1.value), found: -1204.32 }],
    informs: [{ rule: 'plan-deviation' }],
  },
  {
    name: 'a point that generated nothing, without a word',
    description: planned({ ...point2.value, value: 0 }),
    finds: [{ rule: 'zero-input', ...at(point2.value) }],
  },
  {
    name: 'a point that generated nothing beside the only other one, and was not planned to',
    description: {
      points: [
        { point: '(1)', value: 0 },
        { point: '(2)', value: 987.65 },
      ],
    },
    finds: [],
    informs: [{ rule: 'zero-input', at: "'MRS(input)'!F8" }],
  },
  {
    name: 'a reading raised by two per cent in its cell',
    description: planned({ ...point2.value, formula: '987.65*1.02', result: 987.65 * 1.02 }),
    finds: [{ rule: 'number-in-formula', ...at(point2.value), found: '×1.02' }],
  },
  {
    name: 'five hundred added to a reading in its cell',
    description: planned({ ...point2.value, formula: 'SUM(487.65,500)', result: 987.65 }),
    finds: [{ rule: 'number-in-formula', ...at(point2.value), found: '+500' }],
  },
  {
    name: 'three readings added up in a cell',
    description: planned({ ...point2.value, formula: '310.22+358.11+319.32', result: 987.65 }),
    finds: [],
    informs: [{ rule: 'number-in-formula', ...at(point2.value), found: '=310.22+358.11+319.32' }],
  },
  {
    name: 'a reading in kWh, divided in its cell',
    description: planned({ ...point2.value, formula: '987650/1000', result: 987.65 }),
    finds: [],
  },
  {
    name: 'a point number twice',
    description: planned({ ...point3.point, value: '(2)' }),
    finds: [{ rule: 'duplicate-point', ...at(point2.value), found: '(2)' }],
  },
  {
    name: 'a figure copied from the row above',
    description: planned({ ...point2.value, value: 1204.32 }),
    finds: [{ rule: 'duplicate-value', ...at(point1.value), found: 1204.32 }],
  },
  {
    name: 'the estimates of the plan as monitored values',
    description: planned({ ...point1.value, value: 1190 }, { ...point2.value, value: 1010 }, { ...point3.value, value: 1400 }),
    finds: [{ rule: 'duplicate-value', ...at(point1.value), says: /plan’s estimates digit for digit/ }],
  },
  {
    name: 'a quarter of the log as the average of the others, another as their typed mean',
    description: {
      otherSheets: [
        {
          name: 'Log',
          rows: [
            ['Quarter', '(1)', '(2)'],
            ['Q1', 301.2, 240.1],
            ['Q2', 299.14, 251.3],
            ['Q3', { formula: 'ROUND(AVERAGE(B2:B3),2)', result: 300.17 }, 245.77],
            ['Q4', 303.81, 245.723333333333],
          ],
        },
      ],
      overrides: [
        { ...point1.value, formula: 'SUM(Log!B2:B5)', result: 1204.32 },
        { ...point2.value, formula: 'SUM(Log!C2:C5)', result: 982.893333333333 },
      ],
    },
    finds: [{ rule: 'empty-input', at: "'Log'!B4", says: /in 'Log'!B4, C5, as in the other cells .* found the mean of others of them/ }],
  },
  {
    name: 'a monitoring option that does not exist',
    description: planned({ ...point1.option, value: 'Option D' }, { ...point2.option, value: 'Option D' }),
    finds: [{ rule: 'unknown-monitoring-option', ...at(point1.value), found: 'Option D', says: /\(1\), \(2\)/ }],
  },
  {
    name: 'no source and no frequency',
    description: planned(...emptied(point2.source, point2.frequency)),
    finds: [{ rule: 'missing-evidence', ...at(point2.value), says: /“Source of data”, “Monitoring frequency”/ }],
  },
  {
    name: 'forty points without a source: one finding',
    description: { points: FORTY.map((point) => ({ ...point, source: '' })) },
    finds: [{ rule: 'missing-evidence', says: /!\w+8:\w+47\)/ }],
  },
  {
    name: 'forty points typed as text: one finding',
    description: {
      points: FORTY,
      overrides: Array.from({ length: 40 }, (_, index) => ({
        ...point1.value,
        row: point1.value.row + index,
        value: `${100.125 + index * 3.75} MWh`,
      })),
    },
    finds: [{ rule: 'number-as-text', ...at(point1.value), says: /the same in 39 more cells: 'MRS\(input\)'!\w9:\w47/ }],
  },
  {
    name: 'a default value typed',
    description: planned({ ...EF_RE.value, value: FACTOR }),
    finds: [],
    informs: [{ rule: 'typed-default', ...at(EF_RE.value), found: FACTOR }],
  },
  {
    name: 'another default value than planned',
    description: planned({ ...EF_RE.value, formula: name(calculation.defaults[1]?.value ?? EF_RE.value), result: 0.533 }),
    finds: [{ rule: 'plan-default-conflict', ...at(EF_RE.value), expected: FACTOR, found: 0.533 }],
  },
  {
    name: 'a factor with a digit that is not shown',
    description: {
      defaults: [{ label: 'Grid', value: 0.7973 }],
      overrides: [],
    },
    finds: [],
    asks: [{ rule: 'unlisted-default', ...at(EF_RE.value), says: /0\.7973 tCO2.*known of MN_AM003 are 0\.797 / }],
    informs: [{ rule: 'rounded-display', ...at(EF_RE_again.value), says: /EF_RE = 0\.7973/ }],
  },
  {
    name: 'Table 3 typed with more than was computed',
    description: planned({ ...input.table3.total, value: 2900 }),
    finds: [{ rule: 'reported-total-mismatch', ...at(input.table3.total), expected: GENERATED * FACTOR, found: 2900 }],
  },
  {
    name: 'Table 3 rounded up',
    description: planned({
      ...input.table3.total,
      formula: `ROUNDUP('${calculation.sheet}'!${name(ER_p.value)},0)`,
      result: 2871,
    }),
    finds: [{ rule: 'reported-total-mismatch', ...at(input.table3.total), found: 2871 }],
  },
  {
    name: 'Table 3 left empty',
    description: planned(...emptied(input.table3.total)),
    finds: [{ rule: 'reported-total-mismatch', ...at(input.table3.total), says: /an empty cell/ }],
  },
  {
    name: 'Table 3 with a fraction of a tonne',
    description: planned({
      ...input.table3.total,
      formula: `'${calculation.sheet}'!${name(ER_p.value)}`,
      result: GENERATED * FACTOR,
      numberFormat: '0.0',
    }),
    finds: [],
    informs: [{ rule: 'fractional-credits', ...at(input.table3.total) }],
  },
];
