import fc from 'fast-check';
import { inflateWithNode } from '../../src/opc/node-inflate';
import { PlainCell } from '../../src/read/xlsx/plain-cell';
import { readXlsx } from '../../src/read/xlsx';
import { UserError } from '../../src/user-error';
import { handMade, rows } from './hand-made-package';
import { shownCells } from './shown-cells';

const STRINGS = '<si><t>first</t></si><si><t>second</t></si>';

/** The second: two decimals, white on white. */
const STYLES =
  '<fonts><font/><font><color rgb="FFFFFFFF"/></font></fonts>' +
  '<fills><fill/><fill><patternFill patternType="solid"><fgColor rgb="FFFFFFFF"/></patternFill></fill></fills>' +
  '<cellXfs><xf/><xf numFmtId="2" fontId="1" fillId="1"/></cellXfs>';

/** The cells, their formats, and which of them nobody sees; or the code of the refusal. */
function answer(cells: string): readonly unknown[] | string {
  const bytes = handMade({ sheet: rows(`<row r="1">${cells}</row>`), strings: STRINGS, styles: STYLES });
  try {
    const workbook = readXlsx(bytes, inflateWithNode);
    return [shownCells(workbook), workbook.sheets.map((sheet) => [sheet.inFillColour, [...sheet.cells].map((one) => one.numberFormat)])];
  } catch (error) {
    if (error instanceof UserError) return error.code;
    throw error;
  }
}

/** A second blank means nothing in XML, and leads past the fast lane. */
const inGeneral = (cells: string): string => cells.replaceAll('<c ', '<c  ');

const written = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
  fc.tuple(fc.integer({ max: 10 ** 9 }), fc.nat({ max: 10 ** 9 })).map(([whole, decimals]) => `${whole}.${decimals}`),
  fc.constantFrom('', '0', '-0', '1', '-', '.', '.5', '5.', '+1', ' 7', '1e5', '0x10', 'TRUE', '#N/A', 'a_x000A_b', '2024-01-15'),
);
const type = fc.constantFrom('', ' t="n"', ' t="s"', ' t="b"', ' t="e"', ' t="str"', ' t="d"', ' t="inlineStr"');
const formula = fc.constantFrom('', '<f>A1*2</f>', '<f></f>', '<f/>', '<f>A1&amp;"x"</f>', '<f>_xlfn.CONCAT(A1)</f>');
const cell = fc
  .record({
    column: fc.constantFrom('A', 'C', 'XFD', 'XFE', ''),
    style: fc.constantFrom('', ' s="1"', ' s="9"'),
    type,
    formula,
    value: written,
  })
  .map((given) => `<c r="${given.column}1"${given.style}${given.type}>${given.formula}<v>${given.value}</v></c>`);
const cells = fc.array(fc.oneof({ weight: 5, arbitrary: cell }, { weight: 1, arbitrary: fc.constant('<c r="B1" s="0"/>') }), {
  maxLength: 4,
});

it('says what the general scanner says of well-formed cells', () => {
  fc.assert(
    fc.property(cells, (all) => {
      const inside = all.join('');
      expect(answer(inside)).toEqual(answer(inGeneral(inside)));
    }),
    { numRuns: 400 },
  );
});

it('says what the general scanner says of damaged cells', () => {
  const damage = fc.record({
    at: fc.nat({ max: 200 }),
    put: fc.constantFrom('', '<', '>', '"', "'", '&', ' ', '/', 'r', 'c', 's="1" ', '\r'),
  });
  fc.assert(
    fc.property(cells, damage, (all, { at, put }) => {
      const inside = all.join('');
      const damaged = inside.slice(0, at) + put + inside.slice(at + 1);
      expect(answer(damaged)).toEqual(answer(inGeneral(damaged)));
    }),
    { numRuns: 600 },
  );
});

it('reads a number as JavaScript does, to the last bit', () => {
  const digits = fc.stringMatching(/^-?\d{0,15}\.?\d{0,15}$/);
  fc.assert(
    fc.property(digits, (text) => {
      const plain = new PlainCell(`<c r="A1"><v>${text}</v></c>`);
      expect(plain.read(0)).toBe(true);
      if (plain.text === undefined && text !== '') expect(Object.is(plain.number, Number(text))).toBe(true);
      else expect(plain.text).toBe(text);
    }),
    { numRuns: 2_000 },
  );
});

it.each([
  ['a number', '<c r="AB12" s="3"><v>-12.5</v></c>', { row: 12, column: 28, style: 3, type: 'n', number: -12.5, formula: undefined }],
  ['a shared string', '<c r="B2" t="s"><v>7</v></c>', { row: 2, column: 2, type: 's', number: 7 }],
  ['a formula with its result', '<c r="B2" t="str"><f>A1</f><v>x</v></c>', { type: 'str', formula: 'A1', text: 'x' }],
  ['17 digits, as text', '<c r="B2"><v>0.10000000000000001</v></c>', { text: '0.10000000000000001' }],
  ['a style alone', '<c r="B2" s="4"/>', { style: 4, number: Number.NaN, text: undefined }],
])('takes %s', (_, xml, expected) => {
  const plain = new PlainCell(xml);
  expect(plain.read(0)).toBe(true);
  expect(plain).toMatchObject({ ...expected, end: xml.length });
});

it.each([
  ['no address', '<c><v>1</v></c>'],
  ['a further attribute', '<c r="A1" cm="1"><v>1</v></c>'],
  ['an attribute twice', '<c r="A1" t="n" t="s"><v>1</v></c>'],
  ['a shared formula', '<c r="A1"><f t="shared" si="0">A2</f><v>1</v></c>'],
  ['a reference to a character', '<c r="A1" t="str"><v>a&amp;b</v></c>'],
  ['text of its own', '<c r="A1" t="inlineStr"><is><t>a</t></is></c>'],
  ['another element', '<col min="1" max="1"/>'],
  ['an end that is missing', '<c r="A1"><v>1</v>'],
])('leaves %s to the general scanner', (_, xml) => {
  expect(new PlainCell(xml).read(0)).toBe(false);
});
