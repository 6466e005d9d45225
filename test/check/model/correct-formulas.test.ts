/** The same correct calculation written in other ways: the rules about formulas must see that it is the same. */
import { cellName } from '../../../src/address';
import { foreignReference } from '../../../src/check/rules/foreign-reference';
import { generationSumMismatch } from '../../../src/check/rules/generation-sum-mismatch';
import { numberAsText } from '../../../src/check/rules/number-as-text';
import { modelMismatch } from '../../../src/check/rules/model-mismatch';
import { numberInFormula } from '../../../src/check/rules/number-in-formula';
import { shortSum } from '../../../src/check/rules/short-sum';
import { runRules } from '../../../src/check/run-rules';
import { DEFAULT_SETTINGS } from '../../../src/check/settings';
import { extract } from '../../../src/extract/extract';
import type { Extraction } from '../../../src/extract/extraction';
import { readXlsx } from '../../../src/read/xlsx';
import type { WorkbookTable } from '../../../src/workbook';
import { FACTOR, FORM, GENERATED, name, planned, POINTS } from '../../workbooks/bad/fault';
import { monitoringWorkbook, type Override } from '../../workbooks/monitoring-workbook';

const { calculation, input } = FORM;
const { ER_p, EF_RE, RE_p, EG, EF_RE_again, PE_p } = calculation.rows;
const [point1, , point3] = POINTS;
const [RE, PE, EGat, EFat] = [RE_p, PE_p, EG, EF_RE_again].map(({ value }) => name(value));
const [listed, other] = calculation.defaults.map(({ value }) => name(value));
const points = `'${input.sheet}'!${name(point1.value)}:${name(point3.value)}`;
const reductions = GENERATED * FACTOR;
const choice = { sheet: calculation.sheet, row: 30, column: 4 };

/** A metering log beside the form, a month a row; months are named, or dated from January 2022. */
function log(months: number, isDated = false): readonly Override[] {
  return Array.from({ length: months }, (_, index) => {
    const place = { sheet: input.sheet, row: 40 + index };
    const head: Override = isDated
      ? { ...place, column: 26, value: 44562 + 31 * index, numberFormat: 'yyyy-mm' }
      : { ...place, column: 26, value: `Month ${index + 1}` };
    return [head, { ...place, column: 27, value: 100 + index }];
  }).flat();
}
const logged = (first: number, last: number): number =>
  Array.from({ length: last - first + 1 }, (_, index) => 60 + first + index).reduce((a, b) => a + b, 0);
const logRange = (first: number, last: number): string => `${cellName(first, 27)}:${cellName(last, 27)}`;

const WAYS: Readonly<Record<string, readonly Override[]>> = {
  'both factors refer to the list': [EF_RE, EF_RE_again].map(({ value }) => ({ ...value, formula: listed ?? '', result: FACTOR })),
  'both factors are picked by a number': [
    { ...choice, value: 1 },
    ...[EF_RE, EF_RE_again].map(({ value }): Override => ({
      ...value,
      formula: `INDEX(${listed}:${other},${name(choice)})`,
      result: FACTOR,
    })),
  ],
  'the factor is picked by a word': [
    { ...choice, value: 'grid' },
    { ...EF_RE.value, formula: `IF(${name(choice)}="grid",${listed},${other})`, result: FACTOR },
  ],
  'nothing is shown before there are figures': [
    { ...RE_p.value, formula: `IF(${EGat}="","",${EGat}*${EFat})`, result: reductions },
    { ...ER_p.value, formula: `IF(COUNT(${RE},${PE})<2,"",${RE}-${PE})`, result: reductions },
  ],
  'a sum with room for more points': [{ ...EG.value, formula: `SUM('${input.sheet}'!F8:F12)`, result: GENERATED }],
  SUMPRODUCT: [{ ...EG.value, formula: `SUMPRODUCT((${points})*1)`, result: GENERATED }],
  'SUMIF by the notation': [{ ...EG.value, formula: `SUMIF('${input.sheet}'!D8:D10,"EG*",${points})`, result: GENERATED }],
  SUBTOTAL: [{ ...EG.value, formula: `SUBTOTAL(9,${points})`, result: GENERATED }],
  PRODUCT: [{ ...RE_p.value, formula: `PRODUCT(${EGat},${EFat})`, result: reductions }],
  'ER_p that is never below 0': [{ ...ER_p.value, formula: `MAX(0,${RE}-${PE})`, result: reductions }],
  'ER_p without the way through RE_p': [{ ...ER_p.value, formula: `${EGat}*${name(EF_RE.value)}-${PE}`, result: reductions }],
  'PE_p as a sum of nothing': [{ ...PE_p.value, formula: 'SUM(D40:D45)', result: 0 }],
  'a conversion in a cell of its own': [
    { ...choice, value: 1000 },
    { ...RE_p.value, formula: `${EGat}*1000*${EFat}/${name(choice)}`, result: reductions },
  ],
  'rounded everywhere': [
    { ...RE_p.value, formula: `ROUND(${EGat}*${EFat},2)`, result: 2870.83 },
    { ...ER_p.value, formula: `ROUNDDOWN(${RE}-${PE},0)`, result: 2870 },
  ],
  'a log of twelve months': [...log(12), { ...point1.value, formula: `SUM(${logRange(40, 51)})`, result: logged(40, 51) }],
  'a log added up third by third': [
    ...log(12),
    ...POINTS.map(({ value }, index): Override => {
      const [first, last] = [40 + index * 4, 43 + index * 4];
      return { ...value, formula: `SUM(${logRange(first, last)})`, result: logged(first, last) };
    }),
  ],
  'the second year of a dated log': [...log(36, true), { ...point1.value, formula: `SUM(${logRange(52, 63)})`, result: logged(52, 63) }],
  'a factor below the rows of electricity': [
    ...log(13),
    ...Array.from({ length: 12 }, (_, index): Override => ({ sheet: input.sheet, row: 40 + index, column: 28, value: 'MWh' })),
    { sheet: input.sheet, row: 52, column: 28, value: 'tCO2/MWh' },
    { ...point1.value, formula: `SUM(${logRange(40, 51)})`, result: logged(40, 51) },
  ],
  'the total row of a log': [
    ...log(12),
    { sheet: input.sheet, row: 52, column: 26, value: 'Total' },
    { sheet: input.sheet, row: 52, column: 27, formula: `SUM(${logRange(40, 51)})`, result: logged(40, 51) },
    { ...point1.value, formula: cellName(52, 27), result: logged(40, 51) },
  ],
};

test.each(Object.entries(WAYS))('is silent about: %s', async (_name, overrides) => {
  const extraction = extract(readXlsx(await monitoringWorkbook(planned(...overrides))));
  const rules = [foreignReference, numberInFormula, shortSum, modelMismatch];
  const results = runRules(extraction, DEFAULT_SETTINGS, rules).reports.flatMap((report) => report.results);
  expect(results.filter(({ outcome, severity }) => outcome !== 'passed' && severity !== 'info')).toEqual([]);
});

test.each(['JCM_MN_AM003_ver01.0', 'JCM_MN_AM999_ver01.0'])('claims no proof of a typed figure: %s', async (spreadsheet) => {
  const typed: Override = { ...ER_p.value, value: 500 };
  const extraction = extract(readXlsx(await monitoringWorkbook({ ...planned(typed), spreadsheet })));
  const [result] = runRules(extraction, DEFAULT_SETTINGS, [modelMismatch]).reports[0]?.results ?? [];
  expect(result).toMatchObject({
    outcome: 'not-applicable',
    reason: { en: expect.stringMatching(/^Typed, without a formula .*: ER_p \(/) as string },
  });
});

test('is sure of a month left out whose date is a word', async () => {
  const months = log(12).map((cell, index) => (index % 2 === 0 ? { ...cell, value: `2023年${index / 2 + 1}月` } : cell));
  const sum: Override = { ...point1.value, formula: `SUM(${logRange(40, 50)})`, result: logged(40, 50) };
  const extraction = extract(readXlsx(await monitoringWorkbook(planned(...months, sum))));
  const [result] = runRules(extraction, DEFAULT_SETTINGS, [shortSum]).reports[0]?.results ?? [];
  expect(result).toMatchObject({ outcome: 'failed', severity: 'error' });
});

test('claims no proof beside a wrong formula that another rule tells', async () => {
  const short: Override = { ...EG.value, formula: `SUM('${input.sheet}'!${name(point1.value)})`, result: 1204.32 };
  const extraction = extract(readXlsx(await monitoringWorkbook(planned(short))));
  const [told, proof] = runRules(extraction, DEFAULT_SETTINGS, [generationSumMismatch, modelMismatch]).reports[0]?.results ?? [];
  expect(told).toMatchObject({ outcome: 'failed' });
  expect(proof).toMatchObject({
    outcome: 'not-applicable',
    reason: { en: expect.stringMatching(/^Not proven: the formula of EG \(.*\) does not compute the methodology/) as string },
  });
});

/** A log of twelve months beside the form as a table of Excel with a total row. */
const LOG_TABLE: WorkbookTable = {
  name: 'Log',
  sheet: input.sheet,
  range: { top: 39, left: 26, bottom: 52, right: 27 },
  hasHeaders: true,
  hasTotals: true,
  columns: ['Month', 'EG'],
};
const IN_TABLE: readonly Override[] = [
  { sheet: input.sheet, row: 39, column: 26, value: 'Month' },
  { sheet: input.sheet, row: 39, column: 27, value: 'EG' },
  ...log(12),
  { sheet: input.sheet, row: 52, column: 26, value: 'Total' },
  { sheet: input.sheet, row: 52, column: 27, formula: 'SUBTOTAL(109,[EG])', result: logged(40, 51) },
];
const withTable = async (formula: string, ...more: readonly Override[]): Promise<Extraction> => {
  const overrides = [...IN_TABLE, { ...point1.value, formula, result: logged(40, 51) }, ...more];
  return extract({ ...readXlsx(await monitoringWorkbook(planned(...overrides))), tables: [LOG_TABLE] });
};

describe.each(['SUM(Log[EG])', 'Log[[#Totals],[EG]]'])('a log in a table: %s', (formula) => {
  test('is followed and proven', async () => {
    const extraction = await withTable(formula);
    const results = runRules(extraction, DEFAULT_SETTINGS).reports.flatMap((report) => report.results);
    expect(results.filter(({ rule }) => rule === 'model-mismatch' || rule === 'stale-value').map(({ outcome }) => outcome)).toEqual([
      'passed',
      'passed',
    ]);
    expect(results.filter(({ outcome, severity }) => outcome !== 'passed' && outcome !== 'not-applicable' && severity !== 'info')).toEqual(
      [],
    );
  });

  test('shows what is wrong in it', async () => {
    const extraction = await withTable(formula, { sheet: input.sheet, row: 45, column: 27, value: '105' });
    const [result] = runRules(extraction, DEFAULT_SETTINGS, [numberAsText]).reports[0]?.results ?? [];
    expect(result).toMatchObject({ outcome: 'failed', findings: [{ at: [{ row: 45, column: 27 }] }] });
  });
});

test('says what it does not follow of a table that is not in the workbook', async () => {
  const extraction = await withTable('SUM(Log[EG])', { ...EG.value, formula: 'SUM(Old[EG])', result: logged(40, 51) });
  const [result] = runRules(extraction, DEFAULT_SETTINGS, [modelMismatch]).reports[0]?.results ?? [];
  expect(result).toMatchObject({ outcome: 'needs-a-person' });
  expect(JSON.stringify(result)).toContain('a table or a column of one that is not in this workbook');
});

test('computes a report of another form, where its symbols are on the sheet', async () => {
  const consumption = 'Power consumption of project equipment i during the period p';
  const [first, second] = [EF_RE, EF_RE_again];
  const cop = (row: number, notation: string, value: number): readonly Override[] => [
    { sheet: calculation.sheet, row, column: EG.label.column, value: notation },
    { sheet: calculation.sheet, row, column: EG.value.column, value },
    { sheet: calculation.sheet, row, column: EG.unit.column, value: '-' },
    { sheet: calculation.sheet, row, column: EG.symbol.column, value: notation },
  ];
  const sheet = (ratio: string): readonly Override[] => [
    ...POINTS.flatMap(({ parameter, description }): readonly Override[] => [
      { ...parameter, value: 'EC_PJ,i,p' },
      { ...description, value: consumption },
    ]),
    { ...EG.label, value: consumption },
    { ...EG.symbol, value: 'ΣEC_PJ,i,p' },
    ...[first, second].flatMap(({ label, symbol }): readonly Override[] => [
      { ...label, value: 'CO2 emission factor for consumed electricity' },
      { ...symbol, value: 'EF_elec' },
    ]),
    ...cop(PE_p.value.row + 8, 'COP_PJ', 6.2),
    ...cop(PE_p.value.row + 9, 'COP_RE', 5),
    { ...RE_p.value, formula: `${EGat}*${ratio}*${EFat}`, result: GENERATED * 1.24 * FACTOR },
    { ...PE_p.value, formula: `${EGat}*${EFat}`, result: GENERATED * FACTOR },
  ];
  const [pj, re] = [PE_p.value.row + 8, PE_p.value.row + 9].map((row) => cellName(row, EG.value.column));
  const answer = async (ratio: string): Promise<object> => {
    const workbook = await monitoringWorkbook({ spreadsheet: 'JCM_ID_AM004_ver01.0', reference: 'ID999', overrides: sheet(ratio) });
    return runRules(extract(readXlsx(workbook)), DEFAULT_SETTINGS, [modelMismatch]).reports[0]?.results[0] ?? {};
  };
  expect(await answer(`${pj}/${re}`)).toMatchObject({ outcome: 'passed' });
  expect(await answer(`${re}/${pj}`)).toMatchObject({ outcome: 'failed', severity: 'error' });
});

interface Chillers {
  readonly cops: readonly string[];
  readonly overrides?: readonly Override[];
  /** Notations. */
  readonly factor?: string;
  readonly consumption?: string;
}

/** Three chillers: Table 1 has their electricity, and what stands below the table their COPs, in whichever notation. */
async function chillers({ cops, overrides = [], factor = 'EF_elec', consumption = 'EC_PJ,i,p' }: Chillers): Promise<object> {
  const below = (row: number, column: number, value: string | number): Override => ({ sheet: input.sheet, row: 50 + row, column, value });
  const table2: readonly Override[] = [
    below(0, 2, 'Table 2: Project-specific parameters fixed ex ante'),
    ...['Parameters', 'Description of data', 'Estimated Values', 'Units'].map((text, index) => below(1, 2 + index, text)),
    ...[...cops.map((notation, index) => [notation, 6 + index / 4] as const), ['COP_RE', 5] as const].flatMap(
      ([notation, value], index) => [
        below(2 + index, 2, notation),
        below(2 + index, 3, 'COP of a chiller'),
        below(2 + index, 4, value),
        below(2 + index, 5, '-'),
      ],
    ),
  ];
  const consumed = [1204.32, 987.65, 1410.08];
  const ratio = consumed.reduce((sum, value, index) => sum + (value * (6 + (cops.length > 1 ? index : 0) / 4)) / 5, 0);
  const terms = POINTS.map(({ value }, index) => `'${input.sheet}'!${name(value)}*'${input.sheet}'!D${52 + (cops.length > 1 ? index : 0)}`);
  const workbook = await monitoringWorkbook({
    spreadsheet: 'JCM_ID_AM004_ver01.0',
    reference: 'ID999',
    includePlan: false,
    overrides: [
      ...POINTS.map(({ parameter }): Override => ({ ...parameter, value: consumption })),
      { ...EG.label, value: 'Power consumption' },
      { ...EG.symbol, value: 'ΣEC_PJ,i,p' },
      ...[EF_RE, EF_RE_again].flatMap(({ label, symbol }): readonly Override[] => [
        { ...label, value: 'CO2 emission factor for consumed electricity' },
        { ...symbol, value: factor },
      ]),
      ...table2,
      { ...RE_p.value, formula: `(${terms.join('+')})/'${input.sheet}'!D${52 + cops.length}*${EFat}`, result: ratio * FACTOR },
      { ...PE_p.value, formula: `${EGat}*${EFat}`, result: GENERATED * FACTOR },
      ...overrides,
    ],
  });
  return runRules(extract(readXlsx(workbook)), DEFAULT_SETTINGS, [modelMismatch]).reports[0]?.results[0] ?? {};
}

test.each([
  ['numbered', ['COP_PJ,1', 'COP_PJ,2', 'COP_PJ,3']],
  ['all with the index i', ['COP_PJ,i', 'COP_PJ,i', 'COP_PJ,i']],
  ['index and number', ['COP_PJ,i,1', 'COP_PJ,i,2', 'COP_PJ,i,3']],
  ['one for all', ['COP_PJ']],
])('takes the COPs of Table 2, %s', async (_name, cops) => {
  expect(await chillers({ cops })).toMatchObject({ outcome: 'passed' });
});

test.each([
  ['EFelec', 'ECPJ,i,p', 'COPPJ'],
  ['EFelec,p', 'ECPJi,p', 'ηPJ,i'],
  ['EFgrid', 'ECPJip', 'COPPJi'],
])('knows symbols whose subscripts are read flat: %s, %s, %s', async (factor, consumption, cop) => {
  expect(await chillers({ cops: [cop, cop, cop], factor, consumption })).toMatchObject({ outcome: 'passed' });
});

test('finds COPs of Table 2 that are taken for one another, and asks where there are too few', async () => {
  const [a, b, c] = POINTS.map(({ value }) => `'${input.sheet}'!${name(value)}`);
  const cop = (row: number): string => `'${input.sheet}'!D${row}`;
  const swapped = `(${a}*${cop(52)}+${b}*${cop(54)}+${c}*${cop(53)})/${cop(55)}*${EFat}`;
  const overrides: readonly Override[] = [{ ...RE_p.value, formula: swapped, result: 3500 }];
  expect(await chillers({ cops: ['COP_PJ,1', 'COP_PJ,2', 'COP_PJ,3'], overrides })).toMatchObject({ outcome: 'failed', severity: 'error' });
  const two = await chillers({ cops: ['COP_PJ,1', 'COP_PJ,2'] });
  expect(two).toMatchObject({ outcome: 'needs-a-person', findings: [{ at: [RE_p.value, PE_p.value] }] });
});

/** Electricity for the grid, less what two sources emit: a methodology that is not listed, and never one of PE_p = 0. */
async function severalSources(diesel: string, total: string): Promise<object> {
  const top = PE_p.value.row + 10;
  const rows: readonly (readonly [symbol: string, unit: string, content: { value: number } | { formula: string; result: number }])[] = [
    ['PE_DO,p', 'tCO2/p', { formula: diesel, result: 110 }],
    ['PE_CH4,p', 'tCO2/p', { formula: `D${top + 5}*D${top + 6}`, result: 347.2 }],
    ['FC_DO,p', 'kL/p', { value: 41.5 }],
    ['NCV_DO', 'GJ/kL', { value: 36.4 }],
    ['EF_DO', 'tCO2/GJ', { value: 0.0726 }],
    ['Q_CH4,p', 'tCH4/p', { value: 12.4 }],
    ['GWP_CH4', 'tCO2/tCH4', { value: 28 }],
    ['EF_NG', 'tCO2/GJ', { value: 0.0543 }],
  ];
  const { label, value, unit, symbol } = EG;
  const overrides: readonly Override[] = [
    ...rows.flatMap(([notation, measured, content], index): readonly Override[] => {
      const place = { sheet: calculation.sheet, row: top + index };
      return [
        { ...place, column: label.column, value: notation },
        { ...place, column: value.column, ...content },
        { ...place, column: unit.column, value: measured },
        { ...place, column: symbol.column, value: notation },
      ];
    }),
    { ...PE_p.value, formula: total, result: 457.2 },
  ];
  const workbook = await monitoringWorkbook({ spreadsheet: 'JCM_ID_AM099_ver01.0', reference: 'ID999', includePlan: false, overrides });
  return runRules(extract(readXlsx(workbook)), DEFAULT_SETTINGS, [modelMismatch]).reports[0]?.results[0] ?? {};
}

test('infers the sums that symbols spell out, and asks where one takes another fuel’s factor', async () => {
  const [top, at] = [PE_p.value.row + 10, cellName(PE_p.value.row + 10, EG.value.column).replace(/\d+/, '')];
  expect(at).toBe('D');
  const right = `D${top + 2}*D${top + 3}*D${top + 4}`;
  expect(await severalSources(right, `D${top}+D${top + 1}`)).toMatchObject({ outcome: 'passed' });
  const otherFuel = await severalSources(`D${top + 2}*D${top + 3}*D${top + 7}`, `D${top}+D${top + 1}`);
  expect(otherFuel).toMatchObject({ outcome: 'needs-a-person', findings: [{ message: { en: expect.stringMatching(/PE_DO.*inferred/) } }] });
  expect(await severalSources(right, `D${top}`)).toMatchObject({ outcome: 'needs-a-person' });
});
