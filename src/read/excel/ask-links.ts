import { cellName } from '../../address';
import type { CellTable } from '../../cell-table';
import type { Sheet } from '../../workbook';
import { linkTarget } from '../link-target';
import { USUAL_HEAD } from './sheet-question';

/** Asks where the links of a sheet lead; after the sync, the function it gives tells the answer. Cells far outside any sheet we write are not asked for. */
export function askLinks(sheet: Excel.Worksheet, cells: CellTable): () => Sheet['links'] | undefined {
  const rows = Math.min(cells.extent.rows, USUAL_HEAD.rows);
  const columns = Math.min(cells.extent.columns, USUAL_HEAD.columns);
  const properties = sheet.getRangeByIndexes(0, 0, rows, columns).untrack().getCellProperties({ hyperlink: true });
  return () => {
    const links = new Map<string, string>();
    for (const { row, column } of cells) {
      const { address, documentReference } = properties.value[row - 1]?.[column - 1]?.hyperlink ?? {};
      const to = linkTarget(address, documentReference);
      if (to !== undefined) links.set(cellName(row, column), to);
    }
    return links.size === 0 ? undefined : links;
  };
}
