/** The calculation as a person would write it, whichever way the sheet does. */
import { calculationLine, stepText } from '../../../src/check/model/calculation-line';
import { extract } from '../../../src/extract/extract';
import { readXlsx } from '../../../src/read/xlsx';
import { describeWorkbook } from '../../workbooks/description';
import { FACTOR, FORM, GENERATED, name, POINTS } from '../../workbooks/bad/fault';
import { monitoringWorkbook, type Override, type WorkbookDescription } from '../../workbooks/monitoring-workbook';

const { calculation, input } = FORM;
const { ER_p, EF_RE, RE_p, EG, EF_RE_again, PE_p } = calculation.rows;
const [RE, PE, EGat, EFat] = [RE_p, PE_p, EG, EF_RE_again].map(({ value }) => name(value));
const values = POINTS.map(({ value }) => name(value));
const points = `'${input.sheet}'!${values[0]}:${values[2]}`;
const reductions = GENERATED * FACTOR;
const USUAL = 'ER_p = (Σ EG_i,p × EF_RE) − PE_p = (3,602.05 MWh × 0.797) − 0 = 2,870.8 tCO2';

async function lineOf(description: Partial<WorkbookDescription>): Promise<readonly string[]> {
  const workbook = extract(readXlsx(await monitoringWorkbook(description)));
  const report = workbook.reports[0];
  const line = report && calculationLine(report, workbook);
  const conditions = (line?.conditions ?? []).map(({ parts }) => stepText(parts));
  return [['ER_p', ...(line?.steps ?? []).map(stepText)].join(' = '), ...conditions];
}

const WRITTEN: Readonly<Record<string, readonly [Partial<WorkbookDescription>, ...string[]]>> = {
  'one point, as the calculation is printed': [
    {
      points: [{ point: '(1)', value: 3163.65 }],
      defaults: [{ label: 'Thailand', value: 0.319 }],
    },
    'ER_p = (Σ EG_i,p × EF_RE) − PE_p = (3,163.65 MWh × 0.319) − 0 = 1,009.2 tCO2',
  ],
  'a conversion shows the units that it is between': [
    { electricityUnit: 'kWh' },
    'ER_p = (Σ EG_i,p × EF_RE ÷ 1,000) − PE_p = (3,602,050 kWh × 0.797 tCO2/MWh ÷ 1,000) − 0 = 2,870.8 tCO2',
  ],
  'a format that says nothing of decimals': [
    { overrides: [{ ...ER_p.value, formula: `${RE}-${PE}`, result: reductions, numberFormat: '0.00E+00' }] },
    USUAL.replace('2,870.8', '2,870.83385'),
  ],
  'a format that would show nothing of it': [
    {
      points: [{ point: '(1)', value: 0.4 }],
      overrides: [{ ...ER_p.value, formula: `${RE}-${PE}`, result: 0.4 * FACTOR, numberFormat: '0' }],
    },
    'ER_p = (Σ EG_i,p × EF_RE) − PE_p = (0.4 MWh × 0.797) − 0 = 0.3188 tCO2',
  ],
  'SUMPRODUCT with a factor of all rows': [
    { overrides: [{ ...RE_p.value, formula: `SUMPRODUCT(${points}*${EFat})`, result: reductions }] },
    USUAL,
  ],
  'SUM of a difference, PRODUCT': [
    {
      overrides: [
        { ...RE_p.value, formula: `PRODUCT(${EGat},${EFat})`, result: reductions },
        { ...ER_p.value, formula: `SUM(${RE},-${PE})`, result: reductions },
        { ...EG.value, formula: values.map((value) => `'${input.sheet}'!${value}`).join('+'), result: GENERATED },
      ],
    },
    USUAL,
  ],
  'blank until filled in': [
    {
      overrides: [
        { ...RE_p.value, formula: `IF(ISBLANK(${EGat}),"",IF(${EFat}>1,0,${EGat}*${EFat}))`, result: reductions },
        { ...ER_p.value, formula: `IF(OR(${RE}="",NOT(COUNT(${PE})>0)),"",${RE}-${PE})`, result: reductions },
      ],
    },
    USUAL,
    'RE_p ≠ “”',
    'COUNT(PE_p) > 0',
    'Σ EG_i,p ≠ “”',
    'EF_RE ≤ 1',
  ],
  'IFERROR that failed': [
    { overrides: [{ ...RE_p.value, formula: `IFERROR(${EGat}/${PE},${EGat})`, result: GENERATED }] },
    'ER_p = Σ EG_i,p − PE_p = 3,602.05 MWh − 0 = 3,602.1 tCO2',
    'ISERROR(Σ EG_i,p ÷ PE_p)',
  ],
  'more than a sum of the rows': [
    { overrides: [{ ...EG.value, formula: `(SUM(${points})-12.5)/1`, result: GENERATED - 12.5 }] },
    'ER_p = (((Σ EG_i,p − 12.5) ÷ 1) × EF_RE) − PE_p = (((3,602.05 MWh − 12.5) ÷ 1) × 0.797) − 0 = 2,860.9 tCO2',
  ],
  'SUMIF, a look-up and a cap': [
    {
      overrides: [
        { ...EG.value, formula: `SUMIF('${input.sheet}'!D8:D10,"EG*",${points})`, result: GENERATED },
        { ...RE_p.value, formula: `MIN(${EGat},5000)*INDEX(D17:D18,1)`, result: reductions },
      ],
    },
    'ER_p = (MIN(Σ EG_i,p, 5,000) × INDEX(D17:D18, 1)) − PE_p = (MIN(3,602.05 MWh, 5,000) × 0.797) − 0 = 2,870.8 tCO2',
  ],
  'a cell without a name on the way': [
    {
      overrides: [
        { sheet: calculation.sheet, cell: 'J3', formula: `${EGat}*${EFat}`, result: reductions },
        { ...RE_p.value, formula: 'J3', result: reductions },
      ],
    },
    USUAL,
  ],
};

test.each(Object.entries(WRITTEN))('writes %s', async (_, [description, ...lines]) => {
  expect(await lineOf(description)).toEqual(lines);
});

/** A row of section 3 below those of the form. */
function figure(
  down: number,
  symbol: string,
  unit: string,
  content: { readonly value: number } | { readonly formula: string; readonly result: number },
): readonly Override[] {
  const row = PE_p.value.row + down;
  const { label, value, unit: unitCell, symbol: symbolCell } = PE_p;
  return [
    { ...label, row, value: symbol },
    { ...value, row, ...content },
    { ...unitCell, row, value: unit },
    { ...symbolCell, row, value: symbol },
  ];
}

function monitored(index: number, parameter: string, unit: string, value: number): readonly Override[] {
  const row = POINTS[index];
  if (row === undefined) throw new Error(`There is no row ${index}.`);
  return [
    { ...row.parameter, value: parameter },
    { ...row.description, value: parameter },
    { ...row.unit, value: unit },
    { ...row.value, value },
  ];
}

const below = (down: number): string => name({ ...PE_p.value, row: PE_p.value.row + down });
const consumedFactor: readonly Override[] = [EF_RE, EF_RE_again].flatMap(({ label, symbol }) => [
  { ...label, value: 'CO2 emission factor for consumed electricity' },
  { ...symbol, value: 'EF_elec' },
]);

test('writes an efficiency ratio, the ratio of each point row by row', async () => {
  const { length } = describeWorkbook().points;
  const beside = POINTS.map(({ comment }) => ({ ...comment, column: comment.column + 2 }));
  const overrides: readonly Override[] = [
    ...Array.from({ length }, (_, index) => monitored(index, 'EC_PJ,i,p', 'MWh/p', 100 * (index + 1))).flat(),
    { ...EG.label, value: 'Power consumption' },
    { ...EG.symbol, value: 'ΣEC_PJ,i,p' },
    ...consumedFactor,
    ...figure(8, 'COP_RE', '-', { value: 5 }),
    ...beside.map((cell, index) => ({ ...cell, value: 6 + index })),
    {
      ...RE_p.value,
      formula: `SUMPRODUCT(${points},'${input.sheet}'!${name(beside[0] ?? EG.value)}:${name(beside[2] ?? EG.value)})/${below(8)}*${EFat}`,
      result: 820 * FACTOR,
    },
    { ...PE_p.value, formula: `${EGat}*${EFat}`, result: 600 * FACTOR },
  ];
  const [line] = await lineOf({ spreadsheet: 'JCM_ID_AM002_ver02.0', reference: 'ID999', overrides });
  expect(line).toBe(
    'ER_p = (Σ (EC_PJ,i,p × N8:N10) ÷ COP_RE × EF_elec) − (Σ EC_PJ,i,p × EF_elec) = ' +
      '((100 MWh × 6 + 200 MWh × 7 + 300 MWh × 8) ÷ 5 × 0.797) − (600 MWh × 0.797) = 175.3 tCO2',
  );
});

test('writes sums of fuels and electricity with their units', async () => {
  const overrides: readonly Override[] = [
    ...monitored(0, 'FC_RE,p', 'kL/p', 820),
    ...monitored(1, 'FC_PJ,p', 'kL/p', 610),
    ...monitored(2, 'EC_PJ,p', 'MWh/p', 44),
    { ...EG.label, value: 'Reference fuel consumption' },
    { ...EG.symbol, value: 'FC_RE,p' },
    { ...EG.unit, value: 'kL/p' },
    { ...EG.value, formula: `'${input.sheet}'!${values[0]}`, result: 820 },
    ...consumedFactor,
    ...figure(8, 'NCV_fuel', 'GJ/kL', { value: 37.7 }),
    ...figure(9, 'EF_fuel', 'tCO2/GJ', { value: 0.0741 }),
    ...figure(10, 'PE_fuel', 'tCO2/p', { formula: `'${input.sheet}'!${values[1]}*${below(8)}*${below(9)}`, result: 1704.0777 }),
    ...figure(11, 'PE_elec', 'tCO2/p', { formula: `'${input.sheet}'!${values[2]}*${EFat}`, result: 35.068 }),
    { ...RE_p.value, formula: `${EGat}*${below(8)}*${below(9)}`, result: 2290.7274 },
    { ...PE_p.value, formula: `SUM(${below(10)}:${below(11)})`, result: 1739.1457 },
  ];
  const [line] = await lineOf({ spreadsheet: 'JCM_ID_AM009_ver01.0', reference: 'ID999', overrides });
  expect(line).toBe(
    'ER_p = (FC_RE,p × NCV_fuel × EF_fuel) − (PE_fuel + PE_elec) = ' +
      '(820 kL × 37.7 GJ/kL × 0.0741 tCO2/GJ) − (1,704.0777 tCO2 + 35.068 tCO2) = 551.6 tCO2',
  );
});
