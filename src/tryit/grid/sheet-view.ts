import { parseRangeName } from '../../address';
import type { CellFormat } from '../../virtual-excel/model/cell-format';
import type { Book } from '../../virtual-excel/model/book';
import type { BookSheet } from '../../virtual-excel/model/book-sheet';
import { isFilled, isInside } from '../../virtual-excel/model/book-sheet';
import { cellKey } from '../../virtual-excel/model/cell-key';
import { displayedText } from '../../virtual-excel/model/displayed-text';
import type { Cell, CellRange, TextRun } from '../../workbook';
import { shownCharts, type ShownChart } from '../../virtual-excel/model/shown-charts';
import { typedText } from '../../typed-text';
import { textHeight } from '../../text-height';
import { nextVisible, type GridLayout } from './grid-layout';
import { HighlightLooks } from '../../virtual-excel/model/highlight-looks';
import { linkOfCell, type CellLink } from './link-of-cell';
import { sharedBorders } from './shared-borders';

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
  readonly link: CellLink | undefined;
}

const POINT = 4 / 3;
/** Cells looked at to find how high rows must be that fit themselves to their text. */
const SAMPLED = 4000;
/** Most cells a drop-down list is read from. */
const MOST_CHOICES = 1000;

/**
 * A sheet as it stands at one moment, measured for drawing. A new one is made after every change; only cells that are drawn are looked
 * at, so that a metering log of 100,000 rows opens at once.
 */
export class SheetView implements GridLayout {
  readonly rows: number;
  readonly columns: number;
  /** The last cell that is used: where Ctrl+End leads. */
  readonly lastUsed: { readonly row: number; readonly column: number };
  readonly charts: readonly ShownChart[];
  private readonly heights = new Map<number, number>();
  private readonly highlights: HighlightLooks;

  constructor(
    private readonly sheet: BookSheet,
    private readonly book: Book,
  ) {
    this.highlights = new HighlightLooks(sheet, book);
    this.charts = shownCharts(book, sheet);
    const used = sheet.usedRange(false);
    this.lastUsed = { row: used?.bottom ?? 1, column: used?.right ?? 1 };
    const areas = [...this.charts.map(({ over }) => over), used];
    this.rows = Math.max(...areas.map((area) => (area?.bottom ?? 0) + 20), 40);
    this.columns = Math.max(...areas.map((area) => (area?.right ?? 0) + 3), 14);
    this.measure();
  }

  get name(): string {
    return this.sheet.name;
  }

  get showGridlines(): boolean {
    return this.sheet.looks.showGridlines;
  }

  readonly rowHeight = (row: number): number => {
    const { looks, hiddenRows } = this.sheet;
    return hiddenRows.has(row) ? 0 : (this.heights.get(row) ?? pixels(looks.heightOf(row)));
  };

  readonly columnWidth = (column: number): number => {
    const { looks, hiddenColumns } = this.sheet;
    return hiddenColumns.has(column) ? 0 : pixels(looks.columnWidths.get(column) ?? looks.defaultColumnWidth);
  };

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
      text: displayedText(cell, this.book.dateSystem),
      runs: content.kind === 'text' ? content.runs : undefined,
      isNumber: content.kind === 'number',
      isCentred: content.kind === 'boolean' || content.kind === 'error',
      format: { ...this.look(row, column), borders: this.borders(row, column) },
      typed: cell.formula ?? typedText(cell.content),
      link: this.link(row, column),
    };
  }

  /** Nothing can be typed into it as long as the sheet is protected. */
  isLocked(row: number, column: number): boolean {
    return this.sheet.isProtected && this.sheet.isLocked(row, column);
  }

  /** Rows that stay in sight, from the first on. */
  get frozenRows(): number {
    return this.sheet.looks.frozenRows;
  }

  private link(row: number, column: number): CellLink | undefined {
    const link = this.sheet.links.get(cellKey(row, column));
    return link && linkOfCell(link, this.sheet, this.book);
  }

  private look(row: number, column: number): CellFormat {
    return this.highlights.over(this.sheet.format(row, column), row, column);
  }

  /** Nothing stands there, so that a neighbour's text may. */
  isEmpty(row: number, column: number): boolean {
    return !isFilled(this.sheet.cell(row, column)) && !this.mergeAt(row, column);
  }

  fill(row: number, column: number): string | null {
    return this.look(row, column).fill ?? null;
  }

  /** The choices of a drop-down list on the cell. */
  choices(row: number, column: number): readonly string[] {
    const rule = this.sheet.validations.find(({ range }) => isInside(range, row, column))?.rule;
    const source = listSource(rule);
    if (source === undefined) return [];
    return source.startsWith('=') ? this.textsIn(source.slice(1)) : source.split(',').map((word) => word.trim());
  }

  /** Of a range on this sheet; lists elsewhere are not offered. */
  private textsIn(address: string): readonly string[] {
    const range = parseRangeName(address);
    const texts: string[] = [];
    if (!range || (range.bottom - range.top + 1) * (range.right - range.left + 1) > MOST_CHOICES) return texts;
    for (let row = range.top; row <= range.bottom; row += 1) {
      for (let column = range.left; column <= range.right; column += 1) {
        texts.push(displayedText(this.sheet.cell(row, column), this.book.dateSystem));
      }
    }
    return texts.filter((text) => text !== '');
  }

  private borders(row: number, column: number): NonNullable<CellFormat['borders']> {
    const area = this.mergeAt(row, column) ?? { top: row, left: column, bottom: row, right: column };
    const below = nextVisible(area.bottom, 1, this.rows, this.rowHeight);
    const beside = nextVisible(area.right, 1, this.columns, this.columnWidth);
    return sharedBorders(area, below, beside, (at, across) => this.sheet.format(at, across).borders);
  }

  /** Rows without a height of their own are as high as their wrapped texts need. */
  private measure(): void {
    let looked = 0;
    for (const cell of this.sheet.filledCells()) {
      if ((looked += 1) > SAMPLED) return;
      const { rowHeights, fittedHeights } = this.sheet.looks;
      if (!rowHeights.has(cell.row) && !fittedHeights.has(cell.row)) this.fit(cell);
    }
  }

  private fit(cell: Cell): void {
    const { wrap, font } = this.sheet.format(cell.row, cell.column);
    if ((!wrap && (font?.size ?? USUAL_SIZE) <= USUAL_SIZE) || this.mergeAt(cell.row, cell.column)) return;
    // The page's own font is wider than Excel's.
    const width = ((this.columnWidth(cell.column) - MARGINS) / DIGIT) * 0.92;
    const height = textHeight(wrap ? displayedText(cell, this.book.dateSystem) : '', width, font);
    this.heights.set(cell.row, Math.max(this.rowHeight(cell.row), pixels(height)));
  }
}

/** Pixels of a digit of the default font, and of a cell's margins (ECMA-376 Part 1, 18.3.1.13). */
const DIGIT = 7;
const MARGINS = 5;
const USUAL_SIZE = 11;
const pixels = (points: number): number => Math.round(points * POINT);

function listSource(rule: unknown): string | undefined {
  if (typeof rule !== 'object' || rule === null || !('list' in rule)) return undefined;
  const { list } = rule;
  if (typeof list !== 'object' || list === null || !('source' in list)) return undefined;
  return typeof list.source === 'string' ? list.source : undefined;
}
