import { addressText } from '../address';
import type { Dates } from '../extract/parse-period';
import type { Words } from '../language';
import type { CellAddress } from '../workbook';
import { wordRanges } from './cells/word-ranges';
import { groupsBy } from './groups-by';
import type { ShortRange } from './model/rows-left-out';
import { shortened, wordCells } from './numbers/word-figure';
import { spanOf, wordDates } from './periods/stated-dates';
import type { Finding } from './rule';

export interface LeftOutFigures extends ShortRange {
  /** The days that they are about, from the first to the last. */
  readonly span?: Dates | undefined;
}

/** Of sums that share out one line of a log between them, a day that none takes is told once, not by each of the others. */
export function leftOutFindings(ranges: readonly LeftOutFigures[]): readonly Finding[] {
  return groupsBy(ranges, lineOf).flatMap((ofLine) => {
    const taken = takenCells(ofLine);
    return isSharedOut(ofLine, taken) ? [sharedFinding(ofLine, taken)] : ofLine.map(finding);
  });
}

const isColumn = ({ range }: ShortRange): boolean => range.left === range.right;

function lineOf(short: ShortRange): string {
  const { sheet, range } = short;
  return isColumn(short) ? `column ${range.left} ${sheet}` : `row ${range.top} ${sheet}`;
}

interface Taken {
  readonly at: CellAddress;
  readonly times: number;
}

function takenCells(ranges: readonly LeftOutFigures[]): readonly Taken[] {
  const taken = new Map<number, Taken>();
  for (const short of ranges) {
    const { sheet, range } = short;
    const [first, last] = isColumn(short) ? [range.top, range.bottom] : [range.left, range.right];
    for (let index = first; index <= last; index += 1) {
      const at = isColumn(short) ? { sheet, row: index, column: range.left } : { sheet, row: range.top, column: index };
      taken.set(index, { at, times: (taken.get(index)?.times ?? 0) + 1 });
    }
  }
  return [...taken.values()];
}

const lengthOf = ({ range: { top, left, bottom, right } }: ShortRange): number => Math.max(bottom - top, right - left) + 1;
const longestOf = (ranges: readonly LeftOutFigures[]): number => ranges.reduce((most, short) => Math.max(most, lengthOf(short)), 0);

/** Months of a year, quarters: not two sums of the same, nor sums that run on. */
function isSharedOut(ranges: readonly LeftOutFigures[], taken: readonly Taken[]): boolean {
  return ranges.length > 1 && taken.length >= longestOf(ranges) * 2;
}

function sharedFinding(ranges: readonly LeftOutFigures[], taken: readonly Taken[]): Finding {
  const cells = inOrder(ranges.flatMap(({ leftOut }) => leftOut.map(({ at }) => at)));
  const sums = inOrder(ranges.map(({ by }) => by));
  const twice = inOrder(taken.filter(({ times }) => times > 1).map(({ at }) => at));
  // Where sums of quarters stand beside those of months, everything is taken twice.
  const isToldTwice = twice.length > 0 && twice.length <= longestOf(ranges);
  const of = wordSpan(spanOf(ranges.flatMap(({ span }) => span ?? [])));
  const [places, missing, again] = [wordRanges(sums), wordRanges(cells), wordRanges(twice)];
  return {
    at: [...cells, ...(isToldTwice ? twice : []), ...sums],
    message: {
      en: `Expected the sums in ${places.en} to take every figure of their table between them, found none that takes the figures${of.en} in ${missing.en}${isToldTwice ? `, and more than one that takes ${again.en}` : ''}.`,
      ja: `${places.ja} の合計は、合わせて表の全数値を含むはずですが、${missing.ja} の数値${of.ja}はどの合計にも含まれません${isToldTwice ? `（${again.ja} は二つ以上の合計に含まれています）` : ''}。`,
    },
  };
}

/** Each once, by row and column. */
function inOrder(cells: readonly CellAddress[]): readonly CellAddress[] {
  const different = new Map(cells.map((at) => [addressText(at), at]));
  return [...different.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}

function finding({ by, formula, leftOut, span }: LeftOutFigures): Finding {
  const cells: readonly CellAddress[] = leftOut.map(({ at }) => at);
  const of = wordSpan(span);
  return {
    at: [by, ...cells],
    found: formula,
    message: {
      en: `Expected the sum in ${addressText(by)} to reach over the whole table, found “${shortened(formula)}”, which leaves out the figures${of.en} in ${wordCells(cells, 'en')}.`,
      ja: `${addressText(by)} の合計は表全体を対象とするはずですが、「${shortened(formula)}」では ${wordCells(cells, 'ja')} の数値${of.ja}が含まれません。`,
    },
  };
}

function wordSpan(span: Dates | undefined): Words {
  if (span === undefined) return { en: '', ja: '' };
  const dates = span.from === span.to ? span.from : wordDates(span);
  return { en: ` of ${dates}`, ja: `（${dates}）` };
}
