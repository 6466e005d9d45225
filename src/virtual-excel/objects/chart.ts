import { parseRangeName } from '../../address';
import type { CellRange } from '../../workbook';
import type { CallArguments } from '../call-arguments';
import { invalidArgument } from '../host-error';
import { isHostObject, present, type HostObject, type ObjectType } from '../object-type';
import type { BookSheet } from '../model/book-sheet';
import type { SheetChart } from '../model/sheet-chart';
import { chartAxes } from './chart-axis';
import { chartAreaFormat, chartTitleFormat } from './chart-font';
import { chartSeries } from './chart-series';
import { rangeOf } from './range';

interface OwnChart {
  readonly sheet: BookSheet;
  readonly chart: SheetChart;
}

const CHART: ObjectType<OwnChart> = {
  name: 'Chart',
  id: ({ chart }) => chart.id,
  properties: {
    ChartType: { get: ({ chart }) => chart.type },
    Id: { get: ({ chart }) => chart.id },
    Name: {
      get: ({ chart }) => chart.name,
      set: ({ chart }, value) => {
        if (typeof value !== 'string' || value === '') throw invalidArgument('Chart.name');
        chart.name = value;
      },
    },
  },
  objects: {
    Axes: ({ chart }) => chartAxes(chart),
    Format: ({ chart }) => chartAreaFormat(chart.font),
    Legend: ({ chart }) => present(CHART_LEGEND, chart),
    Series: ({ sheet, chart }) => chartSeries(sheet, chart),
    Title: ({ chart }) => present(CHART_TITLE, chart),
  },
  methods: {
    Delete({ sheet, chart }) {
      sheet.looks.charts = sheet.looks.charts.filter((other) => other !== chart);
    },
    SetPosition({ chart }, args) {
      chart.over = placeOf(args);
    },
  },
};

const CHART_TITLE: ObjectType<SheetChart> = {
  name: 'ChartTitle',
  properties: {
    Text: {
      get: (chart) => chart.title ?? '',
      set: (chart, value) => {
        if (typeof value !== 'string') throw invalidArgument('ChartTitle.text');
        chart.title = value;
      },
    },
    Visible: {
      get: (chart) => chart.title !== undefined,
      set: (chart, value) => {
        if (typeof value !== 'boolean') throw invalidArgument('ChartTitle.visible');
        chart.title = value ? (chart.title ?? '') : undefined;
      },
    },
  },
  objects: { Format: (chart) => chartTitleFormat(chart.titleFont) },
};

const LEGEND_POSITIONS = ['Top', 'Bottom', 'Left', 'Right', 'Corner'];

const CHART_LEGEND: ObjectType<SheetChart> = {
  name: 'ChartLegend',
  properties: {
    Position: {
      get: (chart) => chart.legend ?? 'Bottom',
      set: (chart, value) => {
        if (typeof value !== 'string' || !LEGEND_POSITIONS.includes(value)) throw invalidArgument('ChartLegend.position');
        chart.legend = value;
      },
    },
    Visible: {
      get: (chart) => chart.legend !== undefined,
      set: (chart, value) => {
        if (typeof value !== 'boolean') throw invalidArgument('ChartLegend.visible');
        chart.legend = value ? (chart.legend ?? 'Bottom') : undefined;
      },
    },
  },
};

/** From the first cell to the last, both covered; proxies or addresses. */
function placeOf(args: CallArguments): CellRange {
  const corner = (index: number): CellRange => {
    const value = args.raw(index);
    const cells = isHostObject(value) ? rangeOf(value) : typeof value === 'string' ? parseRangeName(value) : undefined;
    if (!cells) throw invalidArgument('Chart.setPosition');
    return cells;
  };
  const start = corner(0);
  const end = args.raw(1) === undefined || args.raw(1) === null ? start : corner(1);
  if (end.bottom < start.top || end.right < start.left) throw invalidArgument('Chart.setPosition');
  return { top: start.top, left: start.left, bottom: end.bottom, right: end.right };
}

export const chart = (sheet: BookSheet, own: SheetChart): HostObject => present(CHART, { sheet, chart: own });
