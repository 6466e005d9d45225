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

  const proposal = panel.getByRole('region', { name: 'What it takes to reach a copy' });
  expect(await proposal.textContent()).toContain('4 more cells become XXX, 5 in all');
  await proposal.getByRole('button', { name: 'Go to cell MRS(calc_process)!F11' }).first().click();
  await page.locator('#cell-F11[aria-selected="true"]').waitFor();
  await proposal.getByRole('button', { name: 'Redact these too' }).click();
  // There and back again.
  await panel.getByRole('region', { name: 'Redacted too' }).getByRole('button', { name: 'Undo' }).click();
  await proposal.getByRole('button', { name: 'Redact these too' }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), panel.getByRole('button', { name: 'Get the copy' }).click()]);
  await picture(desk, 'redaction-fine');
  const copy = readXlsx(new Uint8Array(await readFile(await download.path())));
  const [input, calculation] = ['MRS(input)', 'MRS(calc_process)'].map((name) => copy.sheets.find((sheet) => sheet.name === name));
  expect([input?.cells.at(8, 6)?.content, calculation?.cells.at(11, 6)?.content]).toEqual([
    { kind: 'text', value: 'XXX' },
    { kind: 'text', value: 'XXX' },
  ]);
  expect(download.suggestedFilename()).toBe('solar-correct-public-copy.xlsx');
  await select(desk, 'MRS(input)', 'F8');
  // The workbook on the page has its figures still.
  expect(await page.locator('#cell-F8').textContent()).not.toContain('XXX');
  expect(desk.complaints).toEqual([]);
});
