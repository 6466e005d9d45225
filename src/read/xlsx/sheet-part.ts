import { parseRangeName } from '../../address';
import type { CellTable } from '../../cell-table';
import type { XmlScanner } from '../../opc/xml-scanner';
import type { CellRange } from '../../workbook';
import { CellReader, type CellSources } from './cell-reader';
import { HiddenLines } from './hidden-lines';
import { readLinks, type WrittenLink } from './sheet-links';
import { isTrue } from './xml-values';

/** What a worksheet part says; its name and visibility stand in the workbook part. */
export interface SheetPart {
  readonly cells: CellTable;
  readonly isProtected: boolean;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly merges: readonly CellRange[];
  readonly links: readonly WrittenLink[];
  readonly inFillColour?: ReadonlySet<string>;
}

export function readSheetPart(xml: XmlScanner, sources: CellSources): SheetPart {
  const hidden = new HiddenLines();
  const cells = new CellReader(xml, sources, hidden);
  const merges: CellRange[] = [];
  const links: WrittenLink[] = [];
  let isProtected = false;
  xml.root();
  for (const depth = xml.depth; xml.nextChild(depth);) {
    if (xml.name === 'sheetData') cells.readRows();
    else if (xml.name === 'sheetFormatPr') hidden.setDefaults(xml);
    else if (xml.name === 'cols') readColumns(xml, hidden);
    else if (xml.name === 'sheetProtection') isProtected = isTrue(xml.attribute('sheet'));
    else if (xml.name === 'mergeCells') readMerges(xml, merges);
    else if (xml.name === 'hyperlinks') links.push(...readLinks(xml));
    else xml.skip();
  }
  const used = cells.usedRange;
  return {
    cells: cells.finish(),
    isProtected,
    merges,
    links,
    hiddenRows: hidden.rowsWithin(used),
    hiddenColumns: hidden.columnsWithin(used),
    ...(cells.inFillColour.size === 0 ? {} : { inFillColour: cells.inFillColour }),
  };
}

function readColumns(xml: XmlScanner, hidden: HiddenLines): void {
  for (const depth = xml.depth; xml.nextChild(depth);) {
    if (xml.name === 'col') hidden.addColumns(xml);
  }
}

function readMerges(xml: XmlScanner, merges: CellRange[]): void {
  for (const depth = xml.depth; xml.nextChild(depth);) {
    if (xml.name !== 'mergeCell') continue;
    const range = parseRangeName(xml.required('ref'));
    if (!range) throw xml.damaged('a merged range without address');
    merges.push(range);
  }
}
