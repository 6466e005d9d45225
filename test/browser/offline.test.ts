/** `dist/` copied to a web server, in a folder of its own: opens without a network, and a new build takes over. */
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check, DIST, openStep, startBrowser, type TestBrowser } from './open-page';
import { serveFolder, type StaticServer } from './static-server';

let browser: TestBrowser;
let server: StaticServer;
const root = mkdtempSync(join(tmpdir(), 'jcm-monitor-'));
const [site, away] = [join(root, 'tools', 'jcm'), join(root, 'away')];
beforeAll(async () => {
  cpSync(DIST, site, { recursive: true });
  [browser, server] = await Promise.all([startBrowser(), serveFolder(root)]);
});
afterAll(async () => {
  await Promise.all([browser.close(), server.close()]);
  rmSync(root, { recursive: true });
});

it('works from a folder, then without the server, until a new build is there', async () => {
  const { page, pane } = await browser.open({ serviceWorkers: 'allow', url: `${server.url}tools/jcm/` });
  await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state);

  renameSync(site, away);
  await page.reload();
  await page.getByRole('grid').waitFor();
  await page.getByRole('combobox', { name: 'Sample' }).selectOption('solar-five-faults');
  await page.getByRole('status').filter({ hasText: 'solar-five-faults.xlsx is open.' }).waitFor({ state: 'attached' });
  await check({ page, pane, requests: [], complaints: [] });
  // Chunks that are fetched when they are first asked for, and the engine that recalculates.
  await openStep({ page, pane, requests: [], complaints: [] }, 'write');
  await page.getByRole('tab', { name: 'MRS(input)' }).click();
  await page.locator('#cell-F9').click();
  await page.keyboard.type('=1000+1');
  await page.keyboard.press('Enter');
  await page.locator('#cell-F9', { hasText: '1,001' }).waitFor();

  renameSync(away, site);
  for (const [file, from, to] of [
    ['index.html', '<title>JCM Monitor', '<title>Newer JCM Monitor'],
    ['service-worker.js', /(?<=BUILD ?= ?"|jcm-monitor-)(?=[0-9a-f]{16}")/g, 'newer-'],
  ] as const) {
    const path = join(site, file);
    writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
  }
  // The open page keeps the build it came with.
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    while (!registration.waiting) await new Promise((look) => requestAnimationFrame(look));
  });
  const served = (): Promise<string> => page.evaluate(async () => (await fetch('./')).text());
  expect(await served()).not.toContain('Newer');
  page.once('dialog', (dialog) => void dialog.accept());
  await page.goto('about:blank');
  await page.goto(`${server.url}tools/jcm/`);
  await page.getByRole('grid').waitFor();
  expect(await served()).toContain('Newer');
});
