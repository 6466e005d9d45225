import { useMemo, useSyncExternalStore } from 'react';
import type { VirtualExcel } from '../../virtual-excel';
import type { Book } from '../../virtual-excel/model/book';
import { SheetView } from './sheet-view';

/** Draws anew whenever the pane or a person changes, selects or undoes something. Gives the number of changes to what stands in the workbook. */
export function useChanges(excel: VirtualExcel): number {
  useSyncExternalStore(excel.onChange, () => excel.happenings);
  return excel.contents;
}

/** The workbook as it stands. */
export function useBook(excel: VirtualExcel): { readonly book: Book; readonly view: SheetView } {
  const changes = useChanges(excel);
  const { book } = excel;
  const { activeSheet } = book;
  // `changes` is what tells that the sheet is no longer what it was: the book itself is one object for good.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const view = useMemo(() => new SheetView(activeSheet, book), [activeSheet, book, changes]);
  return { book, view };
}
