/** The pane's shell, and its steps Report and Findings, in the browser. */
import { Workbook } from 'exceljs';
import { checkFindings, check, openBytes, openStep, startBrowser, typeInto, type Desk, type TestBrowser } from './open-page';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
});

/** Of the pane alone. */
async function panePicture({ page }: Desk, name: string): Promise<void> {
  await page.locator('iframe').screenshot({ path: `test-output/${name}.png` });
}

/** In the browser: how often something has moved on the screen since it was opened, but for what a person did. */
function layoutShifts(): Promise<number> {
  let count = 0;
  const observer = new PerformanceObserver((list) => void (count += list.getEntries().length));
  observer.observe({ type: 'layout-shift', buffered: true });
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve(count + observer.takeRecords().length)));
  });
}

const NARROW = { viewport: { width: 320, height: 1300 } };

it('takes a first guest through the tour, puts it away, and shows it again', async () => {
  const desk = await browser.open(NARROW);
  const { pane } = desk;
  const tour = pane.getByRole('region', { name: 'Tour' });
  await tour.waitFor();
  // What comes later has its place: nothing moves away from under the mouse.
  await pane.getByRole('button', { name: 'More' }).waitFor();
  expect(await pane.locator('body').evaluate(layoutShifts)).toBe(0);
  await panePicture(desk, '30-first-run');
  for (const number of [2, 3, 4, 5]) {
    await tour.getByRole('button', { name: 'Next' }).click();
    await tour.getByText(`${number} of 5`).waitFor();
  }
  await tour.getByRole('button', { name: 'Start' }).click();
  await tour.waitFor({ state: 'detached' });
  await pane.getByRole('button', { name: 'Help and keys' }).click();
  await panePicture(desk, '31-help');
  // After a click on its words, too, Escape closes it and brings the keyboard back.
  await pane.getByText('They work while').click();
  await desk.page.keyboard.press('Escape');
  await pane.locator('#to-help:focus').waitFor();
  await pane.getByRole('region', { name: 'Help and keys' }).waitFor({ state: 'detached' });
  await pane.getByRole('button', { name: 'Help and keys' }).click();
  await pane.getByRole('button', { name: 'Show the tour again' }).click();
  await tour.waitFor();
});

it('shows the calculation as maths whose every part leads to its cell', async () => {
  const desk = await browser.open(NARROW);
  await check(desk);
  await panePicture(desk, '32-report-320');
  const maths = desk.pane.locator('[data-calculation]');
  expect((await maths.textContent())?.replace(/\s+/g, '')).toMatch(/^ERp=\(ΣEGi,p×EFRE\)−PEp=\(3,602\.05MWh×.*=2,870\.\d+tCO2$/);
  // The pane stands below the cells here: what it goes to comes into view.
  await desk.page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await maths.getByRole('button', { name: /^EF_RE, go to cell/ }).click();
  await desk.page.locator('#cell-F12[aria-selected="true"]').waitFor();
  await desk.page.waitForFunction(() => (document.querySelector('#cell-F12')?.getBoundingClientRect().top ?? -1) >= 0);
});

it('is worked with single keys: check again, steps, findings, search', async () => {
  const desk = await browser.open({ sample: 'solar-five-faults' });
  const { page, pane } = desk;
  await check(desk);
  await page.keyboard.press('2');
  await pane.locator('[data-finding]').first().waitFor();
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  expect(
    await pane
      .locator('[data-finding]')
      .nth(1)
      .evaluate((finding) => finding === document.activeElement),
  ).toBe(true);
  // A radio button has no use for a number: only arrows and Space are its own.
  await pane.getByRole('button', { name: 'Decide' }).first().click();
  await pane.locator('input[type="radio"]:focus').waitFor();
  await page.keyboard.press('1');
  await pane.getByRole('tabpanel', { name: /^Report/ }).waitFor();
  await page.keyboard.press('/');
  await pane.locator('[data-search] input:focus, input[data-search]:focus').waitFor();
  await page.keyboard.type('987,65');
  await pane.getByRole('status').filter({ hasText: '1 finding shown.' }).waitFor();
  await panePicture(desk, '33-search');
  await pane.getByRole('button', { name: 'Show all' }).click();
  await pane.getByRole('button', { name: /^\d+ checks passed$/ }).click();
  expect(await pane.locator('[data-outcome="failed"]').count()).toBe(0);
  await pane.getByRole('button', { name: 'Show all' }).click();

  await page.getByRole('tab', { name: 'MRS(input)' }).click();
  await typeInto(desk, 'F9', '987.65');
  await pane.getByText('has changed since this check').waitFor();
  await panePicture(desk, '34-outdated');
  const isInSight = await pane.getByText('has changed since this check').evaluate((hint) => {
    window.scrollTo(0, document.documentElement.scrollHeight);
    return window.scrollY > 300 && hint.getBoundingClientRect().top >= 0;
  });
  expect(isInSight).toBe(true);
  await pane.locator('[data-outcome-of="check"]').focus();
  await page.keyboard.press('r');
  await pane.getByText('has changed since this check').waitFor({ state: 'detached' });
  await pane.locator('[data-rule="number-as-text"][data-outcome="passed"]').waitFor({ state: 'attached' });
});

it.each(['light', 'dark'] as const)('has its findings pictured on a %s screen, in Japanese', async (colorScheme) => {
  const desk = await browser.open({ viewport: { width: 450, height: 1400 }, colorScheme, locale: 'ja-JP', sample: 'solar-five-faults' });
  await checkFindings(desk);
  await panePicture(desk, `35-findings-ja-${colorScheme}`);
  await openStep(desk, 'report');
  await panePicture(desk, `36-report-ja-${colorScheme}`);
});

it('keeps a decision in a Check log sheet, knows it again, and asks before the sheet is written anew', async () => {
  const desk = await browser.open({ viewport: { width: 1100, height: 900 }, sample: 'solar-five-faults' });
  const { page, pane } = desk;
  await checkFindings(desk);
  const decide = async (nth: number, kind: RegExp, reason: string): Promise<void> => {
    const finding = pane.locator('[data-finding]').nth(nth);
    await finding.getByRole('button', { name: 'Decide' }).click();
    await finding.getByRole('radio', { name: kind }).check();
    await finding.getByRole('textbox', { name: /^Reason/ }).fill(reason);
    await finding.getByRole('textbox', { name: /^Your name/ }).fill('K. Sato');
    if (nth === 0) await panePicture(desk, '37-decision');
    await finding.getByRole('button', { name: 'Save the decision' }).click();
  };
  await decide(0, /^CAR/, 'Give the unit of EG');
  await pane.getByRole('button', { name: 'Keep in a Check log sheet' }).click();
  await pane.getByRole('button', { name: 'Show me' }).click();
  await page.getByRole('tab', { name: 'Check log', selected: true }).waitFor();
  await page.screenshot({ path: 'test-output/38-check-log.png' });

  await check(desk);
  await pane.getByText(/^CAR · K\. Sato · \d{4}-\d\d-\d\d$/).waitFor();
  expect(await pane.getByText('has changed since this check').count()).toBe(0);
  await decide(1, /^Accepted/, '');
  await pane.getByRole('button', { name: 'Keep in a Check log sheet' }).click();
  await pane.getByText('is written anew').waitFor();
  await panePicture(desk, '39-log-consent');
  await pane.getByRole('button', { name: 'Replace it' }).click();
  await pane.getByText('holds what was decided').waitFor();
  expect(await page.getByRole('tab', { name: 'Check log' }).count()).toBe(1);
  expect(await pane.locator('[data-decision="CAR"], [data-decision="accepted"]').count()).toBe(2);

  // The working paper is made from it, and asks too before it is written anew.
  await pane.getByRole('button', { name: 'Write working paper' }).click();
  await pane.getByText('The working paper is on the sheet').waitFor();
  await pane.getByRole('button', { name: 'Show me' }).last().click();
  await page.getByRole('tab', { name: 'Working paper', selected: true }).waitFor();
  await page.screenshot({ path: 'test-output/39-working-paper.png' });
  await pane.getByRole('button', { name: 'Write working paper' }).click();
  await pane.getByText('Everything typed on it is carried over').waitFor();
  await pane.getByRole('button', { name: 'Replace it' }).click();
  await pane.getByText('The working paper is on the sheet').waitFor();
  expect(await page.getByRole('tab', { name: 'Working paper' }).count()).toBe(1);
  await panePicture(desk, '39-paper-kept');
});

it('lets a person show the cells where nothing is recognised', async () => {
  const desk = await browser.open();
  const { page, pane } = desk;
  const book = new Workbook();
  book.addWorksheet('Figures').addRows([
    ['what', 'how much'],
    ['avoided', 765.5],
  ]);
  await openBytes(desk, 'plain.xlsx', new Uint8Array(await book.xlsx.writeBuffer()));
  await pane.getByRole('button', { name: 'Check this workbook' }).click();
  await pane.locator('[data-error="not-a-monitoring-spreadsheet"]').waitFor();
  await pane.getByText('Choose the cells by hand').click();
  await page.getByLabel('Selected cell', { exact: true }).fill('A2');
  await page.getByLabel('Selected cell', { exact: true }).press('Enter');
  await page.locator('#cell-A2[aria-selected="true"]').waitFor();
  await pane.getByRole('button', { name: 'Use the selected cell for ER_p' }).click();
  await pane.getByRole('alert').filter({ hasText: 'A number is needed here, and this is none: “avoided”.' }).waitFor();
  await pane.getByRole('button', { name: 'Remove the cell of ER_p' }).click();
  await pane.getByRole('button', { name: 'Use the selected cell for ER_p' }).and(pane.locator(':focus')).waitFor();
  expect(await pane.getByText('this is none').count()).toBe(0);
  await page.getByLabel('Selected cell', { exact: true }).fill('B2');
  await page.getByLabel('Selected cell', { exact: true }).press('Enter');
  await page.locator('#cell-B2[aria-selected="true"]').waitFor();
  await pane.getByRole('button', { name: 'Use the selected cell for ER_p' }).click();
  await panePicture(desk, '40-cells-by-hand');
  await pane.getByRole('button', { name: 'Check with these cells' }).click();
  await pane.locator('[data-by-hand="ER_p"]').waitFor();
  expect(await pane.locator('[data-symbol="ER_p"] data').textContent()).toBe('765.5');
  await panePicture(desk, '41-chosen-by-hand');

  // The Check log has the day of it, and that nobody was named.
  await openStep(desk, 'findings');
  await pane.getByRole('button', { name: 'Keep in a Check log sheet' }).click();
  await page.getByRole('tab', { name: 'Check log' }).click();
  await page.getByRole('gridcell', { name: 'not recorded' }).waitFor();
  await page.getByRole('gridcell', { name: /^\d{4}-\d\d-\d\d$/ }).waitFor();
});
