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
    ...(format.wrap ? { whiteSpace: 'pre-wrap' } : {}),
    ...borders(format),
  };
}

function fontStyle({ font }: CellFormat): CSSProperties {
  if (!font) return {};
  return {
    ...(font.bold ? { fontWeight: 600 } : {}),
    ...(font.italic ? { fontStyle: 'italic' } : {}),
    ...(font.underline && font.underline !== 'None' ? { textDecoration: 'underline' } : {}),
    ...(font.size === undefined ? {} : { fontSize: `${(font.size * 4) / 3}px` }),
    ...(font.color === undefined ? {} : { color: font.color }),
  };
}

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

function borders({ borders: set }: CellFormat): CSSProperties {
  const style: Partial<Record<(typeof SIDES)[number][1], string>> = {};
  for (const [side, property] of SIDES) {
    const line = lineOf(set?.[side]);
    if (line !== undefined) style[property] = line;
  }
  return style;
}

function lineOf(border: BorderFormat | undefined): string | undefined {
  if (!border?.style || border.style === 'None') return undefined;
  const width = border.weight === 'Thick' ? 3 : border.weight === 'Medium' ? 2 : 1;
  return `${width}px solid ${border.color ?? '#000000'}`;
}
