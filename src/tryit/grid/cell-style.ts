import type { CSSProperties } from 'react';
import type { BorderFormat, BorderSide, CellFormat } from '../../virtual-excel/model/cell-format';
import type { CellView } from './sheet-view';

/** A cell's format as CSS: font, fill, alignment, wrapping, borders. */
export function cellStyle(cell: CellView): CSSProperties {
  const { format } = cell;
  return {
    ...fontStyle(format),
    ...(format.fill ? { backgroundColor: format.fill } : {}),
    ...alignment(cell),
    ...(format.wrap ? { whiteSpace: 'pre-wrap', overflowWrap: 'break-word' } : {}),
    ...borders(format),
  };
}

/**
 * Of the text inside the cell: it keeps to its row (`height`), and to `room` pixels across; what is cut off shows that it is. Wrapped text
 * shows whole lines only.
 */
export function textStyle({ format }: CellView, room: number, height: number, background: string | undefined): CSSProperties {
  const kept: CSSProperties = { ...TAILS, flex: 'none', maxWidth: room, overflow: 'hidden', textOverflow: 'ellipsis' };
  if (background !== undefined) kept.backgroundColor = background;
  if (!format.wrap) return kept;
  const lines = Math.max(1, Math.floor(height / lineHeight(format.font?.size)));
  return { ...kept, display: '-webkit-box', WebkitBoxOrient: 'vertical', WebkitLineClamp: lines };
}

/** Room below the line for the tails of g and p, which reach further down in some fonts than in Calibri. */
const TAILS: CSSProperties = { paddingBottom: 3, marginBottom: -3, maxHeight: 'calc(100% + 3px)' };

/** In pixels, of a size in points; 18 for Excel's usual 11. */
function lineHeight(size = 11): number {
  return Math.round((size * 18) / 11);
}

function fontStyle({ font }: CellFormat): CSSProperties {
  if (!font) return {};
  return {
    ...(font.bold ? { fontWeight: 600 } : {}),
    ...(font.italic ? { fontStyle: 'italic' } : {}),
    ...(font.underline && font.underline !== 'None' ? { textDecoration: 'underline' } : {}),
    ...(font.name === undefined || !FONT_NAME.test(font.name) ? {} : { fontFamily: `"${font.name}", ${OTHER_FONTS}` }),
    ...(font.size === undefined ? {} : { fontSize: `${(font.size * 4) / 3}px`, lineHeight: `${lineHeight(font.size)}px` }),
    ...(font.color === undefined ? {} : { color: font.color }),
  };
}

/** What may stand between quotes in a style. */
const FONT_NAME = /^[\p{L}\p{N} _.-]+$/u;
const OTHER_FONTS = "Calibri, Carlito, 'Segoe UI', 'Yu Gothic UI', Meiryo, 'Noto Sans CJK JP', sans-serif";

const ACROSS: Readonly<Record<string, CSSProperties['justifyContent']>> = { Left: 'flex-start', Center: 'center', Right: 'flex-end' };
const DOWN: Readonly<Record<string, CSSProperties['alignItems']>> = { Top: 'flex-start', Center: 'center', Bottom: 'flex-end' };

function alignment({ format, isNumber, isCentred }: CellView): CSSProperties {
  const unset = isNumber ? 'flex-end' : isCentred ? 'center' : 'flex-start';
  const across = ACROSS[format.horizontal ?? ''] ?? unset;
  return {
    justifyContent: across,
    textAlign: across === 'flex-end' ? 'right' : across === 'center' ? 'center' : 'left',
    alignItems: DOWN[format.vertical ?? ''] ?? 'flex-end',
    ...(format.indent ? { paddingLeft: `${4 + format.indent * 9}px` } : {}),
  };
}

const SIDES: readonly (readonly [BorderSide, 'borderTop' | 'borderBottom' | 'borderLeft' | 'borderRight'])[] = [
  ['EdgeTop', 'borderTop'],
  ['EdgeBottom', 'borderBottom'],
  ['EdgeLeft', 'borderLeft'],
  ['EdgeRight', 'borderRight'],
];

function borders({ borders: set, fill }: CellFormat): CSSProperties {
  // A fill hides the gridlines, as in Excel.
  const style: Partial<Record<(typeof SIDES)[number][1], string>> = fill ? { borderRight: 'none', borderBottom: 'none' } : {};
  for (const [side, property] of SIDES) {
    const line = lineOf(set?.[side]);
    if (line !== undefined) style[property] = line;
  }
  return style;
}

function lineOf(border: BorderFormat | undefined): string | undefined {
  if (!border?.style || border.style === 'None') return undefined;
  const width = border.weight === 'Thick' ? 3 : border.weight === 'Medium' ? 2 : 1;
  return `${width}px ${lineStyle(border)} ${border.color ?? '#000000'}`;
}

function lineStyle({ style, weight }: BorderFormat): string {
  if (style === 'Double') return 'double';
  if (style === 'Dot' || weight === 'Hairline') return 'dotted';
  return style === 'Continuous' ? 'solid' : 'dashed';
}
