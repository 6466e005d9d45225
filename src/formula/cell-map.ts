import type { CellAddress, CellRange } from '../workbook';

/** Excel has 16,384 columns: 14 bits. */
const COLUMNS = 2 ** 14;

/** Something for each of many cells, found without spelling out an address: a log has a hundred thousand of them. */
export class CellMap<V> {
  private readonly sheets = new Map<string, Map<number, V>>();
  private readonly names = new Map<string, string>();
  private lastName = '';
  private last: Map<number, V> | undefined;

  get(at: CellAddress): V | undefined {
    return this.sheet(at.sheet)?.get(keyOf(at));
  }

  has(at: CellAddress): boolean {
    return this.sheet(at.sheet)?.has(keyOf(at)) === true;
  }

  set(at: CellAddress, value: V): this {
    let cells = this.sheet(at.sheet);
    if (cells === undefined) {
      cells = new Map();
      this.sheets.set(at.sheet.toLowerCase(), cells);
      this.names.set(at.sheet.toLowerCase(), at.sheet);
      this.lastName = '';
    }
    cells.set(keyOf(at), value);
    return this;
  }

  delete(at: CellAddress): void {
    this.sheet(at.sheet)?.delete(keyOf(at));
  }

  get size(): number {
    let size = 0;
    for (const cells of this.sheets.values()) size += cells.size;
    return size;
  }

  forEach(visit: (at: CellAddress, value: V) => void): void {
    for (const [key, cells] of this.sheets) {
      const sheet = this.names.get(key) ?? key;
      for (const [cell, value] of cells) visit({ sheet, ...placeOf(cell) }, value);
    }
  }

  /** The cells of one sheet that lie in a range, by row, then column. Costs as much as the sheet has entries. */
  cellsIn(sheet: string, range: CellRange): readonly { readonly row: number; readonly column: number }[] {
    const keys = [...(this.sheet(sheet)?.keys() ?? [])].sort((a, b) => a - b);
    return keys
      .map(placeOf)
      .filter(({ row, column }) => row >= range.top && row <= range.bottom && column >= range.left && column <= range.right);
  }

  /** Excel compares sheet names without regard to case. Who asks about one cell asks about its neighbour next. */
  private sheet(name: string): Map<number, V> | undefined {
    if (name !== this.lastName || this.last === undefined) {
      this.last = this.sheets.get(name.toLowerCase());
      this.lastName = name;
    }
    return this.last;
  }
}

function keyOf({ row, column }: CellAddress): number {
  return row * COLUMNS + column - 1;
}

function placeOf(key: number): { row: number; column: number } {
  return { row: Math.floor(key / COLUMNS), column: (key % COLUMNS) + 1 };
}
