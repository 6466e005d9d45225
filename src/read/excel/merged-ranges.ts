import { parseRangeName } from '../../address';
import type { CellRange } from '../../workbook';

/** `'A, B'!A1:B2,'A, B'!D4:E5` as ranges. A merged area has more than one cell, so a cell's name inside a sheet's name does no harm. */
export function mergedRanges(address: string): CellRange[] {
  return [...address.matchAll(/!(\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3}\$?\d+)(?=,|$)/g)].flatMap(
    ([, local = '']) => parseRangeName(local) ?? [],
  );
}

/** Blocks cut through merged areas: pieces that touch the same area are one, whether Excel gives the whole area or the block's part of it. */
export function joinedMerges(pieces: readonly CellRange[]): CellRange[] {
  const areas: CellRange[] = [];
  for (const piece of pieces) {
    const index = areas.findIndex((area) => isSameArea(area, piece));
    const known = areas[index];
    if (known) areas[index] = boundingRange(known, piece);
    else areas.push(piece);
  }
  return areas;
}

function isSameArea(a: CellRange, b: CellRange): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

function boundingRange(a: CellRange, b: CellRange): CellRange {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}
