/** docs/formats.md shows what the program prints now. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { command } from '../command';

const ROOT = join(__dirname, '..', '..', '..');
const SAMPLES = ['solar-five-faults.xlsx', 'solar-correct.xlsx'].map((name) => join(ROOT, 'assets', 'samples', name));
const page = readFileSync(join(ROOT, 'docs', 'formats.md'), 'utf8');

/** What stands between the dots of the example under a heading, without the indentation. */
function shownUnder(heading: string): readonly string[] {
  const lines = page.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0]?.split('\n') ?? [];
  return lines.filter((line) => line.startsWith('    ')).flatMap((line) => line.split('…').map((piece) => piece.trim()));
}

test.each([
  ['text', []],
  ['csv', ['--format', 'csv']],
])('%s', async (heading, options) => {
  const { out } = await command('check', ...SAMPLES, join(ROOT, 'README.md'), ...options);
  const shown = shownUnder(heading);
  expect(shown.length).toBeGreaterThan(5);
  expect(shown.filter((piece) => !out.replaceAll(/\s+/g, ' ').includes(piece.replaceAll(/\s+/g, ' ')))).toEqual([]);
});

test('the checksum of json', async () => {
  const { out } = await command('check', SAMPLES[0] ?? '', '--format', 'json');
  const [, begin = ''] = /"sha256": "(\w+)…"/.exec(page) ?? [];
  expect(out.replaceAll(/\s/g, '')).toContain(`"sha256":"${begin}`);
});
