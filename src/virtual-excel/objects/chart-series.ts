import { invalidArgument, itemNotFound } from '../host-error';
import { present, type HostObject, type ObjectType } from '../object-type';
import type { BookSheet } from '../model/book-sheet';
import { newSeries, type ChartCells, type ChartSeries, type SheetChart } from '../model/sheet-chart';
import type { SheetRange } from '../model/sheet-range';
import { chartPointFormat, chartSeriesFormat } from './chart-fill';
import { rangeOf } from './range';

interface OwnChart {
  readonly sheet: BookSheet;
  readonly chart: SheetChart;
}

interface OwnSeries extends OwnChart {
  readonly series: ChartSeries;
}

const CHART_SERIES_COLLECTION: ObjectType<OwnChart> = {
  name: 'ChartSeriesCollection',
  properties: { Count: { get: ({ chart }) => chart.series.length } },
  items: (own) => own.chart.series.map((series) => present(CHART_SERIES, { ...own, series })),
  methods: {
    Add(own, args) {
      const series = newSeries(args.optionalText(0) ?? `Series${own.chart.series.length + 1}`);
      own.chart.series.splice(args.integer(1, own.chart.series.length), 0, series);
      return present(CHART_SERIES, { ...own, series });
    },
    GetCount: ({ chart }) => chart.series.length,
    GetItemAt(own, args) {
      const series = own.chart.series[args.integer(0)];
      if (!series) throw itemNotFound('series');
      return present(CHART_SERIES, { ...own, series });
    },
  },
};

const CHART_SERIES: ObjectType<OwnSeries> = {
  name: 'ChartSeries',
  properties: {
    GapWidth: {
      get: ({ series }) => series.gapWidth,
      set: ({ series }, value) => {
        if (typeof value !== 'number' || value < 0 || value > 500) throw invalidArgument('ChartSeries.gapWidth');
        series.gapWidth = value;
      },
    },
    Name: {
      get: ({ series }) => series.name,
      set: ({ series }, value) => {
        if (typeof value !== 'string') throw invalidArgument('ChartSeries.name');
        series.name = value;
      },
    },
  },
  objects: {
    Format: ({ series }) =>
      chartSeriesFormat((colour) => {
        series.colour = colour === '' ? undefined : colour;
      }),
    Points: (own) => present(CHART_POINTS_COLLECTION, own),
  },
  methods: {
    Delete({ chart, series }) {
      chart.series.splice(chart.series.indexOf(series), 1);
    },
    SetValues({ sheet, series }, args) {
      series.values = lineOf(sheet, rangeOf(args.object(0)), 'ChartSeries.setValues');
    },
    SetXAxisValues({ sheet, series }, args) {
      series.categories = lineOf(sheet, rangeOf(args.object(0)), 'ChartSeries.setXAxisValues');
    },
  },
};

/** A point for each cell of the values. */
const CHART_POINTS_COLLECTION: ObjectType<OwnSeries> = {
  name: 'ChartPointsCollection',
  properties: { Count: { get: ({ series }) => pointCount(series) } },
  methods: {
    GetCount: ({ series }) => pointCount(series),
    GetItemAt({ series }, args) {
      const index = args.integer(0);
      if (index < 0 || index >= pointCount(series)) throw itemNotFound(`point ${index}`);
      return present(CHART_POINT, { series, index });
    },
  },
};

const CHART_POINT: ObjectType<{ readonly series: ChartSeries; readonly index: number }> = {
  name: 'ChartPoint',
  objects: {
    Format: ({ series, index }) =>
      chartPointFormat((colour) => {
        if (colour === '') series.pointColours.delete(index);
        else series.pointColours.set(index, colour);
      }),
  },
};

function pointCount({ values }: ChartSeries): number {
  return values ? (values.range.bottom - values.range.top + 1) * (values.range.right - values.range.left + 1) : 0;
}

/** One row or one column. */
function lineOf(own: BookSheet, range: SheetRange, what: string): ChartCells {
  if (range.rowCount > 1 && range.columnCount > 1) throw invalidArgument(what);
  return chartCells(own, range);
}

export function chartCells(own: BookSheet, { sheet, top, left, bottom, right }: SheetRange): ChartCells {
  return { ...(sheet === own ? {} : { sheet: sheet.name }), range: { top, left, bottom, right } };
}

export const chartSeries = (sheet: BookSheet, chart: SheetChart): HostObject => present(CHART_SERIES_COLLECTION, { sheet, chart });
