import type { CellContent, CellRange } from '../../workbook';
import type { Book } from './book';
import type { BookSheet } from './book-sheet';
import { displayedText } from './displayed-text';
import type { ChartCells, ChartSeries, SheetChart } from './sheet-chart';

/** A chart with what its cells hold now, for a grid to draw. */
export interface ShownChart {
  readonly name: string;
  /** As `Excel.ChartType` calls it: `BarStacked` … Empty for a kind nobody can draw here. */
  readonly type: string;
  readonly title: string | undefined;
  /** Empty where nobody has said it. */
  readonly altText: string;
  /** The cells it covers. */
  readonly over: CellRange;
  /** Words of the bars, as their cells show them. */
  readonly categories: readonly string[];
  /** Stacked in this order. */
  readonly series: readonly ShownSeries[];
  /** The first category stands on top. */
  readonly isReversed: boolean;
  readonly hasLegend: boolean;
  /** Between two labels of the value axis; undefined: as one likes. */
  readonly step: number | undefined;
}

export interface ShownSeries {
  readonly name: string;
  /** One for each category; undefined where no number stands. */
  readonly values: readonly (number | undefined)[];
  /** `#RRGGBB`, of each bar. */
  readonly barColours: readonly string[];
  /** `#RRGGBB`, for the legend. */
  readonly colour: string;
}

/** The first colours of Office's theme, in which Excel paints series that nobody has painted. */
const THEME = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];

export function shownCharts(book: Book, sheet: BookSheet): readonly ShownChart[] {
  return sheet.charts.map((chart) => shownChart(book, sheet, chart));
}

function shownChart(book: Book, sheet: BookSheet, chart: SheetChart): ShownChart {
  const { name, type, title, altText, over, legend, categoryAxis, valueAxis } = chart;
  return {
    name,
    type,
    title,
    altText,
    over,
    categories: cellsOf(book, sheet, chart.series[0]?.categories, (content, text) => (content.kind === 'empty' ? '' : text)),
    series: chart.series.map((series, index) => shownSeries(book, sheet, series, index)),
    isReversed: categoryAxis.reversed,
    hasLegend: legend !== undefined,
    step: valueAxis.majorUnit,
  };
}

function shownSeries(book: Book, sheet: BookSheet, series: ChartSeries, index: number): ShownSeries {
  const colour = series.colour ?? THEME[index % THEME.length] ?? '#4472C4';
  const values = cellsOf(book, sheet, series.values, (content) => (content.kind === 'number' ? content.value : undefined));
  return { name: series.name, values, colour, barColours: values.map((_, bar) => series.pointColours.get(bar) ?? colour) };
}

function cellsOf<V>(book: Book, own: BookSheet, cells: ChartCells | undefined, pick: (content: CellContent, text: string) => V): V[] {
  const sheet = cells?.sheet === undefined ? own : book.findSheet(cells.sheet);
  if (!cells || !sheet) return [];
  const { top, left, bottom, right } = cells.range;
  const width = right - left + 1;
  return Array.from({ length: (bottom - top + 1) * width }, (_, index) => {
    const cell = sheet.cell(top + Math.floor(index / width), left + (index % width));
    return pick(cell.content, displayedText(cell, book.dateSystem));
  });
}
