import { CellMap } from '../../formula/cell-map';
import type { CellSource } from '../../formula/cell-source';
import { evaluatorOf, type Evaluation, type Evaluator } from '../../formula/evaluate-formula';
import type { NotEvaluated } from '../../formula/not-evaluated';
import type { CellAddress } from '../../workbook';
import { evaluateEquation, type Equation, type SymbolValue } from '../methodologies/equation';
import type { BoundMethodology, SymbolCell } from './bind-symbols';

/** A value for a cell, in the cell's own unit. */
export interface Setting {
  readonly at: CellAddress;
  readonly value: number;
}

/** What a figure comes to on the sheet under some inputs, and what it should come to. In base units. */
export interface Comparison {
  readonly figure: SymbolCell;
  readonly equation: Equation;
  /** What the sheet's formula gives; a text, an error or nothing at all are no number. */
  readonly found: number | undefined;
  /** The same without rounding on the way; where it agrees as it is, the same. */
  readonly unrounded: number | undefined;
  /** From the inputs alone. Undefined where the methodology gives no number either (a division by zero). */
  readonly expected: number | undefined;
  /** From what the sheet has for the symbols on the right side: wrong here too means wrong in this figure itself. */
  readonly expectedHere: number | undefined;
}

/**
 * A report's formulas and its methodology's equations, side by side. Cells that the methodology takes as given are set; a given cell
 * that is computed on the sheet (an emission factor picked from a list) keeps its formula, and what it comes to is the methodology's
 * input. A figure that the methodology sets to a constant (`PE_p = 0`) is set too: other figures must treat it rightly whatever it is.
 */
export class SheetModel {
  private readonly plain: Evaluator;
  private readonly withoutRounding: Evaluator;

  constructor(
    source: CellSource,
    readonly bound: BoundMethodology,
  ) {
    this.plain = evaluatorOf(source);
    this.withoutRounding = evaluatorOf(source, { withoutRounding: true });
  }

  /** What every figure with a cell comes to. `constants`: whether constant figures are computed by their own formulas instead of set. */
  compare(settings: readonly Setting[], constants: 'set' | 'computed' = 'set'): readonly Comparison[] {
    const replaced = new CellMap<number>();
    const isLeftOut = (at: CellAddress): boolean => constants === 'computed' && this.isConstant(at);
    for (const { at, value } of settings) if (!isLeftOut(at)) replaced.set(at, value);
    const valueAt = this.plain.calculation(replaced);
    const unroundedAt = this.withoutRounding.calculation(replaced);
    const onSheet = new Map([...this.bound.figures].map(([name, cell]) => [name, inBase(valueAt(cell.at), cell)] as const));
    const inputs = this.inputValues((at) => replaced.get(at), valueAt);
    const isSet = (name: string): boolean => constants === 'set' && this.isConstantFigure(name);
    const expected = this.expectations(inputs, (name) => (isSet(name) ? onSheet.get(name) : undefined));
    return this.bound.equations.flatMap((equation): Comparison[] => {
      const figure = this.bound.figures.get(equation.result);
      if (figure === undefined || isSet(equation.result)) return [];
      const found = onSheet.get(equation.result);
      const wanted = finite(expected.get(equation.result));
      const here = evaluateEquation(equation, (name) => onSheet.get(name) ?? expected.get(name) ?? inputs.get(name));
      // What agrees needs no second look.
      const unrounded = isEqual(found, wanted) ? found : inBase(unroundedAt(figure.at), figure);
      return [{ figure, equation, found, unrounded, expected: wanted, expectedHere: finite(here) }];
    });
  }

  /** What the methodology gives for the figures, in base units, without asking the sheet. */
  expected(settings: readonly Setting[]): readonly number[] {
    const replaced = new CellMap<number>();
    for (const { at, value } of settings) replaced.set(at, value);
    const values = this.expectations(
      this.inputValues((at) => replaced.get(at), this.plain.calculation(replaced)),
      () => undefined,
    );
    return this.bound.equations.flatMap(({ result }) => finite(values.get(result)) ?? []);
  }

  /** Why a figure has no value under some inputs; undefined where it has one, if only an error of Excel. */
  whyNotEvaluated(settings: readonly Setting[]): NotEvaluated | undefined {
    const replaced = new CellMap<number>();
    for (const { at, value } of settings) replaced.set(at, value);
    const valueAt = this.plain.calculation(replaced);
    const cells = [...this.bound.figures.values(), ...[...this.bound.inputs.values()].flat()];
    for (const cell of cells) {
      const value = valueAt(cell.at);
      if (value.kind === 'not-evaluated') return value;
    }
    return undefined;
  }

  isConstantFigure(name: string): boolean {
    return this.bound.equations.some(({ result, symbols }) => result === name && symbols.length === 0);
  }

  private isConstant(at: CellAddress): boolean {
    return [...this.bound.figures].some(([name, cell]) => isSameCell(cell.at, at) && this.isConstantFigure(name));
  }

  private inputValues(
    setAt: (at: CellAddress) => number | undefined,
    valueAt: (at: CellAddress) => Evaluation,
  ): Map<string, SymbolValue | undefined> {
    return new Map(
      [...this.bound.inputs].map(([name, cells]) => {
        const values = cells.map((cell) => {
          const set = setAt(cell.at);
          return set === undefined ? inBase(valueAt(cell.at), cell) : set * cell.toBase;
        });
        const known = values.filter((value) => value !== undefined);
        if (known.length < values.length) return [name, undefined];
        return [name, known.length === 1 ? known[0] : known];
      }),
    );
  }

  private expectations(
    inputs: ReadonlyMap<string, SymbolValue | undefined>,
    setValue: (name: string) => number | undefined,
  ): Map<string, SymbolValue | undefined> {
    const values = new Map(inputs);
    for (const equation of this.bound.equations) {
      values.set(equation.result, setValue(equation.result) ?? evaluateEquation(equation, (name) => values.get(name)));
    }
    return values;
  }
}

export function isSameCell(a: CellAddress, b: CellAddress): boolean {
  return a.row === b.row && a.column === b.column && a.sheet.toLowerCase() === b.sheet.toLowerCase();
}

function inBase(value: Evaluation, { toBase }: SymbolCell): number | undefined {
  if (value.kind === 'number') return value.value * toBase;
  // A formula that adds up nothing, and an empty cell, are 0 to those who refer to them.
  return value.kind === 'empty' ? 0 : undefined;
}

function isEqual(a: number | undefined, b: number | undefined): boolean {
  return a !== undefined && b !== undefined && Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b));
}

function finite(value: SymbolValue | undefined): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}
