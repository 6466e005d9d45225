/**
 * What both writers make of a planned chart beside its data, so that a chart written through Office.js looks like one in a file.
 * Sizes in points. No gridlines: the bars are few and start at one line.
 */
import type { PlannedChart, SheetPlan } from '../plan/sheet-plan';
import type { CellRange } from '../workbook';

export const CHART_LOOK = {
  titleSize: 12,
  textSize: 9,
  textColour: '#404040',
  lineColour: '#D9D9D9',
  /** Between two bars, in hundredths of a bar. */
  gap: 50,
} as const;

/** Marks our charts among those a person may have put beside them: what bears it is deleted when the sheet is written anew. */
const OURS = 'JCM Monitor: ';

/** A chart's name in the workbook; people see it in Excel's list of objects. */
export const chartName = (chart: PlannedChart): string => `${OURS}${chart.name}`;

export const isOurChart = (name: string): boolean => name.startsWith(OURS);

/** The name the plan gave. */
export const plannedChartName = (name: string): string => (isOurChart(name) ? name.slice(OURS.length) : name);

export interface ValueAxis {
  readonly numberFormat: string;
  /** Between two labels; absent: Excel's choice. */
  readonly step?: number;
}

/**
 * Whole numbers are counted in whole steps: Excel by itself would label a chart of two bars 0, 0.2, 0.4 … So are parts of a whole from
 * ten on, with the thousands marked as in the table beside them; below ten their labels need decimals.
 */
export function valueAxis(plan: SheetPlan, chart: PlannedChart): ValueAxis {
  const columns = chart.series.map(({ values }) => valuesIn(plan, values));
  const totals = columns[0]?.map((_, bar) => columns.reduce((sum, values) => sum + numberOr0(values[bar]), 0)) ?? [];
  const most = Math.max(0, ...totals);
  const inParts = columns.flat().some((value) => typeof value === 'number' && !Number.isInteger(value));
  return inParts && most < 10 ? { numberFormat: 'General' } : { numberFormat: '#,##0', step: wholeStep(most) };
}

/** What stands in a column of the plan's cells now; undefined where nothing does. */
export function valuesIn(plan: SheetPlan, { top, left, bottom }: CellRange): (string | number | undefined)[] {
  const values = new Array<string | number | undefined>(bottom - top + 1).fill(undefined);
  for (const { row, column, content } of plan.cells) {
    if (column !== left || row < top || row > bottom) continue;
    if (content.kind === 'text') values[row - top] = content.text;
    else if (content.kind !== 'blank') values[row - top] = content.value;
  }
  return values;
}

const numberOr0 = (value: string | number | undefined): number => (typeof value === 'number' ? Math.max(0, value) : 0);

/** 1, 2, 5, 10, 20 …: the smallest that needs no more than ten labels. */
function wholeStep(most: number): number {
  for (let power = 1; ; power *= 10) {
    const step = [power, 2 * power, 5 * power].find((candidate) => most / candidate <= 10);
    if (step !== undefined) return step;
  }
}
