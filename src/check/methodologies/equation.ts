import { rangeName } from '../../address';
import { partsOf, type FormulaTree } from '../../formula/formula-tree';
import { parseFormula } from '../../formula/parse-formula';
import { ARITHMETIC } from './arithmetic';

/** `RE_p = EG * EF_RE`, parsed: the figure and the tree of what it is computed from. */
export interface Equation {
  readonly text: string;
  readonly result: string;
  readonly right: FormulaTree;
  /** The symbols on the right side, each once, in reading order. */
  readonly symbols: readonly string[];
}

export interface EquationFailure {
  readonly kind: 'failure';
  /** What stands there that no equation may have, or `=` where there is none. */
  readonly met: string;
  /** `CO2` and `EG1` are cells to a spreadsheet: symbols have to be spelt otherwise. */
  readonly isCell?: true;
}

/** Reads an equation with the parser of formulas. Never throws. Operators, brackets, numbers, symbols and SUM, MIN, MAX are understood. */
export function parseEquation(text: string): Equation | EquationFailure {
  const match = /^\s*(\p{L}[\p{L}\p{N}_]*)\s*=(.*)$/su.exec(text);
  const [, result = '', side = ''] = match ?? [];
  if (!match || side.trim() === '') return { kind: 'failure', met: match ? 'end' : '=' };
  const right = parseFormula(side.trim());
  if (right.kind === 'failure') return { kind: 'failure', met: right.name };
  const parts = [...partsOf(right)];
  const cell = parts.find((part) => part.kind === 'reference');
  if (cell !== undefined) return { kind: 'failure', met: rangeName(cell.range), isCell: true };
  const strange = parts.map(whyNotInEquation).find((met) => met !== undefined);
  if (strange !== undefined) return { kind: 'failure', met: strange };
  const symbols = [...new Set(parts.flatMap((part) => (part.kind === 'name' ? [part.name] : [])))];
  return { text: text.trim(), result, right, symbols };
}

export function isEquation(parsed: Equation | EquationFailure): parsed is Equation {
  return !('kind' in parsed);
}

const FUNCTIONS: ReadonlySet<string> = new Set(['SUM', 'MIN', 'MAX']);

function whyNotInEquation(part: FormulaTree): string | undefined {
  switch (part.kind) {
    case 'number':
    case 'percent':
    case 'name':
      return undefined;
    case 'unary':
      return part.operator === '@' ? '@' : undefined;
    case 'binary':
      return '+-*/^'.includes(part.operator) ? undefined : part.operator;
    case 'call':
      return FUNCTIONS.has(part.name) ? undefined : part.name;
    default:
      return part.kind;
  }
}

/** One value for the whole project, or one for each monitoring point. */
export type SymbolValue = number | readonly number[];

/**
 * What the right side comes to. Undefined where a symbol has no value, or lists of different lengths meet. Lists are computed point by
 * point; `SUM` adds them up.
 */
export function evaluateEquation({ right }: Equation, valueOf: (symbol: string) => SymbolValue | undefined): SymbolValue | undefined {
  return valueIn(right, valueOf);
}

function valueIn(tree: FormulaTree, valueOf: (symbol: string) => SymbolValue | undefined): SymbolValue | undefined {
  const inner = (part: FormulaTree): SymbolValue | undefined => valueIn(part, valueOf);
  switch (tree.kind) {
    case 'number':
      return tree.value;
    case 'name':
      return valueOf(tree.name);
    case 'percent':
      return pointwise([inner(tree.operand)], ([a = 0]) => a / 100);
    case 'unary':
      return pointwise([inner(tree.operand)], ([a = 0]) => (tree.operator === '-' ? -a : a));
    case 'binary':
      return pointwise([inner(tree.left), inner(tree.right)], ([a = 0, b = 0]) => ARITHMETIC[tree.operator]?.(a, b) ?? Number.NaN);
    case 'call':
      return called(tree.name, tree.arguments.map(inner));
    default:
      return undefined;
  }
}

function called(name: string, given: readonly (SymbolValue | undefined)[]): SymbolValue | undefined {
  const values: number[] = [];
  for (const value of given) {
    if (value === undefined) return undefined;
    if (typeof value === 'number') values.push(value);
    else for (const one of value) values.push(one);
  }
  if (name === 'SUM') return values.reduce((sum, value) => sum + value, 0);
  return values.reduce((a, b) => (name === 'MIN' ? Math.min(a, b) : Math.max(a, b)));
}

function pointwise(given: readonly (SymbolValue | undefined)[], compute: (values: readonly number[]) => number): SymbolValue | undefined {
  const values = given.filter((value) => value !== undefined);
  if (values.length < given.length) return undefined;
  const lists = values.filter((value) => typeof value !== 'number');
  const [first] = lists;
  if (first === undefined) return compute(values.filter((value) => typeof value === 'number'));
  if (lists.some((list) => list.length !== first.length)) return undefined;
  return first.map((_, index) => compute(values.map((value) => (typeof value === 'number' ? value : (value[index] ?? 0)))));
}
