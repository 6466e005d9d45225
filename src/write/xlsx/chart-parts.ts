import type { SheetPlan } from '../../plan/sheet-plan';
import { chartXml } from './chart-xml';
import { anchorXml, lastObjectId } from './drawing-anchor';
import { CONTENT_TYPES } from './namespaces';
import { NewRelationships } from './new-relationships';
import { PartRelationships, asNew, putRelationships, relativeTarget } from './part-relationships';
import type { WriteTarget } from './write-target';
import { XML_DECLARATION } from './xml-text';

/**
 * Writes the plan's charts and the drawing they stand in: `kept`, if people have put something of their own on the sheet, or a new one.
 * Gives the drawing's part; undefined where there is nothing to draw.
 */
export function putCharts(target: WriteTarget, plan: SheetPlan, kept: string | undefined): string | undefined {
  const { charts = [] } = plan;
  if (charts.length === 0) return kept;
  const { pkg, types, workbook } = target;
  const drawing = kept ?? pkg.freePart(`${folderOf(target)}drawings/drawing`);
  const earlier = kept === undefined ? [] : new PartRelationships(pkg, kept).all.map(asNew);
  const relations = new NewRelationships(workbook.dialect.relationships, earlier);
  const firstId = kept === undefined ? 2 : lastObjectId(pkg.xml(kept).root) + 1;
  const anchors = charts.map((chart, index) => {
    const part = pkg.freePart(`${folderOf(target)}charts/chart`);
    pkg.put(part, chartXml(plan, chart, workbook.dialect));
    types.add(part, CONTENT_TYPES.chart);
    return anchorXml(chart, firstId + index, relations.toPart('chart', relativeTarget(drawing, part)), workbook.dialect);
  });
  putAnchors(target, drawing, kept !== undefined, anchors.join(''));
  putRelationships(target, drawing, relations.all);
  return drawing;
}

function putAnchors({ pkg, types, workbook }: WriteTarget, drawing: string, isKept: boolean, anchors: string): void {
  if (isKept) {
    const xml = pkg.xml(drawing);
    xml.append(xml.root, anchors);
    return;
  }
  pkg.put(drawing, `${XML_DECLARATION}<xdr:wsDr xmlns:xdr="${workbook.dialect.sheetDrawing}">${anchors}</xdr:wsDr>`);
  types.add(drawing, CONTENT_TYPES.drawing);
}

/** Where the workbook's parts are; with the slash. */
const folderOf = ({ workbookPart }: WriteTarget): string => workbookPart.slice(0, workbookPart.lastIndexOf('/') + 1);
