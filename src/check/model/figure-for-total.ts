import type { CalculationSheet, InputRow } from '../../extract/extraction';
import { contains } from '../../extract/sheet-texts';
import type { CellSource } from '../../formula/cell-source';
import { evaluatorOf } from '../../formula/evaluate-formula';
import { partsOf } from '../../formula/formula-tree';
import { parseFormula } from '../../formula/parse-formula';
import { precedentsIn, type SheetRange } from '../../formula/precedents-of';
import { cellName } from '../../address';
import type { CellAddress } from '../../workbook';
import { rowsInUse } from '../inputs/input-rows';
import { agree, type CheckSettings } from '../settings';
import { fillShape, shapeOf } from './formula-shape';
import type { ReportCalculation } from './report-calculation';
import { isSameCell } from './sheet-model';

/** A row of Table 1 that takes one figure of a log, a month or the mean, where the other rows take the totals of theirs. */
export interface FigureForTotal {
  readonly row: InputRow;
  readonly formula: string;
  readonly others: readonly InputRow[];
  readonly figure: CellAddress;
  /** Stands in line with those that the others take; no row takes it. */
  readonly total: CellAddress;
  readonly value: number;
  /** What the row comes to with the total. */
  readonly like: number;
}

interface TakingRow {
  readonly row: InputRow;
  readonly formula: string;
  readonly taken: CellAddress;
  /** What is added up there; absent where it is no total. */
  readonly parts?: SheetRange;
}

/** One row may take a total for a reason of its own; two are the way of the table. */
const FEWEST = 2;

export function figuresForTotals(
  sheet: CalculationSheet,
  { source }: ReportCalculation,
  settings: CheckSettings,
): readonly FigureForTotal[] {
  const rows = rowsInUse(sheet).flatMap((row) => takingRow(row, source) ?? []);
  const evaluator = evaluatorOf(source);
  return rows.flatMap((odd): FigureForTotal[] => {
    const others = rows.filter((one) => one !== odd && isComparable(one.row, odd.row) && one.taken.sheet === odd.taken.sheet);
    const total = totalInLine(odd, others, source);
    const written = total && fillShape(shapeOf(odd.formula), cellName(total.row, total.column));
    if (total === undefined || written === undefined || rows.some(({ taken }) => isSameCell(taken, total))) return [];
    const [value, like] = [odd.formula, written].map((formula) => evaluator.valueOf(formula, odd.row.value.at));
    if (value?.kind !== 'number' || like?.kind !== 'number' || agree(value.value, like.value, settings)) return [];
    const { row, formula, taken: figure } = odd;
    return [{ row, formula, others: others.map((one) => one.row), figure, total, value: value.value, like: like.value }];
  });
}

/** A row that takes a single cell, converted or not. */
function takingRow(row: InputRow, source: CellSource): TakingRow | undefined {
  const formula = row.valueFormula;
  const [one, second] = formula === undefined ? [] : rangesIn(formula, row.value.at.sheet, source);
  if (formula === undefined || one === undefined || second !== undefined || lengthOf(one) > 1) return undefined;
  const taken = { sheet: one.sheet, row: one.range.top, column: one.range.left };
  const parts = addedUpIn(taken, source);
  return { row, formula, taken, ...(parts && { parts }) };
}

function rangesIn(formula: string, sheet: string, source: CellSource): readonly SheetRange[] {
  const tree = parseFormula(formula);
  return tree.kind === 'failure' ? [] : precedentsIn(tree, sheet, source);
}

const lengthOf = ({ range: { top, bottom, left, right } }: SheetRange): number => (bottom - top + 1) * (right - left + 1);

const ADDS_UP = new Set(['SUM', 'SUBTOTAL', 'ROUND']);

/** The one line of figures that a cell is the sum of. */
function addedUpIn({ sheet, row, column }: CellAddress, source: CellSource): SheetRange | undefined {
  const formula = source.cell(sheet, row, column)?.formula;
  const tree = formula === undefined ? undefined : parseFormula(formula);
  if (tree === undefined || tree.kind === 'failure') return undefined;
  const calls = [...partsOf(tree)].flatMap((part) => (part.kind === 'call' ? [part.name] : []));
  const [parts, further] = precedentsIn(tree, sheet, source);
  if (parts === undefined || further !== undefined || calls.length === 0 || !calls.every((name) => ADDS_UP.has(name))) return undefined;
  return lengthOf(parts) > 2 && (parts.range.top === parts.range.bottom || parts.range.left === parts.range.right) ? parts : undefined;
}

function isComparable(a: InputRow, b: InputRow): boolean {
  const isOfSame = a.symbol === undefined ? a.parameter === b.parameter : a.symbol === b.symbol;
  return isOfSame && a.isGross === b.isGross && isOfSamePeriod(a, b);
}

function isOfSamePeriod({ period: a }: InputRow, { period: b }: InputRow): boolean {
  return a?.kind !== 'dates' || b?.kind !== 'dates' || (a.from === b.from && a.to === b.to);
}

/** The total of a figure’s own line, in the row (or column) of the totals that all the others take. */
function totalInLine({ taken, parts }: TakingRow, others: readonly TakingRow[], source: CellSource): CellAddress | undefined {
  const [first] = others;
  if (first === undefined || others.length < FEWEST || parts !== undefined || others.some((one) => one.parts === undefined))
    return undefined;
  const areBelow = others.every((one) => one.taken.row === first.taken.row);
  if (!areBelow && !others.every((one) => one.taken.column === first.taken.column)) return undefined;
  const total = areBelow ? { ...taken, row: first.taken.row } : { ...taken, column: first.taken.column };
  const added = addedUpIn(total, source);
  if (added === undefined || isSameCell(total, taken)) return undefined;
  const formula = source.cell(taken.sheet, taken.row, taken.column)?.formula;
  const drawn = formula === undefined ? [] : rangesIn(formula, taken.sheet, source);
  const isPart = added.sheet === taken.sheet && contains(added.range, taken);
  return isPart || (drawn.length === 1 && JSON.stringify(drawn) === JSON.stringify([added])) ? total : undefined;
}
