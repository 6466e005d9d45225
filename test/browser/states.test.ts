/**
 * Everything the pane can show, for everybody: axe's rules in three themes, 320 pixels, 200 % zoom, both languages. Forced colours change
 * nothing but colours: they are looked at on the way through the light pane.
 */
import axe from 'axe-core';
import type { Frame } from 'playwright-core';
import { startBrowser, type Desk, type DeskOptions, type TestBrowser } from './open-page';
import { LOCALES, walkStates } from './walk-states';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
});

it.each([
  ['light and forced colours', 'en', { colorScheme: 'light' }],
  ['dark', 'ja', { colorScheme: 'dark' }],
] as const)(
  'axe finds nothing in any state, and nothing scrolls sideways (%s, %s)',
  async (themes, language, options: DeskOptions) => {
    const desk = await browser.open({ ...options, locale: LOCALES[language], viewport: { width: 320, height: 900 }, faults: true });
    const found: string[] = [];
    await walkStates(desk, language, async (state) => {
      found.push(...(await faultsOfAxe(desk)).map((fault) => `${state}: ${fault}`));
      if (themes !== 'dark') found.push(...(await faultsInForcedColours(desk)).map((fault) => `${state}, forced colours: ${fault}`));
      if (await scrollsSideways(desk)) found.push(`${state}: scrolls sideways at 320 pixels`);
      await desk.page.setViewportSize({ width: 225, height: 900 });
      if (await scrollsSideways(desk)) found.push(`${state}: a pane of 450 pixels scrolls sideways at 200 %`);
      await desk.page.setViewportSize({ width: 320, height: 900 });
    });
    expect(found).toEqual([]);
    // A whole session: nothing was asked of any other place, and the content security policy had nothing to refuse.
    expect(desk.requests.filter((url) => !url.startsWith(browser.server.url) && !url.startsWith('data:'))).toEqual([]);
    expect(desk.complaints).toEqual([]);
  },
  300_000,
);

async function faultsInForcedColours(desk: Desk): Promise<string[]> {
  await inForcedColours(desk, true);
  const faults = await faultsOfAxe(desk, { runOnly: ['color-contrast'] });
  await inForcedColours(desk, false);
  return faults;
}

/** Until the pane has put on its theme. */
async function inForcedColours({ page, pane }: Desk, isForced: boolean): Promise<void> {
  await page.emulateMedia({ forcedColors: isForced ? 'active' : 'none' });
  await pane
    .locator('.fui-FluentProvider')
    .first()
    .evaluate(
      (provider, isForced) =>
        new Promise<void>((resolve) => {
          const look = (): void => {
            const isOn = getComputedStyle(provider).getPropertyValue('--colorBrandForegroundLink') === 'LinkText';
            if (isOn === isForced) resolve();
            else requestAnimationFrame(look);
          };
          look();
        }),
      isForced,
    );
}

/** Of the pane alone: axe in the frame itself, which is quicker than over the whole page. */
async function faultsOfAxe(desk: Desk, options: axe.RunOptions = {}): Promise<string[]> {
  const frame = paneFrame(desk);
  // Evaluates to nothing: the whole of axe would otherwise travel back, which takes longer than its work.
  await frame.evaluate(`window.axe ? undefined : (() => {${axe.source}})()`);
  return frame.evaluate(async (given) => {
    // A button turns its colours in a tenth of a second, longer on a busy machine: what is judged is where it comes to. A spinner never comes to an end.
    const turning = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    // One that is taken away half-way is rejected: its element is gone, or turns again.
    await Promise.allSettled(turning.map(({ finished }) => finished));
    // Tabster (inside Fluent) puts empty elements for its focus traps into the page; they hold nothing.
    const { violations } = await window.axe.run({ exclude: ['[data-tabster-dummy]'] }, { resultTypes: ['violations'], ...given });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary ?? ''}`).join('; ')}`,
    );
  }, options);
}

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

/** A menu finds its place a moment after the window has its new width: a fault is what stays. */
function scrollsSideways(desk: Desk): Promise<boolean> {
  return paneFrame(desk)
    .waitForFunction(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth, undefined, { timeout: 5_000 })
    .then(
      () => false,
      () => true,
    );
}

function paneFrame({ page }: Desk): Frame {
  const [, frame] = page.frames();
  if (!frame) throw new Error('there is no pane');
  return frame;
}
