import { rangeName } from '../../address';
import type { CellRange } from '../../workbook';

/**
 * A range to be written to, by its cells or as `getRange` takes it (`A:C`, `1:3`); without either the whole sheet.
 * Untracked: Excel need not keep hundreds of ranges alive until the run ends, and forget them again by a message of its own.
 */
export function rangeOn(sheet: Excel.Worksheet, at?: CellRange | string): Excel.Range {
  return sheet.getRange(typeof at === 'object' ? rangeName(at) : at).untrack();
}
