import { defaultRangeExtractor, useVirtualizer, type Range, type Virtualizer } from '@tanstack/react-virtual';
import { useEffect, useId, useRef, useState } from 'react';
import type { CellRange } from '../../workbook';
import { SheetChart } from '../chart/sheet-chart';
import { usePageWords } from '../page/page-words';
import { CellOverlay, type OpenedCell } from './cell-overlay';
import { cellId, type CellActions } from './grid-cell';
import { GridHead } from './grid-head';
import { gridKeys, type GridPlace } from './grid-keys';
import { movement } from './grid-movement';
import { areaHeight, areaWidth, HEADER_HEIGHT, HEADER_WIDTH } from './grid-layout';
import { GridRow } from './grid-row';
import type { CellLink } from './link-of-cell';
import type { SheetView } from './sheet-view';
import { TypingField } from './typing-field';

interface Props {
  readonly view: SheetView;
  readonly selection: CellRange;
  /** The corner of the selection that Shift moves. */
  readonly head: GridPlace;
  readonly actions: SheetActions;
}

export interface SheetActions {
  select(place: GridPlace): void;
  /** From the cell where the selection began to this one. */
  extend(place: GridPlace): void;
  /** From one cell to another, as a mouse draws over them. */
  draw(from: GridPlace, to: GridPlace): void;
  edit(place: GridPlace, text: string): void;
  clear(): void;
  /** Says why nothing can be typed into the active cell. */
  refuse(): void;
  copy(): string;
  paste(text: string): void;
  follow(link: CellLink): void;
}

/**
 * The cells of one sheet as an ARIA grid. Only what is in view is in the page, however large the sheet; one tab stop, the active cell is
 * told by `aria-activedescendant`. What lies over the cells (an input, a drop-down list, charts) stands beside the grid: a grid holds rows only.
 */
export function SheetGrid({ view, selection, head, actions }: Props) {
  const words = usePageWords();
  const scroller = useRef<HTMLDivElement>(null);
  const cells = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const [opened, setOpened] = useState<OpenedCell>();
  const pressed = useRef<GridPlace>(undefined);
  const active = { row: selection.top, column: selection.left };
  const { rows, columns, frozen } = useGridWindow(view, scroller, head);
  const isFrozen = (row: number): boolean => row <= frozen;
  const page = Math.max((rows.range?.endIndex ?? 15) - (rows.range?.startIndex ?? 0) - frozen - 1, 1);

  const edit = (first?: string): void => {
    if (view.isLocked(active.row, active.column)) actions.refuse();
    else setOpened({ kind: 'editor', initial: first ?? view.cell(active.row, active.column).typed, isTyped: first !== undefined });
  };
  const openList = (): void => {
    if (view.choices(active.row, active.column).length > 0) setOpened({ kind: 'list' });
  };
  const finish = (text: string | undefined, key?: string): void => {
    setOpened(undefined);
    if (text !== undefined) actions.edit(active, text);
    const next = key === undefined ? undefined : movement({ key, ctrlKey: false, metaKey: false }, view, active, page);
    if (next) actions.select(next);
    field.current?.focus({ preventScroll: true });
  };
  const cellActions: CellActions = {
    select: actions.select,
    extend: actions.extend,
    press: (place) => (pressed.current = place),
    drawTo: (place) => pressed.current && actions.draw(pressed.current, place),
    edit: () => edit(),
    follow: actions.follow,
  };
  const keys = gridKeys(view, { active, head, page }, { ...actions, edit, openList });
  const shown = columns.getVirtualItems();
  const rowItems = rows.getVirtualItems();
  const rowProps = { view, columns: shown, selection, actions: cellActions };
  const isOne = selection.top === selection.bottom && selection.left === selection.right;
  const area = (isOne ? view.mergeAt(active.row, active.column) : undefined) ?? selection;
  /** Of the selection, as far as it lies in these rows. */
  const frame = (first: number, last: number, above: number) => {
    const [top, bottom] = [Math.max(area.top, first), Math.min(area.bottom, last)];
    if (top > bottom) return null;
    const style = {
      left: (columns.measurementsCache[area.left - 1]?.start ?? 0) - 1,
      top: (rows.measurementsCache[top - 1]?.start ?? 0) - above - 1,
      width: areaWidth(view, area.left, area.right) + 1,
      height: areaHeight(view, top, bottom) + 1,
    };
    const open = [top > area.top && 'open-above', bottom < area.bottom && 'open-below'].filter(Boolean).join(' ');
    return <div className={`grid-frame ${open}`} style={style} />;
  };
  const own = view.mergeAt(active.row, active.column) ?? { right: active.column, bottom: active.row };
  const place = {
    left: columns.measurementsCache[active.column - 1]?.start ?? 0,
    top: (rows.measurementsCache[active.row - 1]?.start ?? 0) - (isFrozen(active.row) ? HEADER_HEIGHT : 0),
    width: areaWidth(view, active.column, own.right),
    height: areaHeight(view, active.row, own.bottom),
  };

  return (
    <div ref={scroller} className={view.showGridlines ? 'grid grid-lines' : 'grid'}>
      <div className="grid-area" style={{ height: rows.getTotalSize(), width: columns.getTotalSize() }}>
        <div
          ref={cells}
          className="grid-cells"
          role="grid"
          id={id}
          // The field that takes what is typed is the tab stop: it gets the focus whoever gives it to the grid.
          tabIndex={-1}
          onFocus={(event) => event.target === event.currentTarget && field.current?.focus({ preventScroll: true })}
          aria-label={words.gridOf(view.name)}
          aria-rowcount={view.rows + 1}
          aria-colcount={view.columns + 1}
          aria-activedescendant={cellId(active)}
          aria-multiselectable
        >
          <div role="rowgroup" className="grid-rows">
            <GridHead columns={shown} selection={selection} />
            <div role="presentation" className="grid-frozen" style={{ top: HEADER_HEIGHT }}>
              {rowItems
                .filter(({ index }) => isFrozen(index + 1))
                .map((item) => (
                  <GridRow
                    key={item.index}
                    {...rowProps}
                    item={item}
                    top={item.start - HEADER_HEIGHT}
                    isFrozenLine={item.index + 1 === frozen}
                  />
                ))}
            </div>
            {rowItems
              .filter(({ index }) => !isFrozen(index + 1))
              .map((item) => (
                <GridRow key={item.index} {...rowProps} item={item} top={item.start} />
              ))}
          </div>
        </div>
        {view.charts.map((chart) => (
          <SheetChart
            key={chart.name}
            chart={chart}
            left={columns.measurementsCache[chart.over.left - 1]?.start ?? 0}
            top={rows.measurementsCache[chart.over.top - 1]?.start ?? 0}
            width={areaWidth(view, chart.over.left, chart.over.right)}
            height={areaHeight(view, chart.over.top, chart.over.bottom)}
          />
        ))}
        <div className="grid-frozen" style={{ top: HEADER_HEIGHT }}>
          {frame(1, frozen, HEADER_HEIGHT)}
        </div>
        {frame(frozen + 1, view.rows, 0)}
        {/* One element for both: the field would lose the focus in another. */}
        <div {...(isFrozen(active.row) ? { className: 'grid-frozen', style: { top: HEADER_HEIGHT } } : {})}>
          <CellOverlay key={cellId(active)} view={view} at={active} {...place} opened={opened} onOpenList={openList} onFinish={finish} />
          <TypingField
            ref={field}
            label={words.gridOf(view.name)}
            gridId={id}
            activeId={cellId(active)}
            isLocked={view.isLocked(active.row, active.column)}
            {...place}
            onKeyDown={keys}
            onCopy={(event) => {
              event.clipboardData.setData('text/plain', actions.copy());
              event.preventDefault();
            }}
            onPaste={(event) => {
              actions.paste(event.clipboardData.getData('text/plain'));
              event.preventDefault();
            }}
            onFinish={finish}
          />
        </div>
      </div>
    </div>
  );
}

interface GridWindow {
  readonly rows: Virtualizer<HTMLDivElement, Element>;
  readonly columns: Virtualizer<HTMLDivElement, Element>;
  /** Rows that stay in sight. */
  readonly frozen: number;
}

/** Which rows and columns are in view. Follows the active cell. */
function useGridWindow(view: SheetView, scroller: { readonly current: HTMLDivElement | null }, active: GridPlace): GridWindow {
  const frozenHeight = areaHeight(view, 1, view.frozenRows);
  // A window lower than twice its frozen rows would show little else: then nothing is frozen.
  const [hasRoom, setHasRoom] = useState(true);
  const frozen = hasRoom ? view.frozenRows : 0;
  // The React compiler is not used here; its warning is about memoising what this returns.
  // eslint-disable-next-line react-hooks/incompatible-library
  const rows = useVirtualizer<HTMLDivElement, Element>({
    count: view.rows,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => view.rowHeight(index + 1),
    overscan: 6,
    paddingStart: HEADER_HEIGHT,
    scrollPaddingStart: HEADER_HEIGHT + (hasRoom ? frozenHeight : 0),
    rangeExtractor: (range) => withMerges(range, frozen, view.merges, (area) => [area.top, area.bottom]),
    onChange: ({ scrollRect }) => scrollRect && setHasRoom(scrollRect.height > 2 * frozenHeight),
  });
  const columns = useVirtualizer<HTMLDivElement, Element>({
    count: view.columns,
    horizontal: true,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => view.columnWidth(index + 1),
    overscan: 3,
    paddingStart: HEADER_WIDTH,
    scrollPaddingStart: HEADER_WIDTH,
    rangeExtractor: (range) => withMerges(range, 0, view.merges, (area) => [area.left, area.right]),
  });
  useEffect(() => {
    rows.measure();
    columns.measure();
  }, [rows, columns, view]);
  useEffect(() => {
    if (active.row > frozen) rows.scrollToIndex(active.row - 1, { align: 'auto' });
    columns.scrollToIndex(active.column - 1, { align: 'auto' });
  }, [rows, columns, frozen, view.name, active.row, active.column]);
  return { rows, columns, frozen };
}

/** Beside what is in view: the frozen lines, and the first cell of a merged area of which only the end is in view, for that cell draws it. */
function withMerges(
  range: Range,
  frozen: number,
  merges: readonly CellRange[],
  side: (area: CellRange) => readonly [number, number],
): number[] {
  const indexes = new Set(defaultRangeExtractor(range));
  for (let index = 0; index < frozen; index += 1) indexes.add(index);
  for (const area of merges) {
    const [first, last] = side(area);
    if (first - 1 < range.startIndex && last - 1 >= range.startIndex) indexes.add(first - 1);
  }
  return [...indexes].sort((a, b) => a - b);
}
