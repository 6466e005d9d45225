import type { Measure } from '../../extract/measure';
import { NO_DIMENSION, productOf } from '../../extract/measure';
import { measureOfUnit } from '../../extract/unit';
import { CellMap } from '../../formula/cell-map';
import { contentIn } from '../../formula/cell-source';
import { evaluatorOf } from '../../formula/evaluate-formula';
import { hasMoreParts, type BinaryTree, type CallTree, type FormulaTree, type ReferenceTree } from '../../formula/formula-tree';
import type { CellAddress } from '../../workbook';
import type { NamedCell } from '../model/calculation-trace';
import type { FormulaCell } from '../model/follow-formulas';
import { CONVERSIONS } from '../model/model-form';
import { constantValue } from '../model/numbers-in-formula';
import { PlainFormula } from '../model/plain-formula';
import type { ReportCalculation } from '../model/report-calculation';

/** A cell in a product, with the unit beside it. */
export interface UnitFactor {
  readonly at: CellAddress;
  readonly name?: string;
  readonly unit: string;
  readonly measure: Measure;
  /** -1: divided by. */
  readonly power: number;
}

/** One term of the sum that a formula is. */
export interface UnitTerm {
  readonly factors: readonly UnitFactor[];
  /** The numbers written into the formula that convert units: 0.001 for `/1000`. */
  readonly conversion: number;
}

/** Undefined: a term with a cell whose unit is not known, or a number that may have one. */
type Terms = readonly (UnitTerm | undefined)[];

const UNKNOWN: Terms = [undefined];
const ONE: UnitTerm = { factors: [], conversion: 1 };
/** More than this in one product or sum, and nobody reads it. */
const MOST_TERMS = 40;
const MOST_CELLS = 300;
const MOST_PARTS = 400;
const PERCENT = [100, 0.01];

/** What the formulas of a report multiply and add up, in the units that stand beside the cells. */
export class UnitTerms {
  private readonly formulas = new CellMap<FormulaCell>();
  private readonly known = new CellMap<Terms>();
  private readonly plain: PlainFormula;

  constructor(
    private readonly calculation: ReportCalculation,
    private readonly names: CellMap<NamedCell>,
  ) {
    for (const formula of calculation.formulas) this.formulas.set(formula.at, formula);
    this.plain = new PlainFormula(calculation.source, evaluatorOf(calculation.source), () => undefined);
  }

  /** The terms of a formula. Cells without a unit of their own are what their formulas say. */
  of(at: CellAddress): Terms {
    const found = this.known.get(at);
    if (found !== undefined) return found;
    // What refers to itself has no unit.
    this.known.set(at, UNKNOWN);
    const tree = this.formulas.get(at)?.tree;
    const terms = tree === undefined || hasMoreParts(tree, MOST_PARTS) ? UNKNOWN : this.termsIn(this.plain.of(tree, at), at);
    this.known.set(at, terms);
    return terms;
  }

  /** The unit of a cell: that of its row on the form, else one that stands right beside it. Undefined where there is none. */
  unitOf(at: CellAddress): string | undefined {
    const unit = this.names.get(at)?.unit ?? '';
    if (unit !== '') return unit;
    const beside = this.calculation.source.cell(at.sheet, at.row, at.column + 1)?.content;
    const text = beside?.kind === 'text' ? beside.value.trim() : '';
    const measure = measureOfUnit(text);
    return measure !== undefined && Object.keys(measure.dimensions).length > 0 ? text : undefined;
  }

  private termsIn(tree: FormulaTree, at: CellAddress): Terms {
    const constant = constantValue(tree);
    if (constant !== undefined) return isConversion(constant) ? [{ ...ONE, conversion: constant }] : UNKNOWN;
    switch (tree.kind) {
      case 'reference':
        return this.referred(tree, at);
      case 'unary':
        return this.termsIn(tree.operand, at);
      case 'percent':
        return product(this.termsIn(tree.operand, at), [{ ...ONE, conversion: 0.01 }]);
      case 'binary':
        return this.operation(tree, at);
      case 'call':
        return this.called(tree, at);
      default:
        return UNKNOWN;
    }
  }

  private operation({ operator, left, right }: BinaryTree, at: CellAddress): Terms {
    switch (operator) {
      case '*':
        return product(this.termsIn(left, at), this.termsIn(right, at));
      case '/':
        return product(this.termsIn(left, at), inverse(this.termsIn(right, at)));
      case '+':
      case '-':
        return sum(this.termsIn(left, at), this.termsIn(right, at));
      default:
        return UNKNOWN;
    }
  }

  private called({ name, arguments: given }: CallTree, at: CellAddress): Terms {
    const [first] = given;
    switch (name) {
      case 'SUM':
      case 'MIN':
      case 'MAX':
      case 'AVERAGE':
        return given.filter((part) => constantValue(part) === undefined).flatMap((part) => this.termsIn(part, at));
      case 'IF':
        return given.slice(1).flatMap((part) => this.termsIn(part, at));
      case 'ROUND':
      case 'ROUNDUP':
      case 'ROUNDDOWN':
      case 'TRUNC':
      case 'INT':
      case 'ABS':
        return first === undefined ? UNKNOWN : this.termsIn(first, at);
      case 'PRODUCT':
      case 'SUMPRODUCT':
        return given.map((part) => this.termsIn(part, at)).reduce(product, [ONE]);
      default:
        return UNKNOWN;
    }
  }

  private referred({ sheet, workbook, range, shape }: ReferenceTree, { sheet: own }: CellAddress): Terms {
    const name = this.calculation.source.sheetNamed(sheet ?? own);
    if (workbook !== undefined || name === undefined) return UNKNOWN;
    if (shape === 'cell') return this.ofCell({ sheet: name, row: range.top, column: range.left });
    if (shape !== 'range' || (range.bottom - range.top + 1) * (range.right - range.left + 1) > MOST_CELLS) return UNKNOWN;
    const cells = [...this.calculation.source.cellsIn(name, range)].filter(({ content }) => content.kind === 'number');
    return ofOneUnit(cells.map(({ row, column }) => this.ofCell({ sheet: name, row, column })));
  }

  private ofCell(at: CellAddress): Terms {
    const unit = this.unitOf(at);
    if (unit === undefined) return this.formulas.has(at) ? this.of(at) : UNKNOWN;
    const content = contentIn(this.calculation.source, at);
    const isPlain = isWithoutUnit(unit);
    if (isPlain && content.kind === 'number' && content.value !== 1 && isConversion(content.value)) {
      return [{ ...ONE, conversion: content.value }];
    }
    const measure = isPlain ? NO_DIMENSION : measureOfUnit(unit);
    if (measure === undefined) return UNKNOWN;
    const name = this.names.get(at)?.name;
    return [{ ...ONE, factors: [{ at, ...(name === undefined ? {} : { name }), unit, measure, power: 1 }] }];
  }
}

/** `-` in the column Units: a number without one, which an empty cell is not. */
export function isWithoutUnit(unit: string): boolean {
  return /^[-–—－ー]+$/.test(unit);
}

export function measureOfTerm({ factors }: UnitTerm): Measure {
  return productOf(factors);
}

function isConversion(value: number): boolean {
  return value === 1 || [...CONVERSIONS, ...PERCENT, 1e9, 1e-9].some((one) => Math.abs(value / one - 1) < 0.005);
}

function product(a: Terms, b: Terms): Terms {
  if (a.length * b.length > MOST_TERMS) return UNKNOWN;
  return a.flatMap((left) =>
    b.map((right) =>
      left === undefined || right === undefined
        ? undefined
        : { factors: [...left.factors, ...right.factors], conversion: left.conversion * right.conversion },
    ),
  );
}

/** 1 / (a + b) is taken for 1 / a: whether the two go together is asked where they stand as a sum of their own. */
function inverse(terms: Terms): Terms {
  const [first] = terms;
  if (first === undefined || terms.includes(undefined)) return UNKNOWN;
  return [{ factors: first.factors.map((factor) => ({ ...factor, power: -factor.power })), conversion: 1 / first.conversion }];
}

/** A number that is added has the unit of what it is added to; only 1, and 100 of percent, as in `1 - loss`, has none. */
function sum(a: Terms, b: Terms): Terms {
  const others = [...a, ...b].filter((term) => term === undefined || term.factors.length > 0);
  const isShare = others.every((term) => term !== undefined && Object.keys(measureOfTerm(term).dimensions).length === 0);
  return [...a, ...b].map((term) => {
    if (term === undefined || term.factors.length > 0) return term;
    return isShare && (term.conversion === 1 || term.conversion === 100) ? term : undefined;
  });
}

/** One term for each unit that cells of a range have. */
function ofOneUnit(all: readonly Terms[]): Terms {
  const seen = new Set<string>();
  return all.flat().filter((term) => {
    const key = term === undefined ? '?' : term.factors.map(({ unit, power }) => `${unit} ${power}`).join() + String(term.conversion);
    return !seen.has(key) && seen.add(key);
  });
}
