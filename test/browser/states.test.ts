/** Everything the pane can show, for everybody: axe's rules in three themes, 320 pixels, 200 % zoom, both languages. */
import axe from 'axe-core';
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
  ['light', 'en', { colorScheme: 'light' }],
  ['dark', 'ja', { colorScheme: 'dark' }],
  ['forced colours', 'en', { forcedColors: 'active' }],
] as const)(
  'axe finds nothing in any state, and nothing scrolls sideways (%s, %s)',
  async (_theme, language, options: DeskOptions) => {
    const desk = await browser.open({ ...options, locale: LOCALES[language], viewport: { width: 320, height: 900 }, faults: true });
    const found: string[] = [];
    await walkStates(desk, language, async (state) => {
      found.push(...(await faultsOfAxe(desk)).map((fault) => `${state}: ${fault}`));
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

/** Of the pane alone: axe in the frame itself, which is quicker than over the whole page. */
async function faultsOfAxe({ page }: Desk): Promise<string[]> {
  const [, frame] = page.frames();
  if (!frame) throw new Error('there is no pane');
  // Evaluates to nothing: the whole of axe would otherwise travel back, which takes longer than its work.
  await frame.evaluate(`window.axe ? undefined : (() => {${axe.source}})()`);
  return frame.evaluate(async () => {
    // Tabster (inside Fluent) puts empty elements for its focus traps into the page; they hold nothing.
    const { violations } = await window.axe.run({ exclude: ['[data-tabster-dummy]'] }, { resultTypes: ['violations'] });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary ?? ''}`).join('; ')}`,
    );
  });
}

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

function scrollsSideways({ pane }: Desk): Promise<boolean> {
  return pane.locator('html').evaluate((html) => html.scrollWidth > html.clientWidth);
}
