import { parseRangeName } from '../../address';
import type { Relationship } from '../../opc/relationships';
import type { XmlScanner } from '../../opc/xml-scanner';
import { decodeEscapes } from '../../opc/xml-text';
import type { Archive } from '../../opc/zip';
import type { WorkbookTable } from '../../workbook';

/** The tables of a worksheet part, by its relationships. A table that is not in the package is none. */
export function readTables(archive: Archive, ofSheet: readonly Relationship[], sheet: string): WorkbookTable[] {
  return ofSheet
    .filter(({ type, isExternal, target }) => type === 'table' && !isExternal && archive.has(target))
    .map(({ target }) => readTable(archive.xml(target), sheet));
}

function readTable(xml: XmlScanner, sheet: string): WorkbookTable {
  xml.root();
  const range = parseRangeName(xml.required('ref'));
  if (!range) throw xml.damaged('a table without address');
  return {
    // What formulas and Excel's interface use; `name` in the file is only for programs (ECMA-376 part 1, 18.5.1.2).
    name: decodeEscapes(xml.required('displayName')),
    sheet,
    range,
    // Both are numbers of rows, 0 or 1.
    hasHeaders: xml.attribute('headerRowCount') !== '0',
    hasTotals: (xml.attribute('totalsRowCount') ?? '0') !== '0',
    columns: columnNames(xml),
  };
}

function columnNames(xml: XmlScanner): readonly string[] {
  const names: string[] = [];
  for (let token = xml.next(); token !== 'end'; token = xml.next()) {
    if (token === 'open' && xml.name === 'tableColumn') names.push(decodeEscapes(xml.required('name')));
  }
  return names;
}
