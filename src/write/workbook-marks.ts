import { openZip, type Inflate } from '../opc/zip';
import { PackageEdit } from './xlsx/package-edit';
import { PartRelationships } from './xlsx/part-relationships';
import { openTarget } from './xlsx/write-target';
import { child, children } from './xlsx/xml-part';

/** What the workbook's owner asks of whoever would change it. None of it is protection: the file is as it is, and the marks stay. */
export interface WorkbookMarks {
  /** File > Info > Protect Workbook > Mark as Final. */
  readonly isFinal: boolean;
  /** Save As > Tools > General Options > Read-only recommended. */
  readonly isReadOnlyRecommended: boolean;
  /** A password to modify (ECMA-376 part 1, 18.2.12). */
  readonly isReserved: boolean;
}

/** Throws what `openZip` throws, and UserError `damaged-part`. */
export function workbookMarks(bytes: Uint8Array, inflate?: Inflate): WorkbookMarks {
  const pkg = new PackageEdit(openZip(bytes, inflate));
  const root = new PartRelationships(pkg, '');
  const { workbookPart } = openTarget(pkg, root);
  const sharing = child(pkg.xml(workbookPart).root, 'fileSharing')?.attributes;
  return {
    isFinal: root.ofType('custom-properties').some(({ part }) => part !== undefined && pkg.has(part) && saysFinal(pkg, part)),
    isReadOnlyRecommended: isTrue(sharing?.get('readOnlyRecommended')),
    isReserved: sharing?.has('reservationPassword') === true || sharing?.has('hashValue') === true,
  };
}

/** The custom property that Office sets. */
function saysFinal(pkg: PackageEdit, part: string): boolean {
  const xml = pkg.xml(part);
  const property = children(xml.root, 'property').find(({ attributes }) => attributes.get('name') === '_MarkAsFinal');
  const [value] = property?.children ?? [];
  return (
    value !== undefined &&
    isTrue(
      xml
        .source(value)
        .replace(/<[^>]*>/g, '')
        .trim(),
    )
  );
}

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';
