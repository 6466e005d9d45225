import type { VirtualExcel } from '../../virtual-excel';
import { downloadName } from './download-name';
import type { OpenBook } from './use-workbook-file';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Gives the workbook with everything written into it back as a file. */
export function downloadWorkbook({ name, sheets, excel }: OpenBook): void {
  const url = URL.createObjectURL(new Blob([excel.save().slice()], { type: XLSX }));
  const link = document.createElement('a');
  link.href = url;
  link.download = downloadName(name, sheets, sheetNames(excel));
  link.click();
  URL.revokeObjectURL(url);
}

export function sheetNames({ book }: VirtualExcel): readonly string[] {
  return book.sheets.map(({ name }) => name);
}
