import type { ContentTypes } from './content-types';
import type { PackageEdit } from './package-edit';
import { PartRelationships } from './part-relationships';

const SIGNATURE = 'application/vnd.openxmlformats-package.digital-signature-xmlsignature+xml';

/**
 * Whether a person signed the workbook (Open Packaging Conventions, 12.2): every part a signature names, the list of sheets among them,
 * must stay. An origin without signatures is what Office leaves behind when they were removed. The signature of a VBA project
 * (`vbaProjectSignature.bin`) is none of these: it vouches for the macros alone ([MS-OVBA] 2.4.2), which stay byte for byte.
 */
export function isSigned(pkg: PackageEdit, types: ContentTypes, root: PartRelationships): boolean {
  if (types.partsOf(SIGNATURE).some((part) => pkg.has(part)) || pkg.names.some((name) => /^_xmlsignatures\/[^/]*\.xml$/i.test(name)))
    return true;
  return root.ofType('origin').some(({ part }) => part !== undefined && new PartRelationships(pkg, part).ofType('signature').length > 0);
}
