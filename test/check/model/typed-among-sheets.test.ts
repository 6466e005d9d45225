/** The total of September typed, where every other month's sheet computes it. */
import { constantOverFormula } from '../../../src/check/rules/constant-over-formula';
import { DEFAULT_SETTINGS } from '../../../src/check/settings';
import { extracted, onlyReport } from '../../extract/fixture';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun'];

async function ask(typed: readonly string[]): Promise<readonly string[]> {
  const otherSheets = MONTHS.map((name) => ({
    name,
    rows: [['Day 1', 100.2], ['Day 2', 100.52], ['Total', typed.includes(name) ? 200.72 : { formula: 'SUM(B1:B2)', result: 200.72 }]],
  })); // prettier-ignore
  const formula = MONTHS.map((name) => `${name}!B3`).join('+');
  const overrides = [{ sheet: 'MRS(input)', cell: 'F8', formula, result: 1204.32 }];
  const extraction = await extracted({ includePlan: false, otherSheets, overrides });
  const outcome = constantOverFormula.check(onlyReport(extraction), DEFAULT_SETTINGS, extraction);
  return outcome.outcome === 'failed'
    ? [outcome.severity ?? 'error', ...outcome.findings.map(({ message }) => message.en)]
    : [outcome.outcome];
}

test('a total typed on one of the sheets is told', async () => {
  expect(await ask(['Apr'])).toEqual([
    'warning',
    "Expected a formula in 'Apr'!B3 as on the 5 other sheets that 'MRS(input)'!F8 takes (“=SUM(B1:B2)” on “Jan”), found the typed figure 200.72.",
  ]);
});

test.each<[string, readonly string[]]>([
  ['computed totals alone', []],
  ['two typed ones', ['Apr', 'May']],
])('nothing is said of %s', async (_name, typed) => expect(await ask(typed)).toEqual(['passed']));
