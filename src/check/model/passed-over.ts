import type { Dates } from '../../extract/parse-period';
import { CellMap } from '../../formula/cell-map';
import type { PlacedCell } from '../../formula/cell-source';
import { evaluatorOf } from '../../formula/evaluate-formula';
import { partsOf, type FormulaTree } from '../../formula/formula-tree';
import { precedentsIn, type SheetRange } from '../../formula/precedents-of';
import type { CellAddress } from '../../workbook';
import { addedReferences } from '../cells/added-references';
import type { FormulaCell } from './follow-formulas';
import { datesOfHeads } from './head-dates';
import type { ReportCalculation } from './report-calculation';
import { MOST_FORGOTTEN } from './rows-left-out';
import { isSameCell } from './sheet-model';
import { headsBeside } from './summed-logs';

/** Readings that stand in the range of a sum and that its own condition passes over: `SUMPRODUCT((MONTH(B5:B16)<12)*C5:C16)`. */
export interface PassedOver {
  readonly by: CellAddress;
  readonly formula: string;
  readonly readings: readonly { readonly at: CellAddress; readonly value: number; readonly days: Dates }[];
}

/** Each is computed anew for each reading. */
const MOST_READINGS = 400;

const CHOOSES = new Set(['SUMPRODUCT', 'SUMIF', 'SUMIFS']);

/** A few readings of days of the period that no formula counts. Many of them are those of another meter, or of another year. */
export function passedOver({ formulas, source }: ReportCalculation, period: Dates): readonly PassedOver[] {
  const choosing = formulas.filter(({ tree }) => tree !== undefined && isChoosing(tree));
  if (choosing.length === 0) return [];
  const evaluator = evaluatorOf(source);
  const counts = (by: CellAddress, at: CellAddress, value: number): boolean => {
    const changed = new CellMap<number>();
    changed.set(at, value * 1.5 + 1);
    const [before, after] = [evaluator.valueAt(by), evaluator.calculation(changed)(by)];
    // What cannot be computed may count it.
    return before.kind !== 'number' || after.kind !== 'number' || before.value !== after.value;
  };
  const known: { readonly cell: FormulaCell; readonly readings: PassedOver['readings'] }[] = [];
  let room = MOST_READINGS;
  for (const cell of choosing) {
    const lines = linesOf(cell, source).map((line) => datedReadings(line, source));
    const readings = lines.flatMap((line) => line ?? []);
    room -= readings.length;
    if (room < 0 || lines.includes(undefined)) return [];
    known.push({ cell, readings });
  }
  const plain = formulas.filter((cell) => !choosing.includes(cell)).flatMap(({ ranges }) => ranges);
  const isCounted = ({ at, value }: PassedOver['readings'][number]): boolean =>
    plain.some((range) => holds(range, at)) ||
    known.some(({ cell, readings }) => readings.some((one) => isSameCell(one.at, at)) && counts(cell.at, at, value));
  return known.flatMap(({ cell: { at: by, formula }, readings }) => {
    const found = readings.filter(
      (reading) => reading.value !== 0 && reading.days.from >= period.from && reading.days.to <= period.to && !isCounted(reading),
    );
    return found.length === 0 || found.length > MOST_FORGOTTEN || found.length * 2 >= readings.length
      ? []
      : [{ by, formula, readings: found }];
  });
}

function isChoosing(tree: FormulaTree): boolean {
  return [...partsOf(tree)].some((part) => part.kind === 'call' && CHOOSES.has(part.name));
}

/** The columns, or rows, that it adds up, not those that it compares. */
function linesOf({ at, tree }: FormulaCell, source: ReportCalculation['source']): readonly SheetRange[] {
  const added = tree === undefined ? [] : addedReferences(tree).flatMap((part) => precedentsIn(part, at.sheet, source));
  return added.filter(({ range: { top, left, bottom, right } }) => (top === bottom) !== (left === right));
}

/** Undefined of a log that is too long. */
function datedReadings({ sheet, range }: SheetRange, source: ReportCalculation['source']): PassedOver['readings'] | undefined {
  const isColumn = range.left === range.right;
  const cells: PlacedCell[] = [];
  for (const cell of source.cellsIn(sheet, range)) {
    if (cell.content.kind === 'number' && cell.formula === undefined) cells.push(cell);
    // A log by the hour, added up month by month, would be dated twelve times for nothing.
    if (cells.length > MOST_READINGS) return undefined;
  }
  const [first] = cells;
  if (first === undefined) return [];
  const headAt = headsBeside(first, sheet, isColumn, source);
  const headed = cells.flatMap(({ row, column, content }) => {
    const head = headAt(isColumn ? row : column);
    return head === undefined || content.kind !== 'number' ? [] : [{ at: { sheet, row, column }, value: content.value, head }];
  });
  const dates = datesOfHeads(
    headed.map(({ head }) => head),
    source.dateSystem,
    () => undefined,
  );
  return headed.flatMap(({ at, value }, index) => {
    const days = dates[index];
    return days === undefined ? [] : [{ at, value, days }];
  });
}

function holds({ sheet, range: { top, left, bottom, right } }: SheetRange, { sheet: name, row, column }: CellAddress): boolean {
  return sheet === name && row >= top && row <= bottom && column >= left && column <= right;
}
