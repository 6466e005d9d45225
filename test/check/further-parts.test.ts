/** The parts that the rules share: ranges in words, grouped findings, rows in use, names of spreadsheets, circles. */
import { circlesAmong } from '../../src/check/cells/circles';
import { CORRECT_EXTRACTION, CORRECT_REPORT } from '../../src/check/examples/example';
import {
  changeDates,
  changeInput,
  changeInputContent,
  changeStatedPeriods,
  changeUnit,
  KWH,
} from '../../src/check/examples/example-changes';
import { groupFindings } from '../../src/check/group-findings';
import { rowsInUse } from '../../src/check/inputs/input-rows';
import type { CheckResult, Finding } from '../../src/check/rule';
import { runRules } from '../../src/check/run-rules';
import { DEFAULT_SETTINGS, settingsOn, SETTING_SOURCES, type CheckSettings } from '../../src/check/settings';
import { spreadsheetName } from '../../src/check/spreadsheet-name';
import { wordRanges } from '../../src/check/cells/word-ranges';
import type { CalculationSheet, InputRow } from '../../src/extract/extraction';
import type { TraceNode } from '../../src/formula/trace';
import type { CellAddress } from '../../src/workbook';

const at = (row: number, column = 5, sheet = 'S'): CellAddress => ({ sheet, row, column });

function ask(rule: string, sheet: CalculationSheet, settings: CheckSettings = DEFAULT_SETTINGS): CheckResult | undefined {
  return runRules({ ...CORRECT_EXTRACTION, reports: [sheet] }, settings).reports[0]?.results.find((result) => result.rule === rule);
}

test('every setting has a source', () => {
  for (const setting of Object.keys(DEFAULT_SETTINGS)) expect(SETTING_SOURCES).toHaveProperty(setting, expect.stringMatching(/\S{3}/));
  expect(settingsOn('2024-01-02')).toEqual({ ...DEFAULT_SETTINGS, today: '2024-01-02' });
});

test.each([
  [[at(8)], "'S'!E8"],
  [[at(8), at(9), at(10)], "'S'!E8:E10"],
  [[at(8), at(10), at(9), at(12)], "'S'!E8:E10, E12"],
  [[at(8), at(8, 6), at(8, 5, 'T')], "'S'!E8, F8, 'T'!E8"],
  [[], ''],
])('%j in words', (cells, words) => {
  expect(wordRanges(cells).en).toBe(words);
});

test('more ranges than anybody reads are counted', () => {
  const cells = Array.from({ length: 8 }, (_, index) => at(2 * index + 1));
  expect(wordRanges(cells)).toEqual({ en: "'S'!E1, E3, E5, E7, E9 and 3 more", ja: "'S'!E1、E3、E5、E7、E9 ほか 3 セル" });
});

const finding = (row: number, column = 5, what = 'text'): Finding => ({
  at: [at(row, column)],
  message: { en: `Expected ${row}.5 in 'S'!${column === 5 ? 'E' : 'F'}${row}, found “${what} ${row}”.`, ja: `${row} 行目` },
});

describe('grouped findings', () => {
  test('three stay three, four become one with a range', () => {
    expect(groupFindings([1, 2, 3].map((row) => finding(row)))).toHaveLength(3);
    const [group, ...others] = groupFindings([1, 2, 3, 4].map((row) => finding(row)));
    expect(others).toEqual([]);
    expect(group?.at).toHaveLength(4);
    expect(group?.message.en).toMatch(/ \(the same in 3 more cells: 'S'!E2:E4\)\.$/);
  });

  test('other columns, other words and findings about several cells stay apart', () => {
    const several = [1, 2, 3, 4].map((row) => ({ ...finding(row), at: [at(row), at(row, 6)] }));
    expect(groupFindings(several)).toHaveLength(4);
    expect(groupFindings([finding(1), finding(2), finding(3), finding(4, 6)])).toHaveLength(4);
    const worded = finding(4);
    expect(
      groupFindings([finding(1), finding(2), finding(3), { ...worded, message: { ...worded.message, en: 'Another fault.' } }]),
    ).toHaveLength(4);
  });
});

describe('rows in use', () => {
  const blank = (row: InputRow): InputRow => ({ ...row, value: { ...row.value, value: { kind: 'empty' } } });
  const unfilled = ({ monitoringOption: _o, source: _s, method: _m, frequency: _f, ...row }: InputRow): InputRow => blank(row);
  const points = (sheet: CalculationSheet): readonly (string | undefined)[] => rowsInUse(sheet).map(({ point }) => point);

  test('a row without a figure is in use where it is filled in like the others', () => {
    expect(points(changeInput(CORRECT_REPORT, 1, blank))).toEqual(['(1)', '(2)']);
    expect(points(changeInput(CORRECT_REPORT, 1, unfilled))).toEqual(['(1)']);
    expect(points(changeInput(CORRECT_REPORT, 0, unfilled))).toEqual(['(2)']);
  });

  test('dashes and N/A fill nothing in', () => {
    const dashes = changeInput(CORRECT_REPORT, 1, (row) => ({
      ...row,
      monitoringOption: '-',
      source: 'N/A',
      method: 'ー',
      frequency: '該当なし',
      value: { ...row.value, value: { kind: 'text', value: '-' } },
    }));
    expect(points(dashes)).toEqual(['(1)']);
    expect(ask('text-in-number-cell', dashes)).toMatchObject({ outcome: 'passed' });
    expect(ask('generation-sum-mismatch', changeInputContent(dashes, 0, { kind: 'number', value: 1204.32 + 998.71 }))).toMatchObject({
      outcome: 'passed',
    });
  });

  test('where nothing is filled in, every row is asked for', () => {
    const none = [0, 1].reduce((sheet, index) => changeInput(sheet, index, unfilled), CORRECT_REPORT);
    expect(points(none)).toEqual(['(1)', '(2)']);
  });
});

test.each([
  ['JCM_ID_AM002_ver02.0', { country: 'ID', methodology: 'ID_AM002', version: 2 }],
  ['TH_AM001 Ver2.0', { country: 'TH', methodology: 'TH_AM001', version: 2 }],
  ['ＪＣＭ＿MN_PM017', { country: 'MN', methodology: 'MN_PM017' }],
  ['JCM-TH-AM001-ver03.1', { country: 'TH', methodology: 'TH_AM001', version: 3.1 }],
  ['Monitoring Spreadsheet', undefined],
])('the name %s', (text, parts) => {
  expect(spreadsheetName(text)).toEqual(parts);
});

describe('circles', () => {
  const node = (row: number, ...below: number[]): TraceNode => ({
    at: at(row),
    content: { kind: 'number', value: 0 },
    precedents: below.map((other) => ({ at: at(other), content: { kind: 'number', value: 0 }, precedents: [] })),
  });
  const cells = (...nodes: TraceNode[]): ReadonlyMap<string, TraceNode> => new Map(nodes.map((one) => [`'S'!E${one.at.row}`, one]));
  const rows = (...nodes: TraceNode[]): number[][] => circlesAmong(cells(...nodes)).map((circle) => circle.map(({ row }) => row));

  test('a cell met by two ways is no circle', () => expect(rows(node(1, 2, 3), node(2, 4), node(3, 4), node(4))).toEqual([]));
  test('a cell below itself is one', () => expect(rows(node(1, 2), node(2, 2))).toEqual([[2]]));
  test('a long one is given once', () => expect(rows(node(1, 2), node(2, 3), node(3, 1))).toEqual([[1, 2, 3]]));
});

describe('periods', () => {
  test('the cut at 2021 is as grave as the settings say', () => {
    const sheet = changeDates(CORRECT_REPORT, '2020-12-31', '2021-01-01');
    expect(ask('period-across-2021', sheet)).toMatchObject({ outcome: 'failed', severity: 'error' });
    expect(ask('period-across-2021', sheet, { ...DEFAULT_SETTINGS, acrossCut: 'warning' })).toMatchObject({ severity: 'warning' });
    expect(ask('period-across-years', sheet)).toMatchObject({ outcome: 'not-applicable' });
    expect(ask('period-across-2021', changeDates(CORRECT_REPORT, '2017-12-02', '2020-12-31'))).toMatchObject({ outcome: 'passed' });
  });

  test('nothing is said about the future without a date, and today itself is not the future', () => {
    expect(ask('future-period', CORRECT_REPORT)).toMatchObject({ outcome: 'not-applicable' });
    expect(ask('future-period', CORRECT_REPORT, settingsOn('2023-12-31'))).toMatchObject({ outcome: 'passed' });
    expect(ask('future-period', CORRECT_REPORT, settingsOn('2023-12-30'))).toMatchObject({ outcome: 'failed' });
  });

  test('a period in one row that differs is one finding', () => {
    const odd = changeStatedPeriods(CORRECT_REPORT, (period) =>
      period.at.row === 16 ? { kind: 'dates', from: '2020-07-01', to: '2021-12-31', text: 'x', at: period.at } : period,
    );
    const loud = ['period-conflict', 'period-across-2021', 'period-across-years'].filter((rule) => ask(rule, odd)?.outcome === 'failed');
    expect(loud).toEqual(['period-conflict']);
  });
});

describe('one cause, one finding', () => {
  test('a unit in doubt explains what does not fit because of it', () => {
    const sheet = changeUnit(CORRECT_REPORT, 'EG', KWH);
    expect(ask('unit-conflict', sheet)).toMatchObject({
      outcome: 'failed',
      findings: [{ at: [at(13, 5, 'MRS(calc_process)'), { row: 8 }] }],
    });
    for (const rule of ['generation-sum-mismatch', 'reference-emissions-mismatch', 'plan-deviation', 'capacity-factor']) {
      expect(ask(rule, sheet)).toMatchObject({ outcome: 'not-applicable', reason: { en: expect.stringContaining('unit-conflict') } });
    }
  });

  test('a slip of units explains why the plan is far off', () => {
    const sheet = changeInputContent(CORRECT_REPORT, 0, { kind: 'number', value: 1_204_320 });
    expect(ask('magnitude-slip', sheet)).toMatchObject({ outcome: 'failed', severity: 'error' });
    expect(ask('plan-deviation', sheet)).toMatchObject({ outcome: 'not-applicable' });
  });

  test('two figures alike to five digits are no coincidence, round ones are', () => {
    const same = (value: number): CalculationSheet =>
      [0, 1].reduce((sheet, index) => changeInputContent(sheet, index, { kind: 'number', value }), CORRECT_REPORT);
    expect(ask('duplicate-value', same(987.65))).toMatchObject({ outcome: 'failed' });
    expect(ask('duplicate-value', same(987.6))).toMatchObject({ outcome: 'passed' });
    expect(ask('duplicate-value', same(0))).toMatchObject({ outcome: 'not-applicable' });
  });
});
