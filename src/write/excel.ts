/**
 * Writes a planned sheet into the workbook open in Excel, in one round trip: what has to be known of the workbook is taken from the reading
 * that came just before. What somebody changes between that reading and this message - a matter of milliseconds - is met as follows: a sheet
 * that was deleted, a name that was taken and a structure that was protected are refused by Excel; what was typed on the sheet that is being
 * written anew is lost.
 * Excel has no transactions: when the write fails half-way, further round trips take it back.
 * Needs ExcelApi 1.9, which the manifest requires.
 */
import type { SheetPlan } from '../plan/sheet-plan';
import type { Workbook } from '../workbook';
import { hasNotBegun, isDenied, isNotFound, refusalFor, type Aftermath } from './excel/excel-refusal';
import { clearSheet, hasItsTables, isThere, putBack } from './excel/former-sheet';
import { sceneOf, type Scene } from './excel/scene-of';
import { writeSheet } from './excel/write-sheet';
import { requireSoundPlan } from './sound-plan';

export interface ExcelWriteOptions {
  /** The name of a sheet of ours. It is written anew where it stands, so that formulas pointing to it stay; without such a sheet the plan's is added. */
  readonly replace?: string;
}

/**
 * `workbook`: what was read from this Excel just before. Gives the name of the written sheet. Does not activate it.
 * Throws UserError `sheet-exists`, `structure-protected`, `sheet-protected`, `excel-busy`, `excel-too-old`, `excel-failed` or
 * `sheet-gone` (the one to be written anew was deleted or renamed), whose words
 * say what stands in the workbook.
 */
export async function writeExcel(
  context: Excel.RequestContext,
  plan: SheetPlan,
  workbook: Workbook,
  options: ExcelWriteOptions = {},
): Promise<{ readonly sheet: string }> {
  requireSoundPlan(plan);
  const scene = sceneOf(plan, workbook, options.replace);
  try {
    queueWrite(context, plan, scene);
    await context.sync();
  } catch (error) {
    throw refusalFor(error, plan.name, await takenBack(context, plan, scene, error));
  }
  return { sheet: plan.name };
}

/** What Excel is most likely to refuse comes first (adding, renaming), so that the refusal leaves the workbook as it was. */
function queueWrite(context: Excel.RequestContext, plan: SheetPlan, { former, position, tableNames }: Scene): void {
  const { worksheets } = context.workbook;
  const sheet = former ? worksheets.getItem(former.name) : worksheets.add(plan.name);
  if (former && former.name !== plan.name) sheet.name = plan.name;
  if (former) clearSheet(sheet, former);
  writeSheet(sheet, plan, tableNames);
  if (position !== undefined) sheet.position = position;
}

/** Deletes a half-written new sheet; puts the former content back on one that was being written anew. */
async function takenBack(context: Excel.RequestContext, plan: SheetPlan, { former }: Scene, error: unknown): Promise<Aftermath> {
  try {
    if (former && isNotFound(error) && !(await isThere(context, former))) return 'gone';
    // A protected sheet, and a workbook for reading only, refuse the very first change.
    if (former && isDenied(error) && (await hasItsTables(context, former))) return 'unchanged';
    // Nothing of ours is there to be taken back; a sheet of the plan's name is somebody else's.
    if (hasNotBegun(error)) return 'unchanged';
    if (former) return await putBack(context, former, plan.name);
    const sheet = context.workbook.worksheets.getItemOrNullObject(plan.name);
    sheet.load('name');
    await context.sync();
    if (sheet.isNullObject) return 'unchanged';
    sheet.delete();
    await context.sync();
    return 'unchanged';
  } catch {
    // Excel refuses this too (it is busy, or gone): the first error says why, and the user is told what stands.
    return 'half-written';
  }
}
