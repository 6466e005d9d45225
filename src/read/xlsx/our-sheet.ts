import type { CellTable } from '../../cell-table';
import { readRelationships, type Relationship } from '../../opc/relationships';
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

/**
 * What is read of a sheet of ours only, and what of any other only. `part`: of the sheet; `ofWorkbook`: the workbook's own relationships.
 */
export function readBelongings(
  archive: Archive,
  part: string,
  { cells, written, inFillColour }: WrittenSheet,
  ofWorkbook: readonly Relationship[],
): Pick<Sheet, 'links' | 'charts' | 'comments' | 'inFillColour'> {
  const relationships = readRelationships(archive, part);
  const hasSomething = written.length > 0 || inFillColour !== undefined || relationships.some(({ type }) => BELONGINGS.includes(type));
  // First what costs least: a metering log without drawings and comments is not looked through for our marker.
  if (!hasSomething || !isOurs(cells)) return inFillColour === undefined ? {} : { inFillColour };
  const links = linksOf(cells, written, relationships);
  const charts = readDrawnCharts(archive, part).map(({ name }) => name);
  const comments = readComments(archive, part, ofWorkbook);
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
