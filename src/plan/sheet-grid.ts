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
  types: 10,
  tables: 11,
  goal: 12,
  key: 13,
} as const;

export const WIDTHS: readonly number[] = [1.5, 11, 23, 33, 16, 11, 30, 21, 24, 18, 10, 7, 16];

export const FIRST_COLUMN = COLUMNS.target;
export const LAST_GRID_COLUMN = COLUMNS.key;
