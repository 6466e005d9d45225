import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2020';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import schema from '../../docs/credits.schema.json';
import { command } from '../cli/command';
import { monitoringWorkbook } from '../workbooks/monitoring-workbook';
import { RECORD, th014, withRemarkBesideSource } from './th014';

let folder: string;
let [report, entries, written] = ['', '', ''];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jcm-monitor-'));
  [report, entries, written] = ['report.xlsx', 'entries.json', 'written.xlsx'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  await writeFile(report, await th014());
  await writeFile(entries, JSON.stringify(RECORD));
});
afterAll(() => rm(folder, { recursive: true }));

test('the sheet is written from entries; then the sheet alone says the same', async () => {
  const first = await command('credits', report, '--entries', entries, '--out', written);
  expect([first.code, first.out, first.err]).toEqual([
    0,
    expect.stringContaining('Required entries left to fill in: 0. Entries to look at: 0.'),
    '',
  ]);
  const [fromEntries, fromSheet] = await Promise.all([
    command('credits', report, '--entries', entries, '--format', 'json'),
    command('credits', written, '--format', 'json'),
  ]);
  expect(JSON.parse(fromSheet.out)).toEqual(JSON.parse(fromEntries.out));
  const { credits, fields } = JSON.parse(fromSheet.out) as { credits: unknown[]; fields: Record<string, unknown> };
  expect(credits[0]).toMatchObject({
    vintage: '01/Jan/2021 – 31/Dec/2021',
    quantity: 1009,
    issued: 1009,
    authenticationNumber: 'JCM-TH-JP-2018-3026-01401',
  });
  expect(fields['quantity']).toEqual({ value: 1009, at: ["'MRS(calc_process)'!D6"], formula: "=ROUNDDOWN('MRS(calc_process)'!D6,0)" });
  const ajv = new Ajv({ strict: true, allowUnionTypes: true });
  expect([ajv.validate(schema, JSON.parse(fromSheet.out)), ajv.errors]).toEqual([true, null]);
});

test('what has no field is told when the sheet is written anew', async () => {
  const [remarked, anew] = [join(folder, 'remarked.xlsx'), join(folder, 'anew.xlsx')];
  await writeFile(remarked, await withRemarkBesideSource(await readFile(written), 'Entity acquiring JCM credits', 'my remark'));
  const { out } = await command('credits', remarked, '--out', anew);
  expect(out).toContain('Kept: 1 text that has no field is at the end of the sheet under "Kept notes".');
});

test('letters name what they lack; Japanese tells it in Japanese', async () => {
  const [letters, text] = await Promise.all([
    command('credits', report, '--format', 'letters'),
    command('credits', report, '--language', 'ja'),
  ]);
  expect(letters.out).toContain('[Project title: missing] (TH014)');
  expect(text.out).toContain('プロジェクト名：未記入');
});

test('an error about the period is told before the letters, which name its days', async () => {
  const file = join(folder, 'conflict.xlsx');
  const overrides = [{ sheet: 'MRS(input)', cell: 'B18', value: '1/Jan/2022 - 31/Dec/2022' }];
  await writeFile(
    file,
    await monitoringWorkbook({
      period: '1/Jan/2022 - 31/Dec/2023',
      points: [{ point: '(1)', value: 1000 }],
      includePlan: false,
      overrides,
    }),
  );
  const { out } = await command('credits', file, '--format', 'letters');
  expect(out.split('\n')[0]).toMatch(/^! The checks have findings about .* their period.*Different monitoring periods/);
});

test('findings about the reductions are told before anything else', async () => {
  const { out } = await command('credits', join(__dirname, '../../assets/samples/solar-five-faults.xlsx'));
  expect(out.split('\n')[0]).toMatch(/^! The checks have findings about the emission reductions or their period\..*: “[A-Z][a-z]+ /);
});

test.each([
  [{ fields: { reference: { value: 'XX001' } } }, 'fields.reference.value: the report says it (TH014)'],
  [{ issued: { '2019': { tonnes: 5 } } }, 'There is no row "2019" in issued. The vintages of this report: 2021.'],
  [{ issued: { '2021-07-01': { tonnes: 5 } } }, 'There is no row "2021-07-01" in issued'],
  [{ fields: { nonsense: { value: 'x' } } }, 'There is no row "nonsense" in fields'],
  [{ issued: { '2021': { vintage: 'x' } } }, 'issued.2021.vintage: only rows of your own'],
])('an entry without a place is refused, never dropped: %j', async (typed, wanted) => {
  const file = join(folder, 'lost.json');
  await writeFile(file, JSON.stringify(typed));
  const { code, err } = await command('credits', report, '--entries', file);
  expect([code, err]).toEqual([2, expect.stringContaining(wanted)]);
});

test('remarks name table, row and column in words, and a row of one’s own keeps what it authorizes', async () => {
  const file = join(folder, 'own.json');
  const out = join(folder, 'own.xlsx');
  await writeFile(file, JSON.stringify({ authorizations: { 'own 1': { party: 'Japan', stage: 'second issuance', id: 'TH014' } } }));
  await command('credits', report, '--entries', file, '--out', out);
  const [text, json] = await Promise.all([command('credits', out), command('credits', out, '--format', 'json')]);
  expect(text.out).toContain('! Authorization, Japan, Authorization ID: Expected');
  expect(text.out).toContain('Required entries left to fill in: ');
  expect(text.out).not.toContain('own 1');
  const { authorizations } = JSON.parse(json.out) as { authorizations: object[] };
  expect(authorizations.at(-1)).toMatchObject({ party: 'Japan', authorizationOf: 'second issuance' });
});

test('entries of one’s own that name a vintage stand in its row at once, and read back the same; others stay apart', async () => {
  const [file, out] = [join(folder, 'vintage.json'), join(folder, 'vintage.xlsx')];
  const json = async (...words: readonly string[]): Promise<{ credits: unknown[]; letters: { paragraphs: string[] }[] }> =>
    JSON.parse((await command('credits', ...words, '--format', 'json')).out) as never;
  const own = { 'own 1': { vintage: '2021', tonnes: '1,009', date: '30 Oct 2025' }, 'own 2': { vintage: '2025', tonnes: 5 } };
  await writeFile(file, JSON.stringify({ issued: own }));
  await command('credits', report, '--entries', file, '--out', out);
  const [once, again] = await Promise.all([json(report, '--entries', file), json(out)]);
  expect(once.credits).toMatchObject([
    { key: '2021', issued: 1009, issuedOn: '2025-10-30' },
    { vintage: '2025', issued: 5 },
  ]);
  expect(again.credits.map((row) => ({ ...(row as object), key: undefined }))).toEqual(
    once.credits.map((row) => ({ ...(row as object), key: undefined })),
  );
  expect(once.letters[1]?.paragraphs.join()).toContain('transfer of 1,009 tCO₂ eq');
  // What contradicts the entry of the vintage is another issuance.
  await writeFile(file, JSON.stringify({ issued: { '2021': { tonnes: 1000 }, 'own 1': { vintage: '2021', tonnes: 9 } } }));
  expect((await json(report, '--entries', file)).credits).toMatchObject([
    { key: '2021', issued: 1000 },
    { key: 'own 1', issued: 9 },
  ]);
});

test('a format that is printed is not written, and what is no file is no JSON file', async () => {
  const out = join(folder, 'letters.xlsx');
  const [letters, nothing] = await Promise.all([
    command('credits', report, '--format', 'letters', '--out', out),
    command('credits', report, '--entries', '/dev/null'),
  ]);
  expect([letters.code, letters.err]).toEqual([2, expect.stringContaining('--format letters is printed')]);
  expect([nothing.code, nothing.err]).toEqual([2, expect.stringContaining('Name a JSON file')]);
});

test('entries that are none are refused by their place', async () => {
  await writeFile(entries, '{ "fields": { "title": { "words": "x" } } }');
  const { code, err } = await command('credits', report, '--entries', entries);
  expect([code, err]).toEqual([2, expect.stringContaining('fields.title.words')]);
});
