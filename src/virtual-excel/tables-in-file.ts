import { openZip, type Inflate } from '../opc/zip';
import { readTables, type FileTable } from '../read/xlsx/table-part';
import { PackageEdit } from '../write/xlsx/package-edit';
import { PartRelationships } from '../write/xlsx/part-relationships';
import { openTarget, type WriteTarget } from '../write/xlsx/write-target';

/** The tables of a file by sheet, with their places, which a `Workbook` leaves out because Office.js tells them only later. */
export function tablesInFile(
  bytes: Uint8Array,
  sheetNames: readonly string[],
  inflate?: Inflate,
): ReadonlyMap<string, readonly FileTable[]> {
  if (sheetNames.length === 0) return new Map();
  const archive = openZip(bytes, inflate);
  const { workbook, relations } = targetIn(archive);
  return new Map(
    sheetNames.map((name) => {
      const part = relations.all.find(({ id }) => id === workbook.find(name)?.relationship)?.part;
      return [name, part === undefined ? [] : readTables(archive, part)];
    }),
  );
}

/** The name of the sheet that was in front when the file was saved. */
export function activeSheetInFile(bytes: Uint8Array, inflate?: Inflate): string | undefined {
  return targetIn(openZip(bytes, inflate)).workbook.activeSheet?.name;
}

function targetIn(archive: ReturnType<typeof openZip>): WriteTarget {
  const pkg = new PackageEdit(archive);
  return openTarget(pkg, new PartRelationships(pkg, ''));
}
