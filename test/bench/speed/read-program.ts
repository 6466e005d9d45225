/**
 * A process of its own for one reader: `read-program.ts READER FILE once|warm MODULE`. Prints the CPU time of a reading (of all
 * threads, so that a machine which others use as well changes little) and the most memory the process had.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { inflateRawSync } from 'node:zlib';
import { readZipDirectory } from '../../../src/opc/zip-directory';
import type { ReaderName, Reading } from './run-reader';
import type { read as readShipped } from './shipped-reader';

interface SheetJsWorkbook {
  readonly SheetNames: readonly string[];
  readonly Sheets: Readonly<Record<string, object>>;
}

const [, , reader = 'ours', file = '', how = 'warm', module = ''] = process.argv;
const bytes = new Uint8Array(readFileSync(file));
const load = createRequire(__filename);

const READERS: Readonly<Record<ReaderName, () => () => unknown>> = {
  floor: () => () => unpackAndScan(bytes),
  ours: () => {
    const { read } = load(module) as { read: typeof readShipped };
    return () => read(bytes);
  },
  SheetJS: () => {
    const { read } = load(module) as { read: (data: Uint8Array, options: { type: 'array' }) => SheetJsWorkbook };
    return () => {
      const { SheetNames, Sheets } = read(bytes, { type: 'array' });
      if (!SheetNames.every((name) => Sheets[name])) throw new Error('SheetJS left a sheet out: nothing to compare with.');
    };
  },
  ExcelJS: () => {
    const { Workbook } = load(module) as {
      Workbook: new () => { readonly xlsx: { load: (data: ArrayBufferLike) => unknown } };
    };
    return () => new Workbook().xlsx.load(bytes.buffer);
  },
};

/** The parts that a reader of the cells needs: of the others there may be many (pictures, themes). */
const NEEDED = /rels$|Content_Types|workbook|sharedStrings|styles|theme|worksheets\/sheet/;

const LESS = 60;

function unpackAndScan(data: Uint8Array): number {
  let tags = 0;
  for (const entry of readZipDirectory(data)) {
    if (!NEEDED.test(entry.name)) continue;
    const part = entry.method === 8 ? inflateRawSync(entry.data) : entry.data;
    // `for … of` takes six times as long over bytes: it would be no floor.
    // eslint-disable-next-line @typescript-eslint/prefer-for-of
    for (let at = 0; at < part.length; at += 1) if (part[at] === LESS) tags += 1;
  }
  return tags;
}

/** Three seconds of it, or three times. */
const ENOUGH_MS = 3_000;
const MOST_READINGS = 500;

async function measure(): Promise<Reading> {
  const read = READERS[reader as ReaderName]();
  const times: number[] = [];
  let spent = 0;
  const least = how === 'once' ? 1 : 3;
  const enough = how === 'once' ? 0 : ENOUGH_MS;
  while (times.length < least || (spent < enough && times.length < MOST_READINGS)) {
    const before = process.cpuUsage();
    await read();
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1000);
    spent += (user + system) / 1000;
  }
  return { milliseconds: median(times.slice(Math.floor(times.length / 2))), megabytes: process.resourceUsage().maxRSS / 1024 };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

void measure().then((reading) => {
  process.stdout.write(JSON.stringify(reading));
});
