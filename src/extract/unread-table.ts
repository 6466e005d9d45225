import type { CellAddress } from '../workbook';
import { inputTitle, type FormSheets } from './form-sheets';
import { unreadInputTable } from './input-table';
import type { Pair } from './pair-sheets';

/**
 * Of a pair without a Table 1: the cells that say there is one (caption, headings, the input sheet's title), on its own sheets or on one
 * that belongs to none. What stands there and cannot be read must not pass for a report without Table 1.
 */
export function unreadTable({ calculation, input }: Pair, forms: FormSheets): readonly CellAddress[] {
  const own = input && input !== calculation ? [input, calculation] : [calculation];
  const others = forms.all.filter(
    (sheet) => !sheet.table && !forms.calculations.includes(sheet) && (!sheet.kind || !calculation.kind || sheet.kind === calculation.kind),
  );
  const said = [...own, ...others].map(({ texts }) => unreadInputTable(texts)).find((cells) => cells.length > 0);
  const title = input && inputTitle(input.texts);
  return said ?? (title ? [title] : []);
}
