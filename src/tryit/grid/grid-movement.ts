/** Where a key leads from a cell, as in Excel. */
import { nextVisible } from './grid-layout';
import type { GridPlace } from './grid-keys';
import type { SheetView } from './sheet-view';

export interface MovementKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/** `page`: how many rows are in view. Undefined: the key moves nothing. */
export function movement({ key, ctrlKey, metaKey }: MovementKey, view: SheetView, at: GridPlace, page: number): GridPlace | undefined {
  const far = ctrlKey || metaKey;
  const step = STEPS[key];
  if (step) return far ? dataEdge(view, at, step) : neighbour(view, at, step);
  const { row, column } = at;
  const last = view.lastUsed;
  switch (key) {
    case 'PageDown':
      return { row: Math.min(row + page, view.rows), column };
    case 'PageUp':
      return { row: Math.max(row - page, 1), column };
    case 'Home':
      return { row: far ? 1 : row, column: 1 };
    case 'End':
      return far ? last : { row, column: last.column };
    default:
      return undefined;
  }
}

type Step = readonly [down: -1 | 0 | 1, right: -1 | 0 | 1];

const STEPS: Readonly<Record<string, Step>> = { ArrowDown: [1, 0], ArrowUp: [-1, 0], ArrowRight: [0, 1], ArrowLeft: [0, -1] };

/** The next cell that is not hidden; a merged area counts as one. */
function neighbour(view: SheetView, { row, column }: GridPlace, [down, right]: Step): GridPlace {
  const area = view.mergeAt(row, column) ?? { top: row, bottom: row, left: column, right: column };
  if (down !== 0) return { row: nextVisible(down > 0 ? area.bottom : area.top, down, view.rows, view.rowHeight), column };
  if (right !== 0) return { row, column: nextVisible(right > 0 ? area.right : area.left, right, view.columns, view.columnWidth) };
  return { row, column };
}

/** With Ctrl: the last filled cell before an empty one; from there the next filled one, else the sheet's edge. */
function dataEdge(view: SheetView, from: GridPlace, step: Step): GridPlace {
  const isFilled = (place: GridPlace): boolean => !view.isEmpty(place.row, place.column);
  const isSame = (a: GridPlace, b: GridPlace): boolean => a.row === b.row && a.column === b.column;
  let at = from;
  let next = neighbour(view, at, step);
  const along = isFilled(at) && isFilled(next);
  while (!isSame(next, at)) {
    if (along && !isFilled(next)) return at;
    if (!along && isFilled(next)) return next;
    at = next;
    next = neighbour(view, at, step);
  }
  return at;
}
