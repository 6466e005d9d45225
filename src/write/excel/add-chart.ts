import { cellName } from '../../address';
import type { PlannedChart, PlannedSeries, SheetPlan } from '../../plan/sheet-plan';
import { CHART_LOOK, chartName, valueAxis } from '../chart-look';
import { rangeOn } from './range-on';

/**
 * Queues a chart over cells that have been queued before it. Each series says itself where its words and values stand: what Excel would
 * guess from a rectangle depends on what stands in it. Office.js has no word for the description of a chart: only files carry it.
 */
export function addChart(sheet: Excel.Worksheet, plan: SheetPlan, planned: PlannedChart): void {
  const { name, title, over, categories, series } = planned;
  const [first, ...others] = series;
  if (!first) throw new RangeError(`The chart ${name} has no series`);
  const chart = sheet.charts.add('BarStacked', rangeOn(sheet, first.values), 'Columns');
  chart.name = chartName(planned);
  chart.setPosition(cellName(over.top, over.left), cellName(over.bottom, over.right));
  dress(chart, title);
  fill(sheet, chart.series.getItemAt(0), categories, first);
  for (const one of others) fill(sheet, chart.series.add(one.name), categories, one);
  chart.legend.visible = series.length > 1;
  if (series.length > 1) chart.legend.position = 'Bottom';
  setAxes(chart.axes, plan, planned);
}

function dress(chart: Excel.Chart, title: string): void {
  chart.format.font.size = CHART_LOOK.textSize;
  chart.format.font.color = CHART_LOOK.textColour;
  chart.title.text = title;
  chart.title.format.font.size = CHART_LOOK.titleSize;
  chart.title.format.font.bold = true;
}

function fill(sheet: Excel.Worksheet, series: Excel.ChartSeries, categories: PlannedChart['categories'], planned: PlannedSeries): void {
  series.setValues(rangeOn(sheet, planned.values));
  series.setXAxisValues(rangeOn(sheet, categories));
  series.name = planned.name;
  series.gapWidth = CHART_LOOK.gap;
  series.format.fill.setSolidColor(planned.colour);
  planned.barColours?.forEach((colour, bar) => {
    if (colour !== planned.colour) series.points.getItemAt(bar).format.fill.setSolidColor(colour);
  });
}

/** Bars are counted from below: turned round, the first stands on top, and the figures would stand above it. */
function setAxes({ categoryAxis, valueAxis: axis }: Excel.ChartAxes, plan: SheetPlan, planned: PlannedChart): void {
  const { numberFormat, step } = valueAxis(plan, planned);
  categoryAxis.reversePlotOrder = true;
  categoryAxis.position = 'Maximum';
  categoryAxis.majorTickMark = 'None';
  axis.minimum = 0;
  axis.numberFormat = numberFormat;
  if (step !== undefined) axis.majorUnit = step;
  axis.majorTickMark = 'None';
  axis.majorGridlines.visible = false;
  axis.format.line.clear();
}
