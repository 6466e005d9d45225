/** Whatever a workbook holds, the public copy does not say what was redacted. */
import { beforeAll, describe, expect, it, test } from '@jest/globals';
import { addressText } from '../../src/address';
import { inflateWithNode } from '../../src/opc/node-inflate';
import { openZip } from '../../src/opc/zip';
import { readXlsx } from '../../src/read/xlsx';
import type { Redaction, RedactionRequest } from '../../src/redact/redaction';
import { redactWorkbook } from '../../src/redact/redact-workbook';
import { recalculate } from '../libre-office';
import { partText } from '../write/alter-package';
import { openXmlErrors } from '../write/open-xml-errors';
import { PRODUCERS } from '../write/producers';
import { HIDDEN_PLANTS, SECRET_RANGES, VISIBLE_PLANTS, leaksIn, plainWorkbook, plantedWorkbook, withStrays } from './planted-workbook';

const BOTH: RedactionRequest = { ranges: SECRET_RANGES, withoutPictures: true };
const redact = (bytes: Uint8Array, request: RedactionRequest): Redaction => redactWorkbook(bytes, request, inflateWithNode);
const copyOf = ({ bytes, reveals, remains }: Redaction): Uint8Array => {
  if (bytes === undefined) throw new Error(`no copy: ${JSON.stringify({ reveals, remains })}`);
  return bytes;
};

let planted: Uint8Array;
let copy: Uint8Array;
beforeAll(async () => {
  planted = withStrays(await plantedWorkbook(HIDDEN_PLANTS.map(([, part, plant]) => [part, plant])));
  copy = copyOf(redact(planted, BOTH));
});

describe('secrets in every place that a person does not see', () => {
  it('are all there before', () => {
    expect(new Set(leaksIn(planted).map((leak) => leak.split(' says ')[0])).size).toBeGreaterThan(25);
  });

  it('are gone from the copy, and the cells say XXX', () => {
    expect(leaksIn(copy)).toEqual([]);
    const sheet = readXlsx(copy).sheets.find(({ name }) => name === 'MRS(input)');
    expect([sheet?.cells.at(8, 6)?.content, sheet?.cells.at(8, 12)?.content]).toEqual([
      { kind: 'text', value: 'XXX' },
      { kind: 'text', value: 'XXX' },
    ]);
  });

  it('leave a copy in which the Open XML SDK finds no fault, and which LibreOffice opens with all its sheets', () => {
    expect(openXmlErrors(copy)).toEqual([]);
    const [opened = new Uint8Array()] = recalculate([copy]);
    expect(readXlsx(opened).sheets.map(({ name }) => name)).toEqual(readXlsx(planted).sheets.map(({ name }) => name));
    expect(leaksIn(opened)).toEqual([]);
  });

  it('do not change the bytes of the source', () => {
    const before = planted.slice();
    redact(planted, BOTH);
    expect(Buffer.compare(planted, before)).toBe(0);
  });

  test.each(PRODUCERS.map(({ name, like }) => [name, like] as const))('written by a program with %s', async (_, like) => {
    const bytes = like(await plainWorkbook());
    const redacted = copyOf(redact(bytes, BOTH));
    expect([leaksIn(redacted), readXlsx(redacted).sheets.length]).toEqual([[], readXlsx(bytes).sheets.length]);
  });
});

it('clears what repeats a value that is too short to be searched for', async () => {
  const bytes = await plantedWorkbook([]);
  expect(partText(bytes, 'xl/charts/chart1.xml')).toContain('<c:v>40</c:v>');
  const redaction = redact(bytes, { ranges: ['Evidence!C2:C4', "'Evidence by kind'!B4:B6"], withoutPictures: true });
  const parts = openZip(copyOf(redaction)).entries.map(({ name }) => name);
  expect(redaction.notSearched.length).toBeGreaterThan(3);
  expect(partText(copyOf(redaction), 'xl/charts/chart1.xml')).not.toMatch(/<c:v>|Cache/);
  expect(parts.filter((name) => /pivot|table/i.test(name))).toEqual([]);
});

test('ranges may be names, of several areas too, columns, and merged areas by any of their cells', async () => {
  const names = "<definedName name=\"Both\">'MRS(input)'!$F$8,'MRS(input)'!$F$9:$F$10</definedName></definedNames>";
  const bytes = await plantedWorkbook([['xl/workbook.xml', (xml) => xml.replace('</definedNames>', names)]]);
  const cells = (range: string): readonly string[] => redact(bytes, { ranges: [range] }).redacted.map(addressText);
  const three = ["'MRS(input)'!F8", "'MRS(input)'!F9", "'MRS(input)'!F10"];
  expect([cells('Both'), cells('=both'), cells('MRS(input)!F8:F10')]).toEqual([three, three, three]);
  expect(cells("'MRS(input)'!F:F")).toEqual(expect.arrayContaining(three));
});

describe('secrets in cells that can be seen', () => {
  test.each(VISIBLE_PLANTS)('%s: no copy until somebody says so', async (_, at, part, plant) => {
    const bytes = await plantedWorkbook([[part, plant]]);
    const refused = redact(bytes, BOTH);
    expect(refused.bytes).toBeUndefined();
    expect(refused.reveals.map((reveal) => addressText(reveal.at))).toContain(at);
    // Redacted too: nothing is left.
    expect(leaksIn(copyOf(redact(bytes, { ...BOTH, alsoRevealing: true })))).toEqual([]);
    // Named as what may stay: it stays.
    const left = redact(bytes, { ...BOTH, leave: refused.reveals.map((reveal) => addressText(reveal.at)) });
    expect([left.bytes === undefined, left.reveals, left.remains]).toEqual([false, [], []]);
  });

  test('a picture is named until it goes or may stay', () => {
    const refused = redact(planted, { ranges: BOTH.ranges });
    expect([refused.bytes, refused.remains]).toEqual([undefined, [{ kind: 'picture', where: 'xl/media/image1.png', of: [] }]]);
    expect(redact(planted, { ranges: BOTH.ranges, leave: ['xl/media/image1.png'] }).bytes).toBeDefined();
  });
});
