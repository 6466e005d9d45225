/** Files made to do harm, and files that broke on their way: a clear refusal or a right answer, never a crash. docs/limits.md states what is refused. */
import { openZip, saveZip, zipEntry } from '../../src/opc/zip';
import { putToUse } from '../fuzz/put-to-use';
import { monitoringWorkbook } from '../workbooks/monitoring-workbook';
import { alteredPackage, partText } from '../write/alter-package';

let original: Uint8Array;
let calculation: string;
let input: string;
beforeAll(async () => {
  original = new Uint8Array(await monitoringWorkbook());
  const names = [...partText(original, 'xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(([, name]) => name);
  const partOf = (name: string): string => `xl/worksheets/sheet${names.indexOf(name) + 1}.xml`;
  calculation = partOf('MRS(calc_process)');
  input = partOf('MRS(input)');
});

type Change = (xml: string) => string;

/** The workbook with a change to its calculation sheet. */
const onSheet = (change: Change): Uint8Array => alteredPackage(original, { [calculation]: change });
const withRows = (count: number, row: (number: number) => string): Uint8Array =>
  onSheet((xml) => xml.replace('</sheetData>', `${list(count, (index) => row(2_000 + index))}</sheetData>`));
/** In place of the first formula of the calculation sheet. */
const withFormula = (formula: string, attributes = ''): Uint8Array =>
  onSheet((xml) => xml.replace(/<f>[^<]*<\/f>/, `<f${attributes}>${formula}</f>`));
const inEveryFigure = (formula: string): Uint8Array =>
  alteredPackage(
    original,
    Object.fromEntries(
      [input, calculation].map((part) => [part, (xml: string) => xml.replace(/(<c r="[A-Z]+\d+"(?: s="\d+")?)(?: t="n")?>(?:<f>[^<]*<\/f>)?<v>/g, `$1><f>${formula}</f><v>`)]),
    ),
  ); // prettier-ignore
const text = (address: string, words: string): string =>
  `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${words}</t></is></c>`;

function list(count: number, item: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => item(index)).join('');
}

describe('is put to use as if it were harmless:', () => {
  it.each<[string, () => Uint8Array]>([
    ['a name that climbs out of the folder', () => saveZip([...openZip(original).entries, zipEntry('../../../tmp/evil.xml', '<evil/>')])],
    ['a claim to fill the whole sheet', () => onSheet((xml) => xml.replace(/<dimension[^>]*>/, '<dimension ref="A1:XFD1048576"/>'))],
    ['a cell in the last corner', () => withRows(1, () => `</row><row r="1048576">${text('XFD1048576', 'x')}`.replace('</row>', '') + '</row>')],
    ['every column hidden', () => onSheet((xml) => xml.replace(/<cols>.*<\/cols>/s, '').replace('<sheetData>', '<cols><col min="1" max="16384" hidden="1"/></cols><sheetData>'))],
    ['rows hidden by default', () => onSheet((xml) => xml.replace(/<sheetFormatPr[^>]*>/, '<sheetFormatPr defaultRowHeight="15" zeroHeight="1"/>'))],
    ['20,000 merged areas', () => onSheet((xml) => xml.replace(/<mergeCells.*<\/mergeCells>/s, '').replace('</sheetData>', `</sheetData><mergeCells>${list(20_000, (index) => `<mergeCell ref="A${index + 2_000}:C${index + 2_000}"/>`)}</mergeCells>`))],
    ['100,000 shared strings', () => alteredPackage(original, { 'xl/sharedStrings.xml': (xml) => xml.replace('</sst>', `${list(100_000, (index) => `<si><t>s${index}</t></si>`)}</sst>`) })],
    ['an array formula over the whole sheet', () => withFormula('A1+1', ' t="array" ref="A1:XFD1048576"')],
    ['a formula as long as Excel allows', () => withFormula(`1${'+1'.repeat(4_095)}`)],
    ['sums as long as Excel allows in every cell with a figure', () => inEveryFigure(`1${'+1'.repeat(4_095)}`)],
    ['sums of sums as long as Excel allows in every cell with a figure', () => inEveryFigure(`1${'+SUM(F8)'.repeat(1_023)}`)],
    ['a formula longer than Excel allows', () => withFormula(`1${'+1'.repeat(10_000)}`)],
    ['64 functions in each other', () => withFormula(`${'IF(1,'.repeat(64)}1${')'.repeat(64)}`)],
    ['3,000 parentheses in each other', () => withFormula(`${'('.repeat(3_000)}1${')'.repeat(3_000)}`)],
    ['8,000 signs in a row', () => withFormula(`${'-'.repeat(8_000)}1`)],
    ['a circle of cells', () => withFormula('XFD2000')],
    ['cells that double with each row', () => withRows(200, (row) => `<row r="${row}"><c r="A${row}"><f>A${row + 1}+A${row + 1}</f><v>1</v></c></row>`)],
    ['sums over everything in every formula', () => onSheet((xml) => xml.replace(/<f>[^<]*<\/f>/g, '<f>SUMPRODUCT(A1:XFD1048576*A1:XFD1048576)</f>'))],
    ['names defined by names without end', () => withNames(2_000, (index) => `n.${index + 1}+n.${index + 1}`)],
    ['100,000 elements in each other', () => onSheet((xml) => xml.replace('<sheetData>', `<extLst>${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}</extLst><sheetData>`))],
    ['20,000 namespaces', () => onSheet((xml) => xml.replace('<sheetData>', `${list(20_000, (index) => `<a${index} xmlns:n${index}="u${index}"/>`)}<sheetData>`))],
    ['2,000 labels of one symbol', () => withRows(2_000, (row) => `<row r="${row}">${text(`B${row}`, 'Emission reductions during the period p')}<c r="C${row}"><v>${row}</v></c>${text(`D${row}`, 'tCO2/p')}${text(`E${row}`, 'ER_p')}</row>`)],
    ['an entity without a meaning in the theme', () => alteredPackage(original, { 'xl/theme/theme1.xml': (xml) => xml.replace('typeface="', 'typeface="&unknown;') })],
    ['an entity without a meaning in the header of a printed page', () => onSheet((xml) => xml.replace('</worksheet>', '<headerFooter><oddHeader>&unknown;</oddHeader></headerFooter></worksheet>'))],
    ['a heading of Table 1 in 1,000 rows', () => alteredPackage(original, { [input]: (xml) => xml.replace('</sheetData>', `${list(1_000, (index) => `<row r="${index + 2_000}">${text(`A${index + 2_000}`, 'Monitoring period')}${text(`C${index + 2_000}`, 'Parameters')}${text(`E${index + 2_000}`, 'Monitored Values')}${text(`F${index + 2_000}`, 'Units')}</row>`)}</sheetData>`) })],
  ])('%s', (_, bytes) => {
    expect(putToUse(bytes())).toEqual({ end: 'written', faults: [] });
  }); // prettier-ignore
});

/** Patterns that look for units, dates, symbols and numbers must not take the square of a text's length. */
describe('long texts of', () => {
  it.each(['  ', '1', 'a', '(', '1/Jan/2017 - ', '1,', ' -', 'ER_p ', 'tCO2/', '.', '\n', '年月日', '2020年1月1日～', '_', 'EG_i,p,', "'a'!", 'Reference Number: ', '\u0301', '１'])(
    '%j are read past',
    (part) => {
      const long = part.repeat(32_767 / part.length);
      const cells = (row: number): string => `<row r="${row}">${text(`B${row}`, long)}<c r="C${row}"><v>1</v></c>${text(`D${row}`, long)}</row>`;
      expect(putToUse(withRows(4, cells))).toEqual({ end: 'written', faults: [] });
    },
  ); // prettier-ignore
});

describe('is refused with words:', () => {
  it.each<[string, string, () => Uint8Array]>([
    ['entities that multiply', 'damaged-part', () => onSheet((xml) => xml.replace(/(<worksheet)/, '<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>$1'))],
    ['an entity from another file', 'damaged-part', () => onSheet((xml) => xml.replace(/(<worksheet)/, '<!DOCTYPE l [<!ENTITY a SYSTEM "file:///etc/passwd">]>$1'))],
    ['a part that unpacks to 40 MB of blanks', 'too-large', () => onSheet((xml) => xml.replace('<sheetData>', `${' '.repeat(40 * 2 ** 20)}<sheetData>`))],
    ['a cell beyond the last column', 'damaged-part', () => withRows(1, () => `<row r="2000">${text('XFE1', 'x')}</row>`)],
    ['a number that is none', 'damaged-part', () => withRows(1, () => '<row r="2000"><c r="A2000"><v>1e400</v></c></row>')],
    ['a missing sheet', 'damaged-part', () => alteredPackage(original, { [calculation]: undefined })],
    ['a missing workbook part', 'damaged-part', () => alteredPackage(original, { 'xl/workbook.xml': undefined })],
    ['half of the file', 'damaged-part', () => original.slice(0, original.length / 2)],
    ['two sheets of one name', 'damaged-part', () => alteredPackage(original, { 'xl/workbook.xml': (xml) => xml.replace('name="MPS(input)"', 'name="mrs(INPUT)"') })],
    ['hundreds of calculation sheets', 'too-large', () => withSheets(200)],
  ])('%s: %s', (_, code, bytes) => {
    expect(putToUse(bytes())).toEqual({ end: code, faults: [] });
  }); // prettier-ignore
});

function withNames(count: number, meaning: (index: number) => string): Uint8Array {
  const names = list(count, (index) => `<definedName name="n.${index}">${meaning(index)}</definedName>`);
  return alteredPackage(original, {
    'xl/workbook.xml': (xml) => xml.replace(/<definedNames>.*<\/definedNames>/s, '').replace('</sheets>', `</sheets><definedNames>${names}</definedNames>`),
    [calculation]: (xml) => xml.replace(/<f>[^<]*<\/f>/, '<f>n.0</f>'),
  }); // prettier-ignore
}

/** The calculation sheet under many names. */
function withSheets(count: number): Uint8Array {
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet';
  return alteredPackage(original, {
    'xl/workbook.xml': (xml) => xml.replace('</sheets>', `${list(count, (index) => `<sheet name="copy ${index}" sheetId="${1_000 + index}" r:id="copies"/>`)}</sheets>`),
    'xl/_rels/workbook.xml.rels': (xml) => xml.replace('</Relationships>', `<Relationship Id="copies" Type="${type}" Target="${calculation.slice(3)}"/></Relationships>`),
  }); // prettier-ignore
}
