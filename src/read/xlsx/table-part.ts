import { parseRangeName } from '../../address';
import { readRelationships } from '../../opc/relationships';
import { decodeEscapes } from '../../opc/xml-text';
import type { Archive } from '../../opc/zip';
import type { CellRange } from '../../workbook';

export interface FileTable {
  /** The name that formulas and Excel's interface use; `name` in the file is only for programs (ECMA-376 part 1, 18.5.1.2). */
  readonly name: string;
  /** With its header row. */
  readonly range: CellRange;
}

/** The tables of a worksheet part, through its relationships. A table that is not in the package is none. */
export function readTables(archive: Archive, sheetPart: string): FileTable[] {
  return readRelationships(archive, sheetPart)
    .filter(({ type, isExternal, target }) => type === 'table' && !isExternal && archive.has(target))
    .map(({ target }) => {
      const xml = archive.xml(target);
      xml.root();
      const range = parseRangeName(xml.required('ref'));
      if (!range) throw xml.damaged('a table without address');
      return { name: decodeEscapes(xml.required('displayName')), range };
    });
}
