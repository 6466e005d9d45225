import { addressText } from '../address';
import { findSheet } from '../workbook';
import type { CellAddress, Workbook } from '../workbook';
import { rememberedOf } from '../remembered';
import { CellMap } from './cell-map';
import { workbookSource } from './cell-source';
import type { CellSource } from './cell-source';
import { partsOf } from './formula-tree';
import { parseFormula } from './parse-formula';
import { precedentsOf } from './precedents-of';
import type { SheetRange } from './precedents-of';
import type { TraceNode } from './trace';

export interface TraceLimits {
  /** Cells listed of one range. A range of more is cut short. */
  readonly perRange: number;
  /** Cells listed in all. */
  readonly overall: number;
  /** Levels below the figure: who walks the tree may do so by recursion. */
  readonly levels: number;
}

/** Enough for every form of the JCM; a year of daily readings is summed in a range of 366, and shown in part. */
const TRACE_LIMITS: TraceLimits = { perRange: 200, overall: 5000, levels: 500 };

/**
 * The tree of cells and formulas below a cell, down to the typed inputs. Of a range the filled cells are listed; a single cell is
 * listed even when it is empty. A cell is followed where it is met first, counting levels from the top; elsewhere it is `repeated`,
 * so circles end. What the limits cut off, and formulas that cannot be followed (unreadable, other workbooks, OFFSET), make their
 * node `truncated`.
 */
export function traceOf(workbook: Workbook, address: CellAddress, limits: TraceLimits = TRACE_LIMITS): TraceNode {
  const source = workbookSource(workbook);
  const below = cellsBelow(workbook, limits.perRange);
  const sheet = findSheet(workbook, address.sheet)?.name ?? address.sheet;
  const top = nodeAt(source, { ...address, sheet });
  const met = new Set([addressText(top.at)]);
  const waiting: { node: GrowingNode; level: number }[] = [{ node: top, level: 0 }];
  let count = 1;
  // Level by level, so that what is near the figure is listed before the limit is reached.
  for (const { node, level } of waiting) {
    if (node.formula === undefined) continue;
    const { cells, isCut } = below(node.formula, node.at);
    const room = level < limits.levels ? limits.overall - count : 0;
    if (isCut || cells.length > room) node.truncated = true;
    for (const at of cells.slice(0, room)) {
      const child = nodeAt(source, at);
      node.precedents.push(child);
      count += 1;
      const key = addressText(at);
      if (met.has(key)) child.repeated = true;
      else waiting.push({ node: child, level: level + 1 });
      met.add(key);
    }
  }
  return top;
}

interface GrowingNode extends TraceNode {
  readonly precedents: GrowingNode[];
  repeated?: true;
  truncated?: true;
}

function nodeAt(source: CellSource, at: CellAddress): GrowingNode {
  const cell = source.cell(at.sheet, at.row, at.column);
  return {
    at,
    content: cell?.content ?? { kind: 'empty' },
    ...(cell?.formula === undefined ? {} : { formula: cell.formula }),
    precedents: [],
  };
}

interface CellsBelow {
  readonly cells: readonly CellAddress[];
  readonly isCut: boolean;
}

/** Of each formula once: the figures of a sheet have most cells below them in common. */
const cellsBelow = rememberedOf((workbook: Workbook, perRange: number): ((formula: string, at: CellAddress) => CellsBelow) => {
  const source = workbookSource(workbook);
  const known = new CellMap<CellsBelow>();
  return (formula, at) => {
    const cells = known.get(at) ?? cellsOf(formula, at, workbook, source, perRange);
    known.set(at, cells);
    return cells;
  };
});

function cellsOf(formula: string, at: CellAddress, workbook: Workbook, source: CellSource, perRange: number): CellsBelow {
  const tree = parseFormula(formula);
  if (tree.kind === 'failure') return { cells: [], isCut: true };
  const ranges = precedentsOf(tree, at.sheet, workbook).map((precedent) => filledCells(precedent, source, perRange));
  const cells = new Map(ranges.flatMap((range) => range.cells.map((cell) => [addressText(cell), cell] as const)));
  const isBeyond = [...partsOf(tree)].some(
    (part) =>
      ((part.kind === 'reference' || part.kind === 'name') && part.workbook !== undefined) ||
      (part.kind === 'call' && (part.name === 'OFFSET' || part.name === 'INDIRECT')),
  );
  return { cells: [...cells.values()], isCut: isBeyond || ranges.some(({ isCut }) => isCut) };
}

function filledCells({ sheet, range }: SheetRange, source: CellSource, most: number): CellsBelow {
  if (range.top === range.bottom && range.left === range.right)
    return { cells: [{ sheet, row: range.top, column: range.left }], isCut: false };
  const cells: CellAddress[] = [];
  for (const { row, column, content, formula } of source.cellsIn(sheet, range)) {
    if (content.kind === 'empty' && formula === undefined) continue;
    if (cells.length === most) return { cells, isCut: true };
    cells.push({ sheet, row, column });
  }
  return { cells, isCut: false };
}
