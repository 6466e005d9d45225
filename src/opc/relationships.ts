import type { Archive } from './zip';

export interface Relationship {
  readonly id: string;
  /** The last segment of the type's address: `worksheet`, `sharedStrings` … It is the same in transitional and strict files. */
  readonly type: string;
  /** A part's name without leading slash, or as written (an address, a path) where it points outside the package. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** The relationships of a part, `''` for the package itself; none where the part has no relationships. */
export function readRelationships(archive: Archive, part: string): Relationship[] {
  const name = relationshipsPartOf(part);
  if (!archive.has(name)) return [];
  const xml = archive.xml(name);
  xml.root();
  const relationships: Relationship[] = [];
  for (const depth = xml.depth; xml.nextChild(depth);) {
    if (xml.name !== 'Relationship') continue;
    const isExternal = xml.attribute('TargetMode') === 'External';
    const target = xml.required('Target');
    relationships.push({
      id: xml.required('Id'),
      type: lastSegment(xml.required('Type')),
      target: isExternal ? target : resolveTarget(part, target),
      isExternal,
    });
  }
  return relationships;
}

/** `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`, `''` → `_rels/.rels`. */
export function relationshipsPartOf(part: string): string {
  const folder = folderOf(part);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

/** `xl/worksheets/sheet1.xml` and `../tables/table1.xml` → `xl/tables/table1.xml`; a target with leading slash starts at the package's root. */
export function resolveTarget(source: string, target: string): string {
  if (USUAL_TARGET.test(target)) return folderOf(source) + target;
  const path = target.replaceAll('\\', '/').replace(/#.*$/, '');
  const segments = path.startsWith('/') ? [] : folderOf(source).split('/').filter(Boolean);
  for (const segment of path.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  return segments.join('/');
}

/** `worksheets/sheet1.xml`: nothing to turn, to drop or to climb. */
const USUAL_TARGET = /^\w[\w.-]*(?:\/\w[\w.-]*)*$/;

/** With the trailing slash; '' at the root. */
function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf('/') + 1);
}

function lastSegment(type: string): string {
  return type.slice(type.lastIndexOf('/') + 1);
}
