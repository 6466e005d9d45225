/** The commands of the add-in's manifest, pressed as on Excel's Home tab, and the pane they open. */
import { startBrowser, picture, type TestBrowser } from './open-page';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
});

it('opens a closed pane and does there what was pressed: check, go to the last step', async () => {
  const { page, pane } = await browser.open();
  const close = page.getByRole('button', { name: 'Close the pane' });
  const outcome = pane.locator('[data-outcome-of="check"]');
  await close.click();
  await page.locator('.pane').waitFor({ state: 'hidden' });

  // Nothing has been checked yet: that comes first.
  await page.getByRole('button', { name: 'Write SDG sheet' }).click();
  await pane.getByRole('tab', { name: /^Write/, selected: true }).waitFor();
  await outcome.waitFor();
  await picture({ page }, 'ribbon-write');

  await page.getByRole('tab', { name: 'MRS(input)' }).click();
  await page.locator('#cell-F9').click();
  await page.keyboard.type('1');
  await page.keyboard.press('Enter');
  const stale = pane.getByText(/changed since/);
  await stale.first().waitFor();
  await close.click();
  await page.keyboard.press('Control+Alt+Shift+J');
  await stale.first().waitFor({ state: 'detached' });
  await outcome.waitFor();

  await page.locator('#cell-F9').click();
  await page.keyboard.type('2');
  await page.keyboard.press('Enter');
  await stale.first().waitFor();
  // From within the pane as well.
  await outcome.focus();
  await page.keyboard.press('Control+Alt+Shift+J');
  await stale.first().waitFor({ state: 'detached' });
  await outcome.waitFor();

  await close.click();
  await page.getByRole('button', { name: 'Open pane' }).click();
  // It went on running: what it showed is still there.
  expect(await outcome.isVisible()).toBe(true);
});

it('makes the pane wider and narrower with the keyboard and the mouse, between 320 and 600 pixels, and remembers it', async () => {
  const { page } = await browser.open();
  const divider = page.getByRole('separator', { name: 'Width of the pane' });
  const width = async (): Promise<number | undefined> => (await page.locator('.pane').boundingBox())?.width;
  await divider.press('Home');
  expect(await width()).toBe(320);
  await divider.press('ArrowLeft');
  expect(await width()).toBe(330);
  const box = await divider.boundingBox();
  if (!box) throw new Error('there is no divider');
  await page.mouse.move(box.x + 2, box.y + 50);
  await page.mouse.down();
  // Back over the pane's frame, too, which would take the pointer.
  await page.mouse.move(200, 300);
  expect(await width()).toBe(600);
  await page.mouse.move(1280 - 450, 300);
  await page.mouse.up();
  expect(await width()).toBe(450);
  await page.reload();
  await page.getByRole('grid').waitFor();
  expect(await width()).toBe(450);
});
