import { keyOf } from './package-edit';
import { ownParts, partsOfWorkbook } from './part-graph';
import { PartRelationships } from './part-relationships';
import type { Targets } from './sheet-mentions';
import { usesIn, type SheetUse } from './uses-in-part';
import type { SheetEntry } from './workbook-part';
import { partOfSheet, type WriteTarget } from './write-target';

/** All that refers to these sheets, or to tables on them, from elsewhere: formulas, rules, names, charts, pivot tables, controls. Links are no use: they compute nothing. */
export function sheetUses(target: WriteTarget, sheets: readonly SheetEntry[]): readonly SheetUse[] {
  const { pkg, workbook, workbookPart } = target;
  const parts = sheets.map((sheet) => partOfSheet(target, sheet));
  const tables = parts.flatMap((part) => tablesOn(target, part));
  const theirs = ownParts(pkg, parts);
  const sheetOf = new Map(workbook.sheets.map((sheet) => [keyOf(partOfSheet(target, sheet)), sheet.name]));
  const targets: Targets = {
    sheets: new Set(sheets.map(({ name }) => name.toLowerCase())),
    tables: new Set(tables.map((table) => (table.get('displayName') ?? '').toLowerCase())),
    tableIds: new Set(tables.map((table) => table.get('id') ?? '')),
  };
  const scopes = new Set(sheets.map(({ index }) => String(index)));
  return partsOfWorkbook(pkg, workbookPart)
    .filter((name) => !theirs.has(keyOf(name)))
    .flatMap((name) => {
      const sheet = sheetOf.get(keyOf(name));
      return usesIn({ name, text: pkg.text(name), ...(sheet === undefined ? {} : { sheet }) }, targets, scopes);
    });
}

/** The attributes of the tables of a sheet. */
function tablesOn({ pkg }: WriteTarget, sheetPart: string): readonly ReadonlyMap<string, string>[] {
  const tables = new PartRelationships(pkg, sheetPart).ofType('table');
  return tables.flatMap(({ part }) => (part !== undefined && pkg.has(part) ? [pkg.xml(part).root.attributes] : []));
}
