/** Many files: what is found, in which order it comes, what reports of several files say of each other, threads and Ctrl-C. */
import { once } from 'node:events';
import { copyFile, mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { findWorkbooks } from '../../src/cli/find-workbooks';
import { run } from '../../src/cli/run';
import { progressLine, timeLeft } from '../../src/cli/progress';
import { monitoringWorkbook, type WorkbookDescription } from '../workbooks/monitoring-workbook';
import { command } from './command';
import { endOf, startInShell, startProgram } from './program';

const CORRECT = join(__dirname, '..', '..', 'assets', 'samples', 'solar-correct.xlsx');

let folder: string;
beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'jcm-monitor-'))));
afterEach(() => rm(folder, { recursive: true }));

async function file(name: string): Promise<string> {
  const path = join(folder, name);
  await mkdir(dirname(path), { recursive: true });
  await copyFile(CORRECT, path);
  return path;
}

async function report(name: string, description: Partial<WorkbookDescription>): Promise<string> {
  const path = await file(name);
  await writeFile(path, await monitoringWorkbook({ includePlan: false, ...description }));
  return path;
}

async function found(...paths: string[]): Promise<string[]> {
  return (await findWorkbooks(paths.map((path) => join(folder, path)))).map(({ path }) => relative(folder, path).replaceAll('\\', '/'));
}

describe('what is found', () => {
  test('folders within folders, patterns as a shell would spell them out, nothing twice', async () => {
    for (const name of ['a/2023.xlsx', 'a/2024.xlsm', 'b/c/2024.XLSX', 'b/~$2024.xlsx', 'b/notes.txt']) await file(name);
    expect(await found('')).toEqual(['a/2023.xlsx', 'a/2024.xlsm', 'b/c/2024.XLSX']);
    expect(await found('*/2024*')).toEqual(['a/2024.xlsm']);
    expect(await found('**/2024.{xlsm,XLSX}')).toEqual(['a/2024.xlsm', 'b/c/2024.XLSX']);
    expect(await found('[b-z]')).toEqual(['b/c/2024.XLSX']);
    expect(await found('[!a]/**')).toEqual(['b/c/2024.XLSX']);
    expect(await found('b', 'a/2024.xlsm', 'a')).toEqual(['b/c/2024.XLSX', 'a/2024.xlsm', 'a/2023.xlsx']);
    expect(await found('b/~$2024.xlsx', 'a')).toEqual(['a/2023.xlsx', 'a/2024.xlsm']);
    expect(await found('*.docx', 'none')).toEqual(['*.docx', 'none']);
  });

  test('where nothing is found it is said what was looked at, and what to do', async () => {
    await mkdir(join(folder, 'empty'));
    for (const name of ['~$a.xlsx', 'portfolio/own.xlsx']) await file(name);
    const [empty, none] = [join(folder, 'empty'), relative(process.cwd(), join(folder, 'none.xlsx'))];
    const told = async (path: string, ...more: string[]): Promise<string> => (await command('check', path, ...more)).out;
    expect(await told(empty)).toMatch(/There is no .xlsx or .xlsm workbook in this folder or below it\. Name another folder/);
    expect(await told(none)).toContain(`There is no such file or folder (looked for ${join(folder, 'none.xlsx')}).`);
    expect(await told(none, '--language', 'ja')).toContain(`（探した場所：${join(folder, 'none.xlsx')}）`);
    expect(await told(join(folder, '*.xlsm'))).toContain(`matches this pattern (looked from ${process.cwd()})`);
    expect(await told(join(folder, '~$a.xlsx'))).toContain('Name the workbook itself, without ~$.');
    const out = join(folder, 'portfolio', 'out.xlsx');
    const refused = await command('rollup', empty, none, '--out', out);
    expect([refused.code, refused.out, await readdir(join(folder, 'portfolio'))]).toEqual([2, '', ['own.xlsx']]);
    expect(refused.err).toContain(`No workbook was found to roll up, so ${out} was not written.\n`);
    expect(refused.err).toContain(`\n${empty}: There is no .xlsx`);
    const beside = await command('rollup', empty, join(folder, 'portfolio'), '--out', out);
    expect([beside.code, beside.out]).toEqual([2, `${out}: 1 report (all counted), 0 files not read, nothing found at 1 path.`]);
    await rm(join(folder, 'portfolio', 'own.xlsx'));
    const alone = await command('check', join(folder, 'portfolio'));
    expect([alone.code, alone.out]).toEqual([2, expect.stringContaining('This is a portfolio workbook')]);
    expect((await command('paper', empty, '--out', join(folder, 'paper.html'))).err).toContain('This is a folder. Name one file in it.');
  });

  test('a file whose name looks like a pattern is that file', async () => {
    for (const name of ['report[1].xlsx', 'report1.xlsx']) await file(name);
    expect(await found('report[1].xlsx')).toEqual(['report[1].xlsx']);
  });
});

interface AcrossJson {
  readonly rule: string;
  readonly outcome: string;
  readonly findings?: readonly { readonly at: readonly { readonly file: string; readonly cell: string }[] }[];
}

async function across(...paths: string[]): Promise<{ code: number; across?: readonly AcrossJson[] }> {
  const { code, out } = await command('check', '--format', 'json', ...paths);
  const { across: results } = JSON.parse(out) as { across?: readonly AcrossJson[] };
  return { code, ...(results === undefined ? {} : { across: results }) };
}

describe('reports of several files beside each other', () => {
  test('every fault there is between files, each with file and cell, and an exit code that says so', async () => {
    const first = await report('2023.xlsx', {});
    const copy = await report('2023 (1).xlsx', {});
    const overlapping = await report('2024.xlsx', { period: '01/12/2023 - 31/12/2024', spreadsheet: 'JCM_MN_AM003_ver03.0' });
    await report('2026.xlsx', { period: '01/01/2026 - 31/10/2026', spreadsheet: 'JCM_MN_AM003_ver03.0' });
    await report('2026 draft.xlsx', { period: '01/01/2026 - 31/10/2026', points: [{ point: '(1)', value: 9.5 }] });
    const { code, across: results = [] } = await across(folder);
    const failed = results.filter(({ outcome }) => outcome === 'failed');
    expect(failed.map(({ rule }) => rule)).toEqual([
      'period-overlap',
      'period-gap',
      'duplicate-report',
      'report-conflict',
      'methodology-version-change',
      'carried-over-figure',
    ]);
    expect(code).toBe(1);
    expect(failed[2]?.findings?.map(({ at }) => at.map((place) => place.file))).toEqual([[first, copy]]);
    expect(failed[0]?.findings?.[0]?.at[0]).toEqual({ file: overlapping, cell: expect.stringMatching(/^'MRS\(input\)'!B\d+$/) as string });
    const text = await command('check', folder, '--language', 'ja');
    expect(text.out).toMatch(/これらのファイルの報告書の比較\n {2}エラー\s+period-overlap {2}.*2024\.xlsx {2}'MRS\(input\)'!B\d+/);
  });

  test('files are called by their whole paths wherever they are named, and yields stand under their project', async () => {
    const [north, south] = [
      await report('north/own/report.xlsx', {}),
      await report('south/own/report.xlsx', { period: '01/12/2023 - 30/11/2024' }),
    ];
    await report('2022.xlsx', { reference: 'MN998', period: '01/01/2022 - 31/12/2022' });
    const second = await report('2023.xlsx', { reference: 'MN998' });
    const { out } = await command('check', folder);
    expect(out).toContain(`Expected the report “${south}” to begin after 2023-12-31, the last day of “${north}”`);
    const [, yields = ''] = out.split('Reports of these files beside each other');
    expect(yields).toMatch(
      / {4}Yield of each period of MN998 MN_AM003\n {6}2022-01-01[^]* {4}Yield of each period of MN999 MN_AM003\n {6}2023-01-01/,
    );
    expect(yields).toContain(`2023-01-01 – 2023-12-31  ${second}: 9.869 MWh a day`);
    const page = await command('check', folder, '--format', 'html', '--language', 'ja');
    expect(page.out).toContain('<h4>MN998 MN_AM003 の期間ごとの実績</h4>');
  });

  test('one file has nobody beside it', async () => {
    expect(await across(CORRECT)).toEqual({ code: 0 });
    expect((await command('check', CORRECT)).out).not.toMatch(/beside each other/);
  });
});

describe('the whole program', () => {
  test('on threads: the same in the same order as without, a broken file among them', async () => {
    for (const name of ['c.xlsx', 'a.xlsx', 'b.xlsx', 'e.xlsx']) await file(name);
    await writeFile(join(folder, 'd.xlsx'), 'no workbook');
    const { code, out, err } = await endOf(startProgram('check', '--format', 'json', '--jobs', '2', folder));
    expect([code, err]).toEqual([2, '']);
    const { files } = JSON.parse(out) as { files: readonly { file: string; outcome: string }[] };
    expect(files.map((each) => `${relative(folder, each.file)} ${each.outcome}`)).toEqual([
      'a.xlsx checked',
      'b.xlsx checked',
      'c.xlsx checked',
      'd.xlsx refused',
      'e.xlsx checked',
    ]);
    expect(out.trim()).toBe((await command('check', '--format', 'json', folder)).out);
  });

  test('Ctrl-C ends it with 130 in the middle of a folder, without a word of failure', async () => {
    const names = Array.from({ length: 300 }, (_, index) => join(folder, `${index}.xlsx`));
    await Promise.all(names.map((name) => symlink(CORRECT, name)));
    const program = startProgram('check', '--jobs', '2', folder);
    if (program.stdout) await once(program.stdout, 'data');
    program.kill('SIGINT');
    const { code, err } = await endOf(program);
    expect([code, err]).toEqual([130, '']);
  });
});

test.each([
  ['write', '--technology', 'renewable-energy', '--sector', 'other'],
  ['credits'],
  ['log'],
  ['paper'],
  ['redact', '--range', "'MRS(input)'!F8", '--also-revealing'],
])('Ctrl-C before %s has written leaves nothing', async (name, ...options) => {
  const terminal = { out: () => undefined, err: () => undefined, hasColours: false, interrupted: AbortSignal.abort() };
  const words = [name, CORRECT, ...options, '--out', join(folder, 'out.xlsx')];
  await expect(run(words, terminal, new Date(2026, 10, 27))).rejects.toThrow('aborted');
  expect(await readdir(folder)).toEqual([]);
});

describe('output that goes nowhere', () => {
  const names = (): string[] => Array.from({ length: 60 }, (_, index) => join(folder, `${index}.xlsx`));

  test('a full disk is said, with the code of what was not checked', async () => {
    const { code, err } = await endOf(startInShell('>/dev/full', 'check', await file('a.xlsx')));
    expect([code, err]).toEqual([2, expect.stringMatching(/^The results could not be printed to the end \(ENOSPC\).*\n$/)]);
  });

  test('a reader that goes away before the end leaves neither a word nor a code of success', async () => {
    await Promise.all(names().map((name) => symlink(CORRECT, name)));
    const program = startProgram('check', '--jobs', '1', folder);
    program.stdout?.once('data', () => program.stdout?.destroy());
    const { code, err } = await endOf(program);
    expect([code, err]).toEqual([141, '']);
  });

  test.each(['check', 'rollup'])('%s --replace leaves a file alone that a spreadsheet program has open', async (name) => {
    const out = join(folder, 'out.csv');
    await writeFile(out, 'before');
    await writeFile(join(folder, '.~lock.out.csv#'), 'somebody');
    const words = [name, CORRECT, ...(name === 'check' ? ['--format', 'csv'] : []), '--out', out, '--replace'];
    const { code, err } = await command(...words);
    expect([code, err, await readFile(out, 'utf8')]).toEqual([2, expect.stringMatching(/is open in Excel or LibreOffice/), 'before']);
    await rm(join(folder, '.~lock.out.csv#'));
    expect((await command(...words)).code).toBe(0);
  });

  test('results never take the place of a device or a folder', async () => {
    for (const out of ['/dev/null', folder]) {
      const { code, err } = await command('check', CORRECT, '--out', out, '--replace');
      expect([code, err]).toEqual([2, expect.stringMatching(/is no ordinary file/)]);
    }
  });
});

test('the time left follows the bytes that are done', () => {
  expect(timeLeft(1000, 0, 100)).toBeUndefined();
  expect(timeLeft(1000, 25, 100)).toBe(3000);
  expect(progressLine(5, 20, 3000)).toBe('[#####...............] 5/20  ~3 s');
  expect(progressLine(1, 20, 4_000_000)).toMatch(/~1 h 7 min$/);
});
