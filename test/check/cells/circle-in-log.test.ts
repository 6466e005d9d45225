/** A total of a log that adds up itself: one cause, one finding. */
import { circularReference } from '../../../src/check/rules/circular-reference';
import { staleValue } from '../../../src/check/rules/stale-value';
import { zeroInput } from '../../../src/check/rules/zero-input';
import { DEFAULT_SETTINGS } from '../../../src/check/settings';
import { extracted, onlyReport } from '../../extract/fixture';
import { MONTHLY, MONTHS, withLog } from '../vintages/fixture';

async function outcomes(formula: string, total: number, sum: number): Promise<readonly string[]> {
  const rows = MONTHS.map((month, index) => [month, MONTHLY[index] ?? 0]);
  const { overrides = [], ...log } = withLog([...rows, ['Total', { formula, result: total }]], sum, 'log!B14/1000');
  const extraction = await extracted({ includePlan: false, ...log, overrides });
  const sheet = onlyReport(extraction);
  return [circularReference, staleValue, zeroInput].map((rule) => rule.check(sheet, DEFAULT_SETTINGS, extraction).outcome);
}

test('a circle is told by one rule, whatever was saved above it', async () => {
  expect(await outcomes('SUM(B2:B14)', 0, 0)).toEqual(['failed', 'not-applicable', 'passed']);
  expect(await outcomes('SUM(B2:B14)', 0, 1.2)).toEqual(['failed', 'not-applicable', 'passed']);
});

test('without a circle the zero and the stale figure are told', async () => {
  expect(await outcomes('SUM(B2:B13)', 1200, 0)).toEqual(['passed', 'failed', 'failed']);
});
