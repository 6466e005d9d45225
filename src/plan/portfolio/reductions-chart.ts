import type { Words } from '../../language';
import { COLOURS } from '../sheet-colours';
import type { SheetBuilder } from '../sheet-builder';
import { FIRST_COLUMN } from './portfolio-sheet';
import { WORDS } from './portfolio-words';

const CHART = { left: 11, right: 13 } as const;
/** So many rows a chart needs to be read. */
const CHART_ROWS = 9;
/** More bars than these nobody tells apart; the table has them all. */
const MOST_BARS = 15;

interface ChartedTable {
  readonly table: string;
  readonly title: Words;
}

/** Where the table stands, the head first, and the column of its reductions. */
interface ChartedRange {
  readonly top: number;
  readonly bottom: number;
  readonly column: number;
}

/** The reductions of a table as bars beside it, with room for them below a short one. */
export function reductionsChart(
  sheet: SheetBuilder,
  { table, title }: ChartedTable,
  { top, bottom, column }: ChartedRange,
  amounts: readonly (readonly [key: string, tonnes: number])[],
): void {
  const language = sheet.language === 'ja' ? 'ja' : 'en';
  while (sheet.row < top + CHART_ROWS) sheet.next();
  const bars = Math.min(bottom, top + MOST_BARS);
  sheet.charts.push({
    name: `${table}Chart`,
    title: `${title[language]}: ${WORDS.reductionsChart[language]}`,
    altText: `${title[language]}, ${WORDS.reductionsChart[language]}: ${amounts
      .slice(0, MOST_BARS)
      .map(([key, tonnes]) => `${key} ${Math.round(tonnes)}`)
      .join(', ')}`,
    over: { top, left: CHART.left, bottom: Math.max(sheet.row - 1, top + CHART_ROWS - 1), right: CHART.right },
    categories: { top: top + 1, left: FIRST_COLUMN, bottom: bars, right: FIRST_COLUMN },
    series: [
      {
        name: WORDS.reductionsChart[language],
        values: { top: top + 1, left: column, bottom: bars, right: column },
        colour: COLOURS.band,
      },
    ],
  });
}
