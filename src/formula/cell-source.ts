import { findSheet } from '../workbook';
import type { CellContent, CellRange, DefinedName, Workbook } from '../workbook';
import type { TraceNode } from './trace';

/** The cells a calculation may look at. */
export interface CellSource {
  readonly names: readonly DefinedName[];
  readonly dateSystem: 1900 | 1904;
  /** The sheet's name as the workbook spells it; undefined where there is no such sheet. */
  readonly sheetNamed: (name: string) => string | undefined;
  readonly cell: (sheet: string, row: number, column: number) => SourceCell | undefined;
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

export function workbookSource(workbook: Workbook): CellSource {
  const extents = new Map<string, { rows: number; columns: number }>();
  const tableOf = (sheet: string) => findSheet(workbook, sheet)?.cells;
  return {
    names: workbook.names,
    dateSystem: workbook.dateSystem,
    sheetNamed: (name) => findSheet(workbook, name)?.name,
    // Not `cellAt`: to a formula the covered cells of a merged area are empty.
    cell: (sheet, row, column) => tableOf(sheet)?.at(row, column),
    *cellsIn(sheet, range) {
      const table = tableOf(sheet);
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
}

/** The cells of a trace alone. A cell that the trace does not show is empty: a trace shows every filled cell its formulas refer to. */
export function traceSource(trace: TraceNode, names: readonly DefinedName[], dateSystem: 1900 | 1904 = 1900): CellSource {
  const sheets = new Map<string, { name: string; cells: Map<string, PlacedCell> }>();
  const waiting: TraceNode[] = [trace];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    const { sheet, row, column } = node.at;
    const known = sheets.get(sheet.toLowerCase()) ?? { name: sheet, cells: new Map<string, PlacedCell>() };
    sheets.set(sheet.toLowerCase(), known);
    const { content, formula } = node;
    const isTruncated = node.truncated === true || known.cells.get(`${row},${column}`)?.isTruncated === true;
    known.cells.set(`${row},${column}`, { row, column, content, isTruncated, ...(formula === undefined ? {} : { formula }) });
    waiting.push(...node.precedents);
  }
  return {
    names,
    dateSystem,
    sheetNamed: (name) => sheets.get(name.toLowerCase())?.name ?? name,
    cell: (sheet, row, column) => sheets.get(sheet.toLowerCase())?.cells.get(`${row},${column}`),
    *cellsIn(sheet, range) {
      const cells = [...(sheets.get(sheet.toLowerCase())?.cells.values() ?? [])];
      const inside = cells.filter(({ row, column }) => isInside(range, row, column));
      yield* inside.sort((a, b) => a.row - b.row || a.column - b.column);
    },
  };
}

export function isInside(range: CellRange, row: number, column: number): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}
