/** A month typed among months that are computed. */
import { constantOverFormula } from '../../../src/check/rules/constant-over-formula';
import { DEFAULT_SETTINGS } from '../../../src/check/settings';
import { extracted, onlyReport } from '../../extract/fixture';
import { MONTHLY, MONTHS, withLog } from '../vintages/fixture';

/** Months in B, computed from kWh in C but for the given rows. */
async function ask(typed: readonly number[], stray: Readonly<Record<string, string>> = {}): Promise<readonly string[]> {
  const { overrides = [], ...log } = withLog(
    MONTHS.map((month, index) => [month, MONTHLY[index] ?? 0, (MONTHLY[index] ?? 0) * 1000]),
    1200,
  );
  const computed = MONTHLY.flatMap((result, index) =>
    typed.includes(index + 2)
      ? []
      : [{ sheet: 'log', cell: `B${index + 2}`, formula: stray[`B${index + 2}`] ?? `C${index + 2}/1000`, result }],
  );
  const extraction = await extracted({ includePlan: false, ...log, overrides: [...overrides, ...computed] });
  const outcome = constantOverFormula.check(onlyReport(extraction), DEFAULT_SETTINGS, extraction);
  return outcome.outcome === 'failed'
    ? [outcome.severity ?? 'error', ...outcome.findings.map(({ message }) => message.en)]
    : [outcome.outcome];
}

test('a month typed among computed ones is told', async () => {
  expect(await ask([8])).toEqual([
    'warning',
    "Expected a formula in 'log'!B8 like the 11 others in 'log'!B2:B13 (“=C7/1000” above it), found the typed figure 100.",
  ]);
});

test.each<[string, readonly number[]]>([
  ['of computed months alone', []],
  ['of an opening figure', [2]],
  ['of every second month', [3, 5, 7, 9, 11]],
])('nothing is said %s', async (_name, typed) => expect(await ask(typed)).toEqual(['passed']));

test('a month that takes the kWh of the next one is told; one of another shape, or two that are alike in it, are a way of the log', async () => {
  expect(await ask([], { B8: 'C9/1000' })).toEqual([
    'warning',
    "Expected a formula in 'log'!B8 like the 11 others in 'log'!B2:B13 (“=C7/1000” above it), found “=C9/1000”, which refers to other cells.",
  ]);
  expect(await ask([], { B8: 'C8/1000+C20' })).toEqual(['passed']);
  expect(await ask([], { B5: '$C$5/1000', B9: '$C$9/1000' })).toEqual(['passed']);
});
