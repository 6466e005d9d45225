import { canBeDrawn, chartGeometry } from '../../src/tryit/chart/chart-geometry';
import type { ShownChart, ShownSeries } from '../../src/virtual-excel/model/shown-charts';

const series = (name: string, values: (number | undefined)[], colour: string): ShownSeries => ({
  name,
  values,
  colour,
  barColours: values.map(() => colour),
});

const CHART: ShownChart = {
  name: 'Goals',
  type: 'BarStacked',
  title: 'Contributions',
  altText: '',
  over: { top: 1, left: 1, bottom: 10, right: 5 },
  categories: ['SDG 7', 'SDG 13'],
  series: [series('Answered', [3, 1], '#111111'), series('Open', [1, undefined], '#cccccc')],
  isReversed: true,
  hasLegend: true,
  step: 1,
};

it('stacks the pieces of a bar without a gap, in the measure of the axis', () => {
  const { bars, ticks } = chartGeometry(CHART, 400, 200);
  const unit = (ticks[1]?.x ?? 0) - (ticks[0]?.x ?? 0);
  expect(ticks.map(({ label }) => label)).toEqual(['0', '1', '2', '3', '4']);
  const [answered, open] = bars[0]?.pieces ?? [];
  expect(answered).toMatchObject({ x: ticks[0]?.x, colour: '#111111' });
  expect(answered?.width).toBeCloseTo(3 * unit);
  expect(open?.x).toBeCloseTo((answered?.x ?? 0) + 3 * unit);
  expect(open?.width).toBeCloseTo(unit);
});

it('draws nothing where no number stands, and keeps inside the chart', () => {
  const { bars, plot } = chartGeometry(CHART, 400, 200);
  expect(bars[1]?.pieces[1]?.width).toBe(0);
  for (const { y, height, pieces } of bars) {
    expect([y >= plot.top, y + height <= plot.bottom]).toEqual([true, true]);
    for (const { x, width } of pieces) expect(x + width).toBeLessThanOrEqual(plot.right + 0.001);
  }
});

it('has the first category on top only where the axis is reversed', () => {
  const tops = (isReversed: boolean): number[] => chartGeometry({ ...CHART, isReversed }, 400, 200).bars.map(({ y }) => y);
  const [first = 0, second = 0] = tops(true);
  expect(first).toBeLessThan(second);
  expect(tops(false)).toEqual([second, first]);
});

it('finds round steps by itself, also where everything is nothing', () => {
  const labels = (values: number[]): string[] => {
    const chart = { ...CHART, step: undefined, series: [series('Answered', values, '#111111')] };
    return chartGeometry(chart, 400, 200).ticks.map(({ label }) => label);
  };
  expect(labels([2870.8, 12])).toEqual(['0', '1,000', '2,000', '3,000']);
  expect(labels([0, 0])).toEqual(['0', '1']);
  expect(labels([0.3, 0.1])).toEqual(['0', '0.1', '0.2', '0.3']);
});

it('shortens words that have no room', () => {
  const { bars, plot } = chartGeometry(
    { ...CHART, categories: ['Sustainable cities and communities of the whole wide world', 'x'] },
    200,
    200,
  );
  expect(bars[0]?.label).toMatch(/^Sust.*…$/);
  expect(plot.left).toBeLessThan(120);
});

it('draws lying bars only: of other kinds it says so', () => {
  expect([canBeDrawn(CHART), canBeDrawn({ ...CHART, type: 'Pie' }), canBeDrawn({ ...CHART, type: 'BarClustered' })]).toEqual([
    true,
    false,
    false,
  ]);
});
