import { readRelationships, type Relationship } from '../../opc/relationships';
import type { Archive } from '../../opc/zip';

/** The file name, without folders, of the workbook an external reference points to; undefined for links to other programs (DDE, OLE). */
export function externalBookName(archive: Archive, reference: Relationship): string | undefined {
  const xml = archive.xml(reference.target);
  xml.root();
  for (const depth = xml.depth; xml.nextChild(depth);) {
    if (xml.name !== 'externalBook') continue;
    const id = xml.attribute('r:id');
    const path = readRelationships(archive, reference.target).find((relationship) => relationship.id === id);
    return path && fileName(path.target);
  }
  return undefined;
}

/** Of `file:///C:\reports\Plan%202024.xlsx`, `../Plan.xlsx`, `https://…/Plan.xlsx?web=1`. */
function fileName(path: string): string {
  const withoutQuery = /^https?:/i.test(path) ? path.replace(/[?#].*$/, '') : path;
  const last = withoutQuery.replaceAll('\\', '/').split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(last);
  } catch {
    return last; // a name with a percent sign of its own
  }
}
