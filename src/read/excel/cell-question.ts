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

/** What is asked about, each in a range of its own; what is absent is not asked. */
export interface CellQuestion {
  readonly contents: Excel.Range;
  /** Whose rows and columns may be hidden. */
  readonly lines: Excel.Range;
  readonly merges: Excel.Range | undefined;
  readonly colours: Coloured | undefined;
}

export function askCells({ contents, lines, merges, colours: coloured }: CellQuestion): () => CellAnswer {
  // Untracked: Excel need not keep the ranges alive after the answer, which would cost a message of its own in the end.
  contents.untrack().load('rowIndex,columnIndex,values,formulas,valueTypes,numberFormat');
  lines.untrack().load('rowIndex,columnIndex');
  const rows = lines.getRowProperties({ rowHidden: true });
  const columns = lines.getColumnProperties({ columnHidden: true });
  const merged = merges?.getMergedAreasOrNullObject().untrack().load('address');
  const colours = coloured?.range.untrack().getCellProperties({ format: { font: { color: true }, fill: { color: true } } });
  return () => ({
    arrays: contents.isNullObject ? undefined : arraysOf(contents),
    hiddenRows: rows.value.flatMap(({ rowHidden }, index) => (rowHidden ? [lines.rowIndex + index + 1] : [])),
    hiddenColumns: columns.value.flatMap(({ columnHidden }, index) => (columnHidden ? [lines.columnIndex + index + 1] : [])),
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
