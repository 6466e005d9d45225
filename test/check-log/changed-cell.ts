import ExcelJS from 'exceljs';

/** The workbook with another value in a cell, as another program saves it. */
export async function changedCell(bytes: Uint8Array, sheet: string, cell: string, value: ExcelJS.CellValue): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer);
  const target = book.getWorksheet(sheet);
  if (!target) throw new Error(`no sheet ${sheet}`);
  target.getCell(cell).value = value;
  return new Uint8Array(await book.xlsx.writeBuffer());
}
