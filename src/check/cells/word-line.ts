import { quotedSheetName, rangeName } from '../../address';
import type { CellAddress } from '../../workbook';

/** Cells of one column, or row, that follow each other: `'Log'!C2:C13`. */
export function wordLine(cells: readonly CellAddress[]): string {
  const [from, to] = [cells[0], cells.at(-1)];
  if (from === undefined || to === undefined) return '';
  return `${quotedSheetName(from.sheet)}!${rangeName({ top: from.row, left: from.column, bottom: to.row, right: to.column })}`;
}
