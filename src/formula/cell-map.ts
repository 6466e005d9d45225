import type { CellAddress } from '../workbook';

/** Excel has 16,384 columns: 14 bits. */
const COLUMNS = 2 ** 14;

/** Something for each of many cells, found without spelling out an address: a log has a hundred thousand of them. */
export class CellMap<V> {
  private readonly sheets = new Map<string, Map<number, V>>();
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
