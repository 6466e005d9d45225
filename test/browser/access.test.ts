/** For everybody: axe's rules, keyboard alone, narrow panes, dark and high contrast. */
import { AxeBuilder } from '@axe-core/playwright';
import { STEPS } from '../../src/taskpane/frame/steps';
import { check, openStep, startBrowser, writeSheet, type Desk, type TestBrowser } from './open-page';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
});

/** axe takes its time over every cell in view: the grid is looked at in a small window, and only where it differs. */
const SMALL = { width: 860, height: 420 };

/** Of the page round the pane; what the pane shows is looked at in `states.test.ts`. */
async function faults({ page }: Desk): Promise<string[]> {
  const axe = new AxeBuilder({ page }).exclude('iframe');
  const { violations } = await axe.analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary ?? ''}`).join('; ')}`,
  );
}

it.each(['light', 'dark'] as const)('axe finds nothing on a %s page, before and after writing', async (colorScheme) => {
  const desk = await browser.open({ colorScheme, viewport: SMALL, sample: 'solar-five-faults' });
  expect(await faults(desk)).toEqual([]);
  await check(desk);
  await openStep(desk, 'write');
  await writeSheet(desk);
  await desk.pane.getByRole('button', { name: 'Show me' }).click();
  await desk.page.getByRole('tab', { name: 'SDG', selected: true }).waitFor();
  expect(await faults(desk)).toEqual([]);
});

it('can be used with the keyboard alone: check, go to a cell, write', async () => {
  const desk = await browser.open();
  const { page, pane } = desk;
  await pane.getByRole('button', { name: 'Check this workbook' }).focus();
  await page.keyboard.press('Enter');
  await pane.locator('[data-outcome-of="check"]').waitFor();
  expect(await focused(desk)).toBe('Nothing to mend was found.');

  await page.keyboard.press('Tab');
  expect(await focused(desk)).toBe('Check again');
  await page.keyboard.press('Tab');
  expect(await focused(desk)).toBe('Report: 5 of 5 readings found');
  await page.keyboard.press('Tab');
  expect(await focused(desk)).toMatch(/go to cell F11/);
  await page.keyboard.press('Enter');
  await page.locator('#cell-F11[aria-selected="true"]').waitFor();

  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await pane.getByRole('button', { name: 'Write the SDG sheet' }).waitFor();
  await page.keyboard.press('Tab');
  expect(await focused(desk)).toBe('Linked figures, in English');
  for (let stop = 0; stop < 20 && (await focused(desk)) !== 'Write the SDG sheet'; stop += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await pane.getByRole('button', { name: 'Show me' }).waitFor();
});

it('moves through the cells with the keyboard, and shows where it is', async () => {
  const { page } = await browser.open();
  const grid = page.getByRole('grid');
  await grid.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  expect(await page.locator('textarea[data-waiting]:focus').getAttribute('aria-activedescendant')).toBe('cell-B2');
  await page.keyboard.press('Control+End');
  await page.locator('[role="gridcell"][aria-selected="true"]').waitFor();
  await page.keyboard.press('Control+Home');
  await page.locator('#cell-A1[aria-selected="true"]').waitFor();
});

it.each([
  ['the pane', 'tryit-pane.html'],
  ['the try-it page', ''],
])('%s fits into 320 pixels without scrolling sideways', async (_, path) => {
  const desk = await browser.open({ viewport: { width: 320, height: 800 }, sample: 'solar-five-faults' });
  await check(desk);
  const root = path === '' ? desk.page.locator('html') : desk.pane.locator('html');
  const overflow = (): Promise<number> => root.evaluate((html) => html.scrollWidth - html.clientWidth);
  expect(await overflow()).toBeLessThanOrEqual(0);
  for (const step of STEPS.slice(1)) {
    await openStep(desk, step);
    expect(await overflow()).toBeLessThanOrEqual(0);
  }
  await desk.page.screenshot({ path: 'test-output/10-narrow.png', fullPage: true });
  if (path !== '') return;
  await desk.page.getByRole('button', { name: '日本語' }).click();
  const { width = 0, height = 0 } = (await desk.page.getByText('サンプル', { exact: true }).boundingBox()) ?? {};
  expect(height).toBeLessThan(width);
});

/** The accessible name, or label, of the element that has the focus inside the pane. */
function focused({ pane }: Desk): Promise<string> {
  return pane.locator('html').evaluate(() => {
    const element = document.activeElement;
    if (element instanceof HTMLSelectElement) return element.labels[0]?.textContent ?? '';
    return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
  });
}
