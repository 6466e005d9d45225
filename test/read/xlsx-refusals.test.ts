import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { saveZip, zipEntry } from '../../src/opc/zip';
import { readXlsx } from '../../src/read/xlsx';
import { UserError } from '../../src/user-error';
import { compoundFile } from './compound-file';
import { handMade, relationship, relationshipsXml, rows } from './hand-made-package';

function refusal(bytes: Uint8Array): UserError {
  try {
    readXlsx(bytes);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('was read');
}

const refused = (name: string): Uint8Array => new Uint8Array(readFileSync(join(__dirname, '../workbooks/refused', name)));
const text = (value: string): Uint8Array => new TextEncoder().encode(value);
const cell = (inside: string): Uint8Array => handMade({ sheet: rows(`<row r="1">${inside}</row>`) });
const damagedSheet = (xml: string): Uint8Array => handMade({ parts: { 'xl/worksheets/sheet1.xml': xml } });
const asPart = (type: string, target: string, part: string): Uint8Array =>
  saveZip([
    zipEntry(
      '[Content_Types].xml',
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/${target}" ContentType="${type}"/></Types>`,
    ),
    zipEntry('_rels/.rels', relationshipsXml(relationship('rId1', 'officeDocument', target))),
    zipEntry(target, part),
  ]);

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const WORD_DOCUMENT =
  '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Report</w:t></w:r></w:p></w:body></w:document>';

describe('refusals', () => {
  const cases: readonly (readonly [string, () => Uint8Array, string, RegExp])[] = [
    ['an empty file', () => new Uint8Array(0), 'not-a-zip', /Save As/],
    ['a text file', () => text('EG,EF_RE\n1,2\n'), 'not-a-zip', /\.xlsx/],
    ['a workbook saved by LibreOffice as .xls', () => refused('old-format.xls'), 'old-format', /97-2003/],
    ['the start of an Excel 4 file', () => Uint8Array.of(0x09, 0x04, 0x06, 0x00, 0, 0, 0x10, 0), 'old-format', /97-2003/],
    ['a workbook encrypted with a password', () => compoundFile(['EncryptionInfo', 'EncryptedPackage']), 'password-protected', /password/],
    ['a Word document of the old format', () => compoundFile(['WordDocument', '1Table']), 'not-a-workbook', /Word/],
    ['a Word document', () => asPart(`${WORD}.document.main+xml`, 'word/document.xml', WORD_DOCUMENT), 'not-a-workbook', /Word/],
    ['an OpenDocument spreadsheet', () => refused('spreadsheet.ods'), 'not-a-workbook', /archive/],
    ['a plain archive', () => saveZip([zipEntry('readme.txt', 'hello')]), 'not-a-workbook', /archive/],
    ['an archive of nothing', () => saveZip([]), 'not-a-workbook', /archive/],
    [
      'a binary workbook',
      () => asPart('application/vnd.ms-excel.sheet.binary.macroEnabled.main', 'xl/workbook.bin', '\u0083\u0001'),
      'not-a-workbook',
      /\.xlsb.*\.xlsx/,
    ],
    [
      'a sheet that is missing',
      () => handMade({ parts: { 'xl/_rels/workbook.xml.rels': relationshipsXml('') } }),
      'damaged-part',
      /xl\/workbook\.xml/,
    ],
    ['a sheet cut off', () => damagedSheet('<worksheet><sheetData><row'), 'damaged-part', /xl\/worksheets\/sheet1\.xml/],
    ['a sheet whose tags cross', () => damagedSheet('<worksheet><a><b></a></b></worksheet>'), 'damaged-part', /sheet1\.xml/],
    [
      'a sheet with a DOCTYPE',
      () => damagedSheet('<!DOCTYPE w [<!ENTITY a "b">]><worksheet>&a;</worksheet>'),
      'damaged-part',
      /sheet1\.xml/,
    ],
    ['an undeclared entity', () => cell('<c r="A1" t="str"><v>&a;</v></c>'), 'damaged-part', /sheet1\.xml/],
    ['an undeclared prefix', () => damagedSheet('<x:worksheet/>'), 'damaged-part', /sheet1\.xml/],
    ['a number that is none', () => cell('<c r="A1"><v>twelve</v></c>'), 'damaged-part', /sheet1\.xml/],
    ['a date that is none', () => cell('<c r="A1" t="d"><v>soon</v></c>'), 'damaged-part', /sheet1\.xml/],
    ['a text that is not there', () => cell('<c r="A1" t="s"><v>3</v></c>'), 'damaged-part', /sheet1\.xml/],
    ['a shared formula that stands nowhere', () => cell('<c r="A1"><f t="shared" si="1"/></c>'), 'damaged-part', /sheet1\.xml/],
    ['a cell outside the sheet', () => cell('<c r="XFE1"><v>1</v></c>'), 'damaged-part', /sheet1\.xml/],
    ['an address that is none', () => cell('<c r="A1x"><v>1</v></c>'), 'damaged-part', /sheet1\.xml/],
    ['a row outside the sheet', () => handMade({ sheet: rows('<row r="1048577"/>') }), 'damaged-part', /sheet1\.xml/],
    [
      'bytes that are no text',
      () => handMade({ parts: { 'xl/worksheets/sheet1.xml': Uint8Array.of(60, 0xff, 0xff) } }),
      'damaged-part',
      /sheet1/,
    ],
    ['a file cut in half', () => handMade({}).slice(0, 900), 'damaged-part', /incomplete/],
    [
      'a part that explodes',
      () => handMade({ parts: { 'xl/worksheets/sheet1.xml': new Uint8Array(40 * 1024 * 1024) } }),
      'too-large',
      /sheet1/,
    ],
  ];

  it.each(cases)('%s', (_, bytes, code, words) => {
    const error = refusal(bytes());
    expect(error.code).toBe(code);
    expect(error.words.en).toMatch(words);
    expect(error.words.ja).toMatch(/[ぁ-ん]/);
  });
});

describe('damage anywhere', () => {
  const whole = handMade({
    strings: '<si><t>EG</t></si>',
    styles: '<cellXfs><xf numFmtId="2"/></cellXfs>',
    workbook: '<definedNames><definedName name="n">S!$A$1</definedName></definedNames>',
    sheet: `${rows('<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><f>A1*2</f><v>3.5</v></c></row>')}<mergeCells><mergeCell ref="A2:B3"/></mergeCells>`,
  });

  it('of a byte is read around or refused with words, never an exception', () => {
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (at, flipped) => {
        const damaged = whole.slice();
        damaged[at] = (damaged[at] ?? 0) ^ flipped;
        expect(readOrRefusal(damaged)).toBe('ok');
      }),
      { numRuns: 500 },
    );
  });

  it('at the end of the file is refused', () => {
    fc.assert(
      fc.property(fc.nat(whole.length - 1), (length) => {
        expect(refusal(whole.slice(0, length)).code).toMatch(/^(damaged-part|not-a-zip)$/);
      }),
    );
  });

  function readOrRefusal(bytes: Uint8Array): string {
    try {
      readXlsx(bytes);
      return 'ok';
    } catch (error) {
      return error instanceof UserError && !error.words.en.includes('"workbook"') ? 'ok' : String(error);
    }
  }
});
