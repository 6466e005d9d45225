import { findSheet } from '../workbook';
import type { CellTable } from '../cell-table';
import type { CellAddress, CellContent, CellRange, DefinedName } from '../workbook';
import { CellMap } from './cell-map';
import type { TraceNode } from './trace';
import { rememberedOf } from '../remembered';

/** What of a workbook formulas can refer to. A `Workbook` is one. */
export interface FormulaBook {
  readonly sheets: readonly { readonly name: string; readonly cells: CellTable; readonly hiddenRows?: readonly number[] }[];
  readonly names: readonly DefinedName[];
  readonly dateSystem: 1900 | 1904;
}

/** The cells a calculation may look at. */
export interface CellSource {
  readonly names: readonly DefinedName[];
  readonly dateSystem: 1900 | 1904;
  /** The sheet's name as the workbook spells it; undefined where there is no such sheet. */
  readonly sheetNamed: (name: string) => string | undefined;
  readonly cell: (sheet: string, row: number, column: number) => SourceCell | undefined;
  /** Absent where it is not known which rows are hidden. */
  readonly isHiddenRow?: (sheet: string, row: number) => boolean;
  /** The cells of a range that are there, by row, then column. */
  readonly cellsIn: (sheet: string, range: CellRange) => Iterable<PlacedCell>;
}

export interface SourceCell {
  readonly content: CellContent;
  readonly formula?: string;
  /** Cells below this one are not known: what depends on it cannot be evaluated. */
  readonly isTruncated?: boolean;
}

export interface PlacedCell extends SourceCell {
  readonly row: number;
  readonly column: number;
}

/** What stands in a cell; `empty` where there is none. */
export function contentIn(source: CellSource, { sheet, row, column }: CellAddress): CellContent {
  return source.cell(sheet, row, column)?.content ?? { kind: 'empty' };
}

export const workbookSource = rememberedOf((workbook: FormulaBook): CellSource => {
  const sheets = new Map<string, FormulaBook['sheets'][number] | undefined>();
  const sheetOf = (name: string): FormulaBook['sheets'][number] | undefined => {
    const known = sheets.get(name);
    if (known !== undefined || sheets.has(name)) return known;
    const sheet = findSheet(workbook, name);
    sheets.set(name, sheet);
    return sheet;
  };
  const hidden = new Map<string, ReadonlySet<number>>();
  const extents = new Map<string, { rows: number; columns: number }>();
  return {
    names: workbook.names,
    dateSystem: workbook.dateSystem,
    sheetNamed: (name) => sheetOf(name)?.name,
    // Not `cellAt`: to a formula the covered cells of a merged area are empty.
    cell: (sheet, row, column) => sheetOf(sheet)?.cells.at(row, column),
    isHiddenRow: (sheet, row) => {
      const rows = hidden.get(sheet) ?? new Set(sheetOf(sheet)?.hiddenRows);
      hidden.set(sheet, rows);
      return rows.has(row);
    },
    *cellsIn(sheet, range) {
      const table = sheetOf(sheet)?.cells;
      if (!table) return;
      const extent = extents.get(sheet) ?? table.extent;
      extents.set(sheet, extent);
      const bottom = Math.min(range.bottom, extent.rows);
      const right = Math.min(range.right, extent.columns);
      if ((bottom - range.top + 1) * (right - range.left + 1) > table.size) {
        for (const cell of table) if (isInside(range, cell.row, cell.column)) yield cell;
        return;
      }
      for (let row = range.top; row <= bottom; row += 1) {
        for (let column = range.left; column <= right; column += 1) {
          const cell = table.at(row, column);
          if (cell) yield cell;
        }
      }
    },
  };
});

/**
 * The cells of traces alone. A cell that they do not show is empty: a trace shows every filled cell its formulas refer to. What an
 * earlier trace says of a cell goes before what a later one says.
 */
export function traceSource(traces: readonly TraceNode[], names: readonly DefinedName[], dateSystem: 1900 | 1904 = 1900): CellSource {
  const cells = new CellMap<PlacedCell>();
  const sheets = new Map<string, { name: string; cells: { row: number; column: number }[] }>();
  const waiting: TraceNode[] = traces.toReversed();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    const { sheet, row, column } = node.at;
    const known = sheets.get(sheet.toLowerCase()) ?? { name: sheet, cells: [] };
    sheets.set(sheet.toLowerCase(), known);
    const before = cells.get(node.at);
    if (before === undefined) known.cells.push({ row, column });
    if (before === undefined || node.truncated === true) {
      const { content, formula } = node;
      const cell = before ?? { row, column, content, ...(formula === undefined ? {} : { formula }) };
      cells.set(node.at, { ...cell, isTruncated: node.truncated === true });
    }
    waiting.push(...node.precedents);
  }
  for (const { cells: list } of sheets.values()) list.sort((a, b) => a.row - b.row || a.column - b.column);
  return {
    names,
    dateSystem,
    sheetNamed: (name) => sheets.get(name.toLowerCase())?.name ?? name,
    cell: (sheet, row, column) => cells.get({ sheet, row, column }),
    *cellsIn(sheet, range) {
      const list = sheets.get(sheet.toLowerCase())?.cells ?? [];
      for (const { row, column } of list) {
        const cell = isInside(range, row, column) ? cells.get({ sheet, row, column }) : undefined;
        if (cell) yield cell;
      }
    },
  };
}

/** The same cells with what is saved in them alone: formulas are not computed anew. */
export function savedValues(source: CellSource): CellSource {
  return {
    ...source,
    cell: (sheet, row, column) => {
      const cell = source.cell(sheet, row, column);
      return cell && { content: cell.content };
    },
    *cellsIn(sheet, range) {
      for (const { row, column, content } of source.cellsIn(sheet, range)) yield { row, column, content };
    },
  };
}

export function isInside(range: CellRange, row: number, column: number): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}
