/**
 * `npm run pictures`: everything the pane can show, at 320 and 450 pixels, light, dark and in high contrast, in English and Japanese, over the build:
 * `test-output/states/<state>-<width>-<theme>-<language>.png`. To be looked at by people.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../src/language';
import { PICTURES, startBrowser, type Desk, type TestBrowser } from '../test/browser/open-page';
import { LOCALES, walkMoreStates, walkStates } from '../test/browser/walk-states';

const FOLDER = join(PICTURES, 'states');
/** Of a window that shows the pane below the cells, the part that is the pane's, and its title. */
const PANE_SHARE = 0.9;
const TITLE = 40;
const VIEWPORT = { width: 320, height: 900 };
const LANGUAGES = ['en', 'ja'] as const;

interface Look {
  readonly width: 320 | 450;
  readonly theme: 'light' | 'dark' | 'contrast';
}

/** Every state in each of these looks: widths in the usual theme, the other themes where it is narrow, where there is least room for words. */
const LOOKS: Readonly<Record<Language, readonly Look[]>> = {
  en: [
    { width: 320, theme: 'light' },
    { width: 450, theme: 'light' },
    { width: 320, theme: 'dark' },
    { width: 320, theme: 'contrast' },
  ],
  ja: [
    { width: 320, theme: 'light' },
    { width: 450, theme: 'dark' },
  ],
};

async function makePictures(): Promise<void> {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const browser = await startBrowser();
  await Promise.all(LANGUAGES.map((language) => pictured(browser, language)));
  await browser.close();
}

/** One walk for all looks: getting to a state takes longer than looking at it. */
async function pictured(browser: TestBrowser, language: Language): Promise<void> {
  for (const walk of [walkStates, walkMoreStates]) {
    const desk = await browser.open({ locale: LOCALES[language], viewport: VIEWPORT, faults: true });
    await walk(desk, language, async (state) => {
      for (const look of LOOKS[language]) await picture(desk, look, `${state}-${look.width}-${look.theme}-${language}`);
      await put(desk, { width: 320, theme: 'light' });
    });
    await desk.page.context().close();
  }
}

async function picture(desk: Desk, look: Look, name: string): Promise<void> {
  await put(desk, look);
  await desk.page.setViewportSize({ width: look.width, height: Math.max(VIEWPORT.height, await wholeHeight(desk)) });
  await desk.page.locator('iframe').screenshot({ path: join(FOLDER, `${name}.png`), animations: 'disabled' });
}

async function put({ page, pane }: Desk, { width, theme }: Look): Promise<void> {
  await page.emulateMedia({ colorScheme: theme === 'dark' ? 'dark' : 'light', forcedColors: theme === 'contrast' ? 'active' : 'none' });
  await page.setViewportSize({ ...VIEWPORT, width });
  await pane.locator('html').evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
}

/** Of a window in which the pane shows all it has. */
async function wholeHeight({ pane }: Desk): Promise<number> {
  return Math.ceil(
    ((await pane.locator('main').evaluate((main) => main.getBoundingClientRect().bottom + window.scrollY)) + TITLE) / PANE_SHARE,
  );
}

void makePictures();
