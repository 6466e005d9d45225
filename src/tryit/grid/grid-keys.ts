import type { KeyboardEvent } from 'react';
import { movement } from './grid-movement';
import type { SheetView } from './sheet-view';

export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

interface GridActions {
  readonly select: (place: GridPlace) => void;
  /** With Shift: from the cell where one began to this one. */
  readonly extend: (place: GridPlace) => void;
  /** `first`: what the person has typed already, replacing the content; absent: the content itself is edited. */
  readonly edit: (first?: string) => void;
  /** The cell's drop-down list, where it has one. */
  readonly openList: () => void;
  readonly clear: () => void;
}

interface Places {
  /** The active cell, and the end of the selection that Shift moves. */
  readonly active: GridPlace;
  readonly head: GridPlace;
  /** Rows in view. */
  readonly page: number;
}

/** The keys of a grid, as in Excel; but Tab leaves the cells, as WAI-ARIA's grid pattern wants it: nobody gets stuck in them. */
export function gridKeys(view: SheetView, { active, head, page }: Places, actions: GridActions): (event: KeyboardEvent) => void {
  return (event) => {
    // Of an input method (Safari names the letter, and tells the method by the code alone).
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    if (event.altKey) {
      if (event.key !== 'ArrowDown' || event.ctrlKey) return;
      actions.openList();
    } else if (event.key === 'Enter') {
      const to = movement({ key: event.shiftKey ? 'ArrowUp' : 'ArrowDown', ctrlKey: false, metaKey: false }, view, active, page);
      if (to) actions.select(to);
    } else {
      const isSheetKey = event.ctrlKey && event.key.startsWith('Page');
      const to = isSheetKey ? undefined : movement(event, view, event.shiftKey ? head : active, page);
      if (to) (event.shiftKey ? actions.extend : actions.select)(to);
      else if (event.key === 'F2') actions.edit();
      else if (event.key === 'Delete') actions.clear();
      else if (event.key === 'Backspace') actions.edit('');
      else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey) actions.edit(event.key);
      else return;
    }
    event.preventDefault();
  };
}
