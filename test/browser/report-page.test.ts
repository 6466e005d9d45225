/** The page of `check --format html` in a real browser, opened as a file, as the reader of an attachment does. */
import { mkdirSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type Browser } from 'playwright-core';
import { command } from '../cli/command';
import { browserPath } from '../programs';
import { PICTURES } from './open-page';

const SAMPLES = join(__dirname, '../../assets/samples');
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
    const path = join(folder, `${language}.html`);
    await writeFile(path, (await command('check', ...FILES, '--format', 'html', '--language', language)).out);
    const page = await (await browser.newContext({ colorScheme, viewport: { width, height: 800 } })).newPage();
    const requests: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => complaints.push(message.text()));
    await page.goto(pathToFileURL(path).href);
    const passed = page.locator('details').last().locator('li').first();
    expect(await passed.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await passed.isVisible()).toBe(true);
    await page.emulateMedia({ media: 'screen' });
    for (const fold of await page.locator('summary').all()) await fold.click();
    await page.screenshot({ path: join(PICTURES, `11-report-${language}-${colorScheme}.png`), fullPage: true });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join('; ')}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    expect([requests, complaints]).toEqual([[pathToFileURL(path).href], []]);
  },
);
