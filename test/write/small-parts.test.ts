import fc from 'fast-check';
import { columnLetters } from '../../src/address';
import { decodeEscapes, decodeXml } from '../../src/opc/xml-text';
import { openZip, saveZip, zipEntry } from '../../src/opc/zip';
import type { PlannedCell } from '../../src/plan/sheet-plan';
import { fileWidth, pointsWidth } from '../../src/write/column-width';
import { dropDownOf } from '../../src/write/drop-down';
import { styleRectangles } from '../../src/write/excel/style-rectangles';
import { needsApostrophe } from '../../src/write/needs-apostrophe';
import { dropFromChain } from '../../src/write/xlsx/calculation-chain';
import { fileFormula } from '../../src/write/xlsx/file-formula';
import { relativeTarget } from '../../src/write/xlsx/part-relationships';
import { requireNothingElseChanged } from '../../src/write/xlsx/self-check';
import { XmlPart, child, children } from '../../src/write/xlsx/xml-part';
import { cellText } from '../../src/write/xlsx/xml-text';

describe('text', () => {
  it.each(['=1', '+1', '-x', '@a', "'a", '1', '１', 'no 5', ' x', '#N/A', 'true', 'False', '(a)', '☀'])('%p needs the mark', (text) => {
    expect(needsApostrophe(text)).toBe(true);
  });

  it.each(['', 'Renewable electricity', '排出削減量', 'truth', 'ＥＧ', 'a = b', "it's"])('%p does not', (text) => {
    expect(needsApostrophe(text)).toBe(false);
  });

  it('of any characters survives the way into a cell and back', () => {
    const anything = fc.string({
      unit: fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('_x0041_', '_', 'x', '\u0000', '\r', '\uFFFF', '\uD800')),
    });
    fc.assert(
      fc.property(anything, (text) => {
        const written = cellText(text);
        expect(decodeEscapes(decodeXml(written))).toBe(text);
        // eslint-disable-next-line no-control-regex -- none of these may be left
        expect(written).not.toMatch(/[\u0000-\u0008\u000B-\u001F<"]/);
      }),
    );
  });
});

describe('widths', () => {
  it.each([
    [8.43, 64],
    [0, 5],
    [12.5, 92],
    [40, 285],
  ])('%p characters are %p pixels', (characters, pixels) => {
    expect(pointsWidth(characters)).toBe(pixels * 0.75);
    expect(fileWidth(characters)).toBeCloseTo(pixels / 7, 2);
  });
});

describe('choices', () => {
  const range = { top: 1, left: 1, bottom: 1, right: 1 };

  it('of 255 characters are still a list, of 256 a note', () => {
    const options = ['a'.repeat(127), 'b'.repeat(127)];
    expect(dropDownOf({ range, options })).toEqual({ kind: 'list', source: options.join(',') });
    expect(dropDownOf({ range, options: [...options, ''] }).kind).toBe('prompt');
    expect(dropDownOf({ range, options: ['a'.repeat(128), 'b'.repeat(128)] })).toMatchObject({
      kind: 'prompt',
      text: expect.stringMatching(/…$/) as unknown,
    });
  });

  it('with a comma are a note', () => {
    expect(dropDownOf({ range, options: ['Yes, fully', 'No'] })).toEqual({ kind: 'prompt', text: 'Yes, fully\nNo' });
  });
});

describe('formulas in files', () => {
  it.each([
    ["='MRS(calc)'!E12", "'MRS(calc)'!E12"],
    ['=IFNA(ifs(A1,1),"IFNA(x)")', '_xlfn.IFNA(_xlfn.ifs(A1,1),"IFNA(x)")'],
    ["='IFS(1)'!A1+SUM(A1)", "'IFS(1)'!A1+SUM(A1)"],
    ['=_xlfn.IFNA(A1,0)', '_xlfn.IFNA(A1,0)'],
  ])('%s', (shown, written) => {
    expect(fileFormula(shown)).toBe(written);
  });
});

describe('style rectangles', () => {
  it('cover every styled cell once, and no other', () => {
    const cell = fc.record({
      row: fc.integer({ min: 1, max: 8 }),
      column: fc.integer({ min: 1, max: 6 }),
      style: fc.constantFrom('a', 'b', undefined),
    });
    const plan = fc.uniqueArray(cell, { selector: ({ row, column }) => `${row},${column}`, maxLength: 48 });
    fc.assert(
      fc.property(plan, (cells) => {
        const planned = cells.map(({ row, column, style }): PlannedCell => ({
          row,
          column,
          content: { kind: 'blank' },
          ...(style ? { style } : {}),
        }));
        const covered = styleRectangles(planned).flatMap(({ style, range }) => {
          const found: string[] = [];
          for (let row = range.top; row <= range.bottom; row += 1)
            for (let column = range.left; column <= range.right; column += 1) found.push(`${columnLetters(column)}${row} ${style}`);
          return found;
        });
        const wanted = cells.flatMap(({ row, column, style }) => (style ? [`${columnLetters(column)}${row} ${style}`] : []));
        expect(covered.sort()).toEqual(wanted.sort());
      }),
    );
  });

  it('make one rectangle of a block', () => {
    const cells = [1, 2, 3].flatMap((row) =>
      [2, 3].map((column): PlannedCell => ({ row, column, content: { kind: 'blank' }, style: 'a' })),
    );
    expect(styleRectangles(cells)).toEqual([{ style: 'a', range: { top: 1, left: 2, bottom: 3, right: 3 } }]);
  });
});

describe('the calculation chain', () => {
  it('loses one sheet; entries that leaned on it say their sheet themselves', () => {
    const chain = new XmlPart(
      '<calcChain><c r="A1" i="2"/><c r="A2"/><c r="B1" i="1"/><c r="B2" i="2"/><c r="C1" i="3"/><c r="C2"/></calcChain>',
    );
    expect(dropFromChain(chain, 1)).toBe(true);
    expect(chain.toString()).toBe('<calcChain><c r="A1" i="2"/><c r="A2"/><c r="B2" i="2"/><c r="C1" i="3"/><c r="C2"/></calcChain>');
  });

  it('may be left empty', () => {
    expect(dropFromChain(new XmlPart('<calcChain><c r="A1" i="2"/><c r="A2"/></calcChain>'), 2)).toBe(false);
  });
});

describe('an XML part under edit', () => {
  it('keeps what is not touched, comments and quoted brackets included', () => {
    const part = new XmlPart('<?xml version="1.0"?><!-- <a> --><x:r a="1>2" b=\'"\'><x:e/> <x:e k="&lt;&#x41;"/><![CDATA[<x:e/>]]></x:r>');
    const [first, second] = children(part.root, 'e');
    if (!first || !second) throw new Error('elements are missing');
    expect(second.attributes.get('k')).toBe('<A');
    part.setAttribute(part.root, 'a', 'x & "y"');
    part.setAttribute(part.root, 'c', '3');
    part.append(first, '<i/>');
    part.setAttribute(first, 'count', '1');
    part.remove(second);
    part.insertAfter(second, '<n/>');
    expect(part.toString()).toBe(
      '<?xml version="1.0"?><!-- <a> --><x:r a="x &amp; &quot;y&quot;" b=\'"\' c="3"><x:e count="1" ><i/></x:e> <n/><![CDATA[<x:e/>]]></x:r>',
    );
  });

  it('takes a removal back', () => {
    const part = new XmlPart('<r><a/><b/></r>');
    const a = child(part.root, 'a');
    if (!a) throw new Error('no a');
    part.remove(a);
    part.keep(a);
    expect(part.isChanged).toBe(false);
  });

  it.each(['', 'text', '<a>', '<a></a', '</a>'])('refuses %p', (text) => {
    expect(() => new XmlPart(text)).toThrow(SyntaxError);
  });
});

describe('targets', () => {
  it.each([
    ['xl/worksheets/sheet6.xml', 'xl/tables/table1.xml', '../tables/table1.xml'],
    ['xl/workbook.xml', 'xl/worksheets/sheet1.xml', 'worksheets/sheet1.xml'],
    ['workbook.xml', 'styles.xml', 'styles.xml'],
    ['a/b/c.xml', 'd/e.xml', '../../d/e.xml'],
  ])('from %s to %s', (from, to, target) => {
    expect(relativeTarget(from, to)).toBe(target);
  });
});

describe('the check after writing', () => {
  const original = saveZip([zipEntry('a.xml', '<a/>'), zipEntry('b.xml', '<b/>')]);

  it.each([
    ['a part changed', [zipEntry('a.xml', '<a/>'), zipEntry('b.xml', '<c/>')]],
    ['a part lost', [zipEntry('a.xml', '<a/>')]],
  ])('throws the result away: %s', (_, entries) => {
    const check = (touched: readonly string[]): void => {
      requireNothingElseChanged(openZip(original), saveZip(entries), new Set(touched));
    };
    expect(() => check(['a.xml'])).toThrow(expect.objectContaining({ code: 'write-failed' }) as Error);
    expect(() => check(['b.xml'])).not.toThrow();
  });
});
