import { addressText } from '../address';
import type { CellAddress, CellContent, DefinedName } from '../workbook';
import { Calculation } from './calculation';
import type { CellMap } from './cell-map';
import { traceSource, workbookSource } from './cell-source';
import type { CellSource, FormulaBook } from './cell-source';
import type { FormulaTree, ParseFailure } from './formula-tree';
import { FUNCTIONS, FUNCTIONS_WITHOUT_ROUNDING } from './functions';
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
  /** Several cells under the same replaced inputs: what they have in common is computed once. */
  readonly calculation: (replaced: CellMap<number>) => (at: CellAddress) => Evaluation;
}

export interface EvaluatorChoice {
  /** ROUND and its kin hand on what they are given: tells whether two figures differ by more than rounding. */
  readonly withoutRounding?: boolean;
}

/** One formula, as it would be computed in the cell `at`. Never throws for what stands in the workbook. */
export function evaluateFormula(formula: string, at: CellAddress, workbook: FormulaBook, replaced?: ReplacedInputs): Evaluation {
  return workbookEvaluator(workbook).valueOf(formula, at, replaced);
}

export function workbookEvaluator(workbook: FormulaBook): Evaluator {
  return evaluatorOf(workbookSource(workbook));
}

/** Evaluates with the cells of a trace alone, for rooms that have no workbook. Below a `truncated` node nothing is evaluated. */
export function traceEvaluator(trace: TraceNode, names: readonly DefinedName[], dateSystem: 1900 | 1904 = 1900): Evaluator {
  return evaluatorOf(traceSource([trace], names, dateSystem));
}

export function evaluatorOf(source: CellSource, { withoutRounding = false }: EvaluatorChoice = {}): Evaluator {
  const trees = new Map<string, FormulaTree | ParseFailure>();
  const treeOf = (formula: string): FormulaTree | ParseFailure => {
    const tree = trees.get(formula) ?? parseFormula(formula);
    trees.set(formula, tree);
    return tree;
  };
  const functions = withoutRounding ? FUNCTIONS_WITHOUT_ROUNDING : FUNCTIONS;
  const under = (replaced: (at: CellAddress) => number | undefined): Calculation => new Calculation(source, treeOf, replaced, functions);
  return {
    valueAt: (at, replaced) => under(byText(replaced)).valueAt(at),
    valueOf: (formula, at, replaced) => under(byText(replaced)).valueOf(formula, at),
    calculation: (replaced) => {
      const calculation = under((at) => replaced.get(at));
      return (at) => calculation.valueAt(at);
    },
  };
}

function byText(replaced: ReplacedInputs | undefined): (at: CellAddress) => number | undefined {
  return replaced === undefined || replaced.size === 0 ? () => undefined : (at) => replaced.get(addressText(at));
}
