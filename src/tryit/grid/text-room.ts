import { textWidth } from './grid-layout';
import type { CellView, SheetView } from './sheet-view';

/** How far a cell's text may reach, and what it stands on there. */
export interface TextRoom {
  /** CSS pixels. */
  readonly width: number;
  /** Where the text runs over neighbours that look like its own cell: their gridlines go under it. */
  readonly background: string | undefined;
}

/** Left free on the side where a text begins; one in the middle may take the whole cell. */
const PADDING = 5;

/** A text too long for its cell runs over the empty cells beside it, as in Excel: away from the side it leans on. Numbers stay inside. */
export function textRoom(view: SheetView, cell: CellView, row: number, column: number, width: number): TextRoom {
  const { indent = 0, font, wrap, horizontal } = cell.format;
  const own = Math.max(0, width - (horizontal === 'Center' ? 2 : PADDING) - indent * 9);
  const wanted = textWidth(cell.text) * ((font?.size ?? 11) / 11) * 1.15;
  if (cell.isNumber || cell.isCentred || wrap || wanted <= own || view.mergeAt(row, column)) return { width: own, background: undefined };
  const reach = (step: 1 | -1): { readonly width: number; readonly isPlain: boolean } => reachFrom(view, row, column, step, wanted - own);
  if (horizontal === 'Center') return { width: own + 2 * Math.min(reach(1).width, reach(-1).width), background: undefined };
  const { width: beyond, isPlain } = reach(horizontal === 'Right' ? -1 : 1);
  return { width: own + beyond, background: beyond > 0 && isPlain ? (cell.format.fill ?? '#ffffff') : undefined };
}

function reachFrom(
  view: SheetView,
  row: number,
  column: number,
  step: 1 | -1,
  most: number,
): { readonly width: number; readonly isPlain: boolean } {
  const fill = view.fill(row, column);
  let width = 0;
  let isPlain = true;
  for (let next = column + step; width < most && next >= 1 && next <= view.columns && view.isEmpty(row, next); next += step) {
    width += view.columnWidth(next);
    isPlain &&= view.fill(row, next) === fill;
  }
  return { width, isPlain };
}
