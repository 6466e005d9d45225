import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

export type ReaderName = 'floor' | 'ours' | 'SheetJS' | 'ExcelJS';

export interface Reading {
  /** CPU time of one reading: the median of the later half. */
  readonly milliseconds: number;
  /** The most memory of the process. */
  readonly megabytes: number;
}

/** In a process of its own. Undefined where the reader is not there. `sheetJs`: the folder it is installed in. */
export function runReader(reader: ReaderName, file: string, how: 'once' | 'warm', sheetJs: string | undefined): Reading | undefined {
  if (reader === 'SheetJS' && sheetJs === undefined) return undefined;
  const program = join(__dirname, 'read-program.ts');
  const args = ['--import', 'tsx', '--max-old-space-size=4096', program, reader, file, how, join(sheetJs ?? '', 'package.json')];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${reader} failed: ${stderr}`);
  return JSON.parse(stdout) as Reading;
}
