import type { SheetRange } from '../formula/precedents-of';
import type { CellAddress } from '../workbook';

/**
 * Marks on cells, asked for by ranges, again and again while marks come and go: a running total of a hundred thousand rows asks for as many
 * ranges. Per column the rows in order, with the number of marks before each in a Fenwick tree (Fenwick 1994), so that a range costs its columns.
 */
export class MarkedCells {
  private readonly columns = new Map<string, Column>();

  /** Only these can be marked. */
  constructor(cells: Iterable<CellAddress>) {
    const rows = new Map<string, { sheet: string; column: number; rows: Set<number> }>();
    for (const { sheet, row, column } of cells) {
      const key = columnKey(sheet, column);
      const known = rows.get(key);
      if (known) known.rows.add(row);
      else rows.set(key, { sheet, column, rows: new Set([row]) });
    }
    for (const [key, each] of rows) this.columns.set(key, new Column(each.sheet, each.column, each.rows));
  }

  mark({ sheet, row, column }: CellAddress): void {
    this.columns.get(columnKey(sheet, column))?.set(row, true);
  }

  unmark({ sheet, row, column }: CellAddress): void {
    this.columns.get(columnKey(sheet, column))?.set(row, false);
  }

  has({ sheet, row, column }: CellAddress): boolean {
    return this.columns.get(columnKey(sheet, column))?.has(row) === true;
  }

  /** Up to `most` marked cells of these ranges, each once. */
  in(ranges: readonly SheetRange[], most: number): readonly CellAddress[] {
    const found = new Map<string, CellAddress>();
    for (const { sheet, range } of ranges) {
      for (const column of this.columnsIn(sheet, range.left, range.right)) {
        for (const row of column.marked(range.top, range.bottom)) {
          if (found.size >= most) return [...found.values()];
          found.set(`${column.sheet}!${row},${column.number}`, { sheet: column.sheet, row, column: column.number });
        }
      }
    }
    return [...found.values()];
  }

  private *columnsIn(sheet: string, left: number, right: number): Generator<Column> {
    if (right - left < this.columns.size) {
      for (let number = left; number <= right; number += 1) {
        const column = this.columns.get(columnKey(sheet, number));
        if (column) yield column;
      }
      return;
    }
    for (const column of this.columns.values()) {
      if (column.sheet.toLowerCase() === sheet.toLowerCase() && column.number >= left && column.number <= right) yield column;
    }
  }
}

function columnKey(sheet: string, column: number): string {
  return `${sheet.toLowerCase()}!${column}`;
}

class Column {
  private readonly rows: Uint32Array;
  private readonly marks: Uint8Array;
  /** `sums[i]`: marks of the last `i & -i` places up to the i-th, from 1. */
  private readonly sums: Uint32Array;

  constructor(
    readonly sheet: string,
    readonly number: number,
    rows: ReadonlySet<number>,
  ) {
    this.rows = Uint32Array.from(rows).sort();
    this.marks = new Uint8Array(rows.size);
    this.sums = new Uint32Array(rows.size + 1);
  }

  has(row: number): boolean {
    const at = this.lowerBound(row);
    return this.rows[at] === row && this.marks[at] === 1;
  }

  set(row: number, isMarked: boolean): void {
    const at = this.lowerBound(row);
    if (this.rows[at] !== row || this.marks[at] === Number(isMarked)) return;
    this.marks[at] = Number(isMarked);
    for (let place = at + 1; place < this.sums.length; place += place & -place) {
      this.sums[place] = (this.sums[place] ?? 0) + (isMarked ? 1 : -1);
    }
  }

  *marked(top: number, bottom: number): Generator<number> {
    for (let number = this.countBefore(this.lowerBound(top)); ; number += 1) {
      const row = this.rows[this.placeOf(number)];
      if (row === undefined || row > bottom) return;
      yield row;
    }
  }

  private countBefore(at: number): number {
    let count = 0;
    for (let place = at; place > 0; place -= place & -place) count += this.sums[place] ?? 0;
    return count;
  }

  /** Of the mark that has `before` others before it; the number of rows where there is none. */
  private placeOf(before: number): number {
    let place = 0;
    let left = before;
    for (let step = 2 ** Math.floor(Math.log2(Math.max(1, this.rows.length))); step >= 1; step /= 2) {
      const next = place + step;
      if (next < this.sums.length && (this.sums[next] ?? 0) <= left) {
        place = next;
        left -= this.sums[next] ?? 0;
      }
    }
    return place;
  }

  private lowerBound(row: number): number {
    let low = 0;
    let high = this.rows.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.rows[middle] ?? 0) < row) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
