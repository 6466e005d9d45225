import type { CellRange } from '../../workbook';

/** Cells a chart shows; without a sheet: of the one it stands on. */
export interface ChartCells {
  readonly sheet?: string;
  readonly range: CellRange;
}

/** A chart as scripts make and files hold it. What a chart shows now is told by `shownCharts`. */
export interface SheetChart {
  readonly id: string;
  /** As Excel lists it among the objects of the sheet. */
  name: string;
  /** As `Excel.ChartType` calls it: `BarStacked` … Empty: a kind that is not read from files, without series. */
  readonly type: string;
  /** Undefined: none. */
  title: string | undefined;
  /** For those who cannot see the chart. Files say it; Office.js has no word for it. */
  readonly altText: string;
  /** The cells it covers. */
  over: CellRange;
  /** Where the legend is: `Bottom`, `Right` … Undefined: nowhere. */
  legend: string | undefined;
  readonly series: ChartSeries[];
  readonly categoryAxis: ChartAxis;
  readonly valueAxis: ChartAxis;
  readonly font: ChartFont;
  readonly titleFont: ChartFont;
}

export interface ChartSeries {
  name: string;
  values: ChartCells | undefined;
  categories: ChartCells | undefined;
  /** `#RRGGBB`; undefined: the theme's. */
  colour: string | undefined;
  /** Of single bars, from 0. */
  readonly pointColours: Map<number, string>;
  /** Between two bars, in hundredths of a bar. */
  gapWidth: number;
}

export interface ChartAxis {
  reversed: boolean;
  /** At which place of this axis the other one crosses it: `Automatic`, `Maximum`, `Minimum`. */
  position: string;
  numberFormat: string;
  /** Undefined: Excel's choice. */
  minimum: number | undefined;
  majorUnit: number | undefined;
  hasGridlines: boolean;
  hasLine: boolean;
  majorTickMark: string;
}

export interface ChartFont {
  size?: number;
  color?: string;
  bold?: boolean;
}

/** As Excel makes a new chart. */
export function newChart(id: string, name: string, type: string, series: ChartSeries[]): SheetChart {
  return {
    id,
    name,
    type,
    title: 'Chart Title',
    altText: '',
    over: { top: 1, left: 1, bottom: 15, right: 8 },
    legend: 'Bottom',
    series,
    categoryAxis: newAxis(false),
    valueAxis: newAxis(true),
    font: {},
    titleFont: {},
  };
}

export function newSeries(name: string): ChartSeries {
  return { name, values: undefined, categories: undefined, colour: undefined, pointColours: new Map(), gapWidth: 150 };
}

export function newAxis(hasGridlines: boolean): ChartAxis {
  return {
    reversed: false,
    position: 'Automatic',
    numberFormat: 'General',
    minimum: undefined,
    majorUnit: undefined,
    hasGridlines,
    hasLine: true,
    majorTickMark: 'None',
  };
}
