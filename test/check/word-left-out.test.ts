/** Days that none of the sums of months takes are told once, and not blamed on the other months. */
import { leftOutFindings, type LeftOutFigures } from '../../src/check/word-left-out';

/** The sum in row `by` of the months takes rows `top` to `bottom` of the days. */
function sum(by: number, top: number, bottom: number, leftOut: readonly number[]): LeftOutFigures {
  return {
    by: { sheet: 'Months', row: by, column: 2 },
    formula: `=SUM(Days!B${top}:B${bottom})`,
    sheet: 'Days',
    range: { top, bottom, left: 2, right: 2 },
    leftOut: leftOut.map((row) => ({ at: { sheet: 'Days', row, column: 2 } })),
  };
}

const told = (ranges: readonly LeftOutFigures[]): readonly string[] => leftOutFindings(ranges).map(({ message }) => message.en);

test('a month that no sum takes is one finding of all sums', () => {
  expect(told([sum(2, 2, 32, [61]), sum(3, 33, 60, [61]), sum(5, 62, 91, [61])])).toEqual([
    "Expected the sums in 'Months'!B2:B3, B5 to take every figure of their table between them, found none that takes the figures in 'Days'!B61.",
  ]);
});

test('a month taken twice in the place of the next is told with it', () => {
  expect(told([sum(2, 2, 32, [61, 62]), sum(3, 33, 60, [61, 62]), sum(4, 33, 60, [61, 62]), sum(5, 63, 91, [61, 62])])).toEqual([
    "Expected the sums in 'Months'!B2:B5 to take every figure of their table between them, found none that takes the figures in 'Days'!B61:B62, and more than one that takes 'Days'!B33:B60.",
  ]);
});

test('the days that are left out are named', () => {
  const day = { from: '2023-03-01', to: '2023-03-01' };
  expect(told([sum(2, 2, 32, [61]), sum(3, 33, 60, [61]), sum(5, 62, 91, [61])].map((short) => ({ ...short, span: day })))).toEqual([
    "Expected the sums in 'Months'!B2:B3, B5 to take every figure of their table between them, found none that takes the figures of 2023-03-01 in 'Days'!B61.",
  ]);
});

test('two sums of the same days, and sums of different columns, are told each by itself', () => {
  expect(told([sum(2, 2, 11, [12]), sum(20, 2, 11, [12])])).toHaveLength(2);
  const other = { ...sum(3, 2, 11, [12]), range: { top: 2, bottom: 11, left: 3, right: 3 } };
  expect(told([sum(2, 2, 11, [12]), other])).toHaveLength(2);
});
