/** Correct workbooks in the notations, languages, units and layouts that people use: nothing above info is found in any. */
import { addressText, cellName } from '../../../src/address';
import { SHARED_TOTALS } from './shared-totals';
import { layoutOf, PERIODS, type Override, type WorkbookDescription } from '../monitoring-workbook';
import type { PairLayout } from '../layouts';

const { calculation, input } = layoutOf().report;
const { RE_p, PE_p, ER_p, EF_RE, EG } = calculation.rows;
const [RE, PE] = [RE_p.value, PE_p.value].map(({ row, column }) => cellName(row, column));

const [firstPoint, lastPoint] = [input.table1.rows[0], input.table1.rows.at(-1)].map((row) => row && addressText(row.value));
const points = `${firstPoint}:${lastPoint?.split('!')[1]}`;

export const CORRECT_WORKBOOKS: Readonly<Record<string, Partial<WorkbookDescription>>> = {
  'the form': {},
  'the form in Japanese': { language: 'ja', mergedLabels: true },
  'kWh with tCO2/MWh': { electricityUnit: 'kWh' },
  'kWh with tCO2/kWh': { electricityUnit: 'kWh', factorUnit: 'tCO2/kWh' },
  'kWh with kgCO2/kWh': { electricityUnit: 'kWh', factorUnit: 'kgCO2/kWh' },
  'MWh with kgCO2/kWh': { factorUnit: 'kgCO2/kWh' },
  'symbols with underscores': { notation: 'underscore' },
  'symbols without marks': { notation: 'plain' },
  'symbols with spaces': { notation: 'spaced' },
  'symbols with Unicode subscripts': { notation: 'unicode-subscript' },
  'symbols in LaTeX': { notation: 'latex' },
  'moved and spread': { offset: { rows: 7, columns: 3 }, inputOffset: { rows: 4, columns: 1 }, blankRows: 1, blankColumns: 1 },
  'columns in another order': { columnOrder: ['symbol', 'label', 'unit', 'value', 'fuel'] },
  'two methodologies': { calculationSheets: 2, mergedLabels: true },
  ...SHARED_TOTALS,
  'a report without its plan': { includePlan: false },
  'a report written in January': { period: PERIODS.register },
  'another default of the list': { chosenDefault: 1 },
  'a default typed as it stands in the list': {
    overrides: [EF_RE, layoutOf().plan.calculation.rows.EF_RE].map((factor) => ({ ...factor.value, value: 0.533 })),
  },
  'a point that generated nothing': {
    points: [
      { point: '(1)', value: 0 },
      { point: '(2)', value: 987.65 },
    ],
  },
  'ER_p rounded as displayed': {
    overrides: [{ ...ER_p.value, formula: `ROUND(${RE}-${PE},1)`, result: 2870.8 }],
  },
  'PE_p as zero times the electricity': {
    overrides: [{ ...PE_p.value, formula: `${cellName(EG.value.row, EG.value.column)}*0`, result: 0 }],
  },
  'EG rounded by its formula, beyond what it shows': {
    overrides: [{ ...EG.value, formula: `ROUND(SUM(${points}),0)`, result: 3602 }],
  },
  'ER_p rounded down to whole tonnes': {
    overrides: [{ ...ER_p.value, formula: `ROUNDDOWN(${RE}-${PE},0)`, result: 2870 }],
  },
};

/**
 * Invented figures of a chiller: the electricity it consumes times the ratio of the two COPs, fixed in Table 2, times the factor of that
 * electricity.
 */
const consumption = 'Power consumption of project chiller i during the period p';
const chiller: readonly Override[] = [
  ...chillerIn(layoutOf().report, 1204.32 + 987.65 + 1410.08),
  ...chillerIn(layoutOf().plan, 1190 + 1010 + 1400),
];

function chillerIn({ input: { table1, table2 }, calculation: { rows } }: PairLayout, consumed: number): readonly Override[] {
  const [EC, EF] = [rows.EG.value, rows.EF_RE_again.value].map(({ row, column }) => cellName(row, column));
  const { sheet, row, column } = table2.headings;
  const cops = (
    [
      ['COP_PJ,i', 'COP of project chiller i', 6.9, '-'],
      ['COP_RE', 'COP of reference chiller', 6, '-'],
    ] as const
  ).flatMap((cells, index) => cells.map((value, at): Override => ({ sheet, row: row + 1 + index, column: column + at, value })));
  const [PJ, RE] = [1, 2].map((below) => addressText({ sheet, row: row + below, column: column + 2 }));
  return [
    ...cops,
    ...table1.rows.flatMap(({ parameter, description }) => [
      { ...parameter, value: 'EC_PJ,i,p' },
      { ...description, value: consumption },
    ]),
    { ...rows.EG.label, value: consumption },
    { ...rows.EG.symbol, value: 'ΣEC_PJ,i,p' },
    ...[rows.EF_RE, rows.EF_RE_again].flatMap(({ label, symbol }) => [
      { ...label, value: 'CO2 emission factor for consumed electricity' },
      { ...symbol, value: 'EF_elec' },
    ]),
    { ...rows.RE_p.value, formula: `${EC}*${PJ}/${RE}*${EF}`, result: consumed * 1.15 * 0.797 },
    { ...rows.PE_p.value, formula: `${EC}*${EF}`, result: consumed * 0.797 },
  ];
}

/** Correct reports of methodologies that compute RE_p and PE_p in another way: the rules about EG and EF_RE have nothing to look at. */
export const CORRECT_OF_ANOTHER_FORM: Readonly<Record<string, Partial<WorkbookDescription>>> = {
  'a chiller under ID_AM002': { spreadsheet: 'JCM_ID_AM002_ver02.0', reference: 'ID999', overrides: chiller },
  'inverter air conditioning under ID_AM004': { spreadsheet: 'JCM_ID_AM004_ver01.0', reference: 'ID999', overrides: chiller },
};

/** The same under a methodology that is not in the list. */
export const UNKNOWN_FORM: Partial<WorkbookDescription> = { spreadsheet: 'JCM_XX_AM099_ver01.0', reference: 'XX999', overrides: chiller };
