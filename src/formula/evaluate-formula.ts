import type { CellAddress, CellContent, DefinedName, Workbook } from '../workbook';
import { Calculation } from './calculation';
import { traceSource, workbookSource } from './cell-source';
import type { CellSource } from './cell-source';
import type { FormulaTree, ParseFailure } from './formula-tree';
import type { NotEvaluated } from './not-evaluated';
import { parseFormula } from './parse-formula';
import type { TraceNode } from './trace';

/** A value as a cell would show it, or the reason why there is none here. */
export type Evaluation = Exclude<CellContent, { readonly kind: 'uncomputed' }> | NotEvaluated;

/** Numbers that stand in for what cells hold, by `addressText` (`'MRS(input)'!F8`). A formula in such a cell is not looked at. */
export type ReplacedInputs = ReadonlyMap<string, number>;

/** Evaluates as often as one likes; every formula's text is parsed once. */
export interface Evaluator {
  /** What a cell comes to: its formula computed anew all the way down, saved results are not used. */
  readonly valueAt: (at: CellAddress, replaced?: ReplacedInputs) => Evaluation;
  /** What a formula would come to in a cell. */
  readonly valueOf: (formula: string, at: CellAddress, replaced?: ReplacedInputs) => Evaluation;
}

/** One formula, as it would be computed in the cell `at`. Never throws for what stands in the workbook. */
export function evaluateFormula(formula: string, at: CellAddress, workbook: Workbook, replaced?: ReplacedInputs): Evaluation {
  return workbookEvaluator(workbook).valueOf(formula, at, replaced);
}

export function workbookEvaluator(workbook: Workbook): Evaluator {
  return evaluatorOf(workbookSource(workbook));
}

/** Evaluates with the cells of a trace alone, for rooms that have no workbook. Below a `truncated` node nothing is evaluated. */
export function traceEvaluator(trace: TraceNode, names: readonly DefinedName[], dateSystem: 1900 | 1904 = 1900): Evaluator {
  return evaluatorOf(traceSource(trace, names, dateSystem));
}

function evaluatorOf(source: CellSource): Evaluator {
  const trees = new Map<string, FormulaTree | ParseFailure>();
  const treeOf = (formula: string): FormulaTree | ParseFailure => {
    const tree = trees.get(formula) ?? parseFormula(formula);
    trees.set(formula, tree);
    return tree;
  };
  return {
    valueAt: (at, replaced = new Map()) => new Calculation(source, treeOf, replaced).valueAt(at),
    valueOf: (formula, at, replaced = new Map()) => new Calculation(source, treeOf, replaced).valueOf(formula, at),
  };
}
