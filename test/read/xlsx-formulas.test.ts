import fc from 'fast-check';
import { encodeXml } from '../../src/opc/xml-text';
import { readXlsx } from '../../src/read/xlsx';
import { moveFormula } from '../../src/read/xlsx/shared-formula';
import { handMade, relationship, relationshipsXml, MAIN, RELATIONSHIPS, rows } from './hand-made-package';
import { shownCells } from './shown-cells';

const formulasOf = (inside: string): string[] => shownCells(readXlsx(handMade({ sheet: rows(inside) })));

describe('shared formulas', () => {
  it('gives each cell its own, moved', () => {
    const inside = `<row r="2"><c r="B2"><f t="shared" ref="B2:C3" si="0">A1*$A1+A$1-$A$1</f><v>1</v></c><c r="C2"><f t="shared" si="0"/><v>2</v></c></row>
      <row r="3"><c r="B3"><f t="shared" si="0"/><v>3</v></c><c r="C3"><f t="shared" si="0"></f><v>4</v></c></row>`;
    expect(formulasOf(inside)).toEqual([
      'B2: =A1*$A1+A$1-$A$1 -> 1',
      'C2: =B1*$A1+B$1-$A$1 -> 2',
      'B3: =A2*$A2+A$1-$A$1 -> 3',
      'C3: =B2*$A2+B$1-$A$1 -> 4',
    ]);
  });

  it('finds a formula that stands after the cells that share it', () => {
    const inside = `<row r="1"><c r="A1"><f t="shared" si="7"/><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" ref="A1:A2" si="7">B2</f><v>2</v></c></row>`;
    expect(formulasOf(inside)).toEqual(['A1: =B1 -> 1', 'A2: =B2 -> 2']);
  });

  it.each([
    ['SUM(A1:B2)', 'SUM(B2:C3)'],
    ['a1+$b1', 'B2+$B2'],
    ['A:A+$A:A+1:1+1:$1', 'B:B+$A:B+2:2+2:$1'],
    ['\'It\'\'s A1\'!A1&"A1 ""B2"" "&Sheet1!B2', '\'It\'\'s A1\'!B2&"A1 ""B2"" "&Sheet1!C3'],
    ['LOG10(A1)+A1B+_A1+Log.A1+ATAN2(1,2)', 'LOG10(B2)+A1B+_A1+Log.A1+ATAN2(1,2)'],
    ['Log[[#This Row],[A1]]*A1+Log[B2]', 'Log[[#This Row],[A1]]*B2+Log[B2]'],
    ['AB1:AB3!A1+Jan:Mar!A1', 'AB1:AB3!B2+Jan:Mar!B2'],
    ['1E5+XFE1+A0+A1048577+TRUE', '1E5+XFE1+A0+A1048577+TRUE'],
    ['排出量1+A1%', '排出量1+B2%'],
    ['XFD1', '#REF!'],
    ['A1048576', '#REF!'],
    ['#REF!+A1#', '#REF!+B2#'],
  ])('moves %s one down and one right', (from, to) => {
    expect(moveFormula(`=${from}`, 1, 1)).toBe(`=${to}`);
  });

  it('comes back when moved there and back', () => {
    const axis = fc.record({ row: fc.integer({ min: 200, max: 900 }), column: fc.constantFrom('CV', 'ZZ', 'AAA'), dollars: fc.nat(3) });
    const reference = axis.map(({ row, column, dollars }) => `${dollars & 1 ? '$' : ''}${column}${dollars & 2 ? '$' : ''}${row}`);
    const piece = fc.oneof(
      reference,
      fc.tuple(reference, reference).map(([from, to]) => `SUM(${from}:${to})`),
      fc.tuple(fc.string(), reference).map(([sheet, at]) => `'${sheet.replaceAll("'", "''")}'!${at}`),
      fc.string().map((text) => `"${text.replaceAll('"', '""')}"`),
      fc.constantFrom('1.5', 'CV:$ZZ', '$200:300', 'LOG10(2)', 'Log[CV200]', 'EF_RE'),
    );
    const formula = fc.array(piece, { minLength: 1, maxLength: 5 }).map((pieces) => `=${pieces.join('+')}`);
    const shift = fc.integer({ min: -99, max: 99 });
    fc.assert(
      fc.property(formula, shift, shift, (text, down, right) => {
        expect(moveFormula(moveFormula(text, down, right), -down, -right)).toBe(text);
      }),
    );
  });
});

describe('array formulas and data tables', () => {
  it('gives every cell of the range the formula', () => {
    const inside = `<row r="1"><c r="A1"><f t="array" ref="A1:B2">C1:D2*2</f><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>9</v></c></row>
      <row r="2"><c r="A2"><v>3</v></c><c r="B2"><v>4</v></c></row><row r="3"><c r="A3"><v>5</v></c></row>`;
    expect(formulasOf(inside)).toEqual([
      'A1: =C1:D2*2 -> 1',
      'B1: =C1:D2*2 -> 2',
      'C1: 9',
      'A2: =C1:D2*2 -> 3',
      'B2: =C1:D2*2 -> 4',
      'A3: 5',
    ]);
  });

  it('shows a what-if data table as Excel does', () => {
    const inside = `<row r="1"><c r="B1"><f t="dataTable" ref="B1:B2" dt2D="0" dtr="0" r1="F4"/><v>1</v></c></row><row r="2"><c r="B2"><v>2</v></c></row>`;
    expect(formulasOf(inside)).toEqual(['B1: =TABLE(,F4) -> 1', 'B2: =TABLE(,F4) -> 2']);
  });
});

describe('names as Excel shows them', () => {
  it.each([
    ['_xlfn.CONCAT("_xlfn.",A1)', 'CONCAT("_xlfn.",A1)'],
    ['_xlfn._xlws.FILTER(A1:A3,B1:B3)', 'FILTER(A1:A3,B1:B3)'],
    ['_xlfn.LET(_xlpm.x,1,_xlpm.x+1)', 'LET(x,1,x+1)'],
    ['SUM(_xlfn.ANCHORARRAY(A1))&"_xlfn.SINGLE(A1)"', 'SUM(A1#)&"_xlfn.SINGLE(A1)"'],
    ['_xlfn.SINGLE(A1:A3)', '@A1:A3'],
  ])('%s', (file, shown) => {
    expect(formulasOf(`<row r="1"><c r="A1"><f>${encodeXml(file)}</f><v>1</v></c></row>`)).toEqual([`A1: =${shown} -> 1`]);
  });

  it('names the workbooks that formulas and names point to', () => {
    const link = `<externalLink xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><externalBook r:id="rId1"/></externalLink>`;
    const target = (path: string): string => relationshipsXml(relationship('rId1', 'externalLinkPath', path, 'External'));
    const formulas = ['[1]Plan!A1', "'[1]My plan'!$A$1", '[2]Plan!A1', '[1]!EF', 'Log[1]', '"[1]Plan!"', "'[1]It''s'!A1"];
    const sheet = rows(
      formulas
        .map((formula, index) => `<row r="${index + 1}"><c r="A${index + 1}"><f>${encodeXml(formula)}</f><v>1</v></c></row>`)
        .join(''),
    );
    const workbook = readXlsx(
      handMade({
        sheet,
        workbook: `<externalReferences><externalReference r:id="rId8"/><externalReference r:id="rId9"/><externalReference r:id="rId10"/></externalReferences><definedNames><definedName name="n">[2]S!$A$1</definedName></definedNames>`,
        relationships: [8, 9, 10].map((id) => relationship(`rId${id}`, 'externalLink', `externalLinks/externalLink${id}.xml`)).join(''),
        parts: {
          'xl/externalLinks/externalLink8.xml': link,
          'xl/externalLinks/_rels/externalLink8.xml.rels': target('file:///C:\\reports\\Plan%20A.xlsx'),
          'xl/externalLinks/externalLink9.xml': link,
          'xl/externalLinks/_rels/externalLink9.xml.rels': target('../Budget.xlsx'),
          'xl/externalLinks/externalLink10.xml': link,
          'xl/externalLinks/_rels/externalLink10.xml.rels': target('https://example.org/Unused.xlsx'),
        },
      }),
    );
    expect(shownCells(workbook).map((text) => text.replace(/^A\d: /, '').replace(/ -> 1$/, ''))).toEqual([
      "='[Plan A.xlsx]Plan'!A1",
      "='[Plan A.xlsx]My plan'!$A$1",
      '=[Budget.xlsx]Plan!A1',
      "='[Plan A.xlsx]'!EF",
      '=Log[1]',
      '="[1]Plan!"',
      "='[Plan A.xlsx]It''s'!A1",
    ]);
    expect(workbook.names).toEqual([{ name: 'n', formula: '=[Budget.xlsx]S!$A$1' }]);
    expect(workbook.externalLinks).toEqual(['Budget.xlsx', 'Plan A.xlsx']);
  });
});
