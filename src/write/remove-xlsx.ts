/**
 * Takes sheets of ours out of the bytes of an .xlsx or .xlsm workbook, with all that was written for them: the way back of `writeXlsx`.
 * What stands in the workbook, its relationships, the list of parts and the styles for them goes too; every other part keeps its bytes.
 */
import { openZip, type Inflate } from '../opc/zip';
import { lastVisibleSheet, sheetInUse } from './refusals';
import { dropSheetFromChain } from './xlsx/calculation-chain';
import { keyOf } from './xlsx/package-edit';
import { partsOfWorkbook } from './xlsx/part-graph';
import { removeSheetPart } from './xlsx/remove-sheet-belongings';
import { requireNothingElseChanged } from './xlsx/self-check';
import { sheetUses } from './xlsx/sheet-uses';
import { styleUseIn, type StyleUse } from './xlsx/style-use';
import { stylesPart, takeOutStyles } from './xlsx/workbook-styles';
import { openForSheets, partOfSheet, type WriteTarget } from './xlsx/write-target';

export interface XlsxRemoveOptions {
  /** Consent to leave formulas, names and charts behind that lead nowhere. */
  readonly evenIfUsed?: boolean;
  readonly inflate?: Inflate;
}

/**
 * The workbook without the sheets of these names, all of them ours. `bytes` are not changed.
 * Throws UserError `sheet-in-use`, `last-visible-sheet`, `structure-protected`, `signed-workbook`, `write-failed`, and what `openZip` throws.
 */
export function removeXlsx(
  bytes: Uint8Array,
  names: readonly string[],
  { evenIfUsed = false, inflate }: XlsxRemoveOptions = {},
): Uint8Array {
  const target = openForSheets(openZip(bytes, inflate));
  const sheets = names.flatMap((name) => target.workbook.find(name) ?? []);
  const uses = evenIfUsed ? [] : sheetUses(target, sheets);
  if (uses.length > 0) throw sheetInUse(names, uses);
  const styles = styleUseIn(sheets.map((sheet) => target.pkg.text(partOfSheet(target, sheet))));
  // One by one: each time a package in which all places are right again. Styles only go from the end, so their indexes hold.
  return sheets.reduce((current, { name }) => withoutSheet(current, name, styles, inflate), bytes);
}

function withoutSheet(bytes: Uint8Array, name: string, styles: StyleUse, inflate: Inflate | undefined): Uint8Array {
  const archive = openZip(bytes, inflate);
  const target = openForSheets(archive);
  const { pkg, types, workbook, relations } = target;
  const sheet = workbook.find(name);
  if (!sheet) return bytes;
  if (!workbook.hasVisibleSheetBut(sheet)) throw lastVisibleSheet(name);

  const part = partOfSheet(target, sheet);
  workbook.remove(sheet);
  for (const relation of relations.all) if (relation.id === sheet.relationship) relations.remove(relation);
  dropSheetFromChain(target, sheet.sheetId);
  removeSheetPart(pkg, types, part);
  takeOutStyles(target, styles, styleUseIn(textsBesideStyles(target)));

  const written = pkg.save();
  requireNothingElseChanged(archive, written, pkg.touched, inflate);
  return written;
}

/** One at a time: all sheets of a large workbook together would fill the memory. */
function* textsBesideStyles(target: WriteTarget): Generator<string> {
  const { pkg, workbookPart } = target;
  const styles = stylesPart(target);
  for (const name of partsOfWorkbook(pkg, workbookPart)) if (keyOf(name) !== keyOf(styles ?? '')) yield pkg.text(name);
}
