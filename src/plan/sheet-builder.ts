import { LONGEST_TEXT } from '../excel-limits';
import { cellName } from '../address';
import type { Words } from '../language';
import { inBoth, onTwoLines } from '../our-sheets/wordings';
import type { CellRange } from '../workbook';
import type { SheetLanguage } from './sheet-content';
import type {
  CellStyle,
  PlannedChart,
  PlannedCell,
  PlannedChoices,
  PlannedContent,
  PlannedHighlight,
  PlannedLink,
  PlannedTable,
} from './sheet-plan';
import { SHEET_STYLES, type SheetStyle } from './sheet-styles';
import { textHeight } from '../text-height';

export interface SectionStart {
  readonly title: Words;
  readonly row: number;
  /** Begins a page whatever stands before it. */
  readonly beginsPage: boolean;
  /** Follows what stands before it, and goes on over as many pages as it needs: a log of any length. */
  readonly runsOn?: boolean;
}

/** Collects the cells of the sheet from the top down. The blocks below each other share the columns. */
export class SheetBuilder {
  /** The next free row. */
  row = 1;
  readonly merges: CellRange[] = [];
  readonly tables: PlannedTable[] = [];
  /** What formulas count over as in a table, where merged cells allow none. */
  readonly areas: PlannedTable[] = [];
  readonly choices: PlannedChoices[] = [];
  readonly highlights: PlannedHighlight[] = [];
  readonly growingRows = new Set<number>();
  private readonly planned = new Map<string, PlannedCell>();
  private readonly heights = new Map<number, number>();

  /** Where each section begins. */
  readonly sections: SectionStart[] = [];
  readonly charts: PlannedChart[] = [];

  constructor(
    readonly language: SheetLanguage,
    /** Widths of the columns from A on. */
    readonly widths: readonly number[],
    /** What the workbook counts days from. */
    readonly dateSystem: 1900 | 1904,
    /** The same sheet laid out before: the tables and sections further down are known by it. */
    private readonly draft?: SheetBuilder,
  ) {}

  /** A sentence; in both languages below each other. */
  say(words: Words): string {
    return this.language === 'both' ? onTwoLines(words) : words[this.language];
  }

  /** A short word: a head, a label, an answer, a status. In both languages side by side, as a sheet is read back by them. */
  word(words: Words): string {
    return this.language === 'both' ? inBoth(words) : words[this.language];
  }

  /** The same as a text within a formula. */
  quoted(words: Words): string {
    return `"${this.word(words).replaceAll('"', '""')}"`;
  }

  /** `$E12`: a cell as a conditional format names it, its row following. */
  cell(row: number, column: number): string {
    return `$${cellName(row, column)}`;
  }

  /** The rows below the head of a table or an area of this sheet; undefined where it has none, and while it is laid out for the first time. */
  bodyOf(table: string): CellRange | undefined {
    const range = this.draft && [...this.draft.tables, ...this.draft.areas].find(({ name }) => name === table)?.range;
    return range && { ...range, top: range.top + 1 };
  }

  /** The row in which a section begins. */
  rowOf(section: Words): number | undefined {
    return this.draft?.sections.find(({ title }) => title === section)?.row;
  }

  /** A cell in the current row, or in the row named. */
  put(
    column: number,
    content: PlannedContent,
    style: SheetStyle,
    extra: { readonly link?: PlannedLink; readonly row?: number } = {},
  ): void {
    this.place(extra.row ?? this.row, column, column, shortened(content), style, extra.link);
  }

  text(column: number, text: string, style: SheetStyle, link?: PlannedLink): void {
    this.put(column, text === '' ? { kind: 'blank' } : { kind: 'text', text }, style, link ? { link } : {});
  }

  /** A cell merged over several columns of the current row. */
  span(left: number, right: number, content: PlannedContent, style: SheetStyle, link?: PlannedLink): void {
    this.place(this.row, left, right, shortened(content), style, link);
  }

  spanText(left: number, right: number, text: string, style: SheetStyle, link?: PlannedLink): void {
    this.span(left, right, text === '' ? { kind: 'blank' } : { kind: 'text', text }, style, link);
  }

  /** Makes the current row at least so many points high. */
  atLeast(height: number): void {
    this.heights.set(this.row, Math.max(height, this.heights.get(this.row) ?? 0));
  }

  /** Lets the current row grow with what is typed in it. */
  mayGrow(): void {
    this.growingRows.add(this.row);
  }

  next(): void {
    this.row += 1;
  }

  /** Leaves a row of so many points empty. */
  space(height = 10): void {
    this.heights.set(this.row, height);
    this.next();
  }

  get cells(): readonly PlannedCell[] {
    return [...this.planned.values()].sort((a, b) => a.row - b.row || a.column - b.column);
  }

  get rowHeights(): ReadonlyMap<number, number> {
    return this.heights;
  }

  /** The styles that the cells use. */
  get styles(): Readonly<Record<string, CellStyle>> {
    const used = new Set([...this.planned.values()].map((cell) => cell.style));
    return Object.fromEntries(Object.entries(SHEET_STYLES).filter(([name]) => used.has(name)));
  }

  private place(row: number, left: number, right: number, content: PlannedContent, style: SheetStyle, link: PlannedLink | undefined): void {
    if (right > left) this.merges.push({ top: row, left, bottom: row, right });
    for (let column = left; column <= right; column += 1) {
      // Every cell of a merged area carries the style: borders are drawn cell by cell.
      const own = column === left ? { content, ...(link ? { link } : {}) } : { content: { kind: 'blank' } as const };
      this.planned.set(`${row}:${column}`, { row, column, style, ...own });
    }
    this.fit(
      row,
      this.widths.slice(left - 1, right).reduce((sum, width) => sum + width, 0),
      content,
      style,
    );
  }

  private fit(row: number, width: number, content: PlannedContent, style: SheetStyle): void {
    const text = content.kind === 'text' ? content.text : content.kind === 'formula' ? content.value : undefined;
    // What is for the machine is cut off at the cell's border.
    if (typeof text !== 'string' || style === 'state') return;
    const { font, wrap, indent = 0 } = SHEET_STYLES[style] ?? {};
    const needed = wrap ? textHeight(text, width - 1.5 * indent, font) : textHeight('x', width, font);
    this.heights.set(row, Math.max(needed, this.heights.get(row) ?? 0));
  }
}

function shortened(content: PlannedContent): PlannedContent {
  if (content.kind !== 'text' || content.text.length <= LONGEST_TEXT) return content;
  return { kind: 'text', text: `${content.text.slice(0, LONGEST_TEXT - 1)}…` };
}
