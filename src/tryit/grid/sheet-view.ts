import type { CellFormat } from '../../virtual-excel/model/cell-format';
import type { BookSheet } from '../../virtual-excel/model/book-sheet';
import { isFilled, isInside } from '../../virtual-excel/model/book-sheet';
import { displayedText } from '../../virtual-excel/model/displayed-text';
import type { Cell, CellRange, TextRun } from '../../workbook';
import { textWidth, type GridLayout } from './grid-layout';

/** What the grid draws of one cell. */
export interface CellView {
  readonly text: string;
  /** The text in pieces, where some stand higher or lower (EF with RE below). */
  readonly runs: readonly TextRun[] | undefined;
  /** Numbers lean to the right, as in Excel. */
  readonly isNumber: boolean;
  /** Errors and truth values stand in the middle, as in Excel. */
  readonly isCentred: boolean;
  readonly format: CellFormat;
  /** Where a person would edit: the formula, or the content at full precision. */
  readonly typed: string;
  readonly link: string | undefined;
}

const POINT = 4 / 3;
const ROW = 20;
const COLUMN = 64;
const WIDEST = 300;
/** Rows looked at when a file's own column widths are not known. */
const SAMPLED = 400;

/**
 * A sheet as it stands at one moment, measured for drawing. A new one is made after every change; only cells that are drawn are looked
 * at, so that a metering log of 100,000 rows opens at once.
 */
export class SheetView implements GridLayout {
  readonly rows: number;
  readonly columns: number;
  private readonly widths = new Map<number, number>();
  private readonly heights = new Map<number, number>();

  constructor(
    private readonly sheet: BookSheet,
    private readonly dateSystem: 1900 | 1904,
  ) {
    const used = sheet.usedRange(false);
    this.rows = Math.max((used?.bottom ?? 0) + 20, 40);
    this.columns = Math.max((used?.right ?? 0) + 3, 14);
    this.measure();
  }

  get name(): string {
    return this.sheet.name;
  }

  get showGridlines(): boolean {
    return this.sheet.looks.showGridlines;
  }

  readonly rowHeight = (row: number): number => (this.sheet.hiddenRows.has(row) ? 0 : (this.heights.get(row) ?? ROW));

  readonly columnWidth = (column: number): number => (this.sheet.hiddenColumns.has(column) ? 0 : (this.widths.get(column) ?? COLUMN));

  mergeAt(row: number, column: number): CellRange | undefined {
    return this.sheet.merges.find((area) => isInside(area, row, column));
  }

  get merges(): readonly CellRange[] {
    return this.sheet.merges;
  }

  cell(row: number, column: number): CellView {
    const cell = this.sheet.cell(row, column);
    const { content } = cell;
    return {
      text: displayedText(cell, this.dateSystem),
      runs: content.kind === 'text' ? content.runs : undefined,
      isNumber: content.kind === 'number',
      isCentred: content.kind === 'boolean' || content.kind === 'error',
      format: this.sheet.format(row, column),
      typed: typedText(cell),
      link: this.sheet.links.get(row * 16_384 + column - 1)?.documentReference,
    };
  }

  isEmpty(row: number, column: number): boolean {
    return !isFilled(this.sheet.cell(row, column)) && (this.sheet.format(row, column).fill ?? null) === null;
  }

  /** The choices of a drop-down list on the cell. */
  choices(row: number, column: number): readonly string[] {
    const rule = this.sheet.looks.validations.find(({ range }) => isInside(range, row, column))?.rule;
    const source = listSource(rule);
    return source === undefined || source.startsWith('=') ? [] : source.split(',');
  }

  private measure(): void {
    for (const [column, points] of this.sheet.looks.columnWidths) this.widths.set(column, Math.round(points * POINT));
    for (const [row, points] of this.sheet.looks.rowHeights) this.heights.set(row, Math.round(points * POINT));
    let looked = 0;
    for (const cell of this.sheet.filledCells()) {
      if ((looked += 1) > SAMPLED) return;
      this.fit(cell);
    }
  }

  private fit(cell: Cell): void {
    if (this.mergeAt(cell.row, cell.column)) return;
    const wide = textWidth(displayedText(cell, this.dateSystem)) + 14;
    // Widths of a file are not always known: then a column is as wide as its content, within reason.
    if (this.sheet.nameInFile !== undefined && !this.sheet.looks.columnWidths.has(cell.column)) {
      if (!(cell.content.kind === 'text' && wide > WIDEST)) this.widths.set(cell.column, Math.max(this.columnWidth(cell.column), wide));
    }
    if (this.sheet.format(cell.row, cell.column).wrap && !this.sheet.looks.rowHeights.has(cell.row)) {
      const lines = Math.ceil(wide / Math.max(this.columnWidth(cell.column), 20));
      this.heights.set(cell.row, Math.max(this.heights.get(cell.row) ?? ROW, lines * 18 + 2));
    }
  }
}

function typedText({ content, formula }: Cell): string {
  if (formula !== undefined) return formula;
  switch (content.kind) {
    case 'number':
      return String(content.value);
    case 'text':
      return content.value;
    case 'boolean':
      return content.value ? 'TRUE' : 'FALSE';
    case 'error':
      return content.code;
    default:
      return '';
  }
}

function listSource(rule: unknown): string | undefined {
  if (typeof rule !== 'object' || rule === null || !('list' in rule)) return undefined;
  const { list } = rule;
  if (typeof list !== 'object' || list === null || !('source' in list)) return undefined;
  return typeof list.source === 'string' ? list.source : undefined;
}
