/** The terms of formulas held against the units beside the cells that they multiply, where no methodology says what they should be. */
import type { CheckResult } from '../../../src/check/rule';
import { RULES } from '../../../src/check/rules';
import { runRules } from '../../../src/check/run-rules';
import { DEFAULT_SETTINGS } from '../../../src/check/settings';
import { extract } from '../../../src/extract/extract';
import { bookOf, type Value } from '../../extract/book-of';

interface Layout {
  /** Formulas of PE_p, of the emissions of diesel, of the electricity of the lamps, by the cells below. */
  readonly PE?: string;
  readonly diesel?: string;
  readonly lamps?: string;
  readonly NCV?: readonly [number, string];
  readonly power?: string;
  /** Below, from row 16 on. */
  readonly more?: readonly (readonly Value[])[];
  /** The unit of the diesel on the calculation sheet. */
  readonly fuel?: string;
}

const HEAD = ['Monitoring period', 'Monitoring point No.', 'Parameters', 'Description of data', 'Monitored Values', 'Units'];
const PERIOD = '1/Jan/2023 - 31/Dec/2023';
const of = (formula: string, result = 1): Value => ({ formula, result });

async function resultsOf({
  PE = 'C12+C14*C10',
  diesel = 'C13*C8*C9',
  lamps = "'Input'!E7*'Input'!E8*'Input'!E6/1000000",
  NCV = [36.4, 'GJ/kL'],
  power = 'W',
  fuel = 'kL/p',
  more = [],
}: Layout): Promise<readonly CheckResult[]> {
  const workbook = await bookOf({
    Input: [
      ['Monitoring Spreadsheet: JCM_XX_AM099_ver01.0'],
      ['Reference Number: XX999'],
      ['Table 1: Parameters monitored ex post'],
      HEAD,
      [PERIOD, '(1)', 'FC_d,p', 'Diesel', 61.4, 'kL/p'],
      [PERIOD, '(2)', 'h_p', 'Hours of operation', 4015, 'h/p'],
      [PERIOD, '(3)', 'N_p', 'Lamps in operation', 2400, 'pcs'],
      [PERIOD, '(4)', 'P_PJ,p', 'Power of a lamp', 52, power],
      [PERIOD, '(5)', 'Q_CH4,p', 'Methane', 1.5, 'tCH4/p'],
      [PERIOD, '(6)', 'TV_p', 'Freight', 38_200, 't/p'],
      [PERIOD, '(7)', 'P_RE,p', 'Power of a lamp of the reference', 118, 'W'],
    ],
    Calculation: [
      ['Monitoring Spreadsheet: JCM_XX_AM099_ver01.0'],
      ['Reference Number: XX999'],
      ['Monitoring Report Sheet (Calculation Process Sheet) [For Verification]'],
      ['1. Calculations for emission reductions', 'Fuel type', 'Value', 'Units', 'Parameter'],
      ['Emission reductions during the period p', 'N/A', of('C15-C11'), 'tCO2/p', 'ER_p'],
      ['Global warming potential', 'N/A', 28, '-', 'GWP_CH4'],
      ['2. Selected default values, etc.'],
      ['Net calorific value of diesel', 'Diesel', ...NCV, 'NCV_d'],
      ['CO2 emission factor of diesel', 'Diesel', 0.0741, 'tCO2/GJ', 'EF_d'],
      ['CO2 emission factor of electricity', 'Electricity', 0.438, 'tCO2/MWh', 'EF_elec'],
      ['Project emissions during the period p', 'N/A', of(PE), 'tCO2/p', 'PE_p'],
      ['Emissions of diesel', 'Diesel', of(diesel), 'tCO2/p', 'PE_d'],
      ['Diesel', 'Diesel', of("'Input'!E5"), fuel, 'FC_d'],
      ['Electricity of the lamps', 'Electricity', of(lamps), 'MWh/p', 'EC_PJ'],
      ['Reference emissions during the period p', 'N/A', 900, 'tCO2/p', 'RE_p'],
      ...more,
    ],
  });
  const { reports } = runRules(extract(workbook), DEFAULT_SETTINGS, RULES);
  return reports[0]?.results ?? [];
}

async function found(layout: Layout, rule = 'unit-conflict'): Promise<readonly string[]> {
  const results = await resultsOf(layout);
  expect(results.map((result) => result.rule)).toContain(rule);
  return results.flatMap((result) =>
    result.rule === rule && 'findings' in result ? result.findings.map(({ message }) => message.en) : [],
  );
}

test.each<[string, Layout]>([
  ['products with their conversion', {}],
  ['another unit, converted', { NCV: [36.4, 'MJ/L'] }],
  ['per thousand, in the unit', { NCV: [36_400, 'GJ/1000 kL'], diesel: 'C13/1000*C8*C9' }],
  ['kW', { power: 'kW', lamps: "'Input'!E7*'Input'!E8*'Input'!E6/1000" }],
  ['a power that was converted in a cell without unit', { diesel: 'C13*C16', more: [['Conversion', '', of('C8*C9')]] }],
  ['a conversion in a cell', { NCV: [36_400, 'MJ/kL'], diesel: 'C13*C8/C16*C9', more: [['MJ in a GJ', '', 1000, '-', 'CF']] }],
  ['a conversion with its unit', { NCV: [36_400, 'MJ/kL'], diesel: 'C13*C8/C16*C9', more: [['MJ in a GJ', '', 1000, 'MJ/GJ', 'CF']] }],
  ['joules and watt-hours', { PE: 'C12+C14*3.6*C9' }],
  ['a GWP without a unit', { PE: "C12+C14*C10+'Input'!E9*C6" }],
  ['losses', { PE: '(C12+C14*C10)*(1-C16)', more: [['Loss', '', 0.03, '-', 'L']] }],
  ['a percentage', { PE: '(C12+C14*C10)*(100-C16)/100', more: [['Loss', '', 3, '%', 'L']] }],
  ['a number that may have a unit', { lamps: "'Input'!E7*'Input'!E8*8760/1000000*0.4" }],
  ['a unit that is not known', { NCV: [36.4, 'kcal/kL'] }],
  ['a name, a choice and rounding', { PE: 'ROUND(IF(C8>0,C12,C13),2)+SUM(C14*C10)' }],
])('says nothing of %s', async (_, layout) => {
  expect(await found(layout)).toEqual([]);
});

test.each<[string, Layout, readonly string[]]>([
  [
    'a factor that is missing',
    { diesel: 'C13*C9' },
    [
      "Expected PE_d in 'Calculation'!C12 to come out in tCO2/p, found kL/p × tCO2/GJ (FC_d 'Calculation'!C13 × EF_d 'Calculation'!C9). NCV_d 'Calculation'!C8 (GJ/kL), on which no formula draws, would be the factor that is missing.",
    ],
  ],
  [
    'a division',
    { diesel: 'C13/C8*C9' },
    [
      "Expected PE_d in 'Calculation'!C12 to come out in tCO2/p, found kL/p × tCO2/GJ ÷ GJ/kL (FC_d 'Calculation'!C13 × EF_d 'Calculation'!C9 ÷ NCV_d 'Calculation'!C8). It would fit if the formula multiplied with NCV_d 'Calculation'!C8.",
    ],
  ],
  [
    'a wrong cell, where the right one is left unused',
    { diesel: "'Input'!E10*C8*C9" },
    [
      "Expected PE_d in 'Calculation'!C12 to come out in tCO2/p, found t/p × GJ/kL × tCO2/GJ (TV_p 'Input'!E10 × NCV_d 'Calculation'!C8 × EF_d 'Calculation'!C9). FC_d 'Calculation'!C13 (kL/p), on which no formula draws, would fit in the place of TV_p 'Input'!E10.",
    ],
  ],
  [
    'one term of several, in the formula of PE_p itself',
    { PE: 'C12+C14' },
    [
      "Expected PE_p in 'Calculation'!C11 to come out in tCO2/p, found MWh/p (EC_PJ 'Calculation'!C14). EF_elec 'Calculation'!C10 (tCO2/MWh), on which no formula draws, would be the factor that is missing.",
    ],
  ],
  [
    'a conversion too many',
    { lamps: "'Input'!E7*'Input'!E8*'Input'!E6/1000000/1000" },
    [
      "Expected EC_PJ in 'Calculation'!C14 to take ÷ 1,000,000 from pcs × W × h/p to MWh/p (N_p 'Input'!E7 × P_PJ,p 'Input'!E8 × h_p 'Input'!E6), found ÷ 1,000,000,000. Convert in the formula or, where the figure is right, correct the unit that is not its own.",
    ],
  ],
  [
    'a conversion that is missing',
    { NCV: [36_400, 'MJ/kL'] },
    [
      "Expected PE_d in 'Calculation'!C12 to take ÷ 1,000 from kL/p × MJ/kL × tCO2/GJ to tCO2/p (FC_d 'Calculation'!C13 × NCV_d 'Calculation'!C8 × EF_d 'Calculation'!C9), found no conversion. Convert in the formula or, where the figure is right, correct the unit that is not its own.",
    ],
  ],
  [
    'a figure carried over into another unit',
    { fuel: 'L/p', diesel: 'C13/1000*C8*C9' },
    [
      "Expected FC_d in 'Calculation'!C13 to take × 1,000 from kL/p to L/p (FC_d,p 'Input'!E5), found no conversion. Convert in the formula or, where the figure is right, correct the unit that is not its own.",
    ],
  ],
  [
    'nothing that would mend it',
    { PE: 'C12*C12+C14*C10' },
    [
      "Expected PE_p in 'Calculation'!C11 to come out in tCO2/p, found tCO2/p × tCO2/p (PE_d 'Calculation'!C12 × PE_d 'Calculation'!C12). A factor is missing or one too many, a reference goes to another cell than it should, or a unit is wrong.",
    ],
  ],
])('tells %s', async (_, layout, expected) => {
  expect(await found(layout)).toEqual(expected);
});

const unused = (name: string, place: string): RegExp =>
  new RegExp(`^Expected the calculation to draw on ${name} in 'Input'!${place} .*found no formula that refers to it`);
const ALL_USED = "C12+C14*C10+'Input'!E9*C6";

test.each<[string, Layout, readonly RegExp[]]>([
  ['what is used, and hours and powers that are not', { PE: `${ALL_USED}+0*'Input'!E10`, lamps: '900' }, []],
  ['amounts that are monitored', { power: 'kW' }, [unused('Q_CH4,p', 'E9'), unused('TV_p', 'E10'), unused('P_RE,p', 'E11')]],
  [
    'a parameter in the place of its like, in the same unit',
    { PE: `${ALL_USED}+0*'Input'!E10`, lamps: "'Input'!E7*'Input'!E11*'Input'!E6/1000000" },
    [unused('P_PJ,p', 'E8')],
  ],
  ['not once more what a term lacks', { PE: ALL_USED, diesel: "'Input'!E9*C8*C9" }, [unused('TV_p', 'E10'), unused('P_RE,p', 'E11')]],
])('asks about %s', async (_, layout, expected) => {
  expect(await found(layout, 'unused-parameter')).toEqual(expected.map((pattern) => expect.stringMatching(pattern) as unknown));
  const outcome = expected.length === 0 ? 'not-applicable' : 'needs-a-person';
  expect((await resultsOf(layout)).find(({ rule }) => rule === 'unused-parameter')).toMatchObject({ outcome });
});
