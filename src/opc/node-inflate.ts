import * as zlib from 'node:zlib';
import { InflatedTooMuch, type Inflate } from './inflate';

/** Node's zlib, about three times as fast as fflate. Only for the command line and the tests: browsers have no node:zlib. */
export const inflateWithNode: Inflate = Object.assign(inflate, {
  // Of Node 20.15 and 22.2 on, and three times as fast as our table.
  crc32: 'crc32' in zlib ? (bytes: Uint8Array): number => zlib.crc32(bytes) : undefined,
});

function inflate(data: Uint8Array, most: number, expected = 0): Uint8Array {
  try {
    return zlib.inflateRawSync(data, { maxOutputLength: Math.max(1, most), chunkSize: chunkSize(data, most, expected) }); // Node takes no 0
  } catch (error) {
    if (isObject(error) && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE') throw new InflatedTooMuch();
    throw error;
  }
}

/** Room for all of it at once saves joining it from thousands of pieces. A claimed size makes no more room than deflate could ever fill. */
function chunkSize({ length }: Uint8Array, most: number, expected: number): number {
  return Math.max(SMALLEST_CHUNK, Math.min(expected + 1, most, length * UTMOST_RATIO));
}

/** Node's own minimum. */
const SMALLEST_CHUNK = 64;
/** Of deflate (zlib, "Maximum compression factor"). */
const UTMOST_RATIO = 1032;

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
