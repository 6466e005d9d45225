import { CellTableBuilder } from '../../src/cell-table';
import type { Sheet } from '../../src/workbook';
import { nodeIronCalc } from './node-ironcalc';
import { smallWorkbook, virtualExcel } from './small-workbook';
import { genuineClient } from './genuine-client';

test('a formula that a script writes is computed in the same batch, and its dependents follow an edit', async () => {
  const excel = virtualExcel({}, { loadEngine: nodeIronCalc });
  const { Excel } = genuineClient(excel.bridge);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('SDG');
    sheet.getRange('A1:B1').formulas = [["='MRS(input)'!B2+1", '=A1/3']];
    const range = sheet.getRange('A1:B1').load('values,valueTypes');
    await context.sync();
    expect(range.values[0]?.[0]).toBe(26);
    expect(range.values[0]?.[1]).toBeCloseTo(26 / 3, 12);
  });
  await excel.edit('MRS(input)', 1, 2, '100');
  expect(excel.cell('MRS(input)', 2, 2).content).toEqual({ kind: 'number', value: 200 });
  expect(excel.cell('SDG', 1, 1).content).toEqual({ kind: 'number', value: 201 });
});

const stale = (): Sheet[] => {
  const cells = new CellTableBuilder()
    .add(1, 1, { kind: 'number', value: 2 })
    .add(1, 2, { kind: 'number', value: 999 }, '=A1*2')
    .add(1, 3, { kind: 'number', value: 7 }, '=[Plan.xlsx]S!A1+A1')
    .build();
  return smallWorkbook().sheets.map((sheet) => ({ ...sheet, cells }));
};

test('a stale figure of the file stays until something it depends on changes', async () => {
  const excel = virtualExcel({ sheets: stale() }, { loadEngine: nodeIronCalc });
  await excel.edit('Notes', 9, 9, '1');
  expect(excel.cell('MRS(input)', 1, 2).content).toEqual({ kind: 'number', value: 999 });
  await excel.edit('MRS(input)', 1, 1, '3');
  expect(excel.cell('MRS(input)', 1, 2).content).toEqual({ kind: 'number', value: 6 });
});

test('a formula the engine cannot compute keeps its last value; a new one shows that it waits, and both are named', async () => {
  const excel = virtualExcel({ sheets: stale() }, { loadEngine: nodeIronCalc });
  await excel.edit('MRS(input)', 1, 1, '3');
  await excel.edit('MRS(input)', 5, 1, '=NOSUCHFUNCTION(A1)');
  expect(excel.cell('MRS(input)', 1, 3).content).toEqual({ kind: 'number', value: 7 });
  expect(excel.cell('MRS(input)', 5, 1)).toMatchObject({ content: { kind: 'uncomputed' }, text: '#BUSY!' });
  expect(excel.uncomputed).toContainEqual({ sheet: 'MRS(input)', row: 5, column: 1 });
});

test('with manual calculation only the typed formula is computed, until a script calculates', async () => {
  const excel = virtualExcel({ sheets: stale(), calculation: 'manual' }, { loadEngine: nodeIronCalc });
  await excel.edit('MRS(input)', 1, 1, '3');
  await excel.edit('MRS(input)', 2, 1, '=A1+1');
  expect(excel.cell('MRS(input)', 2, 1).content).toEqual({ kind: 'number', value: 4 });
  expect(excel.cell('MRS(input)', 1, 2).content).toEqual({ kind: 'number', value: 999 });
  const { Excel } = genuineClient(excel.bridge);
  await Excel.run(async (context) => {
    context.workbook.application.calculate(Excel.CalculationType.full);
    await context.sync();
  });
  expect(excel.cell('MRS(input)', 1, 2).content).toEqual({ kind: 'number', value: 6 });
});
