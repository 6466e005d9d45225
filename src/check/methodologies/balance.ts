import { isSameButCounts, NO_DIMENSION, productOf, type Measure } from '../../extract/measure';
import { measureOfUnit } from '../../extract/unit';
import type { FormulaTree } from '../../formula/formula-tree';
import type { Equation } from './equation';
import type { MethodologySymbol } from './methodology';

/** Whether the two sides of an equation measure the same; where not, what the sides measure or what does not go together. */
export type Balance = { readonly balances: true } | { readonly balances: false; readonly left: string; readonly right: string };

/** Compares dimensions, not scales: kWh for MWh is a matter of the sheet. A bare number goes with anything, as in `PE_p = 0`. */
export function balanceOf(equation: Equation, symbols: readonly MethodologySymbol[]): Balance {
  const unitOf = (name: string): string => symbols.find((symbol) => symbol.name === name)?.unit ?? '';
  const right = measureIn(equation.right, (name) => measureOfSymbol(unitOf(name)));
  const left = measureOfSymbol(unitOf(equation.result));
  if (right === 'any' || (typeof right === 'object' && isSameButCounts(left, right))) return { balances: true };
  return { balances: false, left: wordMeasure(left), right: typeof right === 'string' ? right : wordMeasure(right) };
}

export function measureOfSymbol(unit: string): Measure {
  return measureOfUnit(unit) ?? NO_DIMENSION;
}

/** `CO2 / energy`; `no dimension`. */
function wordMeasure({ dimensions }: Measure): string {
  const power = (name: string, exponent: number): string => (exponent === 1 ? name : `${name}^${exponent}`);
  const parts = Object.entries(dimensions);
  const over = parts.filter(([, exponent]) => exponent > 0).map(([name, exponent]) => power(name, exponent));
  const under = parts.filter(([, exponent]) => exponent < 0).map(([name, exponent]) => power(name, -exponent));
  if (parts.length === 0) return 'no dimension';
  return [over.join(' × ') || '1', ...under].join(' / ');
}

/** A measure; `any` for a bare number; a sentence's part where the terms of a sum do not go together. */
type Found = Measure | 'any' | `${string} + ${string}`;

function measureIn(tree: FormulaTree, measureFor: (name: string) => Measure): Found {
  const inner = (part: FormulaTree): Found => measureIn(part, measureFor);
  switch (tree.kind) {
    case 'name':
      return measureFor(tree.name);
    case 'percent':
    case 'unary':
      return inner(tree.operand);
    case 'call':
      return tree.arguments.map(inner).reduce(together, 'any');
    case 'binary': {
      const [left, right] = [inner(tree.left), inner(tree.right)];
      if (tree.operator === '+' || tree.operator === '-') return together(left, right);
      if (tree.operator === '^') return raised(left, tree.right);
      return multiplied(left, right, tree.operator === '/' ? -1 : 1);
    }
    default:
      return 'any';
  }
}

function together(a: Found, b: Found): Found {
  if (typeof a === 'string') return a === 'any' ? b : a;
  if (typeof b === 'string') return b === 'any' ? a : b;
  return isSameButCounts(a, b) ? a : `${wordMeasure(a)} + ${wordMeasure(b)}`;
}

function multiplied(a: Found, b: Found, power: 1 | -1): Found {
  if (typeof a === 'string' && a !== 'any') return a;
  if (typeof b === 'string' && b !== 'any') return b;
  if (a === 'any' && b === 'any') return 'any';
  return productOf([
    { measure: a === 'any' ? NO_DIMENSION : (a as Measure), power: 1 },
    { measure: b === 'any' ? NO_DIMENSION : (b as Measure), power },
  ]);
}

function raised(base: Found, exponent: FormulaTree): Found {
  if (typeof base === 'string' || exponent.kind !== 'number') return base;
  return productOf([{ measure: base, power: exponent.value }]);
}
