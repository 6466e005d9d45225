import { parseRangeName } from '../../address';
import { readRelationships } from '../../opc/relationships';
import { decodeXml, decodeEscapes } from '../../opc/xml-text';
import type { Archive } from '../../opc/zip';
import { readDrawnCharts } from '../../read/xlsx/drawing-part';
import { UserError } from '../../user-error';
import { XmlPart, child, children, type XmlElement } from '../../write/xlsx/xml-part';
import { newAxis, newChart, newSeries, type ChartAxis, type ChartCells, type ChartSeries, type SheetChart } from '../model/sheet-chart';

/**
 * The charts of a file's sheet. Of bar charts with one plot what a grid needs to draw them; of all others the name and the place. Only for
 * showing: what is saved comes from the file itself, or from the plan of a sheet that scripts have written anew.
 */
export function fileCharts(archive: Archive, sheetPart: string, sheetName: string): SheetChart[] {
  const drawn = whole(() => readDrawnCharts(archive, readRelationships(archive, sheetPart))) ?? [];
  return drawn.map(({ name, description, part, over }, index) => {
    const id = `{chart-${index + 1}}`;
    const chart = whole(() => new ChartPart(archive.text(part), sheetName).read(id, name));
    return { ...(chart ?? newChart(id, name, '', [])), altText: description, over };
  });
}

/** A drawing that cannot be read is not shown: the cells are worth opening without it. */
function whole<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof UserError || error instanceof SyntaxError || error instanceof RangeError) return undefined;
    throw error;
  }
}

class ChartPart {
  private readonly xml: XmlPart;

  constructor(
    text: string,
    private readonly sheetName: string,
  ) {
    this.xml = new XmlPart(text);
  }

  /** Undefined for a kind that is not read. */
  read(id: string, name: string): SheetChart | undefined {
    const chart = child(this.xml.root, 'chart');
    const plots = (child(chart ?? this.xml.root, 'plotArea')?.children ?? []).filter((element) => element.name.endsWith('Chart'));
    const [bars] = plots;
    const type = bars && plots.length === 1 ? TYPES[`${bars.name} ${valueOf(bars, 'barDir')} ${valueOf(bars, 'grouping')}`] : undefined;
    if (!chart || !bars || type === undefined) return undefined;
    const gapWidth = Number.parseFloat(valueOf(bars, 'gapWidth') ?? '150');
    const series = children(bars, 'ser').map((element) => ({ ...this.seriesOf(element), gapWidth }));
    const legend = descend(chart, 'legend');
    return {
      ...newChart(id, name, type, series),
      title: this.titleOf(chart),
      legend: legend && (LEGENDS[valueOf(legend, 'legendPos') ?? 'r'] ?? 'Right'),
      categoryAxis: axisOf(descend(chart, 'plotArea', 'catAx'), descend(chart, 'plotArea', 'valAx')),
      valueAxis: axisOf(descend(chart, 'plotArea', 'valAx'), descend(chart, 'plotArea', 'catAx')),
    };
  }

  private titleOf(chart: XmlElement): string | undefined {
    const rich = descend(chart, 'title', 'tx', 'rich');
    if (!rich) return undefined;
    return children(rich, 'p')
      .map((paragraph) =>
        paragraph.children
          .flatMap((run) => children(run, 't'))
          .map((text) => decodeXml(this.inside(text)))
          .join(''),
      )
      .join('\n');
  }

  private seriesOf(element: XmlElement): ChartSeries {
    const words = descend(element, 'tx', 'v') ?? descend(element, 'tx', 'strRef', 'strCache', 'pt', 'v');
    const series = newSeries(words ? decodeEscapes(decodeXml(this.inside(words))) : '');
    series.colour = colourOf(element);
    for (const point of children(element, 'dPt')) {
      const colour = colourOf(point);
      if (colour !== undefined) series.pointColours.set(Number(valueOf(point, 'idx')), colour);
    }
    series.categories = this.cellsOf(descend(element, 'cat'));
    series.values = this.cellsOf(descend(element, 'val'));
    return series;
  }

  private cellsOf(element: XmlElement | undefined): ChartCells | undefined {
    const formula = element?.children.flatMap((reference) => children(reference, 'f'))[0];
    const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!([^!]+)$/.exec(formula ? decodeXml(this.inside(formula)) : '');
    const range = parseRangeName(match?.[3] ?? '');
    if (!match || !range) return undefined;
    const sheet = (match[1] ?? match[2] ?? '').replaceAll("''", "'");
    return { ...(sheet.toLowerCase() === this.sheetName.toLowerCase() ? {} : { sheet }), range };
  }

  /** Between an element's tags. */
  private inside(element: XmlElement): string {
    return this.xml.source(element).slice(element.openEnd - element.start, element.closeStart - element.start);
  }
}

const TYPES: Readonly<Record<string, string>> = {
  'barChart bar stacked': 'BarStacked',
  'barChart bar clustered': 'BarClustered',
  'barChart col stacked': 'ColumnStacked',
  'barChart col clustered': 'ColumnClustered',
};

const LEGENDS: Readonly<Record<string, string>> = { b: 'Bottom', t: 'Top', l: 'Left', r: 'Right', tr: 'Corner' };
const CROSSINGS: Readonly<Record<string, string>> = { max: 'Maximum', min: 'Minimum' };

/** The file says on the other axis at which place of this one it crosses. */
function axisOf(axis: XmlElement | undefined, other: XmlElement | undefined): ChartAxis {
  const made = newAxis(axis !== undefined && child(axis, 'majorGridlines') !== undefined);
  if (!axis) return made;
  const [minimum, majorUnit] = [valueOf(descend(axis, 'scaling'), 'min'), valueOf(axis, 'majorUnit')];
  return {
    ...made,
    reversed: valueOf(descend(axis, 'scaling'), 'orientation') === 'maxMin',
    position: CROSSINGS[valueOf(other, 'crosses') ?? ''] ?? 'Automatic',
    numberFormat: child(axis, 'numFmt')?.attributes.get('formatCode') ?? 'General',
    minimum: minimum === undefined ? undefined : Number(minimum),
    majorUnit: majorUnit === undefined ? undefined : Number(majorUnit),
    hasLine: descend(axis, 'spPr', 'ln', 'noFill') === undefined,
  };
}

/** Plain fills in plain colours; the theme's are left to whoever draws. */
function colourOf(element: XmlElement): string | undefined {
  const hex = descend(element, 'spPr', 'solidFill', 'srgbClr')?.attributes.get('val');
  return hex === undefined ? undefined : `#${hex.toUpperCase()}`;
}

const valueOf = (parent: XmlElement | undefined, name: string): string | undefined => parent && child(parent, name)?.attributes.get('val');

function descend(element: XmlElement, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((inner, name) => inner && child(inner, name), element);
}
