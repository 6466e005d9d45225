import type { PlannedCell, StyleName } from '../../plan/sheet-plan';
import type { CellRange } from '../../workbook';

export interface StyledRange {
  readonly style: StyleName;
  readonly range: CellRange;
}

/**
 * Covers the cells of each style with few rectangles: cells side by side become runs, equal runs below each other become one rectangle.
 * A formatted sheet is then some dozens of calls instead of some thousands.
 */
export function styleRectangles(cells: readonly PlannedCell[]): readonly StyledRange[] {
  const done: StyledRange[] = [];
  /** Rectangles that may still grow downwards, by style, left and right column. */
  const open = new Map<string, StyledRange>();
  for (const run of runsOf(cells)) {
    const key = JSON.stringify([run.style, run.range.left, run.range.right]);
    const above = open.get(key);
    if (above?.range.bottom === run.range.top - 1) {
      open.set(key, { style: run.style, range: { ...above.range, bottom: run.range.bottom } });
      continue;
    }
    if (above) done.push(above);
    open.set(key, run);
  }
  return [...done, ...open.values()];
}

/** Cells of one style side by side, row by row. */
function runsOf(cells: readonly PlannedCell[]): readonly StyledRange[] {
  const styled = cells.flatMap(({ row, column, style }) => (style === undefined ? [] : [{ row, column, style }]));
  styled.sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: StyledRange[] = [];
  for (const { row, column, style } of styled) {
    const last = runs.at(-1);
    if (last && last.style === style && last.range.top === row && last.range.right === column - 1) {
      runs[runs.length - 1] = { style, range: { ...last.range, right: column } };
    } else {
      runs.push({ style, range: { top: row, left: column, bottom: row, right: column } });
    }
  }
  return runs;
}
