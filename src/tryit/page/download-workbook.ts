import type { OpenBook } from './use-workbook-file';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Gives the workbook with everything written into it back as a file, under a name that does not overwrite the original. */
export function downloadWorkbook({ name, excel }: OpenBook): void {
  const url = URL.createObjectURL(new Blob([excel.save().slice()], { type: XLSX }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name.replace(/(\.xls[xm])?$/i, '-sdg$1');
  link.click();
  URL.revokeObjectURL(url);
}
