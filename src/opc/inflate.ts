import { Inflate as InflateStream } from 'fflate';

/**
 * Unpacks raw deflate data (RFC 1951) and gives up with `InflatedTooMuch` once more than `most` bytes come out.
 * Throws any other error for damaged or incomplete data.
 */
export interface Inflate {
  /** `expected`: the size the package claims. It may make room for so much, and must believe nothing. */
  (data: Uint8Array, most: number, expected?: number): Uint8Array;
  /** The platform's own CRC-32, where it has one. */
  readonly crc32?: ((bytes: Uint8Array) => number) | undefined;
}

export class InflatedTooMuch extends Error {
  override readonly name = 'InflatedTooMuch';
}

/** Deflate yields at most 1,032 bytes for one, so a step of this size overshoots a limit by some 32 MB at worst. */
const STEP = 32 * 1024;

/**
 * fflate, in steps: its one-call form trusts the size it is given and silently drops what does not fit, so it cannot enforce a limit.
 * Works in browsers and in Node.
 */
export function inflateAnywhere(data: Uint8Array, most: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const stream = new InflateStream((chunk) => {
    chunks.push(chunk);
    size += chunk.length;
  });
  for (let from = 0; from < data.length || from === 0; from += STEP) {
    stream.push(data.subarray(from, from + STEP), from + STEP >= data.length);
    if (size > most) throw new InflatedTooMuch();
  }
  return joined(chunks, size);
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const only = chunks[0];
  if (only && chunks.length === 1) return only;
  const all = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
