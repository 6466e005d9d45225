/** A reading of the period that the condition of a sum passes over. */
import { shortSum } from '../../../src/check/rules/short-sum';
import { DEFAULT_SETTINGS } from '../../../src/check/settings';
import { extracted, onlyReport } from '../../extract/fixture';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'].map((month) => `${month} 2022`);

async function ask(formula: string, heads: readonly string[] = MONTHS, values?: readonly number[]): Promise<unknown> {
  const rows = heads.map((head, index) => [head, values?.[index] ?? 100.2 + index, index % 2 === 0 ? 'ours' : 'grid']);
  const extraction = await extracted({
    includePlan: false,
    period: '01/Jan/2022 - 31/Dec/2022',
    points: [{ point: '(1)', value: 1 }],
    otherSheets: [{ name: 'log', rows: [['Month', 'MWh', 'Meter'], ...rows] }],
    overrides: [{ sheet: 'MRS(input)', cell: 'F8', formula, result: 1 }],
  });
  const outcome = shortSum.check(onlyReport(extraction), DEFAULT_SETTINGS, extraction);
  return outcome.outcome === 'failed' ? [outcome.severity, ...outcome.findings.map(({ message }) => message.en)] : outcome.outcome;
}

const TOLD = ['warning', expect.stringMatching(/passes over 'log'!B13 \(2022-12-01 – 2022-12-31\): 111\.2 is counted nowhere\./)];

test.each<[string, unknown]>([
  ['SUMPRODUCT((log!A2:A13<>"Dec 2022")*log!B2:B13)', TOLD],
  ['SUMIFS(log!B2:B13,log!A2:A13,"<>Dec 2022")', TOLD],
  ['SUMIF(log!A2:A13,"<>Dec 2022",log!B2:B13)/1000', TOLD],
  ['SUMPRODUCT((log!A2:A13<>"Dec 2021")*log!B2:B13)', 'passed'],
  // What one condition passes over, another takes.
  ['SUMIF(log!A2:A13,"<>Dec 2022",log!B2:B13)+SUMIF(log!A2:A13,"Dec 2022",log!B2:B13)', 'passed'],
  ['SUMIF(log!A2:A13,"<>Dec 2022",log!B2:B13)+log!B13', 'passed'],
  // Half of the rows are those of another meter.
  ['SUMIF(log!C2:C13,"ours",log!B2:B13)', 'passed'],
])('%s', async (formula, expected) => {
  expect(await ask(formula)).toEqual(expected);
});

test('months of another year, and a month without a reading, are passed over rightly', async () => {
  const formula = 'SUMIF(log!A2:A13,"<>Dec 2022",log!B2:B13)';
  expect(await ask(formula.replace('Dec 2022', 'Dec 2021'), [...MONTHS.slice(0, 11), 'Dec 2021'])).toBe('passed');
  expect(await ask(formula, MONTHS, [...MONTHS.slice(0, 11).map((_, index) => 100.2 + index), 0])).toBe('passed');
});
