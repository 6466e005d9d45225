import type { CellContent, Visibility } from '../../workbook';
import type { Book } from './book';
import type { BookSheet } from './book-sheet';
import type { CellFormat } from './cell-format';
import { displayedText } from './displayed-text';

export interface ShownSheet {
  readonly name: string;
  readonly visibility: Visibility;
  readonly isActive: boolean;
  readonly rows: number;
  readonly columns: number;
}

export interface ShownCell {
  readonly text: string;
  readonly content: CellContent;
  readonly formula?: string;
  readonly numberFormat: string;
  readonly format: CellFormat;
}

export function shownSheets(book: Book): readonly ShownSheet[] {
  return book.sheets.map((sheet) => {
    const used = sheet.usedRange(false);
    const { name, visibility } = sheet;
    return { name, visibility, isActive: sheet === book.activeSheet, rows: used?.bottom ?? 0, columns: used?.right ?? 0 };
  });
}

export function shownCell(book: Book, sheet: BookSheet, row: number, column: number): ShownCell {
  const { content, formula, numberFormat } = sheet.cell(row, column);
  return {
    text: displayedText(sheet.cell(row, column), book.dateSystem),
    content,
    ...(formula === undefined ? {} : { formula }),
    numberFormat,
    format: sheet.format(row, column),
  };
}
