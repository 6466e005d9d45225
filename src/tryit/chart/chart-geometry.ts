/** Where the parts of a bar chart lie, in CSS pixels from the chart's own corner. */
import type { ShownChart } from '../../virtual-excel/model/shown-charts';
import { textWidth } from '../grid/grid-layout';

export interface ChartGeometry {
  readonly bars: readonly ChartBar[];
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
  readonly plot: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
  readonly legend: readonly LegendEntry[];
}

export interface ChartBar {
  /** Shortened where there is no room for it. */
  readonly label: string;
  readonly y: number;
  readonly height: number;
  readonly pieces: readonly { readonly x: number; readonly width: number; readonly colour: string }[];
}

export interface LegendEntry {
  readonly x: number;
  readonly name: string;
  readonly colour: string;
}

/** Kinds of charts whose bars lie. */
const LYING = new Set(['BarStacked', 'BarClustered']);

export function canBeDrawn({ type, series }: ShownChart): boolean {
  return type === 'BarStacked' || (LYING.has(type) && series.length === 1);
}

export const TITLE_HEIGHT = 30;
export const LEGEND_HEIGHT = 24;
const AXIS_HEIGHT = 20;
const EDGE = 12;
/** Excel sets the words of a chart smaller than those of its cells. */
const SMALL = 12 / 14.7;
/** Of a bar to the room it has, where the gap is half a bar. */
const THICKNESS = 1 / 1.5;

/** Bars lie, stacked from the left; what is no number, or below zero, has no length. */
export function chartGeometry(chart: ShownChart, width: number, height: number): ChartGeometry {
  const { categories, series, isReversed, hasLegend, title } = chart;
  const room = width * 0.45;
  const labels = categories.map((label) => fitted(label, room));
  const plot = {
    left: EDGE + Math.min(room, Math.max(0, ...labels.map(smallWidth))) + 6,
    top: title === undefined ? EDGE : TITLE_HEIGHT,
    right: width - EDGE - 8,
    bottom: height - AXIS_HEIGHT - (hasLegend ? LEGEND_HEIGHT : 4),
  };
  const lengths = labels.map((_, bar) => series.map(({ values }) => Math.max(0, values[bar] ?? 0)));
  const { step, most } = scale(Math.max(0, ...lengths.map(sum)), chart.step);
  const unit = Math.max(0, plot.right - plot.left) / most;
  const band = Math.max(0, plot.bottom - plot.top) / Math.max(1, labels.length);
  const bars = labels.map((label, bar): ChartBar => {
    const place = isReversed ? bar : labels.length - 1 - bar;
    const parts = lengths[bar] ?? [];
    return {
      label,
      y: plot.top + place * band + (band * (1 - THICKNESS)) / 2,
      height: band * THICKNESS,
      pieces: parts.map((length, index) => ({
        x: plot.left + sum(parts.slice(0, index)) * unit,
        width: length * unit,
        colour: series[index]?.barColours[bar] ?? '#595959',
      })),
    };
  });
  const ticks = Array.from({ length: Math.round(most / step) + 1 }, (_, index) => ({
    x: plot.left + index * step * unit,
    label: Number((index * step).toPrecision(12)).toLocaleString('en'),
  }));
  return { bars, ticks, plot, legend: hasLegend ? legendOf(chart, width) : [] };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const smallWidth = (text: string): number => textWidth(text) * SMALL;

/** The step between labels, and the value at the end of the axis: a whole number of steps, at least one. */
function scale(most: number, wanted: number | undefined): { readonly step: number; readonly most: number } {
  const step = wanted ?? roundStep(most / 5);
  return { step, most: Math.max(1, Math.ceil(most / step)) * step };
}

/** 1, 2 or 5 times a power of ten, not below the least. */
function roundStep(least: number): number {
  if (!(least > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(least));
  return [1, 2, 5, 10].map((times) => times * power).find((step) => step >= least) ?? 10 * power;
}

/** In the middle below the plot, in one line. */
function legendOf({ series }: ShownChart, width: number): readonly LegendEntry[] {
  const widths = series.map(({ name }) => smallWidth(name) + 30);
  const start = Math.max(EDGE, (width - sum(widths)) / 2);
  return series.map(({ name, colour }, index) => ({ x: start + sum(widths.slice(0, index)), name, colour }));
}

function fitted(text: string, room: number): string {
  if (smallWidth(text) <= room) return text;
  const characters = [...text];
  while (characters.length > 1 && smallWidth(`${characters.join('')}…`) > room) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}
