import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitoringWorkbook } from '../../workbooks/monitoring-workbook';
import type { Measurement } from './measurement';
import { METERING } from './metering-workbook';

const COMMAND = join('dist', 'cli.js');

/** The whole of `jcm-monitor check FILE`, from the start of the process to its end. */
export const CHECK_PROCESS: readonly Measurement[] = [
  ofFile('check, three points', 3, () => monitoringWorkbook()),
  ...ofSizes('check, typed log', METERING.log, [1_000, 10_000, 100_000]),
  ...ofSizes('check, counter log', METERING.counter, [1_000, 10_000, 100_000]),
  ...ofSizes('check, log of errors', METERING.errors, [1_000, 10_000, 100_000]),
  ...ofSizes('check, points in Table 1', METERING.points, [1_000, 10_000]),
];

function ofSizes(name: string, workbook: (rows: number) => Promise<Uint8Array>, sizes: readonly number[]): readonly Measurement[] {
  return sizes.map((rows) => ofFile(name, rows, () => workbook(rows)));
}

function ofFile(name: string, rows: number, workbook: () => Promise<Uint8Array>): Measurement {
  return {
    name,
    rows,
    prepare: async () => {
      if (!existsSync(COMMAND)) throw new Error(`There is no ${COMMAND}: npm run build first.`);
      const bytes = await workbook();
      return () => check(bytes);
    },
  };
}

/** 0 and 1 are answers; anything else is no measurement. */
function check(bytes: Uint8Array): void {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const file = join(folder, 'report.xlsx');
    writeFileSync(file, bytes);
    const { status, stderr } = spawnSync(process.execPath, [COMMAND, 'check', file], { maxBuffer: 2 ** 28 });
    if (status !== 0 && status !== 1) throw new Error(`check ended with ${String(status)}: ${stderr.toString()}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
