import { LIMITS } from './limits';
import { damagedPart, incompleteFile, passwordProtected, tooLarge } from './refusals';

/** One entry of a ZIP file as it lies there: what is needed to unpack it, and to copy it into another ZIP without unpacking. */
export interface ZipEntry {
  /** As stored, except that backslashes are turned and leading slashes dropped. */
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** MS-DOS time in the low, date in the high 16 bits. */
  readonly time: number;
  readonly crc: number;
  /** As claimed, in bytes. */
  readonly size: number;
  /** The compressed bytes. */
  readonly data: Uint8Array;
}

const UTF_8 = new TextDecoder();
const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END = 0x06054b50;
const END_64_LOCATOR = 0x07064b50;
const END_64 = 0x06064b50;
const END_SIZE = 22;
const CENTRAL_SIZE = 46;
const LOCAL_SIZE = 30;
const LONGEST_COMMENT = 0xffff;
/** In a 16 or 32 bit field: the true number stands in the ZIP64 record. */
const SEE_ZIP64_16 = 0xffff;
const SEE_ZIP64_32 = 0xffffffff;
const ENCRYPTED = 1;

/** The entries by the central directory (APPNOTE.TXT 4.3), which unlike the local headers is complete when data descriptors are used. */
export function readZipDirectory(bytes: Uint8Array, limits = LIMITS): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  try {
    return entriesOf(bytes, view, limits.entries);
  } catch (error) {
    // DataView's own complaint: an offset in the file points past its end.
    if (error instanceof RangeError) throw incompleteFile(`offset outside the file: ${error.message}`);
    throw error;
  }
}

function entriesOf(bytes: Uint8Array, view: DataView, most: number): ZipEntry[] {
  const { count, offset } = endRecord(view);
  if (count > most) throw tooLarge(`${count} parts`);
  const entries: ZipEntry[] = [];
  let at = offset;
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== CENTRAL_HEADER) throw incompleteFile(`no directory entry at ${at}`);
    entries.push(entryAt(bytes, view, at));
    at += CENTRAL_SIZE + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

interface EndRecord {
  readonly count: number;
  readonly offset: number;
}

function endRecord(view: DataView): EndRecord {
  const at = endRecordOffset(view);
  const count = view.getUint16(at + 10, true);
  const offset = view.getUint32(at + 16, true);
  const needs64 = count === SEE_ZIP64_16 || offset === SEE_ZIP64_32 || view.getUint32(at + 12, true) === SEE_ZIP64_32;
  const has64 = at >= 20 && view.getUint32(at - 20, true) === END_64_LOCATOR;
  if (!needs64 || !has64) return { count, offset };
  const at64 = uint64(view, at - 20 + 8);
  if (view.getUint32(at64, true) !== END_64) throw incompleteFile('no ZIP64 end record');
  return { count: uint64(view, at64 + 32), offset: uint64(view, at64 + 48) };
}

/** The end record is the last thing in the file but for a comment. */
function endRecordOffset(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === END && at + END_SIZE + view.getUint16(at + 20, true) <= view.byteLength) return at;
  }
  throw incompleteFile('no end record');
}

function entryAt(bytes: Uint8Array, view: DataView, at: number): ZipEntry {
  const nameLength = view.getUint16(at + 28, true);
  const name = partName(UTF_8.decode(bytes.subarray(at + CENTRAL_SIZE, at + CENTRAL_SIZE + nameLength)));
  if ((view.getUint16(at + 8, true) & ENCRYPTED) !== 0) throw passwordProtected();
  const { size, compressedSize, offset } = sizesAt(view, at, nameLength);
  if (view.getUint32(offset, true) !== LOCAL_HEADER) throw damagedPart(name, `no local header at ${offset}`);
  const start = offset + LOCAL_SIZE + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + compressedSize > bytes.length) throw damagedPart(name, 'data end after the file');
  return {
    name,
    method: view.getUint16(at + 10, true),
    time: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    size,
    data: bytes.subarray(start, start + compressedSize),
  };
}

interface Sizes {
  readonly size: number;
  readonly compressedSize: number;
  readonly offset: number;
}

/** Numbers that do not fit 32 bits stand in extra field 1, in this order and only where the short field says so. */
function sizesAt(view: DataView, at: number, nameLength: number): Sizes {
  const short = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  let extra = extraField64(view, at + CENTRAL_SIZE + nameLength, view.getUint16(at + 30, true));
  const [size = 0, compressedSize = 0, offset = 0] = short.map((value) => {
    if (value !== SEE_ZIP64_32 || extra === undefined) return value;
    extra += 8;
    return uint64(view, extra - 8);
  });
  return { size, compressedSize, offset };
}

function extraField64(view: DataView, start: number, length: number): number | undefined {
  for (let at = start; at + 4 <= start + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === 1) return at + 4;
  }
  return undefined;
}

function uint64(view: DataView, at: number): number {
  return view.getUint32(at + 4, true) * 2 ** 32 + view.getUint32(at, true);
}

/** Some writers use backslashes or a leading slash; the rest of the world does not. */
export function partName(name: string): string {
  if (!name.includes('\\') && !name.startsWith('/')) return name;
  return name.replaceAll('\\', '/').replace(/^\/+/, '');
}
