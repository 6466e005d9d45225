/** The SDG sheet from the pane: choices, preview, writing; and the written sheet in the grid, used as in Excel. */
import { cellName, parseRangeName } from '../../src/address';
import {
  check,
  openBytes,
  openProject,
  openStep,
  picture,
  startBrowser,
  typeInto,
  writeSheet,
  type Desk,
  type TestBrowser,
} from './open-page';
import { cellUnder, downloaded, sdgSheet, textOf } from './written-sheet';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
});

async function onChoices(options: Parameters<TestBrowser['open']>[0] = {}): Promise<Desk> {
  const desk = await browser.open(options);
  await check(desk);
  await openStep(desk, 'write');
  return desk;
}

async function onProject(options: Parameters<TestBrowser['open']>[0] = {}): Promise<Desk> {
  const desk = await browser.open(options);
  await check(desk);
  await openProject(desk);
  return desk;
}

async function onWrittenSheet(options: Parameters<TestBrowser['open']>[0] = {}): Promise<Desk> {
  const desk = await onChoices(options);
  await writeSheet(desk);
  await desk.pane.getByRole('button', { name: 'Show me' }).click();
  await desk.page.getByRole('tab', { name: 'SDG', selected: true }).waitFor();
  return desk;
}

async function select({ page }: Desk, cell: string): Promise<void> {
  await page.getByLabel('Selected cell', { exact: true }).fill(cell);
  await page.getByLabel('Selected cell', { exact: true }).press('Enter');
  await page.locator(`#cell-${cell}[aria-selected="true"]`).waitFor();
}

function types({ pane }: Desk): Promise<string[]> {
  return pane.locator('[data-type]').allTextContents();
}

const FORM = {
  id: 'MN/SDIR/1',
  country: 'MN',
  title: { en: 'Check list of Mongolia', ja: 'モンゴルのチェックリスト' },
  version: '1',
  source: 'A test',
  items: [{ number: '1', category: 'Air', item: 'Dust' }],
};

async function importForm({ pane }: Desk, json: unknown): Promise<void> {
  const buffer = Buffer.from(typeof json === 'string' ? json : JSON.stringify(json));
  await pane.locator('input[type="file"]').setInputFiles({ name: 'form.json', mimeType: 'application/json', buffer });
}

describe('the choices', () => {
  it('show the project types at once, where each comes from, and what is changed by hand', async () => {
    const desk = await onProject({ viewport: { width: 1280, height: 1400 } });
    const { pane } = desk;
    expect(await types(desk)).toEqual(['RE projectsTable 6', 'JCM schemefor every project']);
    await pane.getByRole('button', { name: 'Add another technology' }).click();
    await pane.getByRole('group', { name: 'Technology 2' }).getByLabel('Sector').selectOption('manufacturing');
    expect(await types(desk)).toEqual([
      'RE projectsTable 6: Renewable energy (RE) × Other',
      'EE projectsTable 6: Energy efficiency (EE) × Manufacturing',
      'EE projects in factoriesTable 6: Energy efficiency (EE) × Manufacturing',
      'JCM schemefor every project',
    ]);
    await pane.getByText('Change types by hand').click();
    await pane.getByLabel('Disaster related projects').check();
    await pane.getByLabel('EE projects in factories').uncheck();
    await picture(desk, '20-mixed-project');
    expect(await types(desk)).toEqual(
      expect.arrayContaining(['Disaster related projectsadded by hand', 'EE projects in factoriestaken away by hand']),
    );
    await pane.getByRole('button', { name: 'Back to Table 6' }).click();
    expect((await types(desk)).filter((type) => type.includes('by hand'))).toEqual([]);
    await pane.getByRole('button', { name: 'Remove technology 2' }).click();
    expect(await types(desk)).toEqual(['RE projectsTable 6', 'JCM schemefor every project']);
  });

  it('are taken from the sheet where the workbook has one, and can be taken from it again', async () => {
    const desk = await onProject();
    await desk.pane.getByLabel('Sector').selectOption('agriculture');
    await openStep(desk, 'write');
    await desk.pane.locator('summary', { hasText: 'Linked figures' }).click();
    await desk.pane.getByLabel('Language of the sheet').selectOption('both');
    await writeSheet(desk);
    const bytes = await downloaded(desk);
    expect([...sdgSheet(bytes).cells].some((cell) => /Indicator .*指標/.test(textOf(cell)))).toBe(true);

    await openProject(desk);
    await desk.pane.getByLabel('Sector').selectOption('disaster');
    await openBytes(desk, 'again.xlsx', bytes);
    await check(desk);
    await openStep(desk, 'write');
    await desk.pane.locator('summary', { hasText: 'in English and Japanese' }).waitFor();
    await openProject(desk);
    await desk.pane.getByText('The choices are as on the sheet “SDG”.').waitFor();
    expect(await desk.pane.getByLabel('Sector').inputValue()).toBe('agriculture');
    await desk.pane.getByLabel('Sector').selectOption('other');
    await desk.pane.getByRole('button', { name: 'Take them from the sheet' }).click();
    expect(await desk.pane.getByLabel('Sector').inputValue()).toBe('agriculture');
  });

  it('refuse a form that is none in the language of the pane, take a good one, and give the shipped one back', async () => {
    const desk = await onProject({ locale: 'ja-JP' });
    const { pane } = desk;
    await pane.locator('summary', { hasText: 'KG/SDIR/2026-01（代用）' }).click();
    await importForm(desk, { ...FORM, items: [] });
    await pane.getByText('様式を読み込めませんでした').waitFor();
    await pane.getByText('1件以上の項目のリストが必要ですが').waitFor();
    await picture(desk, '21-form-refused');
    await importForm(desk, FORM);
    await pane.getByText('ファイルから読み込んだ様式です。').waitFor();
    await pane.getByText('1 項目中 0 項目回答済み').waitFor();
    expect(await pane.getByText('様式を読み込めませんでした').count()).toBe(0);
    await pane.getByRole('button', { name: '収録されている様式に戻す' }).click();
    await pane.getByText('16 項目中 0 項目回答済み').waitFor();
  });
});

describe('the preview', () => {
  it('counts targets and indicators, and says where issued credits come from', async () => {
    const { pane } = await onChoices();
    await pane.getByText('17 targets in 8 goals').waitFor();
    await pane.getByText('5 with a figure, 18 for you to fill in').waitFor();
    await pane.getByText('never taken from ER_p').waitFor();
    expect(await pane.getByRole('list', { name: 'Goals', exact: true }).getByRole('listitem').count()).toBe(9);
  });

  it('warns of figures in doubt', async () => {
    const { pane } = await onChoices({ sample: 'solar-five-faults' });
    await pane.getByText(/\d indicators rest on a figure in doubt\./).waitFor();
  });
});

describe('the written sheet in the grid', () => {
  it('has its chart, whose bars follow what is answered', async () => {
    const desk = await onWrittenSheet({ viewport: { width: 1900, height: 1000 } });
    const chart = desk.page.getByRole('img', { name: /Gender equality/ });
    await chart.waitFor();
    await picture(desk, '22-chart');
    const widths = (): Promise<number[]> =>
      chart.locator('g rect').evaluateAll((bars) => bars.map((bar) => Number(bar.getAttribute('width'))));
    const before = await widths();
    const sheet = sdgSheet(await downloaded(desk));
    const claim = [...sheet.cells].find((cell) => textOf(cell) === 'SDG 5.1');
    const heads = [...sheet.cells].filter((cell) => textOf(cell) === 'Value' && cell.row < (claim?.row ?? 0));
    const cell = cellName(claim?.row ?? 1, heads.at(-1)?.column ?? 1);
    await typeInto(desk, cell, '40');
    await desk.page.locator(`#cell-${cell}`, { hasText: '40' }).waitFor();
    expect(await widths()).not.toEqual(before);
  });

  it('offers answers with the keyboard, and takes the highlight away once they are given', async () => {
    const desk = await onWrittenSheet();
    const { page } = desk;
    const answer = cellUnder(sdgSheet(await downloaded(desk)), 'Answer');
    await select(desk, answer);
    const cell = page.locator(`#cell-${answer}`);
    const colour = (): Promise<string> => cell.evaluate((element) => getComputedStyle(element).backgroundColor);
    const open = await colour();
    await page.getByRole('grid').press('Alt+ArrowDown');
    await page.getByRole('listbox', { name: `Choices for ${answer}` }).waitFor();
    await picture(desk, '23-drop-down');
    await page.keyboard.press('n');
    await page.keyboard.press('Enter');
    await page.locator(`#cell-${answer}`, { hasText: 'Not identified' }).waitFor();
    expect(await page.getByRole('listbox').count()).toBe(0);
    expect(await colour()).not.toBe(open);
    expect(await page.locator('textarea[data-waiting]').evaluate((field) => field === document.activeElement)).toBe(true);
  });

  it('keeps its title in sight, and leads to the cells its figures come from', async () => {
    const desk = await onWrittenSheet();
    const { page } = desk;
    const link = [...sdgSheet(await downloaded(desk)).cells].find((cell) => textOf(cell).endsWith('!F11'));
    const cell = cellName(link?.row ?? 1, link?.column ?? 1);
    await select(desk, 'B120');
    await picture(desk, '24-frozen');
    const top = (selector: string): Promise<number> =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => element.getBoundingClientRect().top);
    const edge = await top('.grid');
    expect(await top('.grid-letter')).toBeCloseTo(edge);
    expect(await top('#cell-B1')).toBeCloseTo(edge + 22);
    expect(await top('#cell-B120')).toBeGreaterThan(edge + 100);
    await select(desk, cell);
    await page.getByRole('button', { name: /^Go to .*F11$/ }).click();
    await page.getByRole('tab', { name: 'MRS(calc_process)', selected: true }).waitFor();
    await page.locator('#cell-F11[aria-selected="true"]').waitFor();
  });

  it('opens links to the web apart from the page, and fetches nothing for them', async () => {
    const desk = await onWrittenSheet();
    const [cell = 'A1', url] = [...(sdgSheet(await downloaded(desk)).links ?? [])].find(([, to]) => to.startsWith('https:')) ?? [];
    await select(desk, cell);
    for (const link of [desk.page.locator(`#cell-${cell} a`), desk.page.locator('a.follow')]) {
      expect(await link.getAttribute('href')).toBe(url);
      expect(await link.getAttribute('rel')).toBe('noopener noreferrer');
      expect(await link.getAttribute('target')).toBe('_blank');
    }
    expect(desk.requests.filter((url) => !url.startsWith(browser.server.url) && !url.startsWith('data:'))).toEqual([]);
    expect(desk.complaints).toEqual([]);
  });
});

it('writing again says how much of a person’s own came along, also what stood beside the fields', async () => {
  const desk = await onWrittenSheet();
  const sheet = sdgSheet(await downloaded(desk));
  const answer = cellUnder(sheet, 'Answer');
  await typeInto(desk, answer, 'Identified');
  await typeInto(desk, cellUnder(sheet, 'Description'), 'Dust in the dry months');
  const { top = 1 } = parseRangeName(answer) ?? {};
  await typeInto(desk, cellName(top, sheet.cells.extent.columns + 2), 'ask Ms Kato');
  await desk.pane.getByRole('button', { name: 'Write it again' }).click();
  await picture(desk, '25-consent');
  await desk.pane.getByRole('button', { name: 'Replace it' }).click();
  await desk.pane.getByText('2 entries of yours were carried over').waitFor();
  await desk.pane.getByText('1 entry without a place of its own stands in the block of kept notes').waitFor();
  await picture(desk, '26-replaced');
  const after = [...sdgSheet(await downloaded(desk)).cells].map(textOf);
  expect(after).toEqual(expect.arrayContaining(['Identified', 'Dust in the dry months', 'ask Ms Kato']));
});
