import type { BookName, Tab } from './book';
import type { BookTable } from './book-table';
import type { BookSheet } from './book-sheet';
import type { SheetRange } from './sheet-range';
import type { SheetState } from './sheet-state';

/** A workbook at one moment, to come back to. */
export interface BookState {
  readonly tabs: readonly Tab[];
  readonly sheets: ReadonlyMap<BookSheet, SheetState>;
  readonly names: readonly BookName[];
  readonly tables: readonly Readonly<BookTable>[];
  readonly selection: SheetRange;
}

/** Sheets that are in `after` and were not, or not so, in `before`; then those that have gone. */
export function changedSheets(before: BookState, after: BookState): readonly SheetState[] {
  const changed = [...after.sheets].filter(([sheet, state]) => {
    const former = before.sheets.get(sheet);
    return former?.cells.version !== state.cells.version || former.name !== state.name;
  });
  const gone = [...before.sheets].filter(([sheet]) => !after.sheets.has(sheet));
  return [...changed, ...gone].map(([, state]) => state);
}
