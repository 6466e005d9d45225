import { partsOf } from '../../formula/formula-tree';
import { parseFormula } from '../../formula/parse-formula';
import type { SheetRange } from '../../formula/precedents-of';

/** The ranges of this workbook that a formula on a sheet refers to. Names are not resolved; none for a formula that cannot be read. */
export function referredRanges(formula: string, sheet: string): readonly SheetRange[] {
  const tree = parseFormula(formula);
  if (tree.kind === 'failure') return [];
  return [...partsOf(tree)].flatMap((part) =>
    part.kind === 'reference' && part.workbook === undefined ? [{ sheet: part.sheet ?? sheet, range: part.range }] : [],
  );
}
