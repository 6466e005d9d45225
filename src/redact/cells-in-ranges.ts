import { isInside } from '../formula/cell-source';
import type { SheetRange } from '../formula/precedents-of';
import { findSheet, type Cell, type CellAddress, type CellRange, type Workbook } from '../workbook';

export interface PlacedCell {
  readonly at: CellAddress;
  readonly cell: Cell;
}

/** The filled cells of some ranges, each once. */
export function cellsInRanges(workbook: Workbook, ranges: readonly SheetRange[]): readonly PlacedCell[] {
  return workbook.sheets.flatMap(({ name, cells }) => {
    const here = rangesOn(ranges, name);
    if (here.length === 0) return [];
    return [...cells]
      .filter((cell) => isFilled(cell) && here.some((range) => isInside(range, cell.row, cell.column)))
      .map((cell) => ({ at: { sheet: name, row: cell.row, column: cell.column }, cell }));
  });
}

export function rangesOn(ranges: readonly SheetRange[], sheet: string): readonly CellRange[] {
  return ranges.filter((each) => each.sheet.toLowerCase() === sheet.toLowerCase()).map(({ range }) => range);
}

export function isInRanges(ranges: readonly SheetRange[], at: CellAddress): boolean {
  return rangesOn(ranges, at.sheet).some((range) => isInside(range, at.row, at.column));
}

export function contentOf(workbook: Workbook, at: CellAddress): Cell | undefined {
  return findSheet(workbook, at.sheet)?.cells.at(at.row, at.column);
}

function isFilled({ content, formula }: Cell): boolean {
  return content.kind !== 'empty' || formula !== undefined;
}
