import type { CalculationSheet } from '../../extract/extraction';
import type { CellSource } from '../../formula/cell-source';
import { evaluatorOf, type Evaluation } from '../../formula/evaluate-formula';
import type { SheetRange } from '../../formula/precedents-of';
import type { CellAddress } from '../../workbook';
import { groupsBy } from '../groups-by';
import { agree, type CheckSettings } from '../settings';
import { fillShape, shapeOf } from './formula-shape';
import type { FormulaCell } from './follow-formulas';
import type { ReportCalculation } from './report-calculation';
import { ofTable } from './typed-among-formulas';

/** A formula unlike the others that one formula takes together with it: months of a column, the same cell of a sheet for each month. */
export interface OddAmongAdded {
  readonly at: CellAddress;
  readonly formula: string;
  readonly value: number;
  /** What takes them all. */
  readonly by: CellAddress;
  readonly others: number;
  /** One of theirs, and where it stands. */
  readonly form: string;
  readonly formAt: CellAddress;
  /** What this one comes to when written like theirs. */
  readonly like: number;
}

/** Fewer formulas that are alike are no way of the workbook. */
const FEWEST = 4;
/** More stand in a log of readings, not in its summary. */
const MOST = 400;

interface Placed {
  readonly at: CellAddress;
  readonly formula: string;
}

/** Rows of Table 1 are left to what compares them. */
export function oddAmongAdded(
  sheet: CalculationSheet,
  { formulas, source }: ReportCalculation,
  settings: CheckSettings,
): readonly OddAmongAdded[] {
  const isOfTable = ofTable(sheet);
  const evaluator = evaluatorOf(source);
  const unrounded = evaluatorOf(source, { withoutRounding: true });

  /** `wanted`: its formula as theirs are. What comes to the same, or differs by rounding alone, is told by nobody. */
  const told = (odd: Placed, wanted: string, usual: readonly Placed[], by: CellAddress): readonly OddAmongAdded[] => {
    const [one] = usual;
    const [value, like] = [odd.formula, wanted].map((formula) => evaluator.valueOf(formula, odd.at));
    const [exact, exactLike] = [odd.formula, wanted].map((formula) => unrounded.valueOf(formula, odd.at));
    if (one === undefined || value?.kind !== 'number' || like?.kind !== 'number') return [];
    if (agree(value.value, like.value, settings)) return [];
    if (exact?.kind === 'number' && exactLike?.kind === 'number' && agree(exact.value, exactLike.value, settings)) return [];
    const theirs = usual.flatMap(({ at, formula }) => Math.abs(numberIn(evaluator.valueOf(formula, at)) ?? 0) || []);
    if (shapeOf(odd.formula) !== shapeOf(one.formula) && !isNearer(like.value, value.value, median(theirs))) return [];
    return [{ ...odd, value: value.value, by, others: usual.length, form: one.formula, formAt: one.at, like: like.value }];
  };

  const inLine = ({ at: by }: FormulaCell, range: SheetRange): readonly OddAmongAdded[] => {
    const cells = formulasIn(range, source);
    const [usual = [], [odd, second] = []] = groupsBy(cells, ({ formula }) => shapeOf(formula)).toSorted((a, b) => b.length - a.length);
    if (odd === undefined || second !== undefined || usual.length < FEWEST || usual.length + 1 < cells.length) return [];
    const shape = shapeOf(usual[0]?.formula ?? '');
    const wanted = isSlip(shapeOf(odd.formula), shape) ? fillShape(shape, odd.formula) : undefined;
    return wanted === undefined || isOfTable(odd.at) ? [] : told(odd, wanted, usual, by);
  };

  const onSheets = ({ at: by }: FormulaCell, cells: readonly SheetRange[]): readonly OddAmongAdded[] => {
    const placed = cells.flatMap((cell) => formulasIn(cell, source));
    const [usual = []] = groupsBy(placed, ({ formula }) => formula).toSorted((a, b) => b.length - a.length);
    const [one] = usual;
    if (one === undefined || usual.length < FEWEST || usual.length === placed.length) return [];
    const found = placed.flatMap((cell) =>
      cell.formula === one.formula ? [] : told(cell, one.formula, placed.filter((other) => other !== cell).toSorted(first(one)), by),
    );
    // What is so on several sheets is a way of the workbook.
    return found.filter(({ formula }) => found.length === 1 && isSlip(shapeOf(formula), shapeOf(one.formula)));
  };

  const found = formulas.flatMap((cell) => [
    ...cell.ranges.filter(isLine).flatMap((range) => inLine(cell, range)),
    ...groupsBy(cell.ranges.filter(isSingle), ({ range }) => `${range.top} ${range.left}`).flatMap((cells) => onSheets(cell, cells)),
  ]);
  return groupsBy(found, ({ at: { sheet, row, column } }) => `${row} ${column} ${sheet}`).flatMap(([one]) => one ?? []);
}

const first =
  (one: Placed) =>
  (a: Placed, b: Placed): number =>
    Number(b === one) - Number(a === one);

function formulasIn({ sheet, range }: SheetRange, source: CellSource): readonly Placed[] {
  const found: Placed[] = [];
  for (const { row, column, formula } of source.cellsIn(sheet, range)) {
    if (formula !== undefined) found.push({ at: { sheet, row, column }, formula });
  }
  return found;
}

/** It refers to other cells, calls another function, or lacks (or has) a conversion by thousands; what is written otherwise has its reason. */
function isSlip(shape: string, usual: string): boolean {
  return plain(shape) === plain(usual);
}

const plain = (shape: string): string =>
  shape.replace(/[*/](?:1000000|1000|0\.001|0\.000001)(?![\d.])/g, '').replace(/\b[A-Z]+(?=\()/g, 'F');

/** A meter in MWh beside those in kWh is right without the conversion: it comes to what they come to. */
function isNearer(one: number, other: number, middle: number): boolean {
  const distance = (value: number): number => Math.abs(Math.log(Math.abs(value) / middle));
  return distance(one) < distance(other);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

const numberIn = (value: Evaluation): number | undefined => (value.kind === 'number' ? value.value : undefined);

function isLine({ range: { top, left, bottom, right } }: SheetRange): boolean {
  return (top === bottom) !== (left === right) && bottom - top < MOST && right - left < MOST;
}

function isSingle({ range: { top, left, bottom, right } }: SheetRange): boolean {
  return top === bottom && left === right;
}
