import { keptHeads } from './kept-heads';
import { pageStarts } from './page-starts';
import type { SheetBuilder } from './sheet-builder';
import { COLOURS } from './sheet-colours';
import type { SheetPlan } from './sheet-plan';

interface Frame {
  readonly name: string;
  readonly after?: string;
  /** Rows repeated at the top of every printed page that follows them. */
  readonly repeated: { readonly top: number; readonly bottom: number };
  readonly frozenRows: number;
  readonly lastPrintedColumn: number;
}

/** A sheet that is laid out, with its look and its print set-up: A4, landscape, fitted to the width, sections kept together. */
export function finishedPlan(sheet: SheetBuilder, { name, after, repeated, frozenRows, lastPrintedColumn }: Frame): SheetPlan {
  const widths = sheet.widths.slice(0, lastPrintedColumn);
  const printed = { sections: sheet.sections, end: sheet.row, heads: keptHeads(sheet.cells), heights: sheet.rowHeights, widths, repeated };
  return {
    name,
    ...(after === undefined ? {} : { after }),
    tabColour: COLOURS.band,
    columnWidths: sheet.widths,
    cells: sheet.cells,
    styles: sheet.styles,
    rowHeights: sheet.rowHeights,
    growingRows: sheet.growingRows,
    merges: sheet.merges,
    tables: sheet.tables,
    choices: sheet.choices,
    highlights: sheet.highlights,
    charts: sheet.charts,
    frozenRows,
    showGridlines: false,
    print: {
      orientation: 'landscape',
      paper: 'A4',
      repeatedRows: repeated,
      fitToWidth: true,
      area: { top: 1, left: 1, bottom: sheet.row - 1, right: lastPrintedColumn },
      pageStarts: pageStarts(printed),
      hasPageNumbers: true,
    },
  };
}
