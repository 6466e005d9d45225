import type { PlannedCell, SheetPlan } from '../../plan/sheet-plan';
import { freeName } from '../free-name';
import { needsApostrophe } from '../needs-apostrophe';
import { putCharts } from './chart-parts';
import { CONTENT_TYPES } from './namespaces';
import { keyOf } from './package-edit';
import { NewRelationships } from './new-relationships';
import { putRelationships, relativeTarget } from './part-relationships';
import { sheetXml } from './sheet-xml';
import type { StylesPatch } from './styles-patch';
import { tableXml } from './table-xml';
import { openStyles } from './workbook-styles';
import type { WriteTarget } from './write-target';

/** Writes the sheet's part, its relationships, tables and charts, and adds its styles to the workbook's. `drawing`: one that stays from before. */
export function putSheetParts(target: WriteTarget, plan: SheetPlan, part: string, drawing: string | undefined): void {
  const { pkg, workbook } = target;
  const { dialect } = workbook;
  const styles = openStyles(target);
  const relations = new NewRelationships(dialect.relationships);
  const tables = putTables(target, plan, part).map((name) => relations.toPart('table', relativeTarget(part, name)));
  const drawn = putCharts(target, plan, drawing);
  const drawingRelation = drawn === undefined ? undefined : relations.toPart('drawing', relativeTarget(part, drawn));
  const xml = sheetXml(
    plan,
    {
      styleOf: (cell) => styleOf(styles.patch, plan, cell),
      highlightOf: (highlight) => styles.patch.highlight(highlight),
      linkOf: (url) => relations.toWeb(url),
      tables,
      drawing: drawingRelation,
    },
    dialect,
  );
  styles.save();
  pkg.put(part, xml);
  if (relations.all.length > 0) putRelationships(target, part, relations.all);
}

function styleOf(styles: StylesPatch, plan: SheetPlan, cell: PlannedCell): number | undefined {
  const quoted = cell.content.kind === 'text' && needsApostrophe(cell.content.text);
  const style = cell.style === undefined ? undefined : plan.styles[cell.style];
  return style || quoted ? styles.cellStyle(style ?? {}, quoted) : undefined;
}

/** Returns the names of the parts. Table names and ids are unique in a workbook, and no table is called like a defined name. */
function putTables({ pkg, types, workbook, workbookPart }: WriteTarget, plan: SheetPlan, sheetPart: string): readonly string[] {
  const others = types.partsOf(CONTENT_TYPES.table).filter((name) => pkg.has(name) && keyOf(name) !== keyOf(sheetPart));
  const roots = others.map((name) => pkg.xml(name).root.attributes);
  const taken = new Set(
    [...workbook.definedNames, ...roots.flatMap((root) => [root.get('name') ?? '', root.get('displayName') ?? ''])].map((name) =>
      name.toLowerCase(),
    ),
  );
  let id = Math.max(0, ...roots.map((root) => Number(root.get('id') ?? 0)));
  return plan.tables.map((table) => {
    const part = pkg.freePart(`${workbookPart.slice(0, workbookPart.lastIndexOf('/') + 1)}tables/table`);
    const name = freeName(table.name, taken);
    taken.add(name.toLowerCase());
    id += 1;
    pkg.put(part, tableXml(plan, table, name, id, workbook.dialect.main));
    types.add(part, CONTENT_TYPES.table);
    return part;
  });
}
