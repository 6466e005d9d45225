/**
 * Writes a planned sheet into the workbook open in Excel. One round trip looks at the workbook (two when a sheet of ours is written anew),
 * one writes everything. Excel has no transactions: when the write fails half-way, another round trip takes it back.
 * Needs ExcelApi 1.9, which the manifest requires.
 */
import type { SheetPlan } from '../plan/sheet-plan';
import { clearSheet, putBack } from './excel/former-sheet';
import { refusalFor, type Aftermath } from './excel/excel-refusal';
import { lookBefore, type Scene } from './excel/look-before';
import { writeSheet } from './excel/write-sheet';
import { requireSoundPlan } from './sound-plan';

export interface ExcelWriteOptions {
  /** The name of a sheet of ours. It is written anew where it stands, so that formulas pointing to it stay; without such a sheet the plan's is added. */
  readonly replace?: string;
}

/**
 * Gives the name of the written sheet. Does not activate it.
 * Throws UserError `sheet-exists`, `structure-protected`, `sheet-protected`, `excel-busy`, `excel-too-old` or `excel-failed`, whose words
 * say what stands in the workbook.
 */
export async function writeExcel(
  context: Excel.RequestContext,
  plan: SheetPlan,
  options: ExcelWriteOptions = {},
): Promise<{ readonly sheet: string }> {
  requireSoundPlan(plan);
  const scene = await looking(context, plan, options.replace);
  try {
    queueWrite(context, plan, scene);
    await context.sync();
  } catch (error) {
    throw refusalFor(error, plan.name, await takenBack(context, plan, scene, error));
  }
  return { sheet: plan.name };
}

async function looking(context: Excel.RequestContext, plan: SheetPlan, replace: string | undefined): Promise<Scene> {
  try {
    return await lookBefore(context, plan, replace);
  } catch (error) {
    throw refusalFor(error, plan.name, 'unchanged');
  }
}

function queueWrite(context: Excel.RequestContext, plan: SheetPlan, scene: Scene): void {
  const { former } = scene;
  const { worksheets } = context.workbook;
  const sheet = former ? worksheets.getItem(former.name) : worksheets.add(plan.name);
  if (former) clearSheet(sheet, former);
  if (former && former.name !== plan.name) sheet.name = plan.name;
  writeSheet(sheet, plan, scene.tableNames);
  if (!former && scene.position !== undefined) sheet.position = scene.position;
}

/** Deletes a half-written new sheet; puts the former content back on one that was being written anew. */
async function takenBack(context: Excel.RequestContext, plan: SheetPlan, scene: Scene, error: unknown): Promise<Aftermath> {
  // Somebody else's sheet of this name came between looking and writing: nothing of ours is there to be taken back.
  if (!scene.former && isRefusedAddition(error)) return 'unchanged';
  try {
    if (scene.former) {
      await putBack(context, scene.former, plan.name);
      return 'put-back';
    }
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

function isRefusedAddition(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const details: unknown = Reflect.get(error, 'debugInfo');
  const location: unknown = typeof details === 'object' && details !== null ? Reflect.get(details, 'errorLocation') : undefined;
  return Reflect.get(error, 'code') === 'ItemAlreadyExists' || location === 'WorksheetCollection.add';
}
