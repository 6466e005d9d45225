/** A participant makes the public copy on the page: chooses a cell, sees what gives it away, redacts that too, and gets the copy. */
import { readFile } from 'node:fs/promises';
import { readXlsx } from '../../src/read/xlsx';
import { picture, startBrowser, type Desk, type TestBrowser } from './open-page';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
});

async function select({ page }: Desk, sheet: string, cell: string): Promise<void> {
  await page.getByRole('tab', { name: sheet }).click();
  const box = page.getByLabel('Selected cell', { exact: true });
  await box.fill(cell);
  await box.press('Enter');
  await page.locator(`#cell-${cell}[aria-selected="true"]`).waitFor();
}

it('hands out a copy with XXX once nothing gives the cell away, and leaves the workbook as it is', async () => {
  const desk = await browser.open({ sample: 'solar-correct', paneWidth: 320 });
  const { page, pane } = desk;
  await pane.getByRole('button', { name: 'More' }).click();
  await pane.getByRole('menuitem', { name: 'Redacted public copy' }).click();
  const panel = pane.getByRole('region', { name: 'Redacted public copy' });
  await select(desk, 'MRS(input)', 'F8');
  await panel.getByRole('button', { name: 'Add the selected cells' }).click();
  await panel.getByRole('listitem').filter({ hasText: "'MRS(input)'!F8" }).waitFor();
  await panel.getByRole('button', { name: 'See what it takes' }).click();
  await panel.locator(`[data-stands-against="'MRS(calc_process)'!F11"]`).waitFor();
  expect(await panel.getByRole('button', { name: 'Get the copy' }).count()).toBe(0);
  await picture(desk, 'redaction-stands-against');

  await panel.getByRole('checkbox', { name: 'Redact visible cells too that give one of them away' }).check();
  await panel.getByRole('button', { name: 'See what it takes' }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), panel.getByRole('button', { name: 'Get the copy' }).click()]);
  await picture(desk, 'redaction-fine');
  const copy = readXlsx(new Uint8Array(await readFile(await download.path())));
  const [input, calculation] = ['MRS(input)', 'MRS(calc_process)'].map((name) => copy.sheets.find((sheet) => sheet.name === name));
  expect([input?.cells.at(8, 6)?.content, calculation?.cells.at(11, 6)?.content]).toEqual([
    { kind: 'text', value: 'XXX' },
    { kind: 'text', value: 'XXX' },
  ]);
  expect(download.suggestedFilename()).toBe('solar-correct-public-copy.xlsx');
  // The workbook on the page has its figures still.
  expect(await page.locator('#cell-F8').textContent()).not.toContain('XXX');
  expect(desk.complaints).toEqual([]);
});
