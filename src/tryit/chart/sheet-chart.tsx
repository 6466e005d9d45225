import type { ShownChart } from '../../virtual-excel/model/shown-charts';
import { usePageWords, type PageWords } from '../page/page-words';
import { canBeDrawn, chartGeometry, LEGEND_HEIGHT, TITLE_HEIGHT, type ChartGeometry } from './chart-geometry';

interface Props {
  readonly chart: ShownChart;
  /** CSS pixels from the grid's edge. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A chart over the cells it covers. Clicks go through it, to the cells. */
export function SheetChart({ chart, left, top, width, height }: Props) {
  const words = usePageWords();
  const isDrawn = canBeDrawn(chart);
  return (
    <svg
      role="img"
      aria-label={isDrawn ? nameOf(chart, words) : words.chartElsewhere(chart.title ?? '')}
      className="grid-chart"
      style={{ left, top }}
      width={width}
      height={height}
    >
      {chart.title !== undefined && (
        <text className="chart-title" x={width / 2} y={TITLE_HEIGHT - 10} textAnchor="middle">
          {chart.title}
        </text>
      )}
      {isDrawn ? (
        <Bars geometry={chartGeometry(chart, width, height)} height={height} />
      ) : (
        <text x={width / 2} y={height / 2} textAnchor="middle">
          {words.chartElsewhere('')}
        </text>
      )}
    </svg>
  );
}

function Bars({ geometry: { bars, ticks, plot, legend }, height }: { readonly geometry: ChartGeometry; readonly height: number }) {
  return (
    <>
      {ticks.map(({ x, label }) => (
        <text key={label} x={x} y={plot.bottom + 15} textAnchor="middle">
          {label}
        </text>
      ))}
      {bars.map(({ label, y, height: thickness, pieces }) => (
        <g key={y}>
          <text x={plot.left - 6} y={y + thickness / 2} dominantBaseline="central" textAnchor="end">
            {label}
          </text>
          {pieces.map(({ x, width, colour }, index) => (
            <rect key={index} x={x} y={y} width={width} height={thickness} fill={colour} />
          ))}
        </g>
      ))}
      <line x1={plot.left} x2={plot.left} y1={plot.top} y2={plot.bottom} />
      {legend.map(({ x, name, colour }) => (
        <g key={name}>
          <rect x={x} y={height - LEGEND_HEIGHT + 3} width={10} height={10} fill={colour} />
          <text x={x + 15} y={height - LEGEND_HEIGHT + 12}>
            {name}
          </text>
        </g>
      ))}
    </>
  );
}

/** What the file says of the chart; where it says nothing, the title and every bar in words. */
function nameOf({ altText, title, categories, series }: ShownChart, words: PageWords): string {
  if (altText !== '') return altText;
  const bars = categories.map((category, bar) => {
    const values = series.map(({ name, values: all }) => `${name} ${all[bar] ?? 0}`);
    return `${category}: ${values.join(words.listComma)}`;
  });
  return [title ?? '', ...bars].filter((part) => part !== '').join('; ');
}
