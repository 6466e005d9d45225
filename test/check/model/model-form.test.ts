import { givenCells } from '../../../src/check/model/given-cells';
import { modelForm } from '../../../src/check/model/model-form';
import { reportModel } from '../../../src/check/model/report-model';
import { modelMismatch } from '../../../src/check/rules/model-mismatch';
import { runRules } from '../../../src/check/run-rules';
import { DEFAULT_SETTINGS } from '../../../src/check/settings';
import { extract } from '../../../src/extract/extract';
import type { Extraction } from '../../../src/extract/extraction';
import { readXlsx } from '../../../src/read/xlsx';
import { FACTOR, FORM, name, planned, POINTS } from '../../workbooks/bad/fault';
import { monitoringWorkbook, type Override } from '../../workbooks/monitoring-workbook';

const { ER_p, RE_p, EG, PE_p, EF_RE_again } = FORM.calculation.rows;
const [ER, RE, EGat, PE, EFat] = [ER_p, RE_p, EG, PE_p, EF_RE_again].map(({ value }) => name(value));
const [point] = POINTS;
const otherFactors = FORM.calculation.defaults.map(({ value }): Override => ({ ...value, value: 0.123 }));

async function withCells(...overrides: readonly Override[]): Promise<Extraction> {
  return extract(readXlsx(await monitoringWorkbook(planned(...overrides))));
}

function formOf(extraction: Extraction): string | undefined {
  const [sheet] = extraction.reports;
  const model = sheet && reportModel(sheet, extraction, DEFAULT_SETTINGS);
  return model?.bound && modelForm(model.bound, givenCells(model.bound, model.source), model.source);
}

const outcome = (extraction: Extraction): string | undefined =>
  runRules(extraction, DEFAULT_SETTINGS, [modelMismatch]).reports[0]?.results[0]?.outcome;

test('is the same for the figures of another day, and another for another formula', async () => {
  const form = formOf(await withCells());
  expect(form).toBeDefined();
  expect(formOf(await withCells({ ...point.value, value: 7 }, ...otherFactors))).toBe(form);
  expect(formOf(await withCells({ ...ER_p.value, formula: `${RE}+${PE}`, result: 1 }))).not.toBe(form);
});

test.each<[string, Override]>([
  ['rounding', { ...ER_p.value, formula: `ROUND(${RE}-${PE},0)`, result: 1 }],
  ['a branch', { ...ER_p.value, formula: `IF(${RE}>5,${RE}-${PE},0)`, result: 1 }],
  ['a number', { ...ER_p.value, formula: `${RE}-${PE}+5`, result: 1 }],
  ['a power', { ...RE_p.value, formula: `${EGat}*${EFat}^1`, result: 1 }],
  ['a further cell', { ...RE_p.value, formula: `${EGat}*${EFat}*B40`, result: 1 }],
  ['PE_p by a formula', { ...PE_p.value, formula: `${ER}*0`, result: 0 }],
])('is none with %s', async (_name, override) => {
  expect(formOf(await withCells(override))).toBeUndefined();
});

test('a conversion of units is allowed as a factor only', async () => {
  expect(formOf(await withCells({ ...RE_p.value, formula: `${EGat}*1000*${EFat}/1000`, result: FACTOR }))).toBeDefined();
  expect(formOf(await withCells({ ...RE_p.value, formula: `${EGat}*${EFat}+1000`, result: FACTOR }))).toBeUndefined();
});

test('a wrong formula is told of every report that has it', async () => {
  const wrong = { ...ER_p.value, formula: `${RE}+${PE}`, result: 1 };
  expect(outcome(await withCells())).toBe('passed');
  expect(outcome(await withCells(wrong))).toBe('failed');
  expect(outcome(await withCells(wrong, { ...point.value, value: 7 }))).toBe('failed');
  expect(outcome(await withCells({ ...point.value, value: 7 }))).toBe('passed');
});
