/** A project participant with the keyboard alone, before submitting: check in one key, go to the cell, mend, check again, write. In both languages. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PANE_WORDS, LOCALES } from './walk-states';
import { openBytes, startBrowser, type TestBrowser } from './open-page';
import { downloaded, sdgSheet } from './written-sheet';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
});

const OWN_FILE = readFileSync(join(__dirname, '../../assets/samples/solar-five-faults.xlsx'));

it.each(['en', 'ja'] as const)('finds the slips of a file of one’s own, mends one, and writes the sheet (%s)', async (language) => {
  const words = PANE_WORDS[language];
  const desk = await browser.open({ locale: LOCALES[language] });
  const { page, pane } = desk;
  const { keyboard } = page;
  await openBytes(desk, 'my-report.xlsx', OWN_FILE);
  const outcome = pane.locator('[data-outcome-of="check"]');
  const changed = pane.getByText(words.changedSince);
  const isTextForNumber = pane.locator('[data-rule="number-as-text"][data-outcome="failed"]');

  await page.getByRole('grid').focus();
  await keyboard.press('Control+Alt+Shift+J');
  await outcome.waitFor();
  await pane.locator('[data-outcome-of="check"]:focus').waitFor();
  await keyboard.press('2');
  await isTextForNumber.waitFor();
  await keyboard.press('/');
  await keyboard.type('987,65');
  await pane.locator('[data-outcome="failed"]').nth(1).waitFor({ state: 'detached' });
  const toCell = isTextForNumber.locator('button:has([data-cell]), button[data-cell]').first();
  while (!(await toCell.evaluate((button) => button === document.activeElement))) await keyboard.press('Tab');
  await keyboard.press('Enter');
  await page.locator('#cell-F9[aria-selected="true"]').waitFor();
  await keyboard.press('F6');
  await keyboard.type('987.65');
  await keyboard.press('Enter');
  await changed.waitFor();
  await keyboard.press('F6');
  await outcome.focus();
  await keyboard.press('r');
  await changed.waitFor({ state: 'detached' });
  await isTextForNumber.waitFor({ state: 'detached' });

  await keyboard.press('4');
  const write = pane.getByRole('button', { name: words.write, exact: true });
  await write.waitFor();
  while (!(await write.evaluate((button) => button === document.activeElement))) await keyboard.press('Tab');
  await keyboard.press('Enter');
  await pane.getByRole('button', { name: words.showMe, exact: true }).waitFor();
  expect(sdgSheet(await downloaded(desk)).name).toBe('SDG');
  expect(desk.complaints).toEqual([]);
});
