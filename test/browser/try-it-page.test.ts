/** The whole product in a browser: the built pane on the genuine Excel client library, over the virtual Excel, beside the grid. */
import { Workbook } from 'exceljs';
import { SYMBOLS } from '../../src/extract/extraction';
import { RULES } from '../../src/check/rules';
import { monitoringWorkbook } from '../workbooks/monitoring-workbook';
import {
  check,
  checkFindings,
  isOpen,
  openBytes,
  openProject,
  openStep,
  picture,
  startBrowser,
  typeInto,
  writeSheet,
  type TestBrowser,
} from './open-page';
import { cellUnder, downloaded, sdgSheet } from './written-sheet';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
});

/** Rules for a workbook alone: the pane has no other. */
const ALONE = RULES.filter(({ about }) => about !== 'files');

/** What the sample's calculation sheet holds: `solar-correct.xlsx` (assets/samples/README.md). */
const READINGS = {
  EG: { shown: '3,602.05', cell: 'F11' },
  EF_RE: { shown: '0.797', cell: 'F8' },
  RE_p: { shown: '2,870.8', cell: 'F10' },
  PE_p: { shown: '0.0', cell: 'F14' },
  ER_p: { shown: '2,870.8', cell: 'F6' },
} as const;

describe('a correct report', () => {
  it('shows the five readings with their cells, and an outcome for every rule', async () => {
    const desk = await browser.open();
    await picture(desk, '1-empty');
    await check(desk);
    await picture(desk, '2-checked');
    for (const symbol of SYMBOLS) {
      const row = desk.pane.locator(`[data-symbol="${symbol}"]`);
      expect(await row.locator('data').textContent()).toBe(READINGS[symbol].shown);
      expect(await row.locator('[data-cell]').first().textContent()).toBe(READINGS[symbol].cell);
    }
    await openStep(desk, 'findings');
    await desk.pane.locator('[data-count="passed"]').waitFor();
    const outcomes = desk.pane.locator('[data-rule][data-outcome]');
    const shown = await outcomes.evaluateAll((entries) => entries.map((entry) => (entry as HTMLElement).dataset['rule'] ?? ''));
    expect(shown.sort()).toEqual(ALONE.map(({ id }) => id).sort());
    expect(await desk.pane.locator('[data-count="error"]').textContent()).toBe('0 errors');
    expect(await desk.pane.locator('[data-count="warning"]').textContent()).toBe('0 warnings');
  });

  it('goes to a cell: brings its sheet to the front and selects it', async () => {
    const desk = await browser.open();
    await check(desk);
    await desk.pane.getByRole('button', { name: 'Go to cell MRS(calc_process)!F10' }).first().click();
    await desk.page.getByRole('tab', { name: 'MRS(calc_process)', selected: true }).waitFor();
    await desk.page.locator('#cell-F10[aria-selected="true"]').waitFor();
    expect(await desk.page.getByLabel('Selected cell', { exact: true }).inputValue()).toBe('F10');
    expect(await desk.page.getByLabel('Content of the selected cell').inputValue()).toBe('=F11*F12');
  });

  it('asks nothing of any other place, and nothing complains', async () => {
    const desk = await browser.open();
    await check(desk);
    await openStep(desk, 'write');
    await writeSheet(desk);
    expect(desk.requests.length).toBeGreaterThan(5);
    expect(desk.requests.filter((url) => !url.startsWith(browser.server.url) && !url.startsWith('data:'))).toEqual([]);
    expect(desk.complaints).toEqual([]);
  });
});

describe('a report with faults', () => {
  it('shows errors first, with the cell, and how to mend them', async () => {
    const desk = await browser.open({ sample: 'solar-five-faults' });
    await checkFindings(desk);
    await picture(desk, '3-faults');
    const first = desk.pane.locator('[data-outcome="failed"]').first();
    expect(await first.textContent()).toContain('Error');
    const asText = desk.pane.locator('[data-rule="number-as-text"]');
    expect(await asText.textContent()).toContain('987,65');
    await asText.getByRole('button', { name: 'Go to cell MRS(input)!F9' }).click();
    await desk.page.locator('#cell-F9[aria-selected="true"]').waitFor();
    await asText.getByText('Why, and how to mend it').click();
    expect(await asText.getByText('How to mend it', { exact: true }).isVisible()).toBe(true);
  });

  it('finds nothing any more where a fault has been mended in the grid', async () => {
    const desk = await browser.open({ sample: 'solar-five-faults' });
    await desk.page.getByRole('tab', { name: 'MRS(input)' }).click();
    await typeInto(desk, 'F9', '987.65');
    await check(desk);
    expect(await desk.pane.locator('[data-symbol="EG"] data').textContent()).toBe('3,602.05');
    await openStep(desk, 'findings');
    await desk.pane.locator('[data-rule="number-as-text"][data-outcome="passed"]').waitFor({ state: 'attached' });
  });
});

describe('writing the SDG sheet', () => {
  it('adds a sheet whose figures are linked to the report and follow it', async () => {
    const desk = await browser.open();
    await check(desk);
    await openStep(desk, 'write');
    await picture(desk, '4-choices');
    await writeSheet(desk);
    await desk.pane.getByRole('button', { name: 'Show me' }).click();
    await desk.page.getByRole('tab', { name: 'SDG', selected: true }).waitFor();
    await picture(desk, '5-written');
    expectLinkedGeneration(await downloaded(desk), 3602.05);

    await desk.page.getByRole('tab', { name: 'MRS(input)' }).click();
    await typeInto(desk, 'F9', '1000');
    await desk.page.locator('#cell-F9', { hasText: '1,000' }).waitFor();
    expectLinkedGeneration(await downloaded(desk), 3614.4);
  });

  it('asks before it replaces a sheet, and keeps what was typed on it', async () => {
    const desk = await browser.open();
    await check(desk);
    await openStep(desk, 'write');
    await writeSheet(desk);
    await desk.page.getByRole('tab', { name: 'SDG' }).click();
    const answer = cellUnder(sdgSheet(await downloaded(desk)), 'Answer');
    await typeInto(desk, answer, 'Identified');
    await desk.page.locator(`#cell-${answer}`, { hasText: 'Identified' }).waitFor();

    await desk.pane.getByRole('button', { name: 'Write it again' }).click();
    const dialog = desk.pane.getByRole('alertdialog');
    await dialog.waitFor();
    await picture(desk, '6-consent');
    await dialog.getByRole('button', { name: 'Keep it as it is' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(await desk.page.getByRole('tab', { name: /^SDG/ }).count()).toBe(1);

    await desk.pane.getByRole('button', { name: 'Write it again' }).click();
    await dialog.getByRole('button', { name: 'Replace it' }).click();
    await desk.pane.getByText('has been replaced').first().waitFor();
    await desk.pane.getByText('1 entry of yours was carried over').waitFor();
    expect(await desk.page.getByRole('tab', { name: /^SDG/ }).count()).toBe(1);
    const after = sdgSheet(await downloaded(desk));
    expect([...after.cells].some(({ content }) => content.kind === 'text' && content.value === 'Identified')).toBe(true);
  });
});

describe('languages', () => {
  it('speaks Japanese where the browser does, and writes a Japanese sheet', async () => {
    const desk = await browser.open({ locale: 'ja-JP' });
    await checkFindings(desk);
    await picture(desk, '7-japanese');
    expect(await desk.pane.locator('html').getAttribute('lang')).toBe('ja');
    expect(await desk.pane.locator('[data-count="error"]').textContent()).toBe('エラー 0 件');
    await desk.pane.getByRole('tab', { name: '作成：未作成' }).click();
    await writeSheet(desk);
    const sheet = sdgSheet(await downloaded(desk));
    expect([...sheet.cells].some(({ content }) => content.kind === 'text' && content.value.includes('排出削減量'))).toBe(true);
  });

  it('follows the page into another language with everything it shows, and the page remembers it', async () => {
    const desk = await browser.open();
    await check(desk);
    await desk.page.locator('.bar').getByRole('button', { name: '日本語' }).click();
    await desk.pane.getByRole('button', { name: 'もう一度チェック' }).waitFor();
    await desk.page.reload();
    await desk.page.getByRole('heading', { name: 'JCM モニターを試す' }).waitFor();
    await desk.pane.getByRole('button', { name: 'このブックをチェック' }).waitFor();
  });

  it('remembers the language that was chosen in the pane', async () => {
    const desk = await browser.open();
    await desk.pane.getByRole('button', { name: '日本語' }).click();
    await desk.pane.getByRole('button', { name: 'このブックをチェック' }).waitFor();
    // The page around it, too.
    await desk.page.getByRole('heading', { name: 'JCM モニターを試す' }).waitFor();
    await desk.page.reload();
    await desk.pane.getByRole('button', { name: 'このブックをチェック' }).waitFor();
  });
});

describe('other workbooks', () => {
  it('says that a plan alone has nothing to check or to write', async () => {
    const desk = await browser.open();
    await openBytes(desk, 'plan.xlsx', await monitoringWorkbook({ includeReport: false }));
    await check(desk);
    await desk.pane.getByText('monitoring plan (ex ante) only').waitFor();
    expect(await desk.pane.locator('[data-symbol]').count()).toBe(0);
    await openStep(desk, 'write');
    await desk.pane.getByText('there is nothing to write').waitFor();
  });

  it('shows two reports one after the other, and lets their figures be chosen', async () => {
    const desk = await browser.open();
    await openBytes(desk, 'two.xlsx', await monitoringWorkbook({ calculationSheets: 2 }));
    await check(desk);
    expect(await desk.pane.getByRole('heading', { name: /^Monitoring report on/ }).count()).toBe(2);
    expect(await desk.pane.locator('[data-symbol]').count()).toBe(10);
    await openStep(desk, 'sdgs');
    await desk.pane.locator('summary', { hasText: 'Project:' }).click();
    const boxes = desk.pane.getByRole('group', { name: 'Figures from' }).getByRole('checkbox');
    expect(await boxes.count()).toBe(2);
    for (const box of await boxes.all()) await box.uncheck();
    await openStep(desk, 'write');
    expect(await desk.pane.getByRole('button', { name: 'Write the SDG sheet' }).getAttribute('aria-disabled')).toBe('true');
    await openStep(desk, 'sdgs');
    await boxes.first().click();
    await openStep(desk, 'write');
    await writeSheet(desk);
  });

  it('says what it looked for where nothing of the form is found', async () => {
    const desk = await browser.open();
    await openBytes(desk, 'other.xlsx', await shoppingList());
    await desk.pane.getByRole('button', { name: 'Check this workbook' }).click();
    await desk.pane.locator('[data-error="not-a-monitoring-spreadsheet"]').waitFor();
    await desk.pane.getByText('This workbook cannot be checked').waitFor();
  });
});

describe('what green covers', () => {
  it('says by how many rules, and what none of them looks at', async () => {
    const desk = await browser.open();
    await checkFindings(desk);
    await desk.pane.getByText('Nothing to mend was found.').last().waitFor();
    await desk.pane.getByText(new RegExp(`(All|\\d+ of) ${ALONE.length} rules were applied\\.`)).waitFor();
    await desk.pane.getByText('Not looked at:').waitFor();
  });

  it('counts findings, and says as many aloud', async () => {
    const desk = await browser.open({ sample: 'solar-five-faults' });
    await checkFindings(desk);
    const shown = (await desk.pane.locator('[data-count="error"]').textContent()) ?? '';
    const listed = await desk.pane.locator('[data-outcome="failed"]', { hasText: 'Error' }).locator('p').count();
    expect(shown).toBe(`${listed} errors`);
    await desk.pane
      .getByRole('status')
      .filter({ hasText: `Check finished: ${shown}` })
      .waitFor({ state: 'attached' });
  });

  it('is not green where a person must look, and says so aloud', async () => {
    const desk = await browser.open();
    const emissions = { sheet: 'MRS(calc_process)', cell: 'D14', value: 5 };
    const bytes = await monitoringWorkbook({ spreadsheet: 'JCM_ZZ_AM099_ver01.0', overrides: [emissions] });
    await openBytes(desk, 'unknown-methodology.xlsx', bytes);
    await checkFindings(desk);
    await picture(desk, '14-to-look-at');
    expect(await desk.pane.locator('[data-count="person"]').textContent()).toBe('1 to look at');
    expect(await desk.pane.getByText('Nothing to mend was found.').count()).toBe(0);
    await desk.pane.getByRole('status').filter({ hasText: ', 1 to look at, ' }).waitFor({ state: 'attached' });
  });

  it('tells when the report has been changed after the check, until the next one', async () => {
    const desk = await browser.open();
    await check(desk);
    await openStep(desk, 'write');
    await writeSheet(desk);
    await desk.page.getByRole('tab', { name: 'MRS(input)' }).click();
    const hint = desk.pane.getByText('has changed since this check');
    expect(await hint.count()).toBe(0);
    await typeInto(desk, 'F9', '1000');
    await hint.waitFor();
    await check(desk);
    expect(await hint.count()).toBe(0);
  });
});

describe('a pair that Table 6 leaves empty', () => {
  it('is said before writing and after it', async () => {
    const desk = await browser.open();
    await check(desk);
    await openProject(desk);
    const said = desk.pane.getByText('Table 6 of the guidance names no project types');
    expect(await said.count()).toBe(0);
    await desk.pane.getByLabel('Technology').selectOption('waste-to-energy');
    await desk.pane.getByLabel('Sector').selectOption('manufacturing');
    await said.waitFor();
    await openStep(desk, 'write');
    await said.waitFor();
    await writeSheet(desk);
    await said.waitFor();
  });
});

describe('work that is not downloaded', () => {
  it('is given up only after a question, and not asked about once it is downloaded', async () => {
    const desk = await browser.open();
    await desk.page.getByRole('tab', { name: 'MRS(input)' }).click();
    await typeInto(desk, 'F9', '1000');
    await desk.page.locator('#cell-F9', { hasText: '1,000' }).waitFor();
    const sample = desk.page.getByLabel('Sample');
    await sample.selectOption('solar-japanese');
    const dialog = desk.page.getByRole('dialog', { name: 'Open solar-japanese.xlsx?' });
    await dialog.waitFor();
    await picture(desk, '11-discard');
    await desk.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await sample.inputValue()).toBe('solar-correct');
    expect(await desk.page.locator('#cell-F9').textContent()).toBe('1,000.00');

    await sample.selectOption('solar-japanese');
    await dialog.getByRole('button', { name: 'Open without downloading' }).click();
    await isOpen(desk, 'solar-japanese.xlsx');
  });

  it('is nothing to ask about once it is downloaded, or where nothing was changed', async () => {
    const desk = await browser.open();
    await check(desk);
    await desk.page.getByLabel('Sample').selectOption('solar-five-faults');
    await isOpen(desk, 'solar-five-faults.xlsx');
    await desk.page.getByRole('tab', { name: 'MRS(input)' }).click();
    await typeInto(desk, 'F9', '1000');
    await downloaded(desk);
    await desk.page.getByLabel('Sample').selectOption('solar-correct');
    await isOpen(desk, 'solar-correct.xlsx');
  });

  it('can be downloaded from the question', async () => {
    const desk = await browser.open();
    await desk.page.getByRole('tab', { name: 'MRS(input)' }).click();
    await typeInto(desk, 'F9', '1000');
    await desk.page.locator('#cell-F9', { hasText: '1,000' }).waitFor();
    await desk.page.getByLabel('Sample').selectOption('solar-japanese');
    const button = desk.page.getByRole('dialog').getByRole('button', { name: 'Download, then open' });
    const [download] = await Promise.all([desk.page.waitForEvent('download'), button.click()]);
    expect(download.suggestedFilename()).toBe('solar-correct-changed.xlsx');
    await isOpen(desk, 'solar-japanese.xlsx');
  });
});

describe('a page loaded again', () => {
  it('says which file was open and what is lost, and opens it again', async () => {
    const desk = await browser.open();
    const { page } = desk;
    const bytes = await monitoringWorkbook();
    const note = page.getByRole('alert').filter({ hasText: 'my report.xlsx was open before this page was loaded again' });
    await openBytes(desk, 'my report.xlsx', bytes);
    await page.reload();
    await note.waitFor();
    expect(await note.textContent()).not.toContain('lost');
    // Not opened again: it is still said the next time.
    await page.reload();
    await picture(desk, '14-loaded-again');
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      note.getByRole('button', { name: 'Open my report.xlsx again …' }).click(),
    ]);
    await chooser.setFiles({ name: 'my report.xlsx', mimeType: '', buffer: Buffer.from(bytes) });
    await isOpen(desk, 'my report.xlsx');
    await note.waitFor({ state: 'detached' });

    await page.getByRole('tab', { name: 'MRS(input)' }).click();
    await typeInto(desk, 'F9', '1000');
    // The first thing that is typed waits for the engine that recalculates.
    await page
      .locator('#cell-F9')
      .filter({ hasText: /1,?000/ })
      .waitFor();
    page.once('dialog', (dialog) => void dialog.accept());
    await page.reload();
    await note.waitFor();
    expect(await note.textContent()).toContain('Cells changed and sheets written that were not downloaded are lost.');
    await note.getByRole('button', { name: 'Close' }).click();
    await note.waitFor({ state: 'detached' });
    await page.reload();
    await isOpen(desk, 'solar-correct.xlsx');
    expect(await note.count()).toBe(0);
  });

  it('has its sample again', async () => {
    const desk = await browser.open({ sample: 'solar-japanese' });
    await desk.page.reload();
    await isOpen(desk, 'solar-japanese.xlsx');
  });
});

describe('protected sheets', () => {
  it('say how to change a locked cell, and let it be changed here', async () => {
    const desk = await browser.open({ sample: 'solar-five-faults' });
    await desk.page.getByRole('tab', { name: 'MRS(calc_process)' }).click();
    await desk.page.locator('#cell-F14').click();
    // At the first key, as Excel does: nothing is typed for nothing.
    await desk.page.keyboard.press('7');
    await desk.page.getByRole('alert').getByText('Review > Unprotect Sheet').waitFor();
    // Who types blindly presses Enter, too.
    await desk.page.keyboard.press('Enter');
    await desk.page.locator('#cell-F15[aria-selected="true"]').waitFor();
    await desk.page.getByRole('alert').getByText('F14 cannot be changed').waitFor();
    await picture(desk, '12-protected');
    await desk.page.getByRole('button', { name: 'Unprotect sheet' }).click();
    await desk.page.getByRole('alert').waitFor({ state: 'detached' });
    await typeInto(desk, 'F14', '7');
    await desk.page.locator('#cell-F14', { hasText: '7' }).waitFor();
  });

  it('are mentioned where a finding on them is to be mended', async () => {
    const desk = await browser.open({ sample: 'solar-five-faults' });
    await checkFindings(desk);
    const card = desk.pane.locator('[data-outcome="failed"]').first();
    await card.getByText('Why, and how to mend it').click();
    await card.getByText('Review > Unprotect Sheet').waitFor();
  });
});

describe('files that are none of ours', () => {
  it('are refused in words, and what is open stays open', async () => {
    const desk = await browser.open();
    await check(desk);
    await desk.page.locator('input[type="file"]').setInputFiles({ name: 'letter.xlsx', mimeType: '', buffer: Buffer.from('Dear Sir') });
    const alert = desk.page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.textContent()).toContain('letter.xlsx could not be opened');
    expect(await alert.textContent()).toContain('solar-correct.xlsx is still open.');
    expect(await alert.textContent()).not.toMatch(/\bat .*:\d+/);
    await picture(desk, '13-refused');
    expect(await desk.pane.locator('[data-symbol]').count()).toBe(5);
    await alert.getByRole('button', { name: 'Close' }).click();
    await alert.waitFor({ state: 'detached' });
  });
});

/** The sheet's figures for electricity generated: formulas to the report's cell, with the value beside them. */
function expectLinkedGeneration(bytes: Uint8Array, megawattHours: number): void {
  const linked = [...sdgSheet(bytes).cells].filter(({ formula }) => formula?.includes("'MRS(calc_process)'!F11"));
  expect(linked.length).toBeGreaterThan(0);
  for (const { content } of linked) expect(content).toEqual({ kind: 'number', value: expect.closeTo(megawattHours, 9) as number });
}

/** A workbook of somebody else's. */
async function shoppingList(): Promise<Uint8Array> {
  const book = new Workbook();
  book.addWorksheet('List').addRows([
    ['Bread', 2],
    ['Milk', 1],
  ]);
  return new Uint8Array(await book.xlsx.writeBuffer());
}
