import type { CellRange } from '../../workbook';
import { HostError, invalidArgument } from '../host-error';
import { isInside } from '../model/book-sheet';
import { cellOfKey } from '../model/cell-key';
import type { SheetRange } from '../model/sheet-range';

/** On a protected sheet only unlocked cells take anything. */
export function assertUnlocked(range: SheetRange): void {
  if (!range.sheet.isProtected) return;
  const count = range.rowCount * range.columnCount;
  const isUnlocked = count <= 100_000 && everyCell(range, (row, column) => !range.sheet.isLocked(row, column));
  if (!isUnlocked) {
    throw new HostError('AccessDenied', 'You cannot perform the requested operation: the sheet is protected.');
  }
}

function everyCell(range: SheetRange, holds: (row: number, column: number) => boolean): boolean {
  for (let row = range.top; row <= range.bottom; row += 1) {
    for (let column = range.left; column <= range.right; column += 1) if (!holds(row, column)) return false;
  }
  return true;
}

export function clearRange(range: SheetRange, what: string): void {
  assertUnlocked(range);
  const { sheet } = range;
  if (!CLEARABLE.has(what)) throw invalidArgument(`Range.clear: ${what}`);
  if (what === 'All' || what === 'Contents') sheet.clearContents(range);
  if (what === 'All' || what === 'Formats') sheet.clearFormats(range);
  if (what === 'All' || what === 'Hyperlinks' || what === 'RemoveHyperlinks') {
    for (const key of [...sheet.links.keys()]) {
      const { row, column } = cellOfKey(key);
      if (isInside(range, row, column)) sheet.links.delete(key);
    }
  }
}

const CLEARABLE = new Set(['All', 'Contents', 'Formats', 'Hyperlinks', 'RemoveHyperlinks']);

/** Merging keeps the top-left value only. `across`: each row by itself. */
export function mergeRange(range: SheetRange, across: boolean): void {
  assertUnlocked(range);
  const { sheet } = range;
  const areas: CellRange[] = across
    ? Array.from({ length: range.rowCount }, (_, row) => ({ ...edges(range), top: range.top + row, bottom: range.top + row }))
    : [edges(range)];
  const kept = sheet.merges.filter((old) => !range.intersection(old));
  for (const area of areas) {
    if (area.top === area.bottom && area.left === area.right) continue;
    kept.push(area);
    for (const cell of [...sheet.filledCells()]) {
      const isFirst = cell.row === area.top && cell.column === area.left;
      if (isInside(area, cell.row, cell.column) && !isFirst) sheet.write(cell.row, cell.column, { content: { kind: 'empty' } });
    }
  }
  sheet.setMerges(kept);
}

export function unmergeRange(range: SheetRange): void {
  assertUnlocked(range);
  range.sheet.setMerges(range.sheet.merges.filter((old) => !range.intersection(old)));
}

const edges = ({ top, left, bottom, right }: CellRange): CellRange => ({ top, left, bottom, right });
