/** A verifier with the keyboard alone: check, look for one finding, go to its cell, mend it, see the pane notice, check again, undo. */
import { openStep, picture, startBrowser, type Desk, type TestBrowser } from './open-page';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
});

/** The accessible name, or what stands for it here, of the element that has the focus inside the pane. */
function focused({ pane }: Desk): Promise<string> {
  return pane.locator('html').evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
  });
}

/** Presses Tab until what is sought has the focus. */
async function tabTo(desk: Desk, name: RegExp): Promise<void> {
  for (let press = 0; press < 60; press += 1) {
    if (name.test(await focused(desk))) return;
    await desk.page.keyboard.press('Tab');
  }
  throw new Error(`the keyboard does not reach ${String(name)}`);
}

/** A check from the cells may leave the focus in the pane, which shows its outcome: F6 leads back. */
async function backToCells({ page, pane }: Desk): Promise<void> {
  await pane.locator('html').evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  if (await page.evaluate(() => document.activeElement?.tagName === 'IFRAME')) await page.keyboard.press('F6');
  await page.locator('textarea[data-waiting]:focus').waitFor();
}

it('mends a finding and takes it back, without a mouse', async () => {
  const desk = await browser.open({ sample: 'solar-five-faults', paneWidth: 450 });
  const { page, pane } = desk;
  const { keyboard } = page;
  const finding = pane.locator('[data-rule="number-as-text"][data-outcome="failed"]');

  await page.getByRole('grid').focus();
  await keyboard.press('Control+Alt+Shift+J');
  await pane.locator('[data-outcome-of="check"]').waitFor();
  await keyboard.press('F6');
  await tabTo(desk, /^Report/);
  await keyboard.press('ArrowRight');
  await keyboard.press('Enter');
  await openStep(desk, 'findings');

  await tabTo(desk, /Search/);
  await keyboard.type('987,65');
  await pane.locator('[data-outcome="failed"]').nth(1).waitFor({ state: 'detached' });
  await tabTo(desk, /^Go to cell F9 on MRS\(input\)/);
  await picture(desk, 'verifier-1-found');
  await keyboard.press('Enter');
  await page.locator('#cell-F9[aria-selected="true"]').waitFor();

  await keyboard.press('F6');
  await keyboard.type('987.65');
  await keyboard.press('Enter');
  await page.locator('#cell-F9', { hasText: '987.65' }).waitFor();
  const notice = pane.getByText(/changed since/).first();
  await notice.waitFor();
  await picture(desk, 'verifier-2-mended');

  await keyboard.press('Control+Alt+Shift+J');
  await notice.waitFor({ state: 'detached' });
  await finding.waitFor({ state: 'detached' });

  await backToCells(desk);
  await keyboard.press('Control+z');
  await page.locator('#cell-F9', { hasText: '987,65' }).waitFor();
  await notice.waitFor();
  await keyboard.press('Control+Alt+Shift+J');
  await notice.waitFor({ state: 'detached' });
  await picture(desk, 'verifier-3-undone');
  await finding.waitFor({ state: 'attached' });
});
