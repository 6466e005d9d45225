import { notAWorkbook, notAZip, oldFormat, passwordProtected } from './refusals';

/** Compound File Binary header, [MS-CFB] 2.2: the container of .xls and of encrypted .xlsx. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Local header of a first entry, or the end record of a ZIP without entries. */
const ZIP = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
];
/** BOF records of Excel 2, 3, 4 and 5, [MS-XLS] 2.4.21: before compound files, the stream was the file. */
const BIFF = [0x00, 0x02, 0x04, 0x08].map((version) => [0x09, version]);

/** Says by the first bytes (and, in a compound file, by the names of its streams) why this is not a package; returns if it may be one. */
export function refuseOtherFormats(bytes: Uint8Array): void {
  if (startsWith(bytes, COMPOUND_FILE)) throw compoundFileRefusal(bytes);
  if (BIFF.some((start) => startsWith(bytes, start) && bytes[3] === 0)) throw oldFormat();
  if (!ZIP.some((start) => startsWith(bytes, start))) throw notAZip();
}

function compoundFileRefusal(bytes: Uint8Array): Error {
  if (hasStream(bytes, 'EncryptedPackage')) return passwordProtected();
  if (hasStream(bytes, 'Workbook') || hasStream(bytes, 'Book')) return oldFormat();
  return notAWorkbook();
}

/** Looks for a directory entry: 128 bytes on a 128 byte boundary that start with the name in UTF-16, [MS-CFB] 2.6.1. */
function hasStream(bytes: Uint8Array, name: string): boolean {
  const wanted = [...`${name}\0`].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    if (bytes[at] === wanted[0] && startsWith(bytes.subarray(at), wanted)) return true;
  }
  return false;
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((value, index) => bytes[index] === value);
}
