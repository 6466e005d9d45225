/** What the plan estimated beside what was reported: for what time an estimate is, and what it comes to in the report's period. */
import { assess } from '../../../src/assess';
import { CORRECT_REPORT } from '../../../src/check/examples/example';
import { changeDates } from '../../../src/check/examples/example-changes';
import { monthsBetween, yearsBetween } from '../../../src/check/periods/days-of';
import type { Coverage } from '../../../src/check/comparison/plan-coverage';
import { wordCoverage } from '../../../src/check/comparison/word-coverage';
import { comparePlan, type PlanComparison, type PlannedFigure } from '../../../src/check/comparison/plan-comparison';
import { DEFAULT_SETTINGS, type CheckSettings } from '../../../src/check/settings';
import type { CalculationSheet, InputRow } from '../../../src/extract/extraction';
import { parseUnit } from '../../../src/extract/unit';
import { readXlsx } from '../../../src/read/xlsx';
import { FORM } from '../../workbooks/bad/fault';
import { layoutOf, monitoringWorkbook, type Override, type WorkbookDescription } from '../../workbooks/monitoring-workbook';

const PLAN = layoutOf().plan;
const ROWS = PLAN.input.table1.rows;

async function compared(description: Partial<WorkbookDescription>, own: Partial<CheckSettings> = {}): Promise<PlanComparison> {
  const { extraction } = assess(readXlsx(await monitoringWorkbook(description)));
  return comparisonOf(extraction.reports[0], own);
}

function comparisonOf(report: CalculationSheet | undefined, own: Partial<CheckSettings> = {}): PlanComparison {
  const comparison = report && comparePlan(report, { ...DEFAULT_SETTINGS, ...own });
  if (!comparison) throw new Error('There is nothing to compare.');
  return comparison;
}

function figure({ figures }: PlanComparison, name: string): PlannedFigure {
  const found = figures.find((one) => one.name === name);
  if (!found) throw new Error(`There is no ${name} among ${figures.map((one) => one.name).join()}.`);
  return found;
}

function withoutPeriod({ period: _period, ...row }: InputRow): InputRow {
  return row;
}

/** Where the first heading and the first figure of the plan's Table 3 stand. */
function table3OfPlan() {
  const { headings, total } = PLAN.input.table3;
  return { heading: { sheet: total.sheet, row: headings.row, column: total.column }, value: total };
}

const inRows = (value: string, cell: 'unit' | 'description'): Override[] => ROWS.map((row) => ({ ...row[cell], value }));

test.each([
  ['2023-01-01', '2023-12-31', 1],
  ['2024-01-01', '2024-12-31', 1],
  ['2023-07-01', '2024-06-30', 1],
  ['2024-02-29', '2025-02-28', 1],
  ['2023-07-01', '2024-03-31', 275 / 366],
  ['2023-01-01', '2025-12-31', 3],
  ['2023-01-01', '2023-07-02', 183 / 365],
  ['2024-01-01', '2024-07-01', 183 / 366],
])('%s to %s is %d years', (from, to, years) => expect(yearsBetween(from, to)).toBeCloseTo(years, 12));

test('the months of a period with their shares, a February of 29 days among them', () => {
  expect(monthsBetween('2024-01-17', '2024-03-31')).toEqual([
    { month: 1, days: 15, share: 15 / 31 },
    { month: 2, days: 29, share: 1 },
    { month: 3, days: 31, share: 1 },
  ]);
});

describe('a year of the plan and a year reported', () => {
  test('each figure stands with both cells, its unit and the difference, a leap year as any other', async () => {
    const comparison = await compared({ period: '1/Jan/2024 - 31/Dec/2024' });
    expect(comparison).toMatchObject({ plan: PLAN.calculation.sheet, period: { from: '2024-01-01' }, band: 0.3, isOwnBand: false });
    expect(comparison.figures.map(({ name }) => name)).toEqual(['EG', 'ER_p', 'EG_i,p (1)', 'EG_i,p (2)', 'EG_i,p (3)']);
    expect(figure(comparison, 'EG')).toMatchObject({
      unit: 'MWh',
      planned: { value: 3600, at: ROWS.map(({ value }) => value) },
      expected: 3600,
      coverage: { span: { kind: 'year' }, because: 'nearer' },
      verdict: 'within',
    });
    expect(figure(comparison, 'EG').deviation).toBeCloseTo(3602.05 / 3600 - 1, 9);
    expect(figure(comparison, 'ER_p')).toMatchObject({ unit: 'tCO2', expected: expect.closeTo(3600 * 0.797, 6) as number });
    expect(figure(comparison, 'EG_i,p (2)')).toMatchObject({ planned: { value: 1010 }, reported: { value: 987.65 }, verdict: 'within' });
  });

  test('kWh of the report and of the plan are MWh in both', async () => {
    expect(figure(await compared({ electricityUnit: 'kWh' }), 'EG')).toMatchObject({
      unit: 'MWh',
      planned: { value: 3600 },
      verdict: 'within',
    });
  });
});

describe('half a year', () => {
  const half = { period: '1/Jan/2023 - 30/Jun/2023' };
  const expected = (3600 * 181) / 365;

  test.each([
    ['its unit', { ...half, overrides: inRows('MWh/year', 'unit') }, {}, 'unit', expected],
    ['words beside it', { ...half, overrides: inRows('Electricity generated per year', 'description') }, {}, 'words', expected],
    ['the settings', half, { planCovers: 1 }, 'settings', expected],
    ['settings of ten years', half, { planCovers: 10 }, 'settings', expected / 10],
    [
      'words of ten years',
      { ...half, overrides: inRows('Electricity generated over 10 years', 'description') },
      {},
      'words',
      expected / 10,
    ],
    ['nothing: the nearer', half, {}, 'nearer', 3600],
  ] as const)('by %s', async (_name, description, own, because, wanted) => {
    const EG = figure(await compared(description, own), 'EG');
    expect(EG.coverage?.because).toBe(because);
    expect(EG.expected).toBeCloseTo(wanted, 6);
  });

  test('of a plan for a crediting period of unknown length is asked for', async () => {
    const overrides = inRows('Electricity generated in the crediting period', 'description');
    const { checks, extraction } = assess(readXlsx(await monitoringWorkbook({ ...half, overrides })));
    expect(figure(comparisonOf(extraction.reports[0]), 'EG')).toMatchObject({ verdict: 'unknown-time' });
    const result = checks.reports[0]?.results.find(({ rule }) => rule === 'plan-deviation');
    expect(result).toMatchObject({ outcome: 'needs-a-person' });
  });

  test('in the finding the plan’s own figure stands too', async () => {
    const overrides = inRows('MWh/year', 'unit');
    const { checks } = assess(readXlsx(await monitoringWorkbook({ ...half, overrides })));
    const result = checks.reports[0]?.results.find(({ rule }) => rule === 'plan-deviation');
    expect(result).toMatchObject({ outcome: 'failed', severity: 'warning' });
    expect(result?.outcome === 'failed' && result.findings[0]?.message.en).toMatch(
      /near the plan’s 1,785\.205 MWh \(3,600 MWh for a year, pro rata to 181 days\), found 3,602\.05 MWh .*: 102 % more/,
    );
  });
});

describe('rows of the plan', () => {
  const withPlanRows = (rows: readonly InputRow[]): CalculationSheet => {
    const { plan } = CORRECT_REPORT;
    if (!plan?.inputs) throw new Error('The correct report has a plan.');
    return { ...CORRECT_REPORT, plan: { ...plan, inputs: { ...plan.inputs, rows } } };
  };
  const [first] = CORRECT_REPORT.plan?.inputs?.rows ?? [];
  if (!first) throw new Error('The plan has rows.');
  const undated = withoutPeriod(first);
  const row = (value: number, changes: Partial<InputRow> = {}): InputRow => ({
    ...undated,
    value: { at: first.value.at, value: { kind: 'number', value } },
    ...changes,
  });
  const MONTHS = [50, 60, 90, 110, 130, 140, 150, 140, 110, 90, 60, 70];

  test('for each month are taken month by month, for the part of it that is reported', () => {
    const months = ['Jan', 'Feb', 'Mar', 'April', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];
    const report = withPlanRows(MONTHS.map((value, index) => row(value, { description: `Electricity in ${months[index]}` })));
    const comparison = comparisonOf(changeDates(report, '2024-02-01', '2024-04-15'));
    expect(figure(comparison, 'EG')).toMatchObject({ coverage: { span: { kind: 'calendar-months' } } });
    expect(figure(comparison, 'EG').expected).toBeCloseTo(60 + 90 + 110 / 2, 9);
    const japanese = withPlanRows(MONTHS.map((value, index) => row(value, { description: `${index + 1}月の発電量` })));
    expect(figure(comparisonOf(japanese), 'EG').expected).toBeCloseTo(1200, 9);
  });

  test('with dates of their own count for the days in common; with none in common at the same rate', () => {
    const dated = (year: number, value: number): InputRow =>
      row(value, { period: { kind: 'dates', from: `${year}-01-01`, to: `${year}-12-31`, text: '', at: first.value.at } });
    const report = withPlanRows([dated(2023, 3650), dated(2024, 7320)]);
    const across = comparisonOf(changeDates(report, '2023-12-01', '2024-01-31'));
    expect(figure(across, 'EG').expected).toBeCloseTo(31 * 10 + 31 * 20, 9);
    const later = comparisonOf(changeDates(report, '2026-01-01', '2026-12-31'));
    expect(figure(later, 'EG')).toMatchObject({ coverage: { span: { kind: 'dates', isElsewhere: true } } });
    expect(figure(later, 'EG').expected).toBeCloseTo((3650 + 7320) / 2, 9);
  });

  test('of 0 give no share, and a point that only one of the two has says so', () => {
    const report = withPlanRows([row(0, { point: '(1)' }), row(100, { point: '(3)' })]);
    const { figures } = comparisonOf(report);
    expect(figures.filter(({ of }) => of === 'point').map(({ name, verdict, deviation }) => [name, verdict, deviation])).toEqual([
      ['EG_i,p (1)', 'zero-estimate', undefined],
      ['EG_i,p (2)', 'not-planned', undefined],
      ['EG_i,p (3)', 'not-reported', undefined],
    ]);
  });

  test('per day, and one without a number: a total without it would look like a smaller plan', () => {
    const perDay = { unit: parseUnit('MWh/day') };
    expect(figure(comparisonOf(withPlanRows([row(3, perDay), row(2, { ...perDay, point: '(2)' })])), 'EG').expected).toBe(5 * 365);
    const worded = row(0, { value: { at: first.value.at, value: { kind: 'text', value: 'n.n.' } }, point: '(2)' });
    const { figures } = comparisonOf(withPlanRows([row(3), worded]));
    expect(figures.map(({ name }) => name)).not.toContain('EG');
    expect(figures.at(-1)).toMatchObject({ name: 'EG_i,p (2)', verdict: 'no-number', unreadable: [worded.value.at] });
  });
});

describe('Table 3 of the plan, split by years', () => {
  const { heading, value } = table3OfPlan();
  /** Estimates of 2022, 2023 and 2024 below the headings `Year | CO2 emission reductions | Units`. */
  const byYear = (estimates: readonly number[], unit = 'tCO2/p'): Override[] => [
    { ...heading, column: heading.column + 2, value: 'Units' },
    { ...heading, column: heading.column + 1, value: 'CO2 emission reductions' },
    { ...heading, value: 'Year' },
    ...estimates.flatMap((estimate, index): Override[] => [
      { ...value, row: value.row + index, value: 2022 + index },
      { ...value, row: value.row + index, column: value.column + 1, value: estimate },
      { ...value, row: value.row + index, column: value.column + 2, value: unit },
    ]),
  ];
  const estimated = async (period: string, overrides: readonly Override[], own: Partial<CheckSettings> = {}): Promise<PlannedFigure> =>
    figure(await compared({ period, overrides }, own), 'ER_p');

  test.each(['tCO2/p', 'tCO2/year'])('counts by the years of the report (%s), and says so', async (unit) => {
    const ofYear = await estimated('1/Jan/2023 - 31/Dec/2023', byYear([2000, 3000, 1000], unit));
    expect(ofYear).toMatchObject({ planned: { value: 3000 }, expected: 3000, coverage: { because: 'table-3' } });
    const twoYears = await estimated('1/Jan/2022 - 31/Dec/2023', byYear([2000, 3000, 1000], unit));
    expect(twoYears).toMatchObject({ planned: { value: 5000 }, expected: 5000 });
    expect(wordCoverage(ofYear.coverage as Coverage).en).toBe(
      'The estimate is for these years in Table 3 of the plan: its Table 3 has a row for each.',
    );
  });

  test('a part of a year by days; a year that it has not, or a time that a person set, by ER_p of the plan', async () => {
    const half = await estimated('1/Jan/2023 - 30/Jun/2023', byYear([2000, 3650, 1000]));
    expect(half.expected).toBeCloseTo(1810, 9);
    expect((await estimated('1/Jan/2025 - 31/Dec/2025', byYear([2000, 3000, 1000]))).coverage?.because).toBe('nearer');
    expect((await estimated('1/Jan/2023 - 31/Dec/2023', byYear([2000, 3000, 1000]), { planCovers: 1 })).coverage?.because).toBe('settings');
  });
});

test('a band of one’s own judges, and is told apart from the default', async () => {
  const comparison = await compared({}, { planDeviation: 0.0001 });
  expect(comparison).toMatchObject({ band: 0.0001, isOwnBand: true });
  expect(figure(comparison, 'EG').verdict).toBe('above');
});

test('without a period the estimates stand as they are', () => {
  const { plan } = CORRECT_REPORT;
  const comparison = comparisonOf(
    { ...CORRECT_REPORT, period: { kind: 'missing' }, ...(plan ? { plan } : {}) },
    { planCovers: 'monitoring-period' },
  );
  expect(comparison).not.toHaveProperty('period');
  expect(figure(comparison, 'EG').expected).toBe(2203);
});

test('a point beyond the band is a finding of its own where the total is within it', async () => {
  const [first, second] = ROWS;
  if (!first || !second) throw new Error('The plan has rows.');
  const points = [
    { point: '(1)', value: 1000 },
    { point: '(2)', value: 1000 },
  ];
  const overrides = [
    { ...first.value, value: 600 },
    { ...second.value, value: 1400 },
  ];
  const { checks } = assess(readXlsx(await monitoringWorkbook({ points, overrides })));
  const result = checks.reports[0]?.results.find(({ rule }) => rule === 'plan-deviation');
  expect(result).toMatchObject({ outcome: 'failed', severity: 'warning', findings: [{ found: 1000, expected: 600 }] });
});

test('where the size of a figure is in doubt nothing is said to be within the band', async () => {
  const doubted = await compared({ overrides: [{ ...FORM.calculation.rows.EG.unit, value: 'kWh/p' }] });
  const verdicts = doubted.figures.map(({ verdict }) => verdict);
  expect([verdicts.includes('size-in-doubt'), verdicts.includes('within')]).toEqual([true, false]);
});
