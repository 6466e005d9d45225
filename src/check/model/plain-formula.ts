import type { CellSource } from '../../formula/cell-source';
import type { Evaluator } from '../../formula/evaluate-formula';
import { partsOf, withParts, type BinaryOperator, type CallTree, type FormulaTree } from '../../formula/formula-tree';
import { parseFormula } from '../../formula/parse-formula';
import { nameFor } from '../../formula/references';
import type { CellAddress } from '../../workbook';

/** Why a formula comes to what it comes to: a branch of IF, the rows that SUMIF picks. */
export interface Condition {
  readonly tree: FormulaTree;
  readonly holds: boolean;
  /** The cell of the formula that asks. */
  readonly at: CellAddress;
}

/**
 * A formula as a person would write it on paper, to the same value: names are the cells they mean, IF is the branch that is taken, SUM
 * of several things is a sum of them, a factor of every row stands before the sum. Each condition on the way is told to `met`.
 */
export class PlainFormula {
  constructor(
    private readonly source: CellSource,
    private readonly evaluator: Evaluator,
    private readonly met: (condition: Condition) => void,
  ) {}

  of(tree: FormulaTree, at: CellAddress): FormulaTree {
    switch (tree.kind) {
      case 'name':
        return this.named(tree, at);
      case 'unary':
        return tree.operator === '-' ? withParts(tree, (part) => this.of(part, at)) : this.of(tree.operand, at);
      case 'call':
        return this.call(tree, at);
      default:
        return withParts(tree, (part) => this.of(part, at));
    }
  }

  /** Names alone: conditions are shown as they stand. */
  withoutNames(tree: FormulaTree, at: CellAddress): FormulaTree {
    return tree.kind === 'name' ? this.named(tree, at) : withParts(tree, (part) => this.withoutNames(part, at));
  }

  private named(tree: Extract<FormulaTree, { kind: 'name' }>, at: CellAddress): FormulaTree {
    const name = tree.workbook === undefined ? nameFor(tree.name, tree.sheet ?? at.sheet, this.source.names) : undefined;
    const meaning = name && parseFormula(name.formula);
    if (meaning?.kind === 'number') return meaning;
    if (meaning?.kind !== 'reference' || !meaning.isAbsolute) return tree;
    return { ...meaning, sheet: meaning.sheet ?? name?.sheet ?? at.sheet };
  }

  private call(tree: CallTree, at: CellAddress): FormulaTree {
    const given = tree.arguments;
    const [first] = given;
    switch (tree.name) {
      case 'IF':
      case 'IFS':
        return this.branch(tree, given, at) ?? tree;
      case 'CHOOSE':
        return this.chosen(tree, at) ?? tree;
      case 'IFERROR':
      case 'IFNA':
        return this.unlessError(tree, at);
      case 'SUM':
        return summed(given.map((part) => this.of(part, at)));
      case 'SUBTOTAL':
      case 'AGGREGATE': {
        const isSum = first?.kind === 'number' && (first.value === 9 || first.value === 109);
        return isSum ? summed(given.slice(tree.name === 'SUBTOTAL' ? 1 : 2).map((part) => this.of(part, at))) : tree;
      }
      case 'PRODUCT':
        return given.some(isList) ? tree : joined(given.map((part) => this.of(part, at)));
      case 'SUMPRODUCT':
        return sumOfProducts(given.map((part) => this.of(part, at)));
      default:
        return withParts(tree, (part) => this.of(part, at));
    }
  }

  /** IF and IFS: condition, value, condition, value … and for IF the value when nothing holds. */
  private branch(tree: CallTree, given: readonly FormulaTree[], at: CellAddress): FormulaTree | undefined {
    const [condition, value, ...others] = given;
    if (condition === undefined) return undefined;
    if (value === undefined) return this.of(condition, at);
    const answer = this.evaluator.valueOf(condition, at);
    if (answer.kind !== 'boolean' && answer.kind !== 'number') return undefined;
    const holds = answer.value !== false && answer.value !== 0;
    if (!holds && others.length === 0) return undefined;
    this.met({ tree: this.withoutNames(condition, at), holds, at });
    return holds ? this.of(value, at) : this.branch(tree, others, at);
  }

  private chosen(tree: CallTree, at: CellAddress): FormulaTree | undefined {
    const [index, ...values] = tree.arguments;
    const number = index && this.evaluator.valueOf(index, at);
    const value = number?.kind === 'number' ? values[Math.trunc(number.value) - 1] : undefined;
    if (index === undefined || number?.kind !== 'number' || value === undefined) return undefined;
    const condition = { kind: 'binary', operator: '=', left: index, right: number } as const;
    this.met({ tree: this.withoutNames(condition, at), holds: true, at });
    return this.of(value, at);
  }

  /** That nothing failed is what anybody expects; only the other case is worth a word. */
  private unlessError(tree: CallTree, at: CellAddress): FormulaTree {
    const [first, instead] = tree.arguments;
    if (first === undefined || instead === undefined) return tree;
    const value = this.evaluator.valueOf(first, at);
    if (value.kind === 'not-evaluated') return tree;
    if (value.kind !== 'error') return this.of(first, at);
    const condition = { kind: 'call', name: 'ISERROR', arguments: [first] } as const;
    this.met({ tree: this.withoutNames(condition, at), holds: true, at });
    return this.of(instead, at);
  }
}

/** Several cells. */
function isList(tree: FormulaTree): boolean {
  return [...partsOf(tree)].some((part) => part.kind === 'reference' && part.shape !== 'cell');
}

function summed(given: readonly FormulaTree[]): FormulaTree {
  const terms = given.map((part): FormulaTree => {
    if (part.kind === 'reference' && part.shape !== 'cell') return { kind: 'call', name: 'SUM', arguments: [part] };
    return isList(part) && part.kind === 'binary' ? sumOfProducts([part]) : part;
  });
  return terms.reduce((sum, term): FormulaTree =>
    term.kind === 'unary' && term.operator === '-' ? operation('-', sum, term.operand) : operation('+', sum, term),
  );
}

function joined(factors: readonly FormulaTree[]): FormulaTree {
  return factors.reduce((product, factor) => operation('*', product, factor));
}

function operation(operator: BinaryOperator, left: FormulaTree, right: FormulaTree): FormulaTree {
  return { kind: 'binary', operator, left, right };
}

interface Factor {
  readonly tree: FormulaTree;
  readonly isDivisor: boolean;
}

/** `SUMPRODUCT(F8:F10*E12)` is `SUM(F8:F10)*E12`; what differs from row to row stays inside. */
function sumOfProducts(given: readonly FormulaTree[]): FormulaTree {
  const factors = given.flatMap((tree) => factorsOf(tree, false)).filter(({ tree }) => !(tree.kind === 'number' && tree.value === 1));
  const [lists, single] = [factors.filter(({ tree }) => isList(tree)), factors.filter(({ tree }) => !isList(tree))];
  const [first, ...others] = lists;
  if (first === undefined || first.isDivisor) return { kind: 'call', name: 'SUMPRODUCT', arguments: given };
  const isPlain = others.length === 0 && first.tree.kind === 'reference';
  const sum: FormulaTree = {
    kind: 'call',
    name: isPlain ? 'SUM' : 'SUMPRODUCT',
    arguments: [multiplied(first.tree, others)],
  };
  return multiplied(sum, single);
}

function multiplied(base: FormulaTree, factors: readonly Factor[]): FormulaTree {
  return factors.reduce((product, { tree, isDivisor }) => operation(isDivisor ? '/' : '*', product, tree), base);
}

function factorsOf(tree: FormulaTree, isDivisor: boolean): readonly Factor[] {
  if (tree.kind === 'unary' && tree.operand.kind === 'unary') return factorsOf(tree.operand.operand, isDivisor);
  if (tree.kind !== 'binary' || (tree.operator !== '*' && tree.operator !== '/')) return [{ tree, isDivisor }];
  return [...factorsOf(tree.left, isDivisor), ...factorsOf(tree.right, tree.operator === '/' ? !isDivisor : isDivisor)];
}
