import type { Inflate } from '../opc/zip';
import { readXlsx } from '../read/xlsx';
import { VirtualExcel, type VirtualExcelOptions } from './virtual-excel';

export interface OpenOptions extends VirtualExcelOptions {
  readonly inflate?: Inflate;
}

/** Opens an .xlsx file as Excel would. Throws `UserError` for a file that is none. */
export async function openVirtualExcel(bytes: Uint8Array, { inflate, ...options }: OpenOptions = {}): Promise<VirtualExcel> {
  const excel = new VirtualExcel(readXlsx(bytes, inflate), options);
  // Formulas that were saved without a value are computed on opening; without an engine they show `#BUSY!`.
  if (excel.hasUncomputedFormulas) await excel.prepare();
  return excel;
}
