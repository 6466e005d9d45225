/**
 * Excel counts a column's width in digits of the default font, a file adds the margins, Office.js wants points.
 *
 * ECMA-376 part 1, 18.3.1.13 (`col`): width = truncate((characters * digit width + 5) / digit width * 256) / 256, the five pixels
 * being the margins and the gridline. A digit of Calibri 11, Excel's default, is 7 pixels wide at 96 dots per inch.
 */
const DIGIT_PIXELS = 7;
const MARGIN_PIXELS = 5;
/** 72 points and 96 pixels are an inch. `RangeFormat.columnWidth` is in points: OfficeDev/office-js issues 187 and 3036. */
const POINTS_PER_PIXEL = 0.75;

/** Characters, as Excel shows them, to the `width` of a `col` element. */
export function fileWidth(characters: number): number {
  return Math.trunc((pixels(characters) / DIGIT_PIXELS) * 256) / 256;
}

/** Characters, as Excel shows them, to `RangeFormat.columnWidth`. */
export function pointsWidth(characters: number): number {
  return pixels(characters) * POINTS_PER_PIXEL;
}

function pixels(characters: number): number {
  return Math.trunc(characters * DIGIT_PIXELS + MARGIN_PIXELS);
}
