/**
 * `npm run pictures`: everything the pane can show, at 320 and 450 pixels, light and dark, in English and Japanese, over the build:
 * `test-output/states/<state>-<width>-<theme>-<language>.png`. To be looked at by people.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../src/language';
import { PICTURES, startBrowser, type Desk, type TestBrowser } from '../test/browser/open-page';
import { LOCALES, walkStates } from '../test/browser/walk-states';

const FOLDER = join(PICTURES, 'states');
/** Of a window that shows the pane below the cells, the part that is the pane's, and its title. */
const PANE_SHARE = 0.9;
const TITLE = 40;

async function makePictures(): Promise<void> {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const browser = await startBrowser();
  for (const language of ['en', 'ja'] as const) {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [320, 450]) await pictured(browser, language, colorScheme, width);
    }
  }
  await browser.close();
}

async function pictured(browser: TestBrowser, language: Language, colorScheme: 'light' | 'dark', width: number): Promise<void> {
  const viewport = { width, height: 900 };
  const desk = await browser.open({ colorScheme, locale: LOCALES[language], viewport, faults: true });
  await walkStates(desk, language, async (state) => {
    await desk.page.setViewportSize({ width, height: Math.max(900, await wholeHeight(desk)) });
    await desk.page.locator('iframe').screenshot({ path: join(FOLDER, `${state}-${width}-${colorScheme}-${language}.png`) });
    await desk.page.setViewportSize(viewport);
  });
  await desk.page.context().close();
}

/** Of a window in which the pane shows all it has. */
async function wholeHeight({ pane }: Desk): Promise<number> {
  return Math.ceil(
    ((await pane.locator('main').evaluate((main) => main.getBoundingClientRect().bottom + window.scrollY)) + TITLE) / PANE_SHARE,
  );
}

void makePictures();
