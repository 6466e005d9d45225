import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitoringWorkbook } from '../../workbooks/monitoring-workbook';
import type { Measurement } from './measurement';
import { METERING } from './metering-workbook';
import { processTime } from './process-time';
import { writeReports } from './write-reports';

const COMMAND = join('dist', 'cli.js');

/** The whole of `jcm-monitor check FILE`, from the start of the process to its end: its processor time. */
export const CHECK_PROCESS: readonly Measurement[] = [
  ofFile('check, three points', 3, () => monitoringWorkbook()),
  ...ofSizes('check, typed log', METERING.log, [1_000, 10_000, 100_000]),
  ...ofSizes('check, counter log', METERING.counter, [1_000, 10_000, 100_000]),
  ...ofSizes('check, log of errors', METERING.errors, [1_000, 10_000, 100_000]),
  ...ofSizes('check, points in Table 1', METERING.points, [1_000, 10_000]),
  ...[1, 10, 100, 1_000].map(ofFolder),
];

function ofFolder(files: number): Measurement {
  return {
    name: 'check, a folder of files',
    rows: files,
    prepare: async () => {
      const folder = mkdtempSync(join(tmpdir(), 'bench-'));
      process.once('exit', () => {
        rmSync(folder, { recursive: true, force: true });
      });
      await writeReports(folder, files);
      return () => timeOf(folder);
    },
  };
}

function ofSizes(name: string, workbook: (rows: number) => Promise<Uint8Array>, sizes: readonly number[]): readonly Measurement[] {
  return sizes.map((rows) => ofFile(name, rows, () => workbook(rows)));
}

function ofFile(name: string, rows: number, workbook: () => Promise<Uint8Array>): Measurement {
  return {
    name,
    rows,
    prepare: async () => {
      const bytes = await workbook();
      return () => check(bytes);
    },
  };
}

function check(bytes: Uint8Array): number {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const file = join(folder, 'report.xlsx');
    writeFileSync(file, bytes);
    return timeOf(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Of the processor: others who use the machine would be all that the clock tells of. */
function timeOf(path: string): number {
  return processTime(process.execPath, [COMMAND, 'check', path])?.cpu ?? Number.NaN;
}
