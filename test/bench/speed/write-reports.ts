import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { portfolio } from '../portfolio/portfolio';

const PERIODS = 3;
/** Projects of the portfolio that have a file more or a broken one. */
const ODD_PROJECTS = 4;

/** So many readable reports of a made-up portfolio; gives their paths. */
export async function writeReports(folder: string, count: number): Promise<readonly string[]> {
  mkdirSync(folder, { recursive: true });
  const reports = portfolio(Math.ceil(count / PERIODS) + ODD_PROJECTS, PERIODS).filter(({ path }) => !path.endsWith('download.xlsx'));
  const files: string[] = [];
  for (const [index, { bytes }] of reports.slice(0, count).entries()) {
    const file = join(folder, `${index}.xlsx`);
    writeFileSync(file, await bytes());
    files.push(file);
  }
  return files;
}
