/** What the Credits step and sheet say of a rule is its name: an identifier is no word, in Japanese least of all. */
import { expect, test } from '@jest/globals';
import { RULES } from '../../src/check/rules';
import { DEFAULT_SETTINGS } from '../../src/check/settings';
import { creditWarnings } from '../../src/map/credits/credit-warnings';
import { monitoringWorkbook } from '../workbooks/monitoring-workbook';
import { credited } from './th014';

const IDS = RULES.map(({ id }) => id);

function idsIn(words: readonly { readonly ja: string }[]): readonly string[] {
  return IDS.filter((id) => words.some(({ ja }) => ja.includes(id)));
}

test('in warnings about the reductions', () => {
  const warnings = IDS.flatMap((id) => creditWarnings([id], [], DEFAULT_SETTINGS));
  expect(warnings).toHaveLength(IDS.length);
  expect(idsIn(warnings)).toEqual([]);
  expect(creditWarnings(['unit-conflict'], [], DEFAULT_SETTINGS)[0]?.ja).toContain('「一つの数値に二つの単位」を参照');
});

test.each(['2023-13-45', '31/Dec/2023 - 1/Jan/2023'])('where no vintage is known: %s', async (period) => {
  const { vintages, remarks, warnings } = credited(await monitoringWorkbook({ period })).credits;
  const reasons = vintages.flatMap(({ vintages: found }) => (found.kind === 'unknown' ? [found.reason] : []));
  expect(reasons).toHaveLength(1);
  expect(idsIn([...reasons, ...remarks, ...warnings])).toEqual([]);
});
