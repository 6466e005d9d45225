import type { CellSource } from '../../formula/cell-source';
import { partsOf, type FormulaTree } from '../../formula/formula-tree';
import { precedentsIn } from '../../formula/precedents-of';
import type { FormulaCell } from './follow-formulas';
import { constantValue } from './numbers-in-formula';

/**
 * The numbers that formulas compare with, typed into them or standing in a cell of their own: `IF(E8>100,…)`, `SUMIF(E8:E10,">100")`,
 * `MIN(E8,$G$2)`. A branch lies on either side of each. Each once; 0 is left out: nothing is drawn below it anyway.
 */
export function comparedNumbers(formulas: readonly FormulaCell[], source: CellSource): readonly number[] {
  const found = new Set<number>();
  for (const { at, tree } of formulas) {
    if (tree === undefined) continue;
    const numberOf = (part: FormulaTree): number | undefined => constantValue(part) ?? numberIn(part, at.sheet, source);
    for (const part of partsOf(tree)) for (const value of comparedIn(part, numberOf)) if (value > 0) found.add(value);
  }
  return [...found];
}

const COMPARISONS: ReadonlySet<string> = new Set(['=', '<>', '<', '>', '<=', '>=']);

function comparedIn(part: FormulaTree, numberOf: (part: FormulaTree) => number | undefined): readonly number[] {
  if (part.kind === 'text') return criterion(part.value);
  if (part.kind === 'call' && (part.name === 'MIN' || part.name === 'MAX')) return part.arguments.flatMap((one) => numberOf(one) ?? []);
  if (part.kind !== 'binary') return [];
  // `">"&G2`
  if (part.operator === '&') return part.left.kind === 'text' && /^[<>=]+$/.test(part.left.value) ? some(numberOf(part.right)) : [];
  return COMPARISONS.has(part.operator) ? [part.left, part.right].flatMap((side) => numberOf(side) ?? []) : [];
}

/** `>100`, as SUMIF and its kin take it. */
function criterion(text: string): readonly number[] {
  const [, number] = /^(?:<=|>=|<>|=|<|>)\s*(\d+(?:\.\d+)?)$/.exec(text) ?? [];
  return number === undefined ? [] : [Number(number)];
}

/** What is typed in the one cell that is referred to. */
function numberIn(part: FormulaTree, sheet: string, source: CellSource): number | undefined {
  if (part.kind !== 'reference' && part.kind !== 'name') return undefined;
  const [only, ...others] = precedentsIn(part, sheet, source);
  if (only === undefined || others.length > 0 || only.range.top !== only.range.bottom || only.range.left !== only.range.right)
    return undefined;
  const cell = source.cell(only.sheet, only.range.top, only.range.left);
  return cell?.content.kind === 'number' && cell.formula === undefined ? cell.content.value : undefined;
}

const some = (value: number | undefined): readonly number[] => (value === undefined ? [] : [value]);
