import type { VirtualItem } from '@tanstack/react-virtual';
import { memo } from 'react';
import type { CellRange } from '../../workbook';
import { GridCell, type CellActions } from './grid-cell';
import { HEADER_WIDTH, isWithin } from './grid-layout';
import type { SheetView } from './sheet-view';

interface Props {
  readonly view: SheetView;
  readonly item: VirtualItem;
  /** CSS pixels from the edge of what the row stands in. */
  readonly top: number;
  readonly columns: readonly VirtualItem[];
  readonly selection: CellRange;
  readonly actions: CellActions;
  /** The last row above the frozen line. */
  readonly isFrozenLine?: boolean;
}

/** One row: its number and the cells of it that are in view. While one scrolls, rows that stay in view are not drawn anew. */
export const GridRow = memo(Row, (before, after) => {
  const same = (name: 'view' | 'top' | 'selection' | 'isFrozenLine'): boolean => before[name] === after[name];
  const isSameItem = before.item.index === after.item.index && before.item.size === after.item.size;
  // What the actions do depends on the sheet and the selection only.
  return same('view') && same('top') && same('selection') && same('isFrozenLine') && isSameItem && areSame(before.columns, after.columns);
});

function areSame(before: readonly VirtualItem[], after: readonly VirtualItem[]): boolean {
  return before.length === after.length && before.every((item, index) => item === after[index]);
}

function Row({ view, item: { index, size }, top, columns, selection, actions, isFrozenLine = false }: Props) {
  const row = index + 1;
  return (
    <div
      role="row"
      aria-rowindex={row + 1}
      className={isFrozenLine ? 'grid-row frozen-line' : 'grid-row'}
      style={{ top, height: size }}
      hidden={size === 0}
    >
      <div
        role="rowheader"
        aria-colindex={1}
        className={isWithin(selection.top, row, selection.bottom) ? 'grid-number chosen' : 'grid-number'}
        style={{ width: HEADER_WIDTH }}
      >
        {row}
      </div>
      {columns.map((column) => (
        <GridCell
          key={column.index}
          view={view}
          row={row}
          column={column.index + 1}
          left={column.start}
          selection={selection}
          actions={actions}
        />
      ))}
    </div>
  );
}
