import { partsOf } from '../formula/formula-tree';
import { parseFormula } from '../formula/parse-formula';
import type { CellAddress } from '../workbook';

/** Whether a formula on a sheet refers to a cell, by itself or within a range. Names are not resolved. */
export function refersTo(formula: string, sheet: string, at: CellAddress): boolean {
  const tree = parseFormula(formula);
  if (tree.kind === 'failure') return false;
  return [...partsOf(tree)].some((part) => {
    if (part.kind !== 'reference' || part.workbook !== undefined) return false;
    const { range } = part;
    const isThere = (part.sheet ?? sheet).toLowerCase() === at.sheet.toLowerCase();
    return isThere && at.row >= range.top && at.row <= range.bottom && at.column >= range.left && at.column <= range.right;
  });
}
