import { nodeIronCalc } from './node-ironcalc';
import { virtualExcel } from './small-workbook';
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
