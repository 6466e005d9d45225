import type { CellRange } from '../workbook';

/** A parsed formula. Whitespace and parentheses are gone; the tree says what belongs together. */
export type FormulaTree =
  | LiteralTree
  | { readonly kind: 'array'; readonly rows: readonly (readonly LiteralTree[])[] }
  | ReferenceTree
  | NameTree
  | CallTree
  /** An argument left out: `IF(A1,,2)`. */
  | { readonly kind: 'omitted' }
  /** `@` is Excel's explicit implicit intersection. */
  | { readonly kind: 'unary'; readonly operator: '-' | '+' | '@'; readonly operand: FormulaTree }
  | { readonly kind: 'percent'; readonly operand: FormulaTree }
  | BinaryTree;

export type LiteralTree =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  /** As Excel writes it: `#REF!`. */
  | { readonly kind: 'error'; readonly code: string };

export interface ReferenceTree {
  readonly kind: 'reference';
  /** Unquoted; absent for the formula's own sheet. */
  readonly sheet?: string;
  /** `Book.xlsx`, or the number of the link as files write it; absent for this workbook. */
  readonly workbook?: string;
  /** Whole columns and rows reach to Excel's last row and column. */
  readonly range: CellRange;
  readonly shape: 'cell' | 'range' | 'columns' | 'rows';
  /** Every part has its `$`. */
  readonly isAbsolute: boolean;
}

export interface NameTree {
  readonly kind: 'name';
  readonly name: string;
  readonly sheet?: string;
  readonly workbook?: string;
}

export interface CallTree {
  readonly kind: 'call';
  /** In capitals, without `_xlfn.`. */
  readonly name: string;
  readonly arguments: readonly FormulaTree[];
}

export interface BinaryTree {
  readonly kind: 'binary';
  readonly operator: BinaryOperator;
  readonly left: FormulaTree;
  readonly right: FormulaTree;
}

/** A space is the intersection of two ranges, a comma their union. */
export type BinaryOperator = '+' | '-' | '*' | '/' | '^' | '&' | '=' | '<>' | '<' | '>' | '<=' | '>=' | ' ' | ',';

/** Why a formula has no tree. */
export interface ParseFailure {
  readonly kind: 'failure';
  /** `unsupported`: Excel understands it, this parser does not. */
  readonly reason: 'syntax' | 'too-long' | 'too-deep' | 'unsupported';
  /** What was met: the character, or the name of what is not supported (`structured reference`, `3-D reference` …). */
  readonly name: string;
  /** Where in the text, from 0. */
  readonly position: number;
}

/** The parts of a tree and the tree itself, in reading order. Iterative: a sum of a thousand terms is a deep tree. */
export function* partsOf(tree: FormulaTree): Generator<FormulaTree> {
  const waiting: FormulaTree[] = [tree];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    yield part;
    waiting.push(...childrenOf(part).toReversed());
  }
}

/** For those that follow a tree by recursion: it may be as deep as it has parts. */
export function hasMoreParts(tree: FormulaTree, most: number): boolean {
  const parts = partsOf(tree);
  for (let count = 0; count <= most; count += 1) if (parts.next().done === true) return false;
  return true;
}

function childrenOf(tree: FormulaTree): readonly FormulaTree[] {
  switch (tree.kind) {
    case 'call':
      return tree.arguments;
    case 'unary':
    case 'percent':
      return [tree.operand];
    case 'binary':
      return [tree.left, tree.right];
    case 'array':
      return tree.rows.flat();
    default:
      return [];
  }
}

/** The same tree with its direct parts changed. */
export function withParts(tree: FormulaTree, change: (part: FormulaTree) => FormulaTree): FormulaTree {
  switch (tree.kind) {
    case 'call':
      return { ...tree, arguments: tree.arguments.map(change) };
    case 'unary':
    case 'percent':
      return { ...tree, operand: change(tree.operand) };
    case 'binary':
      return { ...tree, left: change(tree.left), right: change(tree.right) };
    default:
      return tree;
  }
}
