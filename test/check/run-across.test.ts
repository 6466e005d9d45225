/** Reports of several files beside each other. */
import { CORRECT_FILES } from '../../src/check/examples/example-files';
import { plainReference } from '../../src/check/cells/plain-reference';
import type { ReportFacts } from '../../src/check/report-facts';
import type { CellInFile, CheckResult } from '../../src/check/rule';
import { runAcross } from '../../src/check/run-across';

const [FIRST, SECOND] = CORRECT_FILES as readonly [ReportFacts, ReportFacts];
const dated = (report: ReportFacts, file: string, from: string, to: string): ReportFacts => ({
  ...report,
  file,
  period: { from, to, at: "'MRS(input)'!A5" },
});
const figured = (report: ReportFacts, file: string, ER_p: number): ReportFacts => ({
  ...report,
  file,
  figures: { ...report.figures, ER_p },
});
const failed = (reports: readonly ReportFacts[]): readonly CheckResult<CellInFile>[] =>
  runAcross(reports).filter(({ outcome }) => outcome === 'failed');
const rules = (reports: readonly ReportFacts[]): readonly string[] => failed(reports).map(({ rule }) => rule);

test('two years of one project in two files pass every rule', () => {
  expect(runAcross(CORRECT_FILES).map(({ rule, outcome }) => `${rule} ${outcome}`)).toEqual([
    'period-overlap passed',
    'period-gap passed',
    'duplicate-report passed',
    'report-conflict passed',
    'methodology-version-change passed',
    'yield-deviation passed',
    'carried-over-figure passed',
  ]);
});

test('nothing to compare is said, not passed', () => {
  const inOneFile = CORRECT_FILES.map((report) => ({ ...report, file: 'both.xlsx' }));
  expect(runAcross(inOneFile).every(({ outcome }) => outcome === 'not-applicable')).toBe(true);
});

test('days that two files have in common, or that none has; a pair within one file is that file’s own affair', () => {
  expect(failed([FIRST, dated(SECOND, 'b.xlsx', '2023-12-01', '2024-12-31')])).toMatchObject([
    {
      rule: 'period-overlap',
      severity: 'error',
      findings: [{ at: [{ file: 'b.xlsx', cell: "'MRS(input)'!A5" }, { file: FIRST.file }], found: '2023-12-01 – 2024-12-31' }],
    },
  ]);
  expect(rules([FIRST, dated(SECOND, 'b.xlsx', '2024-03-01', '2024-12-31')])).toEqual(['period-gap']);
  const within = dated(SECOND, SECOND.file, '2024-06-01', '2025-05-31');
  expect(rules([FIRST, SECOND, within])).toEqual([]);
});

test('the same figures for one period are one report twice; other figures contradict each other; parts of one file are neither', () => {
  expect(rules([...CORRECT_FILES, { ...FIRST, file: 'copy.xlsx' }])).toEqual(['duplicate-report']);
  expect(failed([...CORRECT_FILES, figured(FIRST, 'draft.xlsx', 12)])).toMatchObject([
    { rule: 'report-conflict', findings: [{ message: { en: expect.stringContaining('(ER_p 1,755.81491 and 12)') as string } }] },
  ]);
  const thirdYear = dated(SECOND, 'third.xlsx', '2025-01-01', '2025-12-31');
  const yields = runAcross([...CORRECT_FILES, thirdYear, figured(FIRST, 'draft.xlsx', 12)]).find(({ rule }) => rule === 'yield-deviation');
  expect(yields).toMatchObject({ outcome: 'passed', note: { en: expect.stringContaining('2023-01-01 – 2023-12-31') as string } });
  const twoSites = [FIRST, figured(FIRST, FIRST.file, 5)];
  expect(rules([...twoSites, SECOND])).toEqual([]);
  expect(rules([...twoSites, ...twoSites.toReversed().map((part) => ({ ...part, file: 'copy.xlsx' }))])).toEqual(['duplicate-report']);
});

test('a figure that one of two lacks neither makes them the same nor sets them apart', () => {
  const part = (file: string, figures: ReportFacts['figures']): ReportFacts => ({ ...FIRST, file, figures });
  const { EG = 0, RE_p, ER_p = 0 } = FIRST.figures;
  expect(rules([part('a.xlsx', { EG }), SECOND, FIRST])).toEqual(['duplicate-report']);
  expect(rules([part('a.xlsx', { EG, RE_p }), part('b.xlsx', { ER_p })])).toEqual([]);
  expect(rules([part('a.xlsx', { EG }), part('b.xlsx', { EG: EG + 1, ER_p })])).toEqual(['report-conflict']);
  expect(failed([part('a.xlsx', { EG }), part('b.xlsx', { EG, ER_p }), part('c.xlsx', { EG, ER_p: 12 })])).toMatchObject([
    { rule: 'duplicate-report', findings: [{ at: [{ file: 'a.xlsx' }, { file: 'b.xlsx' }] }] },
    { rule: 'report-conflict', findings: [{ at: [{ file: 'c.xlsx' }, { file: 'b.xlsx' }] }] },
  ]);
});

test('a report without figures is held against nothing; one without a reference number is known by its figures, unless they are 0', () => {
  const empty = { ...FIRST, file: 'empty.xlsx', figures: {} };
  expect(rules([...CORRECT_FILES, empty])).toEqual([]);
  // Formulas that were never calculated: what is typed beside them is alike in every period.
  const typed = { ...FIRST.figures, EG: undefined, RE_p: undefined, ER_p: undefined };
  expect(rules([...CORRECT_FILES, { ...empty, figures: typed }, { ...empty, file: 'b.xlsx', figures: typed }])).toEqual([]);
  const nameless = (file: string, { project: _project, ...rest }: ReportFacts): ReportFacts => ({ ...rest, file });
  expect(rules([...CORRECT_FILES, nameless('a.xlsx', FIRST)])).toEqual(['duplicate-report']);
  expect(rules([nameless('a.xlsx', FIRST), nameless('b.xlsx', FIRST)])).toEqual(['duplicate-report']);
  expect(rules([...CORRECT_FILES, nameless('a.xlsx', figured(FIRST, '', 12))])).toEqual([]);
  const zero = figured(FIRST, '', 0);
  expect(rules([nameless('a.xlsx', zero), nameless('b.xlsx', zero)])).toEqual([]);
});

test.each(['MN 999', 'mn999', 'MN-999', 'ＭＮ９９９', 'No. MN999'])('%s is the reference number MN999', (text) => {
  expect(plainReference(text)).toBe('MN999');
});

test('another number stays another', () => {
  expect(['MN0999', 'MN999-1', 'MN9991', 'to be given'].map(plainReference)).toEqual(['MN0999', 'MN999-1', 'MN9991', 'TOBEGIVEN']);
});

test('another version of the methodology from one period to the next, in whichever order the files come', () => {
  const renewed = { ...SECOND, spreadsheet: 'JCM_MN_AM003_Ver3.0' };
  expect(failed([renewed, FIRST])).toMatchObject([
    {
      rule: 'methodology-version-change',
      severity: 'info',
      findings: [{ expected: 'JCM_MN_AM003_ver02.0', found: 'JCM_MN_AM003_Ver3.0' }],
    },
  ]);
  expect(rules([FIRST, { ...SECOND, spreadsheet: 'JCM_MN_AM003 Ver2.0' }])).toEqual([]);
});

test('readings of another period that were left in the copy of its workbook', () => {
  const [left, ...others] = FIRST.readings ?? [];
  const kept = { ...SECOND, readings: (SECOND.readings ?? []).map((reading, index) => (index === 0 && left ? left : reading)) };
  expect(others.length).toBeGreaterThan(0);
  expect(failed([kept, FIRST])).toMatchObject([
    {
      rule: 'carried-over-figure',
      severity: 'warning',
      findings: [
        {
          at: [
            { file: SECOND.file, cell: left?.at },
            { file: FIRST.file, cell: left?.at },
          ],
          message: { en: expect.stringContaining('found those of “MN999/2023.xlsx” (2023-01-01 – 2023-12-31): 1,204.32 MWh') as string },
        },
      ],
    },
  ]);
  const round = (value: number) => [{ value, at: "'MRS(input)'!F8" }];
  expect(
    rules([
      { ...SECOND, readings: round(1200) },
      { ...FIRST, readings: round(1200) },
    ]),
  ).toEqual([]);
});
