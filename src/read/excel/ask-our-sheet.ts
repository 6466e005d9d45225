import { cellName } from '../../address';
import type { CellTable } from '../../cell-table';
import type { Sheet } from '../../workbook';
import { linkTarget } from '../link-target';
import { USUAL_HEAD } from './sheet-question';

/**
 * Asks what is read of a sheet of ours only: where its links lead, and which charts stand there. After the sync, the function it gives
 * tells the answer. Cells far outside any sheet we write are not asked for their links.
 */
export function askOurSheet(sheet: Excel.Worksheet, cells: CellTable): () => Pick<Sheet, 'links' | 'charts'> {
  const rows = Math.min(cells.extent.rows, USUAL_HEAD.rows);
  const columns = Math.min(cells.extent.columns, USUAL_HEAD.columns);
  const properties = sheet.getRangeByIndexes(0, 0, rows, columns).untrack().getCellProperties({ hyperlink: true });
  sheet.charts.load('items/name');
  return () => {
    const links = new Map<string, string>();
    for (const { row, column } of cells) {
      const { address, documentReference } = properties.value[row - 1]?.[column - 1]?.hyperlink ?? {};
      const to = linkTarget(address, documentReference);
      if (to !== undefined) links.set(cellName(row, column), to);
    }
    const charts = sheet.charts.items.map(({ name }) => name);
    return { ...(links.size === 0 ? {} : { links }), ...(charts.length === 0 ? {} : { charts }) };
  };
}
