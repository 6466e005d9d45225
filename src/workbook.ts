/**
 * A workbook as plain data: what `read/` gives and everybody else takes.
 * Rows and columns count from 1, as Excel shows them. Formulas are in English (A1 style, with the leading `=`,
 * without the file format's `_xlfn.` prefixes), as `Range.formulas` of Office.js gives them.
 */
import type { CellTable } from './cell-table';

/** What stands in a cell. Six different things: zero is a number, an empty cell is not zero, `uncomputed` is a formula nobody has evaluated yet. */
export type CellContent =
  | { readonly kind: 'empty' }
  | { readonly kind: 'number'; readonly value: number }
  /** `runs` only where the text carries sub- or superscript and the source can say so (files can, Office.js cannot). */
  | { readonly kind: 'text'; readonly value: string; readonly runs?: readonly TextRun[] }
  | { readonly kind: 'boolean'; readonly value: boolean }
  /** `code` as Excel writes it: `#N/A`, `#DIV/0!`, `#REF!` … */
  | { readonly kind: 'error'; readonly code: string }
  | { readonly kind: 'uncomputed' };

export interface TextRun {
  readonly text: string;
  readonly position: 'baseline' | 'subscript' | 'superscript';
}

export interface Cell {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  /** With the leading `=`; absent where a constant stands. Shared and array formulas are expanded: each cell carries its own. */
  readonly formula?: string;
  /** Excel's format code; `General` by default. */
  readonly numberFormat: string;
}

/** Inclusive, on one sheet. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface CellAddress {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export type Visibility = 'visible' | 'hidden' | 'veryHidden';

export interface Sheet {
  readonly name: string;
  /** Among all tabs, from 0, as Excel counts: chart sheets have positions too. */
  readonly position: number;
  readonly visibility: Visibility;
  readonly isProtected: boolean;
  readonly cells: CellTable;
  /** Rows and columns of the used range that are hidden, ascending. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly merges: readonly CellRange[];
  /**
   * Filled cells whose text has the colour of their fill (white on white), by cell name (`E12`), within the first rows and columns of the
   * sheet (`read/fill-colour.ts`). Of the cells' own formats: what tables and conditional formats lay over them is not read. Absent where there are
   * none, and on a sheet of ours.
   */
  readonly inFillColour?: ReadonlySet<string>;
  /**
   * Where the links of cells lead (Insert > Link, not `=HYPERLINK()`), by cell name (`E12`): an address as Excel keeps it
   * (`https://example.org/a.pdf#page=2`, `evidence/a.pdf`), or `#'MRS(input)'!B2` and `#Name` for a place in this workbook.
   * Only of filled cells, and only where our marker stands (`our-sheets/sdg-sheet.ts`): absent on any other sheet.
   */
  readonly links?: ReadonlyMap<string, string>;
  /** Names of the charts on a sheet of ours, ours and other people's; absent as `links` is. */
  readonly charts?: readonly string[];
  /**
   * What people said about cells of a sheet of ours, by cell name, each as `author: text`, a conversation line by line. Only of files, where
   * the comments go when the sheet is written anew: in Excel they stay (decision 0020), so there is nothing to take over. Absent as `links` is.
   */
  readonly comments?: ReadonlyMap<string, string>;
}

export interface DefinedName {
  readonly name: string;
  /** With the leading `=`. */
  readonly formula: string;
  /** The sheet it belongs to; absent for the whole workbook. */
  readonly sheet?: string;
}

export interface WorkbookTable {
  /** As formulas name it; unique in the workbook, together with the defined names. */
  readonly name: string;
  readonly sheet: string;
  /** With its header row and its total row, where it shows them. */
  readonly range: CellRange;
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
  /** The names of its columns from left to right. */
  readonly columns: readonly string[];
}

export type CalculationMode = 'automatic' | 'automatic-except-tables' | 'manual';

export interface Workbook {
  /** The file's name, `report.xlsx`; absent where only the bytes are known. */
  readonly name?: string;
  /** In tab order. Chart sheets are left out. */
  readonly sheets: readonly Sheet[];
  readonly names: readonly DefinedName[];
  /** Excel's tables, of all worksheets; their order means nothing. */
  readonly tables: readonly WorkbookTable[];
  readonly calculation: CalculationMode;
  readonly dateSystem: 1900 | 1904;
  /** File names of other workbooks that formulas or names point to, without folders, sorted, each once. */
  readonly externalLinks: readonly string[];
  readonly isStructureProtected: boolean;
}

export function findSheet<S extends { readonly name: string }>(workbook: { readonly sheets: readonly S[] }, name: string): S | undefined {
  // Excel compares sheet names without regard to case.
  const wanted = name.toLowerCase();
  return workbook.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
}

/** The content of a cell, `empty` where nothing stands, a merged area's content wherever one asks inside it. */
export function contentAt(sheet: Sheet, row: number, column: number): CellContent {
  return cellAt(sheet, row, column)?.content ?? { kind: 'empty' };
}

/** The cell, or the top-left cell of the merged area that covers it. */
export function cellAt(sheet: Sheet, row: number, column: number): Cell | undefined {
  const cell = sheet.cells.at(row, column);
  if (cell && (cell.content.kind !== 'empty' || cell.formula !== undefined)) return cell;
  const area = sheet.merges.find((range) => contains(range, row, column));
  return area ? sheet.cells.at(area.top, area.left) : cell;
}

function contains(range: CellRange, row: number, column: number): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}
