import { quotedSheetName, rangeName } from '../../address';
import { CellMap } from '../../formula/cell-map';
import type { Language, Words } from '../../language';
import type { CellAddress, CellRange } from '../../workbook';

/** Cells as ranges: `'MRS(input)'!E8:E10, E12`. A fault in forty rows is told in one breath. */
export function wordRanges(cells: readonly CellAddress[]): Words {
  return { en: worded(cells, 'en'), ja: worded(cells, 'ja') };
}

function worded(cells: readonly CellAddress[], language: Language): string {
  const ranges = rangesOf(cells);
  const shown = ranges.slice(0, MOST_RANGES).map(({ sheet, range }, index) => {
    const isSameSheet = ranges[index - 1]?.sheet === sheet;
    return isSameSheet ? rangeName(range) : `${quotedSheetName(sheet)}!${rangeName(range)}`;
  });
  const listed = shown.join(language === 'en' ? ', ' : '、');
  const rest = ranges.slice(MOST_RANGES).reduce((count, { range }) => count + range.bottom - range.top + 1, 0);
  if (rest === 0) return listed;
  return language === 'en' ? `${listed} and ${rest} more` : `${listed} ほか ${rest} セル`;
}

const MOST_RANGES = 5;

export interface SheetRange {
  readonly sheet: string;
  readonly range: CellRange;
}

/** Cells one below the other make a range, in the order of the first cell of each. */
export function rangesOf(cells: readonly CellAddress[]): readonly SheetRange[] {
  const left = new CellMap<true>();
  for (const at of cells) left.set(at, true);
  return cells.flatMap((at): SheetRange[] => {
    const { sheet, row, column } = at;
    const take = (line: number): boolean => {
      const cell = { sheet, row: line, column };
      if (!left.has(cell)) return false;
      left.delete(cell);
      return true;
    };
    if (!take(row)) return [];
    let [top, bottom] = [row, row];
    while (take(top - 1)) top -= 1;
    while (take(bottom + 1)) bottom += 1;
    return [{ sheet, range: { top, left: column, bottom, right: column } }];
  });
}
