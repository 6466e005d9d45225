/** The worked examples of docs/methodologies.md, on workbooks of their kind. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readMethodology } from '../../../src/check/methodologies/read-methodology';
import type { CheckResult } from '../../../src/check/rule';
import { runRules } from '../../../src/check/run-rules';
import { DEFAULT_SETTINGS } from '../../../src/check/settings';
import { extract } from '../../../src/extract/extract';
import { bookOf, calculation, type Book, type Value } from '../../extract/book-of';

const of = (formula: string, result: number): Value => ({ formula, result });
const PERIOD = '1/Jan/2023 - 31/Dec/2023';
const HEADER = (id: string): readonly (readonly Value[])[] => [[`Monitoring Spreadsheet: JCM_${id}_ver01.0`], ['Reference Number: XX999']];
const TABLE_1 = ['Monitoring period', 'Monitoring point No.', 'Parameters', 'Description of data', 'Monitored Values', 'Units'];
const TABLE_2 = ['Parameters', 'Description of data', 'Estimated Values', 'Units'];
const CALCULATION = ['1. Calculations for emission reductions', 'Fuel type', 'Value', 'Units', 'Parameter'];
const TITLE = 'Monitoring Report Sheet (Calculation Process Sheet) [For Verification]';

async function proofOf(file: string, sheets: Book): Promise<CheckResult> {
  return proofWith(readFileSync(join(__dirname, '../../../docs/examples', file), 'utf8'), sheets);
}

async function proofWith(json: string, sheets: Book): Promise<CheckResult> {
  const methodology = readMethodology(json);
  const { reports } = runRules(extract(await bookOf(sheets)), { ...DEFAULT_SETTINGS, methodology });
  const proof = reports[0]?.results.find(({ rule }) => rule === 'model-mismatch');
  if (proof === undefined) throw new Error('no report');
  return proof;
}

const lamps = (conversion: string): Promise<CheckResult> => {
  const MWh = (watts: number): number => (2400 * watts * 4015) / 1e6;
  const PJ = MWh(52) * (conversion === '1000000' ? 1 : 0.001);
  return proofOf('methodology-led.json', {
    Input: [
      ...HEADER('XX_AM097'),
      ['Table 1: Parameters monitored ex post'],
      TABLE_1,
      [PERIOD, '(1)', 'h_p', 'Operating hours', 4015, 'h/p'],
      ['Table 2: Project-specific parameters fixed ex ante'],
      TABLE_2,
      ['N', 'Number of luminaires', 2400, '台'],
      ['P_RE', 'Rated power of the reference lamp', 118, 'W'],
      ['P_PJ', 'Rated power of the LED', 52, 'W'],
    ],
    Calculation: [
      ...HEADER('XX_AM097'),
      [TITLE],
      CALCULATION,
      ['Emission reductions during the period p', 'N/A', of('C7-C9', (MWh(118) - PJ) * 0.438), 'tCO2/p', 'ER_p'],
      ['CO2 emission factor of electricity', 'Electricity', 0.438, 'tCO2/MWh', 'EF_elec'],
      ['Reference emissions during the period p', 'N/A', of('C8*C6', MWh(118) * 0.438), 'tCO2/p', 'RE_p'],
      ['Reference electricity', 'Electricity', of('Input!C8*Input!C9*Input!E5/1000000', MWh(118)), 'MWh/p', 'EC_RE'],
      ['Project emissions during the period p', 'N/A', of('C10*C6', PJ * 0.438), 'tCO2/p', 'PE_p'],
      ['Project electricity', 'Electricity', of(`Input!C8*Input!C10*Input!E5/${conversion}`, PJ), 'MWh/p', 'EC_PJ'],
    ],
  });
};

const boilers = (second: 'C8' | 'C9'): Promise<CheckResult> => {
  const [PE, RE] = [
    (1_199_550 / 1000) * 35.8 * 0.0543,
    ((612_340 * 0.955 + 587_210 * (second === 'C9' ? 0.948 : 0.955)) / 0.89 / 1000) * 35.8 * 0.0543,
  ];
  return proofOf('methodology-boiler.json', {
    Input: [
      ...HEADER('XX_AM098'),
      TABLE_1,
      [PERIOD, '(1)', 'FC_PJ,1,p', 'Natural gas of boiler 1', 612_340, 'Nm3/p'],
      [PERIOD, '(2)', 'FC_PJ,2,p', 'Natural gas of boiler 2', 587_210, 'Nm3/p'],
      ['Table 2: Project-specific parameters fixed ex ante'],
      TABLE_2,
      ['η_PJ,1', 'Efficiency of boiler 1', 0.955, '-'],
      ['η_PJ,2', 'Efficiency of boiler 2', 0.948, '-'],
      ['η_RE', 'Efficiency of the reference boiler', 0.89, '-'],
    ],
    Calculation: [
      ...HEADER('XX_AM098'),
      [TITLE],
      CALCULATION,
      ['Emission reductions during the period p', 'N/A', of('C8-C9', RE - PE), 'tCO2/p', 'ER_p'],
      ['Net calorific value of natural gas', 'Natural gas', 35.8, 'GJ/1000Nm3', 'NCV_NG'],
      ['CO2 emission factor of natural gas', 'Natural gas', 0.0543, 'tCO2/GJ', 'EF_NG'],
      [
        'Reference emissions during the period p',
        'N/A',
        of(`(Input!E4*Input!C8+Input!E5*Input!${second})/Input!C10/1000*C6*C7`, RE),
        'tCO2/p',
        'RE_p',
      ],
      ['Project emissions during the period p', 'N/A', of('SUM(Input!E4:E5)/1000*C6*C7', PE), 'tCO2/p', 'PE_p'],
    ],
  });
};

test('lamps: pieces, watts and hours come to MWh', async () => {
  expect(await lamps('1000000')).toMatchObject({ outcome: 'passed' });
  expect(await lamps('1000000000')).toMatchObject({
    outcome: 'failed',
    findings: [
      {
        message: {
          en: expect.stringMatching(/^With the inputs as they stand, EC_PJ in 'Calculation'!C10 .*EC_PJ = N \* P_PJ \* h_p/) as unknown,
        },
      },
    ],
  });
});

test('boilers: Greek letters, and gas by 1,000 Nm3', async () => {
  expect(await boilers('C9')).toMatchObject({ outcome: 'passed' });
  expect(await boilers('C8')).toMatchObject({
    outcome: 'failed',
    findings: [{ message: { en: expect.stringContaining('RE_p = SUM(FC_PJ_i * η_PJ_i) / η_RE * NCV_NG * EF_NG') as unknown } }],
  });
});

test('EG and EG_i are found under the names that the methodology gives them', async () => {
  const json = JSON.stringify({
    id: 'TH_AM001',
    equations: ['EG_p = SUM(EG_i_p)', 'RE_p = EG_p * EF_RE', 'PE_p = 0', 'ER_p = RE_p - PE_p'],
    symbols: [
      { name: 'EG_i_p', unit: 'MWh/p', perPoint: true },
      { name: 'EG_p', unit: 'MWh/p' },
      { name: 'EF_RE', unit: 'tCO2/MWh' },
      ...['RE_p', 'PE_p', 'ER_p'].map((name) => ({ name, unit: 'tCO2/p' })),
    ],
  });
  const proof = (sum: string): Promise<CheckResult> =>
    proofWith(json, {
      Input: [
        ['Monitoring Spreadsheet: JCM_TH_AM001_ver02.0'],
        ['Reference Number: TH999'],
        TABLE_1,
        [PERIOD, '(1)', 'EG_i,p', 'Roof 1', 60, 'MWh/p'],
        [PERIOD, '(2)', 'EG_i,p', 'Roof 2', 40, 'MWh/p'],
      ],
      Calculation: calculation({
        5: ['Emission reductions during the period p', 'N/A', of('C9-C13', 50), 'tCO2/p', 'ERp'],
        9: ['Reference emissions during the period p', 'N/A', of('C10*C11', 50), 'tCO2/p', 'REp'],
        10: ['Total quantity of the electricity generated', 'Electricity', of(sum, 100), 'MWh/p', 'ΣEGi,p'],
        11: ['The reference CO2 emission factor', 'Electricity', of('C7', 0.5), 'tCO2/MWh', 'EFRE'],
      }),
    });
  expect(await proof('SUM(Input!E4:E5)')).toMatchObject({ outcome: 'passed' });
  expect(await proof('MIN(SUM(Input!E4:E5),Input!E4*2)')).toMatchObject({ outcome: 'failed' });
});
