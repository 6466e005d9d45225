import type { Cell, CellAddress, CellRange, Sheet } from '../workbook';
import { phraseOf, type Phrase } from './phrase';

/** A text cell of a sheet, ready for comparing. */
export interface TextCell {
  readonly row: number;
  readonly column: number;
  readonly phrase: Phrase;
  /** The merged area that it is the top-left corner of; the cell alone where none. */
  readonly area: CellRange;
  /** The text in the same column right below the area. */
  readonly below: TextCell | undefined;
}

interface GrowingTextCell extends TextCell {
  below: TextCell | undefined;
}

/** Longer texts are notes: no title, heading, label or symbol is that long. */
const LONGEST = 300;

/** The short texts of one sheet, collected once in a single pass, in reading order and by row. */
export class SheetTexts {
  readonly all: readonly TextCell[];
  private readonly rows = new Map<number, TextCell[]>();

  constructor(readonly sheet: Sheet) {
    const all: GrowingTextCell[] = [];
    for (const { row, column, content } of sheet.cells) {
      if (content.kind !== 'text' || content.value.length > LONGEST) continue;
      const phrase = phraseOf(content);
      if (!phrase.hasLetter) continue;
      const text = { row, column, phrase, area: areaOf(sheet, { row, column }), below: undefined };
      all.push(text);
      const inRow = this.rows.get(row);
      if (inRow) inRow.push(text);
      else this.rows.set(row, [text]);
    }
    for (const text of all) text.below = this.inRow(text.area.bottom + 1).find(({ column }) => column === text.column);
    this.all = all;
  }

  /** The rows with texts, top to bottom. */
  get rowNumbers(): Iterable<number> {
    return this.rows.keys();
  }

  inRow(row: number): readonly TextCell[] {
    return this.rows.get(row) ?? [];
  }

  find(pattern: RegExp): TextCell | undefined {
    return this.all.find(({ phrase }) => pattern.test(phrase.loose));
  }
}

/** The merged area a cell is the top-left corner of; the cell alone where none. */
function areaOf(sheet: Sheet, at: { readonly row: number; readonly column: number }): CellRange {
  return (
    sheet.merges.find((range) => range.top === at.row && range.left === at.column) ?? {
      top: at.row,
      left: at.column,
      bottom: at.row,
      right: at.column,
    }
  );
}

export function contains(range: CellRange, at: { readonly row: number; readonly column: number }): boolean {
  return at.row >= range.top && at.row <= range.bottom && at.column >= range.left && at.column <= range.right;
}

/** Whether something stands in a cell: a formula counts even when it shows nothing. */
export function isFilled(cell: Cell | undefined): cell is Cell {
  if (!cell) return false;
  if (cell.formula !== undefined) return true;
  return cell.content.kind === 'text' ? cell.content.value.trim() !== '' : cell.content.kind !== 'empty';
}

export function addressOf(sheet: Sheet, at: { readonly row: number; readonly column: number }): CellAddress {
  return { sheet: sheet.name, row: at.row, column: at.column };
}

/** The first filled cell within columns of one row; a merged area counts where its top-left corner lies in these columns, so that it is carried down its rows. */
export function filledIn(sheet: Sheet, row: number, left: number, right: number): Cell | undefined {
  for (let column = left; column <= right; column += 1) {
    const cell = sheet.cells.at(row, column);
    if (isFilled(cell)) return cell;
    const area = sheet.merges.find((range) => contains(range, { row, column }));
    if (!area || area.left < left || area.left > right) continue;
    const corner = sheet.cells.at(area.top, area.left);
    if (isFilled(corner)) return corner;
  }
  return undefined;
}
