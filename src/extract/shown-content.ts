import type { Cell, CellContent } from '../workbook';
import { isoFromSerial, isDateFormat } from './period';

/**
 * What stands in the cell. A typed figure that Excel turned into a date (`1/2` becomes 2 January) is no figure any more: it counts as
 * the date a person sees. A computed figure in a cell formatted as a date stays a number, since the sheet goes on computing with it;
 * so does a percentage: 79.7% is 0.797.
 */
export function shownContent(cell: Cell | undefined, dateSystem: 1900 | 1904): CellContent {
  const content = cell?.content ?? { kind: 'empty' };
  if (content.kind !== 'number' || !cell || cell.formula !== undefined || !isDateFormat(cell.numberFormat)) return content;
  return { kind: 'text', value: isoFromSerial(content.value, dateSystem) ?? String(content.value) };
}
