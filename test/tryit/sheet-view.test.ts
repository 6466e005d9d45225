import ExcelJS from 'exceljs';
import { inflateWithNode } from '../../src/opc/node-inflate';
import { SheetView } from '../../src/tryit/grid/sheet-view';
import { textRoom } from '../../src/tryit/grid/text-room';
import { openVirtualExcel } from '../../src/virtual-excel/open-virtual-excel';

async function viewOf(layOut: (sheet: ExcelJS.Worksheet) => void): Promise<SheetView> {
  const book = new ExcelJS.Workbook();
  layOut(book.addWorksheet('Form'));
  const excel = await openVirtualExcel(new Uint8Array(await book.xlsx.writeBuffer()), { inflate: inflateWithNode });
  return new SheetView(excel.book.sheet('Form'), excel.book);
}

const THIN = { style: 'Continuous', weight: 'Thin' };

test('the line between two cells is drawn once, by the upper or left one, whichever of them has it', async () => {
  const view = await viewOf((sheet) => {
    sheet.getCell('B2').border = { top: { style: 'thin' }, left: { style: 'thin' }, bottom: { style: 'thin' } };
  });
  expect(view.cell(1, 2).format.borders).toMatchObject({ EdgeBottom: THIN });
  expect(view.cell(2, 1).format.borders).toMatchObject({ EdgeRight: THIN });
  expect(Object.keys(view.cell(2, 2).format.borders ?? {})).toEqual(['EdgeBottom']);
  expect(view.cell(3, 2).format.borders).toEqual({});
});

test('a merged area has the lines of its outermost cells', async () => {
  const view = await viewOf((sheet) => {
    sheet.mergeCells('A1:B2');
    sheet.getCell('C1').border = { left: { style: 'medium' } };
    sheet.getCell('A3').border = { top: { style: 'thin' } };
  });
  expect(view.cell(1, 1).format.borders).toMatchObject({ EdgeRight: { weight: 'Medium' }, EdgeBottom: THIN });
});

test('rows and columns are as large as the file says; a row without height is as high as its wrapped text needs', async () => {
  const view = await viewOf((sheet) => {
    sheet.getColumn(1).width = 20;
    sheet.getRow(1).height = 30;
    sheet.getCell('A2').value = 'a text of several words that does not fit into one line';
    sheet.getCell('A2').alignment = { wrapText: true };
  });
  expect([view.columnWidth(1), view.columnWidth(2), view.rowHeight(1), view.rowHeight(3)]).toEqual([140, 64, 40, 20]);
  expect(view.rowHeight(2)).toBeGreaterThanOrEqual(56);
});

test('a text runs over empty cells and no further, a number stays in its cell', async () => {
  const view = await viewOf((sheet) => {
    sheet.getCell('A1').value = 'a text much longer than the cell it stands in and the one beside it';
    sheet.getCell('C1').value = 1;
    sheet.getCell('A2').value = 123456789012345;
  });
  const room = (row: number): number => textRoom(view, view.cell(row, 1), row, 1, view.columnWidth(1)).width;
  expect([room(1), room(2)]).toEqual([123, 59]);
});

test('a drop-down offers words, or the cells of a range', async () => {
  const view = await viewOf((sheet) => {
    sheet.getCell('A1').dataValidation = { type: 'list', allowBlank: true, formulae: ['"Yes, No"'] };
    sheet.getCell('A2').dataValidation = { type: 'list', allowBlank: true, formulae: ['$C$1:$C$3'] };
    sheet.getCell('C1').value = 'Option A';
    sheet.getCell('C3').value = 'Option C';
  });
  expect([view.choices(1, 1), view.choices(2, 1), view.choices(3, 1)]).toEqual([['Yes', 'No'], ['Option A', 'Option C'], []]);
});

test('a highlight shows where its formula holds, moved with the cell, and goes when the cell is filled', async () => {
  const book = new ExcelJS.Workbook();
  const form = book.addWorksheet('Form');
  form.getCell('A3').value = 'Open';
  form.getCell('B2').value = 5;
  const fill = { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FFFFF4CE' } } as const;
  form.addConditionalFormatting({
    ref: 'A2:A3',
    rules: [{ type: 'expression', priority: 1, formulae: ['AND($A2="Open",B2="")'], style: { fill, font: { bold: true } } }],
  });
  const excel = await openVirtualExcel(new Uint8Array(await book.xlsx.writeBuffer()), { inflate: inflateWithNode });
  const looks = (): unknown[] =>
    [1, 2, 3, 4].map((row) => {
      const { fill: colour, font } = new SheetView(excel.book.sheet('Form'), excel.book).cell(row, 1).format;
      return [colour ?? null, font?.bold ?? false];
    });
  expect(looks()).toEqual([
    [null, false],
    [null, false],
    ['#FFF4CE', true],
    [null, false],
  ]);
  await excel.edit('Form', 3, 2, 'done');
  expect(looks()[2]).toEqual([null, false]);
});

test('links lead to cells of this workbook and to the web, and nowhere else', async () => {
  const book = new ExcelJS.Workbook();
  const form = book.addWorksheet('Form');
  book.addWorksheet("Kato's notes");
  const addresses = [
    "#'Kato''s notes'!B2",
    '#Gone!A1',
    'https://example.org/a.pdf#page=2',
    'javascript:alert(1)',
    'file:///c:/a.xlsx',
    'evidence/a.pdf',
  ];
  addresses.forEach((hyperlink, index) => (form.getCell(index + 1, 1).value = { text: 'see', hyperlink }));
  const excel = await openVirtualExcel(new Uint8Array(await book.xlsx.writeBuffer()), { inflate: inflateWithNode });
  const view = new SheetView(excel.book.sheet('Form'), excel.book);
  expect(addresses.map((_, index) => view.cell(index + 1, 1).link)).toEqual([
    { kind: 'cell', at: { sheet: "Kato's notes", row: 2, column: 2 }, text: "'Kato''s notes'!B2" },
    undefined,
    { kind: 'web', url: 'https://example.org/a.pdf#page=2', text: 'example.org' },
    undefined,
    undefined,
    undefined,
  ]);
});

test('frozen rows are as many as the file says', async () => {
  const view = await viewOf((sheet) => {
    sheet.views = [{ state: 'frozen', ySplit: 3 }];
  });
  expect(view.frozenRows).toBe(3);
});
