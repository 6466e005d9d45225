/**
 * A worksheet to be, complete and independent of Excel and XML: what `plan/` gives and both writers take.
 * Wording, rounding and order are decided here; the writers only carry it out.
 */
import type { CellAddress, CellRange } from '../workbook';

export interface SheetPlan {
  /** At most 31 characters, none of `[]:*?/\`. */
  readonly name: string;
  /** The sheet after which it is put; absent: at the end. */
  readonly after?: string;
  /** `#RRGGBB`. */
  readonly tabColour?: string;
  /** Width of each column from A on, in characters of the default font, as Excel's column width. */
  readonly columnWidths: readonly number[];
  readonly cells: readonly PlannedCell[];
  readonly styles: Readonly<Record<StyleName, CellStyle>>;
  /** Heights in points, only of the rows that need one of their own. */
  readonly rowHeights: ReadonlyMap<number, number>;
  /** Rows whose height is only what their text needs now: they grow with what people type. None of them has merged cells. */
  readonly growingRows?: ReadonlySet<number>;
  readonly merges: readonly CellRange[];
  readonly tables: readonly PlannedTable[];
  readonly choices: readonly PlannedChoices[];
  readonly highlights: readonly PlannedHighlight[];
  readonly charts?: readonly PlannedChart[];
  /** Rows above the frozen line; 0 for none. */
  readonly frozenRows: number;
  readonly showGridlines: boolean;
  readonly print: PrintSetUp;
}

export type StyleName = string;

export interface PlannedCell {
  readonly row: number;
  readonly column: number;
  readonly content: PlannedContent;
  readonly style?: StyleName;
  readonly link?: PlannedLink;
}

/** Text is always written as text, whatever it starts with. A formula carries the value it has now. */
export type PlannedContent =
  | { readonly kind: 'blank' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'formula'; readonly formula: string; readonly value: number | string };

export type PlannedLink =
  | { readonly kind: 'cell'; readonly at: CellAddress; readonly tip?: string }
  | { readonly kind: 'web'; readonly url: string; readonly tip?: string };

export interface CellStyle {
  readonly font?: {
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly underline?: boolean;
    /** In points. */
    readonly size?: number;
    /** `#RRGGBB`. */
    readonly colour?: string;
  };
  /** Background, `#RRGGBB`. */
  readonly fill?: string;
  readonly border?: { readonly sides: readonly ('top' | 'bottom' | 'left' | 'right')[]; readonly colour: string };
  readonly numberFormat?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  readonly indent?: number;
  /** Cells people may type in. The sheet itself is never protected by us; this marks intent for those who protect it. */
  readonly unlocked?: boolean;
}

/** An Excel table; the first row of `range` is its header and holds text cells with unique names. */
export interface PlannedTable {
  /** Unique in the workbook; the writers add a number when it is taken. */
  readonly name: string;
  readonly range: CellRange;
  /** `TableStyleLight1` …; absent: no style of Excel's, only ours. */
  readonly style?: string;
}

/** A drop-down list. Other entries are warned of, not forbidden, so that nobody's word is lost. */
export interface PlannedChoices {
  readonly range: CellRange;
  readonly options: readonly string[];
}

/** A conditional format with a formula, relative to the range's top-left cell. */
export interface PlannedHighlight {
  readonly range: CellRange;
  readonly formula: string;
  readonly fill?: string;
  readonly fontColour?: string;
}

/** A bar chart over cells of the same sheet, which it follows; bars lie, the first category on top. */
export interface PlannedChart {
  /** Unique on the sheet. */
  readonly name: string;
  readonly title: string;
  /** What the chart shows, for those who cannot see it. */
  readonly altText: string;
  /** The cells that it covers. */
  readonly over: CellRange;
  /** One column of words. */
  readonly categories: CellRange;
  /** Stacked in this order; each a column as long as the categories. */
  readonly series: readonly PlannedSeries[];
}

export interface PlannedSeries {
  readonly name: string;
  readonly values: CellRange;
  /** `#RRGGBB`. */
  readonly colour: string;
  /** A colour for each bar, in the order of the categories; absent: `colour` for all. */
  readonly barColours?: readonly string[];
}

export interface PrintSetUp {
  readonly orientation: 'landscape' | 'portrait';
  readonly paper: 'A4';
  /** Rows repeated at the top of each page. */
  readonly repeatedRows?: { readonly top: number; readonly bottom: number };
  /** Fit to one page wide. */
  readonly fitToWidth: boolean;
  /** Absent: everything. */
  readonly area?: CellRange;
  /** Rows that begin a page, ascending. */
  readonly pageStarts?: readonly number[];
  /** File and sheet at the left of the foot, the page and their number in the middle. */
  readonly hasPageNumbers?: boolean;
}
