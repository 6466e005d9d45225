import { partsOf, type BinaryTree, type FormulaTree } from '../../formula/formula-tree';
import { constantValue, plain, type WrittenNumber } from './numbers-in-formula';

/** A cell where a reading belongs, filled with arithmetic over typed numbers: `=1204.3*1.02`, `=410.2+388.9`. */
export interface TypedReadings {
  /** What was added to readings or multiplied with them. */
  readonly adjustments: readonly WrittenNumber[];
  /** What is left: one reading, several added up, the last less the first of a meter. */
  readonly readings: readonly number[];
}

/** Undefined where the formula refers to a cell, or is no arithmetic. */
export function typedReadings(tree: FormulaTree): TypedReadings | undefined {
  if ([...partsOf(tree)].some(isNoArithmetic)) return undefined;
  const terms: number[] = [];
  const factors: WrittenNumber[] = [];
  collect(tree, 1, terms, factors);
  const corrections = farRounder(terms);
  const isCorrection = new Set(corrections);
  return {
    adjustments: [...factors, ...corrections.map(asTerm)],
    readings: terms.filter((term) => !isCorrection.has(term)),
  };
}

function isNoArithmetic(part: FormulaTree): boolean {
  if (part.kind === 'call') return part.name !== 'SUM' && !ROUNDING.has(part.name);
  return !['number', 'unary', 'percent', 'binary'].includes(part.kind);
}

const ROUNDING: ReadonlySet<string> = new Set(['ROUND', 'ROUNDUP', 'ROUNDDOWN', 'TRUNC', 'INT']);

function collect(tree: FormulaTree, sign: 1 | -1, terms: number[], factors: WrittenNumber[]): void {
  if (tree.kind === 'unary') return collect(tree.operand, tree.operator === '-' ? (-sign as 1 | -1) : sign, terms, factors);
  if (tree.kind === 'call') {
    for (const part of tree.arguments.slice(0, tree.name === 'SUM' ? undefined : 1)) collect(part, sign, terms, factors);
    return;
  }
  if (tree.kind !== 'binary') {
    terms.push((constantValue(tree) ?? 0) * sign);
    return;
  }
  const { operator, left, right } = tree;
  if (operator === '*' || operator === '/') return collectProduct(tree, sign, terms, factors);
  collect(left, sign, terms, factors);
  if (operator === '+' || operator === '-') collect(right, operator === '-' ? (-sign as 1 | -1) : sign, terms, factors);
}

/** Of a product the more exact number is the reading: `1.02*1204.3` and `1204.3*1.02` say the same. */
function collectProduct({ operator, left, right }: BinaryTree, sign: 1 | -1, terms: number[], factors: WrittenNumber[]): void {
  const [a, b] = [constantValue(left), constantValue(right)];
  const isDivided = operator === '/';
  const isTurned = !isDivided && a !== undefined && (b === undefined || digitsOf(b) > digitsOf(a));
  const factor = isTurned ? a : (b ?? 1);
  factors.push({ role: 'factor', value: isDivided ? 1 / factor : factor, text: `${isDivided ? '÷' : '×'}${plain(factor)}` });
  collect(isTurned ? right : left, sign, terms, factors);
}

/**
 * Readings of one meter are written to the same place: 1204.3 and 988.7. A number that ends two or three places before the others
 * (+500, -30) ends there by chance once in a hundred; the more terms, the more places are asked for.
 */
function farRounder(terms: readonly number[]): readonly number[] {
  const finest = terms.reduce((least, term) => Math.min(least, lastPlace(term)), Number.POSITIVE_INFINITY);
  return terms.filter((term) => terms.length > 1 && term !== 0 && lastPlace(term) / finest >= ROUNDER * terms.length);
}

const ROUNDER = 40;

/** 0.1 for 1204.3, 100 for 500. */
function lastPlace(value: number): number {
  const digits = significant(value);
  if (digits === '') return Number.POSITIVE_INFINITY;
  const first = Math.floor(Math.log10(Math.abs(value)));
  return 10 ** (first - digits.length + 1);
}

const digitsOf = (value: number): number => significant(value).length;

function significant(value: number): string {
  return value === 0 ? '' : Math.abs(value).toExponential(11).replace(/e.*$/, '').replace('.', '').replace(/0+$/, '');
}

function asTerm(value: number): WrittenNumber {
  return { role: 'term', value, text: `${value < 0 ? '−' : '+'}${plain(Math.abs(value))}` };
}
