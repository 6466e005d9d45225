/** Vintages by what the monitored values are dated with: rows of Table 1, and logs below them, in genuine workbooks. */
import { periodConflict } from '../../../src/check/rules/period-conflict';
import { DEFAULT_SETTINGS } from '../../../src/check/settings';
import { figureByVintage } from '../../../src/check/vintages/figure-by-vintage';
import { vintagesOf, type KnownVintages } from '../../../src/check/vintages/vintages';
import { evaluateFormula } from '../../../src/formula/evaluate-formula';
import { FISCAL, MONTHLY, MONTHS, withLog } from './fixture';
import { extracted, onlyReport } from '../../extract/fixture';
import { layoutOf, type WorkbookDescription } from '../../workbooks/monitoring-workbook';
import type { OtherSheet } from '../../workbooks/description';

const EF = 0.797;

async function vintages(description: Partial<WorkbookDescription>): Promise<KnownVintages> {
  const extraction = await extracted({ includePlan: false, ...description });
  const found = vintagesOf(onlyReport(extraction), DEFAULT_SETTINGS, extraction);
  if (found.kind === 'unknown') throw new Error(found.reason.en);
  // Whatever the split: its parts make the whole, and what a formula says is what the model says.
  const sum = found.vintages.reduce((all, { tonnes }) => all + tonnes, 0);
  expect(sum).toBeCloseTo(found.total, 9);
  for (const { formula, tonnes } of found.vintages) {
    if (formula === undefined || extraction.book === undefined) continue;
    const value = evaluateFormula(formula, { sheet: found.at.sheet, row: 1, column: 1 }, extraction.book);
    expect(value).toEqual({ kind: 'number', value: expect.closeTo(tonnes, 9) as number });
  }
  return found;
}

const tonnesOf = ({ vintages: all }: KnownVintages): readonly (readonly [number, number])[] =>
  all.map(({ year, tonnes }) => [year, Math.round(tonnes * 1e6) / 1e6]);

/** In MWh of 2022 and 2023; 0.797 times three digits are no more than six. */
const ofElectricity = (...[first, second]: readonly [number, number]): readonly (readonly [number, number])[] => [
  [2022, Number((first * EF).toFixed(6))],
  [2023, Number((second * EF).toFixed(6))],
];

test('rows of Table 1 with their own months', async () => {
  const found = await vintages({
    period: FISCAL,
    points: MONTHLY.map((value, index) => {
      const year = index < 9 ? 2022 : 2023;
      return { point: '(1)', value, period: `${MONTHS[index] ?? ''} ${year}` };
    }),
  });
  expect(found).toMatchObject({ basis: 'monitored', isEstimate: false });
  expect(tonnesOf(found)).toEqual(ofElectricity(900, 300));
  expect(found.vintages[0]?.formula).toMatch(
    /^='MRS\(calc_process\)'!\w+\*SUM\('MRS\(input\)'!F\d+:F\d+\)\/SUM\('MRS\(input\)'!F\d+:F\d+\)$/,
  );
});

test('EG, RE_p and PE_p by the same dated values as ER_p', async () => {
  const extraction = await extracted({
    includePlan: false,
    ...withLog(
      MONTHS.map((month, index) => [month, MONTHLY[index] ?? 0]),
      1200,
    ),
  });
  const report = onlyReport(extraction);
  const known = vintagesOf(report, DEFAULT_SETTINGS, extraction);
  if (known.kind === 'unknown') throw new Error(known.reason.en);
  const of = (symbol: 'EG' | 'RE_p' | 'PE_p') =>
    figureByVintage(report, symbol, known, extraction)?.map((value) => Number(value.toFixed(6)));
  expect([of('EG'), of('RE_p'), of('PE_p')]).toEqual([
    [900, 300],
    [Number((900 * EF).toFixed(6)), Number((300 * EF).toFixed(6))],
    [0, 0],
  ]);
  // Table 3 says nothing of the electricity; 0 is 0 in whatever year.
  const inTable3 = { ...known, basis: 'table-3' } as const;
  expect(figureByVintage(report, 'EG', inTable3, extraction)).toBeUndefined();
  expect(figureByVintage(report, 'PE_p', inTable3, extraction)).toEqual([0, 0]);
});

const day = (date: string): number => Date.parse(date) / 86_400_000 + 25_569;

test.each<[string, readonly (string | number)[]]>([
  ['months by name, each once in the period', MONTHS],
  ['months with their year', MONTHS.map((month, index) => `${month}-${index < 9 ? 22 : 23}`)],
  ['Japanese months', MONTHS.map((_, index) => `${((index + 3) % 12) + 1}月`)],
  [
    'the first of each month',
    MONTHS.map((_, index) => day(`${index < 9 ? 2022 : 2023}-${String(((index + 3) % 12) + 1).padStart(2, '0')}-01`)),
  ],
  ['a count of the months', MONTHS.map((_, index) => index + 1)],
])('a log headed by %s', async (_, heads) => {
  const found = await vintages(
    withLog(
      heads.map((head, index) => [head, MONTHLY[index] ?? 0]),
      1200,
    ),
  );
  expect(found).toMatchObject({ basis: 'monitored', isEstimate: false });
  expect(tonnesOf(found)).toEqual(ofElectricity(900, 300));
  expect(found.vintages[1]?.formula).toMatch(/\*SUM\('log'!B11:B13\)\/SUM\('log'!B2:B13\)$/);
});

test('a log that counts the days, and one with the date beside the hours', async () => {
  const byDay: OtherSheet['rows'] = Array.from({ length: 365 }, (_, index) => [index + 1, 1]);
  expect(tonnesOf(await vintages(withLog(byDay, 365)))).toEqual(ofElectricity(275, 90));
  const byHour = Array.from({ length: 2 * 365 }, (_, index) => [index % 2 === 0 ? day('2022-04-01') + index / 2 : null, 0.5]);
  expect(tonnesOf(await vintages(withLog(byHour, 365)))).toEqual(ofElectricity(275, 90));
});

test.each<[string, readonly string[]]>([
  ['calendar quarters', ['Q2 2022', 'Q3 2022', 'Q4 2022', 'Q1 2023']],
  ['quarters of a Japanese fiscal year, which stands once', ['2022年度第1四半期', '第2四半期', '第3四半期', '第4四半期']],
])('a log headed by %s', async (_, heads) => {
  const found = await vintages(
    withLog(
      heads.map((head, index) => [head, [240, 380, 280, 300][index] ?? 0]),
      1200,
    ),
  );
  expect(found).toMatchObject({ basis: 'monitored', isEstimate: false });
  expect(tonnesOf(found)).toEqual(ofElectricity(900, 300));
});

test.each<[string, readonly string[]]>([
  ['whose year begins nobody knows when', ['Q1 2022', 'Q2 2022', 'Q3 2022', 'Q4 2022']],
  ['without a year', ['Q1', 'Q2', 'Q3', 'Q4']],
  ['that do not reach to the end of the period', ['Q2 2022', 'Q3 2022', 'Q4 2022']],
])('quarters %s date nothing', async (_, heads) => {
  expect(
    await vintages(
      withLog(
        heads.map((head) => [head, 300]),
        heads.length * 300,
      ),
    ),
  ).toMatchObject({ basis: 'days' });
});

test('a log that runs to the right', async () => {
  const description = withLog([], 1200, 'SUM(log!B2:M2)');
  const found = await vintages({
    ...description,
    otherSheets: [
      {
        name: 'log',
        rows: [
          ['', ...MONTHS],
          ['MWh', ...MONTHLY],
        ],
      },
    ],
  });
  expect(tonnesOf(found)).toEqual(ofElectricity(900, 300));
  expect(found.vintages[0]?.formula).toContain("SUM('log'!B2:J2)");
});

test('readings that nobody dates, or dates outside the period, are no basis: an estimate by days that says why', async () => {
  const undated = await vintages(
    withLog(
      MONTHLY.map((value, index) => [`meter ${String(index)}`, value]),
      1200,
    ),
  );
  expect(undated).toMatchObject({ basis: 'days', isEstimate: true });
  expect(undated.how.en).toContain('No monitored value below ER_p is dated');
  const readLater = MONTHLY.map((value, index) => [day('2022-05-01') + Math.round(index * 30.45), value]);
  expect((await vintages(withLog(readLater, 1200))).isEstimate).toBe(true);
});

test.each<[string, string | number, string]>([
  [
    'lies outside the period',
    day('2023-06-01'),
    "The log is not used: the date in 'log'!A4 (2023-06-01 – 2023-06-30) lies outside the monitoring period",
  ],
  ['is no date', 'Juno', "The log is not used: 'log'!A4, among the dates at its heads, cannot be read as a date."],
])('one head of a log that %s is named', async (_, odd, wanted) => {
  const heads = MONTHS.map((_, index) =>
    index === 2 ? odd : day(`${index < 9 ? 2022 : 2023}-${String(((index + 3) % 12) + 1).padStart(2, '0')}-01`),
  );
  const found = await vintages(
    withLog(
      heads.map((head, index) => [head, MONTHLY[index] ?? 0]),
      1200,
    ),
  );
  expect(found.basis).toBe('days');
  expect(found.how.en).toContain(wanted);
});

test('a row across the turn of the year is shared out by days, and the split called an estimate in part', async () => {
  const found = await vintages({
    period: FISCAL,
    points: [
      { point: '(1)', value: 800, period: '1/Apr/2022 - 15/Dec/2022' },
      { point: '(1)', value: 310, period: '16/Dec/2022 - 15/Jan/2023' },
      { point: '(1)', value: 200, period: '16/Jan/2023 - 31/Mar/2023' },
    ],
  });
  // 16 of the 31 days, 10 MWh a day.
  expect(tonnesOf(found)).toEqual(ofElectricity(960, 350));
  expect(found).toMatchObject({ basis: 'monitored', isEstimate: true });
  expect(found.how.en).toMatch(/^In part an estimate/);
  expect(found.vintages[0]?.formula).toBeUndefined();
});

test('project emissions as one figure for the period are shared out by days', async () => {
  const pe = layoutOf({ includePlan: false }).report.calculation.rows.PE_p.value;
  const description = withLog(
    MONTHS.map((month, index) => [month, MONTHLY[index] ?? 0]),
    1200,
  );
  const found = await vintages({ ...description, overrides: [...(description.overrides ?? []), { ...pe, value: 36.5 }] });
  expect(tonnesOf(found)).toEqual([
    [2022, Math.round((900 * EF - 27.5) * 1e6) / 1e6],
    [2023, Math.round((300 * EF - 9) * 1e6) / 1e6],
  ]);
  expect(found.isEstimate).toBe(true);
});

test('where ER_p is no sum over the values, none is made up', async () => {
  const description = withLog(
    MONTHS.map((month) => [month, 100]),
    100,
    'MAX(log!B2:B13)',
  );
  const found = await vintages(description);
  expect(found.basis).toBe('days');
  expect(found.how.en).toContain('no sum over them');
});

test('a log of another year is told, and named as the reason for the estimate, not the lack of dates', async () => {
  const description = {
    includePlan: false,
    ...withLog(
      MONTHLY.map((value, index) => [day(`${index < 9 ? 2023 : 2024}-${String(((index + 3) % 12) + 1).padStart(2, '0')}-01`), value]),
      1200,
    ),
  };
  const extraction = await extracted(description);
  const conflicts = periodConflict.check(onlyReport(extraction), DEFAULT_SETTINGS, extraction);
  expect(conflicts).toMatchObject({ outcome: 'failed', findings: [{ found: '2023-04-01 – 2024-03-31' }] });
  expect(conflicts).not.toHaveProperty('severity');
  const found = await vintages(description);
  expect(found.basis).toBe('days');
  expect(found.how.en).toContain(
    "the dates in 'log'!A2:A13 (2023-04-01 – 2024-03-31) lie outside the monitoring period (2022-04-01 – 2023-03-31)",
  );
});

test('what is rounded on the way to ER_p is shared out in proportion', async () => {
  const rows = MONTHS.map((month, index): [string, number] => [month, MONTHLY[index] ?? 0]);
  const found = await vintages(withLog(rows, 1000, 'ROUND(SUM(log!B2:B13),-3)'));
  expect(found).toMatchObject({ basis: 'monitored', isEstimate: true });
  expect(tonnesOf(found)).toEqual(ofElectricity(750, 250));
  expect(found.how.en).toMatch(/^In part an estimate: .*What is rounded off or up in '[^']+'!F\d+ was shared out in proportion\.$/);
});

const DATES = MONTHS.map((month, index) => `${month} ${index < 9 ? 2022 : 2023}`);
const DOUBLED = "found 2022-04-01 – 2022-04-30 more than once in 'log'!A2, A12.";
const NO_FEBRUARY = "found none for 2023-02-01 – 2023-02-28 (28 days) beside 'log'!A11, A13.";

test.each<[string, readonly string[], readonly string[]]>([
  ['right', DATES, []],
  ['two meters in one column', [...DATES, ...DATES], []],
  ['a month dated as another', DATES.with(10, 'Apr 2022'), [DOUBLED, NO_FEBRUARY]],
  ['the last month missing', DATES.slice(0, -1), ["found none for 2023-03-01 – 2023-03-31 (31 days) beside 'log'!A12."]],
])('dates of a log are checked, and vintages by doubtful ones are an estimate: %s', async (_, dates, expected) => {
  const values = dates.map((__, index) => MONTHLY[index % 12] ?? 0);
  const description = withLog(
    dates.map((date, index) => [date, values[index] ?? 0]),
    values.reduce((sum, value) => sum + value, 0),
  );
  expect(await vintages(description)).toMatchObject({ basis: 'monitored', isEstimate: expected.length > 0 });
  const extraction = await extracted({ includePlan: false, ...description });
  const outcome = periodConflict.check(onlyReport(extraction), DEFAULT_SETTINGS, extraction);
  const said = outcome.outcome === 'failed' ? outcome.findings.map(({ message }) => message.en) : [];
  expect(said).toEqual(expected.map((words) => expect.stringContaining(words) as string));
});
