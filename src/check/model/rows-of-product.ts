import { partsOf, withParts, type FormulaTree } from '../../formula/formula-tree';

/**
 * What SUMPRODUCT adds up, row by row: `F8:F9*G8:G9` is `F8*G8` and `F9*G9`. Undefined where its ranges are not all one column, or one
 * row, of the same length.
 */
export function rowsOf(product: FormulaTree): readonly FormulaTree[] | undefined {
  const ranges = [...partsOf(product)].flatMap((part) => (part.kind === 'reference' && part.shape !== 'cell' ? [part.range] : []));
  const [first] = ranges;
  if (first === undefined) return undefined;
  const [height, width] = [first.bottom - first.top + 1, first.right - first.left + 1];
  const isAlike = ranges.every((range) => range.bottom - range.top + 1 === height && range.right - range.left + 1 === width);
  if (!isAlike || (height > 1 && width > 1) || Math.max(height, width) > LONGEST) return undefined;
  return Array.from({ length: Math.max(height, width) }, (_, index) => rowAt(product, width === 1 ? index : 0, width === 1 ? 0 : index));
}

/** Longer ones are never written row by row. */
const LONGEST = 100;

function rowAt(tree: FormulaTree, down: number, right: number): FormulaTree {
  if (tree.kind !== 'reference' || tree.shape === 'cell') return withParts(tree, (part) => rowAt(part, down, right));
  const [row, column] = [tree.range.top + down, tree.range.left + right];
  return { ...tree, shape: 'cell', range: { top: row, bottom: row, left: column, right: column } };
}
