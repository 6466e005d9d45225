import { quotedSheetName, rangeName } from '../address';
import type { SheetRange } from '../formula/precedents-of';
import type { CellAddress } from '../workbook';

/** `'MRS(input)'!F8:F10`: cells below one another as one range, in the order of the sheets as they come. */
export function addressList(cells: readonly CellAddress[]): readonly string[] {
  return cellRanges(cells).map(rangeText);
}

export function rangeText({ sheet, range }: SheetRange): string {
  return `${quotedSheetName(sheet)}!${rangeName(range)}`;
}

export function cellRanges(cells: readonly CellAddress[]): readonly SheetRange[] {
  const columns = new Map<string, { sheet: string; column: number; rows: number[] }>();
  for (const { sheet, row, column } of cells) {
    const known = columns.get(`${sheet}\n${column}`);
    if (known) known.rows.push(row);
    else columns.set(`${sheet}\n${column}`, { sheet, column, rows: [row] });
  }
  return [...columns.values()].flatMap(({ sheet, column, rows }) =>
    runs(rows).map(([top, bottom]) => ({ sheet, range: { top, bottom, left: column, right: column } })),
  );
}

function runs(rows: readonly number[]): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last?.[1] === row - 1) last[1] = row;
    else found.push([row, row]);
  }
  return found;
}
