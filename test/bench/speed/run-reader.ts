import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

export type ReaderName = 'floor' | 'ours' | 'SheetJS' | 'ExcelJS';

export interface Reading {
  /** CPU time of one reading: the median of the later half. */
  readonly milliseconds: number;
  /** The most memory of the process. */
  readonly megabytes: number;
}

/** In a process of its own, which loads `module`. */
export function runReader(reader: ReaderName, file: string, how: 'once' | 'warm', module: string): Reading {
  const program = join(__dirname, 'read-program.ts');
  const args = ['--import', 'tsx', '--max-old-space-size=4096', program, reader, file, how, module];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${reader} failed: ${stderr}`);
  return JSON.parse(stdout) as Reading;
}
