import { openZip, saveZip, type ZipEntry } from '../../src/opc/zip';
import { alteredPackage, partNames, prefixed, strict, utf16 } from './alter-package';

export interface Producer {
  readonly name: string;
  /** The workbook as that program would have written it. */
  readonly like: (bytes: Uint8Array) => Uint8Array;
}

type Changes = Parameters<typeof alteredPackage>[1];

/** What programs do otherwise than Excel, one thing at a time. LibreOffice, ExcelJS and openpyxl themselves are in `way-back.test.ts`. */
export const PRODUCERS: readonly Producer[] = [
  changed('prefixed elements', { 'xl/workbook.xml': prefixed, 'xl/styles.xml': prefixed, 'xl/_rels/workbook.xml.rels': prefixed }),
  changed('no highlight styles', { 'xl/styles.xml': (xml) => xml.replace(/<dxfs[\s\S]*?(<\/dxfs>|\/>)/, '') }),
  changed('absolute targets', { 'xl/_rels/workbook.xml.rels': (xml) => xml.replace(/Target="(?!\/)/g, 'Target="/xl/') }),
  changed('UTF-16', { 'xl/workbook.xml': utf16, 'xl/styles.xml': utf16 }),
  changed('a byte order mark', { 'xl/workbook.xml': (xml) => `\uFEFF${xml}`, 'xl/styles.xml': (xml) => `\uFEFF${xml}` }),
  changed('single quotes and blanks', {
    'xl/workbook.xml': singleQuoted,
    'xl/styles.xml': singleQuoted,
    '[Content_Types].xml': singleQuoted,
  }),
  changed('names that are not there yet', { 'xl/workbook.xml': (xml) => xml.replace('</sheets>', '</sheets><definedNames/>') }),
  changed('relationship prefix declared on each sheet', {
    'xl/workbook.xml': (xml) =>
      xml
        .replace(/ xmlns:r="[^"]*"/, '')
        .replaceAll('<sheet ', '<sheet xmlns:q="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ')
        .replaceAll('r:id=', 'q:id='),
  }),
  changed('no document properties', {
    'docProps/app.xml': undefined,
    'docProps/core.xml': undefined,
    '_rels/.rels': (xml) => xml.replace(/<Relationship [^>]*docProps[^>]*\/>/g, ''),
    '[Content_Types].xml': (xml) => xml.replace(/<Override [^>]*docProps[^>]*\/>/g, ''),
  }),
  { name: 'no styles', like: withoutStyles },
  {
    name: 'no types by extension',
    like: (bytes) => alteredPackage(bytes, { '[Content_Types].xml': (xml) => withoutDefaults(xml, partNames(bytes)) }),
  },
  {
    name: 'another name for the workbook',
    like: (bytes) => renamed(bytes, { 'xl/workbook.xml': 'xl/workbook2.xml', 'xl/_rels/workbook.xml.rels': 'xl/_rels/workbook2.xml.rels' }),
  },
  { name: 'capitals', like: (bytes) => renamed(bytes, { 'xl/worksheets/sheet1.xml': 'xl/worksheets/Sheet1.xml' }) },
  { name: 'ISO strict', like: (bytes) => alteredPackage(bytes, Object.fromEntries(partNames(bytes).map((name) => [name, strict]))) },
  { name: 'parts that are not compressed', like: (bytes) => saveZip(openZip(bytes).entries.map((entry) => stored(bytes, entry))) },
  { name: 'data descriptors', like: withDataDescriptors },
];

function changed(name: string, changes: Changes): Producer {
  return { name, like: (bytes) => alteredPackage(bytes, changes) };
}

function withoutStyles(bytes: Uint8Array): Uint8Array {
  const sheets = partNames(bytes).filter((name) => name.startsWith('xl/worksheets/sheet'));
  return alteredPackage(bytes, {
    ...Object.fromEntries(sheets.map((name) => [name, (xml: string) => xml.replace(/ (?:s|style)="\d+"/g, '')])),
    'xl/styles.xml': undefined,
    'xl/_rels/workbook.xml.rels': (xml) => xml.replace(/<Relationship [^>]*styles\.xml"[^>]*\/>/, ''),
    '[Content_Types].xml': (xml) => xml.replace(/<Override [^>]*styles\.xml"[^>]*\/>/, ''),
  });
}

/** As Python's XML libraries write. */
function singleQuoted(xml: string): string {
  return xml.replace(/<[A-Za-z?][^>]*>/g, (tag) => tag.replace(/="([^"']*)"/g, " = '$1'").replace(/(?<!\?)\/>$/, ' />'));
}

/** Every part says its type itself, relationships too. */
function withoutDefaults(xml: string, names: readonly string[]): string {
  const override = (name: string, type: string): string => `<Override PartName="/${name}" ContentType="application/${type}"/>`;
  const relations = names
    .filter((name) => name.endsWith('.rels'))
    .map((name) => override(name, 'vnd.openxmlformats-package.relationships+xml'));
  return xml.replace(/<Default [^>]*\/>/g, '').replace('</Types>', `${relations.join('')}</Types>`);
}

/** Names of parts are usual, not fixed, and have no case: the lists that name them need not agree with the ZIP on it. */
function renamed(bytes: Uint8Array, moved: Readonly<Record<string, string>>): Uint8Array {
  const main = moved['xl/workbook.xml'] ?? 'xl/workbook.xml';
  const named = (xml: string): string => xml.replaceAll('xl/workbook.xml', main);
  const entries = openZip(bytes).entries.map((entry) => ({ ...entry, name: moved[entry.name] ?? entry.name }));
  return alteredPackage(saveZip(entries), { '[Content_Types].xml': named, '_rels/.rels': named });
}

function stored(bytes: Uint8Array, entry: ZipEntry): ZipEntry {
  return { ...entry, method: 0, data: openZip(bytes).part(entry.name) };
}

/** As programs write that stream: sizes and checksum stand behind the data, and the local header has zeros (APPNOTE.TXT 4.4.4, bit 3). */
function withDataDescriptors(bytes: Uint8Array): Uint8Array {
  const entries = openZip(bytes).entries;
  const whole = Buffer.from(saveZip(entries));
  const end = whole.length - 22;
  const directory = whole.readUInt32LE(end + 16);
  const out: Buffer[] = [];
  let written = 0;
  let local = 0;
  const central = Buffer.from(whole.subarray(directory, end));
  let at = 0;
  for (const { crc, size, data } of entries) {
    const length = 30 + whole.readUInt16LE(local + 26) + data.length;
    const piece = Buffer.from(whole.subarray(local, local + length));
    piece.writeUInt16LE(piece.readUInt16LE(6) | 8, 6);
    piece.fill(0, 14, 26);
    const descriptor = Buffer.alloc(16);
    [0x08074b50, crc, data.length, size].forEach((value, index) => descriptor.writeUInt32LE(value, 4 * index));
    central.writeUInt16LE(central.readUInt16LE(at + 8) | 8, at + 8);
    central.writeUInt32LE(written, at + 42);
    at += 46 + central.readUInt16LE(at + 28);
    out.push(piece, descriptor);
    written += length + 16;
    local += length;
  }
  const last = Buffer.from(whole.subarray(end));
  last.writeUInt32LE(written, 16);
  return new Uint8Array(Buffer.concat([...out, central, last]));
}
