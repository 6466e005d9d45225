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

/** A piece of the calculation as it is written: a symbol or figure with its cell, or what stands between. */
export interface CalculationPart {
  readonly text: string;
  /** The cell it stands for; the first of a sum. */
  readonly at?: CellAddress;
}

/**
 * What ER_p equals, step by step as a person would write it from the sheet's own formulas: `(Σ EG_i,p × EF_RE) − PE_p`, then
 * `(3,163.65 MWh × 0.319 tCO2/MWh) − 0 tCO2`, then `1,009.2 tCO2`; the last alone where ER_p is typed. Undefined where it is no number.
 */
export function calculationSteps(sheet: CalculationSheet, workbook: Extraction): readonly (readonly CalculationPart[])[] | undefined {
  const { ER_p } = sheet.readings;
  if (ER_p.kind !== 'number') return undefined;
  const result = [{ text: withUnit(ER_p.value, ER_p.unit.text), at: ER_p.at }];
  if (ER_p.formula === undefined) return [result];
  const writer = new CalculationWriter(sheet, calculationSource(sheet, workbook));
  return [writer.write(ER_p.formula, ER_p.at, 'symbols'), writer.write(ER_p.formula, ER_p.at, 'figures'), result];
}

export function stepText(step: readonly CalculationPart[]): string {
  return step.map(({ text }) => text).join('');
}

const SIGNS: Readonly<Partial<Record<BinaryOperator, string>>> = { '*': ' × ', '/': ' ÷ ', '-': ' − ', '+': ' + ' };
const STRENGTH: Readonly<Partial<Record<BinaryOperator, number>>> = { '+': 1, '-': 1, '*': 2, '/': 2, '^': 3 };
/** Formulas inside formulas: further down there are single cells. */
const DEEPEST = 6;
const LONGEST = 400;

type Parts = readonly CalculationPart[];

class CalculationWriter {
  private readonly names: CellMap<NamedCell>;

  constructor(
    private readonly sheet: CalculationSheet,
    private readonly source: CellSource,
  ) {
    this.names = namedCells(sheet);
  }

  write(formula: string, at: CellAddress, show: 'symbols' | 'figures'): Parts {
    const tree = parseFormula(formula);
    return shortened(tree.kind === 'failure' ? words(formula.slice(1)) : this.term(tree, { sheet: at.sheet, show, level: 0 }));
  }

  private term(tree: FormulaTree, place: Place): Parts {
    switch (tree.kind) {
      case 'number':
        return words(wordNumber(tree.value));
      case 'text':
        return words(`“${tree.value}”`);
      case 'boolean':
        return words(tree.value ? 'TRUE' : 'FALSE');
      case 'error':
        return words(tree.code);
      case 'name':
        return words(tree.name);
      case 'reference':
        return this.reference(tree, place);
      case 'unary':
        return tree.operator === '-' ? [...words('−'), ...this.factor(tree.operand, 3, place)] : this.term(tree.operand, place);
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
        return this.call(tree.name, tree.arguments, place);
      default:
        return words('…');
    }
  }

  private factor(tree: FormulaTree, floor: number, place: Place): Parts {
    const parts = this.term(tree, place);
    const strength = tree.kind === 'binary' ? (STRENGTH[tree.operator] ?? 0) : undefined;
    return strength !== undefined && strength < floor ? bracketed(parts) : parts;
  }

  private call(name: string, given: readonly FormulaTree[], place: Place): Parts {
    const [only] = given;
    if (name === 'SUM' && given.length === 1 && only?.kind === 'reference' && only.shape !== 'cell') return this.sum(only, place);
    const list = given.flatMap((part, index) => [...(index === 0 ? [] : words(', ')), ...this.term(part, place)]);
    return [...words(`${name}(`), ...list, ...words(')')];
  }

  private sum(tree: ReferenceTree, place: Place): Parts {
    const sheet = this.source.sheetNamed(tree.sheet ?? place.sheet) ?? place.sheet;
    const row = (this.sheet.inputs?.rows ?? []).find(({ value: { at } }) => at.sheet === sheet && isInside(tree, at));
    const first = { sheet, row: tree.range.top, column: tree.range.left };
    return [...words('Σ '), row === undefined ? { text: rangeName(tree.range), at: first } : { text: row.parameter, at: row.value.at }];
  }

  private reference(tree: ReferenceTree, place: Place): Parts {
    const sheet = this.source.sheetNamed(tree.sheet ?? place.sheet) ?? place.sheet;
    if (tree.workbook !== undefined || tree.shape !== 'cell') return words(rangeName(tree.range));
    return this.cell({ sheet, row: tree.range.top, column: tree.range.left }, place);
  }

  /** Reference and project emissions are opened up; the sum of the monitored values is written as one. */
  private cell(at: CellAddress, place: Place): Parts {
    const { EG, RE_p, PE_p } = this.sheet.readings;
    const isCellOf = (reading: typeof EG): boolean => reading.kind === 'number' && isSameCell(reading.at, at);
    const { content, formula } = this.source.cell(at.sheet, at.row, at.column) ?? { content: { kind: 'empty' as const } };
    const opens = [RE_p, PE_p].some(isCellOf) && formula !== undefined && place.level < DEEPEST;
    const tree = opens ? parseFormula(formula) : undefined;
    if (tree !== undefined && tree.kind !== 'failure') {
      const parts = this.term(tree, { sheet: at.sheet, show: place.show, level: place.level + 1 });
      return tree.kind === 'binary' ? bracketed(parts) : parts;
    }
    const named = this.names.get(at);
    if (place.show === 'figures') return [{ text: figure(content, named?.unit ?? ''), at }];
    if (isCellOf(EG)) return this.generation(at);
    return [{ text: named?.name ?? addressText(at), at }];
  }

  private generation(at: CellAddress): Parts {
    const row = (this.sheet.inputs?.rows ?? []).find(({ symbol }) => symbol === 'EG');
    return row === undefined ? [{ text: 'EG', at }] : [...words('Σ '), { text: row.parameter, at }];
  }
}

function words(text: string): Parts {
  return [{ text }];
}

function bracketed(parts: Parts): Parts {
  return [...words('('), ...parts, ...words(')')];
}

function shortened(parts: Parts): Parts {
  let length = 0;
  const shown = parts.filter(({ text }) => (length += text.length) <= LONGEST);
  return shown.length === parts.length ? parts : [...shown, ...words('…')];
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
