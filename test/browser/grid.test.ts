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
const content = async ({ page }: Desk): Promise<string> => (await page.getByLabel('Content of the selected cell').textContent()) ?? '';

it('moves, types, pastes, clears and undoes with the keyboard; the pane notices', async () => {
  const desk = await browser.open();
  const { page, pane } = desk;
  const grid = page.getByRole('grid');
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
  await grid.evaluate((element) => {
    const data = new DataTransfer();
    data.setData('text/plain', '2000\r\n3000\r\n');
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  });
  await page.locator('#cell-F9', { hasText: '3,000.00' }).waitFor();
  await page.keyboard.press('Shift+ArrowDown');
  expect(await selected(desk)).toBe('F8:F9');
  expect(
    await grid.evaluate((element) => {
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
  expect(await page.getByRole('button', { name: 'Undo', exact: true }).getAttribute('aria-disabled')).toBe('true');
  await page.getByRole('button', { name: 'Redo: writing the sheet SDG' }).click();
  await tab.waitFor();
});
