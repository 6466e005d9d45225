import { addressText, rangeName } from '../../address';
import type { CalculationSheet, InputRow, Reading } from '../../extract/extraction';
import { CellMap } from '../../formula/cell-map';
import { isInside, savedValues, type CellSource } from '../../formula/cell-source';
import { evaluatorOf, type Evaluator } from '../../formula/evaluate-formula';
import { hasMoreParts, type BinaryOperator, type CallTree, type FormulaTree, type ReferenceTree } from '../../formula/formula-tree';
import { parseFormula } from '../../formula/parse-formula';
import type { CellAddress, CellContent } from '../../workbook';
import { wordNumber } from '../numbers/word-number';
import { bracketed, figureText, listed, words, type Parts } from './calculation-part';
import { namedCells, type NamedCell } from './calculation-trace';
import { PlainFormula, type Condition } from './plain-formula';
import { rowsOf } from './rows-of-product';
import { isSameCell } from './sheet-model';
import { statementsOf } from './statements-of';

interface Place {
  /** The cell of the formula. */
  readonly at: CellAddress;
  readonly show: 'symbols' | 'figures';
  /** Formulas opened on the way. */
  readonly level: number;
}

const SIGNS: Readonly<Partial<Record<BinaryOperator, string>>> = {
  '*': ' × ',
  '/': ' ÷ ',
  '-': ' − ',
  '+': ' + ',
  '^': '^',
  '<>': ' ≠ ',
  '<=': ' ≤ ',
  '>=': ' ≥ ',
};
const STRENGTH: Readonly<Partial<Record<BinaryOperator, number>>> = { '+': 1, '-': 1, '*': 2, '/': 2, '^': 3 };
/** Formulas inside formulas: further down there are single cells. */
const DEEPEST = 6;
/** Operands and operators of a formula that anybody reads written out; one of thousands is a chain too deep to be followed, besides. */
const MOST_PARTS = 2_000;
/** Rows of a sum of products that are written one by one. */
const MOST_TERMS = 3;
/** What is written with its arguments in figures too; of anything else the figure is what it comes to. */
const WRITTEN_OUT: ReadonlySet<string> = new Set(['ROUND', 'ROUNDUP', 'ROUNDDOWN', 'TRUNC', 'INT', 'ABS', 'MIN', 'MAX']);

/** Writes a report's formulas as a person would, in symbols and in figures. */
export class CalculationWriter {
  private readonly names: CellMap<NamedCell>;
  private readonly evaluator: Evaluator;
  private readonly plain: PlainFormula;
  private readonly trees = new CellMap<FormulaTree>();
  private readonly met: Condition[] = [];

  constructor(
    private readonly sheet: CalculationSheet,
    private readonly source: CellSource,
  ) {
    this.names = namedCells(sheet);
    this.evaluator = evaluatorOf(savedValues(source));
    this.plain = new PlainFormula(source, this.evaluator, (condition) => this.met.push(condition));
  }

  write(formula: string, at: CellAddress, show: Place['show']): Parts {
    const tree = this.treeAt(at, formula);
    return tree === undefined ? words(formula.slice(1)) : this.term(tree, { at, show, level: 0 });
  }

  /** What decided between the branches of the formulas written so far, in symbols. */
  conditions(): readonly { readonly parts: Parts; readonly at: CellAddress }[] {
    return this.met.flatMap(({ tree, holds, at }) => {
      const place: Place = { at, show: 'symbols', level: DEEPEST };
      return statementsOf(tree, holds).map((statement) => ({ parts: this.term(statement, place), at }));
    });
  }

  /** Of each cell once: it is written in symbols and in figures, and asks its conditions once. */
  private treeAt(at: CellAddress, formula: string): FormulaTree | undefined {
    const known = this.trees.get(at);
    if (known !== undefined) return known;
    const tree = parseFormula(formula);
    if (tree.kind === 'failure' || hasMoreParts(tree, MOST_PARTS)) return undefined;
    const plain = this.plain.of(tree, at);
    this.trees.set(at, plain);
    return plain;
  }

  private term(tree: FormulaTree, place: Place): Parts {
    switch (tree.kind) {
      case 'number':
        return words(wordNumber(tree.value));
      case 'text':
      case 'boolean':
      case 'error':
        return words(figureText(tree, ''));
      case 'name':
        return words(tree.name);
      case 'reference':
        return this.reference(tree, place);
      case 'unary':
        return [...words('−'), ...this.factor(tree.operand, 3, place)];
      case 'percent':
        return [...this.factor(tree.operand, 3, place), ...words('%')];
      case 'binary': {
        const strength = STRENGTH[tree.operator] ?? 0;
        // a − (b − c) needs its brackets, (a − b) − c does not.
        const right = tree.operator === '-' || tree.operator === '/' ? strength + 1 : strength;
        const sign = words(SIGNS[tree.operator] ?? ` ${tree.operator} `);
        return [...this.factor(tree.left, strength, place), ...sign, ...this.factor(tree.right, right, place)];
      }
      case 'call':
        return this.call(tree, place);
      default:
        return tree.kind === 'array' ? words('{…}') : [];
    }
  }

  private factor(tree: FormulaTree, floor: number, place: Place): Parts {
    const parts = this.term(tree, place);
    const strength = tree.kind === 'binary' ? (STRENGTH[tree.operator] ?? 0) : undefined;
    return strength !== undefined && strength < floor ? bracketed(parts) : parts;
  }

  private call(tree: CallTree, place: Place): Parts {
    const [only] = tree.arguments;
    if (tree.name === 'SUM' && only?.kind === 'reference' && tree.arguments.length === 1) return this.sum(tree, only, place);
    if (tree.name === 'SUMPRODUCT' && only !== undefined && tree.arguments.length === 1) return this.sumOfProducts(tree, only, place);
    if (tree.name === 'SUMIF' || tree.name === 'SUMIFS') return this.sumOfSome(tree, place);
    if (place.show === 'figures' && !WRITTEN_OUT.has(tree.name)) return this.whatItComesTo(tree, place, '');
    const given = tree.arguments.map((part) => this.term(part, place));
    return [...words(`${tree.name}(`), ...listed(given), ...words(')')];
  }

  private sum(tree: CallTree, range: ReferenceTree, place: Place): Parts {
    const single = this.fewNamed(range, place);
    if (single.length > 0) return bracketed(listed(single, ' + '));
    if (place.show === 'figures') return this.whatItComesTo(tree, place, this.unitIn(range, place));
    return [...words('Σ '), ...this.range(range, place)];
  }

  /** Figures of the calculation sheet below each other are no rows of one thing: `PE_fuel + PE_elec`. */
  private fewNamed(range: ReferenceTree, place: Place): readonly Parts[] {
    if (this.rowIn(range, place) !== undefined) return [];
    const cells = rowsOf(range) ?? [];
    const isNamed = (cell: FormulaTree): boolean => cell.kind === 'reference' && this.names.has(this.cornerOf(cell, place.at));
    return cells.length <= MOST_TERMS && cells.every(isNamed) ? cells.map((cell) => this.term(cell, place)) : [];
  }

  /** SUMIF may end in the range that is summed up; SUMIFS begins with it. */
  private sumOfSome(tree: CallTree, place: Place): Parts {
    const [first, , third] = tree.arguments;
    const range = tree.name === 'SUMIFS' ? first : (third ?? first);
    if (range?.kind !== 'reference') return this.whatItComesTo(tree, place, '');
    if (place.show === 'figures') return this.whatItComesTo(tree, place, this.unitIn(range, place));
    return [...words('Σ '), ...this.range(range, place)];
  }

  /** In figures each row where they are few. */
  private sumOfProducts(tree: CallTree, product: FormulaTree, place: Place): Parts {
    if (place.show === 'symbols') return [...words('Σ '), ...bracketed(this.term(product, place))];
    const rows = rowsOf(product);
    if (rows === undefined || rows.length > MOST_TERMS) return this.whatItComesTo(tree, place, '');
    const terms = rows.map((row) => this.term(row, place));
    return rows.length === 1 ? terms.flat() : bracketed(listed(terms, ' + '));
  }

  /** By what is saved in the cells. */
  private whatItComesTo(tree: FormulaTree, { at }: Place, unit: string): Parts {
    const value = this.evaluator.valueOf(tree, at);
    return [{ text: value.kind === 'not-evaluated' ? '…' : figureText(value, unit), at: this.firstCellIn(tree, at) ?? at }];
  }

  private firstCellIn(tree: FormulaTree, at: CellAddress): CellAddress | undefined {
    if (tree.kind === 'reference') return this.cornerOf(tree, at);
    return tree.kind === 'call' ? tree.arguments.map((part) => this.firstCellIn(part, at)).find((found) => found !== undefined) : undefined;
  }

  private reference(tree: ReferenceTree, place: Place): Parts {
    if (tree.workbook !== undefined) return words(`[${tree.workbook}]${rangeName(tree.range)}`);
    if (tree.shape !== 'cell') return this.range(tree, place);
    return this.cell(this.cornerOf(tree, place.at), place);
  }

  private cornerOf(tree: ReferenceTree, at: CellAddress): CellAddress {
    return { sheet: this.sheetOf(tree, at), row: tree.range.top, column: tree.range.left };
  }

  private sheetOf(tree: ReferenceTree, at: CellAddress): string {
    return this.source.sheetNamed(tree.sheet ?? at.sheet) ?? at.sheet;
  }

  /** Rows of Table 1 are called by their parameter. */
  private range(tree: ReferenceTree, place: Place): Parts {
    const row = this.rowIn(tree, place);
    return [
      row === undefined
        ? { text: rangeName(tree.range), at: this.cornerOf(tree, place.at) }
        : { text: symbolText(row.parameter), at: row.value.at },
    ];
  }

  private rowIn(tree: ReferenceTree, place: Place): InputRow | undefined {
    const sheet = this.sheetOf(tree, place.at);
    return (this.sheet.inputs?.rows ?? []).find(({ value: { at } }) => at.sheet === sheet && isInside(tree.range, at.row, at.column));
  }

  private unitIn(tree: ReferenceTree, place: Place): string {
    const row = this.rowIn(tree, place);
    if (row === undefined) return this.names.get(this.cornerOf(tree, place.at))?.unit ?? '';
    const { EG } = this.sheet.readings;
    return row.unit.text === '' && row.symbol === 'EG' && EG.kind === 'number' ? EG.unit.text : row.unit.text;
  }

  /** Reference and project emissions are opened up, and what has no name; the sum of the monitored values is written as one. */
  private cell(at: CellAddress, place: Place): Parts {
    const { EG, RE_p, PE_p } = this.sheet.readings;
    const { content, formula } = this.source.cell(at.sheet, at.row, at.column) ?? { content: { kind: 'empty' as const } };
    const named = this.names.get(at);
    const isOpen = place.level < DEEPEST && (named === undefined || isCellOf(RE_p, at) || isCellOf(PE_p, at));
    const tree = isOpen && formula !== undefined ? this.treeAt(at, formula) : undefined;
    if (tree !== undefined && tree.kind !== 'number') return this.opened(tree, at, place);
    if (isCellOf(EG, at)) return this.generation(at, content, formula, place);
    if (place.show === 'figures') return [{ text: figureText(content, this.besides(named?.unit ?? '')), at }];
    return [{ text: symbolText(named?.name ?? addressText(at)), at }];
  }

  /** A factor in the form's own unit goes without it beside megawatt-hours. */
  private besides(unit: string): string {
    const { EG } = this.sheet.readings;
    const isInKilowattHours = EG.kind === 'number' && EG.unit.toBase !== 1;
    return !isInKilowattHours && /^t-?CO[2₂]e?\s*\/\s*MWh$/i.test(unit) ? '' : unit;
  }

  private opened(tree: FormulaTree, at: CellAddress, place: Place): Parts {
    const parts = this.term(tree, { at, show: place.show, level: place.level + 1 });
    return tree.kind === 'binary' ? bracketed(parts) : parts;
  }

  /** What adds up the rows of Table 1 is their sum; what does more is opened up. */
  private generation(at: CellAddress, content: CellContent, formula: string | undefined, place: Place): Parts {
    const { EG } = this.sheet.readings;
    const row = (this.sheet.inputs?.rows ?? []).find(({ symbol }) => symbol === 'EG');
    const tree = formula === undefined ? undefined : this.treeAt(at, formula);
    const isSum = tree !== undefined && row !== undefined && this.addsUpRows(tree, at, place.level);
    if (tree !== undefined && !isSum && place.level < DEEPEST) return this.opened(tree, at, place);
    if (place.show === 'figures') return [{ text: figureText(content, EG.kind === 'number' ? EG.unit.text : ''), at }];
    return isSum ? [...words('Σ '), { text: symbolText(row.parameter), at }] : [{ text: 'EG', at }];
  }

  private addsUpRows(tree: FormulaTree, at: CellAddress, level: number): boolean {
    if (tree.kind === 'binary' && tree.operator === '+')
      return this.addsUpRows(tree.left, at, level) && this.addsUpRows(tree.right, at, level);
    if (tree.kind === 'call') return tree.name === 'SUM' && tree.arguments.every((part) => this.isOfRows(part, at, level));
    return this.isOfRows(tree, at, level);
  }

  private isOfRows(tree: FormulaTree, at: CellAddress, level: number): boolean {
    if (tree.kind !== 'reference' || tree.workbook !== undefined) return false;
    if (this.rowIn(tree, { at, show: 'symbols', level }) !== undefined) return true;
    const cell = this.cornerOf(tree, at);
    const formula = tree.shape === 'cell' ? this.source.cell(cell.sheet, cell.row, cell.column)?.formula : undefined;
    const below = formula === undefined || level >= DEEPEST ? undefined : this.treeAt(cell, formula);
    return below !== undefined && this.addsUpRows(below, cell, level + 1);
  }
}

function isCellOf(reading: Reading, at: CellAddress): boolean {
  return reading.kind === 'number' && isSameCell(reading.at, at);
}

function symbolText(name: string): string {
  return name.replace(/^[ΣΣ]\s*/, 'Σ ');
}
