/** Whatever a workbook holds, writing our sheets into it leaves it there. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from '@jest/globals';
import { PARTS_PAGE, partsPage } from '../../scripts/parts-page';
import { readXlsx } from '../../src/read/xlsx';
import { removeXlsx } from '../../src/write/remove-xlsx';
import { child, XmlPart } from '../../src/write/xlsx/xml-part';
import { recalculate } from '../libre-office';
import { differingParts, partText, rawParts } from './alter-package';
import { openXmlErrors } from './open-xml-errors';
import { withOurSheets, type Written } from './torture/our-four-sheets';
import { tortureWorkbook } from './torture/torture-workbook';

let before: Uint8Array;
let after: Uint8Array;
let written: readonly Written[];
beforeAll(async () => {
  before = await tortureWorkbook();
  written = withOurSheets(before);
  after = written.at(-1)?.bytes ?? before;
});

it('each of our sheets written again is written once, and all taken out leave every part as it was', () => {
  expect(written.map(({ name, bytes, again }) => [name, differingParts(bytes, again)])).toEqual(
    ['SDG', 'Check log', 'JCM Credits', 'Working paper'].map((name) => [name, []]),
  );
  const names = written.map(({ name }) => name);
  expect(differingParts(before, removeXlsx(after, names))).toEqual([]);
  expect(differingParts(before, removeXlsx(after, names.toReversed()))).toEqual([]);
});

it('keeps the compressed bytes, checksum and size of every part but the four that list something', () => {
  const [then, now] = [rawParts(before), rawParts(after)];
  expect(then.size).toBeGreaterThan(50);
  expect(
    [...then]
      .filter(([name, raw]) => now.get(name) !== raw)
      .map(([name]) => name)
      .sort(),
  ).toEqual(['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml', 'xl/workbook.xml']);
  expect(partText(after, '[Content_Types].xml')).toContain('application/vnd.ms-excel.sheet.macroEnabled.main+xml');
});

it('is valid for the Open XML SDK before and after', () => {
  expect(openXmlErrors(before, 'xlsm')).toEqual([]);
  expect(openXmlErrors(after, 'xlsm')).toEqual([]);
});

it('keeps the meaning of every index into the styles', () => {
  const [then, now] = [before, after].map((bytes) => new XmlPart(partText(bytes, 'xl/styles.xml')));
  const lists = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs'];
  for (const list of lists) {
    const entries = (part: XmlPart | undefined): readonly string[] =>
      part ? (child(part.root, list)?.children.map((entry) => part.source(entry)) ?? []) : [];
    expect(entries(then).length).toBeGreaterThan(0);
    expect([list, entries(now).slice(0, entries(then).length)]).toEqual([list, entries(then)]);
    expect(now && child(now.root, list)?.attributes.get('count')).toBe(String(entries(now).length));
  }
});

it('keeps names, views, pivot caches and what nobody knows in the workbook part, with places moved along', () => {
  const [then, now] = [before, after].map((bytes) => partText(bytes, 'xl/workbook.xml'));
  for (const element of ['mc:AlternateContent', 'externalReferences', 'customWorkbookViews', 'pivotCaches', 'extLst']) {
    const whole = new RegExp(`<${element}[ >].*</${element}>`, 's');
    expect(whole.exec(now ?? '')?.[0]).toBe(whole.exec(then ?? '')?.[0]);
  }
  const sheets = readXlsx(after).sheets.map(({ name }) => name);
  expect(sheets.slice(0, 10)).toEqual([
    'MPS(input)',
    'MPS(calc_process)',
    'MSS',
    'MRS(input)',
    'MRS(calc_process)',
    'SDG',
    'JCM Credits',
    'Check log',
    'Working paper',
    'SD check boxes',
  ]);
  expect(now).toContain('firstSheet="1" activeTab="9"');
  expect(now).toContain('name="Boxes" localSheetId="9" hidden="1"');
  expect(now).toContain('activeSheetId="6"');
});

it('opens in LibreOffice, with the old sheets and ours', () => {
  const [opened = new Uint8Array()] = recalculate([after]);
  const names = readXlsx(opened).sheets.map(({ name }) => name);
  expect(names).toEqual(readXlsx(after).sheets.map(({ name }) => name));
  expect(names).toEqual(expect.arrayContaining(['SD check boxes', 'Evidence', 'Evidence by kind']));
});

it('docs/parts.md shows what it does now', async () => {
  expect(readFileSync(join(__dirname, '..', '..', PARTS_PAGE), 'utf8')).toBe(await partsPage());
});
