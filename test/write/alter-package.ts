import { openZip, saveZip, zipEntry } from '../../src/opc/zip';

/** The text of one part. */
export function partText(bytes: Uint8Array, name: string): string {
  return openZip(bytes).text(name);
}

export function partNames(bytes: Uint8Array): readonly string[] {
  return openZip(bytes).entries.map((entry) => entry.name);
}

/** Compressed bytes, checksum and size of every part, by name. */
export function rawParts(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(
    openZip(bytes).entries.map(({ name, crc, size, data }) => [name, `${crc} ${size} ${Buffer.from(data).toString('base64')}`]),
  );
}

/** Names of the parts that one package has and the other has not, or that hold something else. Which of its encodings a text has does not matter. */
export function differingParts(one: Uint8Array, other: Uint8Array): readonly string[] {
  const [before, after] = [unpackedParts(one), unpackedParts(other)];
  return [...new Set([...before.keys(), ...after.keys()])].filter((name) => before.get(name) !== after.get(name));
}

function unpackedParts(bytes: Uint8Array): ReadonlyMap<string, string> {
  const archive = openZip(bytes);
  const content = (name: string): string =>
    /\.(xml|rels|vml)$/.test(name)
      ? archive.text(name).replace(/encoding="UTF-16"/, 'encoding="UTF-8"')
      : Buffer.from(archive.part(name)).toString('base64');
  return new Map(archive.entries.map(({ name }) => [name, content(name)]));
}

type Change = ((text: string) => string | Uint8Array) | undefined;

/** The same package with some parts changed, removed (undefined) or, where there was none, added (from an empty text). */
export function alteredPackage(bytes: Uint8Array, changes: Readonly<Record<string, Change>>): Uint8Array {
  const archive = openZip(bytes);
  const kept = archive.entries.flatMap((entry) => {
    if (!(entry.name in changes)) return [entry];
    const change = changes[entry.name];
    return change ? [zipEntry(entry.name, change(archive.text(entry.name)))] : [];
  });
  const added = Object.entries(changes).flatMap(([name, change]) => (change && !archive.has(name) ? [zipEntry(name, change(''))] : []));
  return saveZip([...kept, ...added]);
}

/** Like a producer that prefixes every element of the main namespace: `<x:workbook xmlns:x="…">`. */
export function prefixed(xml: string): string {
  return xml.replace(/<(\/?)([A-Za-z]\w*)(?=[\s/>])/g, '<$1x:$2').replace(/ xmlns="/, ' xmlns:x="');
}

/** ISO strict namespaces. */
export function strict(xml: string): string {
  return xml
    .replaceAll('http://schemas.openxmlformats.org/spreadsheetml/2006/main', 'http://purl.oclc.org/ooxml/spreadsheetml/main')
    .replaceAll(
      'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
      'http://purl.oclc.org/ooxml/officeDocument/relationships',
    );
}

export function utf16(xml: string): Uint8Array {
  const text = `\uFEFF${xml.replace(/encoding="UTF-8"/i, 'encoding="UTF-16"')}`;
  return new Uint8Array(Buffer.from(text, 'utf16le'));
}
