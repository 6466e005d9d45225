import { rangeName } from '../../address';
import { CellMap } from '../../formula/cell-map';
import type { CellSource } from '../../formula/cell-source';
import type { FormulaTree, ReferenceTree } from '../../formula/formula-tree';
import type { SheetRange } from '../../formula/precedents-of';
import type { CellAddress } from '../../workbook';
import { groupsBy } from '../groups-by';
import { tidy } from '../numbers/word-number';
import type { FormulaCell } from './follow-formulas';

/** A sum that counts what it should not: a figure twice, or the year at the head of its column. */
export interface CountedAmiss {
  readonly by: CellAddress;
  readonly formula: string;
  readonly what: 'twice' | 'year';
  /** All of these, each range once. */
  readonly counted: readonly SheetRange[];
  /** What is too much by it. */
  readonly amount?: number;
}

export function countedAmiss({ at, formula, tree }: FormulaCell, source: CellSource): readonly CountedAmiss[] {
  const terms = tree === undefined ? undefined : addedTerms(tree);
  if (terms === undefined || terms.length > MOST_TERMS) return [];
  const placed = terms.map((term) => ({ ...term.range, sheet: source.sheetNamed(term.sheet ?? at.sheet) ?? '' }));
  const twice = placed.flatMap((one, index) => placed.slice(index + 1).flatMap((other) => common(one, other) ?? []));
  const years = placed.flatMap((one) => yearAtHead(one, source) ?? []);
  const counted = groupsBy(twice, ({ sheet, range }) => `${rangeName(range)} ${sheet}`).flatMap(([range]) => range ?? []);
  return [
    ...(counted.length === 0 ? [] : [{ by: at, formula, what: 'twice' as const, counted, amount: countedAgain(placed, source) }]),
    ...(years.length === 0 ? [] : [{ by: at, formula, what: 'year' as const, counted: years }]),
  ];
}

function countedAgain(terms: readonly Placed[], source: CellSource): number {
  const met = new CellMap<true>();
  let sum = 0;
  for (const { sheet, ...range } of terms) {
    for (const { row, column, content } of source.cellsIn(sheet, range)) {
      const at = { sheet, row, column };
      if (met.has(at) && content.kind === 'number') sum += content.value;
      met.set(at, true);
    }
  }
  return tidy(sum);
}

/** Every two of them are compared. */
const MOST_TERMS = 200;

type Placed = ReferenceTree['range'] & { readonly sheet: string };

/** The cells and ranges of a formula that is nothing but a sum; undefined where it is anything else. */
function addedTerms(tree: FormulaTree): readonly ReferenceTree[] | undefined {
  const parts =
    tree.kind === 'call' && tree.name === 'SUM'
      ? tree.arguments
      : tree.kind === 'binary' && tree.operator === '+'
        ? [tree.left, tree.right]
        : undefined;
  if (parts === undefined) return tree.kind === 'reference' && tree.workbook === undefined ? [tree] : undefined;
  const terms: ReferenceTree[] = [];
  for (const part of parts) {
    const found = addedTerms(part);
    if (found === undefined) return undefined;
    terms.push(...found);
  }
  return terms;
}

function common(a: Placed, b: Placed): SheetRange | undefined {
  if (a.sheet !== b.sheet) return undefined;
  const [top, left] = [Math.max(a.top, b.top), Math.max(a.left, b.left)];
  const [bottom, right] = [Math.min(a.bottom, b.bottom), Math.min(a.right, b.right)];
  return top <= bottom && left <= right ? { sheet: a.sheet, range: { top, left, bottom, right } } : undefined;
}

/** The only whole number of a year's size in a column of at least three figures, at its top and typed. */
function yearAtHead(range: Placed, source: CellSource): SheetRange | undefined {
  const { sheet, top, left, right } = range;
  if (left !== right) return undefined;
  const numbers: { row: number; value: number; isTyped: boolean }[] = [];
  for (const { row, content, formula } of source.cellsIn(sheet, range)) {
    if (content.kind === 'number') numbers.push({ row, value: content.value, isTyped: formula === undefined });
  }
  const [first, ...others] = numbers;
  const isHead = first?.row === top && first.isTyped && isYear(first.value) && others.length >= 2;
  return isHead && !others.some(({ value }) => isYear(value)) ? { sheet, range: { top, left, bottom: top, right: left } } : undefined;
}

const isYear = (value: number): boolean => Number.isInteger(value) && value >= 2005 && value <= 2050;
