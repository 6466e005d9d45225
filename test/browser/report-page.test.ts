/** The pages of `check --format html` and `paper` in a real browser, opened as a file, as the reader of an attachment does. */
import { mkdirSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type Browser, type Page } from 'playwright-core';
import { command } from '../cli/command';
import { browserPath } from '../programs';
import { decided } from '../working-paper/paper-book';
import { PICTURES } from './open-page';

const SAMPLES = join(__dirname, '../../assets/samples');
const FAULTY = join(SAMPLES, 'solar-five-faults.xlsx');
const FILES = ['solar-five-faults.xlsx', 'solar-correct.xlsx', 'absent.xlsx'].map((name) => join(SAMPLES, name));

let browser: Browser;
let folder: string;
beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  browser = await chromium.launch({ executablePath: browserPath(), args: ['--no-sandbox'] });
  folder = await mkdtemp(join(tmpdir(), 'jcm-monitor-'));
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

// The looks do not depend on the language: each is looked at once.
test.each([
  { language: 'en', colorScheme: 'light', width: 1000 },
  { language: 'ja', colorScheme: 'dark', width: 320 },
] as const)(
  'axe finds nothing ($language, $colorScheme, $width pixels); nothing is asked for; folded parts are printed',
  async ({ language, colorScheme, width }) => {
    const page = await (await browser.newContext({ colorScheme, viewport: { width, height: 800 } })).newPage();
    const report = join(folder, `${language}.html`);
    await writeFile(report, (await command('check', ...FILES, '--format', 'html', '--language', language)).out);
    await reads(page, report, `11-report-${language}-${colorScheme}`);
    if (width > 320) return;
    // The working paper is another page of the same style: where there is little room is enough.
    const [book, paper] = [join(folder, `${language}.xlsx`), join(folder, `paper-${language}.html`)];
    await writeFile(book, decided(await readFile(FAULTY), { 'number-as-text': 'CAR', 'unlisted-default': 'CL' }));
    await command('paper', book, '--out', paper, '--language', language);
    await reads(page, paper, `12-paper-${language}-${colorScheme}`);
  },
);

async function reads(page: Page, path: string, picture: string): Promise<void> {
  const requests: string[] = [];
  const complaints: string[] = [];
  page.removeAllListeners('request').removeAllListeners('console');
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => complaints.push(message.text()));
  await page.goto(pathToFileURL(path).href);
  const folded = page.locator('details').last().locator('li').first();
  expect(await folded.isVisible()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  expect(await folded.isVisible()).toBe(true);
  await page.emulateMedia({ media: 'screen' });
  for (const fold of await page.locator('summary').all()) await fold.click();
  await page.screenshot({ path: join(PICTURES, `${picture}.png`), fullPage: true });
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join('; ')}`)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  expect([requests, complaints]).toEqual([[pathToFileURL(path).href], []]);
}
