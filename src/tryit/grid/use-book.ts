import { useEffect, useMemo, useState } from 'react';
import type { VirtualExcel } from '../../virtual-excel';
import type { Book } from '../../virtual-excel/model/book';
import { SheetView } from './sheet-view';

/** The workbook as it stands, drawn anew whenever the pane or a person changes something in it. */
export function useBook(excel: VirtualExcel): { readonly book: Book; readonly view: SheetView } {
  const [changes, setChanges] = useState(0);
  useEffect(() => excel.onChange(() => setChanges((count) => count + 1)), [excel]);
  const { book } = excel;
  const { activeSheet } = book;
  // `changes` is what tells that the sheet is no longer what it was: the book itself is one object for good.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const view = useMemo(() => new SheetView(activeSheet, book), [activeSheet, book, changes]);
  return { book, view };
}
