import type { CellSource } from '../../formula/cell-source';
import { CellMap } from '../../formula/cell-map';
import { hasMoreParts, type FormulaTree } from '../../formula/formula-tree';
import type { CellAddress } from '../../workbook';
import type { BoundMethodology } from './bind-symbols';
import { followFormulas } from './follow-formulas';
import type { GivenCell } from './given-cells';

/** Between the units of JCM sheets: thousands, millions, joules and watt-hours. */
export const CONVERSIONS: readonly number[] = [1000, 0.001, 1e6, 1e-6, 3.6, 1 / 3.6, 3600, 1 / 3600, 0.0036];

/**
 * What is left of a report's formulas and its methodology's equations without the figures of the day: the same text for all reports that
 * compute the same from the same cells. Only where both are sums, products and quotients of the given cells and of nothing else: no
 * branch, no rounding, no number but a conversion of units, no further cell. Such formulas agree with such equations for all figures or,
 * but for a few points that random draws do not hit, for none; so what is proven of one report is proven of all of the same form.
 */
export function modelForm(
  { equations, inputs, figures }: BoundMethodology,
  cells: readonly GivenCell[],
  source: CellSource,
): string | undefined {
  const given = new CellMap<true>();
  for (const { at } of cells) given.set(at, true);
  const isGiven = (at: CellAddress): boolean => given.has(at);
  const computed = [...figures.values(), ...[...inputs.values()].flat()].map(({ at }) => at).filter((at) => !isGiven(at));
  const { formulas, leaves, unfollowed } = followFormulas(source, computed, isGiven);
  if (leaves.length + unfollowed.length > 0 || formulas.length + cells.length > MOST_CELLS) return undefined;
  // A figure that the methodology sets is held against its own formula too.
  if (equations.some(({ symbols, result }) => symbols.length === 0 && figures.get(result)?.formula !== undefined)) return undefined;
  if (!equations.every(({ symbols, right }) => symbols.length === 0 || isPlain(right, 'name'))) return undefined;
  if (!formulas.every(({ tree }) => tree !== undefined && !hasMoreParts(tree, MOST_PARTS) && isPlain(tree, 'reference'))) return undefined;
  const places = [...inputs.values(), ...figures.values()].flat().map(({ symbol, at, toBase }) => [symbol, at, toBase]);
  return JSON.stringify([
    equations.map(({ text }) => text),
    places,
    cells.map(({ symbol, at, toBase, kind }) => [symbol, at, toBase, kind]),
    formulas.map(({ at, formula, ranges }) => [at, formula, ranges]),
  ]);
}

/** A form of a longer log is hardly met twice. */
const MOST_CELLS = 200;
/** Nor is one with longer formulas. */
const MOST_PARTS = 500;

function isPlain(tree: FormulaTree, variable: 'name' | 'reference'): boolean {
  switch (tree.kind) {
    case 'name':
    case 'reference':
      return tree.kind === variable;
    case 'unary':
      return tree.operator !== '@' && isPlain(tree.operand, variable);
    case 'binary': {
      const isProduct = tree.operator === '*' || tree.operator === '/';
      if (!isProduct && tree.operator !== '+' && tree.operator !== '-') return false;
      return [tree.left, tree.right].every((side) => (isProduct && isConversion(side)) || isPlain(side, variable));
    }
    case 'call':
      return tree.name === 'SUM' && tree.arguments.every((part) => isPlain(part, variable));
    default:
      return false;
  }
}

function isConversion(tree: FormulaTree): boolean {
  return tree.kind === 'number' && CONVERSIONS.includes(tree.value);
}
