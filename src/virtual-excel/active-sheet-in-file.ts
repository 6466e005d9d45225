import { openZip, type Inflate } from '../opc/zip';
import { PackageEdit } from '../write/xlsx/package-edit';
import { PartRelationships } from '../write/xlsx/part-relationships';
import { openTarget } from '../write/xlsx/write-target';

/** The name of the sheet that was in front when the file was saved. */
export function activeSheetInFile(bytes: Uint8Array, inflate?: Inflate): string | undefined {
  const pkg = new PackageEdit(openZip(bytes, inflate));
  return openTarget(pkg, new PartRelationships(pkg, '')).workbook.activeSheet?.name;
}
