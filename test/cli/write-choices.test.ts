/** `write` with flags for the project, and what holds without them: what an SDG sheet in the file says. */
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assess } from '../../src/assess';
import { earlierChoice, type EarlierChoice } from '../../src/map/earlier-choice';
import { readXlsx } from '../../src/read/xlsx';
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

async function write(from: string, to: string, ...flags: readonly string[]): Promise<{ code: number; err: string }> {
  const { code, err } = await command('write', from, '--out', join(folder, to), ...flags);
  return { code, err };
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
