import { inflateWithNode } from '../../../src/opc/node-inflate';
import { readXlsx } from '../../../src/read/xlsx';
import type { Workbook } from '../../../src/workbook';

/** As the command line reads. Built like it (`build.ts`), since its peers come built, too. */
export function read(bytes: Uint8Array): Workbook {
  return readXlsx(bytes, inflateWithNode);
}
