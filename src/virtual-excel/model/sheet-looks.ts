import type { CellRange } from '../../workbook';
import type { CellFormat } from './cell-format';
import { DEFAULT_COLUMN_POINTS, DEFAULT_ROW_POINTS } from './column-width';
import type { SheetChart } from './sheet-chart';
import { StylePlaces } from './style-places';

export interface Validation {
  readonly range: CellRange;
  rule: unknown;
  errorAlert?: unknown;
  prompt?: unknown;
  ignoreBlanks: boolean;
}

export interface ConditionalHighlight {
  readonly id: string;
  readonly range: CellRange;
  formula: string;
  fill?: string;
  fontColor?: string;
  bold?: boolean;
}

export interface SheetLink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
}

/** Where the looks of a file's sheet come from. */
export interface LooksSource {
  looks(): SheetLooks;
  /** `#RRGGBB`, empty for none. By itself, because tabs show of all sheets, and most sheets of a workbook are never opened. */
  tabColour(): string;
}

/** What a sheet looks like beside its cells' contents: as the file has it, then as scripts change it. A new one has Excel's defaults. */
export class SheetLooks {
  showGridlines = true;
  frozenRows = 0;
  frozenColumns = 0;
  validations: Validation[] = [];
  highlights: ConditionalHighlight[] = [];
  charts: SheetChart[] = [];
  /** By the cell's key, as `BookSheet` counts cells. */
  links = new Map<number, SheetLink>();
  /** In points, as Office.js counts. */
  defaultColumnWidth = DEFAULT_COLUMN_POINTS;
  defaultRowHeight = DEFAULT_ROW_POINTS;
  columnWidths = new Map<number, number>();
  /** Heights somebody chose. */
  rowHeights = new Map<number, number>();
  /** Heights that Excel last found fitting for rows that fit themselves to their text. */
  fittedHeights = new Map<number, number>();
  /** As the file has them. */
  readonly places = new StylePlaces();

  /** `formats`: of the workbook's cell styles, by index. Cells share these objects. */
  constructor(private readonly formats: readonly CellFormat[] = []) {}

  copy(): SheetLooks {
    return Object.assign(new SheetLooks(this.formats), this, {
      validations: this.validations.map((validation) => ({ ...validation })),
      highlights: this.highlights.map((highlight) => ({ ...highlight })),
      charts: structuredClone(this.charts),
      links: new Map(this.links),
      columnWidths: new Map(this.columnWidths),
      rowHeights: new Map(this.rowHeights),
      fittedHeights: new Map(this.fittedHeights),
    });
  }

  /** In points. */
  heightOf(row: number): number {
    return this.rowHeights.get(row) ?? this.fittedHeights.get(row) ?? this.defaultRowHeight;
  }

  /** Rows without a height of their own fit themselves to their text, once somebody draws it. */
  fitRows(top: number, bottom: number): void {
    for (const heights of [this.rowHeights, this.fittedHeights]) {
      for (const row of [...heights.keys()]) if (row >= top && row <= bottom) heights.delete(row);
    }
  }

  /** What the file says of the cell. */
  format(row: number, column: number): CellFormat {
    return this.formats[this.places.at(row, column)] ?? UNFORMATTED;
  }
}

export const UNFORMATTED: CellFormat = {};
