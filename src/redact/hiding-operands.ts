/** A redacted cell whose formula draws on nothing but visible cells is no secret: which of them hide it, once they are redacted too. */
import { CellMap } from '../formula/cell-map';
import { workbookSource, type PlacedCell } from '../formula/cell-source';
import type { FormulaTree } from '../formula/formula-tree';
import { parseFormula } from '../formula/parse-formula';
import { precedentsOf, type SheetRange } from '../formula/precedents-of';
import type { CellAddress, Workbook } from '../workbook';
import { overlap } from './chosen-ranges';
import { ONLY_PRESENCE, type FormulaTie } from './formula-ties';

interface Operand {
  readonly ranges: readonly SheetRange[];
  /** How many typed numbers it comes from: readings are many, a factor is one, and is mostly known from elsewhere. */
  readonly weight: number;
}

const NO_OPERAND: Operand = { ranges: [], weight: 0 };
/** What they put together is hidden only as a whole: one reading of eighteen is guessed from the others. */
const ADDING = new Set(['SUM', 'SUMPRODUCT', 'AVERAGE']);
/** They take one figure of many. */
const CHOOSING = new Set('VLOOKUP HLOOKUP LOOKUP XLOOKUP INDEX MATCH CHOOSE IF IFS SWITCH'.split(' '));
/** Enough to tell readings from factors; a log has a hundred thousand rows. */
const MOST_WEIGHED = 100_000;
const DEEPEST = 50;

export class HidingOperands {
  private readonly weights = new CellMap<number>();
  private readonly source;
  private weighed = 0;

  constructor(
    private readonly workbook: Workbook,
    private readonly ties: readonly FormulaTie[],
    private readonly mayBeHidden: (at: CellAddress) => boolean,
  ) {
    this.source = workbookSource(workbook);
  }

  /** The terms of a sum together; of factors, minuend and subtrahend, and other arguments the one with the most readings behind it. */
  of({ at, cell, told }: FormulaTie): readonly CellAddress[] {
    const tree = parseFormula(cell.formula ?? '');
    const { ranges } = tree.kind === 'failure' ? { ranges: told } : this.operandIn(tree, at.sheet, 0);
    return this.cellsOf(ranges.length === 0 ? told : ranges, cell.content.kind === 'text');
  }

  private cellsOf(ranges: readonly SheetRange[], isText: boolean): readonly CellAddress[] {
    const found = new CellMap<CellAddress>();
    for (const { sheet, range } of ranges) {
      for (const { row, column, content } of this.source.cellsIn(sheet, range)) {
        const at = { sheet, row, column };
        if ((content.kind === 'number' || (isText && content.kind === 'text')) && this.mayBeHidden(at)) found.set(at, at);
      }
    }
    const cells: CellAddress[] = [];
    found.forEach((at) => cells.push(at));
    return cells;
  }

  private operandIn(tree: FormulaTree, sheet: string, depth: number): Operand {
    switch (tree.kind) {
      case 'reference':
      case 'name': {
        const ranges = precedentsOf(tree, sheet, this.workbook);
        return { ranges, weight: ranges.reduce((sum, range) => sum + this.weightOf(range, depth), 0) };
      }
      case 'unary':
      case 'percent':
        return this.operandIn(tree.operand, sheet, depth);
      case 'binary':
        return this.chained(tree, sheet, depth);
      case 'call': {
        if (ONLY_PRESENCE.has(tree.name)) return NO_OPERAND;
        const operands = tree.arguments.map((part) => this.operandIn(part, sheet, depth));
        const operand = this.joined(operands, ADDING.has(tree.name), depth);
        return CHOOSING.has(tree.name) ? { ...operand, weight: Math.min(1, operand.weight) } : operand;
      }
      default:
        return NO_OPERAND;
    }
  }

  /** From the left, without a call for each operator: a formula has room for thousands. */
  private chained(tree: FormulaTree, sheet: string, depth: number): Operand {
    const links: { readonly operator: string; readonly right: FormulaTree }[] = [];
    let first = tree;
    while (first.kind === 'binary') {
      links.push(first);
      first = first.left;
    }
    return links.reduceRight(
      (operand, { operator, right }) =>
        this.joined([operand, this.operandIn(right, sheet, depth)], operator === '+' || operator === ',', depth),
      this.operandIn(first, sheet, depth),
    );
  }

  private joined(all: readonly Operand[], areTogether: boolean, depth: number): Operand {
    const operands = all.filter(({ weight }) => weight > 0);
    if (areTogether) {
      return { ranges: operands.flatMap(({ ranges }) => ranges), weight: operands.reduce((sum, { weight }) => sum + weight, 0) };
    }
    const most = Math.max(...operands.map(({ weight }) => weight));
    const [first = NO_OPERAND, ...others] = operands.filter(({ weight }) => weight === most);
    // What fewer formulas draw on gives less else away.
    return others.length === 0 || depth > 0 ? first : [first, ...others].reduce((a, b) => (this.usesOf(b) < this.usesOf(a) ? b : a));
  }

  private usesOf({ ranges }: Operand): number {
    const isUsed = (used: SheetRange): boolean => ranges.some(({ sheet, range }) => sheet === used.sheet && overlap(range, used.range));
    return this.ties.filter(({ told }) => told.some(isUsed)).length;
  }

  private weightOf({ sheet, range }: SheetRange, depth: number): number {
    let weight = 0;
    for (const cell of this.source.cellsIn(sheet, range)) {
      this.weighed += 1;
      weight += this.weighed > MOST_WEIGHED ? 1 : this.weightAt(sheet, cell, depth);
    }
    return weight;
  }

  private weightAt(sheet: string, { row, column, content, formula }: PlacedCell, depth: number): number {
    const at = { sheet, row, column };
    if (content.kind !== 'number' || !this.mayBeHidden(at)) return 0;
    const known = this.weights.get(at);
    if (known !== undefined) return known;
    // Also the answer to a formula that draws on itself.
    this.weights.set(at, 1);
    const tree = formula === undefined || depth >= DEEPEST ? undefined : parseFormula(formula);
    const weight = tree === undefined || tree.kind === 'failure' ? 1 : Math.max(1, this.operandIn(tree, sheet, depth + 1).weight);
    this.weights.set(at, weight);
    return weight;
  }
}
