import type { CellTable } from '../../cell-table';
import type { Relationship } from '../../opc/relationships';
import type { Archive } from '../../opc/zip';
import { isMarkerOfOurs } from '../../our-sheets/our-sheets';
import type { Sheet } from '../../workbook';
import { readComments } from './comments-part';
import { readDrawnCharts } from './drawing-part';
import { linksOf, type WrittenLink } from './sheet-links';

interface WrittenSheet {
  readonly cells: CellTable;
  readonly written: readonly WrittenLink[];
  readonly inFillColour: Sheet['inFillColour'] | undefined;
}

/** What is read of a sheet of ours only, and what of any other only. `ofSheet`, `ofWorkbook`: the relationships of their parts. */
export function readBelongings(
  archive: Archive,
  { cells, written, inFillColour }: WrittenSheet,
  ofSheet: readonly Relationship[],
  ofWorkbook: readonly Relationship[],
): Pick<Sheet, 'links' | 'charts' | 'comments' | 'inFillColour'> {
  const hasSomething = written.length > 0 || inFillColour !== undefined || ofSheet.some(({ type }) => BELONGINGS.includes(type));
  // First what costs least: a metering log without drawings and comments is not looked through for our marker.
  if (!hasSomething || !isOurs(cells)) return inFillColour === undefined ? {} : { inFillColour };
  const links = linksOf(cells, written, ofSheet);
  const charts = readDrawnCharts(archive, ofSheet).map(({ name }) => name);
  const comments = readComments(archive, ofSheet, ofWorkbook);
  return {
    ...(links.size === 0 ? {} : { links }),
    ...(charts.length === 0 ? {} : { charts }),
    ...(comments.size === 0 ? {} : { comments }),
  };
}

const BELONGINGS: readonly string[] = ['drawing', 'comments', 'threadedComment'];

function isOurs(cells: CellTable): boolean {
  for (const { content } of cells) if (content.kind === 'text' && isMarkerOfOurs(content.value)) return true;
  return false;
}
