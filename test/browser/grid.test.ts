/** The cells of the try-it page, used as in Excel: keys, selection, clipboard, undo. */
import { check, openStep, picture, planFault, startBrowser, writeSheet, type Desk, type TestBrowser } from './open-page';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
});

async function goTo({ page }: Desk, cell: string): Promise<void> {
  const box = page.getByLabel('Selected cell', { exact: true });
  await box.fill(cell);
  await box.press('Enter');
  await page.locator(`#cell-${cell}[aria-selected="true"]`).waitFor();
}

const selected = ({ page }: Desk): Promise<string> => page.getByLabel('Selected cell', { exact: true }).inputValue();
const content = ({ page }: Desk): Promise<string> => page.getByLabel('Content of the selected cell').inputValue();

it('goes to a range by its name, and says what names no cells', async () => {
  const desk = await browser.open();
  const box = desk.page.getByLabel('Selected cell', { exact: true });
  await box.fill('F10:F8');
  await box.press('Enter');
  await desk.page.locator('#cell-F10[aria-selected="true"]').waitFor();
  expect(await selected(desk)).toBe('F8:F10');
  await box.fill('Total');
  await box.press('Enter');
  const alert = desk.page.getByRole('alert');
  await alert.getByText('names no cells').waitFor();
  expect(await selected(desk)).toBe('F8:F10');
  await alert.getByRole('button', { name: 'Close' }).click();
  await alert.waitFor({ state: 'detached' });
});

it('moves, types, pastes, clears and undoes with the keyboard; the pane notices', async () => {
  const desk = await browser.open();
  const { page, pane } = desk;
  const field = page.locator('textarea[data-waiting]');
  await page.getByRole('tab', { name: 'MRS(input)' }).click();
  await check(desk);

  await goTo(desk, 'F8');
  await page.keyboard.type('1');
  // After typing an arrow leaves the cell, after F2 it moves in the text.
  await page.keyboard.press('ArrowDown');
  expect(await selected(desk)).toBe('F9');
  await page.keyboard.press('F2');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.type('0');
  await page.keyboard.press('Shift+Enter');
  expect(await selected(desk)).toBe('F8');
  expect(await content(desk)).toBe('1');
  await page.locator('#cell-F9', { hasText: '987.6' }).waitFor();
  await pane.getByText('has changed since').first().waitFor();

  // A block of two rows, as spreadsheet programs copy it.
  await field.evaluate((element) => {
    const data = new DataTransfer();
    data.setData('text/plain', '2000\r\n3000\r\n');
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  });
  await page.locator('#cell-F9', { hasText: '3,000.00' }).waitFor();
  await page.keyboard.press('Shift+ArrowDown');
  expect(await selected(desk)).toBe('F8:F9');
  expect(
    await field.evaluate((element) => {
      const event = new ClipboardEvent('copy', { clipboardData: new DataTransfer(), bubbles: true, cancelable: true });
      element.dispatchEvent(event);
      return event.clipboardData?.getData('text/plain');
    }),
  ).toBe('2,000.00\r\n3,000.00');
  await page.keyboard.press('Delete');
  await page.locator('#cell-F9').filter({ hasNotText: /./ }).waitFor();

  await page.keyboard.press('Control+z');
  await page.locator('#cell-F9', { hasText: '3,000.00' }).waitFor();
  await page.getByRole('button', { name: 'Undo: pasting into MRS(input)!F8:F9' }).click();
  await page.locator('#cell-F8', { hasText: '1' }).waitFor();
  await page.getByRole('button', { name: /^Redo/ }).click();
  await page.locator('#cell-F9', { hasText: '3,000.00' }).waitFor();
  await picture(desk, 'grid-redone');
});

it('edits in the formula bar, keeps the line breaks of a text, and draws one frame round a range', async () => {
  const desk = await browser.open();
  const { page } = desk;
  const bar = page.getByLabel('Content of the selected cell');
  await page.getByRole('tab', { name: 'MRS(input)' }).click();
  await goTo(desk, 'F9');
  const before = await content(desk);
  await bar.fill('12');
  await bar.press('Escape');
  expect(await content(desk)).toBe(before);
  await bar.fill('=5*3');
  await bar.press('Enter');
  await page.locator('#cell-F9', { hasText: '15.00' }).waitFor();
  // One goes on in the cells.
  expect(await selected(desk)).toBe('F10');
  await page.keyboard.press('ArrowUp');
  expect(await content(desk)).toBe('=5*3');

  // A refused text is not left standing in the bar.
  await goTo(desk, 'A30');
  await bar.fill('locked');
  await bar.press('Enter');
  await page.getByRole('alert').waitFor();
  expect(await content(desk)).toBe('');
  await page.getByRole('button', { name: 'Unprotect sheet' }).click();

  // A note that would be damaged if its line breaks were lost on the way through a field.
  await goTo(desk, 'A30');
  await bar.fill('first line\nsecond line');
  await picture(desk, 'formula-bar');
  await page.locator('#cell-A29').click();
  await goTo(desk, 'A30');
  await page.keyboard.press('F2');
  await page.keyboard.type('!');
  await page.keyboard.press('Alt+Enter');
  await page.keyboard.type('third line');
  await page.keyboard.press('Enter');
  await goTo(desk, 'A30');
  expect(await content(desk)).toBe('first line\nsecond line!\nthird line');

  await page.locator('#cell-C30').hover();
  await page.mouse.down();
  await page.locator('#cell-E33').hover();
  await page.mouse.up();
  expect(await selected(desk)).toBe('C30:E33');
  const frame = page.locator('.grid-frame');
  expect(await frame.count()).toBe(1);
  const [box, first, last] = await Promise.all(
    [frame, page.locator('#cell-C30'), page.locator('#cell-E33')].map((part) => part.boundingBox()),
  );
  if (!box || !first || !last) throw new Error('nothing is drawn');
  expect([box.x + 1, box.y + 1, box.x + box.width, box.y + box.height]).toEqual([
    first.x,
    first.y,
    last.x + last.width,
    last.y + last.height,
  ]);
  await picture(desk, 'grid-range');
});

it('jumps along the data, and from sheet to sheet', async () => {
  const desk = await browser.open();
  const { page } = desk;
  await page.getByRole('tab', { name: 'MRS(calc_process)' }).click();
  await goTo(desk, 'B3');
  await page.keyboard.press('Control+End');
  const end = await selected(desk);
  await page.keyboard.press('Control+Home');
  expect(await selected(desk)).toBe('A1');
  await page.keyboard.press('Control+ArrowDown');
  await page.keyboard.press('Control+ArrowDown');
  // Column A is empty: the sheet's edge, beyond the last cell that is used.
  expect(Number((await selected(desk)).slice(1))).toBeGreaterThan(Number(/\d+/.exec(end)?.[0]));
  await page.keyboard.press('Control+Alt+PageUp');
  await page.getByRole('tab', { name: 'MRS(input)', selected: true }).waitFor();
  await page.keyboard.press('ArrowRight');
  expect(await selected(desk)).toBe('B1');
  await page.keyboard.press('Control+Alt+PageDown');
  await page.getByRole('tab', { name: 'MRS(calc_process)', selected: true }).waitFor();
});

it('takes back in one step the sheet that the pane wrote, after Excel was busy once', async () => {
  const desk = await browser.open({ faults: true, paneWidth: 320 });
  const { page, pane } = desk;
  await planFault(desk, 'busy');
  await pane.getByRole('button', { name: 'Check this workbook' }).click();
  await pane.locator('[data-error="excel-busy"]').waitFor();
  await pane.getByRole('button', { name: 'Try again' }).click();
  await pane.locator('[data-outcome-of="check"]').waitFor();
  await openStep(desk, 'write');
  await writeSheet(desk);
  const tab = page.getByRole('tab', { name: 'SDG', exact: true });
  await tab.waitFor();
  await page.getByRole('button', { name: 'Undo: writing the sheet SDG' }).click();
  await tab.waitFor({ state: 'detached' });
  await pane.getByRole('tab', { name: 'Write: not written yet' }).waitFor();
  expect(await page.getByRole('button', { name: 'Undo', exact: true }).getAttribute('aria-disabled')).toBe('true');
  await page.getByRole('button', { name: 'Redo: writing the sheet SDG' }).click();
  await tab.waitFor();
});

it('takes what an input method composes over a selected cell, and goes on where Enter leads', async () => {
  const desk = await browser.open();
  const { page } = desk;
  await page.getByRole('tab', { name: 'MRS(input)' }).click();
  const inputMethod = await page.context().newCDPSession(page);
  const compose = async (...texts: readonly string[]): Promise<void> => {
    for (const text of texts)
      await inputMethod.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  };
  await page.locator('#cell-K9').click();
  await compose('に', 'にほ', '日本');
  await picture(desk, 'grid-composed');
  expect(await page.locator('#cell-K9').textContent()).not.toBe('日本');
  await inputMethod.send('Input.insertText', { text: '日本' });
  await page.keyboard.press('Enter');
  await page.locator('#cell-K9', { hasText: /^日本$/ }).waitFor();
  expect(await selected(desk)).toBe('K10');
  // The next one, and given up.
  await compose('東');
  await inputMethod.send('Input.insertText', { text: '東京' });
  await page.keyboard.press('Escape');
  expect(await content(desk)).not.toContain('東');
  await compose('京');
  await inputMethod.send('Input.insertText', { text: '京都' });
  await page.locator('#cell-K9').click();
  await page.locator('#cell-K10', { hasText: /^京都$/ }).waitFor();
  await page.keyboard.press('Control+z');
  await page.locator('#cell-K10').filter({ hasNotText: '京都' }).waitFor();
  expect(await page.locator('#cell-K9').textContent()).toBe('日本');
});
