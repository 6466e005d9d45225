/**
 * What goes wrong in Excel while the pane works: it says what stands and how to finish, and what a person typed is on the sheet in the end.
 * One page for all; each test opens its own workbook in it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FaultName } from '../../src/tryit/page/fault-menu';
import { cellUnder, downloaded, sdgSheet, textOf } from './written-sheet';
import {
  check,
  checkFindings,
  openBytes,
  openStep,
  planFault,
  startBrowser,
  typeInto,
  writeSheet,
  type Desk,
  type TestBrowser,
} from './open-page';

let browser: TestBrowser;
let desk: Desk;
beforeAll(async () => {
  browser = await startBrowser();
  desk = await browser.open({ faults: true, viewport: { width: 900, height: 600 } });
});
afterAll(async () => {
  // Whatever went wrong was said in the pane, and nowhere else.
  expect(desk.complaints).toEqual([]);
  await browser.close();
});

const SAMPLE = readFileSync(join(__dirname, '../../assets/samples/solar-five-faults.xlsx'));
/** Messages of a reading; the next one writes. */
const READING = 2;

let opened = 0;
async function openSample(): Promise<void> {
  const { page } = desk;
  opened += 1;
  const name = `report-${opened}.xlsx`;
  const opening = openBytes(desk, name, SAMPLE);
  // What the test before wrote is not taken home.
  const discard = page.getByRole('button', { name: 'Open without downloading' });
  await discard
    .or(page.getByRole('status').filter({ hasText: name }))
    .first()
    .waitFor({ state: 'attached' });
  if (await discard.isVisible()) await discard.click();
  await opening;
}

async function press(name: string): Promise<void> {
  await desk.pane.getByRole('button', { name, exact: true }).click();
}

/** The pane shows an error of this code, in these words. */
async function told(code: string, words: RegExp): Promise<void> {
  await desk.pane.locator(`[data-error="${code}"]`).filter({ hasText: words }).waitFor();
}

interface Misfortune {
  readonly fault: FaultName;
  readonly code: string;
  readonly words: RegExp;
}

/** One after the other, as on a bad day: each is told, and the button that stands beside it then meets the next. */
async function meetsAll(misfortunes: readonly Misfortune[], message: number, first: string): Promise<void> {
  for (const [index, { fault, code, words }] of misfortunes.entries()) {
    await planFault(desk, fault, message);
    await press(index === 0 ? first : 'Try again');
    await told(code, words);
    // As a person does who reads what to do.
    await planFault(desk, 'changes allowed again');
  }
}

function sheets(): Promise<string[]> {
  return desk.page.getByRole('tab').allTextContents();
}

async function texts(): Promise<readonly string[]> {
  return [...sdgSheet(await downloaded(desk)).cells].map(textOf);
}

/** The sheet stands, with an answer that a person has typed on it. */
async function answeredSheet(): Promise<void> {
  await openSample();
  await check(desk);
  await openStep(desk, 'write');
  await writeSheet(desk);
  await press('Show me');
  await desk.page.getByRole('tab', { name: 'SDG', selected: true }).waitFor();
  await typeInto(desk, cellUnder(sdgSheet(await downloaded(desk)), 'Description'), 'Dust in the dry months');
  await press('Write it again');
  await desk.pane.getByRole('button', { name: 'Replace it' }).waitFor();
}

it('a check that Excel does not let through is told, and the same button checks', async () => {
  await openSample();
  await planFault(desk, 'request over 5 MB');
  await press('Check this workbook');
  await told('too-large', /too large for Excel to hand over in one piece.*check the copy/);
  await planFault(desk, 'busy');
  await press('Check again');
  await told('excel-busy', /The check did not run.*A cell is being edited/);
  await planFault(desk, 'last sheet deleted', READING);
  await press('Try again');
  await told('excel-failed', /The check did not run.*deleted or renamed/);
  // An answer over 5 MB is asked for again in smaller parts, and nothing is said of it.
  await planFault(desk, 'answer over 5 MB', READING);
  await press('Try again');
  await desk.pane.locator('[data-outcome-of="check"]').waitFor();
});

it('a first sheet that Excel refuses leaves the workbook as it was, and is written by trying again', async () => {
  await openSample();
  const before = await sheets();
  await check(desk);
  await openStep(desk, 'write');
  const misfortunes = [
    { fault: 'busy', code: 'excel-busy', words: /press Enter; close open dialogs\. Nothing was changed/ },
    { fault: 'request over 5 MB', code: 'excel-failed', words: /larger than this Excel takes in one message.*Nothing was changed/ },
    { fault: 'structure protected', code: 'structure-protected', words: /Nothing was changed.*Protect Workbook to lift the protection/ },
    { fault: 'answer over 5 MB', code: 'excel-failed', words: /Nothing was changed/ },
    { fault: 'read-only', code: 'structure-protected', words: /open for reading only\. Nothing was changed.*save a copy/ },
  ] as const;
  await meetsAll(misfortunes, READING + 1, 'Write the SDG sheet');
  expect(await sheets()).toEqual(before);
  await press('Try again');
  await desk.pane.getByText('The sheet “SDG” has been added.').first().waitFor();
  expect(await sheets()).toHaveLength(before.length + 1);
});

it('a sheet written anew keeps what was typed on it, whatever comes between', async () => {
  await answeredSheet();
  const misfortunes = [
    { fault: 'request over 5 MB', code: 'excel-failed', words: /Shorten long notes.*Nothing was changed/ },
    { fault: 'read-only', code: 'structure-protected', words: /open for reading only\. Nothing was changed/ },
    { fault: 'table name taken', code: 'excel-failed', words: /What stood on the sheet "SDG" was put back/ },
    { fault: 'active sheet deleted', code: 'sheet-gone', words: /What stood on it is kept here/ },
  ] as const;
  await meetsAll(misfortunes, READING + 1, 'Replace it');
  await press('Try again');
  await desk.pane.getByText('1 entry of yours was carried over').waitFor();
  expect(await texts()).toContain('Dust in the dry months');
});

it('says that the report was changed while its sheet was being written', async () => {
  await openSample();
  await check(desk);
  await openStep(desk, 'write');
  await planFault(desk, 'selected cell changed', READING + 1);
  await press('Write the SDG sheet');
  await desk.pane.getByText(/^The report has changed since the sheet was written/).waitFor();
  await desk.pane.getByText('The workbook has changed since this check.').waitFor();
});

it('decisions that Excel does not take are still there, and are kept by pressing again', async () => {
  await openSample();
  await checkFindings(desk);
  const finding = desk.pane.locator('[data-finding]').first();
  await finding.getByRole('button', { name: 'Decide' }).click();
  await finding.getByRole('textbox', { name: /^Your name/ }).fill('K. Sato');
  await finding.getByRole('button', { name: 'Save the decision' }).click();
  for (const [fault, code] of [
    ['busy', 'excel-busy'],
    ['structure protected', 'structure-protected'],
  ] as const) {
    await planFault(desk, fault, READING + 1);
    await press('Keep in a Check log sheet');
    await told(code, /Nothing was changed/);
  }
  expect(await sheets()).not.toContain('Check log');
  await planFault(desk, 'changes allowed again');
  await press('Keep in a Check log sheet');
  await desk.pane.getByText('The sheet “Check log” holds what was decided.').waitFor();
  expect(await desk.pane.locator('[data-error]').count()).toBe(0);
});

it('says that the sheet of a cell is gone, and goes on showing what was found', async () => {
  await openSample();
  await checkFindings(desk);
  await desk.page.getByRole('tab', { name: 'MRS(input)' }).click();
  await planFault(desk, 'active sheet deleted');
  await desk.pane.locator('[data-cell="F9"]').first().click();
  await told('excel-failed', /That did not work.*deleted or renamed since the check\. Press Check again/);
  // However far down the button was.
  const isInSight = await desk.pane.locator('[data-error]').evaluate((note) => {
    window.scrollTo(0, document.documentElement.scrollHeight);
    const { top, bottom } = note.getBoundingClientRect();
    return window.scrollY > 0 && top >= 0 && bottom <= window.innerHeight;
  });
  expect(isInSight).toBe(true);
  expect(await desk.pane.locator('[data-finding]').count()).toBeGreaterThan(0);
});
