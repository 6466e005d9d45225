import type { CellAddress } from '../../workbook';
import { cellRanges } from '../cells/cell-ranges';

/** A figure times what some cells have of all: `=ER*SUM(a)/SUM(b)`. Undefined where the cells are too scattered to read. */
export function sumFormula(figure: string, part: readonly CellAddress[], all: readonly CellAddress[]): string | undefined {
  if (part.length === 0) return '=0';
  const formula = `=${figure}*SUM(${cellRanges(part).join(',')})/SUM(${cellRanges(all).join(',')})`;
  return formula.length <= LONGEST ? formula : undefined;
}

/** Excel takes 8,192 characters; nobody reads them. */
const LONGEST = 2_000;
