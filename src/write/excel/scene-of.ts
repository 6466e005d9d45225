import type { SheetPlan } from '../../plan/sheet-plan';
import { findSheet, type Sheet, type Workbook } from '../../workbook';
import { freeName } from '../free-name';
import { sheetExists, sheetProtected, structureProtected } from '../refusals';
import { formerSheet, type FormerSheet } from './former-sheet';

/** What has to be known of the workbook before one can write. */
export interface Scene {
  /** Where the new sheet goes, from 0; undefined: at the end, where Excel puts it. */
  readonly position: number | undefined;
  /** Free names for the plan's tables, in its order. */
  readonly tableNames: readonly string[];
  /** The sheet to be written anew. */
  readonly former: FormerSheet | undefined;
}

/** Throws UserError `structure-protected`, `sheet-exists` or `sheet-protected`, before Excel is asked for anything. */
export function sceneOf(plan: SheetPlan, workbook: Workbook, replace: string | undefined): Scene {
  if (workbook.isStructureProtected) throw structureProtected();
  const replaced = replace === undefined ? undefined : findSheet(workbook, replace);
  const namesake = findSheet(workbook, plan.name);
  if (namesake && namesake !== replaced) throw sheetExists(plan.name);
  if (replaced?.isProtected) throw sheetProtected(replaced.name);
  return {
    position: replaced ? undefined : positionAfter(workbook, plan.after),
    tableNames: tableNames(plan, workbook, replaced),
    former: replaced && formerSheet(workbook, replaced),
  };
}

/** Tables and defined names share one space; what stands on the sheet that is written anew becomes free. */
function tableNames(plan: SheetPlan, { tables, names }: Workbook, replaced: Sheet | undefined): readonly string[] {
  const others = tables.filter(({ sheet }) => sheet !== replaced?.name);
  const taken = new Set([...others, ...names].map(({ name }) => name.toLowerCase()));
  return plan.tables.map((table) => {
    const name = freeName(table.name, taken);
    taken.add(name.toLowerCase());
    return name;
  });
}

function positionAfter(workbook: Workbook, after: string | undefined): number | undefined {
  const before = after === undefined ? undefined : findSheet(workbook, after);
  return before === undefined || before === workbook.sheets.at(-1) ? undefined : before.position + 1;
}
