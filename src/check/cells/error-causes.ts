import { CellMap } from '../../formula/cell-map';
import type { SheetRange } from '../../formula/precedents-of';
import type { CellAddress } from '../../workbook';
import { referredRanges } from './referred-ranges';

/** A cell that shows an Excel error. */
export interface ErrorCell {
  readonly name: string;
  readonly at: CellAddress;
  readonly code: string;
  readonly formula?: string;
}

export interface ErrorCause {
  /** Where an error begins. */
  readonly cause: ErrorCell;
  /** The cells that have theirs from there. */
  readonly followers: readonly ErrorCell[];
}

/**
 * A cell whose formula refers to another with an error has it from there. Each cell is followed to one cause: the first error that its
 * formula refers to. In a circle of errors every cell follows another: the one by which it is entered is named.
 */
export function errorCauses(cells: readonly ErrorCell[]): readonly ErrorCause[] {
  const index = new ErrorIndex(cells);
  const causes = new Map<ErrorCell, ErrorCell>();
  for (const cell of cells) {
    const path = new Set<ErrorCell>();
    let last = cell;
    while (!path.has(last) && !causes.has(last)) {
      path.add(last);
      last = index.before(last) ?? last;
    }
    const cause = causes.get(last) ?? last;
    for (const follower of path) causes.set(follower, cause);
  }
  const followers = new Map<ErrorCell, ErrorCell[]>();
  for (const cell of cells) {
    const cause = causes.get(cell) ?? cell;
    const known = followers.get(cause) ?? [];
    if (cell !== cause) known.push(cell);
    followers.set(cause, known);
  }
  return [...followers].map(([cause, following]) => ({ cause, followers: following }));
}

/** Finds the first error in a range without walking through it: a running total refers to all rows above, in every row. */
class ErrorIndex {
  private readonly cells = new CellMap<ErrorCell>();
  /** By sheet and column, the rows that hold errors, from the top. */
  private readonly rows = new Map<string, Map<number, number[]>>();

  constructor(cells: readonly ErrorCell[]) {
    for (const cell of cells) {
      this.cells.set(cell.at, cell);
      const sheet = cell.at.sheet.toLowerCase();
      const columns = this.rows.get(sheet) ?? new Map<number, number[]>();
      this.rows.set(sheet, columns);
      const rows = columns.get(cell.at.column) ?? [];
      columns.set(cell.at.column, rows);
      rows.push(cell.at.row);
    }
    for (const columns of this.rows.values()) for (const rows of columns.values()) rows.sort((a, b) => a - b);
  }

  /** The error that a cell has its own from. */
  before(cell: ErrorCell): ErrorCell | undefined {
    if (cell.formula === undefined) return undefined;
    for (const range of referredRanges(cell.formula, cell.at.sheet)) {
      const found = this.firstIn(range, cell);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  private firstIn({ sheet, range }: SheetRange, except: ErrorCell): ErrorCell | undefined {
    for (const [column, rows] of this.rows.get(sheet.toLowerCase()) ?? []) {
      if (column < range.left || column > range.right) continue;
      for (let place = firstFrom(rows, range.top); place < rows.length; place += 1) {
        const row = rows[place];
        if (row === undefined || row > range.bottom) break;
        const found = this.cells.get({ sheet, row, column });
        if (found !== except) return found;
      }
    }
    return undefined;
  }
}

/** The place of the first number that is not below `least`, in an ascending list. */
function firstFrom(ascending: readonly number[], least: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
