import { cellName } from '../../address';
import type { Cell } from '../../workbook';
import { rowsOf } from './field-row';
import { digestOf, type OurSheet } from './our-sheet';

/**
 * Which of the cells we did not write: those whose content is none of ours, and of a content that stands on the sheet more often than we
 * wrote it the cells that fit in least with their row and column.
 */
export function strangersAmong(sheet: OurSheet, cells: readonly Cell[]): ReadonlySet<Cell> {
  const strangers = new Set<Cell>();
  const alike = new Map<string, { readonly cells: Cell[]; readonly written: number }>();
  for (const cell of cells) {
    const digest = digestOf(cell);
    const group = digest === undefined ? undefined : alike.get(digest);
    if (digest === undefined) strangers.add(cell);
    else if (group) group.cells.push(cell);
    else alike.set(digest, { cells: [cell], written: sheet.timesWritten(cell) });
  }
  const groups = [...alike.values()].map((group) => ({ group: group.cells, surplus: group.cells.length - group.written }));
  const ours = groups.flatMap(({ group, surplus }) => (surplus <= 0 ? group : []));
  const company = new Company(ours);
  for (const { group, surplus } of groups) {
    for (const cell of surplus > 0 ? leastFitting(group, surplus, company, sheet) : []) strangers.add(cell);
  }
  // Where one of ours was deleted, a copy far from everything would pass for it.
  for (const cell of ours) if (company.isAlone(cell)) strangers.add(cell);
  return strangers;
}

function leastFitting(group: readonly Cell[], count: number, company: Company, sheet: OurSheet): readonly Cell[] {
  if (count === group.length) return group;
  const expected = expectedNumbers(sheet);
  const isExpected = (cell: Cell): number => Number(expected.has(cellName(cell.row, cell.column)));
  const isField = (cell: Cell): number => Number(sheet.isTakenIfNotOurs(cell));
  return [...group]
    .sort(
      (a, b) =>
        isExpected(a) - isExpected(b) || company.of(a) - company.of(b) || isField(a) - isField(b) || b.row - a.row || b.column - a.column,
    )
    .slice(0, count);
}

/**
 * Cells that hold just the number that we write there: the goal of the row's target, and Table 5, which knows Goal 5 only. They are ours,
 * whoever typed the same number elsewhere.
 */
function expectedNumbers(sheet: OurSheet): ReadonlySet<string> {
  const cells = rowsOf(sheet, 'indicators').flatMap((row) => {
    const goal = /(\d{1,2})\./.exec(row.ours('target') ?? '')?.[1];
    return [
      row.ours('goal') === goal ? row.cell('goal') : undefined,
      row.ours('tables') === '5' && goal === '5' ? row.cell('tables') : undefined,
    ];
  });
  return new Set(cells.flatMap((cell) => (cell ? [cellName(cell.row, cell.column)] : [])));
}

/** How many cells that are certainly ours stand in a cell's row and in its column, multiplied: none for a cell beside or below everything. */
class Company {
  private readonly rows = new Map<number, number>();
  private readonly columns = new Map<number, number>();

  constructor(ours: readonly Cell[]) {
    for (const { row, column } of ours) {
      this.rows.set(row, (this.rows.get(row) ?? 0) + 1);
      this.columns.set(column, (this.columns.get(column) ?? 0) + 1);
    }
  }

  /** Of one of these cells: that no other of them stands in its row or column. */
  isAlone({ row, column }: Cell): boolean {
    return this.rows.get(row) === 1 && this.columns.get(column) === 1;
  }

  of({ row, column }: Cell): number {
    return (this.rows.get(row) ?? 0) * (this.columns.get(column) ?? 0);
  }
}
