/** Where the rows and columns of a sheet lie, in CSS pixels. */
import type { CellRange } from '../../workbook';

export interface GridLayout {
  readonly rows: number;
  readonly columns: number;
  /** 0 for a hidden one. Counted from 1, as Excel does. */
  rowHeight(row: number): number;
  columnWidth(column: number): number;
  /** The merged area that covers the cell. */
  mergeAt(row: number, column: number): CellRange | undefined;
}

/** The letters above the columns, and the numbers beside the rows. */
export const HEADER_HEIGHT = 22;
export const HEADER_WIDTH = 46;

export const isWithin = (from: number, index: number, to: number): boolean => index >= from && index <= to;

/** Width of an area, hidden columns counting nothing. */
export function areaWidth(layout: GridLayout, left: number, right: number): number {
  return sum(left, right, layout.columnWidth);
}

export function areaHeight(layout: GridLayout, top: number, bottom: number): number {
  return sum(top, bottom, layout.rowHeight);
}

function sum(from: number, to: number, size: (index: number) => number): number {
  let total = 0;
  for (let index = from; index <= to; index += 1) total += size(index);
  return total;
}

/** The next visible index in a direction; where there is none, the place one stands on. */
export function nextVisible(from: number, step: 1 | -1, last: number, size: (index: number) => number): number {
  for (let index = from + step; index >= 1 && index <= last; index += step) if (size(index) > 0) return index;
  return from;
}

/** Rough width of a text in Calibri 11 (14.7 px): full-width characters (Japanese) take about twice the room of others. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

function characterWidth(character: string): number {
  if ((character.codePointAt(0) ?? 0) > 0x2e7f) return 14.7;
  if (NARROW.test(character)) return 3.7;
  return WIDE.test(character) ? 9 : 7.3;
}

const NARROW = /[ ijl.,:;'|!()[\]]/;
const WIDE = /[A-Zmw%@]/;
