/**
 * Writes a planned sheet into the bytes of an .xlsx or .xlsm workbook by patching the package: only the list of parts, the workbook,
 * its relationships and the styles (to which entries are appended) change. Every other part keeps its compressed bytes.
 */
import { openZip, type Inflate } from '../opc/zip';
import type { SheetPlan } from '../plan/sheet-plan';
import { sheetExists, sheetProtected } from './refusals';
import { requireSoundPlan } from './sound-plan';
import { dropSheetFromChain } from './xlsx/calculation-chain';
import { CONTENT_TYPES } from './xlsx/namespaces';
import { relativeTarget } from './xlsx/part-relationships';
import { removeSheetBelongings } from './xlsx/remove-sheet-belongings';
import { requireNothingElseChanged } from './xlsx/self-check';
import { putSheetParts } from './xlsx/sheet-parts';
import type { SheetEntry } from './xlsx/workbook-part';
import { openForSheets, partOfSheet, type WriteTarget } from './xlsx/write-target';
import { child, type XmlElement } from './xlsx/xml-part';

export interface XlsxWriteOptions {
  /** The name of a sheet of ours. It is written anew where it stands; without such a sheet the plan's is added. */
  readonly replace?: string;
  readonly inflate?: Inflate;
}

/**
 * The workbook with the planned sheet. `bytes` are not changed.
 * Throws UserError `sheet-exists`, `structure-protected`, `sheet-protected`, `signed-workbook`, `write-failed`, and what `openZip` throws.
 */
export function writeXlsx(bytes: Uint8Array, plan: SheetPlan, options: XlsxWriteOptions = {}): Uint8Array {
  requireSoundPlan(plan);
  const archive = openZip(bytes, options.inflate);
  const target = openForSheets(archive);
  const replaced = options.replace === undefined ? undefined : target.workbook.find(options.replace);
  const namesake = target.workbook.find(plan.name);
  if (namesake && namesake !== replaced) throw sheetExists(plan.name);

  const part = replaced ? clearSheet(target, replaced, plan.name) : addSheet(target);
  const index = replaced?.index ?? target.workbook.insert(plan.name, part.relationship, plan.after);
  target.workbook.setPrintNames(plan, index, replaced !== undefined);
  putSheetParts(target, plan, part.name, part.drawing);

  const written = target.pkg.save();
  requireNothingElseChanged(archive, written, target.pkg.touched, options.inflate);
  return written;
}

interface SheetPart {
  readonly name: string;
  /** Its id among the workbook's relationships. */
  readonly relationship: string;
  /** One that stays from before. */
  readonly drawing?: string;
}

function addSheet({ pkg, types, workbook, workbookPart, relations }: WriteTarget): SheetPart {
  const folder = workbookPart.slice(0, workbookPart.lastIndexOf('/') + 1);
  const name = pkg.freePart(`${folder}worksheets/sheet`);
  types.add(name, CONTENT_TYPES.worksheet);
  return { name, relationship: relations.add(`${workbook.dialect.relationships}/worksheet`, relativeTarget(workbookPart, name)) };
}

/**
 * The sheet keeps its part, its id, its place and its relationship, so that formulas elsewhere go on pointing to it; all it holds
 * and owns goes, but for what people have drawn on it.
 */
function clearSheet(target: WriteTarget, sheet: SheetEntry, name: string): SheetPart {
  const { pkg, types, workbook } = target;
  const part = partOfSheet(target, sheet);
  if (isProtected(pkg.xml(part).root)) throw sheetProtected(sheet.name);
  const drawing = removeSheetBelongings(pkg, types, part);
  workbook.rename(sheet, name);
  dropSheetFromChain(target, sheet.sheetId);
  return { name: part, relationship: sheet.relationship, ...(drawing === undefined ? {} : { drawing }) };
}

function isProtected(worksheet: XmlElement): boolean {
  return ['1', 'true'].includes(child(worksheet, 'sheetProtection')?.attributes.get('sheet') ?? '');
}
