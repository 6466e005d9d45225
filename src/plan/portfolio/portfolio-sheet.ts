import { columnDecimals } from '../../check/numbers/figure-decimals';
import { DIMENSION_OF } from '../../check/units/base-units';
import type { SymbolName } from '../../extract/extraction';
import type { Words } from '../../language';
import { PORTFOLIO_MARKER } from '../../portfolio-marker';
import { finishedPlan } from '../finished-plan';
import type { SheetBuilder } from '../sheet-builder';
import type { PlannedContent, SheetPlan } from '../sheet-plan';
import { decimalsStyle, SHEET_STYLES, type FigureGround, type SheetStyle } from '../sheet-styles';

/** One column of a table: its head, how wide it is, and what stands in it for each item. */
export interface TableColumn<Item> {
  readonly head: Words;
  readonly width: number;
  readonly cell: (item: Item) => readonly [PlannedContent, SheetStyle];
}

export const text = (value: string): PlannedContent => (value === '' ? { kind: 'blank' } : { kind: 'text', text: value });
export const number = (value: number): PlannedContent => ({ kind: 'number', value });
export const formula = (body: string, value: number | ''): PlannedContent => ({ kind: 'formula', formula: `=${body}`, value });

/** The style of a cell with an amount. */
export function amountStyle(ground: FigureGround, content: PlannedContent, symbol: SymbolName): SheetStyle {
  const value = content.kind === 'number' || content.kind === 'formula' ? content.value : 0;
  return decimalsStyle(ground, columnDecimals(typeof value === 'number' ? value : 0, DIMENSION_OF[symbol]));
}

export function amountCell(ground: FigureGround, content: PlannedContent, symbol: SymbolName): readonly [PlannedContent, SheetStyle] {
  return [content, amountStyle(ground, content, symbol)];
}

const MARGIN = 2;
export const FIRST_COLUMN = 2;

/** The title across what is printed of the sheet, and the marker by which the workbook is known right of all. */
export function startSheet(sheet: SheetBuilder, title: string, subtitle: string, last = sheet.widths.length): void {
  sheet.text(1, '', 'title');
  sheet.spanText(FIRST_COLUMN, last, title, 'title');
  sheet.text(sheet.widths.length + 1, PORTFOLIO_MARKER, 'marker');
  sheet.atLeast(34);
  sheet.next();
  sheet.text(1, '', 'subtitle');
  sheet.spanText(FIRST_COLUMN, last, subtitle, 'subtitle');
  sheet.atLeast(21);
  sheet.next();
}

export function widthsOf<Item>(columns: readonly TableColumn<Item>[]): readonly number[] {
  return [MARGIN, ...columns.map(({ width }) => width)];
}

/** An Excel table from the current row on. Returns its rows, the head first. */
export function putTable<Item>(
  sheet: SheetBuilder,
  name: string,
  columns: readonly TableColumn<Item>[],
  items: readonly Item[],
): { readonly top: number; readonly bottom: number } {
  const top = sheet.row;
  columns.forEach(({ head, cell }, index) => {
    const [first] = items;
    sheet.text(FIRST_COLUMN + index, sheet.word(head), first !== undefined && standsRight(cell(first)) ? 'headRight' : 'head');
  });
  sheet.atLeast(24);
  sheet.next();
  for (const item of items) {
    columns.forEach(({ cell }, index) => {
      sheet.put(FIRST_COLUMN + index, ...cell(item));
    });
    sheet.atLeast(18);
    sheet.next();
  }
  const bottom = sheet.row - 1;
  sheet.tables.push({ name, range: { top, left: FIRST_COLUMN, bottom, right: FIRST_COLUMN + columns.length - 1 } });
  return { top, bottom };
}

function standsRight([, style]: readonly [PlannedContent, SheetStyle]): boolean {
  return SHEET_STYLES[style]?.horizontal === 'right';
}

export function sheetPlan(sheet: SheetBuilder, name: string, frozenRows: number, lastPrintedColumn = sheet.widths.length): SheetPlan {
  return finishedPlan(sheet, { name, repeated: { top: 1, bottom: frozenRows }, frozenRows, lastPrintedColumn });
}
