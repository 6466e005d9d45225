import type { Cell, CellContent, TextRun } from './workbook';

/** Cells of a small sheet: some megabytes at most. */
const FEW = 10_000;

/**
 * The cells of one sheet, in columns of typed arrays: a metering log of 100,000 rows stays small, and a lookup is a binary search.
 * Immutable once built; `CellTableBuilder` makes it. Iteration is by row, then column.
 */
export class CellTable implements Iterable<Cell> {
  /** Of a small sheet each cell is put together once: forms are looked through by everybody, logs by few. */
  private met: (Cell | undefined)[] | undefined;

  constructor(private readonly data: CellColumns) {}

  static readonly empty = new CellTable({
    ...emptyColumns(0),
    count: 0,
    texts: [],
    runs: new Map(),
    formulaTexts: [],
    formatCodes: ['General'],
  });

  get size(): number {
    return this.data.count;
  }

  at(row: number, column: number): Cell | undefined {
    const index = this.indexOf(row, column);
    return index === undefined ? undefined : this.cell(index);
  }

  *[Symbol.iterator](): Iterator<Cell> {
    for (let index = 0; index < this.data.count; index += 1) yield this.cell(index);
  }

  /** The cells of one row, left to right. */
  *row(row: number): Generator<Cell> {
    for (let index = this.lowerBound(row, 0); index < this.data.count; index += 1) {
      if (this.data.rows[index] !== row) return;
      yield this.cell(index);
    }
  }

  /** The last row and the rightmost column that hold a cell; zeroes for an empty sheet. */
  get extent(): { readonly rows: number; readonly columns: number } {
    const { count, rows, columns } = this.data;
    let widest = 0;
    for (let index = 0; index < count; index += 1) widest = Math.max(widest, columns[index] ?? 0);
    return { rows: count === 0 ? 0 : (rows[count - 1] ?? 0), columns: widest };
  }

  /** The same cells with other formulas; itself where none is another. */
  withFormulas(change: (formula: string, row: number, column: number) => string): CellTable {
    const { count, rows, columns, formulas, formulaTexts } = this.data;
    const texts: string[] = [];
    const places = new Uint32Array(formulas.length);
    let isChanged = false;
    for (let index = 0; index < count; index += 1) {
      const formula = formulaTexts[(formulas[index] ?? 0) - 1];
      if (formula === undefined) continue;
      const changed = change(formula, rows[index] ?? 0, columns[index] ?? 0);
      isChanged ||= changed !== formula;
      places[index] = texts.push(changed);
    }
    return isChanged ? new CellTable({ ...this.data, formulas: places, formulaTexts: texts }) : this;
  }

  private cell(index: number): Cell {
    if (this.data.count > FEW) return this.cellAnew(index);
    this.met ??= new Array<Cell | undefined>(this.data.count);
    return (this.met[index] ??= this.cellAnew(index));
  }

  private cellAnew(index: number): Cell {
    const { rows, columns, formats, formulas, formulaTexts, formatCodes } = this.data;
    const row = rows[index] ?? 0;
    const column = columns[index] ?? 0;
    const content = this.content(index);
    const formula = formulaTexts[(formulas[index] ?? 0) - 1];
    const numberFormat = formatCodes[formats[index] ?? 0] ?? 'General';
    return formula === undefined ? { row, column, content, numberFormat } : { row, column, content, formula, numberFormat };
  }

  private content(index: number): CellContent {
    const { kinds, numbers, texts, runs } = this.data;
    const value = numbers[index] ?? 0;
    switch (KINDS[kinds[index] ?? 0]) {
      case 'number':
        return { kind: 'number', value };
      case 'text': {
        const text = texts[value] ?? '';
        const marked = runs.get(index);
        return marked ? { kind: 'text', value: text, runs: marked } : { kind: 'text', value: text };
      }
      case 'boolean':
        return { kind: 'boolean', value: value === 1 };
      case 'error':
        return { kind: 'error', code: texts[value] ?? '#VALUE!' };
      case 'uncomputed':
        return { kind: 'uncomputed' };
      default:
        return { kind: 'empty' };
    }
  }

  private indexOf(row: number, column: number): number | undefined {
    const index = this.lowerBound(row, column);
    const { rows, columns, count } = this.data;
    return index < count && rows[index] === row && columns[index] === column ? index : undefined;
  }

  /** The first index whose place is not before (row, column). */
  private lowerBound(row: number, column: number): number {
    const { rows, columns, count } = this.data;
    let low = 0;
    let high = count;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const at = rows[middle] ?? 0;
      if (at < row || (at === row && (columns[middle] ?? 0) < column)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Of each cell what has a fixed size. */
interface CellNumbers {
  readonly rows: Uint32Array;
  readonly columns: Uint16Array;
  readonly kinds: Uint8Array;
  /** A number itself, 0 or 1 for a boolean, an index into `texts` for texts and errors. */
  readonly numbers: Float64Array;
  readonly formats: Uint16Array;
  /** 0 without formula, otherwise one more than its index in `formulaTexts`: a `Map` takes ten times as long to fill. */
  readonly formulas: Uint32Array;
}

interface CellColumns extends CellNumbers {
  readonly count: number;
  readonly texts: readonly string[];
  readonly runs: ReadonlyMap<number, readonly TextRun[]>;
  readonly formulaTexts: readonly string[];
  readonly formatCodes: readonly string[];
}

/** Room for so many cells, in one piece of memory: to get six pieces takes longer than to fill them with a small sheet. */
function emptyColumns(size: number): CellNumbers {
  const memory = new ArrayBuffer(21 * size);
  return {
    numbers: new Float64Array(memory, 0, size),
    rows: new Uint32Array(memory, 8 * size, size),
    formulas: new Uint32Array(memory, 12 * size, size),
    columns: new Uint16Array(memory, 16 * size, size),
    formats: new Uint16Array(memory, 18 * size, size),
    kinds: new Uint8Array(memory, 20 * size, size),
  };
}

const KINDS = ['empty', 'number', 'text', 'boolean', 'error', 'uncomputed'] as const satisfies readonly CellContent['kind'][];

const NUMBER = KINDS.indexOf('number');

/** Collects cells in any order; a second cell at the same place replaces the first. */
export class CellTableBuilder {
  private count = 0;
  private inOrder = true;
  private cells: CellNumbers;
  private readonly texts: string[] = [];
  private readonly runs = new Map<number, readonly TextRun[]>();
  private readonly formulaTexts: string[] = [];
  private readonly formatCodes: string[] = ['General'];
  /** Most cells have the format of the one before. */
  private lastFormat = 0;
  private readonly formatIndex = new Map<string, number>([['General', 0]]);

  /** `expected`: how many cells there may be. More than that find room too. */
  constructor(expected = 256) {
    this.cells = emptyColumns(expected);
  }

  add(row: number, column: number, content: CellContent, formula?: string, numberFormat = 'General'): this {
    const index = this.place(row, column, formula, numberFormat);
    this.cells.kinds[index] = KINDS.indexOf(content.kind);
    this.cells.numbers[index] = this.numberFor(content);
    if (content.kind === 'text' && content.runs) this.runs.set(index, content.runs);
    return this;
  }

  /** The same for a number, without an object for each of a million. */
  addNumber(row: number, column: number, value: number, formula: string | undefined, numberFormat: string): void {
    const index = this.place(row, column, formula, numberFormat);
    this.cells.kinds[index] = NUMBER;
    this.cells.numbers[index] = value;
  }

  private place(row: number, column: number, formula: string | undefined, numberFormat: string): number {
    const index = this.count;
    if (index === this.cells.rows.length) this.grow();
    const { rows, columns, formats, formulas } = this.cells;
    if (index > 0) this.inOrder &&= isBefore(rows[index - 1] ?? 0, columns[index - 1] ?? 0, row, column);
    rows[index] = row;
    columns[index] = column;
    formats[index] = this.formatFor(numberFormat);
    if (formula !== undefined) formulas[index] = this.formulaTexts.push(formula);
    this.count += 1;
    return index;
  }

  build(): CellTable {
    return this.inOrder ? this.take(undefined) : this.take(this.sortedIndexes());
  }

  private numberFor(content: CellContent): number {
    switch (content.kind) {
      case 'number':
        return content.value;
      case 'boolean':
        return content.value ? 1 : 0;
      case 'text':
        return this.texts.push(content.value) - 1;
      case 'error':
        return this.texts.push(content.code) - 1;
      default:
        return 0;
    }
  }

  private formatFor(code: string): number {
    if (code === this.formatCodes[this.lastFormat]) return this.lastFormat;
    return (this.lastFormat = this.indexOfFormat(code));
  }

  private indexOfFormat(code: string): number {
    const known = this.formatIndex.get(code);
    if (known !== undefined) return known;
    const index = this.formatCodes.push(code) - 1;
    this.formatIndex.set(code, index);
    return index;
  }

  private grow(): void {
    const { numbers, rows, formulas, columns, formats, kinds } = this.cells;
    const larger = emptyColumns(Math.max(16, 2 * rows.length));
    larger.numbers.set(numbers);
    larger.rows.set(rows);
    larger.formulas.set(formulas);
    larger.columns.set(columns);
    larger.formats.set(formats);
    larger.kinds.set(kinds);
    this.cells = larger;
  }

  /** Old indexes in reading order, of several cells at one place only the last added. */
  private sortedIndexes(): Uint32Array {
    const { rows, columns } = this.cells;
    const place = (index: number): number => (rows[index] ?? 0) * 65536 + (columns[index] ?? 0);
    const all = Uint32Array.from({ length: this.count }, (_, index) => index);
    all.sort((a, b) => place(a) - place(b) || a - b);
    return all.filter((index, position) => {
      const next = all[position + 1];
      return next === undefined || place(next) !== place(index);
    });
  }

  private take(order: Uint32Array | undefined): CellTable {
    const { count, texts, formulaTexts, runs, formatCodes } = this;
    const { rows, columns, kinds, numbers, formats, formulas } = this.cells;
    const lists = { texts, formulaTexts, formatCodes };
    if (!order) return new CellTable({ count, rows, columns, kinds, numbers, formats, formulas, runs, ...lists });
    return new CellTable({
      count: order.length,
      rows: order.map((old) => rows[old] ?? 0),
      columns: Uint16Array.from(order, (old) => columns[old] ?? 0),
      kinds: Uint8Array.from(order, (old) => kinds[old] ?? 0),
      numbers: Float64Array.from(order, (old) => numbers[old] ?? 0),
      formats: Uint16Array.from(order, (old) => formats[old] ?? 0),
      formulas: order.map((old) => formulas[old] ?? 0),
      runs: movedRuns(runs, order),
      ...lists,
    });
  }
}

function movedRuns(from: ReadonlyMap<number, readonly TextRun[]>, order: Uint32Array): Map<number, readonly TextRun[]> {
  const to = new Map<number, readonly TextRun[]>();
  order.forEach((old, index) => {
    const runs = from.get(old);
    if (runs) to.set(index, runs);
  });
  return to;
}

function isBefore(row: number, column: number, nextRow: number, nextColumn: number): boolean {
  return row < nextRow || (row === nextRow && column < nextColumn);
}
