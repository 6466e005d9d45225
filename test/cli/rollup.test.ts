/** Many reports in one portfolio: the workbook, its totals, JSON lines in parts, CSV. */
import { once } from 'node:events';
import { watch } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from '../../src/read/xlsx';
import { findSheet, type Workbook } from '../../src/workbook';
import type { LogAct } from '../../src/map/check-log';
import { decisionOn } from '../../src/map/make-check-log';
import { logOf, logged } from '../check-log/log-book';
import { recalculate } from '../libre-office';
import { FORM } from '../workbooks/bad/fault';
import { WORKBOOK_FAULTS } from '../workbooks/bad/workbook-faults';
import { monitoringWorkbook, type WorkbookDescription } from '../workbooks/monitoring-workbook';
import { openXmlErrors } from '../write/open-xml-errors';
import { command } from './command';
import { endOf, startProgram } from './program';

const CORRECT = join(__dirname, '..', '..', 'assets', 'samples', 'solar-correct.xlsx');
const TWO = [{ point: '(1)', value: 2 }];
const FOUR = [{ point: '(1)', value: 4 }];

let home: string;
let reports: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'jcm-monitor-'));
  reports = join(home, 'reports');
  await mkdir(reports);
});
afterEach(() => rm(home, { recursive: true }));

async function report(name: string, description: Partial<WorkbookDescription>): Promise<void> {
  await writeFile(join(reports, name), await monitoringWorkbook({ includePlan: false, ...description }));
}

/** Two projects of two countries, one of them with two years, one report twice, a draft with larger reductions, and two files without figures. */
async function someReports(): Promise<void> {
  await report('mn 2023.xlsx', { points: FOUR });
  await report('mn 2023 (1).xlsx', { points: FOUR });
  await report('mn 2023 draft.xlsx', { points: [{ point: '(1)', value: 90 }] });
  await report('mn 2024.xlsx', { points: TWO, period: '01/01/2024 - 31/12/2024' });
  await report('th.xlsx', { points: TWO, reference: 'TH999', spreadsheet: 'JCM_TH_AM001_ver01.0' });
  await writeFile(join(reports, 'broken.xlsx'), 'no workbook');
  await writeFile(join(reports, 'plan.xlsx'), await monitoringWorkbook({ includeReport: false }));
}

/** The figures of a row by the text in its first cell, in the first row that has it. */
function rowOf(workbook: Workbook, sheet: string, label: string): readonly (number | string | undefined)[] {
  const { cells } = findSheet(workbook, sheet) ?? { cells: [] };
  const all = [...cells];
  const first = all.find(({ column, content }) => column === 2 && 'value' in content && String(content.value) === label);
  return all
    .filter(({ row, column }) => row === first?.row && column > 2)
    .map(({ content }) =>
      content.kind === 'number' ? Number(content.value.toPrecision(12)) : content.kind === 'text' ? content.value : undefined,
    );
}

test('a portfolio workbook: totals as formulas that LibreOffice computes to the same, valid, the same report once', async () => {
  await someReports();
  const out = join(reports, 'portfolio.xlsx');
  const { code, out: said, err } = await command('rollup', reports, '--out', out);
  expect([code, said]).toEqual([
    2,
    `${out}: 5 reports (not counted: 1 the same as another, 1 with larger reductions than another of the same period), 2 files not read.`,
  ]);
  expect(err).toMatch(/broken\.xlsx: .+\n.*plan\.xlsx: .*only a plan/);
  const bytes = new Uint8Array(await readFile(out));
  expect(openXmlErrors(bytes)).toEqual([]);
  const [recalculated] = recalculate([bytes]);
  if (recalculated === undefined) throw new Error('LibreOffice gave nothing.');
  for (const workbook of [readXlsx(bytes), readXlsx(recalculated)]) {
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Summary', 'Reports', 'Findings', 'Not read']);
    expect(rowOf(workbook, 'Summary', 'Mongolia').slice(0, 6)).toEqual([1, 2, 6, 4.782, 0, 4.782]);
    expect(rowOf(workbook, 'Summary', 'Total').slice(0, 6)).toEqual([2, 3, 8, 6.376, 0, 6.376]);
    expect(rowOf(workbook, 'Summary', '2023').slice(0, 7)).toEqual([2, 0, 6, 4.782, 0, 4.782, 0]);
    expect(rowOf(workbook, 'Summary', 'Amount of RE generated electricity')).toEqual(['7.2', 3, 8, 'MWh']);
    expect(rowOf(workbook, 'Findings', 'warning')[0]).toBe('MN999');
  }
  const summary = findSheet(readXlsx(bytes), 'Summary');
  expect([...(summary?.cells ?? [])].map(({ formula }) => formula)).toContainEqual(
    expect.stringMatching(/SUMIFS\(Reports\[ER_p tCO2\],Reports\[Counted\],"yes",Reports\[Country\],\$B\d+\)\)$/),
  );
  // Found beside the reports it is passed over, named it is refused.
  expect((await command('rollup', reports, '--out', join(home, 'again.xlsx'))).out).toContain('5 reports');
  expect((await command('check', out)).out).toMatch(/portfolio workbook/);
});

test('years are vintages: a report across two stands in both, as the estimate that it is, and no tonne twice', async () => {
  await report('a.xlsx', { points: FOUR, period: '1/Jul/2022 - 30/Jun/2023' });
  await report('b.xlsx', { points: TWO, period: '1/Jul/2023 - 31/Dec/2023' });
  await report('c.xlsx', { points: TWO, period: 'to come', reference: 'MN998' });
  const [out, csv] = [join(home, 'whole.xlsx'), join(home, 'whole.csv')];
  await command('rollup', reports, '--out', out);
  await command('rollup', reports, '--out', csv);
  const bytes = new Uint8Array(await readFile(out));
  expect(openXmlErrors(bytes)).toEqual([]);
  const [recalculated] = recalculate([bytes]);
  if (recalculated === undefined) throw new Error('LibreOffice gave nothing.');
  for (const workbook of [readXlsx(bytes), readXlsx(recalculated)]) {
    // 4 MWh × 0.797 by 184 and 181 of 365 days
    const [in2022, in2023] = [(4 * 184) / 365, (4 * 181) / 365];
    const close = (...values: number[]): unknown[] => values.map((value) => expect.closeTo(value, 5));
    expect(rowOf(workbook, 'Summary', '2022').slice(0, 7)).toEqual([1, 0, ...close(in2022, 1.607101, 0, 1.607101, 1.607101)]);
    expect(rowOf(workbook, 'Summary', '2023').slice(0, 7)).toEqual([2, 0, ...close(in2023 + 2, 3.174899, 0, 3.174899, 1.580899)]);
    expect(rowOf(workbook, 'Summary', 'not known').slice(0, 7)).toEqual([1, 1, 2, 1.594, 0, 1.594, 0]);
  }
  expect(await readFile(csv, 'utf8')).toMatch(
    /,"2022: 1\.607\d+; 2023: 1\.580\d+",yes,"2022: 2\.01\d+; 2023: 1\.98\d+","2022: 1\.607\d+; 2023: 1\.580\d+","2022: 0; 2023: 0"\r\n/,
  );
});

test('what a split rounds off stands in no year, and the total by vintage is that of all reports', async () => {
  await report('a.xlsx', { points: FOUR });
  const [part, out] = [join(home, 'part.jsonl'), join(home, 'whole.xlsx')];
  await command('rollup', reports, '--out', part);
  const text = await readFile(part, 'utf8');
  const split = text.replace(/"tonnes":3\.188\d*/, '"tonnes":3');
  expect(split).not.toBe(text);
  await writeFile(part, split);
  await command('rollup', part, '--out', out);
  const workbook = readXlsx(new Uint8Array(await readFile(out)));
  expect(rowOf(workbook, 'Summary', '2023')[5]).toBe(3);
  expect(rowOf(workbook, 'Summary', 'not known').slice(0, 6)).toEqual([0, 0, 0, 0, 0, 0.188]);
  const totals = [...(findSheet(workbook, 'Summary')?.cells ?? [])].flatMap(({ formula, content }) =>
    formula?.includes('SUM(Years[ER_p tCO2])') && content.kind === 'number' ? [content.value] : [],
  );
  expect(totals).toEqual([expect.closeTo(3.188, 9)]);
});

test('of copies with the same figures the one counts whose workbook has an SDG sheet; its answers decide the targets', async () => {
  await report('a.xlsx', { points: FOUR });
  const [plain, answered, part, csv] = ['reports/a.xlsx', 'reports/b.xlsx', 'part.jsonl', 'whole.csv'].map((name) => join(home, name)) as [
    string,
    string,
    string,
    string,
  ];
  await command('write', plain, '--technology', 'energy-efficiency', '--sector', 'manufacturing', '--out', answered);
  await command('rollup', plain, answered, '--out', part);
  for (const paths of [[reports], [part]]) {
    await command('rollup', ...paths, '--replace', '--out', csv);
    const rows = (await readFile(csv, 'utf8')).split('\r\n').slice(1, 3);
    expect(rows.map((row) => /(a|b)\.xlsx/.exec(row)?.[1])).toEqual(['a', 'b']);
    expect(rows.map((row) => row.split(',')[10])).toEqual(['no', 'yes']);
  }
});

test('parts put together give the portfolio of the whole, in Japanese too', async () => {
  await someReports();
  const [first, second] = [join(home, 'a.jsonl'), join(home, 'b.jsonl')];
  await command('rollup', join(reports, 'm*'), '--out', first);
  await command('rollup', join(reports, '[!m]*'), join(reports, 'mn 2023.xlsx'), '--out', second);
  const names = { whole: join(home, 'whole.xlsx'), joined: join(home, 'joined.xlsx') };
  await command('rollup', reports, '--language', 'ja', '--out', names.whole);
  const { code, out } = await command('rollup', second, first, '--language', 'ja', '--out', names.joined);
  expect([code, out]).toEqual([
    2,
    `${names.joined}: 報告書 5 件（計上しないもの：別の報告書と同一 1 件、同じ期間の別の報告書より削減量が大きい 1 件）、読み取れないファイル 2 件`,
  ]);
  expect(await readFile(names.joined)).toEqual(await readFile(names.whole));
});

test('what a named person dismissed with a reason on a Check log does not count, as in check; parts carry it', async () => {
  const faulty = new Uint8Array(
    await monitoringWorkbook({ includePlan: false, overrides: [{ ...FORM.calculation.rows.ER_p.value, value: 800 }] }),
  );
  const dismissed = logOf(faulty).entries.map((entry) =>
    decisionOn(entry, { kind: 'dismissed', reason: 'known', by: 'A', on: '2026-11-26' }),
  );
  const path = join(reports, 'a.xlsx');
  await writeFile(path, logged(faulty, dismissed));
  const [part, whole] = [join(home, 'part.jsonl'), join(home, 'whole.xlsx')];
  expect([(await command('check', path)).code, (await command('rollup', path, '--out', part)).code]).toEqual([0, 0]);
  expect((await command('rollup', part, '--out', whole)).code).toBe(0);
  const portfolio = readXlsx(new Uint8Array(await readFile(whole)));
  expect(rowOf(portfolio, 'Findings', 'error')).toContain('Dismissed (A, 2026-11-26): known');
  expect(rowOf(portfolio, 'Reports', 'Mongolia')).toContain('dismissed');
  expect(rowOf(portfolio, 'Summary', '2023')[1]).toBe(0);
  const [first, ...others] = dismissed;
  await writeFile(path, logged(faulty, [{ ...first, kind: 'CAR' } as LogAct, ...others]));
  expect((await command('rollup', path, '--replace', '--out', part)).code).toBe(1);
});

test('settings of the run hold between files too, as in check, for files and for parts', async () => {
  await report('2023.xlsx', { points: FOUR });
  await report('2024.xlsx', { points: TWO, period: '01/01/2024 - 31/12/2024' });
  const [part, whole, wide] = [join(home, 'part.jsonl'), join(home, 'whole.xlsx'), join(home, 'wide.json')];
  await writeFile(wide, '{ "yieldDeviation": 0.6 }');
  const rules = async (...words: string[]): Promise<readonly unknown[]> => {
    await command('rollup', ...words, '--replace', '--out', whole);
    const { cells } = findSheet(readXlsx(new Uint8Array(await readFile(whole))), 'Findings') ?? { cells: [] };
    return [...cells].flatMap(({ column, content }) => (column === 4 && content.kind === 'text' ? [content.value] : []));
  };
  const found = 'Yield far from earlier periods';
  await command('rollup', reports, '--out', part);
  for (const path of [reports, part]) {
    expect(await rules(path)).toContain(found);
    expect(await rules(path, '--settings', wide)).not.toContain(found);
  }
});

test('a file that is read is never replaced by the results, named or found; the portfolio of before is', async () => {
  await report('a.xlsx', { points: FOUR });
  const [path, lines, whole] = [join(reports, 'a.xlsx'), join(home, 'a.jsonl'), join(reports, 'whole.xlsx')];
  const before = await readFile(path);
  await command('rollup', reports, '--out', lines);
  for (const words of [
    ['rollup', reports, '--out', path],
    ['rollup', path, '--out', path],
    ['rollup', lines, '--out', lines],
    ['check', reports, '--out', path],
  ])
    expect(await command(...words, '--replace')).toMatchObject({
      code: 2,
      err: expect.stringMatching(/one of the files to read/) as string,
    });
  expect(await readFile(path)).toEqual(before);
  expect((await command('rollup', reports, '--out', whole)).code).toBe(0);
  expect((await command('rollup', reports, '--replace', '--out', whole)).out).toContain('1 report (all counted)');
});

test('a backup of ours beside its workbook is no report, in a folder or where a shell spells the folder out; named alone it is read', async () => {
  const [now, before] = [join(reports, 'mn.xlsx'), join(reports, 'mn.backup-20261128-051811.xlsx')];
  await report('mn.xlsx', { points: FOUR });
  await report('mn.backup-20261128-051811.xlsx', { points: TWO });
  await report('mn.backup-20261128-051811-2.xlsx', { points: TWO });
  await report('gone.backup-20261128-051811.xlsx', { points: TWO, reference: 'MN998' });
  const out = join(home, 'whole.csv');
  const told = async (...paths: string[]): Promise<string> => {
    const { out: said, err } = await command('rollup', ...paths, '--replace', '--out', out);
    return `${said.slice(out.length + 2)}|${err}`;
  };
  expect(await told(reports)).toMatch(/^2 reports \(all counted\).*\|2 backups \(.*\) were passed over, since their workbooks are there/);
  expect(await readFile(out, 'utf8')).toContain('MN999,MN_AM003,2023-01-01,2023-12-31,4,');
  expect(await told(`${reports}/mn*`)).toMatch(/^1 report \(all counted\).*\|2 backups/);
  expect(await told(now, before)).toMatch(/^1 report \(all counted\).*\|1 backup /);
  expect(await told(before)).toMatch(/^1 report \(all counted\).*\|$/);
  expect(await told(`${reports}/mn.backup-*`)).toMatch(/^2 reports .*\|$/);
  const check = await command('check', reports, '--language', 'ja');
  expect([check.out.includes('duplicate-report'), check.err]).toEqual([false, expect.stringMatching(/2 件は、元のブックがあるため/)]);
});

test('two parts that say other things of one path: the workbook was changed meanwhile, or there are two of it', async () => {
  const [first, second] = [join(home, '1.jsonl'), join(home, '2.jsonl')];
  await report('a.xlsx', { points: FOUR });
  await command('rollup', reports, '--out', first);
  await report('a.xlsx', { points: TWO });
  await command('rollup', reports, '--out', second);
  const { code, err } = await command('rollup', first, second, '--out', join(home, 'whole.csv'));
  expect([code, err]).toEqual([
    2,
    expect.stringMatching(/a\.xlsx stands in two parts.*was changed between the two runs: make the older part again.*from one folder/),
  ]);
});

test('one file under two spellings of its path is one', async () => {
  await report('a.xlsx', { points: FOUR });
  const [first, second, whole] = [join(home, '1.jsonl'), join(home, '2.jsonl'), join(home, 'whole.csv')];
  await command('rollup', join(reports, 'a.xlsx'), '--out', first);
  await command('rollup', `${reports}/../reports/./a.xlsx`, '--out', second);
  await writeFile(second, (await readFile(second, 'utf8')).replaceAll(reports, `${home}/./reports`));
  expect((await command('rollup', first, second, '--out', whole)).out).toContain('1 report (all counted)');
});

test('a report whose ER_p cannot be read is not counted, and a total over no figure is blank', async () => {
  const unread = [{ ...FORM.calculation.rows.ER_p.value, value: 'n/a' }];
  await report('a.xlsx', { overrides: unread });
  const out = join(home, 'whole.xlsx');
  expect((await command('rollup', reports, '--out', out)).out).toContain(
    '1 report (not counted: 1 without an ER_p that can be read and is not in doubt)',
  );
  const workbook = readXlsx(new Uint8Array(await readFile(out)));
  const [total] = [...(findSheet(workbook, 'Summary')?.cells ?? [])].filter(({ formula }) => formula?.includes('Reports[EG MWh]'));
  expect(total?.content).toMatchObject({ kind: 'text', value: '' });
});

test('an overlap is an error of both reports that it is about, and is said of the counted one of two copies', async () => {
  await report('a.xlsx', { points: FOUR });
  await report('a (1).xlsx', { points: FOUR });
  await report('b.xlsx', { points: TWO, period: '01/12/2023 - 30/11/2024' });
  const [out, csv] = [join(home, 'whole.xlsx'), join(home, 'whole.csv')];
  const done = await command('rollup', reports, '--out', out);
  expect([done.code, done.out]).toEqual([
    1,
    expect.stringContaining('3 reports (not counted: 1 the same as another; between the reports: 1 error)'),
  ]);
  await command('rollup', reports, '--out', csv);
  const rows = (await readFile(csv, 'utf8')).split('\r\n').slice(1, 4);
  expect(rows.map((row) => row.split(',').slice(9, 11).join(' '))).toEqual(['error yes', 'warning no', 'error yes']);
  const workbook = readXlsx(new Uint8Array(await readFile(out)));
  const findings = [...(findSheet(workbook, 'Findings')?.cells ?? [])].flatMap(({ content }) =>
    content.kind === 'text' && content.value.includes('to begin after') ? [content.value] : [],
  );
  expect(findings).toEqual([expect.stringContaining('a (1).xlsx')]);
  const summary = [...(findSheet(workbook, 'Summary')?.cells ?? [])].map(({ content }) => ('value' in content ? content.value : ''));
  expect(summary.filter((value) => typeof value === 'number' && Math.abs(value - 4.782) < 1e-9).length).toBeGreaterThan(1);
});

test('what is found between two periods of one workbook marks the period that it is about', async () => {
  const twoYears = WORKBOOK_FAULTS.find(({ finds }) => finds.some(({ rule }) => rule === 'yield-deviation'));
  await report('a.xlsx', twoYears?.description ?? {});
  const csv = join(home, 'whole.csv');
  await command('rollup', reports, '--out', csv);
  const rows = (await readFile(csv, 'utf8')).split('\r\n').slice(1, 3);
  expect(rows.map((row) => row.split(',')[9])).toEqual(['nothing', 'warning']);
});

test('a figure whose unit is in doubt is none, with the rule beside it', async () => {
  const out = join(home, 'whole.csv');
  const book = join(home, 'whole.xlsx');
  const faulty = join(__dirname, '..', '..', 'assets', 'samples', 'solar-five-faults.xlsx');
  await command('rollup', faulty, '--out', out);
  await command('rollup', faulty, '--out', book);
  expect((await readFile(out, 'utf8')).split('\r\n')[1]?.split(',').slice(5, 10)).toEqual(['', '', '0', '2914.6', 'error']);
  const row = rowOf(readXlsx(new Uint8Array(await readFile(book))), 'Reports', 'Mongolia');
  expect(row).toEqual(expect.arrayContaining(['no figure', 'The unit or size of EG, RE_p is in doubt: see unit-conflict']));
});

test.each([
  [
    '{"schema":"jcm-monitor/rollup@1","kind":"unread","file":"a","code":"b","message":{"en":"c","ja":"d"}}\n{',
    /line 2: this is no line of a roll-up/,
  ],
  [
    '{"schema":"jcm-monitor/rollup@1","kind":"report","file":"a","sheet":"b","figures":{"EG":"4"},"targets":[],"findings":[]}',
    /line 1 \(figures\.EG\): .*expected number, found "4"/,
  ],
])('a line that is none is named with its number', async (text, message) => {
  const file = join(home, 'part.jsonl');
  await writeFile(file, text);
  const { code, err } = await command('rollup', file, '--out', join(home, 'out.xlsx'));
  expect([code, err]).toEqual([2, expect.stringMatching(message)]);
  expect(await readdir(home)).not.toContain('out.xlsx');
});

test('CSV has a row for each report and each file that was not read; text that would run is text', async () => {
  await report('=cmd.xlsx', { points: FOUR });
  await writeFile(join(reports, 'broken.xlsx'), 'no workbook');
  const out = join(home, 'out.csv');
  await command('rollup', reports, '--out', out);
  const [head, row, broken] = (await readFile(out, 'utf8')).split('\r\n');
  expect(head).toMatch(/^\ufeffcountry,reference,methodology,from,to,EG MWh/);
  expect(row).toMatch(/^MN,MN999,MN_AM003,2023-01-01,2023-12-31,4,3\.188,0,3\.188,nothing,yes,3\.9 7\.2 /);
  expect(broken).toMatch(/^,,,,,,,,,not-a-zip,no,/);
});

test('an existing file is replaced with consent only, and another ending is refused', async () => {
  await copyFile(CORRECT, join(home, 'mine.xlsx'));
  expect(await command('rollup', CORRECT, '--out', join(home, 'mine.xlsx'))).toMatchObject({
    code: 2,
    err: expect.stringMatching(/--replace/) as string,
  });
  expect(await command('rollup', CORRECT, '--out', join(home, 'mine.ods'))).toMatchObject({
    code: 2,
    err: expect.stringMatching(/\.jsonl/) as string,
  });
});

test('Ctrl-C in the middle leaves what stood there, and nothing else', async () => {
  await Promise.all(Array.from({ length: 400 }, (_, index) => symlink(CORRECT, join(reports, `${index}.xlsx`))));
  const out = join(home, 'out.xlsx');
  await writeFile(out, 'former');
  const watcher = watch(home);
  const program = startProgram('rollup', reports, '--replace', '--jobs', '2', '--out', out);
  const end = endOf(program);
  await once(watcher, 'change'); // the file beside it, which is to take its place
  program.kill('SIGINT');
  const { code, err } = await end;
  watcher.close();
  expect([code, err]).toEqual([130, '']);
  expect(await readFile(out, 'utf8')).toBe('former');
  expect(await readdir(home)).toEqual(['out.xlsx', 'reports']);
});
