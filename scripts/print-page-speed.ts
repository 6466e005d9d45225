/**
 * `npm run page-speed`, over the build: the size of the pane and the time until it can be used, beside a bare one of React and Fluent UI; the
 * try-it page with a metering log of 100,000 rows: from the file to its cells, and the frames while one scrolls through it. Numbers to look
 * at, on the machine at hand; no test waits for them.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Frame, Page } from 'playwright-core';
import { buildBarePane } from '../test/bench/speed/bare-pane';
import { METERING } from '../test/bench/speed/metering-workbook';
import { check, DIST, openBytes, startBrowser, type Desk, type TestBrowser } from '../test/browser/open-page';
import { serveFolder } from '../test/browser/static-server';

const ROWS = 100_000;
const FRAMES = 200;
const OPENINGS = 5;

async function print(): Promise<void> {
  const bare = await buildBarePane();
  const browser = await startBrowser();
  await printPane(browser, bare);
  await printGrid(browser);
  await browser.close();
}

async function printPane(browser: TestBrowser, bare: string): Promise<void> {
  const server = await serveFolder(bare);
  const bareTimes: number[] = [];
  const ourTimes: number[] = [];
  const checkTimes: number[] = [];
  for (let opening = 0; opening < OPENINGS; opening += 1) {
    const desk = await browser.open();
    const [, pane] = desk.page.frames();
    if (!pane) throw new Error('there is no pane');
    ourTimes.push(await paintedAfter(pane));
    const begin = performance.now();
    await check(desk);
    checkTimes.push(performance.now() - begin);
    const page: Page = await desk.page.context().newPage();
    await page.goto(server.url);
    bareTimes.push(await paintedAfter(page.mainFrame()));
    await desk.page.context().close();
  }
  await server.close();
  const bareSize = packed(join(bare, 'bare.js'));
  const first = packed(join(DIST, 'taskpane.js'));
  // Microsoft's client comes from its own place, and is what every add-in loads.
  const chunks = chunkFiles();
  const before = ['taskpane.js', ...chunks.filter((name) => /office.js.helpers|language_en/.test(name))].reduce(sumOf, 0);
  console.log(
    `gzipped: the pane's first file ${kB(first)}, all it loads before it is seen ${kB(before)}; a bare pane ${kB(bareSize)} (x ${(before / bareSize).toFixed(2)})`,
  );
  console.log(`gzipped: every file of the pane, in both languages ${kB(['taskpane.js', ...chunks].reduce(sumOf, 0))}`);
  console.log(`from opening to the first button, median of ${OPENINGS}: ${median(ourTimes)} ms; a bare pane ${median(bareTimes)} ms`);
  console.log(`from the click on Check to the outcome, median of ${OPENINGS}: ${median(checkTimes)} ms`);
}

/** Milliseconds from the frame's navigation until something is seen in it: with this pane that is its first button. */
async function paintedAfter(frame: Frame): Promise<number> {
  await frame.getByRole('button').first().waitFor();
  return frame.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          for (const { name, startTime } of list.getEntries()) if (name === 'first-contentful-paint') resolve(startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );
}

/** As the service worker lists them, without what belongs to the try-it page: the recalculation and the page itself. */
function chunkFiles(): readonly string[] {
  const listed = readFileSync(join(DIST, 'service-worker.js'), 'utf8').match(/chunks\/[\w.-]+\.js(?=")/g) ?? [];
  return listed.filter((name) => !name.includes('ironcalc'));
}

const sumOf = (sum: number, name: string): number => sum + packed(join(DIST, name));
const packed = (file: string): number => gzipSync(readFileSync(file), { level: 9 }).length;
const kB = (bytes: number): string => `${Math.round(bytes / 1000)} kB`;

function median(times: readonly number[]): string {
  return Math.round([...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0).toString();
}

async function printGrid(browser: TestBrowser): Promise<void> {
  const desk = await browser.open();
  const bytes = await METERING.log(ROWS);
  const begin = performance.now();
  await openBytes(desk, 'log.xlsx', bytes);
  await desk.page.getByRole('grid').waitFor();
  console.log(`open ${ROWS} rows: ${Math.round(performance.now() - begin)} ms`);
  await desk.page.getByRole('tab').last().click();
  const frames = (await scrolled(desk)).sort((a, b) => a - b);
  const part = (share: number): string => (frames[Math.floor(frames.length * share)] ?? 0).toFixed(1);
  console.log(`frames while scrolling: median ${part(0.5)} ms, 95 % ${part(0.95)} ms, longest ${part(0.999)} ms`);
}

/** Milliseconds between one frame and the next. */
function scrolled({ page }: Desk): Promise<number[]> {
  return page.locator('.grid').evaluate(async (grid, count) => {
    const times: number[] = [];
    let before = performance.now();
    for (let frame = 0; frame < count; frame += 1) {
      grid.scrollTop += 400;
      await new Promise((drawn) => requestAnimationFrame(drawn));
      const now = performance.now();
      times.push(now - before);
      before = now;
    }
    return times;
  }, FRAMES);
}

void print();
