import { openZip, type Inflate } from '../opc/zip';
import { PackageEdit } from '../write/xlsx/package-edit';
import { PartRelationships } from '../write/xlsx/part-relationships';
import { openTarget } from '../write/xlsx/write-target';

/** The old 16-bit hash, and the salted one of Excel 2013 and later (ISO/IEC 29500-1, 18.3.1.85 sheetProtection). */
const PASSWORD_ATTRIBUTES = ['password', 'hashValue'];

/** Whether the protection of a sheet in the file asks for a password. */
export function hasPassword(bytes: Uint8Array, sheetName: string, inflate?: Inflate): boolean {
  const archive = openZip(bytes, inflate);
  const pkg = new PackageEdit(archive);
  const { workbook, relations } = openTarget(pkg, new PartRelationships(pkg, ''));
  const part = relations.all.find(({ id }) => id === workbook.find(sheetName)?.relationship)?.part;
  if (part === undefined) return false;
  const xml = archive.xml(part);
  xml.root();
  for (let token = xml.next(); token !== 'end'; token = xml.next()) {
    if (token !== 'open' || xml.name !== 'sheetProtection') continue;
    return PASSWORD_ATTRIBUTES.some((name) => (xml.attribute(name) ?? '') !== '');
  }
  return false;
}
