import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { VirtualExcel } from '../../virtual-excel';
import type { CellRange } from '../../workbook';
import { usePageWords } from '../page/page-words';
import { FormulaBar } from './formula-bar';
import type { GridPlace } from './grid-keys';
import { isTypedInto } from './is-typed-into';
import { movement } from './grid-movement';
import { SheetGrid } from './sheet-grid';
import { SheetTabs } from './sheet-tabs';
import { useBook } from './use-book';
import { useSheetActions } from './use-sheet-actions';

/** The workbook: formula bar, cells, tabs. Follows what the pane does to it. */
export function WorkbookView({ excel }: { readonly excel: VirtualExcel }) {
  const words = usePageWords();
  const { book, view } = useBook(excel);
  const { actions, head, refusal } = useSheetActions(excel, view);
  const { activeSheet, selection } = book;
  const panel = useRef<HTMLDivElement>(null);
  const focusGrid = (): void => panel.current?.querySelector<HTMLElement>('[role="grid"]')?.focus({ preventScroll: true });
  const goTo = (range: CellRange | undefined): void => {
    if (!range) return actions.sayNoSuchCells();
    const within = (row: number, column: number): GridPlace => ({ row: Math.min(row, view.rows), column: Math.min(column, view.columns) });
    actions.draw(within(range.top, range.left), within(range.bottom, range.right));
    focusGrid();
  };
  const finish = (text: string | undefined, key?: string): void => {
    const at = { row: selection.top, column: selection.left };
    if (text !== undefined) actions.edit(at, text);
    const next = key === undefined ? undefined : movement({ key, ctrlKey: false, metaKey: false }, view, at, 1);
    if (next) actions.select(next);
    if (key !== undefined) focusGrid();
  };
  // On a narrow screen the pane stands below: what it goes to comes into view with its sheet.
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    if (document.activeElement instanceof HTMLIFrameElement) place.current?.scrollIntoView({ block: 'nearest' });
  }, [selection]);
  // Another sheet is another grid: who turned the page with the keyboard goes on there.
  const turned = useRef(false);
  useEffect(() => {
    if (turned.current) focusGrid();
    turned.current = false;
  }, [activeSheet]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isTypedInto(event.target)) return;
    const step = sheetStep(event);
    const shown = book.sheets.filter(({ visibility }) => visibility === 'visible');
    const sheet = step === 0 ? undefined : shown[shown.indexOf(activeSheet) + step];
    if (!sheet) return;
    event.preventDefault();
    turned.current = true;
    actions.activate(sheet);
  };

  return (
    // Its cells and tabs hold the focus; what counts for all of them is heard here.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section ref={place} className="book" aria-label={words.workbook} onKeyDown={onKeyDown}>
      <FormulaBar
        view={view}
        selection={selection}
        onGoTo={goTo}
        onFinish={finish}
        onFollow={(link) => {
          actions.follow(link);
          focusGrid();
        }}
        onUnprotect={
          activeSheet.isProtected
            ? () => {
                actions.unprotect();
                focusGrid();
              }
            : undefined
        }
      />
      {refusal !== undefined && (
        <p role="alert" className="refused-edit">
          {refusal}
          <button
            type="button"
            className="button quiet"
            onClick={() => {
              actions.dismiss();
              focusGrid();
            }}
          >
            {words.dismiss}
          </button>
        </p>
      )}
      <div ref={panel} id="sheet-panel" role="tabpanel" aria-label={activeSheet.name} className="sheet-panel">
        <SheetGrid key={activeSheet.id} view={view} selection={selection} head={head} actions={actions} />
      </div>
      <SheetTabs sheets={book.sheets} active={activeSheet} onActivate={actions.activate} />
    </section>
  );
}

/** Ctrl+Page Down as in Excel; browsers keep that for their own tabs, so that Excel on the web takes Ctrl+Alt+Page Down. */
function sheetStep({ key, ctrlKey }: KeyboardEvent): -1 | 0 | 1 {
  if (!ctrlKey || !key.startsWith('Page')) return 0;
  return key === 'PageDown' ? 1 : -1;
}
