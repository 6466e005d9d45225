/**
 * How much of a stranger's file is unpacked. Checked against what really comes out of the decompressor, never against the sizes a file claims.
 * The largest monitoring spreadsheets known are a few MB; a year of hourly values for 100 meters is 40 MB of XML.
 */
export interface Limits {
  /** Excel writes some ten parts a sheet; reading a directory of millions of empty parts would take minutes. */
  readonly entries: number;
  /** Bytes of one part. A part becomes one JavaScript string, which may have some 500 million characters in V8 and half of that elsewhere. */
  readonly partBytes: number;
  /** Bytes of all parts read, so that a thousand parts just below the limit do not fill the memory. */
  readonly totalBytes: number;
  /** Bytes out per byte in. Sheets reach about 50, deflate's utmost is 1,032: beyond this a part is made to explode, not to be read. */
  readonly ratio: number;
  /** Below this size the ratio does not matter: a small part of blanks packs extremely well and harms nobody. */
  readonly ratioFloorBytes: number;
  /** Cells of one sheet, at some 20 bytes each and more with text or formulas. */
  readonly cells: number;
}

const MiB = 1024 * 1024;

export const LIMITS: Limits = {
  entries: 10_000,
  partBytes: 256 * MiB,
  totalBytes: 512 * MiB,
  ratio: 250,
  ratioFloorBytes: 32 * MiB,
  cells: 8_000_000,
};
