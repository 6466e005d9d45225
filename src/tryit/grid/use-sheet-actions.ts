import { useRef, useState } from 'react';
import { rangeName } from '../../address';
import type { CellRange } from '../../workbook';
import type { VirtualExcel } from '../../virtual-excel';
import type { BookSheet } from '../../virtual-excel/model/book-sheet';
import { usePageWords } from '../page/page-words';
import { cellsOfText, textOfCells } from './clipboard-text';
import type { GridPlace } from './grid-keys';
import type { CellLink } from './link-of-cell';
import type { SheetActions } from './sheet-grid';
import type { SheetView } from './sheet-view';

interface WorkbookActions extends SheetActions {
  activate(sheet: BookSheet): void;
  /** What somebody typed to go to is no place on a sheet. */
  sayNoSuchCells(): void;
  /** The person has read why the last thing was not done. */
  dismiss(): void;
  unprotect(): void;
}

interface Acting {
  readonly actions: WorkbookActions;
  readonly head: GridPlace;
  /** Why the last thing was not done. */
  readonly refusal: string | undefined;
}

/** What a person can do to the workbook, and why it was not done. */
export function useSheetActions(excel: VirtualExcel, view: SheetView): Acting {
  const words = usePageWords();
  const [refusal, setRefusal] = useState<string>();
  /** Where the selection began and where Shift has moved it. */
  const [reach, setReach] = useState<{ readonly from: GridPlace; readonly to: GridPlace }>();
  const lastPlaces = useRef(new Map<string, GridPlace>());
  const { book } = excel;
  const { activeSheet, selection } = book;
  const first: GridPlace = { row: selection.top, column: selection.left };

  const select = (sheet: string, { row, column }: GridPlace): void => {
    setReach(undefined);
    excel.select(sheet, row, column);
  };
  // It stays when the selection goes on (Enter does that before anybody has read it), and goes with the sheet that it is about.
  const turnTo = (sheet: string, place: GridPlace): void => {
    setRefusal(undefined);
    lastPlaces.current.set(activeSheet.id, first);
    select(sheet, place);
  };
  const draw = (from: GridPlace, to: GridPlace): void => {
    setReach({ from, to });
    const [top, bottom] = [Math.min(from.row, to.row), Math.max(from.row, to.row)];
    excel.select(activeSheet.name, top, Math.min(from.column, to.column), bottom, Math.max(from.column, to.column));
  };
  const locked = words.cellLocked(rangeName(selection));
  const attempt = async (act: () => unknown, protectedWords: string): Promise<void> => {
    try {
      await act();
      setRefusal(undefined);
    } catch (thrown) {
      setRefusal(isProtection(thrown) ? protectedWords : textOf(thrown));
    }
  };
  const enter = (place: GridPlace, texts: readonly (readonly string[])[], kind: 'typing' | 'clearing' | 'pasting'): void => {
    const act = (): Promise<void> => excel.enter(activeSheet.name, place.row, place.column, texts, kind);
    void attempt(act, locked);
  };

  return {
    refusal,
    head: reach && isCorner(reach.to, selection) ? reach.to : first,
    actions: {
      select: (place) => select(activeSheet.name, place),
      extend: (to) => draw(reach && isCorner(reach.from, selection) ? reach.from : first, to),
      draw,
      edit: (place, text) => enter(place, [[text]], text === '' ? 'clearing' : 'typing'),
      refuse: () => setRefusal(locked),
      clear: () =>
        enter(
          first,
          textsIn(selection, () => ''),
          'clearing',
        ),
      copy: () => textOfCells(textsIn(selection, (row, column) => view.cell(row, column).text)),
      paste: (text) => {
        const cells = cellsOfText(text);
        if (cells.length > 0) enter(first, cells, 'pasting');
      },
      // Each sheet keeps the place where one was on it.
      activate: (sheet) => {
        turnTo(sheet.name, lastPlaces.current.get(sheet.id) ?? { row: 1, column: 1 });
      },
      // Within the workbook; the browser follows links to the web by itself.
      follow: (link: CellLink) => {
        if (link.kind !== 'cell') return;
        const sheet = book.sheet(link.at.sheet);
        if (sheet.visibility !== 'visible') return setRefusal(words.sheetHidden(sheet.name));
        turnTo(sheet.name, link.at);
      },
      sayNoSuchCells: () => setRefusal(words.noSuchCells),
      dismiss: () => setRefusal(undefined),
      unprotect: () => void attempt(() => excel.unprotect(activeSheet.name), words.sheetHasPassword),
    },
  };
}

/** A selection that somebody else has made since (the pane, a click) begins anew. */
function isCorner({ row, column }: GridPlace, { top, bottom, left, right }: CellRange): boolean {
  return (row === top || row === bottom) && (column === left || column === right);
}

function textsIn({ top, bottom, left, right }: CellRange, text: (row: number, column: number) => string): string[][] {
  return Array.from({ length: bottom - top + 1 }, (_, down) =>
    Array.from({ length: right - left + 1 }, (_unused, across) => text(top + down, left + across)),
  );
}

function isProtection(thrown: unknown): boolean {
  return typeof thrown === 'object' && thrown !== null && 'code' in thrown && thrown.code === 'AccessDenied';
}

function textOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
