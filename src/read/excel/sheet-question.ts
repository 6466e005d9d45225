import type { DefinedName } from '../../workbook';
import { COLOURED_HEAD } from '../fill-colour';
import { askCells, type CellAnswer, type Coloured } from './cell-question';
import { definedNames } from './defined-names';
import { askOurSheet, type OurSheetAnswer } from './ask-our-sheet';
import { usedPart, USUAL_HEAD, type Head } from './used-part';

export interface SheetAnswer {
  readonly sheet: Excel.Worksheet;
  readonly isProtected: boolean;
  readonly names: readonly DefinedName[];
  /** Round all values and formulas, counting from 1; undefined for an empty sheet. */
  readonly used: { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number } | undefined;
  readonly head: Head;
  readonly cells: CellAnswer;
  /** Where it was asked as a sheet of ours. */
  readonly ours: OurSheetAnswer | undefined;
}

/** Asks for a sheet; after the sync, the function it gives tells the answer. */
export function askSheet(sheet: Excel.Worksheet, head: Head, withMerges: boolean): () => SheetAnswer {
  return askHead(sheet, head, withMerges, { range: usedPart(sheet, smaller(head, COLOURED_HEAD)), top: 1, left: 1 });
}

/** The same for a sheet that is taken for one of ours: what is read of ours only comes along, and no colours, which are half of all bytes. */
export function askAsOurs(sheet: Excel.Worksheet, withMerges: boolean): () => SheetAnswer {
  const head = askHead(sheet, USUAL_HEAD, withMerges, undefined);
  const ours = askOurSheet(sheet);
  return () => ({ ...head(), ours });
}

function askHead(sheet: Excel.Worksheet, head: Head, withMerges: boolean, colours: Coloured | undefined): () => SheetAnswer {
  sheet.names.load('items/name,items/formula');
  sheet.protection.load('protected');
  const used = sheet.getUsedRangeOrNullObject(true).untrack().load('rowIndex,columnIndex,rowCount,columnCount');
  const part = sheet.getRangeByIndexes(0, 0, head.rows, head.columns).untrack();
  const cells = askCells({
    // What is used of the head, and not the head itself: empty cells are spared the way.
    contents: part.getUsedRangeOrNullObject(true),
    lines: usedPart(sheet, head),
    merges: withMerges ? part : undefined,
    colours,
  });
  return () => ({
    sheet,
    isProtected: sheet.protection.protected,
    names: definedNames(sheet.names, sheet.name),
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
    ours: undefined,
  });
}

function smaller(a: Head, b: Head): Head {
  return { rows: Math.min(a.rows, b.rows), columns: Math.min(a.columns, b.columns) };
}
