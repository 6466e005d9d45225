import { notKnown } from '../host-error';
import type { SheetRange } from '../model/sheet-range';
import { formatProperty } from './format-property';

/** The `format` part of `getCellProperties`: `{fill: {color: true}, font: {bold: true}}`. */
export function readFormat(cell: SheetRange, wanted: unknown): Record<string, unknown> {
  const read: Record<string, unknown> = {};
  for (const [group, parts] of Object.entries(typeof wanted === 'object' && wanted !== null ? wanted : {})) {
    if (group === 'fill' && asks(parts, 'color')) read[group] = { color: formatProperty.fillColour(cell) };
    else if (group === 'font') read[group] = fontParts(cell, parts);
    else throw notKnown(`Range.getCellProperties with format.${group}`);
  }
  return read;
}

function fontParts(cell: SheetRange, parts: unknown): Record<string, unknown> {
  const read: Record<string, unknown> = {};
  if (asks(parts, 'color')) read['color'] = formatProperty.font(cell, 'color');
  if (asks(parts, 'bold')) read['bold'] = formatProperty.font(cell, 'bold');
  return read;
}

function asks(parts: unknown, name: string): boolean {
  return typeof parts === 'object' && parts !== null && Reflect.get(parts, name) === true;
}
