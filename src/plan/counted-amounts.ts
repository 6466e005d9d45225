import { rangeName } from '../address';
import type { CellRange } from '../workbook';

export interface CountedAmounts {
  /** Without its `=`, like the other. */
  readonly count: string;
  readonly sum: string;
}

/**
 * The amounts of credits in a column that may be counted, for as long as somebody fills it in: whole numbers that are not negative, at most
 * `limit` (the text of a formula). A text stops no sum: as an argument of its own it is 0 to SUMPRODUCT, and divided by what a fraction leaves,
 * both are errors.
 */
export function countedAmounts(column: CellRange, limit?: string): CountedAmounts {
  const range = rangeName(column);
  const isCounted = [
    `(${range}>=0)`,
    `ISNUMBER(${range}/(MOD(${range},1)=0))`,
    ...(limit === undefined ? [] : [`(${range}<=${limit})`]),
  ].join('*');
  return { count: `SUMPRODUCT(ISNUMBER(${range})*${isCounted})`, sum: `SUMPRODUCT(${range},${isCounted})` };
}
