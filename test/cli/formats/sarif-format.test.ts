/** SARIF: held against its schema, and against what the specification says beyond it. */
import '@microsoft/jest-sarif';
import type { Log, Result, Run } from 'sarif';
import type { AcrossJson, CheckedJson, FileJson } from '../../../src/cli/check-json';
import { fileUri } from '../../../src/cli/formats/file-uri';
import type { ExitCode } from '../../../src/cli/terminal';
import type { Language } from '../../../src/language';
import { FORM } from '../../workbooks/bad/fault';
import { ACROSS, checkedFile, CRASHED, decidedFile, printed, REFUSED } from './checked-files';

const { ER_p, PE_p } = FORM.calculation.rows;
const FAULTY = {
  spreadsheet: 'JCM_XX_AM099_ver01.0',
  reference: 'XX999',
  overrides: [
    { ...ER_p.value, value: 800 },
    { ...PE_p.value, value: 12.5 },
  ],
};

function runOf(files: readonly FileJson[], exitCode: ExitCode = 0, language: Language = 'en', results: readonly AcrossJson[] = []): Run {
  const log = JSON.parse(printed('sarif', files, { exitCode, language, results })) as Log;
  expect(log).toBeValidSarifLog();
  expect(log.runs.length).toBe(1);
  const [run] = log.runs;
  if (run === undefined) throw new Error('no run');
  return run;
}

let faulty: CheckedJson;
beforeAll(async () => (faulty = await checkedFile(FAULTY)));

test('one run for all files, with every rule explained in the language', async () => {
  const run = runOf([faulty, await checkedFile(), REFUSED], 2);
  expect(run.artifacts?.map(({ location }) => location?.uri)).toEqual(['report.xlsx', 'notes.xlsx']);
  for (const { ruleId = '', ruleIndex = -1 } of run.results ?? []) expect(run.tool.driver.rules?.[ruleIndex]?.id).toBe(ruleId);
  expect(run.tool.driver.rules?.every(({ help }) => /^Why: .+\nHow to mend it: .+\nSource: /.test(help?.text ?? ''))).toBe(true);
  expect(runOf([], 0, 'ja').tool.driver.rules?.[0]?.help?.text).toMatch(/^理由: .+\n直し方: /);
});

test('outcome and severity become kind and level; what is no failure has none (3.27.10)', () => {
  const { results = [] } = runOf([faulty], 1);
  expect(new Set(results.map(({ kind }) => kind))).toEqual(new Set(['fail', 'review', 'pass', 'notApplicable']));
  for (const { kind, level } of results) expect(level === 'none').toBe(kind !== 'fail');
  const [mismatch] = withRule(results, 'emission-reductions-mismatch');
  expect(mismatch).toMatchObject({
    kind: 'fail',
    level: 'error',
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: 'report.xlsx', index: 0 } },
        logicalLocations: [{ fullyQualifiedName: "'MRS(calc_process)'!D6", name: 'D6', kind: 'cell' }],
      },
    ],
    properties: { found: 800 },
  });
});

test('fingerprints are the same in the next run, in the other language and for other figures, and differ within a file', async () => {
  const prints = (file: CheckedJson, language?: Language): readonly unknown[] =>
    (runOf([file], 1, language).results ?? []).filter(({ kind }) => kind === 'fail').map((result) => result.partialFingerprints);
  const once = prints(faulty);
  const other = { ...FAULTY, overrides: [{ ...ER_p.value, value: 801 }, ...FAULTY.overrides.slice(1)] };
  expect(prints(await checkedFile(other, 'ja'), 'ja')).toEqual(once);
  expect(new Set(once.map((print) => JSON.stringify(print))).size).toBe(once.length);
  expect(once.length).toBeGreaterThan(1);
});

test('what could not be checked is told by the invocation', () => {
  expect(runOf([faulty], 1).invocations).toEqual([{ executionSuccessful: true, exitCode: 1, toolExecutionNotifications: [] }]);
  const [invocation] = runOf([REFUSED, { ...faulty, results: [CRASHED] }], 2).invocations ?? [];
  expect(invocation).toMatchObject({
    executionSuccessful: false,
    exitCode: 2,
    toolExecutionNotifications: [
      {
        level: 'error',
        descriptor: { id: 'not-a-zip' },
        locations: [{ physicalLocation: { artifactLocation: { uri: 'notes.xlsx', index: 0 } } }],
      },
      { level: 'error', associatedRule: { id: 'model-mismatch' }, message: { text: CRASHED.outcome === 'crashed' ? CRASHED.error : '' } },
    ],
  });
});

test('what stands between files points to both', () => {
  const run = runOf([faulty, REFUSED], 2, 'en', ACROSS);
  const [overlap] = withRule(run.results ?? [], 'period-overlap').filter(({ relatedLocations }) => relatedLocations);
  expect(overlap).toMatchObject({
    kind: 'fail',
    level: 'error',
    locations: [{ physicalLocation: { artifactLocation: { index: 0 } }, logicalLocations: [{ name: 'B2' }] }],
    relatedLocations: [{ physicalLocation: { artifactLocation: { index: 1 } }, logicalLocations: [{ name: 'B3' }] }],
    properties: { expected: 1, found: 2 },
  });
  expect(run.invocations?.[0]?.toolExecutionNotifications?.at(-1)?.associatedRule).toEqual({ id: 'period-gap' });
});

test('a dismissal on the Check log suppresses its result; all results have suppressions, since all or none must (3.27.23)', async () => {
  const by = { by: 'A', on: '2026-11-26' };
  const suppressionsOf = async (decision: Parameters<typeof decidedFile>[0]): Promise<unknown> => {
    const { results = [], artifacts = [] } = runOf([await decidedFile(decision), faulty], 1, 'en', ACROSS);
    expect(results.every(({ suppressions }) => suppressions !== undefined)).toBe(true);
    expect(artifacts[0]?.properties).toEqual({ cellsByHand: ["ER_p='MRS(calc_process)'!D6"] });
    const [error] = withRule(results, 'emission-reductions-mismatch');
    expect(error?.properties).toMatchObject({ decision: { kind: decision.kind, by: 'A' } });
    return error?.suppressions;
  };
  const location = { logicalLocations: [{ name: 'Check log', kind: 'sheet' }] };
  expect(await suppressionsOf({ kind: 'dismissed', reason: 'known', ...by })).toMatchObject([
    { kind: 'external', status: 'accepted', justification: 'known', location },
  ]);
  expect(await suppressionsOf({ kind: 'dismissed', ...by })).toMatchObject([{ kind: 'external', status: 'underReview' }]);
  expect(await suppressionsOf({ kind: 'CAR', reason: 'mend it', ...by })).toEqual([]);
});

test('text from a workbook is neither placeholder nor link (3.11.5, 3.11.6)', () => {
  const message = 'found {0} and [here](https://example.org)';
  const result = { rule: 'zero-input', outcome: 'failed' as const, severity: 'info' as const, findings: [{ at: [], message }] };
  const [found] = withRule(runOf([{ ...faulty, reports: [], results: [result] }]).results ?? [], 'zero-input');
  expect(found).toMatchObject({ level: 'note', message: { text: 'found {{0}} and [here] (https://example.org)' } });
});

test.each([
  ['reports/太陽光 1%.xlsx', 'reports/%E5%A4%AA%E9%99%BD%E5%85%89%201%25.xlsx'],
  ['a\n"b"#?[c]|.xlsx', 'a%0A%22b%22%23%3F%5Bc%5D%7C.xlsx'],
  ['a:b.xlsx', './a:b.xlsx'],
  ['/work/report.xlsx', 'report.xlsx'],
  ['../elsewhere/report.xlsx', 'file:///elsewhere/report.xlsx'],
])('the URI of %j', (path, uri) => {
  expect(fileUri(path.startsWith('/') ? path : `/work/${path}`, '/work')).toBe(uri);
});

function withRule(results: readonly Result[], rule: string): readonly Result[] {
  return results.filter(({ ruleId }) => ruleId === rule);
}
