import { addressText, rangeName } from '../../address';
import type { CalculationSheet, Extraction } from '../../extract/extraction';
import type { CellMap } from '../../formula/cell-map';
import type { CellSource } from '../../formula/cell-source';
import type { BinaryOperator, FormulaTree, ReferenceTree } from '../../formula/formula-tree';
import { parseFormula } from '../../formula/parse-formula';
import type { CellAddress, CellContent } from '../../workbook';
import { wordNumber } from '../word-number';
import { calculationSource } from './calculation-source';
import { namedCells, type NamedCell } from './calculation-trace';
import { isSameCell } from './sheet-model';

/**
 * What ER_p equals, step by step as a person would write it from the sheet's own formulas: `(Σ EG_i,p × EF_RE) − PE_p`, then
 * `(3,163.65 MWh × 0.319 tCO2/MWh) − 0 tCO2`, then `1,009.2 tCO2`; the last alone where ER_p is typed. Undefined where it is no number.
 */
export function calculationSteps(sheet: CalculationSheet, workbook: Extraction): readonly string[] | undefined {
  const { ER_p } = sheet.readings;
  if (ER_p.kind !== 'number') return undefined;
  const result = withUnit(ER_p.value, ER_p.unit.text);
  if (ER_p.formula === undefined) return [result];
  const writer = new LineWriter(sheet, calculationSource(sheet, workbook));
  return [writer.write(ER_p.formula, ER_p.at, 'symbols'), writer.write(ER_p.formula, ER_p.at, 'figures'), result];
}

const SIGNS: Readonly<Partial<Record<BinaryOperator, string>>> = { '*': ' × ', '/': ' ÷ ', '-': ' − ', '+': ' + ' };
const STRENGTH: Readonly<Partial<Record<BinaryOperator, number>>> = { '+': 1, '-': 1, '*': 2, '/': 2, '^': 3 };
/** Formulas inside formulas: further down there are single cells. */
const DEEPEST = 6;
const LONGEST = 400;

class LineWriter {
  private readonly names: CellMap<NamedCell>;

  constructor(
    private readonly sheet: CalculationSheet,
    private readonly source: CellSource,
  ) {
    this.names = namedCells(sheet);
  }

  write(formula: string, at: CellAddress, show: 'symbols' | 'figures'): string {
    const tree = parseFormula(formula);
    const text = tree.kind === 'failure' ? formula.slice(1) : this.term(tree, { sheet: at.sheet, show, level: 0 });
    return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  }

  private term(tree: FormulaTree, place: Place): string {
    switch (tree.kind) {
      case 'number':
        return wordNumber(tree.value);
      case 'text':
        return `“${tree.value}”`;
      case 'boolean':
        return tree.value ? 'TRUE' : 'FALSE';
      case 'error':
        return tree.code;
      case 'name':
        return tree.name;
      case 'reference':
        return this.reference(tree, place);
      case 'unary':
        return tree.operator === '-' ? `−${this.factor(tree.operand, 3, place)}` : this.term(tree.operand, place);
      case 'percent':
        return `${this.factor(tree.operand, 3, place)}%`;
      case 'binary': {
        const strength = STRENGTH[tree.operator] ?? 0;
        // a − (b − c) needs its brackets, (a − b) − c does not.
        const right = tree.operator === '-' || tree.operator === '/' ? strength + 1 : strength;
        return `${this.factor(tree.left, strength, place)}${SIGNS[tree.operator] ?? ` ${tree.operator} `}${this.factor(tree.right, right, place)}`;
      }
      case 'call':
        return this.call(tree.name, tree.arguments, place);
      default:
        return '…';
    }
  }

  private factor(tree: FormulaTree, floor: number, place: Place): string {
    const text = this.term(tree, place);
    const strength = tree.kind === 'binary' ? (STRENGTH[tree.operator] ?? 0) : undefined;
    return strength !== undefined && strength < floor ? `(${text})` : text;
  }

  private call(name: string, given: readonly FormulaTree[], place: Place): string {
    const [only] = given;
    if (name === 'SUM' && given.length === 1 && only?.kind === 'reference' && only.shape !== 'cell') return this.sum(only, place);
    return `${name}(${given.map((part) => this.term(part, place)).join(', ')})`;
  }

  private sum(tree: ReferenceTree, place: Place): string {
    const sheet = this.source.sheetNamed(tree.sheet ?? place.sheet) ?? place.sheet;
    const row = (this.sheet.inputs?.rows ?? []).find(({ value: { at } }) => at.sheet === sheet && isInside(tree, at));
    return `Σ ${row === undefined ? rangeName(tree.range) : row.parameter}`;
  }

  private reference(tree: ReferenceTree, place: Place): string {
    const sheet = this.source.sheetNamed(tree.sheet ?? place.sheet) ?? place.sheet;
    if (tree.workbook !== undefined || tree.shape !== 'cell') return rangeName(tree.range);
    return this.cell({ sheet, row: tree.range.top, column: tree.range.left }, place);
  }

  /** Reference and project emissions are opened up; the sum of the monitored values is written as one. */
  private cell(at: CellAddress, place: Place): string {
    const { EG, RE_p, PE_p } = this.sheet.readings;
    const isCellOf = (reading: typeof EG): boolean => reading.kind === 'number' && isSameCell(reading.at, at);
    const { content, formula } = this.source.cell(at.sheet, at.row, at.column) ?? { content: { kind: 'empty' as const } };
    const opens = [RE_p, PE_p].some(isCellOf) && formula !== undefined && place.level < DEEPEST;
    const tree = opens ? parseFormula(formula) : undefined;
    if (tree !== undefined && tree.kind !== 'failure') {
      const text = this.term(tree, { sheet: at.sheet, show: place.show, level: place.level + 1 });
      return tree.kind === 'binary' ? `(${text})` : text;
    }
    const named = this.names.get(at);
    if (place.show === 'figures') return figure(content, named?.unit ?? '');
    if (isCellOf(EG)) return this.generation();
    return named?.name ?? addressText(at);
  }

  private generation(): string {
    const row = (this.sheet.inputs?.rows ?? []).find(({ symbol }) => symbol === 'EG');
    return row === undefined ? 'EG' : `Σ ${row.parameter}`;
  }
}

interface Place {
  readonly sheet: string;
  readonly show: 'symbols' | 'figures';
  readonly level: number;
}

function isInside({ range }: ReferenceTree, { row, column }: CellAddress): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}

function figure(content: CellContent, unit: string): string {
  switch (content.kind) {
    case 'number':
      return withUnit(content.value, unit);
    case 'text':
      return `“${content.value}”`;
    case 'empty':
      return '0';
    case 'boolean':
      return content.value ? 'TRUE' : 'FALSE';
    case 'error':
      return content.code;
    case 'uncomputed':
      return '?';
  }
}

/** Within one period `/p` says nothing. */
export function withUnit(value: number, unit: string): string {
  const short = unit.replace(/\s*\/\s*p$/i, '');
  return `${wordNumber(Number(value.toPrecision(9)))}${short === '' ? '' : ` ${short}`}`;
}
