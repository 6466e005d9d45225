import { readRelationships, type Relationship } from '../../opc/relationships';
import type { XmlScanner } from '../../opc/xml-scanner';
import type { Archive } from '../../opc/zip';
import type { CellRange } from '../../workbook';

/** A chart's frame on a sheet. */
export interface DrawnChart {
  readonly name: string;
  /** What it shows, for those who cannot see it. */
  readonly description: string;
  /** The part that says the rest. */
  readonly part: string;
  /** The cells it covers; of frames that have no end among the cells only the first. */
  readonly over: CellRange;
}

/** The charts of a worksheet part, by its relationships, as they lie one over the other. Pictures, shapes and what other programs wrap up are left out. */
export function readDrawnCharts(archive: Archive, ofSheet: readonly Relationship[]): DrawnChart[] {
  const drawing = ofSheet.find(({ type, isExternal }) => type === 'drawing' && !isExternal)?.target;
  if (drawing === undefined || !archive.has(drawing)) return [];
  const parts = new Map(readRelationships(archive, drawing).map(({ id, target }) => [id, target]));
  const xml = archive.xml(drawing);
  const charts: DrawnChart[] = [];
  xml.root();
  for (const depth = xml.depth; xml.nextChild(depth);) {
    if (!xml.name.endsWith('Anchor')) continue;
    const { relationship, name, description, from, to } = readAnchor(xml);
    const part = relationship === undefined ? undefined : parts.get(relationship);
    if (part !== undefined)
      charts.push({ name, description, part, over: { top: from.row, left: from.column, bottom: to.row, right: to.column } });
  }
  return charts;
}

interface Corner {
  row: number;
  column: number;
}

interface Anchor {
  relationship: string | undefined;
  name: string;
  description: string;
  from: Corner;
  to: Corner;
}

/** `<xdr:twoCellAnchor>` or a kin of it, just opened. */
function readAnchor(xml: XmlScanner): Anchor {
  const start = xml.depth;
  const anchor: Anchor = { relationship: undefined, name: '', description: '', from: { row: 1, column: 1 }, to: { row: 1, column: 1 } };
  for (let token = xml.next(); token !== 'end' && xml.depth >= start; token = xml.next()) {
    if (token !== 'open') continue;
    if (xml.name === 'xdr:from') {
      anchor.from = firstCell(readCorner(xml));
      anchor.to = anchor.from;
    } else if (xml.name === 'xdr:to') anchor.to = lastCell(readCorner(xml), anchor.from);
    else if (xml.name === 'xdr:cNvPr') {
      anchor.name = xml.attribute('name') ?? '';
      anchor.description = xml.attribute('descr') ?? '';
    } else if (xml.name === 'c:chart') anchor.relationship = xml.attribute('r:id');
  }
  return anchor;
}

/** Counted from 0, with what it reaches into the cell there. */
type Marker = Record<string, number>;

function readCorner(xml: XmlScanner): Marker {
  const marker: Marker = {};
  for (const depth = xml.depth; xml.nextChild(depth);) {
    const name = xml.name;
    marker[name] = Number(xml.readText());
  }
  return marker;
}

const firstCell = (marker: Marker): Corner => ({ row: (marker['xdr:row'] ?? 0) + 1, column: (marker['xdr:col'] ?? 0) + 1 });

/** A frame that ends where a cell begins does not cover it. */
function lastCell(marker: Marker, from: Corner): Corner {
  const end = (place: 'row' | 'col'): number => (marker[`xdr:${place}`] ?? 0) + ((marker[`xdr:${place}Off`] ?? 0) > 0 ? 1 : 0);
  return { row: Math.max(from.row, end('row')), column: Math.max(from.column, end('col')) };
}
