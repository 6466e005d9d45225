/** The SDG sheet in the file that the page gives back. */
import { readFile } from 'node:fs/promises';
import { cellName } from '../../src/address';
import { readXlsx } from '../../src/read/xlsx';
import { findSheet, type Cell, type Sheet } from '../../src/workbook';
import type { Desk } from './open-page';

export async function downloaded({ page }: Desk): Promise<Uint8Array> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /Download|ダウンロード/ }).click();
  return readFile(await (await download).path());
}

export function sdgSheet(bytes: Uint8Array): Sheet {
  const sheet = findSheet(readXlsx(bytes), 'SDG');
  if (!sheet) throw new Error('The workbook has no sheet SDG.');
  return sheet;
}

/** The first cell below a column head of the check list, `G80`; `words`: of the head, in the sheet's language. */
export function cellUnder(sheet: Sheet, words: string): string {
  const number = [...sheet.cells].find((cell) => textOf(cell) === 'No.');
  const head = number && [...sheet.cells.row(number.row)].find((cell) => textOf(cell) === words);
  if (!head) throw new Error(`The sheet has no check list with a column “${words}”.`);
  return cellName(head.row + 1, head.column);
}

export const textOf = ({ content }: Cell): string => (content.kind === 'text' ? content.value : '');
