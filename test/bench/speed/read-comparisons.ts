import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitoringWorkbook } from '../../workbooks/monitoring-workbook';
import { built } from './build';
import { atMost, faster, type Compared, type Comparison } from './comparison';
import { logPackage } from './log-package';
import { runReader, type Reading } from './run-reader';
import { sheetJs } from './sheet-js';

/** `shipped`: our reader as it is built; `sheetJs`: where that is, unless it is not there. */
interface Given {
  readonly file: string;
  readonly shipped: string;
  readonly sheetJs: string | undefined;
}

export const READ_COMPARISONS: readonly Comparison[] = [
  { name: 'read 7 sheets, warm', run: () => onFile(sevenSheets, (given) => compareTimes(given, { floor: 3, others: 8 })) },
  {
    name: 'read 100,000 rows x 10, warm',
    run: () =>
      onFile(
        () => Promise.resolve(logPackage(100_000)),
        (given) => compareTimes(given, { floor: 3, others: 7 }),
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

async function onFile(make: () => Promise<Uint8Array>, compare: (given: Given) => readonly Compared[]): Promise<readonly Compared[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const file = join(folder, 'workbook.xlsx');
    writeFileSync(file, await make());
    return compare({ file, shipped: built('shipped-reader', folder), sheetJs: sheetJs() });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function compareTimes(given: Given, aims: { readonly floor: number; readonly others: number }): readonly Compared[] {
  const { floor, ours, SheetJS, ExcelJS } = readAll(given, 'warm');
  return [
    atMost(ours.milliseconds, 'inflate and a byte scan', floor.milliseconds, aims.floor),
    faster(ours.milliseconds, 'SheetJS', SheetJS?.milliseconds, aims.others),
    faster(ours.milliseconds, 'ExcelJS', ExcelJS.milliseconds, aims.others),
  ];
}

function comparePeaks(given: Given): readonly Compared[] {
  const { ours, SheetJS, ExcelJS } = readAll(given, 'once');
  const isSheetJs = SheetJS !== undefined && SheetJS.megabytes < ExcelJS.megabytes;
  const better = isSheetJs ? SheetJS : ExcelJS;
  const against = `the better: ${isSheetJs ? 'SheetJS' : 'ExcelJS'}`;
  return [atMost(ours.megabytes, against, better.megabytes, 0.6, (value) => `${value.toFixed(0)} MB`)];
}

function readAll(
  { file, shipped, sheetJs }: Given,
  how: 'once' | 'warm',
): Record<'floor' | 'ours' | 'ExcelJS', Reading> & { SheetJS?: Reading } {
  return {
    floor: runReader('floor', file, how, ''),
    ours: runReader('ours', file, how, shipped),
    ...(sheetJs === undefined ? {} : { SheetJS: runReader('SheetJS', file, how, sheetJs) }),
    ExcelJS: runReader('ExcelJS', file, how, 'exceljs'),
  };
}
