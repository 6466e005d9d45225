import { inflateWithNode } from '../../src/opc/node-inflate';
import { readExcel } from '../../src/read/excel';
import { readXlsx } from '../../src/read/xlsx';
import { openVirtualExcel } from '../../src/virtual-excel/open-virtual-excel';
import { writeExcel } from '../../src/write/excel';
import { writeXlsx } from '../../src/write/xlsx';
import { contentAt, findSheet, type CellAddress, type Workbook } from '../../src/workbook';
import { comparable } from '../read/same-workbook';
import { partText } from '../write/alter-package';
import { examplePlan } from '../write/example-plan';
import { openXmlErrors } from '../write/open-xml-errors';
import { targetWorkbook } from '../write/target-workbook';
import { layoutOf, monitoringWorkbook } from '../workbooks/monitoring-workbook';
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
  await genuineClient(excel.bridge).Excel.run(async (context) => writeExcel(context, plan, await readExcel(context)));
  const saved = excel.save();
  expect(comparable(readXlsx(saved))).toEqual(comparable(readXlsx(writeXlsx(bytes, plan))));
  // ExcelJS, which made the workbook, is not without errors itself.
  expect(openXmlErrors(saved)).toEqual(openXmlErrors(bytes));
});

test('a row that fits its wrapped text has that height in the file, and goes on growing', async () => {
  const excel = await openVirtualExcel((await targetWorkbook()).bytes, options);
  await genuineClient(excel.bridge).Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Wrapped');
    const [long, short] = [sheet.getRange('A2'), sheet.getRange('B3')];
    long.values = [['Some sixty words in a narrow column need many lines. '.repeat(8)]];
    short.values = [['one line']];
    for (const range of [long, short]) {
      range.format.columnWidth = 120;
      range.format.wrapText = true;
      range.format.autofitRows();
    }
    await context.sync();
  });
  const xml = partText(excel.save(), 'xl/worksheets/sheet6.xml');
  expect(Number(/<row r="2" ht="([\d.]+)">/.exec(xml)?.[1])).toBeCloseTo(300, -2);
  expect(xml).toContain('<row r="3"><c');
});

test('what a person typed into an input cell is in the file, with the figures that follow from it', async () => {
  const bytes = await monitoringWorkbook();
  const { input, calculation } = layoutOf().report;
  const [point] = input.table1.rows;
  const { ER_p } = calculation.rows;
  if (!point) throw new Error('the workbook has no point');
  const excel = await openVirtualExcel(bytes, options);
  const before = read(readXlsx(bytes), ER_p.value);

  await excel.edit(point.value.sheet, point.value.row, point.value.column, '4321.5');
  await excel.edit(point.comment.sheet, point.comment.row, point.comment.column, 'meter & <replaced>');
  await expect(excel.edit(ER_p.value.sheet, ER_p.value.row, ER_p.value.column, '1')).rejects.toMatchObject({ code: 'AccessDenied' });

  const saved = excel.save();
  const after = readXlsx(saved);
  expect(read(after, point.value)).toEqual({ kind: 'number', value: 4321.5 });
  expect(read(after, point.comment)).toEqual({ kind: 'text', value: 'meter & <replaced>' });
  expect(read(after, ER_p.value)).not.toEqual(before);
  for (const { name, cells } of after.sheets) {
    for (const { row, column, content, formula } of cells)
      expect(excel.cell(name, row, column)).toMatchObject({ content, ...(formula === undefined ? {} : { formula }) });
    const formulas = [...cells].filter(({ formula }) => formula !== undefined).length;
    expect(formulas).toBe([...excel.book.sheet(name).filledCells()].filter(({ formula }) => formula !== undefined).length);
  }
  expect(openXmlErrors(saved)).toEqual(openXmlErrors(bytes));
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

const read = (workbook: Workbook, at: CellAddress): unknown => {
  const found = findSheet(workbook, at.sheet);
  return found && contentAt(found, at.row, at.column);
};
