import { useState } from 'react';
import type { VirtualExcel } from '../../virtual-excel';
import { usePageWords } from '../page/page-words';
import { FormulaBar } from './formula-bar';
import type { GridPlace } from './grid-keys';
import { SheetGrid } from './sheet-grid';
import { SheetTabs } from './sheet-tabs';
import { useBook } from './use-book';

/** The workbook: formula bar, cells, tabs. Follows what the pane does to it. */
export function WorkbookView({ excel }: { readonly excel: VirtualExcel }) {
  const words = usePageWords();
  const { book, view } = useBook(excel);
  const [refusal, setRefusal] = useState<string>();
  const { activeSheet, selection } = book;

  const attempt = (act: () => void): void => {
    try {
      act();
      setRefusal(undefined);
    } catch (thrown) {
      setRefusal(thrown instanceof Error ? thrown.message : String(thrown));
    }
  };
  const select = ({ row, column }: GridPlace): void => attempt(() => excel.select(activeSheet.name, row, column));
  const edit = ({ row, column }: GridPlace, text: string): void => attempt(() => excel.edit(activeSheet.name, row, column, text));

  return (
    <section className="book" aria-label={words.workbook}>
      <FormulaBar view={view} selection={selection} />
      {refusal !== undefined && (
        <p role="alert" className="refused-edit">
          {refusal}
        </p>
      )}
      <div id="sheet-panel" role="tabpanel" aria-label={activeSheet.name} className="sheet-panel">
        <SheetGrid key={activeSheet.id} view={view} selection={selection} onSelect={select} onEdit={edit} />
      </div>
      <SheetTabs sheets={book.sheets} active={activeSheet} onActivate={(sheet) => attempt(() => excel.activate(sheet.name))} />
    </section>
  );
}
