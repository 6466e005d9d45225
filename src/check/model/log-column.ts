import { isSameDimension, type Measure } from '../../extract/measure';
import { measureOfUnit } from '../../extract/unit';
import type { CellSource } from '../../formula/cell-source';
import type { SheetRange } from '../../formula/precedents-of';
import { headingAbove, unitInHeading } from './log-heading';

/** The cells of a workbook, or of one that lies on its side. */
export type Cells = Pick<CellSource, 'cell' | 'cellsIn'>;

/** Fewer rows are no log. */
export const FEWEST_ROWS = 4;

/** A column of a log below its heading. */
export interface LogColumn {
  readonly place: SheetRange;
  readonly heading: string;
  /** As its heading names it. */
  readonly unit?: Measure;
  /** By row. */
  readonly numbers: ReadonlyMap<number, number>;
  readonly sum: number;
  /** Most of its numbers are results of formulas. */
  readonly isComputed: boolean;
  readonly texts: number;
}

export function logColumn(place: SheetRange, source: Cells): LogColumn {
  const { sheet, range } = place;
  const numbers = new Map<number, number>();
  let [sum, computed, texts] = [0, 0, 0];
  for (const { row, content, formula } of source.cellsIn(sheet, range)) {
    if (content.kind !== 'number') {
      texts += content.kind === 'empty' ? 0 : 1;
      continue;
    }
    numbers.set(row, content.value);
    sum += content.value;
    if (formula !== undefined) computed += 1;
  }
  const first = numbers.keys().next().value ?? range.top;
  const heading = headingAbove(sheet, first, range.left, source)
    .map(({ value }) => value)
    .join(' ');
  const unit = measureOfUnit(unitInHeading(heading) ?? '');
  return { place, heading, ...(unit && { unit }), numbers, sum, isComputed: computed * 2 > numbers.size, texts };
}

/** No serial numbers, dates or counters, no temperatures or totals: readings like those of the columns that are added up. */
export function areReadings(column: LogColumn, summed: readonly LogColumn[]): boolean {
  const { heading, unit, numbers, texts, isComputed } = column;
  if (heading === '' || numbers.size < FEWEST_ROWS || texts > numbers.size) return false;
  const other = NO_READINGS.exec(plainHeading(heading))?.[0];
  if (other !== undefined && !summed.some((one) => plainHeading(one.heading).includes(other))) return false;
  if (unit !== undefined && !summed.some((other) => other.unit === undefined || isSameUnit(unit, other.unit))) return false;
  if (isComputed && !summed.some((other) => other.isComputed)) return false;
  const values = [...numbers.values()];
  const rises = values.slice(1).every((value, index) => value >= (values[index] ?? value));
  return !rises && !isTotal(column, summed);
}

/** What stands beside readings in a log. */
const NO_READINGS =
  /total|\bsum\b|average|\bmean\b|cumul|counter|reading|\btemp\b|temperature|irradi|insolation|availab|\bhours?\b|capacity|\bplan\b|planned|target|expect|estimat|forecast|budget|\bprice|\bcosts?\b|tariff|co2|emission|\bfactor\b|\bratio\b|import|export|consum|own use|sold|purchas|合計|総計|小計|[^会時]計$|平均|累計|累積|積算|指示値|気温|温度|日射|稼働|時間|容量|計画|予測|目標|見込|単価|料金|排出|係数|比率|消費|購入|売電|買電/;

export function isSameUnit(a: Measure, b: Measure): boolean {
  return a.scale === b.scale && isSameDimension(a, b) && a.isInWattHours === b.isInWattHours;
}

function isTotal({ numbers }: LogColumn, summed: readonly LogColumn[]): boolean {
  return [...numbers].every(([row, value]) => {
    const sum = summed.reduce((total, other) => total + (other.numbers.get(row) ?? 0), 0);
    return Math.abs(value - sum) <= Math.abs(sum) * 0.01;
  });
}

export const plainHeading = (text: string): string => text.normalize('NFKC').toLowerCase();
