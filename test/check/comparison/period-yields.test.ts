/** What a project gives in a day, from period to period. */
import { compareCapacity } from '../../../src/check/comparison/capacity-comparison';
import { CORRECT_REPORT } from '../../../src/check/examples/example';
import { contradictedPeriods, periodYields, type YieldFacts } from '../../../src/check/comparison/period-yields';
import { DEFAULT_SETTINGS } from '../../../src/check/settings';

const facts = (from: string, to: string, EG: number | undefined, rest: Partial<YieldFacts<string>> = {}): YieldFacts<string> => ({
  project: 'MN999 MN_AM003',
  from,
  to,
  name: from.slice(0, 4),
  at: [`${from}!E9`],
  file: from,
  EG,
  ...rest,
});
const ofYear = (year: number, EG: number | undefined, rest: Partial<YieldFacts<string>> = {}): YieldFacts<string> =>
  facts(`${year}-01-01`, `${year}-12-31`, EG, rest);
const verdicts = (...all: readonly YieldFacts<string>[]): unknown[] =>
  periodYields(all, DEFAULT_SETTINGS).map(({ name, comparison }) => [name, comparison?.verdict]);

test('each period is held against all earlier ones by the day, whatever their order', () => {
  const yields = periodYields([ofYear(2024, 3660), ofYear(2022, 3650), ofYear(2023, 7300)], DEFAULT_SETTINGS);
  expect(yields.map(({ name, perDay }) => [name, perDay])).toEqual([
    ['2022', 10],
    ['2023', 20],
    ['2024', 10],
  ]);
  expect(yields.map(({ comparison }) => comparison && [comparison.earlier.length, comparison.expected, comparison.verdict])).toEqual([
    undefined,
    [1, 10, 'above'],
    [2, 15, 'below'],
  ]);
});

test('by MW and day where every period says its capacity: new modules are no jump', () => {
  expect(verdicts(ofYear(2022, 3650, { megawatts: 2 }), ofYear(2023, 7300, { megawatts: 4 }))[1]).toEqual(['2023', 'within']);
  expect(verdicts(ofYear(2022, 3650), ofYear(2023, 7300, { megawatts: 4 }))[1]).toEqual(['2023', 'above']);
});

test('a summer is held against a summer, never against a winter', () => {
  const winter = facts('2022-10-01', '2023-03-31', 100);
  const summer = facts('2023-04-01', '2023-09-30', 1000);
  expect(verdicts(winter, summer)[1]).toEqual(['2023', undefined]);
  expect(verdicts(winter, summer, facts('2024-04-01', '2024-09-30', 1800))[2]).toEqual(['2024', 'above']);
});

test('parts of one file are one report, a copy counts once, and files that contradict each other not at all', () => {
  const halves = [ofYear(2022, 1825, { megawatts: 1 }), ofYear(2022, 1825, { megawatts: 1 })];
  expect(periodYields([...halves, ...halves.map((half) => ({ ...half, file: 'copy' }))], DEFAULT_SETTINGS)).toMatchObject([
    { perDay: 10, perMegawattDay: 5 },
  ]);
  expect(verdicts(ofYear(2022, 3650), ofYear(2022, 1000, { file: 'draft' }), ofYear(2023, 3650))).toEqual([['2023', undefined]]);
  expect(contradictedPeriods([ofYear(2022, 3650), ofYear(2022, 1000, { file: 'draft', name: 'draft' }), ofYear(2023, 3650)])).toEqual([
    { project: ofYear(2022, 0).project, from: '2022-01-01', to: '2022-12-31', files: ['2022', 'draft'] },
  ]);
});

test('emission reductions count where there is no electricity; a part without a figure makes the whole unknown', () => {
  expect(periodYields([ofYear(2022, undefined, { ER_p: 730 })], DEFAULT_SETTINGS)).toMatchObject([
    { symbol: 'ER_p', unit: 'tCO2', perDay: 2 },
  ]);
  expect(periodYields([ofYear(2022, undefined), ofYear(2022, 5)], DEFAULT_SETTINGS)).toEqual([]);
  expect(verdicts(ofYear(2022, 0), ofYear(2023, 5))[1]).toEqual(['2023', undefined]);
});

test('the capacity that a person says goes before what the sheets state, and a plant of unknown kind is judged by full power alone', () => {
  expect(compareCapacity(CORRECT_REPORT, DEFAULT_SETTINGS)).toMatchObject({
    megawatts: 1.2,
    hours: 8760,
    verdict: 'within',
    isOwnBand: false,
  });
  expect(compareCapacity(CORRECT_REPORT, { ...DEFAULT_SETTINGS, installedCapacity: 12 })).toMatchObject({
    megawatts: 12,
    capacities: [],
    verdict: 'below',
  });
  const { inputs } = CORRECT_REPORT;
  if (!inputs) throw new Error('The correct report has a Table 1.');
  const rows = inputs.rows.map(({ description: _description, ...row }) => row);
  // MN_AM003 is solar power, MM_AM005 power from waste heat; Wp is a unit of photovoltaics.
  const undescribed = { ...CORRECT_REPORT, inputs: { ...inputs, rows } };
  expect(compareCapacity(undescribed, { ...DEFAULT_SETTINGS, installedCapacity: 12 })?.verdict).toBe('below');
  const { spreadsheet, capacities = [] } = CORRECT_REPORT;
  if (!spreadsheet) throw new Error('The correct report names its spreadsheet.');
  const unknown = { ...undescribed, spreadsheet: { ...spreadsheet, value: 'JCM_MM_AM005_ver01.0' } };
  const rated = (unit: string) => capacities.map((one) => ({ ...one, label: 'Installed capacity', unit }));
  expect(compareCapacity({ ...unknown, capacities: rated('MW') }, DEFAULT_SETTINGS)?.verdict).toBe('not-judged');
  expect(compareCapacity({ ...unknown, capacities: rated('MWp') }, DEFAULT_SETTINGS)?.verdict).toBe('within');
  expect(compareCapacity(unknown, { ...DEFAULT_SETTINGS, installedCapacity: 12 })?.verdict).toBe('not-judged');
  expect(compareCapacity(unknown, { ...DEFAULT_SETTINGS, installedCapacity: 0.1 })?.verdict).toBe('impossible');
});
