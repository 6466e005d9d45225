import { zipEntry } from '../../src/opc/zip';

/** One entry whose sizes, offset and directory stand only in ZIP64 fields (APPNOTE.TXT 4.3.14, 4.5.3), as .NET's packages may have them. */
export function zip64(name: string, text: string): Uint8Array {
  const { data, crc, size } = zipEntry(name, text);
  const nameBytes = [...new TextEncoder().encode(name)];
  const shared = [...u16(45), ...u16(0x0800), ...u16(8), ...u32(0), ...u32(crc), ...u32(-1), ...u32(-1), ...u16(nameBytes.length)];
  const sizes = [...u64(size), ...u64(data.length)];
  const local = [...u32(0x04034b50), ...shared, ...u16(20), ...nameBytes, ...u16(1), ...u16(16), ...sizes, ...data];
  const foreignExtra = [...u16(0x9999), ...u16(2), 0, 0];
  const extra = [...foreignExtra, ...u16(1), ...u16(24), ...sizes, ...u64(0)];
  const central = [...u32(0x02014b50), ...u16(45), ...shared, ...u16(extra.length), ...u16(0), ...u16(0), ...u16(0), ...u32(0), ...u32(-1)];
  const directory = [...central, ...nameBytes, ...extra];
  const end64 = [...u32(0x06064b50), ...u64(44), ...u16(45), ...u16(45), ...u32(0), ...u32(0), ...u64(1), ...u64(1)];
  const record = [...end64, ...u64(directory.length), ...u64(local.length)];
  const locator = [...u32(0x07064b50), ...u32(0), ...u64(local.length + directory.length), ...u32(1)];
  const end = [...u32(0x06054b50), ...u16(0), ...u16(0), ...u16(-1), ...u16(-1), ...u32(-1), ...u32(-1), ...u16(0)];
  return Uint8Array.from([...local, ...directory, ...record, ...locator, ...end]);
}

const u16 = (value: number): number[] => [value & 255, (value >>> 8) & 255];
const u32 = (value: number): number[] => [...u16(value), ...u16(value >>> 16)];
const u64 = (value: number): number[] => [...u32(value), 0, 0, 0, 0];
