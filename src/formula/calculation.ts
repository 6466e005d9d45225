import { addressText } from '../address';
import type { CellAddress } from '../workbook';
import { CellMap } from './cell-map';
import type { CellSource, SourceCell } from './cell-source';
import type { FormulaTree, ParseFailure } from './formula-tree';
import type { FunctionDefinition } from './functions/definition';
import { TreeEvaluator } from './tree-evaluator';
import { CannotEvaluate, cannotEvaluate } from './not-evaluated';
import type { NotEvaluated } from './not-evaluated';
import { EMPTY, LocaleDependent, numberScalar } from './scalar';
import type { Scalar } from './scalar';

type Outcome = Scalar | NotEvaluated;

/** One pass over the cells below a formula: each cell is computed once. */
export class Calculation {
  private readonly done = new CellMap<Outcome>();
  private readonly begun = new CellMap<true>();
  private readonly trees: TreeEvaluator;
  private reads = 0;

  constructor(
    private readonly source: CellSource,
    private readonly treeOf: (formula: string) => FormulaTree | ParseFailure,
    private readonly replaced: (at: CellAddress) => number | undefined,
    functions: ReadonlyMap<string, FunctionDefinition>,
  ) {
    this.trees = new TreeEvaluator(source, treeOf, (at) => this.read(at), functions);
  }

  valueAt(at: CellAddress): Outcome {
    const sheet = this.source.sheetNamed(at.sheet) ?? at.sheet;
    return this.settled(() => this.compute({ ...at, sheet }));
  }

  valueOf(formula: string | FormulaTree, at: CellAddress): Outcome {
    const sheet = this.source.sheetNamed(at.sheet) ?? at.sheet;
    return this.settled(() => this.attempt(() => this.formulaValue(formula, { ...at, sheet })));
  }

  /**
   * Cells refer to cells, thousands deep in a running total, and the machine's stack is not that deep. Below a certain depth
   * `read` gives up with the cell it wanted; that one is computed from the ground here, and what waited for it tried again.
   */
  private settled(begin: () => Outcome): Outcome {
    const waiting: Waiting[] = [];
    for (;;) {
      const top = waiting.at(-1);
      const outcome = this.untilTooDeep(top ? () => this.compute(top.at) : begin);
      if (outcome instanceof TooDeep) {
        waiting.push(outcome);
      } else {
        if (top === undefined) return outcome;
        for (const at of top.path) this.begun.delete(at);
        waiting.pop();
      }
    }
  }

  private untilTooDeep(compute: () => Outcome): Outcome | TooDeep {
    try {
      return compute();
    } catch (thrown) {
      if (thrown instanceof TooDeep) return thrown;
      throw thrown;
    }
  }

  /** A cell's value for a formula that needs it. Throws `CannotEvaluate` where there is none. */
  private read(at: CellAddress): Scalar {
    this.reads += 1;
    if (this.reads > MOST_READS) throw cannotEvaluate('too-large', addressText(at));
    const known = this.done.get(at);
    if (known !== undefined) return valueIn(known);
    const replacement = this.replaced(at);
    if (replacement !== undefined) return numberScalar(replacement);
    const cell = this.source.cell(at.sheet, at.row, at.column);
    if (cell?.formula === undefined) return valueIn(this.attempt(() => this.cellValue(cell, at)));
    if (this.begun.has(at)) throw new CannotEvaluate(circle(at));
    if (this.trees.depth > DEEPEST) throw new TooDeep(at);
    return valueIn(this.compute(at));
  }

  private compute(at: CellAddress): Outcome {
    const known = this.done.get(at);
    if (known) return known;
    this.begun.set(at, true);
    try {
      const replacement = this.replaced(at);
      const outcome =
        replacement === undefined
          ? this.attempt(() => this.cellValue(this.source.cell(at.sheet, at.row, at.column), at))
          : numberScalar(replacement);
      this.done.set(at, outcome);
      this.begun.delete(at);
      return outcome;
    } catch (thrown) {
      // Still begun: who comes back here before it is tried again goes round in a circle.
      if (thrown instanceof TooDeep) thrown.path.push(at);
      throw thrown;
    }
  }

  private cellValue(cell: SourceCell | undefined, at: CellAddress): Scalar {
    if (cell === undefined) return EMPTY;
    if (cell.isTruncated === true) throw cannotEvaluate('incomplete-trace', addressText(at));
    if (cell.formula !== undefined) return this.formulaValue(cell.formula, at);
    if (cell.content.kind === 'uncomputed') throw cannotEvaluate('uncomputed-cell', addressText(at));
    return cell.content;
  }

  private formulaValue(formula: string | FormulaTree, at: CellAddress): Scalar {
    const tree = typeof formula === 'string' ? this.treeOf(formula) : formula;
    if (tree.kind === 'failure') throw cannotEvaluate('unreadable-formula', tree.name);
    const value = this.trees.scalar(tree, at.sheet);
    // A formula that refers to an empty cell shows 0.
    return value.kind === 'empty' ? numberScalar(0) : value;
  }

  private attempt(compute: () => Scalar): Outcome {
    const { depth } = this.trees;
    try {
      return compute();
    } catch (thrown) {
      if (thrown instanceof CannotEvaluate) return thrown.outcome;
      if (thrown instanceof LocaleDependent) return { kind: 'not-evaluated', reason: 'locale-dependent-text', name: thrown.text };
      throw thrown;
    } finally {
      this.trees.depth = depth;
    }
  }
}

/** Levels of trees inside trees, over all cells on the way; a level takes a handful of the machine's stack frames. */
const DEEPEST = 250;
/** A sum of a year's quarter-hours, squared many times over; more is an attack or a mistake. */
const MOST_READS = 5_000_000;

/** A cell to compute first, and the cells on the way to it, which will be tried again. */
interface Waiting {
  readonly at: CellAddress;
  readonly path: readonly CellAddress[];
}

class TooDeep extends Error implements Waiting {
  readonly path: CellAddress[] = [];

  constructor(readonly at: CellAddress) {
    super('too deep for now');
  }
}

function valueIn(outcome: Outcome): Scalar {
  if (outcome.kind === 'not-evaluated') throw new CannotEvaluate(outcome);
  return outcome;
}

function circle(at: CellAddress): NotEvaluated {
  return { kind: 'not-evaluated', reason: 'circular-reference', name: addressText(at) };
}
