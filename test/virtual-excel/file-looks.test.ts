import ExcelJS from 'exceljs';
import { inflateWithNode } from '../../src/opc/node-inflate';
import { openVirtualExcel } from '../../src/virtual-excel/open-virtual-excel';
import { tinted } from '../../src/read/xlsx/tinted';
import { StylePlaces } from '../../src/virtual-excel/model/style-places';
import { examplePlan } from '../write/example-plan';
import { targetWorkbook } from '../write/target-workbook';
import { writeXlsx } from '../../src/write/xlsx';
import { genuineClient } from './genuine-client';

const options = { inflate: inflateWithNode };

/** A sheet as somebody may have laid it out. */
async function laidOut(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Form', { views: [{ state: 'frozen', xSplit: 1, ySplit: 2, showGridLines: false }] });
  sheet.properties.tabColor = { argb: 'FF0F6CBD' };
  sheet.getColumn(2).width = 20;
  sheet.getRow(1).height = 30;
  const title = sheet.getCell('A1');
  title.value = 'Title';
  title.font = { name: 'Arial', size: 16, bold: true, color: { theme: 4 } };
  title.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFDDEBF7' } };
  title.alignment = { horizontal: 'center', vertical: 'top', wrapText: true };
  const empty = sheet.getCell('B3');
  empty.border = { bottom: { style: 'medium', color: { argb: 'FF00B050' } }, left: { style: 'dashed' } };
  empty.numFmt = '0.000';
  sheet.getCell('B4').dataValidation = { type: 'list', allowBlank: true, formulae: ['"Option A,Option B"'] };
  sheet.addConditionalFormatting({
    ref: 'A5:B6',
    rules: [
      {
        type: 'expression',
        priority: 1,
        formulae: ['$A5="x"'],
        style: { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FFFFC7CE' } } },
      },
    ],
  });
  return new Uint8Array(await book.xlsx.writeBuffer());
}

describe('the looks of a file’s sheet', () => {
  test('fonts, fills, alignment and borders of its cells', async () => {
    const excel = await openVirtualExcel(await laidOut(), options);
    expect(excel.cell('Form', 1, 1).format).toMatchObject({
      font: { name: 'Arial', size: 16, bold: true, color: '#4F81BD' },
      fill: '#DDEBF7',
      horizontal: 'Center',
      vertical: 'Top',
      wrap: true,
    });
    expect(excel.cell('Form', 3, 2).format.borders).toEqual({
      EdgeBottom: { style: 'Continuous', weight: 'Medium', color: '#00B050' },
      EdgeLeft: { style: 'Dash', weight: 'Thin', color: '#000000' },
    });
    expect(excel.cell('Form', 9, 9).format.fill).toBeUndefined();
  });

  test('widths, heights, gridlines, frozen panes, tab, lists, highlights', async () => {
    const sheet = (await openVirtualExcel(await laidOut(), options)).book.sheet('Form');
    expect(sheet.tabColor).toBe('#0F6CBD');
    // 20 characters of 7 pixels in the file, margins counted in.
    expect(sheet.columnWidths.get(2)).toBe(105);
    expect(sheet.rowHeights.get(1)).toBe(30);
    expect(sheet.looks).toMatchObject({ showGridlines: false, frozenRows: 2, frozenColumns: 1 });
    expect(sheet.validations).toMatchObject([
      { range: { top: 4, left: 2, bottom: 4, right: 2 }, rule: { list: { source: 'Option A,Option B', inCellDropDown: true } } },
    ]);
    expect(sheet.highlights).toMatchObject([{ range: { top: 5, left: 1, bottom: 6, right: 2 }, formula: '=$A5="x"', fill: '#FFC7CE' }]);
  });

  test('Microsoft’s client is told them', async () => {
    const excel = await openVirtualExcel(await laidOut(), options);
    await genuineClient(excel.bridge).Excel.run(async (context) => {
      const title = context.workbook.worksheets.getItem('Form').getRange('A1');
      title.load('format/wrapText,format/rowHeight,format/fill/color,format/font/bold,format/font/color');
      const mixed = context.workbook.worksheets.getItem('Form').getRange('A1:A2').format.font.load('bold');
      const rule = context.workbook.worksheets.getItem('Form').getRange('B4').dataValidation.load('type,rule');
      await context.sync();
      expect([title.format.wrapText, title.format.rowHeight, title.format.fill.color]).toEqual([true, 30, '#DDEBF7']);
      expect([title.format.font.bold, title.format.font.color]).toEqual([true, '#4F81BD']);
      // Excel says null where cells differ.
      expect(mixed.bold).toBeNull();
      expect([rule.type, rule.rule.list?.source]).toEqual(['List', 'Option A,Option B']);
    });
  });

  test('what a script sets lies over them, and clearing takes them off', async () => {
    const excel = await openVirtualExcel(await laidOut(), options);
    const { Excel } = genuineClient(excel.bridge);
    const format = (): unknown => excel.cell('Form', 1, 1).format;
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Form').getRange('A1').format.font.italic = true;
      await context.sync();
    });
    expect(format()).toMatchObject({ font: { name: 'Arial', bold: true, italic: true }, fill: '#DDEBF7' });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Form').getRange('A1').clear('Formats');
      await context.sync();
    });
    expect(format()).toEqual({});
  });

  test('a number typed into an empty cell is shown in the cell’s format', async () => {
    const excel = await openVirtualExcel(await laidOut(), options);
    await excel.edit('Form', 3, 2, '1.5');
    expect(excel.cell('Form', 3, 2).text).toBe('1.500');
  });

  test('looking changes nothing that is saved', async () => {
    const bytes = await laidOut();
    const excel = await openVirtualExcel(bytes, options);
    excel.cell('Form', 1, 1);
    await genuineClient(excel.bridge).Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Form').getRange('A1:B9').load('format/fill/color,format/columnWidth');
      await context.sync();
    });
    expect(excel.save()).toBe(bytes);
  });

  test('a sheet of ours looks the same when the file is opened again', async () => {
    const { bytes, target } = await targetWorkbook();
    const plan = examplePlan(target);
    const excel = await openVirtualExcel(writeXlsx(bytes, plan), options);
    const sheet = excel.book.sheet(plan.name);
    expect(sheet.looks.showGridlines).toBe(plan.showGridlines);
    expect(sheet.validations).toHaveLength(plan.choices.length);
    expect(sheet.highlights.map(({ formula }) => formula)).toEqual(plan.highlights.map(({ formula }) => formula));
    for (const { row, column, style } of plan.cells) {
      const { fill, wrap, font } = plan.styles[style ?? ''] ?? {};
      const shown = sheet.format(row, column);
      expect([shown.fill, shown.wrap ?? false, shown.font?.bold ?? false]).toEqual([fill, wrap ?? false, font?.bold ?? false]);
    }
  });
});

test.each([
  ['#4472C4', 0.8, '#DAE3F3'],
  ['#4472C4', -0.25, '#2F5597'],
  ['#000000', 0.5, '#808080'],
  ['#FFFFFF', -0.15, '#D9D9D9'],
])('%s with a tint of %d is %s', (colour, tint, expected) => {
  const difference = [1, 3, 5].map((at) => Math.abs(channel(tinted(colour, tint), at) - channel(expected, at)));
  // Excel computes in whole 240ths: one step of a channel may differ.
  expect(Math.max(...difference)).toBeLessThanOrEqual(2);
});

const channel = (colour: string, at: number): number => parseInt(colour.slice(at, at + 2), 16);

test('a cell has its own style, or its row’s, or its column’s, in whatever order the file lists cells', () => {
  const places = new StylePlaces();
  places.addColumns(2, 3, 7);
  places.addRow(5, 9);
  for (const [row, column, style] of [
    [1, 1, 4],
    [1, 2, 4],
    [1, 3, 0],
    [5, 2, 9],
    [5, 3, 1],
    [2, 2, 6],
  ] as const) {
    places.addCell(row, column, style);
  }
  const at = (row: number): number[] => [1, 2, 3, 4].map((column) => places.at(row, column));
  expect([at(1), at(2), at(5), at(6)]).toEqual([
    [4, 4, 0, 0],
    [0, 6, 7, 0],
    [9, 9, 1, 9],
    [0, 7, 7, 0],
  ]);
});
