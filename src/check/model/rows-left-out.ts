import { isSameDimension, type Measure } from '../../extract/measure';
import { measureOfUnit } from '../../extract/unit';
import { CellMap } from '../../formula/cell-map';
import type { CellSource, SourceCell } from '../../formula/cell-source';
import { partsOf, type FormulaTree } from '../../formula/formula-tree';
import type { CellAddress, CellRange } from '../../workbook';
import type { FormulaCell } from './follow-formulas';

/** A sum with the rows (or columns) beside its range that look like those it adds up. */
export interface ShortRange {
  readonly by: CellAddress;
  readonly formula: string;
  readonly sheet: string;
  readonly range: CellRange;
  /** The figures left out, nearest first, with what stands at the head of their row. */
  readonly leftOut: readonly LeftOut[];
}

export interface LeftOut {
  readonly at: CellAddress;
  readonly head?: SourceCell;
}

/** A row or two are forgotten; a dozen are another year. */
export const MOST_FORGOTTEN = 3;

/** More than this is not counted: a log that goes on is a log of other periods as well. */
const MOST_COUNTED = 400;

/**
 * The ranges of a formula's sums that stop short of figures of the same table. Single cells cannot; of whole columns and rows, nothing is
 * left. `others`: cells known to hold something else, where the table ends.
 */
export function shortRanges(cell: FormulaCell, source: CellSource, others: CellMap<true>): readonly ShortRange[] {
  const { at, formula, tree, ranges } = cell;
  if (tree === undefined || !hasSum(tree)) return [];
  const long = ranges.filter(({ range }) => isLine(range));
  // Between two ranges of one sum a figure lies beside both.
  const told = new CellMap<true>();
  return long.flatMap(({ sheet, range }): ShortRange[] => {
    const isTaken = (line: Line, index: number): boolean =>
      others.has({ sheet, ...placeOf(line, index) }) ||
      ranges.some((other) => other.sheet === sheet && holds(other.range, placeOf(line, index)));
    const line = lineOf(sheet, range);
    const beside = [...beyond(line, line.last, 1, source, at, isTaken), ...beyond(line, line.first, -1, source, at, isTaken)];
    const leftOut = beside.filter((figure) => !told.has(figure.at));
    for (const figure of leftOut) told.set(figure.at, true);
    return leftOut.length === 0 ? [] : [{ by: at, formula, sheet, range, leftOut }];
  });
}

function hasSum(tree: FormulaTree): boolean {
  return [...partsOf(tree)].some((part) => part.kind === 'call' && part.name === 'SUM');
}

/** One column of several rows, or one row of several columns. */
function isLine({ top, left, bottom, right }: CellRange): boolean {
  return (top === bottom) !== (left === right);
}

interface Line {
  readonly sheet: string;
  readonly isColumn: boolean;
  /** The column, or the row. */
  readonly fixed: number;
  readonly first: number;
  readonly last: number;
}

function lineOf(sheet: string, { top, left, bottom, right }: CellRange): Line {
  const isColumn = left === right;
  return isColumn ? { sheet, isColumn, fixed: left, first: top, last: bottom } : { sheet, isColumn, fixed: top, first: left, last: right };
}

function placeOf({ isColumn, fixed }: Line, index: number): { row: number; column: number } {
  return isColumn ? { row: index, column: fixed } : { row: fixed, column: index };
}

function holds({ top, left, bottom, right }: CellRange, { row, column }: { row: number; column: number }): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** Figures next to an end of the range, as long as their rows are headed like the row at that end. */
function beyond(
  line: Line,
  end: number,
  step: 1 | -1,
  source: CellSource,
  by: CellAddress,
  isTaken: (line: Line, index: number) => boolean,
): readonly LeftOut[] {
  const found: LeftOut[] = [];
  const cellAt = (index: number): SourceCell | undefined => {
    const { row, column } = placeOf(line, index);
    return row < 1 || column < 1 ? undefined : source.cell(line.sheet, row, column);
  };
  const inside = cellAt(end);
  const headPlace = headOf(line, end, source);
  const unit = unitBeside(line, end, source);
  for (let index = end + step; found.length < MOST_COUNTED; index += step) {
    const cell = cellAt(index);
    const place = { sheet: line.sheet, ...placeOf(line, index) };
    const isItself = place.row === by.row && place.column === by.column && place.sheet === by.sheet;
    if (cell?.content.kind !== 'number' || isItself || isTaken(line, index) || !isAlike(inside, cell)) break;
    if (measuresOther(unit, unitBeside(line, index, source))) break;
    const head = headPlace === undefined ? undefined : headAt(line, index, headPlace, source);
    if (
      headPlace !== undefined &&
      (head === undefined || head.content.kind !== headAt(line, end, headPlace, source)?.content.kind || namesTotal(head))
    )
      break;
    found.push({ at: place, ...(head === undefined ? {} : { head }) });
  }
  return found;
}

/** A typed figure beside typed ones, a computed one beside computed ones; a sum is a total of what stands above it. */
function isAlike(inside: SourceCell | undefined, cell: SourceCell): boolean {
  if ((inside?.formula === undefined) !== (cell.formula === undefined)) return false;
  return !/\b(?:SUM|SUBTOTAL|AVERAGE)\(/i.test(cell.formula ?? '');
}

/** A form has the unit next to the value; a remark may stand between. */
const FARTHEST_UNIT = 2;

/** What the unit in a figure's row measures; undefined where none is read. Columns of a log have their unit in a heading, for all rows. */
function unitBeside(line: Line, index: number, source: CellSource): Measure | undefined {
  if (!line.isColumn) return undefined;
  for (let fixed = line.fixed + 1; fixed <= line.fixed + FARTHEST_UNIT; fixed += 1) {
    const content = headAt(line, index, fixed, source)?.content;
    const measure = content?.kind === 'text' ? measureOfUnit(content.value) : undefined;
    if (measure !== undefined) return measure;
  }
  return undefined;
}

function measuresOther(unit: Measure | undefined, other: Measure | undefined): boolean {
  return unit !== undefined && other !== undefined && !isSameDimension(unit, other);
}

/** How far back the head of a row is looked for. */
const FARTHEST_HEAD = 12;

/** Where the row at the end of the range has its head: the first filled cell from the table's edge, left of the figures. */
function headOf(line: Line, end: number, source: CellSource): number | undefined {
  for (let fixed = Math.max(1, line.fixed - FARTHEST_HEAD); fixed < line.fixed; fixed += 1) {
    const kind = headAt(line, end, fixed, source)?.content.kind;
    if (kind !== undefined && kind !== 'empty') return fixed;
  }
  return undefined;
}

function headAt(line: Line, index: number, fixed: number, source: CellSource): SourceCell | undefined {
  const { row, column } = placeOf({ ...line, fixed }, index);
  return source.cell(line.sheet, row, column);
}

function namesTotal({ content }: SourceCell): boolean {
  return content.kind === 'text' && /total|sum|average|合計|小計|総計|平均|計$/i.test(content.value);
}
