import { readXlsx } from '../read/xlsx';
import { FileLooks } from './file-looks/file-looks';
import { activeSheetInFile } from './active-sheet-in-file';
import { VirtualExcel, type VirtualExcelOptions } from './virtual-excel';

export interface OpenOptions extends Omit<VirtualExcelOptions, 'original'> {
  /** The file's name, which its bytes do not tell. */
  readonly name?: string;
}

/** Opens an .xlsx file as Excel would. Throws `UserError` for a file that is none. */
export async function openVirtualExcel(bytes: Uint8Array, { name, ...options }: OpenOptions = {}): Promise<VirtualExcel> {
  const workbook = readXlsx(bytes, options.inflate);
  const excel = new VirtualExcel(name === undefined ? workbook : { ...workbook, name }, { ...options, original: bytes });
  for (const table of workbook.tables) excel.book.addTable({ ...table, sheet: excel.book.sheet(table.sheet) });
  const looks = new FileLooks(bytes, options.inflate);
  for (const sheet of excel.book.sheets) sheet.takeLooksFrom(looks.of(sheet.name));
  const front = excel.book.findSheet(activeSheetInFile(bytes, options.inflate) ?? '');
  if (front?.visibility === 'visible') excel.book.activate(front);
  // Formulas that were saved without a value are computed on opening; without an engine they show `#BUSY!`.
  if (excel.hasUncomputedFormulas) await excel.prepare();
  return excel;
}
