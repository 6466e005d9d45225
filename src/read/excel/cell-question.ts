import type { CellRange } from '../../workbook';
import { mergedRanges } from './merged-ranges';

/** The arrays Excel gives for a rectangle of cells, all of one shape, with its top-left corner. */
export interface CellArrays {
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly string[])[];
  readonly numberFormats: readonly (readonly string[])[];
}

export interface CellAnswer {
  /** Undefined where nothing is used. */
  readonly arrays: CellArrays | undefined;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly merges: readonly CellRange[];
}

/** Asks for the contents of `filled`, and for merged areas and hidden lines of the `area` it lies in. */
export function askCells(area: Excel.Range, filled: Excel.Range, withMerges: boolean): () => CellAnswer {
  // Untracked: Excel need not keep the ranges alive after the answer, which would cost a message of its own in the end.
  filled.untrack().load('rowIndex,columnIndex,values,formulas,valueTypes,numberFormat');
  area.untrack().load('rowIndex,columnIndex');
  const rows = area.getRowProperties({ rowHidden: true });
  const columns = area.getColumnProperties({ columnHidden: true });
  const merged = withMerges ? area.getMergedAreasOrNullObject().untrack().load('address') : undefined;
  return () => ({
    arrays: filled.isNullObject ? undefined : arraysOf(filled),
    hiddenRows: rows.value.flatMap(({ rowHidden }, index) => (rowHidden ? [area.rowIndex + index + 1] : [])),
    hiddenColumns: columns.value.flatMap(({ columnHidden }, index) => (columnHidden ? [area.columnIndex + index + 1] : [])),
    merges: !merged || merged.isNullObject ? [] : mergedRanges(merged.address),
  });
}

function arraysOf(range: Excel.Range): CellArrays {
  return {
    top: range.rowIndex + 1,
    left: range.columnIndex + 1,
    values: range.values,
    formulas: range.formulas,
    valueTypes: range.valueTypes,
    numberFormats: range.numberFormat,
  };
}
