import { damagedPart } from '../../opc/refusals';
import { saveZip, zipEntry, type Archive, type ZipEntry } from '../../opc/zip';
import { XmlPart } from './xml-part';
import { XML_DECLARATION } from './xml-text';

/**
 * A package being edited part by part. Entries that nobody touches keep their place and their compressed bytes; part names are
 * compared without regard to case, as the Open Packaging Conventions want it.
 */
export class PackageEdit {
  private readonly edited = new Map<string, XmlPart>();
  private readonly written = new Map<string, { readonly entry: ZipEntry; readonly xml: string }>();
  private readonly removed = new Set<string>();

  constructor(private readonly archive: Archive) {}

  /** Keys (lower case) of the parts that were changed, added or removed. */
  get touched(): ReadonlySet<string> {
    return new Set([...this.written.keys(), ...this.removed, ...[...this.edited].filter(([, part]) => part.isChanged).map(([key]) => key)]);
  }

  /** Names of all parts as they stand now. */
  get names(): readonly string[] {
    const kept = this.archive.entries.map((entry) => entry.name).filter((name) => !this.removed.has(keyOf(name)));
    return [...kept, ...[...this.written.values()].map(({ entry }) => entry.name).filter((name) => !this.archive.has(name))];
  }

  has(name: string): boolean {
    const key = keyOf(name);
    return this.written.has(key) || (this.archive.has(name) && !this.removed.has(key));
  }

  /** The part, to be edited in place. Throws UserError `damaged-part` where there is none or it is not XML. */
  xml(name: string): XmlPart {
    const known = this.edited.get(keyOf(name));
    if (known) return known;
    try {
      const written = this.written.get(keyOf(name));
      const part = new XmlPart(written ? written.xml : this.archive.text(name));
      this.edited.set(keyOf(name), part);
      return part;
    } catch (error) {
      if (error instanceof SyntaxError) throw damagedPart(name, error.message, error);
      throw error;
    }
  }

  /** The part as it stands now, to be looked through. Throws UserError `damaged-part`. */
  text(name: string): string {
    return this.edited.get(keyOf(name))?.toString() ?? this.written.get(keyOf(name))?.xml ?? this.archive.text(name);
  }

  /** A whole new part, or a part written anew. */
  put(name: string, xml: string): void {
    const key = keyOf(name);
    this.edited.delete(key);
    this.removed.delete(key);
    this.written.set(key, { entry: zipEntry(name, inUtf8(xml)), xml });
  }

  remove(name: string): void {
    const key = keyOf(name);
    this.edited.delete(key);
    this.written.delete(key);
    this.removed.add(key);
  }

  /** `xl/tables/table` → `xl/tables/table3.xml`, the first number that is free. */
  freePart(stem: string): string {
    let number = 1;
    while (this.has(`${stem}${number}.xml`)) number += 1;
    return `${stem}${number}.xml`;
  }

  save(): Uint8Array {
    const entries = this.archive.entries.flatMap((entry) => (this.removed.has(keyOf(entry.name)) ? [] : [this.current(entry)]));
    const added = [...this.written.values()].map(({ entry }) => entry).filter((entry) => !this.archive.has(entry.name));
    return saveZip([...entries, ...added.map((entry) => this.current(entry))]);
  }

  private current(entry: ZipEntry): ZipEntry {
    const key = keyOf(entry.name);
    const part = this.edited.get(key);
    return part?.isChanged ? zipEntry(entry.name, inUtf8(part.toString())) : (this.written.get(key)?.entry ?? entry);
  }
}

export function keyOf(name: string): string {
  return name.toLowerCase();
}

/** A part that was UTF-16 is written as UTF-8 and must say so. */
function inUtf8(xml: string): string {
  const declaration = /^<\?xml[^>]*\?>\s*/.exec(xml)?.[0];
  if (declaration === undefined || !/encoding\s*=/.test(declaration) || /encoding\s*=\s*["']utf-8["']/i.test(declaration)) return xml;
  return XML_DECLARATION + xml.slice(declaration.length);
}
