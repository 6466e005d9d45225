import { quotedSheetName, rangeName } from '../../address';
import type { CellAddress, CellRange } from '../../workbook';
import { rangesOf, type SheetRange } from './word-ranges';

/** Cells as ranges in the form of formulas, in the order of sheets and rows: `'log'!B2:C10`. Columns of the same height side by side are one. */
export function cellRanges(cells: readonly CellAddress[]): readonly string[] {
  return joined(rangesOf(cells)).map(({ sheet, range }) => `${quotedSheetName(sheet)}!${rangeName(range)}`);
}

function joined(ranges: readonly SheetRange[]): readonly SheetRange[] {
  const order = ranges.toSorted((a, b) => (a.sheet === b.sheet ? byPlace(a.range, b.range) : a.sheet < b.sheet ? -1 : 1));
  const found: SheetRange[] = [];
  for (const next of order) {
    const last = found.at(-1);
    if (last?.sheet === next.sheet && isBeside(last.range, next.range)) {
      found[found.length - 1] = { sheet: last.sheet, range: { ...last.range, right: next.range.right } };
    } else {
      found.push(next);
    }
  }
  return found;
}

function byPlace(a: CellRange, b: CellRange): number {
  return a.top - b.top || a.bottom - b.bottom || a.left - b.left;
}

function isBeside(a: CellRange, b: CellRange): boolean {
  return a.top === b.top && a.bottom === b.bottom && b.left === a.right + 1;
}
