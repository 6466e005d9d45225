import { openZip, type Inflate } from '../opc/zip';
import { readTables, type FileTable } from '../read/xlsx/table-part';
import { PackageEdit } from '../write/xlsx/package-edit';
import { PartRelationships } from '../write/xlsx/part-relationships';
import { openTarget } from '../write/xlsx/write-target';

/** The tables of a file by sheet, with their places, which a `Workbook` leaves out because Office.js tells them only later. */
export function tablesInFile(
  bytes: Uint8Array,
  sheetNames: readonly string[],
  inflate?: Inflate,
): ReadonlyMap<string, readonly FileTable[]> {
  if (sheetNames.length === 0) return new Map();
  const archive = openZip(bytes, inflate);
  const pkg = new PackageEdit(archive);
  const { workbook, relations } = openTarget(pkg, new PartRelationships(pkg, ''));
  return new Map(
    sheetNames.map((name) => {
      const part = relations.all.find(({ id }) => id === workbook.find(name)?.relationship)?.part;
      return [name, part === undefined ? [] : readTables(archive, part)];
    }),
  );
}
