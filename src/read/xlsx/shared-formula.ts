import { LAST_COLUMN, LAST_ROW } from '../../excel-limits';
import { axisText, formulaPieces, type Axis, type FormulaPiece } from './formula-text';

/** A formula that a file writes once, for its first cell, and that other cells use with their relative references moved. */
export class SharedFormula {
  private readonly pieces: readonly (string | Reference)[];

  /** `formula` as shown (external books named), with or without `=`; `row` and `column` of the cell it is written for. */
  constructor(
    private readonly formula: string,
    private readonly row: number,
    private readonly column: number,
  ) {
    this.pieces = mergedText(formulaPieces(formula));
  }

  at(row: number, column: number): string {
    if (row === this.row && column === this.column) return this.formula;
    return this.pieces.map((piece) => (typeof piece === 'string' ? piece : moved(piece, row - this.row, column - this.column))).join('');
  }
}

/** Moves the relative references of a formula; what would leave the sheet becomes `#REF!`. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  return new SharedFormula(formula, 0, 0).at(rows, columns);
}

type Reference = FormulaPiece & { kind: 'reference' };

function moved(reference: Reference, rows: number, columns: number): string {
  const column = movedAxis(reference.column, columns, LAST_COLUMN);
  const row = movedAxis(reference.row, rows, LAST_ROW);
  return column === 'outside' || row === 'outside' ? '#REF!' : axisText(column, row);
}

function movedAxis(axis: Axis | undefined, by: number, last: number): Axis | undefined | 'outside' {
  if (!axis || axis.isAbsolute) return axis;
  const at = axis.at + by;
  return at >= 1 && at <= last ? { at, isAbsolute: false } : 'outside';
}

/** One string for all that stands between two references: most shared formulas come out as five pieces or fewer. */
function mergedText(pieces: readonly FormulaPiece[]): (string | Reference)[] {
  const merged: (string | Reference)[] = [];
  for (const piece of pieces) {
    const last = merged.at(-1);
    if (piece.kind === 'reference') merged.push(piece);
    else if (typeof last === 'string') merged[merged.length - 1] = last + piece.text;
    else merged.push(piece.text);
  }
  return merged;
}
