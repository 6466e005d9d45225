/** The try-it page in a real browser, over the production build. */
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type FrameLocator, type Page } from 'playwright-core';
import { STEPS, type StepName } from '../../src/taskpane/frame/steps';
import type { FaultName } from '../../src/tryit/page/fault-menu';
import { browserPath } from '../programs';
import { serveFolder, type StaticServer } from './static-server';

export const DIST = join(__dirname, '../../dist');
export const PICTURES = join(__dirname, '../../test-output');

export interface Desk {
  readonly page: Page;
  /** The task pane in its frame. */
  readonly pane: FrameLocator;
  /** Every address the browser asked for. */
  readonly requests: readonly string[];
  /** Errors of scripts, of the console, and of the content security policy. */
  readonly complaints: readonly string[];
}

/** Theme, language and window are Playwright's: `colorScheme`, `forcedColors`, `locale`, `viewport`. */
export interface DeskOptions extends BrowserContextOptions {
  readonly sample?: string;
  /** Pixels; 350 unless told. */
  readonly paneWidth?: 320 | 450;
  /** Another address than that of the build as it is. */
  readonly url?: string;
  /** Shows the testers' menu of faults. */
  readonly faults?: boolean;
}

export interface TestBrowser {
  readonly server: StaticServer;
  open(options?: DeskOptions): Promise<Desk>;
  close(): Promise<void>;
}

export async function startBrowser(): Promise<TestBrowser> {
  if (!existsSync(join(DIST, 'index.html'))) throw new Error('There is no build to look at: run "npm run build" first.');
  mkdirSync(PICTURES, { recursive: true });
  const server = await serveFolder(DIST);
  const browser = await chromium.launch({ executablePath: browserPath(), args: ['--no-sandbox'] });
  return {
    server,
    open: (options = {}) => openDesk(browser, { url: server.url, ...options }),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

async function openDesk(browser: Browser, options: DeskOptions & { readonly url: string }): Promise<Desk> {
  const { url, sample, paneWidth, faults = false, ...context } = options;
  const page = await (
    await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-US', serviceWorkers: 'block', ...context })
  ).newPage();
  // A limit against hanging, not an expectation: shorter than a test's own, so that it names what was waited for.
  page.setDefaultTimeout(100_000);
  // As the page remembers it.
  if (paneWidth) await page.addInitScript((width) => localStorage.setItem('jcm-monitor-pane-width', String(width)), paneWidth);
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`content security policy: ${violatedDirective} ${blockedURI}`);
    });
  });
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    // Most tests want no worker that fetches everything: Playwright blocks it, and says so.
    if (/Service Worker registration blocked/.test(message.text())) return;
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  await page.goto(faults ? `${url}?faults` : url);
  await page.getByRole('grid').waitFor();
  if (sample !== undefined) await openSample(page, sample);
  const pane = page.frameLocator('iframe');
  await pane.getByRole('heading', { level: 1 }).waitFor();
  return { page, pane, requests, complaints };
}

async function openSample(page: Page, sample: string): Promise<void> {
  await page.getByRole('combobox', { name: /^(Sample|サンプル)$/ }).selectOption(sample);
  await page.getByRole('status').filter({ hasText: sample }).filter({ hasNotText: '…' }).waitFor({ state: 'attached' });
}

/** Presses the check button and waits for the outcome. */
export async function check({ pane }: Desk): Promise<void> {
  await pane.getByRole('button', { name: /^(Check this workbook|Check again|このブックをチェック|もう一度チェック)$/ }).click();
  await pane.locator('[data-outcome-of="check"]').waitFor();
}

/** The single key of each step. */
export const STEP_KEYS = Object.fromEntries(STEPS.map((name, index) => [name, String(index + 1)])) as Readonly<Record<StepName, string>>;

/** Opens one of the steps. */
export async function openStep({ pane }: Desk, step: StepName): Promise<void> {
  await pane.locator(`#tab-${step}`).click();
  await pane.locator(`[role="tabpanel"][aria-labelledby="tab-${step}"]`).waitFor();
  // Its code comes when it is first asked for.
  await pane.locator('[role="tabpanel"] > [data-coming]').waitFor({ state: 'detached' });
}

/** Opens what the project is: technology and sector, types, check list form. */
export async function openProject(desk: Desk): Promise<void> {
  await openStep(desk, 'sdgs');
  await desk.pane.locator('summary', { hasText: /^(Project: |プロジェクト：)/ }).click();
}

export async function checkFindings(desk: Desk): Promise<void> {
  await check(desk);
  await openStep(desk, 'findings');
  await desk.pane.locator('[data-count="passed"]').waitFor();
}

/** Writes without a sheet of ours standing in the way, and waits until it stands. */
export async function writeSheet({ pane }: Desk): Promise<void> {
  await pane.getByRole('button', { name: /^(Write the SDG sheet|SDGs シートを作成)$/ }).click();
  await pane.getByRole('button', { name: /^(Show me|表示する)$/ }).waitFor();
}

/** Plans what goes wrong, counted in messages of the pane from now on. Needs a desk opened with `faults`. */
export async function planFault({ page }: Desk, name: FaultName, message = 1): Promise<void> {
  const menu = page.getByRole('form', { name: 'Faults' });
  await menu.getByLabel('Fault').selectOption(name);
  await menu.getByLabel('at message from now').fill(String(message));
  await menu.getByRole('button', { name: 'Plan' }).click();
  await menu.getByRole('status').filter({ hasText: name }).waitFor();
}

export async function picture(desk: Pick<Desk, 'page'>, name: string): Promise<void> {
  await desk.page.screenshot({ path: join(PICTURES, `${name}.png`) });
}

/** Goes to the cell by its name and edits it. */
export async function typeInto({ page }: Pick<Desk, 'page'>, cell: string, text: string): Promise<void> {
  const box = page.getByLabel(/^(Selected cell|選択中のセル)$/);
  await box.fill(cell);
  await box.press('Enter');
  await page.locator(`#cell-${cell}[aria-selected="true"]`).waitFor();
  await page.getByRole('grid').press('F2');
  const editor = page.getByLabel(new RegExp(`^(Edit ${cell}|${cell} を編集)$`));
  await editor.fill(text);
  await editor.press('Enter');
  await editor.waitFor({ state: 'detached' });
}

export async function openBytes({ page, pane }: Desk, name: string, bytes: Uint8Array): Promise<void> {
  await page.locator('input[type="file"]').setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
  await isOpen({ page }, name);
  await pane.getByRole('heading', { level: 1 }).waitFor();
}

export async function isOpen({ page }: Pick<Desk, 'page'>, name: string): Promise<void> {
  await page
    .getByRole('status')
    .filter({ hasText: name })
    .filter({ hasText: /is open\.|を開きました。/ })
    .waitFor({ state: 'attached' });
}
