import { useRef, useState } from 'react';
import type { VirtualExcel } from '../../virtual-excel';
import type { BookSheet } from '../../virtual-excel/model/book-sheet';
import { usePageWords } from '../page/page-words';
import { FormulaBar } from './formula-bar';
import type { GridPlace } from './grid-keys';
import type { CellLink } from './link-of-cell';
import { SheetGrid } from './sheet-grid';
import { SheetTabs } from './sheet-tabs';
import { useBook } from './use-book';

/** The workbook: formula bar, cells, tabs. Follows what the pane does to it. */
export function WorkbookView({ excel }: { readonly excel: VirtualExcel }) {
  const words = usePageWords();
  const { book, view } = useBook(excel);
  const [refusal, setRefusal] = useState<string>();
  const lastPlaces = useRef(new Map<string, GridPlace>());
  const { activeSheet, selection } = book;

  const select = ({ row, column }: GridPlace): void => {
    setRefusal(undefined);
    excel.select(activeSheet.name, row, column);
  };
  const panel = useRef<HTMLDivElement>(null);
  const focusGrid = (): void => panel.current?.querySelector<HTMLElement>('[role="grid"]')?.focus({ preventScroll: true });
  const goTo = (place: GridPlace): void => {
    select({ row: Math.min(place.row, view.rows), column: Math.min(place.column, view.columns) });
    focusGrid();
  };
  const unprotect = (): void => {
    try {
      excel.unprotect(activeSheet.name);
      setRefusal(undefined);
      focusGrid();
    } catch (thrown) {
      setRefusal(isProtection(thrown) ? words.sheetHasPassword : textOf(thrown));
    }
  };
  /** Each sheet keeps the place where one was on it. */
  const activate = (sheet: BookSheet): void => {
    setRefusal(undefined);
    lastPlaces.current.set(activeSheet.id, { row: selection.top, column: selection.left });
    const { row, column } = lastPlaces.current.get(sheet.id) ?? { row: 1, column: 1 };
    excel.select(sheet.name, row, column);
  };
  /** Within the workbook; the browser follows links to the web by itself. */
  const follow = (link: CellLink): void => {
    if (link.kind !== 'cell') return;
    const sheet = book.sheet(link.at.sheet);
    if (sheet.visibility !== 'visible') return setRefusal(words.sheetHidden(sheet.name));
    lastPlaces.current.set(activeSheet.id, { row: selection.top, column: selection.left });
    setRefusal(undefined);
    excel.select(sheet.name, link.at.row, link.at.column);
  };
  const edit = async ({ row, column }: GridPlace, text: string): Promise<void> => {
    try {
      await excel.edit(activeSheet.name, row, column, text);
      setRefusal(undefined);
    } catch (thrown) {
      setRefusal(isProtection(thrown) ? words.sheetProtected : textOf(thrown));
    }
  };

  return (
    <section className="book" aria-label={words.workbook}>
      <FormulaBar
        view={view}
        selection={selection}
        onGoTo={goTo}
        onFollow={(link) => {
          follow(link);
          focusGrid();
        }}
        onUnprotect={activeSheet.isProtected ? unprotect : undefined}
      />
      {refusal !== undefined && (
        <p role="alert" className="refused-edit">
          {refusal}
        </p>
      )}
      <div ref={panel} id="sheet-panel" role="tabpanel" aria-label={activeSheet.name} className="sheet-panel">
        <SheetGrid
          key={activeSheet.id}
          view={view}
          selection={selection}
          onSelect={select}
          onEdit={(place, text) => void edit(place, text)}
          onFollow={follow}
        />
      </div>
      <SheetTabs sheets={book.sheets} active={activeSheet} onActivate={activate} />
    </section>
  );
}

function isProtection(thrown: unknown): boolean {
  return typeof thrown === 'object' && thrown !== null && 'code' in thrown && thrown.code === 'AccessDenied';
}

function textOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
