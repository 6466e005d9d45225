import { existsSync } from 'node:fs';
import { copyFile, mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { readXlsx } from '../../src/read/xlsx';
import { partText } from '../write/alter-package';
import { command } from './command';

const CORRECT = join(__dirname, '..', '..', 'assets', 'samples', 'solar-correct.xlsx');

let folder: string;
let file: string;
let out: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jcm-monitor-'));
  [file, out] = [join(folder, 'report.xlsx'), join(folder, 'public.xlsx')];
  await copyFile(CORRECT, file);
});
afterEach(() => rm(folder, { recursive: true }));

const contentIn = async (name: string, sheet: string, row: number, column: number): Promise<unknown> =>
  readXlsx(new Uint8Array(await readFile(name)))
    .sheets.find((each) => each.name === sheet)
    ?.cells.at(row, column);

test('writes a copy with XXX, freezes what depends on it, and leaves the input alone', async () => {
  const { code, out: said } = await command('redact', file, '--out', out, '--range', "'MRS(input)'!F8:F10");
  expect([code, said]).toEqual([0, expect.stringContaining('Wrote the public copy')]);
  expect(said).toContain("'MRS(input)'!F8:F10");
  expect(said).toMatch(
    /Formulas that became the value they showed, since they draw on redacted cells \(3\):\n {2}'MRS\(calc_process\)'!F6/,
  );
  expect(await contentIn(out, 'MRS(input)', 8, 6)).toMatchObject({ content: { kind: 'text', value: 'XXX' } });
  const total = await contentIn(out, 'MRS(calc_process)', 6, 6);
  expect(total).toMatchObject({ content: { kind: 'number', value: 2870.83385 } });
  expect(total).not.toHaveProperty('formula');
  // What depends on nothing redacted lives on.
  expect(await contentIn(out, 'MRS(calc_process)', 8, 6)).toMatchObject({ formula: '=F17' });
  expect(partText(new Uint8Array(await readFile(out)), 'docProps/core.xml')).toContain(
    "XXX stands in the place of what is not published: 'MRS(input)'!F8:F10",
  );
  expect(Buffer.compare(await readFile(file), await readFile(CORRECT))).toBe(0);
});

test('writes nothing where a visible cell gives a redacted one away, and says which', async () => {
  const { code, out: said, err } = await command('redact', file, '--out', out, '--range', "'MRS(input)'!F8");
  expect([code, existsSync(out)]).toEqual([1, false]);
  expect(said).toContain("'MRS(calc_process)'!F11: its formula has this one unknown");
  expect(err).toMatch(/No copy was written/);
  expect(await readdir(folder)).toEqual(['report.xlsx']);
});

test('redacts what gives it away too, or leaves what may stay', async () => {
  const too = await command('redact', file, '--out', out, '--range', "'MRS(input)'!F8", '--also-revealing');
  expect([too.code, await contentIn(out, 'MRS(calc_process)', 6, 6)]).toMatchObject([0, { content: { value: 'XXX' } }]);
  const left = await command('redact', file, '--out', out, '--replace', '--range', "'MRS(input)'!F8", '--leave', "'MRS(calc_process)'!F11");
  expect([left.code, left.out]).toEqual([0, expect.stringContaining('May stay, as you said (1):')]);
});

test('lists without writing, as JSON without any redacted value', async () => {
  const { code, out: said } = await command('redact', file, '--list', '--range', "'MRS(input)'!F8", '--format', 'json');
  const json = JSON.parse(said) as Record<string, unknown>;
  expect([code, json]).toMatchObject([
    1,
    {
      schema: 'jcm-monitor/redact@1',
      outcome: 'stands-against',
      redacted: ["'MRS(input)'!F8"],
      reveals: [{ kind: 'result', at: "'MRS(calc_process)'!F11", of: ["'MRS(input)'!F8"] }],
    },
  ]);
  expect(said).not.toMatch(/1190|1,?204|\bvalue\b/);
});

test('takes the sheets of JCM Monitor out', async () => {
  const written = join(folder, 'with-sdgs.xlsx');
  expect((await command('write', file, '--out', written)).code).toBe(0);
  const { code, out: said } = await command('redact', written, '--out', out, '--range', "'MRS(input)'!F8:F10");
  expect([code, said]).toEqual([0, expect.stringContaining('sheets of JCM Monitor: SDG')]);
  expect(readXlsx(new Uint8Array(await readFile(out))).sheets.map(({ name }) => name)).not.toContain('SDG');
});

test.each([
  [['--range', 'Nowhere!A1'], /"Nowhere!A1" is no range and no defined name/],
  [['--range', "'MRS(input)'!Z90:Z99", '--list'], /Nothing stands in 'MRS\(input\)'!Z90:Z99/],
  [['--range', "'MRS(input)'!F8", '--out', 'other.xlsm'], /must end in \.xlsx/],
  [['--range', "'MRS(input)'!F8", '--out', 'report.xlsx'], /the input file itself/],
  [['--range', "'MRS(input)'!F8"], /Say where the copy goes/],
  [[], /--range/],
])('%j is a mistake in the words', async (words, complaint) => {
  const named = words.map((word) => (word.endsWith('.xlsx') || word.endsWith('.xlsm') ? join(folder, word) : word));
  const range = words[1] === 'Nowhere!A1' ? ['--list'] : [];
  const { code, err } = await command('redact', file, ...named, ...range);
  expect([code, err]).toEqual([2, expect.stringMatching(complaint)]);
});
