import { readExcel } from '../../src/read/excel';
import { readXlsx } from '../../src/read/xlsx';
import { openVirtualExcel } from '../../src/virtual-excel/open-virtual-excel';
import { writeExcel } from '../../src/write/excel';
import { writeXlsx } from '../../src/write/xlsx';
import { chartSheetAndTables } from '../read/contract-workbooks';
import { genuineClient } from '../virtual-excel/genuine-client';
import { nodeIronCalc } from '../virtual-excel/node-ironcalc';
import type { SheetPlan } from '../../src/plan/sheet-plan';
import { partNames, partText } from './alter-package';
import { CONTROL_TEXT, examplePlan } from './example-plan';
import { cellsOn, expectedCells } from './planned-cells';
import { targetWorkbook } from './target-workbook';

test('both writers put a sheet at the same place among chart sheets, and name its tables past those of the file', async () => {
  const bytes = chartSheetAndTables();
  const example = examplePlan({ sheet: 'Last', row: 1, column: 1, value: 0 }, { after: 'First' });
  const plan = { ...example, tables: example.tables.map((table) => ({ ...table, name: 'DEFAULTS' })) };
  const excel = await openVirtualExcel(bytes);
  const inExcel = await genuineClient(excel.bridge).Excel.run(async (context) => {
    await writeExcel(context, plan, await readExcel(context));
    return readExcel(context);
  });
  for (const { sheets, tables } of [inExcel, readXlsx(writeXlsx(bytes, plan))]) {
    expect(sheets.map(({ name, position }) => [name, position])).toEqual([
      ['First', 1],
      [plan.name, 2],
      ['Last', 3],
    ]);
    expect(tables.map(({ name }) => name).sort()).toEqual(['DEFAULTS_2', 'Defaults', 'Metered']);
  }
});

/** Whichever way a plan is written, and whichever way the sheet is read again, it says the same. */
test('both writers and both readers agree on the planned cells', async () => {
  const { bytes, target } = await targetWorkbook();
  const example = examplePlan(target, { after: 'MSS' });
  const plan = { ...example, cells: [...example.cells, { row: 60, column: 1, content: { kind: 'text', text: CONTROL_TEXT } as const }] };

  const written = writeXlsx(bytes, plan);
  const excel = await openVirtualExcel(bytes, { loadEngine: nodeIronCalc });
  const inExcel = await genuineClient(excel.bridge).Excel.run(async (context) => {
    await writeExcel(context, plan, await readExcel(context));
    return readExcel(context);
  });
  const inFile = readXlsx(written);

  expect(cellsOn(inFile, plan.name)).toEqual(expectedCells(plan));
  expect(cellsOn(inExcel, plan.name)).toEqual(expectedCells(plan));
  const order = (workbook: typeof inFile): readonly string[] => workbook.sheets.map(({ name }) => name);
  expect(order(inExcel)).toEqual(order(inFile));
  for (const sheet of inFile.sheets) {
    const same = inExcel.sheets.find(({ name }) => name === sheet.name);
    expect(same?.merges).toEqual(sheet.merges);
  }
});

/** Style indexes, which count in the order of writing, and the heights of rows that Excel measures itself. */
const comparableXml = (xml: string): string => xml.replace(/ s="\d+"/g, '').replace(/(<row r="[56]") ht="[\d.]+"/g, '$1');

test('both writers leave the same sheet, chart, page breaks and page numbers, written once or anew', async () => {
  const { bytes, target } = await targetWorkbook();
  const example = examplePlan(target, { after: 'MSS', growingRows: new Set([5, 6]) });
  const plan: SheetPlan = {
    ...example,
    rowHeights: new Map([...example.rowHeights, [5, 15], [6, 30]]),
    print: { ...example.print, pageStarts: [9, 20], hasPageNumbers: true, area: { top: 1, left: 1, bottom: 30, right: 12 } },
  };
  const written = writeXlsx(bytes, plan);
  for (const [original, replace] of [
    [bytes, {}],
    [written, { replace: plan.name }],
  ] as const) {
    const excel = await openVirtualExcel(original, { loadEngine: nodeIronCalc });
    await genuineClient(excel.bridge).Excel.run(async (context) => writeExcel(context, plan, await readExcel(context), replace));
    const saved = excel.save();
    expect(partNames(saved)).toEqual(partNames(written));
    for (const part of ['xl/worksheets/sheet6.xml', 'xl/charts/chart1.xml', 'xl/workbook.xml']) {
      expect(comparableXml(partText(saved, part))).toBe(comparableXml(partText(written, part)));
    }
    // Office.js cannot describe a chart: its title stands in.
    const described = (xml: string): string => xml.replace(/ descr="[^"]*"/, '');
    expect(described(partText(saved, 'xl/drawings/drawing1.xml'))).toBe(described(partText(written, 'xl/drawings/drawing1.xml')));
  }
});
