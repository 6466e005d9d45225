/** The command line's contract: exit codes, stdout and stderr, JSON. Other programs read it. */
import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from '../../src/read/xlsx';
import { findSheet } from '../../src/workbook';
import { layoutOf } from '../workbooks/layouts';
import { monitoringWorkbook } from '../workbooks/monitoring-workbook';
import { command } from './command';

const SAMPLES = join(__dirname, '..', '..', 'assets', 'samples');
const CORRECT = join(SAMPLES, 'solar-correct.xlsx');
const FAULTY = join(SAMPLES, 'solar-five-faults.xlsx');

let folder: string;
beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'jcm-monitor-'))));
afterEach(() => rm(folder, { recursive: true }));

interface CheckJson {
  readonly schema: string;
  readonly files: readonly {
    readonly outcome: string;
    readonly refusal?: { readonly code: string; readonly message: string };
    readonly reports?: readonly {
      readonly spreadsheet: string;
      readonly period: object;
      readonly readings: Readonly<
        Record<string, { readonly kind: string; readonly value?: number; readonly unit?: string; readonly at?: string }>
      >;
      readonly results: readonly ResultJson[];
    }[];
    readonly results?: readonly ResultJson[];
  }[];
}
interface ResultJson {
  readonly rule: string;
  readonly outcome: string;
  readonly severity: string;
  readonly findings?: readonly { readonly at: readonly string[]; readonly message: string }[];
}

async function checkJson(...words: string[]): Promise<{ code: number; json: CheckJson }> {
  const { code, out } = await command('check', '--format', 'json', ...words);
  return { code, json: JSON.parse(out) as CheckJson };
}

describe('check', () => {
  test('--trace: the calculation as a person would write it, then the tree down to the inputs', async () => {
    const { code, out } = await command('check', '--trace', CORRECT);
    expect(code).toBe(0);
    expect(out).toContain('methodology: MN_AM003 (named in the header): EG = SUM(EG_i); RE_p = EG * EF_RE; PE_p = 0; ER_p = RE_p - PE_p');
    expect(out).toContain(
      'ER_p = (Σ EG_i,p × EF_RE) − PE_p = (3,602.05 MWh × 0.797) − 0 = 2,870.8 tCO2\n    ER_p  2,870.83385 tCO2  =F10-F14',
    );
    expect(out).toContain("│  │  └─ EG_i,p (3)  1,410.08 MWh  'MRS(input)'!F10");
    const japanese = await command('check', '--trace', '--language', 'ja', FAULTY);
    expect(japanese.out).toContain('方法論: MN_AM003 (ヘッダーに記載)');
    expect((await command('check', CORRECT)).out).not.toContain('Σ');
  });

  test('--methodology: a file decides what a report is held against, and a bad one stops everything', async () => {
    const file = join(folder, 'own.json');
    const report = join(folder, 'report.xlsx');
    await writeFile(report, await monitoringWorkbook({ spreadsheet: 'JCM_XX_AM099_ver01.0', reference: 'XX999' }));
    const own = {
      id: 'XX_AM099',
      form: 'displaced-electricity',
      equations: ['EG = SUM(EG_i)', 'RE_p = EG * EF_RE * 2', 'PE_p = 0', 'ER_p = RE_p - PE_p'],
    };
    await writeFile(file, JSON.stringify(own));
    const { json } = await checkJson(report);
    expect(json.files[0]?.reports?.[0]?.results.find(({ rule }) => rule === 'model-mismatch')?.outcome).toBe('passed');
    const { out } = await command('check', '--trace', '--methodology', file, report);
    expect(out).toContain('methodology: XX_AM099 (from the file given): EG = SUM(EG_i); RE_p = EG * EF_RE * 2');
    expect(out).toMatch(/model-mismatch .*'MRS\(calc_process\)'!D10\n .*the methodology \(RE_p = EG \* EF_RE \* 2\) gives/);
    await writeFile(file, JSON.stringify({ ...own, equations: ['RE_p = EG'] }));
    const refused = await command('check', '--methodology', file, report);
    expect([refused.code, refused.out]).toEqual([2, '']);
    expect(refused.err).toMatch(/own\.json: The methodology, at equations\[0\]: expected sides that measure the same \(RE_p: co2\)/);
    expect((await command('check', '--methodology', join(folder, 'none.json'), report)).code).toBe(2);
  });

  test('--settings: a file decides what is within bounds, and a bad one stops everything', async () => {
    const report = join(folder, 'report.xlsx');
    const file = join(folder, 'settings.json');
    await writeFile(report, await monitoringWorkbook());
    expect((await command('check', report)).out).not.toMatch(/^ +warning +plan-deviation/m);
    await writeFile(file, '{"planDeviation": 0.0001}');
    expect((await command('check', '--settings', file, report)).out).toMatch(/^ +warning +plan-deviation/m);
    await writeFile(file, '{"planDeviation": "little"}');
    const refused = await command('check', '--settings', file, '--language', 'ja', report);
    expect([refused.code, refused.out]).toEqual([2, '']);
    expect(refused.err).toMatch(/--settings .*settings\.json: 設定の planDeviation：.*"little"/);
    const unwritten = await command('write', '--settings', file, '--out', join(folder, 'out.xlsx'), report);
    expect(unwritten.code).toBe(2);
    expect(unwritten.err).toMatch(/settings\.json: The settings, at planDeviation: expected a share above 0/);
  });

  test('--seed: the same seed draws the same inputs, another one others', async () => {
    const report = join(folder, 'report.xlsx');
    const { calculation } = layoutOf().report;
    const { ER_p, RE_p, PE_p } = calculation.rows;
    const formula = `D${RE_p.value.row}+D${PE_p.value.row}`;
    await writeFile(report, await monitoringWorkbook({ overrides: [{ ...ER_p.value, formula, result: 2870.83385 }] }));
    const said = async (seed: string): Promise<string> => (await command('check', '--seed', seed, report)).out;
    expect(await said('7')).toBe(await said('7'));
    expect(await said('7')).not.toBe(await said('8'));
  });

  test('a correct report: exit 0, five readings with value, unit and cell', async () => {
    const { code, json } = await checkJson(CORRECT);
    expect(code).toBe(0);
    expect(json.schema).toBe('jcm-monitor/check@1');
    const report = json.files[0]?.reports?.[0];
    expect(Object.keys(report?.readings ?? {})).toEqual(['EG', 'EF_RE', 'RE_p', 'PE_p', 'ER_p']);
    expect(report?.readings['PE_p']).toMatchObject({ kind: 'number', value: 0 });
    expect(report?.readings['EF_RE']).toMatchObject({ kind: 'number', value: 0.797, unit: 'tCO2/MWh' });
    expect(report?.readings['ER_p']?.at).toMatch(/^'MRS\(calc_process\)'!\$?[A-Z]+\d+$/);
    expect(report?.results.filter((result) => result.outcome === 'failed')).toEqual([]);
  });

  test('a faulty report: exit 1, findings with cells and a sentence', async () => {
    const { code, json } = await checkJson(FAULTY);
    const failed =
      json.files[0]?.reports?.[0]?.results.filter((result) => result.outcome === 'failed' && result.severity === 'error') ?? [];
    expect(code).toBe(1);
    expect(failed.length).toBeGreaterThanOrEqual(4);
    for (const finding of failed.flatMap((result) => result.findings ?? [])) {
      expect(finding.at[0]).toMatch(/^'.+'![A-Z]+\d+$/);
      expect(finding.message).not.toBe('');
    }
  });

  test('one unreadable file never stops the others: exit 2, and the others are checked', async () => {
    const notAWorkbook = join(folder, 'notes.xlsx');
    await writeFile(notAWorkbook, 'just text');
    const { code, json } = await checkJson(notAWorkbook, CORRECT, join(folder, 'absent.xlsx'));
    expect(code).toBe(2);
    expect(json.files.map((file) => file.refusal?.code ?? file.outcome)).toEqual(['not-a-zip', 'checked', 'unreadable-file']);
  });

  test('a folder: every workbook below it, without the lock files of Excel', async () => {
    await writeFile(join(folder, 'a.xlsx'), await readFile(CORRECT));
    await writeFile(join(folder, '~$a.xlsx'), 'lock');
    await writeFile(join(folder, 'notes.txt'), 'no workbook');
    const { code, json } = await checkJson(folder);
    expect([code, json.files.length]).toEqual([0, 1]);
  });

  test('a folder without workbooks is said, not passed over, also beside a good file', async () => {
    const { code, json } = await checkJson(CORRECT, folder);
    expect([code, json.files.map((file) => file.outcome)]).toEqual([2, ['checked', 'refused']]);
    expect(json.files[1]?.refusal?.message).toMatch(/no .xlsx/);
  });

  test('a pipe is refused, not waited for; a link to a workbook is followed', async () => {
    execFileSync('mkfifo', [join(folder, 'pipe.xlsx')]);
    await symlink(CORRECT, join(folder, 'link.xlsx'));
    expect((await checkJson(folder)).json.files.map((file) => file.outcome)).toEqual(['checked']);
    expect((await checkJson(join(folder, 'pipe.xlsx'))).json.files[0]?.refusal?.code).toBe('unreadable-file');
  });

  test('text says which rules were not applicable, and why', async () => {
    const file = join(folder, 'no-list.xlsx');
    await writeFile(
      file,
      await monitoringWorkbook({ includePlan: false, overrides: [{ ...layoutOf().report.calculation.defaultsTitle, value: 'Notes' }] }),
    );
    const { out } = await command('check', file);
    expect(out).toMatch(/not looked at {2}unlisted-default: \S+/);
    expect(out).toMatch(/does not occur {2}\d+ rules: no SDG sheet of JCM Monitor \(2\), .*no plan of the report \(2\)/);
    expect(out).not.toContain('outdated-sdg-sheet');
  });

  test('text counts rules and findings', async () => {
    expect((await command('check', join(SAMPLES, 'solar-five-faults.xlsx'))).out).toMatch(/ 6 rules failed \(7 findings\) · /);
  });

  test('text ends with where to read how to mend what was found, and says nothing of it where all is well', async () => {
    expect((await command('check', FAULTY)).out).toMatch(/\n +How to mend: jcm-monitor rules [a-z-]+.*check --format html\n/);
    expect((await command('check', FAULTY, '--language', 'ja')).out).toMatch(/\n +修正方法：jcm-monitor rules [a-z-]+/);
    expect((await command('check', join(SAMPLES, 'solar-correct.xlsx'))).out).not.toContain('How to mend');
  });

  test('a workbook with only a plan has no reports, and says so', async () => {
    const plan = join(folder, 'plan.xlsx');
    await writeFile(plan, await monitoringWorkbook({ includeReport: false }));
    const { code, json } = await checkJson(plan);
    expect([code, json.files[0]?.reports]).toEqual([1, []]);
    expect(json.files[0]?.results?.find((result) => result.rule === 'plan-as-report')?.outcome).toBe('failed');
  });

  test('text for people, in Japanese on demand', async () => {
    const english = await command('check', FAULTY);
    const japanese = await command('check', FAULTY, '--language', 'ja');
    expect(english.out).toMatch(/ER_p\s+[\d,.]+ tCO2\/p/);
    expect(english.out).not.toMatch(/[ぁ-ん]/);
    expect(japanese.out).toMatch(/エラー/);
  });
});

describe('check --out', () => {
  test.each(['text', 'json', 'sarif', 'html', 'csv'])('the same %s as on the screen, with the same exit code', async (format) => {
    const path = join(folder, 'results');
    const [absent, words] = [join(folder, 'absent.xlsx'), ['--format', format, '--language', 'ja']];
    const screen = await command('check', FAULTY, absent, ...words);
    const file = await command('check', FAULTY, absent, ...words, '--out', path);
    expect([file.code, screen.code, file.out]).toEqual([2, 2, expect.stringContaining(path)]);
    expect(await readFile(path, 'utf8')).toBe(`${screen.out}\n`);
    expect(await readdir(folder)).toEqual(['results']);
  });

  test('a workbook is never replaced unasked, and what cannot be written is said', async () => {
    const path = join(folder, 'report.txt');
    await writeFile(path, 'mine');
    const { code, err } = await command('check', CORRECT, '--out', path);
    expect([code, err, await readFile(path, 'utf8')]).toEqual([2, expect.stringContaining('--replace'), 'mine']);
    expect((await command('check', CORRECT, '--out', path, '--replace')).code).toBe(0);
    const nowhere = await command('check', CORRECT, '--out', join(folder, 'no', 'where.txt'));
    expect([nowhere.code, nowhere.err]).toEqual([
      2,
      expect.stringMatching(`could not be written.*There is no folder ${join(folder, 'no')}: make it`),
    ]);
    const system = (await command('check', CORRECT, '--out', '/proc/o.txt')).err;
    expect([system.includes('There is no folder'), system]).toEqual([
      false,
      expect.stringMatching(/could not be written.*may you write in it/),
    ]);
    expect((await command('check', CORRECT, '--out', '')).err).toContain('--out names nothing');
  });

  test('without --format the ending says it; a text is never called a workbook', async () => {
    const [json, page, text] = ['a.json', 'a.htm', 'a.log'].map((name) => join(folder, name)) as [string, string, string];
    for (const path of [json, page, text]) await command('check', CORRECT, '--out', path);
    expect(JSON.parse(await readFile(json, 'utf8'))).toMatchObject({ schema: 'jcm-monitor/check@1' });
    expect(await readFile(page, 'utf8')).toMatch(/^<!doctype html>/i);
    expect(await readFile(text, 'utf8')).toContain(`${CORRECT}\n  MRS(calc_process)`);
    const { code, err } = await command('check', CORRECT, '--out', join(folder, 'a.xlsx'), '--format', 'json');
    expect([code, err]).toEqual([2, expect.stringContaining('check writes no workbook')]);
  });
});

describe('write', () => {
  test('a copy with one more sheet; the input stays as it was', async () => {
    const before = await readFile(CORRECT);
    const out = join(folder, 'out.xlsx');
    const { code } = await command('write', CORRECT, '--out', out);
    expect(code).toBe(0);
    expect(await readFile(CORRECT)).toEqual(before);
    const sheets = readXlsx(await readFile(out)).sheets.map((sheet) => sheet.name);
    expect(sheets.length).toBe(readXlsx(before).sheets.length + 1);
  });

  test('written again, the sheet is renewed, not doubled', async () => {
    const once = join(folder, 'once.xlsx');
    const twice = join(folder, 'twice.xlsx');
    await command('write', CORRECT, '--out', once);
    await command('write', once, '--out', twice);
    const names = async (file: string): Promise<string[]> => readXlsx(await readFile(file)).sheets.map((sheet) => sheet.name);
    expect(await names(twice)).toEqual(await names(once));
  });

  test('an existing file is not replaced without consent, and no half file is left', async () => {
    const out = join(folder, 'out.xlsx');
    await writeFile(out, 'mine');
    const { code, err } = await command('write', CORRECT, '--out', out);
    expect([code, err]).toEqual([2, expect.stringContaining('--replace')]);
    expect(await readFile(out, 'utf8')).toBe('mine');
    expect(await readdir(folder)).toEqual(['out.xlsx']);
    expect((await command('write', CORRECT, '--out', out, '--replace')).code).toBe(0);
  });

  test('a report without EG is not taken for renewable energy unasked', async () => {
    const { label, symbol, value } = layoutOf().report.calculation.rows.EG;
    const file = join(folder, 'efficiency.xlsx');
    const words = [label, symbol, value].map((at) => ({ ...at, value: null }));
    await writeFile(file, await monitoringWorkbook({ includePlan: false, overrides: words }));
    const { code, err } = await command('write', file, '--out', join(folder, 'out.xlsx'));
    expect([code, err]).toEqual([2, expect.stringContaining('--technology')]);
    expect((await command('write', file, '--out', join(folder, 'out.xlsx'), '--technology', 'energy-efficiency')).code).toBe(0);
  });

  test('the copy keeps the format of the input', async () => {
    const { code, err } = await command('write', CORRECT, '--out', join(folder, 'out.xlsm'));
    expect([code, err]).toEqual([2, expect.stringContaining('.xlsx')]);
    expect(await readdir(folder)).toEqual([]);
  });

  test('linked figures are formulas, frozen figures are numbers', async () => {
    const [linked, frozen] = [join(folder, 'linked.xlsx'), join(folder, 'frozen.xlsx')];
    await command('write', CORRECT, '--out', linked);
    await command('write', CORRECT, '--out', frozen, '--values', 'frozen');
    const formulas = async (file: string): Promise<string[]> => {
      const workbook = readXlsx(await readFile(file));
      const ours = workbook.sheets.find((sheet) => findSheet(readXlsx(originalBytes), sheet.name) === undefined);
      return [...(ours?.cells ?? [])].flatMap((cell) => (cell.formula?.includes('calc_process') ? [cell.formula] : []));
    };
    const originalBytes = await readFile(CORRECT);
    expect((await formulas(linked)).length).toBeGreaterThan(4);
    expect(await formulas(frozen)).toEqual([]);
  });

  test('a plan is not written up as a result', async () => {
    const plan = join(folder, 'plan.xlsx');
    await writeFile(plan, await monitoringWorkbook({ includeReport: false }));
    const { code, err } = await command('write', plan, '--out', join(folder, 'out.xlsx'));
    expect([code, err]).toEqual([2, expect.stringMatching(/plan/i)]);
    expect(await readdir(folder)).toEqual(['plan.xlsx']);
  });
});

describe('rules and usage', () => {
  test('a complaint says how the command is called, in the language asked for', async () => {
    expect((await command('write')).err).toBe("error: missing required argument 'FILE'\nHow it is called: jcm-monitor write --help");
    expect((await command('chek')).err).toMatch(/\(Did you mean check\?\)\nHow it is called: jcm-monitor --help$/);
    expect((await command('sdg', '--language', 'ja')).err).toMatch(/を指定してください。\n使い方: jcm-monitor sdg --help --language ja$/);
  });

  test.each([
    [['rules', 'unit-conflct'], 'unit-conflict'],
    [['methodologies', 'mn_am03'], 'MN_AM003'],
    [['check', '--format', 'jsn', 'x.xlsx'], 'json'],
    [['sdg', '--technology', 'renewable-enrgy', '--sector', 'other'], 'renewable-energy'],
    [['sdg', '--country', 'Vietnam', '--technology', 'renewable-energy', '--sector', 'other'], 'VN'],
  ])('%j: what is spelled nearly so is named in both languages', async (words, meant) => {
    const english = await command(...words);
    expect([english.code, english.err]).toEqual([2, expect.stringContaining(`\n(Did you mean ${meant}?)`)]);
    expect((await command(...words, '--language', 'ja')).err).toContain(`\n（${meant} のことですか？）`);
  });

  test.each(['write', 'log', 'credits', 'paper', 'remove'])('%s says first what is wrong with its file', async (name) => {
    const out = ['--out', join(folder, 'out.xlsx')];
    expect((await command(name, folder, ...out)).err).toBe(`${folder}: This is a folder. Name one file in it.`);
    const old = join(folder, 'old.xls');
    await writeFile(old, Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1));
    expect((await command(name, old, ...out)).err).not.toContain('must end in');
    expect((await command('rollup', join(folder, 'none.jsonl'), ...out)).err).toMatch(/none\.jsonl: There is no such file/);
  });

  test('rules lists them; rules ID explains one; an unknown one is said', async () => {
    expect((await command('rules')).out).toContain('emission-reductions-mismatch');
    expect((await command('rules', 'emission-reductions-mismatch')).out).toMatch(/Why:/);
    const { code, err } = await command('rules', 'no-such-rule');
    expect([code, err]).toEqual([2, expect.not.stringContaining('Did you mean')]);
  });

  test.each([[['check']], [['check', '--format', 'yaml', 'x.xlsx']], [['write', 'x.xlsx', '--in-place', '--out', 'y.xlsx']], [['dance']]])(
    '%j is a usage mistake: exit 2, said on stderr',
    async (words) => {
      const { code, out, err } = await command(...words);
      expect([code, out]).toEqual([2, '']);
      expect(err).toMatch(/error:/);
    },
  );

  test.each([
    [['dance', 'x.xlsx'], 'コマンド「dance」はありません。'],
    [['check', '--formt', 'json', 'x.xlsx'], 'オプション「--formt」はありません。\n（--format のことですか？）'],
    [['check', '--format', 'xml', 'x.xlsx'], '「xml」は指定できません。指定できる値: text, json'],
    [['check'], 'FILE|FOLDER を指定してください。'],
    [['check', 'x.xlsx', '--seed', 'x'], '整数を指定してください。'],
    [['check', 'x.xlsx', '--jobs', '0'], '1 以上の整数'],
    [['rollup', 'x.xlsx'], '--out <FILE> を指定してください。'],
    [['write', 'x.xlsx', '--in-place', '--out', 'y.xlsx'], '同時に指定できません'],
    [['write', 'x.xlsx', 'y.xlsx', '--out', 'z.xlsx'], '引数が多すぎます'],
    [['log', 'x.xlsx', '--out'], '値がありません。'],
    [['log', 'x.xlsx', '--out', 'z.xlsx', '--cell', 'ER_p'], '記号（EG、EF_RE、RE_p、PE_p、ER_p）'],
    [['sdg', '--technology', 'wind', '--sector', 'other'], '指定できる値: renewable-energy'],
  ])('%j is told in Japanese where that is asked for', async (words, said) => {
    const { code, out, err } = await command(words[0] ?? '', '--language=ja', ...words.slice(1));
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(said);
    expect(err).not.toMatch(/error:|Did you|Allowed/);
  });

  test('the help in Japanese leaves no sentence in English', async () => {
    for (const name of ['check', 'write', 'log', 'rollup', 'sdg', 'rules']) {
      const { code, out } = await command(name, '--help', '--language', 'ja');
      expect(code).toBe(0);
      expect(out).not.toMatch(/[a-z]+ [a-z]+ [a-z]+/);
      expect(out).toMatch(/^使い方:/);
    }
  });

  test('no words at all: the help on stderr, exit 2', async () => {
    expect(await command()).toMatchObject({ code: 2, out: '', err: expect.stringMatching(/^Usage: .*\n[^]*rollup/) as string });
  });

  test('--help and --version end with 0', async () => {
    expect((await command('--help')).code).toBe(0);
    expect((await command('--version')).out).toMatch(/^\d+\.\d+\.\d+$/);
  });
});
