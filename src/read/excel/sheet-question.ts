import type { DefinedName, WorkbookTable } from '../../workbook';
import { COLOURED_HEAD } from '../fill-colour';
import { definedNames } from './defined-names';
import { askCells, type CellAnswer } from './cell-question';

/** The top-left part of a sheet that is asked for before its size is known, in rows and columns. */
export interface Head {
  readonly rows: number;
  readonly columns: number;
}

/** Only the size of the sheet is of interest. */
export const SMALLEST_HEAD: Head = { rows: 1, columns: 1 };

/** Large enough for any sheet of a monitoring spreadsheet, small enough that a dense sheet of numbers fits into 5 MB. */
export const USUAL_HEAD: Head = { rows: 1000, columns: 60 };

export interface SheetAnswer {
  readonly sheet: Excel.Worksheet;
  readonly isProtected: boolean;
  readonly names: readonly DefinedName[];
  readonly tables: readonly WorkbookTable[];
  /** Round all values and formulas, counting from 1; undefined for an empty sheet. */
  readonly used: { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number } | undefined;
  readonly head: Head;
  readonly cells: CellAnswer;
}

/** Asks for a sheet; after the sync, the function it gives tells the answer. */
export function askSheet(sheet: Excel.Worksheet, head: Head, withMerges: boolean): () => SheetAnswer {
  sheet.names.load('items/name,items/formula');
  sheet.tables.load('items/name');
  sheet.protection.load('protected');
  const used = sheet.getUsedRangeOrNullObject(true).untrack().load('rowIndex,columnIndex,rowCount,columnCount');
  const part = sheet.getRangeByIndexes(0, 0, head.rows, head.columns);
  // What is used of the head, and not the head itself: empty cells are spared the way.
  const cells = askCells(part, part.getUsedRangeOrNullObject(true), { range: usedHead(sheet, head), top: 1, left: 1 }, withMerges);
  return () => ({
    sheet,
    isProtected: sheet.protection.protected,
    names: definedNames(sheet.names, sheet.name),
    tables: sheet.tables.items.map(({ name }) => ({ name, sheet: sheet.name })),
    used: used.isNullObject
      ? undefined
      : {
          top: used.rowIndex + 1,
          left: used.columnIndex + 1,
          bottom: used.rowIndex + used.rowCount,
          right: used.columnIndex + used.columnCount,
        },
    head,
    cells: cells(),
  });
}

/** From A1 to the end of what is used, of the part whose colours are read. A range, whatever is used: an absent one has no colours to ask for. */
function usedHead(sheet: Excel.Worksheet, head: Head): Excel.Range {
  const [rows, columns] = [Math.min(head.rows, COLOURED_HEAD.rows), Math.min(head.columns, COLOURED_HEAD.columns)];
  const toTheEnd = sheet.getUsedRange(true).untrack().getBoundingRect(sheet.getRange('A1').untrack()).untrack();
  return toTheEnd.getIntersection(sheet.getRangeByIndexes(0, 0, rows, columns).untrack());
}
