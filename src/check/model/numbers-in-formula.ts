import type { BinaryTree, CallTree, FormulaTree } from '../../formula/formula-tree';
import { ARITHMETIC } from '../methodologies/arithmetic';

/** A number written into a formula where it changes the result. */
export interface WrittenNumber {
  /** What it comes to: `12/365` is one number. */
  readonly value: number;
  /** `term`: added or subtracted. `factor`: multiplied or divided by; `value` is what is multiplied with. */
  readonly role: 'term' | 'factor';
  /** As a person would write it: `+500`, `×1.02`, `÷12`. */
  readonly text: string;
}

type Role = 'term' | 'factor' | 'divisor' | 'alone';

/**
 * The numbers of a formula that are part of its arithmetic. Not those that choose, compare, round or look up. What consists of numbers
 * alone counts as one: `(1-5%)` is a factor of 0.95.
 */
export function numbersInFormula(formula: FormulaTree): readonly WrittenNumber[] {
  const found: WrittenNumber[] = [];
  collect(formula, 'alone', 1, found);
  return found.filter(({ value, role }) => (role === 'term' ? value !== 0 : value !== 1));
}

function collect(tree: FormulaTree, role: Role, sign: 1 | -1, found: WrittenNumber[]): void {
  const constant = constantValue(tree);
  if (constant !== undefined) {
    if (role !== 'alone') found.push(written(constant, role, sign));
    return;
  }
  switch (tree.kind) {
    case 'unary':
      return collect(tree.operand, role, tree.operator === '-' ? (-sign as 1 | -1) : sign, found);
    case 'percent':
      return collect(tree.operand, role, sign, found);
    case 'binary':
      return collectOperands(tree, role, sign, found);
    case 'call':
      return collectArguments(tree, role, sign, found);
    default:
      return undefined;
  }
}

function written(value: number, role: Exclude<Role, 'alone'>, sign: 1 | -1): WrittenNumber {
  if (role === 'term') {
    const signed = value * sign;
    return { value: signed, role, text: `${signed < 0 ? '−' : '+'}${plain(Math.abs(signed))}` };
  }
  return role === 'divisor' ? { value: 1 / value, role: 'factor', text: `÷${plain(value)}` } : { value, role, text: `×${plain(value)}` };
}

export function plain(value: number): string {
  return String(Number(value.toPrecision(12)));
}

function collectOperands({ operator, left, right }: BinaryTree, role: Role, sign: 1 | -1, found: WrittenNumber[]): void {
  switch (operator) {
    case '+':
    case '-':
      collect(left, isSmallPart(left, role) ? 'alone' : 'term', sign, found);
      collect(right, isSmallPart(right, role) ? 'alone' : 'term', operator === '-' ? (-sign as 1 | -1) : sign, found);
      return;
    case '*':
    case '/':
      return collectFactors({ kind: 'binary', operator, left, right }, found);
    case '^':
      collect(left, role, sign, found);
      return;
    default:
      return undefined;
  }
}

/** Numbers of one product are one number: `×11÷12`. */
function collectFactors(tree: BinaryTree, found: WrittenNumber[]): void {
  const numbers: WrittenNumber[] = [];
  const others: WrittenNumber[] = [];
  const add = (part: FormulaTree, role: 'factor' | 'divisor'): void => {
    const into: WrittenNumber[] = [];
    collect(part, role, 1, into);
    (constantValue(part) === undefined ? others : numbers).unshift(...into);
  };
  let left: FormulaTree = tree;
  for (; left.kind === 'binary' && (left.operator === '*' || left.operator === '/'); left = left.left) {
    add(left.right, left.operator === '*' ? 'factor' : 'divisor');
  }
  add(left, 'factor');
  const [first] = numbers;
  if (first !== undefined) {
    found.push({
      role: 'factor',
      value: numbers.reduce((product, { value }) => product * value, 1),
      text: numbers.map(({ text }) => text).join(''),
    });
  }
  found.push(...others);
}

/** The 1 of `(1 - loss) × …`. */
function isSmallPart(tree: FormulaTree, role: Role): boolean {
  return (role === 'factor' || role === 'divisor') && constantValue(tree) === 1;
}

function collectArguments({ name, arguments: given }: CallTree, role: Role, sign: 1 | -1, found: WrittenNumber[]): void {
  const [first, ...others] = given;
  switch (name) {
    case 'SUM':
      for (const part of given) collect(part, 'term', sign, found);
      return;
    case 'PRODUCT':
    case 'SUMPRODUCT':
      for (const part of given) collect(part, 'factor', 1, found);
      return;
    case 'IF':
      for (const part of others) collect(part, role, sign, found);
      return;
    case 'IFERROR':
    case 'IFNA': {
      if (first !== undefined) collect(first, role, sign, found);
      const instead = others[0] && constantValue(others[0]);
      // Shown where the first part fails: a figure of its own, unless it says that there is none.
      if (instead !== undefined) found.push({ value: instead, role: 'term', text: `${name}(…, ${plain(instead)})` });
      return;
    }
    case 'ROUND':
    case 'ROUNDUP':
    case 'ROUNDDOWN':
    case 'TRUNC':
    case 'INT':
    case 'ABS':
      if (first !== undefined) collect(first, role, sign, found);
      return;
    case 'MIN':
    case 'MAX':
      for (const part of given) if (constantValue(part) === undefined) collect(part, role, sign, found);
      return;
    default:
      return undefined;
  }
}

/** What a part without any cell, name or function comes to. */
export function constantValue(tree: FormulaTree): number | undefined {
  switch (tree.kind) {
    case 'number':
      return tree.value;
    case 'percent': {
      const value = constantValue(tree.operand);
      return value === undefined ? undefined : value / 100;
    }
    case 'unary': {
      const value = constantValue(tree.operand);
      return value === undefined ? undefined : tree.operator === '-' ? -value : value;
    }
    case 'binary': {
      // A long sum hangs on its left side: the right side, one term, tells soonest that this is no number.
      const right = constantValue(tree.right);
      const left = right === undefined ? undefined : constantValue(tree.left);
      return left === undefined || right === undefined ? undefined : ARITHMETIC[tree.operator]?.(left, right);
    }
    default:
      return undefined;
  }
}
