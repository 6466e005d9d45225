import type { CalculationSheet, Extraction } from '../../extract/extraction';
import type { CellSource } from '../../formula/cell-source';
import type { SheetRange } from '../../formula/precedents-of';
import type { CellAddress } from '../../workbook';
import { groupsBy } from '../groups-by';
import { monthsBetween } from '../periods/days-of';
import type { FormulaCell } from './follow-formulas';
import { shapeOf } from './formula-shape';
import { foreignSheets, isUsed, reportCalculation } from './report-calculation';

/** A sheet like those that a formula takes the same cell of, which it takes nothing of: a month forgotten among months. */
export interface SheetLeftOut {
  readonly by: CellAddress;
  readonly formula: string;
  /** How many it takes. */
  readonly taken: number;
  readonly at: CellAddress;
  readonly value: number;
}

/** Fewer sheets that are alike are no way of the workbook. */
const FEWEST = 4;

/**
 * A sheet that nothing takes, with a formula of the same shape in the same cell. Between sheets that are taken it is missing; before the first and
 * after the last it may belong to another period, unless there is one of them for each month of this one.
 */
export function sheetsLeftOut(sheet: CalculationSheet, workbook: Extraction): readonly SheetLeftOut[] {
  const { book } = workbook;
  const { period } = sheet;
  if (book === undefined) return [];
  const { formulas, source } = reportCalculation(sheet, workbook);
  const names = book.sheets.map(({ name }) => name);
  const foreign = foreignSheets(sheet, workbook);
  const isTaken = (at: CellAddress): boolean =>
    [...workbook.reports, ...workbook.plans].some((other) => isUsed(at, reportCalculation(other, workbook)));
  const months = period.kind === 'dates' ? monthsBetween(period.from, period.to).length : 0;

  const leftOutOf = ({ at: by, formula }: FormulaCell, cells: readonly SheetRange[]): readonly SheetLeftOut[] => {
    const [first] = cells;
    if (first === undefined) return [];
    const { top: row, left: column } = first.range;
    const likenessOf = (name: string): string | undefined => {
      const cell = source.cell(name, row, column)?.formula;
      return cell === undefined ? undefined : `${shapeOf(cell)} ${headOf(name, row, column, source)}`;
    };
    const [usual = []] = groupsBy(cells, (cell) => likenessOf(cell.sheet)).toSorted((a, b) => b.length - a.length);
    const [one] = usual;
    if (one === undefined || usual.length < FEWEST) return [];
    const places = cells.map((cell) => names.indexOf(cell.sheet));
    const [from, to] = [Math.min(...places), Math.max(...places)];
    const like = names.flatMap((name, place) => {
      const value = source.cell(name, row, column)?.content;
      if (places.includes(place) || name === by.sheet || foreign.has(name.toLowerCase())) return [];
      if (value?.kind !== 'number' || value.value === 0 || likenessOf(name) !== likenessOf(one.sheet)) return [];
      if (cells.some((cell) => isCopyOf(name, cell.sheet))) return [];
      return [{ by, formula, taken: cells.length, at: { sheet: name, row, column }, value: value.value, place }];
    });
    const areAllOfPeriod = cells.length + like.length === months;
    return like.filter(({ at, place }) => (areAllOfPeriod || (place > from && place < to)) && !isTaken(at));
  };

  return formulas.flatMap((cell) =>
    groupsBy(cell.ranges.filter(isSingle), ({ range }) => `${range.top} ${range.left}`).flatMap((cells) => leftOutOf(cell, cells)),
  );
}

function isSingle({ range: { top, left, bottom, right } }: SheetRange): boolean {
  return top === bottom && left === right;
}

/** `Mar (2)`, `Mar_old`: kept beside the one that counts. */
function isCopyOf(name: string, other: string): boolean {
  return name.startsWith(other) && /^[\s_(（-]/u.test(name.slice(other.length));
}

/** What the row is headed with. */
function headOf(sheet: string, row: number, column: number, source: CellSource): string {
  for (const { content } of source.cellsIn(sheet, { top: row, bottom: row, left: 1, right: column - 1 })) {
    if (content.kind === 'text') return content.value.trim();
  }
  return '';
}
