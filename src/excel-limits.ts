/** Excel's own limits: Microsoft, "Excel specifications and limits". */
export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;
/** Characters in a cell, in a formula, in the name of a worksheet. */
export const LONGEST_TEXT = 32_767;
export const LONGEST_FORMULA = 8_192;
export const LONGEST_SHEET_NAME = 31;
