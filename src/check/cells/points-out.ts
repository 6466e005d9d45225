import { partsOf } from '../../formula/formula-tree';
import { parseFormula } from '../../formula/parse-formula';
import type { DefinedName } from '../../workbook';

/** The defined names that stand for cells of other workbooks, in lower case. */
export function linkedNames(names: readonly DefinedName[]): ReadonlySet<string> {
  return new Set(names.filter(({ formula }) => pointsOut(formula, new Set())).map(({ name }) => name.toLowerCase()));
}

/** Whether a formula refers to another workbook. Of a hundred thousand formulas most hold no bracket and no name. */
export function pointsOut(formula: string, linkedNames: ReadonlySet<string>): boolean {
  if (!formula.includes('[') && linkedNames.size === 0) return false;
  const tree = parseFormula(formula);
  if (tree.kind === 'failure') return /\[[^\]]+\.xl\w+\]|\[\d+\]/i.test(formula);
  return [...partsOf(tree)].some(
    (part) =>
      (part.kind === 'reference' || part.kind === 'name') &&
      (part.workbook !== undefined || (part.kind === 'name' && linkedNames.has(part.name.toLowerCase()))),
  );
}
