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
  date: 8,
  note: 9,
  source: 10,
  checks: 11,
  tables: 12,
  goal: 13,
  types: 14,
  key: 15,
} as const;

export const WIDTHS: readonly number[] = [1, 10, 22, 30, 13, 12.5, 27, 11, 15, 18.5, 13.5, 7.5, 6, 32, 30];

export const FIRST_COLUMN = COLUMNS.target;
export const LAST_GRID_COLUMN = COLUMNS.key;
/** What stands right of it is for sorting and for reading the sheet back, and is not printed. */
export const LAST_PRINTED_COLUMN = COLUMNS.goal;
