import type { PlannedCell } from './sheet-plan';
import type { SheetStyle } from './sheet-styles';

const HEADS: readonly SheetStyle[] = ['head', 'headRight'];

/** The head of a table with the words right above it and the row below it: rows that help nobody on two pages. */
export interface KeptHead {
  readonly top: number;
  readonly bottom: number;
}

/** From the top down. A row of totals looks like a head, and is none: no empty row stands between it and the head of its table. */
export function keptHeads(cells: readonly PlannedCell[]): readonly KeptHead[] {
  const filled = new Set(cells.map(({ row }) => row));
  const heads = new Set(cells.filter(({ style }) => HEADS.some((head) => head === style)).map(({ row }) => row));
  return [...heads].flatMap((head) => {
    let top = head;
    while (filled.has(top - 1) && !heads.has(top - 1)) top -= 1;
    return heads.has(top - 1) ? [] : [{ top, bottom: head + 1 }];
  });
}
