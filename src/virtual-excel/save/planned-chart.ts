import type { PlannedChart, PlannedSeries } from '../../plan/sheet-plan';
import type { CellRange } from '../../workbook';
import { plannedChartName } from '../../write/chart-look';
import type { ChartCells, ChartSeries, SheetChart } from '../model/sheet-chart';

/** A stacked bar chart over columns of its own sheet, as a plan knows them; any other cannot be saved and is left out. */
export function plannedChart({ type, name, title = '', altText, over, series }: SheetChart): PlannedChart[] {
  const categories = columnOf(series[0]?.categories);
  const planned = series.flatMap(plannedSeries);
  const isPlain = planned.length === series.length && planned.every(({ values }) => categories && height(values) === height(categories));
  if (type !== 'BarStacked' || !categories || !isPlain) return [];
  // Office.js has no word for the description; the title comes next to it.
  return [{ name: plannedChartName(name), title, altText: altText === '' ? title : altText, over, categories, series: planned }];
}

function plannedSeries({ name, values, colour, pointColours }: ChartSeries): PlannedSeries[] {
  const column = columnOf(values);
  if (!column || colour === undefined) return [];
  const bars = Array.from({ length: height(column) }, (_, bar) => pointColours.get(bar) ?? colour);
  return [{ name, values: column, colour, ...(pointColours.size > 0 ? { barColours: bars } : {}) }];
}

const height = ({ top, bottom }: CellRange): number => bottom - top + 1;

function columnOf(cells: ChartCells | undefined): CellRange | undefined {
  return cells && cells.sheet === undefined && cells.range.left === cells.range.right ? cells.range : undefined;
}
