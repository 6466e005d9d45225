/**
 * CRC-32 as ZIP uses it (polynomial 0xEDB88320, reflected). Eight bytes a step with eight tables ("slicing by 8", Kounavis and Berry 2005):
 * whole sheets go through it, and this is some four times as fast as byte by byte.
 */
export function crc32(bytes: Uint8Array): number {
  // `new`, not `slice`: a Node Buffer's slice is a view on the same memory, as little aligned as before.
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
  const words = new Int32Array(aligned.buffer, aligned.byteOffset, aligned.length >>> 2);
  const steps = isLittleEndian ? words.length & ~1 : 0;
  let crc = -1;
  for (let at = 0; at < steps; at += 2) crc = eightBytes(crc ^ (words[at] ?? 0), words[at + 1] ?? 0);
  for (let at = steps * 4; at < aligned.length; at += 1) crc = entry(0, crc ^ (aligned[at] ?? 0)) ^ (crc >>> 8);
  return ~crc >>> 0;
}

function eightBytes(low: number, high: number): number {
  return (
    entry(7, low) ^
    entry(6, low >>> 8) ^
    entry(5, low >>> 16) ^
    entry(4, low >>> 24) ^
    entry(3, high) ^
    entry(2, high >>> 8) ^
    entry(1, high >>> 16) ^
    entry(0, high >>> 24)
  );
}

/** Table `table` for the low byte of `value`. */
function entry(table: number, value: number): number {
  return TABLES[(table << 8) | (value & 255)] ?? 0;
}

const isLittleEndian = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1;

/** Eight tables of 256, one behind the other. */
const TABLES = new Int32Array(8 * 256);
for (let index = 0; index < 256; index += 1) {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  TABLES[index] = value;
}
for (let index = 256; index < TABLES.length; index += 1) {
  const before = TABLES[index - 256] ?? 0;
  TABLES[index] = (TABLES[before & 255] ?? 0) ^ (before >>> 8);
}
