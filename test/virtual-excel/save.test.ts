import { inflateWithNode } from '../../src/opc/node-inflate';
import { readXlsx } from '../../src/read/xlsx';
import { openVirtualExcel } from '../../src/virtual-excel/open-virtual-excel';
import { writeExcel } from '../../src/write/excel';
import { writeXlsx } from '../../src/write/xlsx';
import { contentAt, findSheet, type Workbook } from '../../src/workbook';
import { comparable } from '../read/same-workbook';
import { examplePlan } from '../write/example-plan';
import { openXmlErrors } from '../write/open-xml-errors';
import { targetWorkbook } from '../write/target-workbook';
import { genuineClient } from './genuine-client';
import { nodeIronCalc } from './node-ironcalc';

const options = { loadEngine: nodeIronCalc, inflate: inflateWithNode };

test('a workbook that nobody touched is saved as it is', async () => {
  const { bytes } = await targetWorkbook();
  expect((await openVirtualExcel(bytes, options)).save()).toBe(bytes);
});

test('a sheet that a script wrote is in the file, as if it had been written there', async () => {
  const { bytes, target } = await targetWorkbook();
  const plan = examplePlan(target);
  const excel = await openVirtualExcel(bytes, options);
  await genuineClient(excel.bridge).Excel.run((context) => writeExcel(context, plan));
  const saved = excel.save();
  expect(comparable(readXlsx(saved))).toEqual(comparable(readXlsx(writeXlsx(bytes, plan))));
  expect(openXmlErrors(saved)).toEqual([]);
});

test('what a person typed is in the file, with the figures that follow from it', async () => {
  const { bytes } = await targetWorkbook();
  const before = readXlsx(bytes);
  const { sheet, row, column } = firstInput(before);
  const excel = await openVirtualExcel(bytes, options);
  await excel.edit(sheet, row, column, '4321.5');
  await excel.edit(sheet, 200, 3, 'a note & <more>');
  const saved = excel.save();
  const after = readXlsx(saved);
  expect(read(after, sheet, row, column)).toEqual({ kind: 'number', value: 4321.5 });
  expect(read(after, sheet, 200, 3)).toEqual({ kind: 'text', value: 'a note & <more>' });
  const changed = after.sheets.flatMap(({ name, cells }) =>
    [...cells].filter(
      (cell) => cell.formula !== undefined && JSON.stringify(cell.content) !== JSON.stringify(read(before, name, cell.row, cell.column)),
    ),
  );
  expect(changed.length).toBeGreaterThan(0);
  for (const { name, cells } of after.sheets)
    for (const cell of cells) expect(excel.cell(name, cell.row, cell.column).content).toEqual(cell.content);
  expect(openXmlErrors(saved)).toEqual([]);
});

test('a deleted sheet cannot be carried into the file, and that is said', async () => {
  const { bytes } = await targetWorkbook();
  const excel = await openVirtualExcel(bytes, options);
  const gone = excel.sheets()[0]?.name ?? '';
  await genuineClient(excel.bridge).Excel.run(async (context) => {
    context.workbook.worksheets.getItem(gone).delete();
    await context.sync();
  });
  expect(() => excel.save()).toThrow(gone);
});

const read = (workbook: Workbook, sheet: string, row: number, column: number): unknown => {
  const found = findSheet(workbook, sheet);
  return found && contentAt(found, row, column);
};

/** The first typed number that a formula of another cell reads directly. */
function firstInput(workbook: Workbook): { sheet: string; row: number; column: number } {
  const formulas = workbook.sheets.flatMap(({ name, cells }) => [...cells].flatMap(({ formula }) => (formula ? [{ name, formula }] : [])));
  for (const { name, formula } of formulas) {
    const sheet = workbook.sheets.find((own) => own.name === name);
    const match = /(?<![A-Za-z!'$:])([A-Z])(\d+)(?![\d:(])/.exec(formula);
    const [row, column] = [Number(match?.[2]), (match?.[1]?.charCodeAt(0) ?? 0) - 64];
    const cell = match ? sheet?.cells.at(row, column) : undefined;
    if (cell?.content.kind === 'number' && cell.formula === undefined) return { sheet: name, row, column };
  }
  throw new Error('the workbook has no formula over a typed number');
}
