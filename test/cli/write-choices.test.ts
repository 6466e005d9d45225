/** `write` with flags for the project, and what holds without them: what an SDG sheet in the file says. */
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assess } from '../../src/assess';
import { earlierChoice, type EarlierChoice } from '../../src/map/earlier-choice';
import { readXlsx } from '../../src/read/xlsx';
import { typedOn } from '../end-to-end/type-on-sheet';
import { command } from './command';

const CORRECT = join(__dirname, '..', '..', 'assets', 'samples', 'solar-correct.xlsx');
const FORM = {
  id: 'XX/SDIR/1',
  title: { en: 'Made up', ja: '架空の様式' },
  version: '1',
  source: 'a test',
  items: [{ number: '1', item: 'Storks are disturbed' }],
};

let folder: string;
beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'jcm-monitor-'))));
afterEach(() => rm(folder, { recursive: true }));

async function choiceIn(name: string): Promise<EarlierChoice | undefined> {
  return earlierChoice(assess(readXlsx(await readFile(join(folder, name)))).extraction);
}

async function write(from: string, to: string, ...flags: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const { code, out, err } = await command('write', from, '--out', join(folder, to), ...flags);
  return { code, out, err };
}

test('mixed projects, types by hand, values, language and form are written, and hold when nothing is said', async () => {
  const form = join(folder, 'form.json');
  await writeFile(form, JSON.stringify(FORM));
  const kinds = ['--technology', 'renewable-energy', '--sector', 'manufacturing', '--technology', 'waste-to-energy', '--sector', 'other'];
  const types = ['--add-type', 'disaster-related-projects', '--add-type', '水道関連事業', '--remove-type', 'RE projects'];
  await write(CORRECT, 'a.xlsx', ...kinds, ...types, '--values', 'frozen', '--language', 'both', '--check-list', form);
  expect(await choiceIn('a.xlsx')).toMatchObject({
    kinds: [
      { technology: 'renewable-energy', sector: 'manufacturing' },
      { technology: 'waste-to-energy', sector: 'other' },
    ],
    added: ['Water utility related projects', 'Disaster related projects'],
    removed: ['RE projects'],
    values: 'frozen',
    language: 'both',
    checkListForm: { id: 'XX/SDIR/1', items: [{ item: { en: 'Storks are disturbed' } }] },
  });
  await write(join(folder, 'a.xlsx'), 'b.xlsx');
  expect(await choiceIn('b.xlsx')).toEqual(await choiceIn('a.xlsx'));
});

test('a flag changes what it says and leaves the rest; the contrary of a hand-made change takes it back', async () => {
  await write(CORRECT, 'a.xlsx', '--technology', 'energy-efficiency', '--add-type', 'RE projects', '--remove-type', 'EE projects');
  await write(join(folder, 'a.xlsx'), 'b.xlsx', '--sector', 'disaster', '--add-type', 'EE projects', '--remove-type', 'RE projects');
  expect(await choiceIn('b.xlsx')).toMatchObject({
    kinds: [{ technology: 'energy-efficiency', sector: 'disaster' }],
    added: [],
    removed: [],
  });
});

test('without flags and without a sheet: renewable energy, other, linked, English', async () => {
  await write(CORRECT, 'a.xlsx');
  expect(await choiceIn('a.xlsx')).toMatchObject({
    kinds: [{ technology: 'renewable-energy', sector: 'other' }],
    values: 'linked',
    language: 'en',
  });
});

test.each([
  [
    [
      '--technology',
      'renewable-energy',
      '--technology',
      'energy-efficiency',
      '--sector',
      'other',
      '--sector',
      'disaster',
      '--sector',
      'agriculture',
    ],
    /2 times and --sector 3 times/,
  ],
  [['--add-type', 'ee-projects', '--remove-type', 'EE projects'], /"EE projects" cannot be both added and removed/],
  [['--add-type', 'Nuclear'], /Allowed choices are re-projects, ee-projects/],
  [['--remove-type', 'JCM scheme'], /Allowed choices are/],
  [['--sector', 'space'], /Allowed choices are water-utility/],
  [['--check-list', '/nowhere/form.json'], /--check-list \/nowhere\/form\.json: \S/],
])('%j is refused with exit 2, and nothing is written', async (flags, reason) => {
  const { code, err } = await write(CORRECT, 'out.xlsx', ...flags);
  expect([code, err]).toEqual([2, expect.stringMatching(reason)]);
  expect(await readdir(folder)).toEqual([]);
});

test.each([
  ['not json', /cannot be read as JSON/],
  [
    JSON.stringify({
      ...FORM,
      items: [
        { number: '1', item: 'a' },
        { number: '1', item: 'b' },
      ],
    }),
    /items\[1\]\.number/,
  ],
  [JSON.stringify({ ...FORM, titel: 'x' }), /titel/],
])('a form that is none is refused with its place: %s', async (text, reason) => {
  const form = join(folder, 'form.json');
  await writeFile(form, text);
  const { code, err } = await write(CORRECT, 'out.xlsx', '--check-list', form);
  expect([code, err]).toEqual([2, expect.stringMatching(reason)]);
  expect(await readdir(folder)).toEqual(['form.json']);
});

test('a renewed sheet: how much of what was typed stands in its place, how much at the end, and what a reader must know', async () => {
  expect((await write(CORRECT, 'a.xlsx')).out).not.toMatch(/Kept/);
  const note = (row: string) => ({ head: 'Note', row });
  const once = await typedOn(await readFile(join(folder, 'a.xlsx')), 'SDG', [
    [note('7.2/re-initiatives'), 'since 2020'],
    [note('13.1/co2-reduction'), 'see page 2'],
    [{ head: 'Tables', row: '13.1/co2-reduction' }, 'written over'],
    [{ head: 'Credits issued (tCO₂)', section: 'Issued credits', below: 1 }, 'twelve'],
  ]);
  await writeFile(join(folder, 'b.xlsx'), once);
  const { out, err } = await write(join(folder, 'b.xlsx'), 'c.xlsx');
  expect(out).toContain('Kept: 3 answers and texts; 1 text that has no field is at the end of the sheet under "Kept notes".');
  expect(err).toMatch(/Issuance record \d, Credits issued \(tCO₂\): “.*It is not counted/);
  const japanese = await write(join(folder, 'b.xlsx'), 'd.xlsx', '--language', 'ja');
  expect(japanese.out).toContain('引き継いだ記入：3件。欄のない記入1件はシート末尾の「引き継いだメモ」にあります。');
});
