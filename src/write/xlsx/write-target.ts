import { damagedPart } from '../../opc/refusals';
import { ContentTypes } from './content-types';
import type { PackageEdit } from './package-edit';
import { PartRelationships } from './part-relationships';
import { WorkbookPart } from './workbook-part';

/** The parts of a workbook that every new sheet touches. */
export interface WriteTarget {
  readonly pkg: PackageEdit;
  readonly types: ContentTypes;
  readonly workbook: WorkbookPart;
  readonly workbookPart: string;
  readonly relations: PartRelationships;
}

/** Throws UserError `damaged-part`. `root`: the relationships of the package itself. */
export function openTarget(pkg: PackageEdit, root: PartRelationships): WriteTarget {
  const workbookPart = root.ofType('officeDocument')[0]?.part;
  if (workbookPart === undefined) throw damagedPart('xl/workbook.xml', 'no relationship leads to a workbook');
  return {
    pkg,
    types: new ContentTypes(pkg),
    workbook: new WorkbookPart(pkg.xml(workbookPart), workbookPart),
    workbookPart,
    relations: new PartRelationships(pkg, workbookPart),
  };
}
