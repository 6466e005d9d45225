import { SheetLooks } from '../../src/virtual-excel/model/sheet-looks';
import type { VirtualExcel, VirtualExcelOptions } from '../../src/virtual-excel/virtual-excel';
import type { Workbook } from '../../src/workbook';
import { genuineClient, type GenuineClient } from './genuine-client';
import { virtualExcel } from './small-workbook';

/** The small workbook in a virtual Excel, and Microsoft's client bound to it. */
export function openSmall(
  changes: Partial<Workbook> = {},
  options: VirtualExcelOptions = {},
): { readonly excel: VirtualExcel } & GenuineClient {
  const excel = virtualExcel(changes, options);
  return { excel, ...genuineClient(excel.bridge) };
}

/** The same with sheets that nobody has formatted, as a reader asks for the colours of cells. */
export function openPlain(changes: Partial<Workbook> = {}): { readonly excel: VirtualExcel } & GenuineClient {
  const opened = openSmall(changes);
  for (const sheet of opened.excel.book.sheets) sheet.takeLooksFrom({ looks: () => new SheetLooks(), tabColour: () => '' });
  return opened;
}

/** What Excel's own error says: code, and the member it happened in. */
export async function refusalOf(run: Promise<unknown>): Promise<{ readonly code: string; readonly at: string; readonly message: string }> {
  try {
    await run;
  } catch (thrown) {
    if (typeof thrown !== 'object' || thrown === null) throw thrown;
    const info: unknown = Reflect.get(thrown, 'debugInfo');
    const at: unknown = typeof info === 'object' && info !== null ? Reflect.get(info, 'errorLocation') : undefined;
    return { code: String(Reflect.get(thrown, 'code')), at: String(at), message: String(Reflect.get(thrown, 'message')) };
  }
  throw new Error('nothing was refused');
}
