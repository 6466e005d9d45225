import { parseAddressText } from '../address';
import type { CellAddress, CellContent, DefinedName } from '../workbook';
import { Calculation } from './calculation';
import { CellMap } from './cell-map';
import { traceSource, workbookSource } from './cell-source';
import type { CellSource, FormulaBook, PlacedCell } from './cell-source';
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
  /** What a formula, or a part of one, would come to in a cell. */
  readonly valueOf: (formula: string | FormulaTree, at: CellAddress, replaced?: ReplacedInputs) => Evaluation;
  /** Several cells under the same replaced inputs, which must not change meanwhile: what they have in common is computed once. */
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
  const under = (replaced: CellMap<number>): Calculation => {
    const filled = replaced.size === 0 ? source : withFilled(source, replaced);
    return new Calculation(filled, treeOf, (at) => replaced.get(at), functions);
  };
  return {
    valueAt: (at, replaced) => under(byAddress(replaced)).valueAt(at),
    valueOf: (formula, at, replaced) => under(byAddress(replaced)).valueOf(formula, at),
    calculation: (replaced) => {
      let calculation: Calculation | undefined;
      return (at) => (calculation ??= under(replaced)).valueAt(at);
    },
  };
}

/** A range lists what is filled; a cell that was empty and got a number is filled now. */
function withFilled(source: CellSource, replaced: CellMap<number>): CellSource {
  const filled = new CellMap<number>();
  replaced.forEach((at, value) => {
    const cell = source.cell(at.sheet, at.row, at.column);
    if (cell === undefined) filled.set(at, value);
  });
  if (filled.size === 0) return source;
  return {
    ...source,
    *cellsIn(sheet, range) {
      const more = filled.cellsIn(sheet, range);
      if (more.length === 0) return yield* source.cellsIn(sheet, range);
      const added = more.map((place): PlacedCell => ({ ...place, content: { kind: 'number', value: 0 } }));
      const all = [...source.cellsIn(sheet, range), ...added];
      yield* all.sort((a, b) => a.row - b.row || a.column - b.column);
    },
  };
}

function byAddress(replaced: ReplacedInputs | undefined): CellMap<number> {
  const cells = new CellMap<number>();
  for (const [text, value] of replaced ?? []) {
    const at = parseAddressText(text);
    if (at !== undefined) cells.set(at, value);
  }
  return cells;
}
