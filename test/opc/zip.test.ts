import { Zip, ZipDeflate } from 'fflate';
import { inflateAnywhere, InflatedTooMuch } from '../../src/opc/inflate';
import { LIMITS } from '../../src/opc/limits';
import { inflateWithNode } from '../../src/opc/node-inflate';
import { openZip, saveZip, zipEntry } from '../../src/opc/zip';
import { zip64 } from './zip64';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Changes a 32 bit field of the only entry's directory record. */
function withField(zip: Uint8Array, offset: number, value: number): Uint8Array {
  const changed = zip.slice();
  const view = new DataView(changed.buffer);
  const directory = view.getUint32(changed.length - 22 + 16, true);
  view.setUint32(directory + offset, value, true);
  return changed;
}
const SIZE_FIELD = 24;
const FLAGS_AND_METHOD = 8;

function codeOf(read: () => unknown): unknown {
  try {
    read();
  } catch (error) {
    return error instanceof Error && 'code' in error ? error.code : error;
  }
  return 'nothing refused';
}

describe.each([
  ['fflate', inflateAnywhere],
  ['zlib', inflateWithNode],
])('a package read with %s', (_, inflate) => {
  const long = 'kWh '.repeat(50_000);

  it('gives back what was saved', () => {
    const saved = saveZip([
      zipEntry('a.xml', '発電量'),
      zipEntry('folder/b.bin', Uint8Array.of(0, 1, 2, 255)),
      zipEntry('empty', ''),
      zipEntry('long', long),
    ]);
    const archive = openZip(saved, inflate);
    expect(archive.entries.map((entry) => entry.name)).toEqual(['a.xml', 'folder/b.bin', 'empty', 'long']);
    expect(archive.text('a.xml')).toBe('発電量');
    expect([...archive.part('folder/b.bin')]).toEqual([0, 1, 2, 255]);
    expect(archive.text('empty')).toBe('');
    expect(archive.text('long')).toBe(long);
  });

  it('does not believe a false size', () => {
    const saved = saveZip([zipEntry('a', long)]);
    for (const size of [0, 7, long.length + 1, 0x7fffffff]) {
      expect(openZip(withField(saved, SIZE_FIELD, size), inflate).text('a')).toBe(long);
    }
  });

  it('stops at the limits by what comes out, whatever the file claims', () => {
    const saved = withField(saveZip([zipEntry('a', long)]), SIZE_FIELD, 5);
    const read = (limits: Partial<typeof LIMITS>) => (): unknown => openZip(saved, inflate, { ...LIMITS, ...limits }).part('a');
    expect(codeOf(read({ partBytes: long.length - 1 }))).toBe('too-large');
    expect(codeOf(read({ totalBytes: long.length - 1 }))).toBe('too-large');
    expect(codeOf(read({ ratio: 10, ratioFloorBytes: 1000 }))).toBe('too-large');
    expect(codeOf(read({ partBytes: long.length, ratio: 10 }))).toBe('nothing refused');
  });

  it('gives up while unpacking, not afterwards', () => {
    const { data } = zipEntry('a', long);
    expect(() => inflate(data, long.length - 1)).toThrow(InflatedTooMuch);
    expect(inflate(data, long.length)).toHaveLength(long.length);
  });

  it('counts all parts read, each once', () => {
    const archive = openZip(saveZip([zipEntry('a', long), zipEntry('b', long)]), inflate, { ...LIMITS, totalBytes: 2 * long.length - 1 });
    expect([archive.text('a'), archive.text('a')]).toEqual([long, long]);
    expect(codeOf(() => archive.text('b'))).toBe('too-large');
  });

  it('refuses data that end too early or are not deflated', () => {
    const entry = zipEntry('a', long);
    expect(codeOf(() => openZip(saveZip([{ ...entry, data: entry.data.slice(0, -9) }]), inflate).part('a'))).toBe('damaged-part');
    expect(codeOf(() => openZip(saveZip([{ ...entry, data: Uint8Array.of(255, 255, 255) }]), inflate).part('a'))).toBe('damaged-part');
    expect(codeOf(() => openZip(saveZip([{ ...entry, data: new Uint8Array(0) }]), inflate).part('a'))).toBe('damaged-part');
  });
});

it('copies entries with the very bytes they had', () => {
  const first = saveZip([zipEntry('a', 'first'), zipEntry('b', 'second')]);
  const [a, b] = openZip(first).entries;
  if (!a || !b) throw new Error('entries are missing');
  const second = openZip(saveZip([a, zipEntry('c', 'third'), b]));
  expect(second.entries.filter((entry) => entry.name !== 'c')).toEqual([a, b]);
  expect(second.text('c')).toBe('third');
});

it('is the same today and tomorrow', () => {
  expect(saveZip([zipEntry('a', 'x')])).toEqual(saveZip([zipEntry('a', 'x')]));
});

it('reads entries with data descriptors, as streaming writers leave them', () => {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((_error, chunk) => chunks.push(chunk));
  const part = new ZipDeflate('a.xml');
  zip.add(part);
  part.push(bytesOf('streamed'), true);
  zip.end();
  expect(openZip(Uint8Array.from(chunks.flatMap((chunk) => [...chunk]))).text('a.xml')).toBe('streamed');
});

it('reads ZIP64 records', () => {
  expect(openZip(zip64('a.xml', 'sixty-four')).text('a.xml')).toBe('sixty-four');
});

it('reads stored entries and a comment behind the directory', () => {
  const entry = { ...zipEntry('a', ''), method: 0, ...contentOf('plain') };
  const saved = saveZip([entry]);
  const commented = Uint8Array.from([...saved, ...bytesOf('hello')]);
  new DataView(commented.buffer).setUint16(saved.length - 2, 5, true);
  expect(openZip(commented).text('a')).toBe('plain');

  function contentOf(text: string) {
    const { crc, size } = zipEntry('a', text);
    return { crc, size, data: bytesOf(text) };
  }
});

it.each([0, 1, 2, 3])('reads stored entries from a Node Buffer that starts %i bytes into its memory', (offset) => {
  const content = bytesOf('<a>0123456789</a>');
  const { crc } = zipEntry('a', content);
  const saved = saveZip(['a', 'ab', 'abc', 'abcd'].map((name) => ({ ...zipEntry(name, content), method: 0, data: content, crc })));
  const memory = Buffer.alloc(saved.length + offset);
  memory.set(saved, offset);
  const archive = openZip(memory.subarray(offset));
  for (const { name } of archive.entries) expect(archive.text(name)).toBe('<a>0123456789</a>');
});

it('knows which part was read last', () => {
  const archive = openZip(saveZip([zipEntry('A', 'x'), zipEntry('b', 'y')]));
  expect(archive.lastPart).toBeUndefined();
  archive.part('b');
  archive.part('a');
  expect(archive.lastPart).toBe('A');
});

it('finds parts without regard to case, backslashes and leading slashes', () => {
  const archive = openZip(saveZip([{ ...zipEntry('XL\\Workbook.xml', 'x') }]));
  expect(archive.has('xl/workbook.xml')).toBe(true);
  expect(archive.text('/xl/workbook.XML')).toBe('x');
  expect(codeOf(() => archive.part('xl/other.xml'))).toBe('damaged-part');
});

it('refuses two parts of one name, wrong checksums, unknown methods, encryption and too many parts', () => {
  const saved = saveZip([zipEntry('a', 'x')]);
  expect(codeOf(() => openZip(saveZip([zipEntry('a', 'x'), zipEntry('A', 'y')])))).toBe('damaged-part');
  expect(codeOf(() => openZip(withField(saved, 16, 1)).part('a'))).toBe('damaged-part');
  expect(codeOf(() => openZip(withField(saved, FLAGS_AND_METHOD, 9 << 16)).part('a'))).toBe('damaged-part');
  expect(codeOf(() => openZip(withField(saved, FLAGS_AND_METHOD, (8 << 16) | 1)))).toBe('password-protected');
  const many = saveZip([zipEntry('a', ''), zipEntry('b', ''), zipEntry('c', '')]);
  expect(codeOf(() => openZip(many, undefined, { ...LIMITS, entries: 2 }))).toBe('too-large');
});
