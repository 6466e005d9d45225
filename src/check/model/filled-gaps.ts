import type { CellSource, PlacedCell } from '../../formula/cell-source';
import { partsOf, type FormulaTree } from '../../formula/formula-tree';
import { parseFormula } from '../../formula/parse-formula';
import { precedentsIn, type SheetRange } from '../../formula/precedents-of';
import type { CellAddress } from '../../workbook';
import type { FormulaCell } from './follow-formulas';

/** A figure among those of a sum that was not measured: it is made from others of the same sum. */
export interface FilledGap {
  readonly by: CellAddress;
  readonly at: CellAddress;
  /** Its formula; absent where the mean was typed. */
  readonly formula?: string;
}

/** The gaps in what a formula adds up: a month's figure as the average of other months. A true average stands outside the sum it is made from. */
export function filledGaps({ at: by, tree, ranges }: FormulaCell, source: CellSource): readonly FilledGap[] {
  if (tree === undefined || ![...partsOf(tree)].some(isSum)) return [];
  return ranges.flatMap((summed) => {
    const { range, sheet } = summed;
    if (range.left !== range.right && range.top !== range.bottom) return [];
    if (range.left === range.right && range.top === range.bottom) return [];
    const figures = [...source.cellsIn(sheet, range)].filter(({ content }) => content.kind === 'number');
    if (figures.length < FEWEST) return [];
    return [...averaged(figures, summed, source), ...typedMeans(figures)].map(({ row, column, formula }) => ({
      by,
      at: { sheet, row, column },
      ...(formula === undefined ? {} : { formula }),
    }));
  });
}

/** Of two or three figures one may well be the mean of the others. */
const FEWEST = 4;

const isSum = (part: FormulaTree): boolean => part.kind === 'call' && part.name === 'SUM';

const MEANS: ReadonlySet<string> = new Set([
  'AVERAGE',
  'AVERAGEA',
  'AVERAGEIF',
  'AVERAGEIFS',
  'MEDIAN',
  'TRIMMEAN',
  'FORECAST',
  'TREND',
  'GROWTH',
]);

/** Formulas that are a mean of nothing but other figures of the same sum. */
function averaged(figures: readonly PlacedCell[], summed: SheetRange, source: CellSource): readonly PlacedCell[] {
  return figures.filter(({ formula }) => {
    if (formula === undefined || !HAS_MEAN.test(formula)) return false;
    const tree = parseFormula(formula);
    if (tree.kind === 'failure' || ![...partsOf(tree)].some((part) => part.kind === 'call' && MEANS.has(part.name))) return false;
    const used = precedentsIn(tree, summed.sheet, source);
    return used.length > 0 && used.every((one) => isWithin(one, summed));
  });
}

/** Spares a long log the parsing of each of its formulas. */
const HAS_MEAN = /AVERAGE|MEDIAN|TRIMMEAN|FORECAST|TREND|GROWTH/i;

function isWithin(inner: SheetRange, outer: SheetRange): boolean {
  const [a, b] = [inner.range, outer.range];
  return inner.sheet === outer.sheet && a.top >= b.top && a.bottom <= b.bottom && a.left >= b.left && a.right <= b.right;
}

/** Typed figures with more decimals than the readings beside them, that are the mean of all the others, of those before or of the two neighbours. */
function typedMeans(figures: readonly PlacedCell[]): readonly PlacedCell[] {
  if (figures.some(({ formula }) => formula !== undefined)) return [];
  const values = figures.map(({ content }) => (content.kind === 'number' ? content.value : 0));
  const decimals = values.map(decimalsOf);
  const usual = [...decimals].sort((a, b) => a - b)[Math.floor((decimals.length - 1) * USUAL_SHARE)] ?? 0;
  let before = 0;
  const sum = values.reduce((total, value) => total + value, 0);
  return figures.filter((_, index) => {
    const value = values[index] ?? 0;
    const means = [(sum - value) / (values.length - 1), before / index, ((values[index - 1] ?? NaN) + (values[index + 1] ?? NaN)) / 2];
    before += value;
    return (decimals[index] ?? 0) >= usual + MORE_DECIMALS && means.some((mean) => Math.abs(mean / value - 1) < 1e-12);
  });
}

/** Readings have so many decimals, but for the odd one. */
const USUAL_SHARE = 0.8;
const MORE_DECIMALS = 2;

const decimalsOf = (value: number): number => (/\.(\d+)$/.exec(String(value))?.[1] ?? '').length;
