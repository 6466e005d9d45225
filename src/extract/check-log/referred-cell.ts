import { parseFormula } from '../../formula/parse-formula';
import { precedentsOf } from '../../formula/precedents-of';
import type { CellAddress, Workbook } from '../../workbook';

/** The one cell that a formula of ours refers to (`=IF(ISBLANK('S'!A1),"",'S'!A1)`, `='S'!A1`); undefined where that was deleted. */
export function referredCell(formula: string, workbook: Workbook): CellAddress | undefined {
  const tree = parseFormula(formula);
  const [first, ...others] = tree.kind === 'failure' ? [] : precedentsOf(tree, '', workbook);
  if (first === undefined || others.length > 0) return undefined;
  const { sheet, range } = first;
  return range.top === range.bottom && range.left === range.right ? { sheet, row: range.top, column: range.left } : undefined;
}
