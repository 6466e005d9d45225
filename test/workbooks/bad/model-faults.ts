/** Faults that today's equal figures hide: what the formulas would do with other inputs. */
import { addressText, cellName } from '../../../src/address';
import { at, FACTOR, FORM, GENERATED, name, PLAN, planned, POINTS, type Fault } from './fault';
import { layoutOf, type Override } from '../monitoring-workbook';
import { UNKNOWN_FORM } from '../ok/correct-workbooks';

const { calculation, input } = FORM;
const { ER_p, EF_RE, RE_p, EG, EF_RE_again, PE_p } = calculation.rows;
const [point1, point2, point3] = POINTS;
const [RE, PE, EGat, EFat] = [RE_p, PE_p, EG, EF_RE_again].map(({ value }) => name(value));
const points = `'${input.sheet}'!${name(point1.value)}:${name(point3.value)}`;
const sumOf = (...cells: readonly { readonly sheet: string; readonly row: number; readonly column: number }[]): string =>
  cells.map(addressText).join('+');
const reductions = GENERATED * FACTOR;
const SECOND = layoutOf({ calculationSheets: 2 }).secondReport;
/** Far from everything on the calculation sheet, with nothing in it. */
const far = { sheet: calculation.sheet, row: 60, column: 9 };
/** The ratio of a chiller's COP to the reference, in a row of its own below the form. */
const ratioCell = (below: number): string => cellName(PE_p.value.row + below, PE_p.value.column);
const ratio = (below: number, value: number): readonly Override[] => {
  const row = PE_p.value.row + below;
  return [
    { ...PE_p.label, row, value: `Ratio of the COPs of chiller ${below - 9}` },
    { ...PE_p.value, row, value },
    { ...PE_p.unit, row, value: '-' },
    { ...PE_p.symbol, row, value: `r_PJ,${below - 9}` },
  ];
};
/** A metering log of four bills beside the form, without dates: four months would be a log that lacks most of the year. */
const LOG = [310.11, 290.22, 305.33, 298.66];
const logCell = (month: number, column: number): { sheet: string; row: number; column: number } => ({
  sheet: input.sheet,
  row: 40 + month,
  column: 26 + column,
});
const log: readonly Override[] = LOG.flatMap((value, index) => [
  { ...logCell(index, 0), value: `Bill ${index + 1}` },
  { ...logCell(index, 1), value },
]);

export const MODEL_FAULTS: readonly Fault[] = [
  {
    name: 'project emissions added: no difference while they are 0',
    description: planned({ ...ER_p.value, formula: `${RE}+${PE}`, result: reductions }),
    finds: [
      {
        rule: 'model-mismatch',
        ...at(ER_p.value),
        says: /^With PE_p = [\d.,]+ tCO2\/p .* gives [\d.,]+ tCO2\/p\. Its formula is “=D10\+D14”\.$/,
      },
    ],
  },
  {
    name: 'project emissions left out: no difference while they are 0',
    description: planned({ ...ER_p.value, formula: RE ?? '', result: reductions }),
    finds: [{ rule: 'model-mismatch', ...at(ER_p.value), says: /ER_p does not depend on 'MRS\(calc_process\)'!D14/ }],
  },
  {
    name: 'the cell below PE_p subtracted instead',
    description: planned({ ...ER_p.value, formula: `${RE}-${cellName(PE_p.value.row + 1, PE_p.value.column)}`, result: reductions }),
    finds: [
      {
        rule: 'model-mismatch',
        ...at(ER_p.value),
        says: /It depends on 'MRS\(calc_process\)'!D15 instead, which the methodology does not know/,
      },
    ],
  },
  {
    name: 'a cap that is not reached yet',
    description: planned({ ...RE_p.value, formula: `MIN(${EGat}*${EFat},5000)`, result: reductions }),
    finds: [{ rule: 'model-mismatch', ...at(RE_p.value), says: /comes to 5,000 tCO2\/p; the methodology \(RE_p = EG \* EF_RE\) gives/ }],
  },
  {
    name: 'a branch that is not taken',
    description: planned({ ...EG.value, formula: `IF(SUM(${points})>10000,SUM(${points})/1000,SUM(${points}))`, result: GENERATED }),
    finds: [{ rule: 'model-mismatch', ...at(EG.value), says: /the methodology \(EG = SUM\(EG_i\)\) gives/ }],
  },
  {
    name: 'an override that is empty',
    description: planned({ ...RE_p.value, formula: `${EGat}*${EFat}+${name(far)}`, result: reductions }),
    finds: [
      {
        rule: 'model-mismatch',
        ...at(RE_p.value),
        says: /RE_p in 'MRS\(calc_process\)'!D10 depends on 'MRS\(calc_process\)'!I60 \(now an empty cell\)/,
      },
    ],
  },
  {
    name: 'one point counted twice where two are equal',
    description: {
      points: [
        { point: '(1)', value: 0 },
        { point: '(2)', value: 0 },
        { point: '(3)', value: 987.65 },
      ],
      overrides: [{ ...EG.value, formula: sumOf(point1.value, point1.value, point3.value), result: 987.65 }],
    },
    finds: [{ rule: 'short-sum', ...at(EG.value), says: /leaves out EG_i,p \(2\)/ }],
  },
  {
    name: 'a point counted twice that is 0',
    description: {
      points: [
        { point: '(1)', value: 0 },
        { point: '(2)', value: 854.1 },
        { point: '(3)', value: 987.65 },
      ],
      overrides: [{ ...EG.value, formula: sumOf(point1.value, point1.value, point2.value, point3.value), result: 854.1 + 987.65 }],
    },
    finds: [
      { rule: 'zero-input', ...at(point1.value) },
      { rule: 'model-mismatch', ...at(EG.value), says: /With EG_i,p \(1\) = / },
    ],
  },
  {
    name: 'project emissions by a formula that will not stay 0',
    description: planned({ ...far, value: 5000 }, { ...PE_p.value, formula: `MAX(0,${EGat}-${name(far)})`, result: 0 }),
    finds: [
      {
        rule: 'model-mismatch',
        ...at(PE_p.value),
        says: /PE_p in 'MRS\(calc_process\)'!D14 comes to .*the methodology \(PE_p = 0\) gives 0/,
      },
    ],
  },
  {
    name: 'rounded to the nearest tonne, which may be one that was not reduced',
    description: planned({ ...ER_p.value, formula: `ROUND(${RE}-${PE},0)`, result: 2871 }),
    finds: [{ rule: 'emission-reductions-mismatch', ...at(ER_p.value) }],
  },
  {
    name: 'a point without a figure that the sum does not reach',
    description: planned(
      { ...point3.value, value: 0 },
      { ...EG.value, formula: `SUM('${input.sheet}'!${name(point1.value)}:${name(point2.value)})`, result: 1204.32 + 987.65 },
    ),
    finds: [
      { rule: 'zero-input', ...at(point3.value) },
      { rule: 'short-sum', ...at(EG.value), says: /leaves out EG_i,p \(3\) in 'MRS\(input\)'!F10/ },
    ],
  },
  {
    name: 'two bills of the metering log counted twice',
    description: planned(...log, {
      ...point1.value,
      formula: `SUM(${cellName(40, 27)}:${cellName(43, 27)})+SUM(${cellName(42, 27)}:${cellName(43, 27)})`,
      result: LOG.reduce((sum, value) => sum + value, 0) + (LOG[2] ?? 0) + (LOG[3] ?? 0),
    }),
    finds: [
      { rule: 'short-sum', ...at(point1.value), says: /counts 'MRS\(input\)'!AA42:AA43 twice: 603\.99 too much/ },
      { rule: 'plan-deviation' },
    ],
  },
  {
    name: 'the year at the head of the metering log in its sum',
    description: planned(
      ...log,
      { ...logCell(-1, 1), value: 2023 },
      {
        ...point1.value,
        formula: `SUM(${cellName(39, 27)}:${cellName(43, 27)})`,
        result: LOG.reduce((sum, value) => sum + value, 2023),
      },
    ),
    finds: [{ rule: 'short-sum', ...at(point1.value), says: /takes in the year in 'MRS\(input\)'!AA39/ }, { rule: 'plan-deviation' }],
  },
  {
    name: 'a typed figure where the sum would fail',
    description: planned({ ...EG.value, formula: `IFERROR(SUM(${points}),3602)`, result: GENERATED }),
    finds: [{ rule: 'number-in-formula', ...at(EG.value), found: 'IFERROR(…, 3602)' }],
  },
  {
    name: 'a point that counts only above a hundred kilowatt-hours',
    description: {
      electricityUnit: 'kWh',
      overrides: [
        {
          ...EG.value,
          formula: `IF('${input.sheet}'!${name(point1.value)}>100,SUM(${points}),SUM(${points})-'${input.sheet}'!${name(point1.value)})`,
          result: GENERATED * 1000,
        },
      ],
    },
    finds: [{ rule: 'model-mismatch', ...at(EG.value), says: /With EG_i,p \(1\) = \d/ }],
  },
  {
    name: 'negative reductions cut off at zero, without project emissions',
    description: planned({ ...ER_p.value, formula: `IF(${RE}>${PE},${RE}-${PE},0)`, result: reductions }),
    finds: [],
    informs: [{ rule: 'negative-reductions', ...at(ER_p.value), found: '=IF(D10>D14,D10-D14,0)' }],
  },
  {
    name: 'the ratio of the first chiller taken for the second, under a methodology that is not in the list',
    description: {
      ...UNKNOWN_FORM,
      overrides: [
        ...(UNKNOWN_FORM.overrides ?? []),
        ...ratio(10, 1.15),
        ...ratio(11, 1.15),
        { ...RE_p.value, formula: `${EGat}*${ratioCell(10)}*${EFat}`, result: GENERATED * 1.15 * FACTOR },
      ],
    },
    finds: [{ rule: 'unused-parameter', ...at({ ...PE_p.value, row: PE_p.value.row + 11 }), says: /draw on r_PJ,2 in .* as on/ }],
    asks: [{ rule: 'missing-parameter' }],
  },
  {
    name: 'a bill between two ranges of the metering log left out',
    description: planned(
      ...log,
      { ...logCell(LOG.length, 0), value: 'Bill 5' },
      { ...logCell(LOG.length, 1), value: 301.57 },
      {
        ...point1.value,
        formula: `SUM(${cellName(40, 27)}:${cellName(41, 27)},${cellName(43, 27)}:${cellName(44, 27)})`,
        result: LOG.reduce((sum, value) => sum + value, 301.57) - (LOG[2] ?? 0),
      },
    ),
    finds: [{ rule: 'short-sum', ...at(point1.value), says: /leaves out the figures in 'MRS\(input\)'!AA42\.$/ }],
  },
  {
    name: 'the last bill of the metering log left out',
    description: planned(...log, {
      ...point1.value,
      formula: `SUM(${cellName(40, 27)}:${cellName(42, 27)})`,
      result: LOG.slice(0, 3).reduce((sum, value) => sum + value, 0),
    }),
    finds: [{ rule: 'short-sum', ...at(point1.value), says: /leaves out the figures in 'MRS\(input\)'!AA43/ }],
  },
  {
    name: 'two points with the same sum of the log',
    description: planned(
      ...log,
      ...[point1, point2].map(({ value }) => ({
        ...value,
        formula: `SUM(${cellName(40, 27)}:${cellName(43, 27)})`,
        result: LOG.reduce((sum, value) => sum + value, 0),
      })),
    ),
    finds: [{ rule: 'duplicate-value', ...at(point1.value), says: /It is counted twice/ }],
  },
  {
    name: 'the electricity read from the plan, which foresaw the same',
    description: {
      points: [
        { point: '(1)', value: 1204.32, estimate: 1200 },
        { point: '(2)', value: 987.65, estimate: 1000 },
        { point: '(3)', value: 1410.08, estimate: 1402.05 },
      ],
      overrides: [{ ...EG.value, formula: `'${PLAN.calculation.sheet}'!${name(PLAN.calculation.rows.EG.value)}`, result: GENERATED }],
    },
    finds: [{ rule: 'foreign-reference', ...at(EG.value), says: /'MPS\(calc_process\)'!D11 belongs to the monitoring plan/ }],
  },
  {
    name: 'one point read from the plan',
    description: planned({
      ...point2.value,
      formula: `'${PLAN.input.sheet}'!${name(PLAN.input.table1.rows[1]?.value ?? point2.value)}`,
      result: 1010,
    }),
    finds: [{ rule: 'foreign-reference', ...at(point2.value), says: /'MPS\(input\)'!\w+ belongs to the monitoring plan/ }],
  },
  {
    name: 'Table 3 of the second methodology copied from the first, with its reference',
    description: {
      calculationSheets: 2,
      overrides: [{ ...SECOND.input.table3.total, formula: `ROUNDDOWN(${addressText(ER_p.value)},0)`, result: Math.floor(reductions) }],
    },
    finds: [
      { rule: 'reported-total-mismatch', ...at(SECOND.input.table3.total) },
      { rule: 'foreign-reference', ...at(SECOND.input.table3.total), says: /'MRS\(calc_process\)'!D6 belongs to another report/ },
    ],
  },
  {
    name: 'two per cent of losses taken off inside Table 1',
    description: planned(...log, {
      ...point1.value,
      formula: `SUM(${cellName(40, 27)}:${cellName(43, 27)})*0.98`,
      result: LOG.reduce((sum, value) => sum + value, 0) * 0.98,
    }),
    finds: [{ rule: 'number-in-formula', ...at(point1.value), found: '×0.98' }],
  },
  {
    name: 'the emission factor typed inside the formula of RE_p',
    description: planned({ ...RE_p.value, formula: `${EGat}*0.797`, result: reductions }),
    finds: [{ rule: 'number-in-formula', ...at(RE_p.value), found: '×0.797', says: /It is the emission factor/ }],
  },
  {
    name: 'a year cut to eleven months by hand',
    description: planned(...log, {
      ...point1.value,
      formula: `SUM(${cellName(40, 27)}:${cellName(43, 27)})*11/12`,
      result: (LOG.reduce((sum, value) => sum + value, 0) * 11) / 12,
    }),
    finds: [{ rule: 'number-in-formula', ...at(point1.value) }],
  },
  {
    name: 'a share of the calendar',
    description: planned(...log, {
      ...point1.value,
      formula: `SUM(${cellName(40, 27)}:${cellName(43, 27)})*31/365`,
      result: (LOG.reduce((sum, value) => sum + value, 0) * 31) / 365,
    }),
    finds: [],
    asks: [{ rule: 'number-in-formula', ...at(point1.value) }],
  },
  {
    name: 'a function that is not known here',
    description: planned({ ...RE_p.value, formula: `${EGat}*FORECAST(1,${EFat}:${EFat},${EFat}:${EFat})`, result: reductions }),
    finds: [],
    asks: [{ rule: 'model-mismatch', ...at(ER_p.value), says: /^Not proven: .*FORECAST/ }],
  },
  {
    name: 'EF_RE of the list used where another is selected for show',
    description: planned(
      { ...EF_RE_again.value, formula: name(calculation.defaults[0]?.value ?? EF_RE.value), result: FACTOR },
      { ...EF_RE.value, value: FACTOR },
    ),
    finds: [{ rule: 'model-mismatch', ...at(RE_p.value), says: /RE_p does not depend on 'MRS\(calc_process\)'!D8/ }],
  },
];
