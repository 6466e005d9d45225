/** Leads one pane through everything it can show: for axe, for narrow windows, for the pictures. */
import { Workbook } from 'exceljs';
import type { Language } from '../../src/language';
import { en, type PaneWords } from '../../src/taskpane/language/en';
import { ja } from '../../src/taskpane/language/ja';
import { monitoringWorkbook } from '../workbooks/monitoring-workbook';
import { check, isOpen, openBytes, openStep, planFault, typeInto, type Desk } from './open-page';

export const PANE_WORDS: Readonly<Record<Language, PaneWords>> = { en, ja };
export const LOCALES: Readonly<Record<Language, string>> = { en: 'en-US', ja: 'ja-JP' };

/** Is told what the pane shows now. */
export type Visit = (state: string) => Promise<void>;

/** Needs a desk opened with `faults`, in the language. */
export async function walkStates(desk: Desk, language: Language, visit: Visit): Promise<void> {
  const words = PANE_WORDS[language];
  await beforeAnyCheck(desk, words, visit);
  await otherWorkbooks(desk, words, visit);
  await openFaultySample(desk);
  await refusedForNow(desk, words, visit);
  await reportAndFindings(desk, words, visit);
  await sdgs(desk, visit);
  await credits(desk, words, visit);
  await writing(desk, words, visit);
}

async function beforeAnyCheck(desk: Desk, words: PaneWords, visit: Visit): Promise<void> {
  await visit('tour');
  await button(desk, words.tourSkip).click();
  await visit('empty');
  await button(desk, words.help).click();
  await desk.pane.locator('#help').waitFor();
  await visit('help');
  await button(desk, words.help).click();
  await atPause(desk, async () => {
    await button(desk, words.check).click();
    await desk.pane.getByRole('paragraph').filter({ hasText: words.recognising }).waitFor();
  });
  await visit('checking');
  await button(desk, words.cancel).click();
  await button(desk, words.check).waitFor();
}

/** The pane goes no further than to its next pause, which never ends: a slow machine. */
async function atPause({ pane }: Desk, act: () => Promise<void>): Promise<void> {
  const html = pane.locator('html');
  const real = await html.evaluateHandle(() => {
    const { setTimeout } = window;
    window.setTimeout = (() => 0) as unknown as typeof setTimeout;
    return { setTimeout };
  });
  await act();
  await html.evaluate((_, { setTimeout }) => {
    window.setTimeout = setTimeout;
  }, real);
}

async function otherWorkbooks(desk: Desk, words: PaneWords, visit: Visit): Promise<void> {
  const list = new Workbook();
  list.addWorksheet('List').addRows([['Bread', 2]]);
  await openBytes(desk, 'list.xlsx', new Uint8Array(await list.xlsx.writeBuffer()));
  await button(desk, words.check).click();
  await desk.pane.locator('[data-error="not-a-monitoring-spreadsheet"]').waitFor();
  await visit('refused');
  await unfold(desk, words.cellsByHand);
  await visit('cells-by-hand');
  await openBytes(desk, 'plan.xlsx', await monitoringWorkbook({ includeReport: false }));
  await check(desk);
  await visit('plan-only');
  await openBytes(desk, 'two.xlsx', await monitoringWorkbook({ calculationSheets: 2 }));
  await check(desk);
  await visit('several-reports');
}

async function openFaultySample(desk: Desk): Promise<void> {
  await desk.page.getByRole('combobox', { name: /^(Sample|サンプル)$/ }).selectOption('solar-five-faults');
  await isOpen(desk, 'solar-five-faults.xlsx');
  await desk.pane.getByRole('heading', { level: 1 }).waitFor();
}

async function refusedForNow(desk: Desk, words: PaneWords, visit: Visit): Promise<void> {
  await planFault(desk, 'busy');
  await button(desk, words.check).click();
  await desk.pane.locator('[data-error="excel-busy"]').waitFor();
  await visit('busy');
  await button(desk, words.tryAgain).click();
  await desk.pane.locator('[data-outcome-of="check"]').waitFor();
}

async function reportAndFindings(desk: Desk, words: PaneWords, visit: Visit): Promise<void> {
  const { pane } = desk;
  await visit('report');
  await unfoldAll(desk);
  await visit('report-unfolded');
  await scoring(desk, words, visit);
  await redaction(desk, words, visit);
  await openStep(desk, 'findings');
  await visit('findings');
  await unfold(desk, words.docsTitle);
  const decide = button(desk, words.decide);
  await decide.nth(1).click();
  await button(desk, words.saveDecision).click();
  await pane.getByText(words.nameNeeded).waitFor();
  await visit('findings-decision');
  await pane.getByLabel(words.decidedBy).fill('K. Sato');
  await button(desk, words.saveDecision).click();
  await button(desk, words.keepLog).waitFor();
  await visit('findings-decided');
  await button(desk, words.keepLog).click();
  await button(desk, words.showMe).waitFor();
  await visit('log-kept');
}

async function scoring(desk: Desk, words: PaneWords, visit: Visit): Promise<void> {
  const { pane, page } = desk;
  await button(desk, words.more).click();
  const entry = pane.getByRole('menuitem', { name: words.panel_scoring });
  await entry.waitFor();
  await visit('more');
  await entry.press('Enter');
  const panel = pane.getByRole('region', { name: words.panel_scoring });
  await panel.getByRole('textbox', { name: words.reductionsAYear }).fill('49,999.5');
  await panel.getByRole('textbox', { name: words.amount }).fill('-');
  await panel.locator('summary').first().click();
  await visit('scoring');
  await page.keyboard.press('Escape');
  await panel.waitFor({ state: 'detached' });
}

async function redaction(desk: Desk, words: PaneWords, visit: Visit): Promise<void> {
  const { pane, page } = desk;
  await page.getByRole('tab', { name: 'MRS(input)' }).click();
  await page.locator('#cell-F8').click();
  await button(desk, words.more).click();
  await pane.getByRole('menuitem', { name: words.panel_redaction }).click();
  const panel = pane.getByRole('region', { name: words.panel_redaction });
  await panel.getByRole('button', { name: words.addSelection }).click();
  await panel.getByRole('listitem').first().waitFor();
  await panel.getByRole('button', { name: words.lookRedaction }).click();
  await panel.locator('[data-stands-against]').first().waitFor();
  for (const summary of await panel.locator('summary').all()) await summary.click();
  await visit('redaction');
  await panel.getByRole('button', { name: words.close }).first().click();
  await panel.waitFor({ state: 'detached' });
}

async function sdgs(desk: Desk, visit: Visit): Promise<void> {
  await openStep(desk, 'sdgs');
  await visit('sdgs');
  await unfoldAll(desk);
  await desk.pane.locator('[data-item="1"] input[type="radio"]').first().check();
  await visit('sdgs-unfolded');
}

async function credits(desk: Desk, words: PaneWords, visit: Visit): Promise<void> {
  const { pane } = desk;
  await openStep(desk, 'credits');
  await visit('credits');
  await unfoldAll(desk);
  await pane.locator('[data-credits] input').nth(1).fill('JCM-TH-1');
  await visit('credits-unfolded');
  await button(desk, words.writeCredits).click();
  // The first is that of the Check log, which was kept before.
  await button(desk, words.showMe).nth(1).waitFor();
  await visit('credits-written');
}

async function writing(desk: Desk, words: PaneWords, visit: Visit): Promise<void> {
  const { page, pane } = desk;
  await openStep(desk, 'write');
  await visit('write');
  await unfoldAll(desk);
  await visit('write-unfolded');
  await planFault(desk, 'busy', READING + 1);
  await button(desk, words.write).click();
  await pane.locator('[data-error]').waitFor();
  await visit('write-refused');
  await button(desk, words.tryAgain).click();
  await button(desk, words.showMe).waitFor();
  await visit('written');
  await page.getByRole('tab', { name: 'MRS(input)' }).click();
  await typeInto(desk, 'F9', '987.65');
  await pane.getByText(words.changedSince).waitFor();
  await visit('written-outdated');
  await button(desk, words.writeAgain).click();
  // Left where the dialog comes, the pointer would turn a button's colours while they are looked at.
  await page.mouse.move(0, 0);
  await pane.getByRole('alertdialog').waitFor();
  await visit('replace');
  await planFault(desk, 'table name taken', READING + 1);
  await page.locator('iframe').scrollIntoViewIfNeeded();
  await button(desk, words.replaceYes).click();
  await pane.locator('[data-error]').waitFor();
  await visit('half-written');
}

/** States that differ in their words alone: for the pictures, where a walk of more has no test to hold up. */
export async function walkMoreStates(desk: Desk, _language: Language, visit: Visit): Promise<void> {
  await openBytes(desk, 'two-years.xlsx', await monitoringWorkbook({ period: '1/Jul/2022 - 30/Jun/2023', otherSheets: SD_FORMS }));
  await check(desk);
  await openStep(desk, 'credits');
  await visit('two-years');
  await openStep(desk, 'sdgs');
  await unfoldAll(desk);
  await visit('sd-plan-and-report');
}

/** The check lists of a plan and of its report, which answer otherwise. */
const SD_FORMS = (['Plan', 'Report'] as const).map((stage) => ({
  name: `SD ${stage}`,
  rows: [
    [`JCM Sustainable Development Implementation ${stage} Form`],
    ['B.1 Check list for contribution to SD'],
    ['No.', 'Category', 'Items', 'Not identified', 'Identified', 'If "Identified" is checked, describe'],
    [1, 'Pollution Control', 'Occurrence of waste generation', ...(stage === 'Plan' ? ['x', null] : [null, 'x', 'Panels are recycled.'])],
    [2, 'Pollution Control', 'Occurrence of noise', 'x', null],
  ],
}));

/** Messages of a reading; the next one writes. */
const READING = 2;

function button({ pane }: Desk, name: string) {
  return pane.getByRole('button', { name, exact: true });
}

async function unfold({ pane }: Desk, title: string): Promise<void> {
  await pane.locator('summary', { hasText: title }).first().click();
}

/** Also what comes into view as others open. */
async function unfoldAll({ pane }: Desk): Promise<void> {
  const folded = pane.locator('[role="tabpanel"] details:not([open])');
  while ((await folded.count()) > 0) await folded.evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
}
