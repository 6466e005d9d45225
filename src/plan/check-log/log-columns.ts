import type { ByHandColumn, LogColumn } from '../../our-sheets/check-log';

/** The columns of the Check log. The table of findings sets them; the cells by hand stand on the same columns. Widths in digits of the default font. */
export const LOG_COLUMNS: Readonly<Record<LogColumn, number>> = {
  number: 2,
  severity: 3,
  rule: 4,
  place: 5,
  finding: 6,
  expected: 7,
  found: 8,
  now: 9,
  decision: 10,
  reason: 11,
  by: 12,
  date: 13,
  response: 14,
  state: 15,
  key: 16,
  figures: 17,
  decidedFigures: 18,
  mark: 19,
};

export const BY_HAND_COLUMNS: Readonly<Record<ByHandColumn, number>> = {
  symbol: 4,
  cell: 5,
  report: 6,
  value: 7,
  givenUnit: 8,
  chosenBy: 9,
  chosenOn: 10,
};

export const LOG_WIDTHS: readonly number[] = [1, 6, 10.5, 14, 21.5, 32, 12, 11, 11.5, 11.5, 18, 10, 11.5, 16, 11, 24, 24, 24, 10];

/** What stands right of it is for reading the sheet back, and is not printed. */
export const LAST_LOG_COLUMN = LOG_COLUMNS.state;
