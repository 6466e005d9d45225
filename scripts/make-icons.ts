/** Draws assets/icons/icon-*.png from the two SVG drawings beside them: the small one has fewer lines, so that it stays clear at 16 px. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { browserPath } from '../test/programs';

const ICONS = join(__dirname, '..', 'assets', 'icons');
const SIZES = [16, 32, 64, 80, 128];

async function main(): Promise<void> {
  const browser = await chromium.launch({ executablePath: browserPath(), args: ['--no-sandbox'] });
  const page = await browser.newPage();
  for (const size of SIZES) {
    const drawing = readFileSync(join(ICONS, size < 32 ? 'icon-small.svg' : 'icon.svg'), 'utf8');
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`);
    writeFileSync(join(ICONS, `icon-${size}.png`), await page.screenshot({ omitBackground: true }));
  }
  await browser.close();
}

void main();
