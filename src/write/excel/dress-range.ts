import type { CellStyle } from '../../plan/sheet-plan';
import type { CellRange } from '../../workbook';
import { rangeOn } from './range-on';

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

/** Gives every cell of a rectangle the same style. Only what the style says is set; the rest stays Excel's default. */
export function dressRange(sheet: Excel.Worksheet, range: CellRange, style: CellStyle): void {
  const target = rangeOn(sheet, range);
  const { format } = target;
  if (style.numberFormat !== undefined) target.numberFormat = grid(range, style.numberFormat);
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.font) dressFont(format.font, style.font);
  if (style.border) drawBorders(format.borders, range, style.border);
  // An indent counts from the left unless the text stands on the right; with the general alignment Excel ignores it.
  const horizontal = style.horizontal ?? (style.indent === undefined ? undefined : 'left');
  if (horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[horizontal];
  if (style.vertical !== undefined) format.verticalAlignment = VERTICAL[style.vertical];
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.indent !== undefined) format.indentLevel = style.indent;
  if (style.unlocked) format.protection.locked = false;
}

/** `Range.numberFormat` takes an array of the range's shape. */
function grid(range: CellRange, code: string): string[][] {
  return Array.from({ length: range.bottom - range.top + 1 }, () => new Array<string>(range.right - range.left + 1).fill(code));
}

function dressFont(target: Excel.RangeFont, font: NonNullable<CellStyle['font']>): void {
  if (font.bold !== undefined) target.bold = font.bold;
  if (font.italic !== undefined) target.italic = font.italic;
  if (font.underline !== undefined) target.underline = font.underline ? 'Single' : 'None';
  if (font.size !== undefined) target.size = font.size;
  if (font.colour !== undefined) target.color = font.colour;
}

/** A style's sides are those of each cell: inside the rectangle they become its inner lines. */
function drawBorders(borders: Excel.RangeBorderCollection, range: CellRange, border: NonNullable<CellStyle['border']>): void {
  const has = (side: (typeof border.sides)[number]): boolean => border.sides.includes(side);
  const lines = [
    ...(has('top') ? ['EdgeTop' as const] : []),
    ...(has('bottom') ? ['EdgeBottom' as const] : []),
    ...(has('left') ? ['EdgeLeft' as const] : []),
    ...(has('right') ? ['EdgeRight' as const] : []),
    ...((has('top') || has('bottom')) && range.bottom > range.top ? ['InsideHorizontal' as const] : []),
    ...((has('left') || has('right')) && range.right > range.left ? ['InsideVertical' as const] : []),
  ];
  for (const line of lines) {
    const item = borders.getItem(line);
    item.style = 'Continuous';
    item.weight = 'Thin';
    item.color = border.colour;
  }
}
