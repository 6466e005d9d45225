import type { Cell, CellContent, CellRange, Sheet, Visibility } from '../../workbook';
import { CellTable } from '../../cell-table';
import { merged, type CellFormat } from './cell-format';
import { boundingRange, intersection, isInside } from './cell-area';
import { cellKey, cellOfKey, columnOfKey, rowOfKey } from './cell-key';
import { PageSetUp } from './page-set-up';
import type { SheetChart } from './sheet-chart';
import { differentCells, type CellsState, type SheetState, type WideFormat } from './sheet-state';
import { SheetLooks, UNFORMATTED, type ConditionalHighlight, type LooksSource, type SheetLink, type Validation } from './sheet-looks';

/** What a script wrote into a cell. */
export interface StoredContent {
  readonly content: CellContent;
  readonly formula?: string;
}

export { isInside } from './cell-area';
export type { ConditionalHighlight, SheetLink, Validation } from './sheet-looks';

/** Ranges above this size are formatted as whole rows and columns would be: as one layer under the cells' own formats. */
const WIDE = 50_000;

/** A sheet that can be changed: the cells as read, and over them what scripts and people wrote. */
export class BookSheet {
  visibility: Visibility = 'visible';
  isProtected = false;
  /** A sheet from the file that a script has cleared altogether. */
  isWrittenAnew = false;
  merges: CellRange[] = [];
  page = new PageSetUp();
  hiddenRows = new Set<number>();
  hiddenColumns = new Set<number>();
  private written = new Map<number, StoredContent>();
  private formats = new Map<number, CellFormat>();
  private wideFormats: WideFormat[] = [];
  private readonly bounds = new Map<boolean, { readonly version: number; readonly range: CellRange | undefined }>();
  private clearedFormats: CellRange[] = [];
  private looksSource: LooksSource | undefined;
  private tab: string | undefined;
  private knownLooks: SheetLooks | undefined;
  private readonly touched = new Set<number>();
  private version = 0;
  private knownCells: CellsState | undefined;

  private constructor(
    readonly id: string,
    public name: string,
    /** Its name in the file; absent for a sheet that was added since. */
    readonly nameInFile: string | undefined,
    private readonly base: CellTable,
  ) {}

  static fromFile(id: string, sheet: Sheet): BookSheet {
    const made = new BookSheet(id, sheet.name, sheet.name, sheet.cells);
    made.visibility = sheet.visibility;
    made.isProtected = sheet.isProtected;
    made.merges = [...sheet.merges];
    for (const row of sheet.hiddenRows) made.hiddenRows.add(row);
    for (const column of sheet.hiddenColumns) made.hiddenColumns.add(column);
    return made;
  }

  static added(id: string, name: string): BookSheet {
    return new BookSheet(id, name, undefined, CellTable.empty);
  }

  get origin(): 'file' | 'added' {
    return this.nameInFile === undefined ? 'added' : 'file';
  }

  /** A sheet from a file whose package nobody gave has looks that nobody knows: asking for one that nobody has set is refused. */
  get hasKnownFormats(): boolean {
    return this.origin === 'added' || this.isWrittenAnew || this.looksSource !== undefined;
  }

  /** They are read once somebody asks for them. */
  takeLooksFrom(source: LooksSource): void {
    this.looksSource = source;
  }

  /** Beside the cells: widths, heights, lists, gridlines and the like. */
  get looks(): SheetLooks {
    return (this.knownLooks ??= this.looksSource?.looks() ?? new SheetLooks());
  }

  /** `#RRGGBB`, empty for none. */
  get tabColor(): string {
    return (this.tab ??= this.looksSource?.tabColour() ?? '');
  }

  set tabColor(colour: string) {
    this.tab = colour;
  }

  /** By `cellKey`. */
  get links(): Map<number, SheetLink> {
    return this.looks.links;
  }

  get validations(): readonly Validation[] {
    return this.looks.validations;
  }

  get highlights(): readonly ConditionalHighlight[] {
    return this.looks.highlights;
  }

  get charts(): readonly SheetChart[] {
    return this.looks.charts;
  }

  get columnWidths(): ReadonlyMap<number, number> {
    return this.looks.columnWidths;
  }

  get rowHeights(): ReadonlyMap<number, number> {
    return this.looks.rowHeights;
  }

  isLocked(row: number, column: number): boolean {
    return this.format(row, column).locked ?? true;
  }

  /** The cell as it came from the file. */
  cellInFile(row: number, column: number): Cell | undefined {
    return this.base.at(row, column);
  }

  cell(row: number, column: number): Cell {
    const key = cellKey(row, column);
    const written = this.written.get(key);
    const base = this.base.at(row, column);
    const stored: StoredContent = written ?? base ?? EMPTY;
    return {
      row,
      column,
      content: stored.content,
      ...(stored.formula === undefined ? {} : { formula: stored.formula }),
      // Cells of a file that hold nothing may have a format all the same; it counts once something is written there.
      numberFormat: written || base ? this.numberFormat(row, column) : (this.formatSet(row, column).numberFormat ?? 'General'),
    };
  }

  /** The one a new content would be shown in. */
  numberFormat(row: number, column: number): string {
    const set = this.formatSet(row, column).numberFormat ?? this.base.at(row, column)?.numberFormat;
    return set ?? this.format(row, column).numberFormat ?? 'General';
  }

  write(row: number, column: number, { content, formula }: StoredContent): void {
    const key = cellKey(row, column);
    this.written.set(key, { content, ...(formula === undefined ? {} : { formula }) });
    this.touched.add(key);
    this.version += 1;
  }

  /** A formula's new value: no change of the cell as people see it. */
  setResult(row: number, column: number, content: CellContent): void {
    const { formula } = this.cell(row, column);
    this.written.set(cellKey(row, column), { content, ...(formula === undefined ? {} : { formula }) });
    this.version += 1;
  }

  /** The cells written since the last call. */
  takeTouched(): { readonly row: number; readonly column: number }[] {
    const taken = [...this.touched].map(cellOfKey);
    this.touched.clear();
    return taken;
  }

  /** Cells a script or a person wrote to, whatever stands there now. */
  *writtenCells(): Generator<Cell> {
    for (const key of this.written.keys()) yield this.cell(rowOfKey(key), columnOfKey(key));
  }

  /** Every cell that holds something. */
  *filledCells(): Generator<Cell> {
    for (const cell of this.base) if (!this.written.has(cellKey(cell.row, cell.column)) && isFilled(cell)) yield cell;
    for (const cell of this.writtenCells()) if (isFilled(cell)) yield cell;
  }

  /** What scripts have set on the cell, over what the file says. */
  format(row: number, column: number): CellFormat {
    const set = this.formatSet(row, column);
    if (this.clearedFormats.some((range) => isInside(range, row, column))) return set;
    const inFile = this.looks.format(row, column);
    return set === UNFORMATTED ? inFile : merged(inFile, set);
  }

  /** What scripts have set on the cell, over what they set on its whole column or row. */
  private formatSet(row: number, column: number): CellFormat {
    return this.formats.get(cellKey(row, column)) ?? this.wideFormat(row, column);
  }

  setFormat(range: CellRange, change: CellFormat): void {
    this.version += 1;
    if ((range.bottom - range.top + 1) * (range.right - range.left + 1) > WIDE) {
      this.wideFormats.push({ range, format: change });
      for (const [key, format] of this.formats) {
        if (isInside(range, rowOfKey(key), columnOfKey(key))) this.formats.set(key, merged(format, change));
      }
      return;
    }
    for (let row = range.top; row <= range.bottom; row += 1) {
      for (let column = range.left; column <= range.right; column += 1) {
        this.formats.set(cellKey(row, column), merged(this.formatSet(row, column), change));
      }
    }
  }

  clearFormats(range: CellRange): void {
    this.version += 1;
    const used = this.usedRange(false);
    // Everything was taken off: what now comes is all there is.
    if (!used || (isInside(range, used.top, used.left) && isInside(range, used.bottom, used.right))) this.isWrittenAnew = true;
    for (const key of [...this.formats.keys()]) if (isInside(range, rowOfKey(key), columnOfKey(key))) this.formats.delete(key);
    this.clearedFormats.push(range);
  }

  clearContents(range: CellRange): void {
    for (const cell of [...this.filledCells()]) if (isInside(range, cell.row, cell.column)) this.write(cell.row, cell.column, EMPTY);
  }

  /** The sheet as it stands, to come back to. */
  state(): SheetState {
    return {
      name: this.name,
      visibility: this.visibility,
      isWrittenAnew: this.isWrittenAnew,
      merges: this.merges,
      hiddenRows: new Set(this.hiddenRows),
      hiddenColumns: new Set(this.hiddenColumns),
      tabColor: this.tab,
      cells: this.cellsState(),
      page: this.page.copy(),
      looks: this.knownLooks?.copy(),
    };
  }

  /** As it was. The cells that are other than before count as touched. */
  restore(state: SheetState): void {
    for (const key of differentCells(this.cellsState(), state.cells)) this.touched.add(key);
    const { name, visibility, isWrittenAnew, merges, cells } = state;
    Object.assign(this, { name, visibility, isWrittenAnew });
    this.merges = [...merges];
    this.hiddenRows = new Set(state.hiddenRows);
    this.hiddenColumns = new Set(state.hiddenColumns);
    this.tab = state.tabColor;
    this.written = new Map(cells.written);
    this.formats = new Map(cells.formats);
    this.wideFormats = [...cells.wideFormats];
    this.clearedFormats = [...cells.clearedFormats];
    this.page = state.page.copy();
    this.knownLooks = state.looks?.copy();
    this.version += 1;
  }

  private cellsState(): CellsState {
    if (this.knownCells?.version !== this.version) {
      const { version, written, formats, wideFormats, clearedFormats } = this;
      this.knownCells = {
        version,
        written: new Map(written),
        formats: new Map(formats),
        wideFormats: [...wideFormats],
        clearedFormats: [...clearedFormats],
      };
    }
    return this.knownCells;
  }

  /** Places of the cells that a script has formatted one by one. */
  *formattedCells(): Generator<{ readonly row: number; readonly column: number; readonly format: CellFormat }> {
    for (const [key, format] of this.formats) yield { row: rowOfKey(key), column: columnOfKey(key), format };
  }

  /** The smallest rectangle round everything that is used; `valuesOnly`: round everything that holds a value or a formula. */
  usedRange(valuesOnly: boolean): CellRange | undefined {
    const known = this.bounds.get(valuesOnly);
    if (known?.version === this.version) return known.range;
    const range = this.measure(valuesOnly);
    this.bounds.set(valuesOnly, { version: this.version, range });
    return range;
  }

  /** The smallest rectangle round what is used inside `area`. */
  usedRangeWithin(area: CellRange, valuesOnly: boolean): CellRange | undefined {
    return this.measure(valuesOnly, area);
  }

  setMerges(merges: CellRange[]): void {
    this.merges = merges;
    this.version += 1;
  }

  private measure(valuesOnly: boolean, area?: CellRange): CellRange | undefined {
    let bounds: CellRange | undefined;
    const include = (range: CellRange): void => {
      const part = area ? intersection(range, area) : range;
      if (part) bounds = bounds ? boundingRange(bounds, part) : part;
    };
    const includeCell = (row: number, column: number): void => include({ top: row, left: column, bottom: row, right: column });
    for (const cell of this.filledCells()) includeCell(cell.row, cell.column);
    if (valuesOnly) return bounds;
    for (const cell of this.base) includeCell(cell.row, cell.column);
    for (const { row, column } of this.formattedCells()) includeCell(row, column);
    this.merges.forEach(include);
    return bounds;
  }

  private wideFormat(row: number, column: number): CellFormat {
    let format = UNFORMATTED;
    for (const wide of this.wideFormats) if (isInside(wide.range, row, column)) format = merged(format, wide.format);
    return format;
  }
}

const EMPTY: StoredContent = { content: { kind: 'empty' } };

export function isFilled(cell: StoredContent): boolean {
  return cell.content.kind !== 'empty' || cell.formula !== undefined;
}
