import type { KeyboardEvent } from 'react';
import { nextVisible } from './grid-layout';
import type { SheetView } from './sheet-view';

export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

interface GridActions {
  readonly select: (place: GridPlace) => void;
  /** `first`: what the person has typed already, replacing the content; absent: the content itself is edited. */
  readonly edit: (first?: string) => void;
  /** The cell's drop-down list, where it has one. */
  readonly openList: () => void;
  readonly clear: () => void;
}

const PAGE = 15;

/** The keys of a grid, as in Excel and in WAI-ARIA's grid pattern. */
export function gridKeys(view: SheetView, at: GridPlace, actions: GridActions): (event: KeyboardEvent) => void {
  return (event) => {
    const to = event.altKey ? undefined : movement(event, view, at);
    if (event.altKey && event.key === 'ArrowDown') actions.openList();
    else if (event.altKey) return;
    else if (to) actions.select(to);
    else if (event.key === 'Enter' || event.key === 'F2') actions.edit();
    else if (event.key === 'Delete' || event.key === 'Backspace') actions.clear();
    else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey) actions.edit(event.key);
    else return;
    event.preventDefault();
  };
}

function movement({ key, ctrlKey, metaKey }: KeyboardEvent, view: SheetView, { row, column }: GridPlace): GridPlace | undefined {
  const far = ctrlKey || metaKey;
  const area = view.mergeAt(row, column) ?? { top: row, bottom: row, left: column, right: column };
  switch (key) {
    case 'ArrowDown':
      return { row: nextVisible(area.bottom, 1, view.rows, view.rowHeight), column };
    case 'ArrowUp':
      return { row: nextVisible(area.top, -1, view.rows, view.rowHeight), column };
    case 'ArrowRight':
      return { row, column: nextVisible(area.right, 1, view.columns, view.columnWidth) };
    case 'ArrowLeft':
      return { row, column: nextVisible(area.left, -1, view.columns, view.columnWidth) };
    case 'PageDown':
      return { row: Math.min(row + PAGE, view.rows), column };
    case 'PageUp':
      return { row: Math.max(row - PAGE, 1), column };
    case 'Home':
      return { row: far ? 1 : row, column: 1 };
    case 'End':
      return { row: far ? view.rows : row, column: view.columns };
    default:
      return undefined;
  }
}
