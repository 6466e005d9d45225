import { CellMap } from '../../formula/cell-map';
import type { CellSource } from '../../formula/cell-source';
import { partsOf, type FormulaTree } from '../../formula/formula-tree';
import type { SheetRange } from '../../formula/precedents-of';
import type { CellAddress } from '../../workbook';
import { tidy } from '../numbers/word-number';
import type { FormulaCell } from './follow-formulas';
import type { ReportCalculation } from './report-calculation';

/** Days of a log that two sums take which another one adds up: the last of a month in the next month, too. */
export interface TakenByTwoSums {
  readonly by: CellAddress;
  /** The two sums of the first such days. */
  readonly sums: readonly [CellAddress, CellAddress];
  readonly days: readonly CellAddress[];
  /** What they come to, as the log has them. */
  readonly amount: number;
}

/** More stand in a log of readings, not in its summary. */
const MOST = 400;

/** The same range in two sums is shared out between them; so may be what more than a sum is made of. */
export function takenByTwoSums({ formulas, source }: ReportCalculation): readonly TakenByTwoSums[] {
  const sums = new CellMap<SheetRange>();
  for (const cell of formulas) {
    const range = summedIn(cell);
    if (range !== undefined) sums.set(cell.at, range);
  }
  return formulas.flatMap((cell) => takenTwiceBelow(cell, sums, source) ?? []);
}

/** The one range of a formula that is a sum, converted or rounded at most. */
function summedIn({ tree, ranges }: FormulaCell): SheetRange | undefined {
  const [one, second] = ranges;
  if (tree === undefined || one === undefined || second !== undefined || one.range.top === one.range.bottom) return undefined;
  return one.range.left === one.range.right && [...partsOf(tree)].every(isPlain) ? one : undefined;
}

function isPlain(part: FormulaTree): boolean {
  if (part.kind === 'call') return part.name === 'SUM' || part.name === 'ROUND';
  if (part.kind === 'binary') return part.operator === '*' || part.operator === '/';
  return part.kind === 'number' || part.kind === 'reference';
}

function takenTwiceBelow({ at: by, tree, ranges }: FormulaCell, sums: CellMap<SheetRange>, source: CellSource): TakenByTwoSums | undefined {
  if (tree === undefined || ![...partsOf(tree)].every(isAdding)) return undefined;
  const takenBy = new CellMap<{ sum: CellAddress; range: SheetRange }>();
  const twice = new CellMap<true>();
  const days: CellAddress[] = [];
  let first: readonly [CellAddress, CellAddress] | undefined;
  let amount = 0;
  for (const sum of sumsIn(ranges, sums, source)) {
    const range = sums.get(sum);
    if (range === undefined) continue;
    for (const { row, column, content } of source.cellsIn(range.sheet, range.range)) {
      const day = { sheet: range.sheet, row, column };
      const other = takenBy.get(day);
      takenBy.set(day, other ?? { sum, range });
      if (other === undefined || isSame(other.range, range) || content.kind !== 'number' || content.value === 0 || twice.has(day)) continue;
      twice.set(day, true);
      days.push(day);
      first ??= [other.sum, sum];
      amount += content.value;
    }
  }
  return first && { by, sums: first, days, amount: tidy(amount) };
}

function isAdding(part: FormulaTree): boolean {
  if (part.kind === 'call') return part.name === 'SUM' || part.name === 'ROUND';
  return part.kind !== 'binary' || '+*/'.includes(part.operator);
}

function sumsIn(ranges: readonly SheetRange[], sums: CellMap<SheetRange>, source: CellSource): readonly CellAddress[] {
  return ranges.flatMap(({ sheet, range }) => {
    const { top, left, bottom, right } = range;
    if (bottom - top >= MOST || right - left >= MOST) return [];
    const cells = [...source.cellsIn(sheet, range)].map(({ row, column }) => ({ sheet, row, column }));
    return cells.filter((at) => sums.has(at));
  });
}

function isSame({ range: a }: SheetRange, { range: b }: SheetRange): boolean {
  return a.top === b.top && a.bottom === b.bottom;
}
