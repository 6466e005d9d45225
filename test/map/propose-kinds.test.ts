import type { CalculationSheet, InputRow } from '../../src/extract/extraction';
import { proposeKinds } from '../../src/map/propose-kinds';
import { calculationSheet, extractionOf } from './project-extraction';

const NO_EG = { EG: { kind: 'missing', symbol: 'EG', lookedFor: ['EG'] } } as const;
const UNLISTED = { value: 'JCM_VN_AM099_ver01.0', at: { sheet: 'MRS', row: 1, column: 1 } };

function withRows(descriptions: readonly string[], readings: Parameters<typeof calculationSheet>[1] = NO_EG): CalculationSheet {
  const rows = descriptions.map((description, index): InputRow => {
    const at = { sheet: 'MRS(input)', row: 9 + index, column: 7 };
    const unit = { text: 'MWh/p', dimension: 'electricity', toBase: 1, perPeriod: true } as const;
    return { row: 9 + index, parameter: 'X_p', description, value: { value: { kind: 'number', value: 1 }, at }, unit };
  });
  const range = { sheet: 'MRS(input)', top: 8, left: 1, bottom: 9 + rows.length, right: 11 };
  return calculationSheet({ spreadsheet: UNLISTED, inputs: { sheet: 'MRS(input)', range, rows } }, readings);
}

function proposed(report: CalculationSheet, title?: string): string {
  const projectTitle = title === undefined ? undefined : { value: title, at: UNLISTED.at };
  const kinds = proposeKinds(extractionOf([report], projectTitle === undefined ? {} : { projectTitle }));
  return kinds.map(({ kind, because }) => `${kind.technology}/${kind.sector}: ${because ?? 'EG'}`).join('; ');
}

test.each([
  ['Electricity consumption of chiller 1', 'energy-efficiency/other'],
  ['Natural gas consumption of boiler 1', 'energy-efficiency/other'],
  ['Operating hours of the LED', 'energy-efficiency/other'],
  ['ボイラ1のガス消費量', 'energy-efficiency/other'],
  ['Cargo moved from truck to rail', 'energy-efficiency/transportation'],
  ['Electricity sent through the transmission line', 'energy-efficiency/energy-transmission'],
  ['Municipal solid waste burnt', 'waste-to-energy/other'],
])('%s: %s', (description, kind) => {
  expect(proposed(withRows([description]))).toBe(`${kind}: ${description}`);
});

test('the title goes before Table 1, and gives the sector', () => {
  const report = withRows(['Electricity of the solar plant beside it']);
  expect(proposed(report, 'Energy saving chillers in a semiconductor factory')).toMatch(/^energy-efficiency\/manufacturing: Energy saving/);
});

test.each([
  ['nothing is said', ['Quantity led through the gate']],
  ['several things are said', ['Fuel of the boiler', 'Biomass']],
  ['renewable energy is said and EG is not there', ['Output of the solar plant']],
  ['waste heat is said', ['Waste heat recovered from the furnace']],
])('none where %s', (_, descriptions) => {
  expect(proposed(withRows(descriptions))).toBe('');
});

test('a report with EG is one of renewable energy, unless it speaks of waste heat or waste', () => {
  expect(proposed(withRows(['Electricity of unit 1'], {}))).toBe('renewable-energy/other: EG');
  expect(proposed(withRows(['Gross electricity of the waste heat recovery system'], {}))).toBe('');
  expect(proposed(withRows(['Electricity'], {}), 'Waste to energy plant')).toBe('waste-to-energy/other: Waste to energy plant');
});

test('every technology of a workbook once, and none where one report leaves it open', () => {
  const kinds = (...reports: readonly CalculationSheet[]): number => proposeKinds(extractionOf(reports)).length;
  expect(kinds(withRows(['chiller']), withRows(['boiler']), withRows(['Electricity'], {}))).toBe(2);
  expect(kinds(withRows(['chiller']), withRows(['Quantity']))).toBe(0);
});
