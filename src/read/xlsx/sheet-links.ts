import { cellName, parseRangeName } from '../../address';
import type { CellTable } from '../../cell-table';
import type { Relationship } from '../../opc/relationships';
import type { XmlScanner } from '../../opc/xml-scanner';
import { decodeEscapes } from '../../opc/xml-text';
import type { CellRange } from '../../workbook';
import { linkTarget } from '../link-target';

/** `<hyperlink>` as the sheet's part writes it. */
export interface WrittenLink {
  readonly range: CellRange;
  /** Of the relationship that holds the address. */
  readonly relationship?: string;
  /** A place in this workbook, or behind the `#` of the address. */
  readonly location?: string;
  readonly tip?: string;
}

/** `<hyperlinks>` just opened. A link without a place is none. */
export function readLinks(xml: XmlScanner): WrittenLink[] {
  const links: WrittenLink[] = [];
  for (const depth = xml.depth; xml.nextChild(depth);) {
    const range = xml.name === 'hyperlink' ? parseRangeName(xml.attribute('ref') ?? '') : undefined;
    if (!range) continue;
    const [relationship, location, tip] = [xml.attribute('r:id'), xml.attribute('location'), xml.attribute('tooltip')];
    links.push({
      range,
      ...(relationship === undefined ? {} : { relationship }),
      ...(location === undefined ? {} : { location: decodeEscapes(location) }),
      ...(tip === undefined ? {} : { tip: decodeEscapes(tip) }),
    });
  }
  return links;
}

/** The links of filled cells, by cell. */
export function linksOf(
  cells: CellTable,
  written: readonly WrittenLink[],
  relationships: readonly Relationship[],
): ReadonlyMap<string, string> {
  const addresses = new Map(relationships.map(({ id, target }) => [id, target]));
  const links = new Map<string, string>();
  const lastRow = cells.extent.rows;
  for (const { range, relationship, location } of written) {
    const to = linkTarget(relationship === undefined ? undefined : addresses.get(relationship), location);
    if (to === undefined) continue;
    for (const name of filledCells(cells, { ...range, bottom: Math.min(range.bottom, lastRow) })) links.set(name, to);
  }
  return links;
}

function* filledCells(cells: CellTable, { top, left, bottom, right }: CellRange): Generator<string> {
  for (let row = top; row <= bottom; row += 1) {
    for (const { column } of cells.row(row)) if (column >= left && column <= right) yield cellName(row, column);
  }
}
