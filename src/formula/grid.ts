import { rangeName } from '../address';
import type { CellRange } from '../workbook';
import { cannotEvaluate } from './not-evaluated';
import type { Scalar } from './scalar';

/** Several values in rows and columns: an array, or the cells of a range. Places count from 1. */
export interface Grid {
  readonly kind: 'grid';
  readonly rows: number;
  readonly columns: number;
  readonly at: (row: number, column: number) => Scalar;
  /** What is not empty, by row, then column. A whole column costs no more than its filled cells. */
  readonly filled: () => Iterable<GridEntry>;
  /** Of a range only: which one, and another range on the same sheet. */
  readonly reference?: { readonly sheet: string; readonly range: CellRange; readonly moved: (range: CellRange) => Grid };
}

export interface GridEntry {
  readonly row: number;
  readonly column: number;
  readonly value: Scalar;
  /** Of a cell that has one: SUBTOTAL passes over subtotals. */
  readonly formula?: string;
  /** In a hidden row; undefined where that is not known. */
  readonly isHidden?: boolean;
}

/** What an expression gives. */
export type Value = Scalar | Grid;

export function arrayGrid(rows: readonly (readonly Scalar[])[]): Grid {
  return {
    kind: 'grid',
    rows: rows.length,
    columns: rows[0]?.length ?? 0,
    at: (row, column) => rows[row - 1]?.[column - 1] ?? { kind: 'error', code: '#N/A' },
    *filled() {
      for (const [row, values] of rows.entries()) {
        for (const [column, value] of values.entries()) {
          if (value.kind !== 'empty') yield { row: row + 1, column: column + 1, value };
        }
      }
    },
  };
}

/** A part of a grid; a range stays a range. */
export function partOf(grid: Grid, top: number, left: number, rows: number, columns: number): Grid {
  if (grid.reference) {
    const { range, moved } = grid.reference;
    const [row, column] = [range.top + top - 1, range.left + left - 1];
    return moved({ top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 });
  }
  return arrayGrid(Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (__, c) => grid.at(top + r, left + c))));
}

/**
 * The one value that is wanted. From a larger range Excel takes the cell beside the formula, or computes an array, depending on how
 * the formula was entered: throws `CannotEvaluate`.
 */
export function scalarIn(value: Value): Scalar {
  if (value.kind !== 'grid') return value;
  if (value.rows === 1 && value.columns === 1) return value.at(1, 1);
  throw cannotEvaluate('range-as-value', value.reference ? rangeName(value.reference.range) : 'array');
}
