/** What can be computed back from results that stay visible, on small sheets. */
import { describe, expect, test } from '@jest/globals';
import { addressText } from '../../src/address';
import { cellsInRanges } from '../../src/redact/cells-in-ranges';
import { chosenRanges } from '../../src/redact/chosen-ranges';
import { FormulaSlopes } from '../../src/redact/formula-slopes';
import { formulaTies } from '../../src/redact/formula-ties';
import type { Reveal } from '../../src/redact/redaction';
import { revealingResults, singleUnknowns } from '../../src/redact/revealing-results';
import { bookOf, type Value } from '../extract/book-of';

const is = (formula: string, result: string | number = 7): Value => ({ formula, result });

async function revealed(
  rows: readonly (readonly Value[])[],
  ranges: readonly string[],
  find: (...[ties, redacted, slopes]: Parameters<typeof revealingResults>) => readonly Reveal[] = revealingResults,
): Promise<readonly string[]> {
  const workbook = await bookOf({ S: rows });
  const redacted = cellsInRanges(workbook, chosenRanges(workbook, ranges)).map(({ at }) => at);
  return find([...formulaTies(workbook, [])], redacted, new FormulaSlopes(workbook)).map(({ kind, at, of }) =>
    `${kind} ${addressText(at)} of ${of.map(addressText).join(' ')}`.replaceAll("'S'!", ''),
  );
}

test('a product with a factor that can be seen gives the reading away', async () => {
  expect(await revealed([[120, 0.5, is('A1*B1')]], ['S!A1'])).toEqual(['result C1 of A1']);
});

test('a sum of several redacted readings gives none of them away, a sum of one does', async () => {
  expect(await revealed([[120], [130], [is('SUM(A1:A2)')]], ['S!A1:A2'])).toEqual([]);
  expect(await revealed([[120], [130], [is('SUM(A1:A2)')]], ['S!A1'])).toEqual(['result A3 of A1']);
});

test('what one result gives away is known to the next', async () => {
  const rows = [
    [120, is('A1')],
    [130, is('B1+A2')],
    [140, is('SUM(A1:A3)')],
  ];
  expect(await revealed(rows, ['S!A1:A3'])).toEqual(['result B1 of A1', 'result B2 of A2', 'result B3 of A3']);
  // By itself B3 has three unknowns.
  expect(await revealed(rows, ['S!A1:A3'], singleUnknowns)).toEqual(['result B1 of A1', 'result B2 of A2']);
});

test('as many results as unknowns in them give all away', async () => {
  const rows = [[120, 130, is('A1+B1'), is('A1-B1')]];
  expect([...(await revealed(rows, ['S!A1:B1']))].sort()).toEqual(['as-many-results C1 of A1 B1', 'as-many-results D1 of A1 B1']);
});

describe('results give away together what none gives away alone', () => {
  const column = (...values: Value[]): Value[][] => values.map((value) => [value]);

  test('the subtotals of two years their sum', async () => {
    const rows = column(1200, 1300, 1400, 1500, is('SUM(A1:A4)/1000', 5.4), is('SUM(A1:A2)', 2500), is('SUM(A3:A4)', 2900));
    expect(await revealed(rows, ['S!A1:A5'])).toEqual(['as-many-results A6 of A5', 'as-many-results A7 of A5']);
    expect(await revealed(rows, ['S!A1:A6'])).toEqual([]);
  });

  test('conditional sums, with rounding, of factors, and three sums of two each', async () => {
    const years = [2022, 2022, 2023, 2023].map((year, index) => [1200 + 100 * index, year]);
    const sums = [[is('SUM(A1:A4)', 5400)], [is('ROUND(SUMIF(B1:B4,2022,A1:A4)*0.5,1)', 1250)], [is('SUMIF(B1:B4,2023,A1:A4)', 2900)]];
    expect(await revealed([...years, ...sums], ['S!A1:A5'])).toEqual(['as-many-results A6 of A5', 'as-many-results A7 of A5']);
    const three = column(1200, 1350, 1400, is('A1+A2', 2550), is('A2+A3', 2750), is('A1+A3', 2600));
    const all = [4, 5, 6].map((row) => `as-many-results A${row} of A1 A2 A3`);
    expect([...(await revealed(three, ['S!A1:A3']))].map((line) => line.replace(/of .*/, 'of A1 A2 A3')).sort()).toEqual(all);
    expect(await revealed(three.slice(0, 5), ['S!A1:A3'])).toEqual([]);
  });

  test('products of what is not known only where there are enough of them', async () => {
    const rows = column(1200, 0.5, is('A1*A2', 600), is('A1/A2', 2400));
    expect(await revealed(rows, ['S!A1:A2'])).toHaveLength(2);
    expect(await revealed(rows.slice(0, 3), ['S!A1:A2'])).toEqual([]);
  });

  test('and redacted running totals of many rows take no time', async () => {
    const rows = Array.from({ length: 300 }, (_, index) => [index + 1000, is(index === 0 ? 'A1' : `B${index}+A${index + 1}`)]);
    expect(await revealed([...rows, [is('SUM(A1:A300)')]], ['S!A1:B300'])).toEqual(['as-many-results A301 of B300']);
  });
});

test('a redacted result can be computed from what stays visible, until one of it is redacted too', async () => {
  const rows = [[120, 0.5, is('A1*B1')]];
  expect(await revealed(rows, ['S!C1'])).toEqual(['computable C1 of C1']);
  expect(await revealed(rows, ['S!C1', 'S!A1'])).toEqual([]);
});

test('whether something stands there, and a word that the formula chooses, tell no figure', async () => {
  expect(await revealed([[120, is('COUNT(A1)'), is('IF(A1>100,"OK","")', 'OK'), is('IF(ISNUMBER(A1),5,6)')]], ['S!A1'])).toEqual([]);
  expect(await revealed([['Okavango', is('"Buyer: "&A1', 'Buyer: Okavango')]], ['S!A1'])).toEqual(['result B1 of A1']);
});

test('running totals of many rows are solved in one go', async () => {
  const rows = Array.from({ length: 300 }, (_, index) => [index + 1000, is(`SUM(A$1:A${index + 1})`)]);
  expect(await revealed(rows, ['S!A:A'])).toHaveLength(300);
});
