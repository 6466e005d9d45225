import { quotedSheetName, rangeName, columnLetters } from '../../address';
import { LAST_COLUMN, LAST_ROW } from '../../excel-limits';
import type { CellRange } from '../../workbook';
import { invalidArgument } from '../host-error';
import type { BookSheet } from './book-sheet';

/** A rectangle of cells on one sheet: what `Excel.Range` stands for. Rows and columns count from 1, both ends included. */
export class SheetRange implements CellRange {
  constructor(
    readonly sheet: BookSheet,
    readonly top: number,
    readonly left: number,
    readonly bottom: number,
    readonly right: number,
  ) {
    if (top < 1 || left < 1 || bottom < top || right < left || bottom > LAST_ROW || right > LAST_COLUMN) {
      throw invalidArgument('a range must lie on the sheet');
    }
  }

  static of(sheet: BookSheet, range: CellRange): SheetRange {
    return new SheetRange(sheet, range.top, range.left, range.bottom, range.right);
  }

  get rowCount(): number {
    return this.bottom - this.top + 1;
  }

  get columnCount(): number {
    return this.right - this.left + 1;
  }

  get isWholeRows(): boolean {
    return this.left === 1 && this.right === LAST_COLUMN;
  }

  get isWholeColumns(): boolean {
    return this.top === 1 && this.bottom === LAST_ROW;
  }

  /** `MRS!A1:B2`, quoted where Excel quotes; whole rows and columns as Excel writes them (`MRS!1:3`). */
  get address(): string {
    const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(this.sheet.name) && !/^[A-Za-z]{1,3}\d+$|^R\d*C\d*$/i.test(this.sheet.name);
    return `${plain ? this.sheet.name : quotedSheetName(this.sheet.name)}!${this.localAddress}`;
  }

  get localAddress(): string {
    if (this.isWholeRows) return `${this.top}:${this.bottom}`;
    if (this.isWholeColumns) return `${columnLetters(this.left)}:${columnLetters(this.right)}`;
    return rangeName(this);
  }

  contains(row: number, column: number): boolean {
    return row >= this.top && row <= this.bottom && column >= this.left && column <= this.right;
  }

  intersection(other: CellRange): SheetRange | null {
    const top = Math.max(this.top, other.top);
    const left = Math.max(this.left, other.left);
    const bottom = Math.min(this.bottom, other.bottom);
    const right = Math.min(this.right, other.right);
    return top <= bottom && left <= right ? new SheetRange(this.sheet, top, left, bottom, right) : null;
  }

  boundingRange(other: CellRange): SheetRange {
    return new SheetRange(
      this.sheet,
      Math.min(this.top, other.top),
      Math.min(this.left, other.left),
      Math.max(this.bottom, other.bottom),
      Math.max(this.right, other.right),
    );
  }

  cell(row: number, column: number): SheetRange {
    return new SheetRange(this.sheet, row, column, row, column);
  }
}

/** `'Sheet'!$A$1:$B$2`, as a name's formula needs it. */
export function absoluteAddress(range: SheetRange): string {
  const start = `$${columnLetters(range.left)}$${range.top}`;
  const end = `$${columnLetters(range.right)}$${range.bottom}`;
  return `${quotedSheetName(range.sheet.name)}!${start === end ? start : `${start}:${end}`}`;
}
