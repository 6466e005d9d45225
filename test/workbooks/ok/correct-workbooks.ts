/** Correct workbooks in the notations, languages, units and layouts that people use: nothing above info is found in any. */
import { cellName } from '../../../src/address';
import { layoutOf, PERIODS, type WorkbookDescription } from '../monitoring-workbook';

const { calculation } = layoutOf().report;
const { RE_p, PE_p, ER_p, EF_RE } = calculation.rows;
const [RE, PE] = [RE_p.value, PE_p.value].map(({ row, column }) => cellName(row, column));

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
  'a report without its plan': { includePlan: false },
  'a report written in January': { period: PERIODS.register },
  'another default of the list': { chosenDefault: 1 },
  'a default typed as it stands in the list': { overrides: [{ ...EF_RE.value, value: 0.533 }] },
  'a point that generated nothing': {
    points: [
      { point: '(1)', value: 0 },
      { point: '(2)', value: 987.65 },
    ],
  },
  'ER_p rounded as displayed': {
    overrides: [{ ...ER_p.value, formula: `ROUND(${RE}-${PE},1)`, result: 2870.8 }],
  },
  'ER_p rounded down to whole tonnes': {
    overrides: [{ ...ER_p.value, formula: `ROUNDDOWN(${RE}-${PE},0)`, result: 2870 }],
  },
};
