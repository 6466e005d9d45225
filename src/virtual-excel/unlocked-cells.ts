import { parseRangeName } from '../address';
import { openZip, type Archive, type Inflate } from '../opc/zip';
import { PackageEdit } from '../write/xlsx/package-edit';
import { PartRelationships } from '../write/xlsx/part-relationships';
import { openTarget } from '../write/xlsx/write-target';
import { child, children } from '../write/xlsx/xml-part';

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/**
 * The cells of a sheet that people may type in although it is protected: forms are made that way. Cells are locked unless their style says
 * otherwise; styles of whole rows and columns are not looked at. Names of sheets as in the file.
 */
export function unlockedCells(
  bytes: Uint8Array,
  sheetNames: readonly string[],
  inflate?: Inflate,
): ReadonlyMap<string, readonly CellPlace[]> {
  if (sheetNames.length === 0) return new Map();
  const archive = openZip(bytes, inflate);
  const pkg = new PackageEdit(archive);
  const { workbook, relations } = openTarget(pkg, new PartRelationships(pkg, ''));
  const styles = unlockedStyles(pkg, relations.ofType('styles')[0]?.part);
  return new Map(
    sheetNames.map((name) => {
      const part = relations.all.find(({ id }) => id === workbook.find(name)?.relationship)?.part;
      return [name, part === undefined || styles.size === 0 ? [] : cellsInStyle(archive, part, styles)];
    }),
  );
}

/** Indexes into `cellXfs`, as cells name their style. */
function unlockedStyles(pkg: PackageEdit, part: string | undefined): ReadonlySet<string> {
  if (part === undefined || !pkg.has(part)) return new Set();
  const formats = children(child(pkg.xml(part).root, 'cellXfs'), 'xf');
  const isUnlocked = (index: number): boolean => {
    const format = formats[index];
    return ['0', 'false'].includes((format && child(format, 'protection'))?.attributes.get('locked') ?? '');
  };
  return new Set([...formats.keys()].filter(isUnlocked).map(String));
}

function cellsInStyle(archive: Archive, part: string, styles: ReadonlySet<string>): CellPlace[] {
  const xml = archive.xml(part);
  const cells: CellPlace[] = [];
  xml.root();
  for (let token = xml.next(); token !== 'end'; token = xml.next()) {
    if (token !== 'open' || xml.name !== 'c' || !styles.has(xml.attribute('s') ?? '')) continue;
    const place = parseRangeName(xml.attribute('r') ?? '');
    if (place) cells.push({ row: place.top, column: place.left });
  }
  return cells;
}
