/** The total below a log in the sum of the log. */
import { magnitudeSlip } from '../../../src/check/rules/magnitude-slip';
import { shortSum } from '../../../src/check/rules/short-sum';
import { DEFAULT_SETTINGS } from '../../../src/check/settings';
import { extracted, onlyReport } from '../../extract/fixture';
import { MONTHLY, MONTHS, withLog } from '../vintages/fixture';

interface Written {
  /** In row 14, below the months in rows 2 to 13. */
  readonly total?: string | number;
  /** What the report takes. */
  readonly sum: string;
  /** In the log sheet’s D20. */
  readonly between?: string;
}

async function ask({ total = 'SUM(B2:B13)', sum, between }: Written): Promise<readonly string[]> {
  const rows = MONTHS.map((month, index) => [month, MONTHLY[index] ?? 0]);
  const { overrides = [], ...log } = withLog(rows, 1200, sum);
  const place = { sheet: 'log', cell: 'B14' };
  const last = typeof total === 'number' ? { ...place, value: total } : { ...place, formula: total, result: 1200 };
  const further = between === undefined ? [] : [{ sheet: 'log', cell: 'D20', formula: between, result: 2400 }];
  const extraction = await extracted({ includePlan: false, ...log, overrides: [...overrides, last, ...further] });
  return [shortSum, magnitudeSlip].flatMap((rule) => {
    const outcome = rule.check(onlyReport(extraction), DEFAULT_SETTINGS, extraction);
    return outcome.outcome === 'failed' ? outcome.findings.map(({ message }) => message.en) : [];
  });
}

test.each<[string, Written, RegExp]>([
  ['the total', { sum: 'SUM(log!B2:B14)' }, /total of 'log'!B2:B13 in 'log'!B14: it counts 'log'!B2:B13 twice, 1,200 too much\.$/],
  ['a typed total', { sum: 'SUM(log!B2:B14)', total: 1200 }, /in 'log'!B14: it counts 'log'!B2:B13 twice, 1,200 too much\.$/],
  ['the total beside its months', { sum: 'SUM(log!B2:B13)+log!B14' }, /it counts 'log'!B2:B13 twice, 1,200 too much\.$/],
  ['the total, in another unit', { sum: 'SUM(log!B2:B14)/1000' }, /it counts 'log'!B2:B13 twice/],
  ['SUBTOTAL in a SUM', { sum: 'SUM(log!B2:B14)', total: 'SUBTOTAL(9,B2:B13)' }, /it counts 'log'!B2:B13 twice/],
  ['a second total', { sum: 'log!D20', between: 'SUM(B2:B14)' }, /^Expected the sum in 'log'!D20 .*twice, 1,200 too much\.$/],
  [
    'a range one row too low',
    { sum: 'SUM(log!B3:B14)' },
    /'log'!B14 and leaves out 'log'!B2: it counts 'log'!B3:B13 twice, 1,140 too much\.$/,
  ],
  ['a typed total one row below', { sum: 'SUM(log!B3:B14)', total: 1200 }, /and leaves out 'log'!B2: it counts 'log'!B3:B13 twice/],
])('told once: %s', async (_name, written, says) => {
  expect(await ask(written)).toEqual([expect.stringMatching(says)]);
});

test.each<[string, Written]>([
  ['the total alone', { sum: 'log!B14' }],
  ['the months alone', { sum: 'SUM(log!B2:B13)' }],
  ['half of both', { sum: 'SUM(log!B2:B14)/2' }],
  ['half of both, in another unit', { sum: 'SUM(log!B2:B14)/2000' }],
  ['half of both, further on', { sum: 'log!D20*0.5', between: 'SUM(B2:B14)' }],
  ['the total taken off again', { sum: 'SUM(log!B2:B14)-log!B14' }],
  ['the total taken off further on', { sum: 'log!D20-log!B14', between: 'SUM(B2:B14)' }],
  ['SUBTOTAL in a SUBTOTAL', { sum: 'SUBTOTAL(9,log!B2:B14)', total: 'SUBTOTAL(9,B2:B13)' }],
  ['a mean below the months', { sum: 'SUM(log!B2:B13)', total: 'AVERAGE(B2:B13)' }],
  ['one more reading', { sum: 'SUM(log!B2:B14)', total: 120 }],
])('nothing is said of %s', async (_name, written) => {
  expect(await ask(written)).toEqual([]);
});
