import { LAST_COLUMN } from '../../excel-limits';

/**
 * Which style (an index) each cell of a file's sheet has: runs of neighbours in the same style, in typed arrays, so that a metering log
 * of a million cells costs some kilobytes, and a lookup is a binary search.
 */
export class StylePlaces {
  private count = 0;
  private firsts = new Float64Array(256);
  private lasts = new Float64Array(256);
  private styles = new Uint32Array(256);
  /** Cells that stand before one already added; programs write them in order, but need not. */
  private readonly late = new Map<number, number>();
  private readonly rows = new Map<number, number>();
  private readonly columns: { readonly first: number; readonly last: number; readonly style: number }[] = [];

  addColumns(first: number, last: number, style: number): void {
    this.columns.push({ first, last, style });
  }

  addRow(row: number, style: number): void {
    this.rows.set(row, style);
  }

  /** After the columns and the cell's row. */
  addCell(row: number, column: number, style: number): void {
    const place = row * LAST_COLUMN + column - 1;
    const before = this.count - 1;
    const end = before < 0 ? -1 : (this.lasts[before] ?? -1);
    if (place <= end) this.late.set(place, style);
    else if (place === end + 1 && column > 1 && this.styles[before] === style) this.lasts[before] = place;
    else if (style !== this.lineStyle(row, column)) this.push(place, style);
  }

  /** A cell's own style, that of its row, that of its column, or the workbook's first. */
  at(row: number, column: number): number {
    const place = row * LAST_COLUMN + column - 1;
    const late = this.late.size > 0 ? this.late.get(place) : undefined;
    if (late !== undefined) return late;
    const run = this.runBefore(place);
    if (run >= 0 && place <= (this.lasts[run] ?? -1)) return this.styles[run] ?? 0;
    return this.lineStyle(row, column);
  }

  private lineStyle(row: number, column: number): number {
    return this.rows.get(row) ?? this.columns.find(({ first, last }) => column >= first && column <= last)?.style ?? 0;
  }

  /** The last run that starts at the place or before it; -1 where there is none. */
  private runBefore(place: number): number {
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.firsts[middle] ?? 0) <= place) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  private push(place: number, style: number): void {
    if (this.count === this.firsts.length) this.grow();
    this.firsts[this.count] = place;
    this.lasts[this.count] = place;
    this.styles[this.count] = style;
    this.count += 1;
  }

  private grow(): void {
    const size = this.count * 2;
    const [firsts, lasts, styles] = [new Float64Array(size), new Float64Array(size), new Uint32Array(size)];
    firsts.set(this.firsts);
    lasts.set(this.lasts);
    styles.set(this.styles);
    Object.assign(this, { firsts, lasts, styles });
  }
}
