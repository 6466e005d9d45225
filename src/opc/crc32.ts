/** CRC-32 as ZIP uses it (ISO 3309, polynomial 0xEDB88320 reflected); four bytes a step, since whole sheets go through it. */
export function crc32(bytes: Uint8Array): number {
  const [first, second, third, fourth] = TABLES;
  let crc = -1;
  let at = 0;
  for (const whole = bytes.length & ~3; at < whole; at += 4) {
    crc ^= byte(bytes, at) | (byte(bytes, at + 1) << 8) | (byte(bytes, at + 2) << 16) | (byte(bytes, at + 3) << 24);
    crc = word(fourth, crc & 255) ^ word(third, (crc >>> 8) & 255) ^ word(second, (crc >>> 16) & 255) ^ word(first, crc >>> 24);
  }
  for (; at < bytes.length; at += 1) crc = word(first, (crc ^ byte(bytes, at)) & 255) ^ (crc >>> 8);
  return ~crc >>> 0;
}

const byte = (bytes: Uint8Array, at: number): number => bytes[at] ?? 0;
const word = (table: Int32Array, at: number): number => table[at] ?? 0;

const TABLES = tables();

function tables(): readonly [Int32Array, Int32Array, Int32Array, Int32Array] {
  const first = Int32Array.from({ length: 256 }, (_, index) => {
    let value = index;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
    return value;
  });
  const following = (table: Int32Array): Int32Array => table.map((value) => word(first, value & 255) ^ (value >>> 8));
  const second = following(first);
  const third = following(second);
  return [first, second, third, following(third)];
}
