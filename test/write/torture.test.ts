/** Whatever a workbook holds, writing our sheets into it leaves it there. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from '@jest/globals';
import { PARTS_PAGE, partsPage } from '../../scripts/parts-page';
import { assess, prepareCheckLog, prepareSdgSheet } from '../../src/assess';
import { readXlsx } from '../../src/read/xlsx';
import { writeXlsx } from '../../src/write/xlsx';
import { child, XmlPart } from '../../src/write/xlsx/xml-part';
import { recalculate } from '../libre-office';
import { partText, rawParts } from './alter-package';
import { openXmlErrors } from './open-xml-errors';
import { tortureWorkbook } from './torture/torture-workbook';

const TODAY = '2026-11-27';

let before: Uint8Array;
let after: Uint8Array;
beforeAll(async () => {
  before = await tortureWorkbook();
  const withSdg = writeXlsx(
    before,
    prepareSdgSheet(assessed(before), { kinds: [{ technology: 'renewable-energy', sector: 'other' }] }, SDG, TODAY).plan,
  );
  after = writeXlsx(withSdg, prepareCheckLog(assessed(withSdg), [], { language: 'en', version: '0' }, TODAY).plan);
});

const SDG = { values: 'linked', language: 'both', version: '0' } as const;
const assessed = (bytes: Uint8Array): ReturnType<typeof assess> => assess(readXlsx(bytes));

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
  expect(sheets.slice(0, 8)).toEqual([
    'MPS(input)',
    'MPS(calc_process)',
    'MSS',
    'MRS(input)',
    'MRS(calc_process)',
    'SDG',
    'Check log',
    'SD check boxes',
  ]);
  expect(now).toContain('firstSheet="1" activeTab="7"');
  expect(now).toContain('name="Boxes" localSheetId="7" hidden="1"');
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
