import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { useEffect, useRef, useState } from 'react';
import { cellName, columnLetters } from '../../address';
import type { CellRange } from '../../workbook';
import { usePageWords } from '../page/page-words';
import { CellEditor } from './cell-editor';
import { GridCell } from './grid-cell';
import { gridKeys, type GridPlace } from './grid-keys';
import type { SheetView } from './sheet-view';

interface Props {
  readonly view: SheetView;
  readonly selection: CellRange;
  readonly onSelect: (place: GridPlace) => void;
  readonly onEdit: (place: GridPlace, text: string) => void;
}

const HEADER_HEIGHT = 22;
const HEADER_WIDTH = 46;

/**
 * The cells of one sheet as an ARIA grid. Only what is in view is in the page, however large the sheet; one tab stop, the active cell is
 * told by `aria-activedescendant`.
 */
export function SheetGrid({ view, selection, onSelect, onEdit }: Props) {
  const words = usePageWords();
  const scroller = useRef<HTMLDivElement>(null);
  const [editing, setEditing] = useState<string>();
  const active = { row: selection.top, column: selection.left };

  // The React compiler is not used here; its warning is about memoising what this returns.
  // eslint-disable-next-line react-hooks/incompatible-library
  const rows = useVirtualizer({
    count: view.rows,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => view.rowHeight(index + 1),
    overscan: 6,
    paddingStart: HEADER_HEIGHT,
    scrollPaddingStart: HEADER_HEIGHT,
    rangeExtractor: (range) => withMerges(range, view.merges, (area) => [area.top, area.bottom]),
  });
  const columns = useVirtualizer({
    count: view.columns,
    horizontal: true,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => view.columnWidth(index + 1),
    overscan: 3,
    paddingStart: HEADER_WIDTH,
    scrollPaddingStart: HEADER_WIDTH,
    rangeExtractor: (range) => withMerges(range, view.merges, (area) => [area.left, area.right]),
  });

  useEffect(() => {
    rows.measure();
    columns.measure();
  }, [rows, columns, view]);
  useEffect(() => {
    rows.scrollToIndex(active.row - 1, { align: 'auto' });
    columns.scrollToIndex(active.column - 1, { align: 'auto' });
  }, [rows, columns, view.name, active.row, active.column]);

  const edit = (first?: string): void => setEditing(first ?? view.cell(active.row, active.column).typed);
  const finish = (text: string | undefined): void => {
    setEditing(undefined);
    if (text !== undefined) onEdit(active, text);
    scroller.current?.focus();
  };
  const shown = columns.getVirtualItems();
  const offsets = new Map(shown.map((item) => [item.index + 1, item]));

  return (
    <div
      ref={scroller}
      className={view.showGridlines ? 'grid grid-lines' : 'grid'}
      role="grid"
      tabIndex={0}
      aria-label={words.gridOf(view.name)}
      aria-rowcount={view.rows + 1}
      aria-colcount={view.columns + 1}
      aria-activedescendant={cellId(active)}
      onKeyDown={editing === undefined ? gridKeys(view, active, { select: onSelect, edit, clear: () => onEdit(active, '') }) : undefined}
    >
      <div className="grid-area" role="rowgroup" style={{ height: rows.getTotalSize(), width: columns.getTotalSize() }}>
        <div className="grid-head" role="row" aria-rowindex={1} style={{ height: HEADER_HEIGHT }}>
          <div className="grid-corner" role="columnheader" aria-colindex={1} style={{ width: HEADER_WIDTH }}>
            <span className="unseen">#</span>
          </div>
          {shown.map(({ index, start, size }) => (
            <div
              key={index}
              role="columnheader"
              aria-colindex={index + 2}
              className={isWithin(selection.left, index + 1, selection.right) ? 'grid-letter chosen' : 'grid-letter'}
              style={{ left: start, width: size }}
              hidden={size === 0}
            >
              {columnLetters(index + 1)}
            </div>
          ))}
        </div>
        {rows.getVirtualItems().map(({ index, start, size }) => (
          <div
            key={index}
            role="row"
            aria-rowindex={index + 2}
            className="grid-row"
            style={{ top: start, height: size }}
            hidden={size === 0}
          >
            <div
              role="rowheader"
              aria-colindex={1}
              className={isWithin(selection.top, index + 1, selection.bottom) ? 'grid-number chosen' : 'grid-number'}
              style={{ width: HEADER_WIDTH }}
            >
              {index + 1}
            </div>
            {shown.map((item) => (
              <GridCell
                key={item.index}
                view={view}
                row={index + 1}
                column={item.index + 1}
                left={item.start}
                selection={selection}
                onSelect={onSelect}
                onEdit={edit}
              />
            ))}
            {editing !== undefined && index + 1 === active.row && (
              <CellEditor
                label={words.editCell(cellName(active.row, active.column))}
                initial={editing}
                choices={view.choices(active.row, active.column)}
                left={offsets.get(active.column)?.start ?? 0}
                width={view.columnWidth(active.column)}
                onFinish={finish}
              />
            )}
          </div>
        ))}
      </div>
    </div>
  );
}

export function cellId({ row, column }: GridPlace): string {
  return `cell-${cellName(row, column)}`;
}

const isWithin = (from: number, index: number, to: number): boolean => index >= from && index <= to;

/** A merged area is drawn by its first cell: that must be in the page even when only the area's end is in view. */
function withMerges(range: Range, merges: readonly CellRange[], side: (area: CellRange) => readonly [number, number]): number[] {
  const indexes = new Set(defaultRangeExtractor(range));
  for (const area of merges) {
    const [first, last] = side(area);
    if (first - 1 < range.startIndex && last - 1 >= range.startIndex) indexes.add(first - 1);
  }
  return [...indexes].sort((a, b) => a - b);
}
