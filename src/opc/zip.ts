import { crc32 } from './crc32';
import { decodeText } from './decode-text';
import { inflateAnywhere, InflatedTooMuch, type Inflate } from './inflate';
import { LIMITS, type Limits } from './limits';
import { damagedPart, tooLarge } from './refusals';
import { refuseOtherFormats } from './file-format';
import { XmlScanner } from './xml-scanner';
import { partName, readZipDirectory, type ZipEntry } from './zip-directory';

export { saveZip, zipEntry } from './save-zip';
export type { ZipEntry } from './zip-directory';
export type { Inflate } from './inflate';

/**
 * Opens a package without unpacking anything yet.
 * Throws UserError `not-a-zip`, `old-format`, `password-protected`, `not-a-workbook`, `damaged-part` or `too-large`.
 */
export function openZip(bytes: Uint8Array, inflate: Inflate = inflateAnywhere, limits: Limits = LIMITS): Archive {
  refuseOtherFormats(bytes);
  return new Archive(readZipDirectory(bytes, limits), inflate, limits);
}

/** The parts of a package. Names are compared without regard to case, as the Open Packaging Conventions want it (6.2.2.3). */
export class Archive {
  private readonly byName = new Map<string, ZipEntry>();
  private readonly sizes = new Map<ZipEntry, number>();
  private unpackedBytes = 0;
  private readPart: string | undefined;

  constructor(
    /** In the order of the file, with their compressed bytes: what `saveZip` takes. */
    readonly entries: readonly ZipEntry[],
    private readonly inflate: Inflate,
    private readonly limits: Limits,
  ) {
    for (const entry of entries) {
      const key = keyOf(entry.name);
      // Programs disagree on which of two equal names counts, so what is checked here might not be what Excel shows.
      if (this.byName.has(key)) throw damagedPart(entry.name, 'there are two parts of this name');
      this.byName.set(key, entry);
    }
  }

  has(name: string): boolean {
    return this.byName.has(keyOf(name));
  }

  /** The part asked for last: the one to name when what is in it surprises its reader. */
  get lastPart(): string | undefined {
    return this.readPart;
  }

  /** The unpacked bytes. Throws UserError `damaged-part` (also where there is no such part) or `too-large`. */
  part(name: string): Uint8Array {
    const entry = this.byName.get(keyOf(name));
    if (!entry) throw damagedPart(name, 'there is no such part');
    this.readPart = entry.name;
    const bytes = this.unpacked(entry);
    if ((this.inflate.crc32 ?? crc32)(bytes) !== entry.crc) throw damagedPart(entry.name, 'the checksum does not match');
    return bytes;
  }

  /** The part as text, by its byte order mark UTF-8 or UTF-16. */
  text(name: string): string {
    const bytes = this.part(name);
    try {
      return decodeText(bytes);
    } catch (error) {
      throw damagedPart(name, 'not UTF-8 or UTF-16', error);
    }
  }

  xml(name: string): XmlScanner {
    return new XmlScanner(this.text(name), name);
  }

  private unpacked(entry: ZipEntry): Uint8Array {
    const most = this.mostBytesOf(entry);
    const bytes = this.inflated(entry, most);
    if (bytes.length > most) throw tooLarge(entry.name);
    this.unpackedBytes += bytes.length - this.sizeOf(entry);
    this.sizes.set(entry, bytes.length);
    return bytes;
  }

  private inflated(entry: ZipEntry, most: number): Uint8Array {
    if (entry.method === 0) return entry.data;
    if (entry.method !== 8) throw damagedPart(entry.name, `unknown compression method ${entry.method}`);
    try {
      return this.inflate(entry.data, most, entry.size);
    } catch (error) {
      if (error instanceof InflatedTooMuch) throw tooLarge(entry.name);
      throw damagedPart(entry.name, 'cannot be unpacked', error);
    }
  }

  /** 0 where it has not been unpacked yet. */
  private sizeOf(entry: ZipEntry): number {
    return this.sizes.get(entry) ?? 0;
  }

  private mostBytesOf(entry: ZipEntry): number {
    const { partBytes, totalBytes, ratio, ratioFloorBytes } = this.limits;
    const others = this.unpackedBytes - this.sizeOf(entry);
    return Math.max(0, Math.min(partBytes, totalBytes - others, Math.max(ratioFloorBytes, ratio * entry.data.length)));
  }
}

function keyOf(name: string): string {
  return partName(name).toLowerCase();
}
