import type { Book } from './model/book';
import type { BookSheet } from './model/book-sheet';
import type { SheetRange } from './model/sheet-range';

/** What the object tables may ask of the host besides the workbook itself. */
export interface Host {
  readonly book: Book;
  /** Brings values up to date if something changed and the calculation mode lets it. */
  recalculate(): void;
  /** Brings them up to date whatever the mode (F9). */
  calculateNow(): void;
  /** The kind of event a script wants: `worksheetChanged`, `worksheetSelectionChanged` … */
  listen(event: HostEvent, target: string): void;
  unlisten(event: HostEvent, target: string): void;
  select(range: SheetRange): void;
  activate(sheet: BookSheet): void;
  removeReference(id: string): void;
  /** `Excel.createWorkbook`: another window. Undefined: an empty workbook. */
  openNewWorkbook(base64: string | undefined): void;
}

/** The numbers of `EventType` in the client library. */
export const HostEvent = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetNameChanged: 25,
} as const;
export type HostEvent = (typeof HostEvent)[keyof typeof HostEvent];
