const SECTOR = 512;
const NO_SECTOR = 0xffffffff;
const END_OF_CHAIN = 0xfffffffe;
const FAT_SECTOR = 0xfffffffd;

/**
 * A Compound File Binary file ([MS-CFB] version 3) with a root and these empty streams: the container of .xls, .doc and of encrypted .xlsx.
 * One sector of allocation table, then one of directory: at most three streams.
 */
export function compoundFile(streams: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(3 * SECTOR);
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const shorts = [0x3e, 3, 0xfffe, 9, 6]; // minor and major version, byte order, sector sizes
  shorts.forEach((value, index) => {
    view.setUint16(24 + 2 * index, value, true);
  });
  const longs = [0, 1, 1, 0, 4096, END_OF_CHAIN, 0, END_OF_CHAIN, 0, 0]; // from the number of directory sectors to the first entry of the DIFAT
  longs.forEach((value, index) => {
    view.setUint32(40 + 4 * index, value, true);
  });
  for (let at = 80; at < SECTOR; at += 4) view.setUint32(at, NO_SECTOR, true);
  for (let at = SECTOR; at < 2 * SECTOR; at += 4) view.setUint32(at, NO_SECTOR, true);
  view.setUint32(SECTOR, FAT_SECTOR, true);
  view.setUint32(SECTOR + 4, END_OF_CHAIN, true);
  ['Root Entry', ...streams].forEach((name, index) => {
    directoryEntry(view, 2 * SECTOR + 128 * index, name, index, streams.length);
  });
  return bytes;
}

function directoryEntry(view: DataView, at: number, name: string, index: number, last: number): void {
  [...name].forEach((letter, position) => {
    view.setUint16(at + 2 * position, letter.charCodeAt(0), true);
  });
  view.setUint16(at + 64, 2 * (name.length + 1), true);
  view.setUint8(at + 66, index === 0 ? 5 : 2); // root or stream
  view.setUint8(at + 67, 1); // black
  view.setUint32(at + 68, NO_SECTOR, true);
  view.setUint32(at + 72, index > 0 && index < last ? index + 1 : NO_SECTOR, true);
  view.setUint32(at + 76, index === 0 && last > 0 ? 1 : NO_SECTOR, true);
  view.setUint32(at + 116, END_OF_CHAIN, true);
}
