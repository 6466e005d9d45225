import fc from 'fast-check';
import { XmlScanner } from '../../src/opc/xml-scanner';
import { PlainRow } from '../../src/read/xlsx/plain-row';
import { readSharedStrings } from '../../src/read/xlsx/rich-text';
import type { CellSources } from '../../src/read/xlsx/cell-reader';
import { readSheetPart } from '../../src/read/xlsx/sheet-part';
import { ShownFormulas } from '../../src/read/xlsx/shown-formula';
import { NO_STYLES } from '../../src/read/xlsx/styles';
import { UserError } from '../../src/user-error';

/** What is read, or the code of the refusal. */
function answer<Read>(xml: string, read: (xml: XmlScanner) => Read): Read | string {
  try {
    return read(new XmlScanner(xml, 'part.xml'));
  } catch (error) {
    if (error instanceof UserError) return error.code;
    throw error;
  }
}

const SOURCES: CellSources = { strings: [], styles: NO_STYLES, formulas: new ShownFormulas([]), dateSystem: 1900 };

/** The cells and the hidden rows. */
function answerOfRows(sheetData: string): unknown {
  return answer(`<worksheet><sheetData>${sheetData}</sheetData></worksheet>`, (xml) => {
    const { cells, hiddenRows } = readSheetPart(xml, SOURCES);
    return [[...cells], hiddenRows];
  });
}

const answerOfStrings = (inside: string): unknown => answer(`<sst>${inside}</sst>`, readSharedStrings);

/** A second blank means nothing in XML, and leads past the fast lane. */
const inGeneral = (xml: string): string => xml.replaceAll('<row ', '<row  ').replaceAll('<si>', '<si >');

const usually = (usual: readonly string[], odd: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...usual) }, { weight: 1, arbitrary: fc.constantFrom(...odd) });

/** Few kinds, so that most rows are like the one before. */
const start = fc.record({
  number: usually(['1', '2', '3', '07'], ['0', '', '1048577', '1e1']),
  attributes: fc.constantFrom('', ' spans="1:3"', ' hidden="1"', ' ht="0"', ' xmlns:q="urn:q" q:x="1"'),
});
const cells = fc.constantFrom('', '<c r="A3"><v>1</v></c>', '<c><v>2</v></c>', '<q:c/>', '<!-- --><c r="B9"><v>3</v></c>');
const row = fc
  .record({ start, cells, end: usually(['</row>'], ['</row> ', '</c>', '']) })
  .map((given) => `<row r="${given.start.number}"${given.start.attributes}>${given.cells}${given.end}`);
const other = fc.constantFrom('<row/>', '<row r="4" spans="1:3"/>', '<other><row r="5"><c><v>5</v></c></row></other>', '<!-- -->');

it('says what the general scanner says of rows', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof({ weight: 5, arbitrary: row }, { weight: 1, arbitrary: other }), { maxLength: 5 }), (all) => {
      const inside = all.join('');
      expect(answerOfRows(inside)).toEqual(answerOfRows(inGeneral(inside)));
    }),
    { numRuns: 600 },
  );
});

it('takes a row that is like the one before but for its number, and no other', () => {
  const document = '<a><row r="1" ht="0">x</row><row r="27" ht="0"><row r="3" ht="9"><row r="4" ht="0"/></a>';
  const xml = new XmlScanner(document, 'part.xml');
  const plain = new PlainRow(document);
  xml.root();
  xml.next();
  const starts = [...document.matchAll(/<row/g)].map(({ index }) => index);
  expect(starts.map((at) => plain.read(at))).toEqual([false, false, false, false]);
  plain.follow(xml, true);
  expect(plain.read(starts[1] ?? 0)).toBe(true);
  expect(plain).toMatchObject({ row: 27, isHidden: true, end: starts[2] });
  expect(starts.map((at) => plain.read(at))).toEqual([true, true, false, false]);
});

it('says what the general scanner says of shared strings', () => {
  const text = fc.constantFrom('', 'a', ' b ', '&amp;', '_x0041_', 'c\r\nd', '<![CDATA[e]]>', '</t><t>f', '<!-- -->g', '&no;', '<');
  const string = fc.oneof(
    text.map((inside) => `<si><t>${inside}</t></si>`),
    fc.constantFrom(
      '<si/>',
      '<si><t/></si>',
      '<si><r><t>h</t></r></si>',
      '<other><si><t>i</t></si></other>',
      '<si><t>j</t></si >',
      '<!-- -->',
    ),
  );
  fc.assert(
    fc.property(fc.array(string, { maxLength: 5 }), (all) => {
      const inside = all.join('');
      expect(answerOfStrings(inside)).toEqual(answerOfStrings(inGeneral(inside)));
    }),
    { numRuns: 600 },
  );
});
