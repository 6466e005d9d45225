/**
 * The columns of the sheet. The table of indicators sets them; the other blocks stand on the same columns, so that answers, values and
 * descriptions come below each other. Widths in digits of the default font.
 */
export const COLUMNS = {
  margin: 1,
  target: 2,
  title: 3,
  indicator: 4,
  value: 5,
  unit: 6,
  evidence: 7,
  note: 8,
  source: 9,
  checks: 10,
  types: 11,
  tables: 12,
  goal: 13,
  key: 14,
} as const;

export const WIDTHS: readonly number[] = [1.5, 10, 21, 31, 15, 12.5, 26, 18, 21, 16, 15, 8.5, 7, 14];

export const FIRST_COLUMN = COLUMNS.target;
export const LAST_GRID_COLUMN = COLUMNS.key;
/** What stands right of it is for sorting and for reading the sheet back, and is not printed. */
export const LAST_PRINTED_COLUMN = COLUMNS.checks;
