import { cellName } from '../../address';
import type { CellRange } from '../../workbook';
import { isFillColour } from '../fill-colour';
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
  /** Cells, filled or not, whose text has the colour of their fill: `Sheet.inFillColour`. */
  readonly inFillColour: ReadonlySet<string>;
}

/** A range that colours are asked of, with its top-left corner. */
export interface Coloured {
  readonly range: Excel.Range;
  readonly top: number;
  readonly left: number;
}

/** Asks for the contents of `filled`, for merged areas and hidden lines of the `area` it lies in, and for colours of a part of it. */
export function askCells(area: Excel.Range, filled: Excel.Range, coloured: Coloured | undefined, withMerges: boolean): () => CellAnswer {
  // Untracked: Excel need not keep the ranges alive after the answer, which would cost a message of its own in the end.
  filled.untrack().load('rowIndex,columnIndex,values,formulas,valueTypes,numberFormat');
  area.untrack().load('rowIndex,columnIndex');
  const rows = area.getRowProperties({ rowHidden: true });
  const columns = area.getColumnProperties({ columnHidden: true });
  const merged = withMerges ? area.getMergedAreasOrNullObject().untrack().load('address') : undefined;
  const colours = coloured?.range.untrack().getCellProperties({ format: { font: { color: true }, fill: { color: true } } });
  return () => ({
    arrays: filled.isNullObject ? undefined : arraysOf(filled),
    hiddenRows: rows.value.flatMap(({ rowHidden }, index) => (rowHidden ? [area.rowIndex + index + 1] : [])),
    hiddenColumns: columns.value.flatMap(({ columnHidden }, index) => (columnHidden ? [area.columnIndex + index + 1] : [])),
    merges: !merged || merged.isNullObject ? [] : mergedRanges(merged.address),
    inFillColour: new Set(coloured && colours ? namesInFillColour(colours.value, coloured) : []),
  });
}

/** Excel gives #FFFFFF where no fill is (OfficeDev/office-js issue 6218). For automatic text no source was found: black, which it looks like, if anything. */
function namesInFillColour(cells: readonly (readonly Excel.CellProperties[])[], { top, left }: Coloured): string[] {
  return cells.flatMap((row, below) =>
    row.flatMap(({ format }, beside) =>
      isFillColour(format?.font?.color, format?.fill?.color) ? [cellName(top + below, left + beside)] : [],
    ),
  );
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
