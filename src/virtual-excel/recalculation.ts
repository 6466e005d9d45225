import type { CellContent } from '../workbook';
import type { Book } from './model/book';
import type { BookSheet } from './model/book-sheet';

/** A calculation engine behind the virtual Excel. */
export interface CalculationEngine {
  /** Takes the whole workbook and computes it. */
  open(book: Book): void;
  /** Computes anew after the changes and gives every formula cell whose value is now another. */
  update(book: Book, changes: readonly ChangedCell[]): readonly ComputedCell[];
  /** The value of a formula cell. Undefined: a formula that the engine cannot compute. */
  valueOf(sheet: BookSheet, row: number, column: number): CellContent | undefined;
}

export interface ChangedCell {
  readonly sheet: BookSheet;
  readonly row: number;
  readonly column: number;
}

export interface ComputedCell extends ChangedCell {
  /** Undefined: the engine cannot compute the formula. */
  readonly content: CellContent | undefined;
}

/**
 * Keeps the values up to date. Like Excel, it leaves a file's values alone until something they depend on changes: a stale figure in the
 * file is still there after opening. Only formulas that came without any value are computed at once, as Excel does.
 */
export class Recalculation {
  private engine: CalculationEngine | undefined;
  private pending: ChangedCell[] = [];
  /** Computed in manual mode, but not to be seen before somebody calculates. */
  private heldBack: ComputedCell[] = [];
  private readonly beyond = new Map<string, ChangedCell>();

  constructor(
    private readonly book: Book,
    private readonly loadEngine: (() => Promise<CalculationEngine>) | undefined,
  ) {}

  /** Formula cells the engine could not compute: they kept their last value, or show `#BUSY!` when they never had one. */
  get uncomputed(): readonly ChangedCell[] {
    return [...this.beyond.values()];
  }

  /** To be called before anything is written: an engine takes its picture of the workbook before the change. */
  async prepare(): Promise<void> {
    if (this.engine || !this.loadEngine) return;
    this.engine = await this.loadEngine();
    this.engine.open(this.book);
    this.computeMissing(this.engine);
  }

  note(changes: readonly ChangedCell[]): void {
    this.pending.push(...changes);
  }

  /** Computes, unless the workbook is set to manual calculation. */
  run(): void {
    if (this.book.calculation === 'manual') this.computeNewFormulas();
    else this.calculate();
  }

  /** Computes whatever the mode: somebody pressed F9. */
  calculate(): void {
    if (!this.engine || this.pending.length + this.heldBack.length === 0) return;
    const computed = [...this.heldBack, ...this.compute(this.engine)];
    this.heldBack = [];
    for (const cell of computed) this.store(cell);
    this.computeMissing(this.engine);
  }

  /** Even in manual mode Excel computes a formula when it is entered; what depends on it waits. */
  private computeNewFormulas(): void {
    const entered = this.pending.filter(({ sheet, row, column }) => sheet.cell(row, column).content.kind === 'uncomputed');
    if (!this.engine || entered.length === 0) return;
    this.heldBack.push(...this.compute(this.engine));
    for (const { sheet, row, column } of entered) this.store({ sheet, row, column, content: this.engine.valueOf(sheet, row, column) });
  }

  private compute(engine: CalculationEngine): readonly ComputedCell[] {
    const changes = this.pending;
    this.pending = [];
    return engine.update(this.book, changes);
  }

  private computeMissing(engine: CalculationEngine): void {
    for (const sheet of this.book.sheets) {
      for (const { row, column, content, formula } of [...sheet.filledCells()]) {
        if (content.kind !== 'uncomputed' || formula === undefined) continue;
        this.store({ sheet, row, column, content: engine.valueOf(sheet, row, column) });
      }
    }
  }

  private store(computed: ComputedCell): void {
    const { sheet, row, column, content } = computed;
    // Held back since a message in which the formula still stood there.
    if (sheet.cell(row, column).formula === undefined) return;
    const key = `${sheet.id}!${row},${column}`;
    if (content === undefined) {
      this.beyond.set(key, { sheet, row, column });
    } else {
      this.beyond.delete(key);
      sheet.setResult(row, column, content);
    }
  }
}
