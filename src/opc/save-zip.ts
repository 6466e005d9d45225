import { deflateSync } from 'fflate';
import { crc32 } from './crc32';
import type { ZipEntry } from './zip-directory';

/** 1980-01-01 00:00, the earliest a ZIP can say: the same parts give the same bytes, today and tomorrow. Excel writes this date too. */
const NO_DATE = 0x00210000;
const UTF8_NAMES = 0x0800;
const VERSION = 20;
const END_SIZE = 22;
const MOST_BYTES = 0xffffffff;

/** A new entry, compressed; text as UTF-8. */
export function zipEntry(name: string, content: string | Uint8Array): ZipEntry {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { name, method: 8, time: NO_DATE, crc: crc32(bytes), size: bytes.length, data: deflateSync(bytes) };
}

/** Writes the entries in their order; entries taken from an `Archive` keep their compressed bytes. Throws RangeError beyond 4 GB. */
export function saveZip(entries: readonly ZipEntry[]): Uint8Array {
  const names = entries.map((entry) => new TextEncoder().encode(entry.name));
  const headers = names.map((name) => LOCAL_FIXED + CENTRAL_FIXED + 2 * name.length);
  const size = entries.reduce((sum, entry, index) => sum + (headers[index] ?? 0) + entry.data.length, END_SIZE);
  if (size > MOST_BYTES) throw new RangeError('A package of more than 4 GB cannot be written.');
  const out = new ZipWriter(size);
  const offsets = entries.map((entry, index) => out.local(entry, names[index] ?? NO_NAME));
  const directory = out.position;
  entries.forEach((entry, index) => {
    out.central(entry, names[index] ?? NO_NAME, offsets[index] ?? 0);
  });
  out.end(entries.length, directory);
  return out.bytes;
}

const LOCAL_FIXED = 30;
const CENTRAL_FIXED = 46;
const NO_NAME = new Uint8Array(0);

class ZipWriter {
  readonly bytes: Uint8Array;
  position = 0;
  private readonly view: DataView;

  constructor(size: number) {
    this.bytes = new Uint8Array(size);
    this.view = new DataView(this.bytes.buffer);
  }

  /** Returns the entry's offset. */
  local(entry: ZipEntry, name: Uint8Array): number {
    const offset = this.position;
    this.uint32(0x04034b50);
    this.sharedFields(entry, name);
    this.uint16(0); // extra
    this.raw(name);
    this.raw(entry.data);
    return offset;
  }

  central(entry: ZipEntry, name: Uint8Array, offset: number): void {
    this.uint32(0x02014b50);
    this.uint16(VERSION);
    this.sharedFields(entry, name);
    this.uint16(0); // extra
    this.uint16(0); // comment
    this.uint16(0); // disk
    this.uint16(0); // internal attributes
    this.uint32(0); // external attributes
    this.uint32(offset);
    this.raw(name);
  }

  end(count: number, directory: number): void {
    const size = this.position - directory;
    this.uint32(0x06054b50);
    this.uint32(0); // disks
    this.uint16(count);
    this.uint16(count);
    this.uint32(size);
    this.uint32(directory);
    this.uint16(0); // comment
  }

  private sharedFields(entry: ZipEntry, name: Uint8Array): void {
    this.uint16(VERSION);
    this.uint16(UTF8_NAMES);
    this.uint16(entry.method);
    this.uint32(entry.time);
    this.uint32(entry.crc);
    this.uint32(entry.data.length);
    this.uint32(entry.size);
    this.uint16(name.length);
  }

  private uint16(value: number): void {
    this.view.setUint16(this.position, value, true);
    this.position += 2;
  }

  private uint32(value: number): void {
    this.view.setUint32(this.position, value, true);
    this.position += 4;
  }

  private raw(bytes: Uint8Array): void {
    this.bytes.set(bytes, this.position);
    this.position += bytes.length;
  }
}
