import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitoringWorkbook } from '../../workbooks/monitoring-workbook';
import { atMost, faster, type Compared, type Comparison } from './comparison';
import { logPackage } from './log-package';
import { runReader, type ReaderName, type Reading } from './run-reader';
import { sheetJsFolder } from './sheet-js';

const READERS: readonly ReaderName[] = ['floor', 'ours', 'SheetJS', 'ExcelJS'];

export const READ_COMPARISONS: readonly Comparison[] = [
  { name: 'read 7 sheets, warm', run: () => onFile(sevenSheets, (file) => compareTimes(file, { floor: 3, others: 8 })) },
  {
    name: 'read 100,000 rows x 10, warm',
    run: () =>
      onFile(
        () => Promise.resolve(logPackage(100_000)),
        (file) => compareTimes(file, { floor: 3, others: 7 }),
      ),
  },
  { name: 'the same, peak memory', run: () => onFile(() => Promise.resolve(logPackage(100_000)), comparePeaks) },
];

/** The five of the form, invoices, and a log of a year. */
function sevenSheets(): Promise<Uint8Array> {
  const log = Array.from({ length: 365 }, (_, day) => [44_927 + day, day * 3.125, 3.125]);
  const invoices = Array.from({ length: 60 }, (_, index) => [`INV-${index}`, index, index * 1.37]);
  return monitoringWorkbook({
    otherSheets: [
      { name: 'Invoices', rows: invoices },
      { name: 'Meter log', rows: log },
    ],
  });
}

async function onFile(make: () => Promise<Uint8Array>, compare: (file: string) => readonly Compared[]): Promise<readonly Compared[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const file = join(folder, 'workbook.xlsx');
    writeFileSync(file, await make());
    return compare(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function compareTimes(file: string, aims: { readonly floor: number; readonly others: number }): readonly Compared[] {
  const { floor, ours, SheetJS, ExcelJS } = readAll(file, 'warm');
  return [
    atMost(ours.milliseconds, 'inflate and a byte scan', floor.milliseconds, aims.floor),
    faster(ours.milliseconds, 'SheetJS', SheetJS?.milliseconds, aims.others),
    faster(ours.milliseconds, 'ExcelJS', ExcelJS?.milliseconds, aims.others),
  ];
}

function comparePeaks(file: string): readonly Compared[] {
  const { ours, SheetJS, ExcelJS } = readAll(file, 'once');
  const [better = Number.NaN] = [SheetJS, ExcelJS].flatMap((peer) => (peer ? [peer.megabytes] : [])).sort((a, b) => a - b);
  const against = better === SheetJS?.megabytes ? 'SheetJS' : 'ExcelJS';
  return [atMost(ours.megabytes, `the better: ${against}`, better, 0.6, (value) => `${value.toFixed(0)} MB`)];
}

function readAll(file: string, how: 'once' | 'warm'): { floor: Reading; ours: Reading; SheetJS?: Reading; ExcelJS?: Reading } {
  const sheetJs = sheetJsFolder();
  const all = new Map(READERS.map((reader) => [reader, runReader(reader, file, how, sheetJs)]));
  const [floor, ours, SheetJS, ExcelJS] = READERS.map((reader) => all.get(reader));
  if (!floor || !ours) throw new Error('Our own reader is always there.');
  return { floor, ours, ...(SheetJS ? { SheetJS } : {}), ...(ExcelJS ? { ExcelJS } : {}) };
}
