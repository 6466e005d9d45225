/** Workbooks with one fault each, and beside each everything above info that must be found in it: nothing more, nothing less. */
import { at, emptied, FACTOR, FORM, GENERATED, name, planned, POINTS, type Fault } from './fault';
import type { CellAddress } from '../../../src/workbook';
import { addressText } from '../../../src/address';
import type { Override } from '../monitoring-workbook';

const { calculation, input } = FORM;
const { ER_p, EF_RE, RE_p, EG, EF_RE_again, PE_p } = calculation.rows;
const [point1, point2, point3] = POINTS;
const secondDefault = calculation.defaults[1];
if (secondDefault === undefined) throw new Error('The form lists two defaults.');

const product = `${name(EG.value)}*${name(EF_RE_again.value)}`;
/** A metering log beside the form. */
const log = (month: number): CellAddress => ({ sheet: input.sheet, row: 40 + month, column: 26 });
const belowAll = { row: secondDefault.value.row + 4, sheet: calculation.sheet };

/** Below the form. */
const gwpRow = (below: number, value: number): readonly Override[] => {
  const row = PE_p.value.row + below;
  return [
    { ...PE_p.label, row, value: 'Global warming potential of methane' },
    { ...PE_p.value, row, value },
    { ...PE_p.unit, row, value: 'tCO2/tCH4' },
    { ...PE_p.symbol, row, value: 'GWP_CH4' },
  ];
};

export const FAULTS: readonly Fault[] = [
  {
    name: 'the row of PE_p was deleted',
    description: planned(...emptied(PE_p.label, PE_p.fuel, PE_p.value, PE_p.unit, PE_p.symbol)),
    finds: [{ rule: 'missing-parameter', says: /PE_p .*“Project emissions during the period p”|PE_p/ }],
  },
  {
    name: 'PE_p left empty: missing is not zero',
    description: planned(...emptied(PE_p.value)),
    finds: [{ rule: 'missing-parameter', ...at(PE_p.value), says: /an empty cell/ }],
  },
  {
    name: 'words in place of EG, and errors after it',
    description: planned({ ...EG.value, value: 'to follow' }),
    finds: [{ rule: 'missing-parameter', ...at(EG.value), found: 'to follow', says: /#VALUE! of RE_p, ER_p comes from it/ }],
  },
  {
    name: 'a second row of ER_p below the form',
    description: planned(
      { ...belowAll, column: ER_p.label.column, value: 'Emission reductions during the period p' },
      { ...belowAll, column: ER_p.value.column, value: 2500 },
      { ...belowAll, column: ER_p.unit.column, value: 'tCO2/p' },
      { ...belowAll, column: ER_p.symbol.column, value: 'ER_p' },
    ),
    finds: [{ rule: 'ambiguous-parameter', ...at(ER_p.value) }],
  },
  {
    name: 'only the plan was sent in',
    description: { includeReport: false },
    finds: [{ rule: 'plan-as-report', at: "'MPS(calc_process)'!D6" }],
  },
  {
    name: 'a plan retitled as a report',
    description: planned({ sheet: input.sheet, row: input.table1.headings.row, column: point1.value.column, value: 'Estimated Values' }),
    finds: [{ rule: 'plan-as-report', ...at(point1.value), says: /“MRS\(input\)”.*estimated/ }],
  },
  {
    name: 'electricity in gigajoules',
    description: planned({ ...EG.unit, value: 'GJ/p' }),
    finds: [{ rule: 'unexpected-unit', ...at(EG.unit), expected: 'MWh/p', found: 'GJ/p' }],
  },
  {
    name: 'an emptied unit beside RE_p',
    description: planned(...emptied(RE_p.unit)),
    finds: [{ rule: 'unexpected-unit', ...at(RE_p.unit), says: /no unit/ }],
  },
  {
    name: 'a rate per year in place of the total',
    description: planned({ ...point2.unit, value: 'MWh/year' }),
    finds: [{ rule: 'unexpected-unit', ...at(point2.unit), says: /: a rate per year, where the total of the period is expected\.$/ }],
  },
  {
    name: 'tonnes beside a monitoring point',
    description: planned({ ...point2.unit, value: 'tCO2/p' }),
    finds: [{ rule: 'unexpected-unit', ...at(point2.unit) }],
  },
  {
    name: '#N/A from the metering log',
    description: planned({ ...point2.value, value: { error: '#N/A' } }),
    finds: [{ rule: 'cell-error', ...at(point2.value), found: '#N/A', says: /from which EG, RE_p, ER_p, Table 3 have theirs/ }],
  },
  {
    name: 'an error that IFERROR hides',
    description: planned(
      { ...point2.value, value: { error: '#N/A' } },
      {
        ...EG.value,
        formula: `${addressText(point1.value)}+IFERROR(${addressText(point2.value)},0)+${addressText(point3.value)}`,
        result: 1204.32 + 1410.08,
      },
    ),
    finds: [{ rule: 'cell-error', ...at(point2.value), found: '#N/A' }],
  },
  {
    name: 'a figure pasted with its unit',
    description: planned({ ...point1.value, value: '1,204.32 MWh' }),
    finds: [
      { rule: 'number-as-text', ...at(point1.value), expected: 1204.32, found: '1,204.32 MWh', says: /the number 1,204\.32 MWh\/p for/ },
    ],
  },
  {
    name: 'full-width digits',
    description: planned({ ...point3.value, value: '１４１０．０８' }),
    finds: [{ rule: 'number-as-text', ...at(point3.value), expected: 1410.08 }],
  },
  {
    name: 'a figure pasted in another unit',
    description: planned({ ...point2.value, value: '987 650 kWh' }),
    finds: [{ rule: 'number-as-text', ...at(point2.value), expected: 987.65, says: /987\.65 MWh\/p \(converted from 987,650 kWh\)/ }],
  },
  {
    name: 'tonnes pasted among the electricity',
    description: planned({ ...point2.value, value: '987.65 t' }),
    finds: [{ rule: 'number-as-text', ...at(point2.value), says: /Expected a number for .* “t” disagrees with “MWh\/p”/ }],
  },
  {
    name: 'an estimate in words',
    description: planned({ ...point2.value, value: 'approx. 987.65' }),
    finds: [{ rule: 'number-as-text', ...at(point2.value), says: /; 987\.65 MWh\/p seems to be meant/ }],
  },
  {
    name: 'a date in place of a figure',
    description: planned({ ...point2.value, value: '2023-03-01' }),
    finds: [{ rule: 'number-as-text', ...at(point2.value), says: /found the date 2023-03-01/ }],
  },
  {
    name: 'a figure that Excel shows as a date',
    description: planned({ ...point2.value, value: 987.65, numberFormat: 'yyyy-mm-dd' }),
    finds: [{ rule: 'number-as-text', ...at(point2.value), found: '1902-09-13', says: /only shown as a date/ }],
  },
  {
    name: 'a share in place of a figure',
    description: planned({ ...point2.value, value: '50%' }),
    finds: [{ rule: 'number-as-text', ...at(point2.value), found: '50%', says: /does not treat as a number\.$/ }],
  },
  {
    name: 'a month of the metering log typed as text',
    description: planned(
      { ...log(1), value: '2023' },
      { ...log(2), value: 600.32 },
      { ...log(3), value: '604' },
      { ...point1.value, formula: `SUM(${name(log(1))}:${name(log(3))})`, result: 600.32 },
    ),
    finds: [{ rule: 'number-as-text', ...at(log(3)), expected: 604, says: /which the formula in .* adds up/ }],
  },
  {
    name: 'a sum that stops one row short',
    description: planned({
      ...EG.value,
      formula: `SUM('${input.sheet}'!${name(point1.value)}:${name(point2.value)})`,
      result: 1204.32 + 987.65,
    }),
    finds: [
      {
        rule: 'generation-sum-mismatch',
        ...at(EG.value),
        expected: 3602.05,
        found: 2191.97,
        says: /The difference is exactly EG_i,p \(3\) in .* leaves it out/,
      },
    ],
  },
  {
    name: 'RE_p with two per cent more',
    description: planned({ ...RE_p.value, formula: `${product}*1.02`, result: GENERATED * FACTOR * 1.02 }),
    finds: [{ rule: 'reference-emissions-mismatch', ...at(RE_p.value), expected: 2870.83385 }],
  },
  {
    name: 'kWh multiplied by tCO2/MWh',
    description: {
      electricityUnit: 'kWh',
      overrides: [{ ...RE_p.value, formula: product, result: GENERATED * 1000 * FACTOR }],
    },
    finds: [
      { rule: 'reference-emissions-mismatch', ...at(RE_p.value), says: /kWh\/p × tCO2\/MWh to tCO2\/p takes ÷ 1,000, found no conversion/ },
    ],
  },
  {
    name: 'project emissions where the methodology has none',
    description: planned({ ...PE_p.value, value: 12.5 }),
    finds: [{ rule: 'unexpected-project-emissions', ...at(PE_p.value), expected: 0, found: 12.5 }],
  },
  {
    name: 'project emissions under a methodology that is not in the list',
    description: { spreadsheet: 'JCM_XX_AM099_ver01.0', reference: 'XX999', overrides: [{ ...PE_p.value, value: 12.5 }] },
    finds: [],
    asks: [{ rule: 'unexpected-project-emissions', ...at(PE_p.value), says: /XX_AM099/ }],
  },
  {
    name: 'ER_p with fifty tonnes more',
    description: planned({
      ...ER_p.value,
      formula: `${name(RE_p.value)}-${name(PE_p.value)}+50`,
      result: GENERATED * FACTOR + 50,
    }),
    finds: [{ rule: 'emission-reductions-mismatch', ...at(ER_p.value), expected: 2870.83385, found: 2920.83385 }],
  },
  {
    name: 'ER_p subtracted the wrong way round',
    description: planned({ ...ER_p.value, formula: `${name(PE_p.value)}-${name(RE_p.value)}`, result: -GENERATED * FACTOR }),
    finds: [{ rule: 'emission-reductions-mismatch', ...at(ER_p.value), expected: 2870.83385, says: /only the sign is wrong/ }],
  },
  {
    name: 'more emitted than in the reference',
    description: { spreadsheet: 'JCM_ID_AM004_ver02.0', reference: 'ID999', overrides: [{ ...PE_p.value, value: 5000 }] },
    finds: [{ rule: 'negative-reductions', ...at(ER_p.value), expected: 0 }],
    // ID_AM004 computes with COPs, and none are on the sheets.
    asks: [{ rule: 'model-mismatch', ...at(RE_p.value), says: /RE_p and PE_p.*not proven\. EC_PJ_i/ }],
  },
  {
    name: 'section 3 refers to the other default value',
    description: planned({ ...EF_RE_again.value, formula: name(secondDefault.value), result: 0.533 }),
    finds: [{ rule: 'default-conflict', ...at(EF_RE_again.value), expected: 0.797, found: 0.533 }],
  },
  {
    name: 'a difference of EF_RE that the display hides',
    description: planned({ ...EF_RE_again.value, formula: `${name(EF_RE.value)}+0.0003`, result: 0.7973 }),
    finds: [{ rule: 'default-conflict', ...at(EF_RE_again.value), expected: 0.797, found: 0.7973 }],
  },
  {
    name: 'a national grid factor in place of a listed one',
    description: planned({ ...EF_RE.value, value: 1.1 }),
    finds: [
      {
        rule: 'unlisted-default',
        ...at(EF_RE.value),
        found: 1.1,
        says: /1\.1 tCO2\/MWh is the grid factor that an early JCM study of Mongolia used, not a default/,
      },
    ],
  },
  {
    name: 'a national grid factor in section 2, the default value typed in section 3',
    description: planned({ ...EF_RE.value, value: 1.1 }, { ...EF_RE_again.value, value: 0.797 }),
    finds: [
      { rule: 'unlisted-default', ...at(EF_RE.value), found: 1.1 },
      { rule: 'default-conflict', ...at(EF_RE.value), expected: 0.797, found: 1.1 },
      { rule: 'constant-over-formula', ...at(EF_RE_again.value), found: 0.797 },
    ],
  },
  {
    name: 'a national grid factor that the list has taken in',
    description: { defaults: [{ label: 'Grid', value: 1.1 }] },
    finds: [],
    asks: [{ rule: 'unlisted-default', ...at(EF_RE.value), says: /known of MN_AM003 are 0\.797 .*1\.1 tCO2\/MWh is the grid factor/ }],
  },
  {
    name: 'two values of the GWP of methane',
    description: planned(...gwpRow(10, 28), ...gwpRow(11, 25)),
    finds: [{ rule: 'gwp-conflict', ...at({ ...PE_p.value, row: PE_p.value.row + 11 }), expected: 28, found: 25 }],
    asks: [],
  },
  {
    name: 'an efficiency of the list typed as the emission factor',
    description: planned(
      { ...belowAll, row: secondDefault.value.row + 1, column: secondDefault.label.column, value: 'Default efficiency' },
      { ...belowAll, row: secondDefault.value.row + 1, column: secondDefault.value.column, value: 0.49 },
      { ...belowAll, row: secondDefault.value.row + 1, column: secondDefault.unit.column, value: '-' },
      { ...EF_RE.value, value: 0.49 },
    ),
    finds: [{ rule: 'unlisted-default', ...at(EF_RE.value), found: 0.49, says: /0\.797[^,]*, 0\.533[^,]*, found 0\.49/ }],
  },
  {
    name: 'the right RE_p typed over its formula',
    description: planned({ ...RE_p.value, value: GENERATED * FACTOR }),
    finds: [{ rule: 'constant-over-formula', ...at(RE_p.value), expected: 'EG × EF_RE' }],
  },
  {
    name: 'a formula that is only a number',
    description: planned({ ...EG.value, formula: '3602.05', result: 3602.05 }),
    finds: [{ rule: 'constant-over-formula', ...at(EG.value), found: '=3602.05' }],
  },
  {
    name: 'the second EF_RE typed',
    description: planned({ ...EF_RE_again.value, value: FACTOR }),
    finds: [{ rule: 'constant-over-formula', ...at(EF_RE_again.value) }],
  },
];
