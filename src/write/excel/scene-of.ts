import type { SheetPlan } from '../../plan/sheet-plan';
import { freeName } from '../free-name';
import { sheetExists, sheetProtected, structureProtected } from '../refusals';
import { lookAtFormer, type FormerSheet } from './former-sheet';

/** What has to be known of the workbook before one can write. */
export interface Scene {
  /** Where the new sheet goes, from 0; undefined: at the end, where Excel puts it. */
  readonly position: number | undefined;
  /** Free names for the plan's tables, in its order. */
  readonly tableNames: readonly string[];
  /** The sheet to be written anew. */
  readonly former: FormerSheet | undefined;
}

/** Throws UserError `structure-protected`, `sheet-exists` or `sheet-protected`, before anything is changed, and Excel's own errors. */
export async function lookBefore(context: Excel.RequestContext, plan: SheetPlan, replace: string | undefined): Promise<Scene> {
  const { worksheets, tables, names, protection } = context.workbook;
  worksheets.load('items/name,items/position');
  tables.load('items/name');
  names.load('items/name');
  protection.load('protected');
  await context.sync();

  if (protection.protected) throw structureProtected();
  const sheetNames = worksheets.items.map((sheet) => sheet.name);
  const replaced = replace === undefined ? undefined : sheetNames.find((name) => isSame(name, replace));
  const namesake = sheetNames.find((name) => isSame(name, plan.name));
  if (namesake !== undefined && namesake !== replaced) throw sheetExists(plan.name);

  const former = replaced === undefined ? undefined : await lookAtFormer(context, replaced);
  if (former?.isProtected) throw sheetProtected(former.name);
  const taken = new Set([...tables.items, ...names.items].map((item) => item.name.toLowerCase()));
  for (const table of former?.tables ?? []) taken.delete(table.toLowerCase());
  return { position: positionAfter(worksheets.items, plan.after), tableNames: tableNames(plan, taken), former };
}

function tableNames(plan: SheetPlan, taken: Set<string>): readonly string[] {
  return plan.tables.map((table) => {
    const name = freeName(table.name, taken);
    taken.add(name.toLowerCase());
    return name;
  });
}

/** By Excel's own count: chart sheets have positions too, but are not among the worksheets. */
function positionAfter(sheets: readonly Excel.Worksheet[], after: string | undefined): number | undefined {
  const index = after === undefined ? -1 : sheets.findIndex(({ name }) => isSame(name, after));
  const before = sheets[index];
  return before === undefined || index === sheets.length - 1 ? undefined : before.position + 1;
}

/** Excel compares sheet names without regard to case. */
function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
