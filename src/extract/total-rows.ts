import { hasMoreParts, type FormulaTree } from '../formula/formula-tree';
import { parseFormula } from '../formula/parse-formula';
import { precedentsOf, type SheetRange } from '../formula/precedents-of';
import type { Workbook } from '../workbook';
import type { InputRow } from './extraction';
import { contains } from './sheet-texts';

/**
 * Table 1's rows without those whose value adds up other rows' values, whatever their words: a total is no monitoring point, and
 * counting it would count the electricity twice. Where every row is a total they stay.
 */
export function withoutSumsOfRows(rows: readonly InputRow[], workbook: Workbook): readonly InputRow[] {
  const points = rows.filter((row) => !isSumOfRows(row, rows, workbook));
  return points.length > 0 ? points : rows;
}

/**
 * A row of one of our symbols must add up at least one row of the same: EG computed from two meters that have symbols of their own is
 * the only row of EG.
 */
function isSumOfRows(row: InputRow, rows: readonly InputRow[], workbook: Workbook): boolean {
  const tree = row.valueFormula === undefined ? undefined : parseFormula(row.valueFormula);
  if (!tree || tree.kind === 'failure' || hasMoreParts(tree, MOST_PARTS) || !isSum(tree)) return false;
  const ranges = precedentsOf(tree, row.value.at.sheet, workbook);
  const summands = rows.filter((other) => other !== row && ranges.some((range) => covers(range, other)));
  const isOnlyValues = ranges.every((range) => rows.some((other) => isColumnOf(range, other)));
  return isOnlyValues && summands.some((other) => row.symbol === undefined || other.symbol === row.symbol);
}

function covers({ sheet, range }: SheetRange, { value: { at } }: InputRow): boolean {
  return sheet === at.sheet && contains(range, at);
}

function isColumnOf({ sheet, range }: SheetRange, { value: { at } }: InputRow): boolean {
  return sheet === at.sheet && range.left === at.column && range.right === at.column;
}

/** More than a sum of every row of a long Table 1, and fewer than the stack holds. */
const MOST_PARTS = 1_000;

const ROUNDINGS: ReadonlySet<string> = new Set(['ROUND', 'ROUNDDOWN', 'ROUNDUP', 'TRUNC', 'INT']);

/** SUM and its kin, `+` chains, and a rounding round them. A single `=F7` is a repetition, no sum. */
function isSum(tree: FormulaTree): boolean {
  if (tree.kind === 'binary') return tree.operator === '+' && isTerm(tree.left) && isTerm(tree.right);
  if (tree.kind === 'unary') return tree.operator === '+' && isSum(tree.operand);
  if (tree.kind !== 'call') return false;
  const [first, ...others] = tree.arguments;
  if (!first) return false;
  if (tree.name === 'SUM') return tree.arguments.every(isTerm);
  if (tree.name === 'SUBTOTAL') return isCodeOfSum(first) && others.every(isTerm);
  // AGGREGATE(9, options, ranges …)
  if (tree.name === 'AGGREGATE') return isCodeOfSum(first) && others.slice(1).every(isTerm);
  return ROUNDINGS.has(tree.name) && isSum(first);
}

function isTerm(tree: FormulaTree): boolean {
  if (tree.kind === 'binary' && tree.operator === ',') return isTerm(tree.left) && isTerm(tree.right);
  if (tree.kind === 'unary' && tree.operator === '+') return isTerm(tree.operand);
  return tree.kind === 'reference' || tree.kind === 'name' || isSum(tree);
}

/** 9 sums, 109 sums what is not hidden: Microsoft, "SUBTOTAL function". */
function isCodeOfSum(tree: FormulaTree): boolean {
  return tree.kind === 'number' && (tree.value === 9 || tree.value === 109);
}
