import type { CSSProperties, ReactNode } from 'react';
import { cellName } from '../../address';
import type { CellRange } from '../../workbook';
import { cellStyle, textStyle } from './cell-style';
import type { GridPlace } from './grid-keys';
import { areaHeight, areaWidth } from './grid-layout';
import type { CellLink } from './link-of-cell';
import type { CellView, SheetView } from './sheet-view';
import { textRoom } from './text-room';

export interface CellActions {
  readonly select: (place: GridPlace) => void;
  /** With Shift held. */
  readonly extend: (place: GridPlace) => void;
  /** The mouse goes down on a cell, and is drawn over others. */
  readonly press: (place: GridPlace) => void;
  readonly drawTo: (place: GridPlace) => void;
  readonly edit: () => void;
  /** Of links within the workbook; the browser follows those to the web. */
  readonly follow: (link: CellLink) => void;
}

interface Props {
  readonly view: SheetView;
  readonly row: number;
  readonly column: number;
  /** CSS pixels from the grid's edge. */
  readonly left: number;
  readonly selection: CellRange;
  readonly actions: CellActions;
}

export function cellId({ row, column }: GridPlace): string {
  return `cell-${cellName(row, column)}`;
}

export function GridCell({ view, row, column, left, selection, actions }: Props) {
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
      className={className(cell, selected && (row !== selection.top || column !== selection.left))}
      style={style}
      onClick={(event) => (event.shiftKey ? actions.extend : actions.select)({ row, column })}
      onMouseDown={() => actions.press({ row, column })}
      onMouseEnter={(event) => event.buttons === 1 && actions.drawTo({ row, column })}
      onDoubleClick={actions.edit}
    >
      {cell.text && (
        <span className="grid-text" style={textStyle(cell, room.width, height, room.background)}>
          <Linked link={cell.link} onFollow={actions.follow}>
            <CellText cell={cell} />
          </Linked>
        </span>
      )}
    </div>
  );
}

interface LinkedProps {
  readonly link: CellLink | undefined;
  readonly onFollow: (link: CellLink) => void;
  readonly children: ReactNode;
}

/** A click on the text follows its link, as in Excel; a click beside it selects the cell. The keyboard finds the link above the cells. */
function Linked({ link, onFollow, children }: LinkedProps) {
  if (link === undefined) return children;
  if (link.kind === 'web') {
    return (
      <a className="grid-link" href={link.url} title={link.url} target="_blank" rel="noopener noreferrer" tabIndex={-1}>
        {children}
      </a>
    );
  }
  return (
    <button
      type="button"
      className="grid-link"
      title={link.text}
      tabIndex={-1}
      // The cells keep the focus.
      onMouseDown={(event) => event.preventDefault()}
      onClick={(event) => {
        event.stopPropagation();
        onFollow(link);
      }}
    >
      {children}
    </button>
  );
}

function CellText({ cell: { text, runs } }: { readonly cell: CellView }) {
  if (!runs) return text;
  return runs.map((run, index) => {
    const Tag = run.position === 'subscript' ? 'sub' : run.position === 'superscript' ? 'sup' : 'span';
    return <Tag key={index}>{run.text}</Tag>;
  });
}

/** Of a range all cells but the active one are tinted, as in Excel. */
function className(cell: CellView, isTinted: boolean): string {
  return ['grid-cell', cell.text ? 'filled' : '', isTinted ? 'tinted' : ''].filter(Boolean).join(' ');
}
