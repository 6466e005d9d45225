/**
 * `npm run page-speed`: the try-it page over the build with a metering log of 100,000 rows: time from the file to its cells, and of the
 * frames while one scrolls through it. Numbers to look at, on the machine at hand; no test waits for them.
 */
import { METERING } from '../test/bench/speed/metering-workbook';
import { openBytes, startBrowser, type Desk } from '../test/browser/open-page';

const ROWS = 100_000;
const FRAMES = 200;

async function print(): Promise<void> {
  const browser = await startBrowser();
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
  await browser.close();
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
