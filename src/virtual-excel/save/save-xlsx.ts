import type { Inflate } from '../../opc/zip';
import { writeXlsx } from '../../write/xlsx';
import type { Book } from '../model/book';
import type { BookSheet } from '../model/book-sheet';
import { cannotSave } from './cannot-save';
import { patchCells } from './patch-cells';
import { planOfSheet } from './plan-of-sheet';

/**
 * The file with what was done to it since: cells of its own sheets are patched in place, sheets that scripts added or wrote anew come in
 * through `writeXlsx`. Everything else stays byte for byte.
 * Not saved: looks, widths, hidden lines, merges and names that were changed on a sheet of the file (its cells' contents are).
 * Throws UserError `write-failed` for what it cannot carry into the file (sheets deleted or renamed), and what `writeXlsx` throws.
 */
export function saveXlsx(book: Book, original: Uint8Array, inflate?: Inflate): Uint8Array {
  requireSheetsOfFile(book);
  const options = inflate ? { inflate } : {};
  const edited = book.sheets.filter((sheet) => sheet.origin === 'file' && !sheet.isWrittenAnew);
  const patched = patchCells(original, edited, inflate);
  return book.sheets
    .filter((sheet) => !edited.includes(sheet))
    .reduce((bytes, sheet) => {
      const replace = sheet.nameInFile;
      return writeXlsx(bytes, planOfSheet(book, sheet), replace === undefined ? options : { ...options, replace });
    }, patched);
}

function requireSheetsOfFile(book: Book): void {
  const gone = book.namesInFile.filter((name) => !book.sheets.some((sheet) => sheet.nameInFile === name));
  if (gone.length > 0) {
    throw cannotSave(
      `sheets of the file were deleted (${gone.join(', ')})`,
      `元のファイルのシート（${gone.join('、')}）が削除されています`,
    );
  }
  const renamed = book.sheets.find((sheet) => isRenamed(sheet) && !sheet.isWrittenAnew);
  if (renamed) {
    throw cannotSave(
      `the sheet ${renamed.nameInFile ?? ''} was renamed to ${renamed.name}`,
      `シート「${renamed.nameInFile ?? ''}」の名前が「${renamed.name}」に変更されています`,
    );
  }
}

const isRenamed = (sheet: BookSheet): boolean => sheet.nameInFile !== undefined && sheet.nameInFile !== sheet.name;
