/** Draws assets/icons/*.png from the SVG drawings beside them; the small drawings have fewer lines, so that they stay clear at 16 px. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { browserPath } from '../test/programs';

const ICONS = join(__dirname, '..', 'assets', 'icons');
/** The add-in's own icon, and those of the commands in the sizes Office's ribbon needs. */
const DRAWINGS = { icon: [16, 32, 64, 80, 128, 192, 512], check: [16, 32, 80], write: [16, 32, 80], open: [16, 32, 80] } as const;

async function main(): Promise<void> {
  const browser = await chromium.launch({ executablePath: browserPath(), args: ['--no-sandbox'] });
  const page = await browser.newPage();
  for (const [name, sizes] of Object.entries(DRAWINGS)) {
    for (const size of sizes) {
      const drawing = readFileSync(join(ICONS, `${name}${size < 32 ? '-small' : ''}.svg`), 'utf8');
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`);
      writeFileSync(join(ICONS, `${name}-${size}.png`), await page.screenshot({ omitBackground: true }));
    }
  }
  await browser.close();
}

void main();
