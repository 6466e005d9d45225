import type { CSSProperties } from 'react';
import type { CellRange } from '../../workbook';
import { cellStyle, textStyle } from './cell-style';
import { areaHeight, areaWidth } from './grid-layout';
import type { GridPlace } from './grid-keys';
import { cellId } from './sheet-grid';
import type { CellView, SheetView } from './sheet-view';
import { textRoom } from './text-room';

interface Props {
  readonly view: SheetView;
  readonly row: number;
  readonly column: number;
  /** CSS pixels from the grid's edge. */
  readonly left: number;
  readonly selection: CellRange;
  readonly onSelect: (place: GridPlace) => void;
  readonly onEdit: () => void;
}

export function GridCell({ view, row, column, left, selection, onSelect, onEdit }: Props) {
  const area = view.mergeAt(row, column);
  if (area && (area.top !== row || area.left !== column)) return null;
  const cell = view.cell(row, column);
  const width = area ? areaWidth(view, area.left, area.right) : view.columnWidth(column);
  if (width === 0) return null;
  const height = area ? areaHeight(view, area.top, area.bottom) : view.rowHeight(row);
  const room = textRoom(view, cell, row, column, width);
  const selected = row <= selection.bottom && column <= selection.right && row >= selection.top && column >= selection.left;
  const style: CSSProperties = { ...cellStyle(cell), left, width, height };
  return (
    // Keys are handled by the grid, which holds the focus.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      id={cellId({ row, column })}
      role="gridcell"
      aria-colindex={column + 1}
      {...(area ? { 'aria-colspan': area.right - area.left + 1, 'aria-rowspan': area.bottom - area.top + 1 } : {})}
      aria-selected={selected}
      className={className(cell, selected)}
      style={style}
      onClick={() => onSelect({ row, column })}
      onDoubleClick={onEdit}
    >
      {cell.text && (
        <span className="grid-text" style={textStyle(cell, room.width, height, room.background)}>
          <CellText cell={cell} />
        </span>
      )}
      {selected && <span className="grid-frame" style={{ width }} />}
    </div>
  );
}

function CellText({ cell: { text, runs } }: { readonly cell: CellView }) {
  if (!runs) return text;
  return runs.map((run, index) => {
    const Tag = run.position === 'subscript' ? 'sub' : run.position === 'superscript' ? 'sup' : 'span';
    return <Tag key={index}>{run.text}</Tag>;
  });
}

function className(cell: CellView, selected: boolean): string {
  return ['grid-cell', cell.text ? 'filled' : '', selected ? 'selected' : ''].filter(Boolean).join(' ');
}
