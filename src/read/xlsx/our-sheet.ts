import type { CellTable } from '../../cell-table';
import { readRelationships } from '../../opc/relationships';
import type { Archive } from '../../opc/zip';
import { SDG_SHEET_MARKER } from '../../sdg-sheet-layout';
import type { Sheet } from '../../workbook';
import { readDrawnCharts } from './drawing-part';
import { linksOf, type WrittenLink } from './sheet-links';

/** What is read of a sheet of ours only, and nothing of any other. `part`: of the sheet. */
export function readOurSheet(
  archive: Archive,
  part: string,
  cells: CellTable,
  written: readonly WrittenLink[],
): Pick<Sheet, 'links' | 'charts'> {
  const relationships = readRelationships(archive, part);
  const hasSomething = written.length > 0 || relationships.some(({ type }) => type === 'drawing');
  // First what costs least: a metering log without a drawing is not looked through for our marker.
  if (!hasSomething || !isOurs(cells)) return {};
  const links = linksOf(cells, written, relationships);
  const charts = readDrawnCharts(archive, part).map(({ name }) => name);
  return { ...(links.size === 0 ? {} : { links }), ...(charts.length === 0 ? {} : { charts }) };
}

function isOurs(cells: CellTable): boolean {
  for (const { content } of cells) if (content.kind === 'text' && content.value === SDG_SHEET_MARKER) return true;
  return false;
}
