/** `npx tsx test/bench/portfolio/make-portfolio.ts FOLDER [PROJECTS] [PERIODS]`: writes a made-up portfolio (150 projects of 3 periods). */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { portfolio } from './portfolio';

const [, , folder = 'portfolio', projects = '150', periods = '3'] = process.argv;

async function write(): Promise<void> {
  for (const { path, bytes } of portfolio(Number(projects), Number(periods))) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), await bytes());
  }
}

void write();
