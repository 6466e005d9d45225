import { damagedPart } from '../../opc/refusals';
import type { Archive } from '../../opc/zip';
import { signedWorkbook, structureProtected } from '../refusals';
import { ContentTypes } from './content-types';
import { PackageEdit } from './package-edit';
import { PartRelationships } from './part-relationships';
import { isSigned } from './signatures';
import { WorkbookPart, type SheetEntry } from './workbook-part';

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

/** For a sheet to come or go. Throws UserError `signed-workbook` and `structure-protected` where none may, and `damaged-part`. */
export function openForSheets(archive: Archive): WriteTarget {
  const pkg = new PackageEdit(archive);
  const root = new PartRelationships(pkg, '');
  const target = openTarget(pkg, root);
  if (isSigned(pkg, target.types, root)) throw signedWorkbook();
  if (target.workbook.isStructureProtected) throw structureProtected();
  return target;
}

/** The part of a sheet. Throws UserError `damaged-part`. */
export function partOfSheet({ relations }: WriteTarget, sheet: SheetEntry): string {
  const part = relations.all.find(({ id }) => id === sheet.relationship)?.part;
  if (part === undefined) throw damagedPart(sheet.name, 'no relationship leads to this sheet');
  return part;
}
