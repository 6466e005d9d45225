import { cellName } from '../../address';
import type { CellTable } from '../../cell-table';
import type { Sheet } from '../../workbook';
import { linkTarget } from '../link-target';
import { usedPart, USUAL_HEAD } from './used-part';

/** For the cells of the sheet. */
export type OurSheetAnswer = (cells: CellTable) => Pick<Sheet, 'links' | 'charts'>;

/**
 * Asks what is read of a sheet of ours only: where its links lead, and which charts stand there. After the sync, the function it gives
 * tells the answer. Cells far outside any sheet we write are not asked for their links.
 */
export function askOurSheet(sheet: Excel.Worksheet): OurSheetAnswer {
  const properties = usedPart(sheet, USUAL_HEAD).untrack().getCellProperties({ hyperlink: true });
  sheet.charts.load('items/name');
  return (cells) => {
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
