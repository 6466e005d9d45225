import ExcelJS from 'exceljs';
import { inflateWithNode } from '../../src/opc/node-inflate';
import { openZip, saveZip, zipEntry } from '../../src/opc/zip';
import { readXlsx } from '../../src/read/xlsx';
import type { Workbook } from '../../src/workbook';
import { alteredPackage, prefixed, strict, utf16 } from '../write/alter-package';
import { handMade, relationship, relationshipsXml, rows } from './hand-made-package';
import { shownCells } from './shown-cells';

/** A workbook with something of everything that a change of dress could lose. */
async function ordinary(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('MRS(input)');
  sheet.getCell('A1').value = 'Électricité 発電量 & <more>';
  sheet.getCell('B2').value = { richText: [{ text: 'EG' }, { font: { vertAlign: 'subscript' }, text: 'p' }] };
  sheet.getCell('C3').value = { formula: '"a"&A1', result: 'aÉ', date1904: false };
  sheet.getCell('D4').value = new Date('2021-12-31');
  sheet.mergeCells('A6:B7');
  book.definedNames.add("'MRS(input)'!$A$1", 'EG');
  await sheet.protect('x', {});
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const isXml = (name: string): boolean => /\.(xml|rels)$/.test(name);

function everyPart(bytes: Uint8Array, change: (xml: string) => string | Uint8Array): Uint8Array {
  const names = openZip(bytes).entries.map((entry) => entry.name);
  return alteredPackage(bytes, Object.fromEntries(names.filter(isXml).map((name) => [name, change])));
}

function everyName(bytes: Uint8Array, change: (name: string) => string): Uint8Array {
  return saveZip(openZip(bytes).entries.map((entry) => ({ ...entry, name: change(entry.name) })));
}

/** How much room a table of cells has besides them depends on the length of the part. */
function withListedCells(workbook: Workbook): unknown {
  return { ...workbook, sheets: workbook.sheets.map((sheet) => ({ ...sheet, cells: [...sheet.cells] })) };
}

describe('the same workbook in another dress reads the same', () => {
  const dresses: Readonly<Record<string, (bytes: Uint8Array) => Uint8Array>> = {
    'every element prefixed': (bytes) => everyPart(bytes, prefixed),
    'ISO strict namespaces': (bytes) => everyPart(bytes, strict),
    'UTF-16, little end first': (bytes) => everyPart(bytes, utf16),
    'UTF-16, big end first': (bytes) => everyPart(bytes, (xml) => utf16(xml).map((_, index, all) => all[index ^ 1] ?? 0)),
    'UTF-8 with byte order mark': (bytes) => everyPart(bytes, (xml) => `\uFEFF${xml}`),
    'single quotes and blanks in tags': (bytes) =>
      everyPart(bytes, (xml) => xml.replace(/ ([\w:]+)="([^"']*)"/g, "\n\t$1 = '$2'\r\n").replace(/<\/([\w:]+)>/g, '</$1 >')),
    'comments and processing instructions': (bytes) => everyPart(bytes, (xml) => xml.replace(/></g, '><!-- <c r="A1"> --><?x <c?><')),
    'backslashes in part names': (bytes) => everyName(bytes, (name) => name.replaceAll('/', '\\')),
    'leading slashes and capitals in part names': (bytes) => everyName(bytes, (name) => `/${name.toUpperCase()}`),
    'absolute relationship targets': (bytes) =>
      alteredPackage(bytes, {
        '_rels/.rels': (xml) => xml.replace(/Target="(?!\/)/g, 'Target="/'),
        'xl/_rels/workbook.xml.rels': (xml) => xml.replace(/Target="(?!\/)/g, 'Target="/xl/'),
      }),
    'another name for the workbook part': (bytes) =>
      saveZip(
        openZip(alteredPackage(bytes, { '_rels/.rels': (xml) => xml.replace('xl/workbook.xml', './xl/other.xml') })).entries.map(
          (entry) => ({
            ...entry,
            name: entry.name.replace('workbook.xml', 'other.xml'),
          }),
        ),
      ),
    'no addresses on rows and cells where they follow one another': (bytes) =>
      alteredPackage(bytes, { 'xl/worksheets/sheet1.xml': (xml) => xml.replace('<row r="1"', '<row').replace('<c r="A1"', '<c') }),
  };

  it.each(Object.keys(dresses))('%s', async (name) => {
    const bytes = await ordinary();
    const dressed = dresses[name]?.(bytes) ?? bytes;
    expect(dressed).not.toEqual(bytes);
    const plain = readXlsx(bytes);
    expect(withListedCells(readXlsx(dressed))).toEqual(withListedCells(plain));
    expect(shownCells(plain)).toHaveLength(4);
  });
});

it('counts rows and cells without address on from the one before', () => {
  const sheet = rows(
    '<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row r="4"><c/><c><v>4</v></c></row><row><c><v>5</v></c></row>',
  );
  expect(shownCells(readXlsx(handMade({ sheet })))).toEqual(['A1: 1', 'D1: 2', 'E1: 3', 'B4: 4', 'A5: 5']);
});

it('does not take elements of other namespaces for cells', () => {
  const sheet = `${rows('<row r="1"><c r="A1"><v>1</v></c></row>')}<extLst><ext xmlns:q="urn:q"><q:sheetData><q:row r="1"><q:c r="A1"><q:v>9</q:v></q:c></q:row></q:sheetData></ext></extLst>`;
  expect(shownCells(readXlsx(handMade({ sheet })))).toEqual(['A1: 1']);
});

it('leaves chart sheets out and keeps the scope of names', () => {
  const workbook = `<sheets/><definedNames><definedName name="n" localSheetId="1">S!$A$1</definedName></definedNames>`;
  const main = handMade({
    workbook,
    relationships: relationship('rId5', 'chartsheet', 'chartsheets/sheet1.xml'),
    parts: { 'xl/chartsheets/sheet1.xml': '<chartsheet/>' },
  });
  const bytes = alteredPackage(main, {
    'xl/workbook.xml': (xml) => xml.replace('<sheets>', '<sheets><sheet name="Chart" sheetId="9" r:id="rId5"/>'),
  });
  const read = readXlsx(bytes);
  expect(read.sheets.map((sheet) => sheet.name)).toEqual(['S']);
  expect(read.names).toEqual([{ name: 'n', formula: '=S!$A$1', sheet: 'S' }]);
});

it('reads the same with fflate and with zlib', async () => {
  const bytes = await ordinary();
  expect(readXlsx(bytes, inflateWithNode)).toEqual(readXlsx(bytes));
});

it('finds the workbook among other relationships of the package', () => {
  const rels = relationshipsXml(
    '<Relationship Id="a" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="core.xml"/>' +
      relationship('b', 'officeDocument', '/xl/workbook.xml'),
  );
  const bytes = saveZip([zipEntry('_rels/.rels', rels), ...openZip(handMade({})).entries.filter((entry) => entry.name !== '_rels/.rels')]);
  expect(readXlsx(bytes).sheets.map((sheet) => sheet.name)).toEqual(['S']);
});
