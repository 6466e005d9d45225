import ExcelJS from 'exceljs';
import type { Book } from '../extract/book-of';

/** The bytes of a workbook made of rows. */
export async function bytesOf(book: Book): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(book)) {
    const sheet = workbook.addWorksheet(name);
    for (const row of rows) sheet.addRow(row);
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
