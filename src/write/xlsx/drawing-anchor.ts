import type { PlannedChart } from '../../plan/sheet-plan';
import { chartName, isOurChart } from '../chart-look';
import type { Dialect } from './namespaces';
import { child, type XmlElement } from './xml-part';
import { attributes, withoutForbidden } from './xml-text';

/**
 * A chart's place in a drawing: an element that says all its namespaces itself, so that it fits into anybody's drawing. `id`: unique among
 * the drawing's objects; `relationship`: to the chart's part.
 */
export function anchorXml(chart: PlannedChart, id: number, relationship: string, dialect: Dialect): string {
  const { top, left, bottom, right } = chart.over;
  // Cells are counted from 0, and the end is the first cell that is not covered.
  const corner = (name: string, row: number, column: number): string =>
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  const named = attributes({ id, name: withoutForbidden(chartName(chart)), descr: withoutForbidden(chart.altText) });
  return (
    `<xdr:twoCellAnchor xmlns:xdr="${dialect.sheetDrawing}" xmlns:a="${dialect.drawing}">` +
    `${corner('from', top - 1, left - 1)}${corner('to', bottom, right)}<xdr:graphicFrame macro="">` +
    `<xdr:nvGraphicFramePr><xdr:cNvPr${named}/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${dialect.chart}"><c:chart xmlns:c="${dialect.chart}" xmlns:r="${dialect.relationships}" r:id="${relationship}"/>` +
    '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>'
  );
}

/** Whether a person did not put it there: a chart that we named. */
export function isOurAnchor(anchor: XmlElement): boolean {
  const name = descend(anchor, 'graphicFrame', 'nvGraphicFramePr', 'cNvPr')?.attributes.get('name');
  return name !== undefined && isOurChart(name);
}

/** The relationship to the chart's part. */
export function chartRelationship(anchor: XmlElement): string | undefined {
  const chart = descend(anchor, 'graphicFrame', 'graphic', 'graphicData', 'chart');
  return chart && [...chart.attributes].find(([name]) => /:id$/.test(name))?.[1];
}

/** The largest number an object of the drawing has. */
export function lastObjectId(element: XmlElement): number {
  const own = element.name === 'cNvPr' ? Number(element.attributes.get('id') ?? 0) : 0;
  return Math.max(own, ...element.children.map(lastObjectId));
}

function descend(element: XmlElement, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((inner, name) => inner && child(inner, name), element);
}
