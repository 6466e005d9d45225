/**
 * Office.js counts a column's width in points (`RangeFormat.columnWidth`), Excel's dialog and the file in characters. With the default
 * font (Calibri 11, 7 pixels a digit, 96 dpi): pixels = 7 × characters + 5 (ECMA-376 Part 1, 18.3.1.13), points = pixels × 3/4.
 * The default column is 8.43 characters, 64 pixels, 48 points.
 */
export const DEFAULT_COLUMN_POINTS = 48;
export const DEFAULT_ROW_POINTS = 15;

/** Rounded up to hundredths, so that the way back gives the same pixels. */
export function charactersOfPoints(points: number): number {
  const pixels = Math.round(points / 0.75);
  return Math.max(0, Math.ceil(((pixels - 5) / 7) * 100) / 100);
}

/** Of the `width` of a `col` element, which counts the margins in (18.3.1.13). */
export function pointsOfFileWidth(width: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / 7)) / 256) * 7) * 0.75;
}
