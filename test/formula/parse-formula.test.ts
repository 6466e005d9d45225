import fc from 'fast-check';
import { partsOf } from '../../src/formula/formula-tree';
import type { FormulaTree, ParseFailure } from '../../src/formula/formula-tree';
import { parseFormula } from '../../src/formula/parse-formula';
import { JUDGED } from './judged-formulas';

/** The tree with its parentheses made visible. */
function shape(tree: FormulaTree | ParseFailure): string {
  switch (tree.kind) {
    case 'failure':
      return `${tree.reason}: ${tree.name} at ${tree.position}`;
    case 'number':
    case 'boolean':
      return String(tree.value);
    case 'text':
      return JSON.stringify(tree.value);
    case 'error':
      return tree.code;
    case 'omitted':
      return '';
    case 'array':
      return `{${tree.rows.map((row) => row.map(shape).join(',')).join(';')}}`;
    case 'reference': {
      const { top, left, bottom, right } = tree.range;
      const book = tree.workbook === undefined ? '' : `[${tree.workbook}]`;
      return `<${tree.shape} ${book}${tree.sheet ?? ''}!${top},${left}..${bottom},${right}${tree.isAbsolute ? ' fixed' : ''}>`;
    }
    case 'name':
      return `<name ${tree.workbook === undefined ? '' : `[${tree.workbook}]`}${tree.sheet === undefined ? '' : `${tree.sheet}!`}${tree.name}>`;
    case 'call':
      return `${tree.name}(${tree.arguments.map(shape).join(',')})`;
    case 'unary':
      return `(${tree.operator}${shape(tree.operand)})`;
    case 'percent':
      return `(${shape(tree.operand)}%)`;
    case 'binary':
      return `(${shape(tree.left)}${tree.operator}${shape(tree.right)})`;
  }
}

describe('parseFormula', () => {
  it.each([
    ['=1+2*3^4', '(1+(2*(3^4)))'],
    ['=-2^2', '((-2)^2)'],
    ['=2^3^2', '((2^3)^2)'],
    ['=-A1%', '(-(<cell !1,1..1,1>%))'],
    ['=1+2&3=4', '(((1+2)&3)=4)'],
    ['=1-2-3', '((1-2)-3)'],
    ['=@A1', '(@<cell !1,1..1,1>)'],
    ['= 1 +\n 2 ', '(1+2)'],
    ['="say ""no"""&TRUE', '("say \\"no\\""&true)'],
    ['=#N/A+#div/0!', '(#N/A+#DIV/0!)'],
    ['=IF(A1,,2)', 'IF(<cell !1,1..1,1>,,2)'],
    ['=NOW()', 'NOW()'],
    ['=_xlfn.IFS(TRUE,1)', 'IFS(true,1)'],
    ['=LOG10(5)', 'LOG10(5)'],
    ['={1,-2;"a",#N/A}', '{1,-2;"a",#N/A}'],
    ['=$A$1', '<cell !1,1..1,1 fixed>'],
    ['=b2:$A$1', '<range !1,1..2,2>'],
    ['=$A$1:$B$2', '<range !1,1..2,2 fixed>'],
    ['=A:$C', '<columns !1,1..1048576,3>'],
    ['=3:1', '<rows !1,1..3,16384>'],
    ["='MRS(calc_process)'!E12", '<cell MRS(calc_process)!12,5..12,5>'],
    ["='It''s 2023'!A1", "<cell It's 2023!1,1..1,1>"],
    ['=計算シート!B2*2', '(<cell 計算シート!2,2..2,2>*2)'],
    ['=[1]Sheet1!A1', '<cell [1]Sheet1!1,1..1,1>'],
    ["='C:\\Reports\\[Book 1.xlsx]Sheet 1'!$A$1", '<cell [Book 1.xlsx]Sheet 1!1,1..1,1 fixed>'],
    ['=[2]!Factor', '<name [2]Factor>'],
    ['=Sheet1!#REF!', '#REF!'],
    ['=Sheet1!Factor', '<name Sheet1!Factor>'],
    ['=排出係数+A1_total', '(<name 排出係数>+<name A1_total>)'],
    ['=XFE1', '<name XFE1>'],
    ['=XFD1048576', '<cell !1048576,16384..1048576,16384>'],
    ['=TRUEST', '<name TRUEST>'],
    ['=A1:B2 B1:C3', '(<range !1,1..2,2> <range !1,2..3,3>)'],
    ['=SUM((A1,B2))', 'SUM((<cell !1,1..1,1>,<cell !2,2..2,2>))'],
    ['=SUM(A1 , B2)', 'SUM(<cell !1,1..1,1>,<cell !2,2..2,2>)'],
  ])('%s', (formula, expected) => {
    expect(shape(parseFormula(formula))).toBe(expected);
  });

  it.each([
    ['', 'syntax: end at 0'],
    ['=', 'syntax: end at 1'],
    ['=1+', 'syntax: end at 3'],
    ['=(1', 'syntax: end at 3'],
    ['=1)', 'syntax: ) at 2'],
    ['=1 2', 'syntax: operand at 3'],
    ['="open', 'syntax: " at 1'],
    ['=SUM(1;2)', 'syntax: ; at 6'],
    ['={A1}', 'syntax: operand at 2'],
    ['={1,2;3}', 'syntax: array of uneven rows at 8'],
    ['=!A1', 'syntax: ! at 1'],
    ['=Table1[Value]', 'unsupported: structured reference at 1'],
    ['=[@Value]*2', 'unsupported: structured reference at 1'],
    ['=SUM(Jan:Dec!A1)', 'unsupported: 3-D reference at 5'],
    ["='Jan:Dec'!A1", 'unsupported: 3-D reference at 1'],
    ['=SUM(A1:INDEX(A:A,3))', 'unsupported: computed range at 7'],
    ['=A1#', 'unsupported: spilled range at 3'],
    [`=${'('.repeat(300)}1${')'.repeat(300)}`, 'too-deep: formula at 201'],
    [`=${'-'.repeat(300)}1`, 'too-deep: formula at 201'],
    [`=${'1+'.repeat(5000)}1`, 'too-long: formula at 8192'],
  ])('fails on %s', (formula, expected) => {
    expect(shape(parseFormula(formula))).toBe(expected);
  });

  it('never throws, whatever it is given', () => {
    const piece = fc.constantFrom(
      ...'=+-*/^&<>%(),;:{}@#!\'"[]$ .'.split(''),
      'A1',
      '$B$2',
      'SUM(',
      "'S'!",
      '[1]',
      '1',
      '2.5E3',
      '"x"',
      'TRUE',
      '係数',
    );
    const anything = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(anything, (text) => {
        const tree = parseFormula(text);
        return tree.kind === 'failure' ? tree.position <= Math.max(text.length, 1) : [...partsOf(tree)].length > 0;
      }),
      { numRuns: 2000 },
    );
  });

  it('reads every formula that is judged', () => {
    expect(JUDGED.map((formula) => parseFormula(formula)).filter(({ kind }) => kind === 'failure')).toEqual([]);
  });

  it.each(["'", '"', '[', '(', "''", 'A', '{', 'A1:', '$', '1', '@', '"",', 'A1 '])('ends on eight thousand times %s', (piece) => {
    expect(shape(parseFormula(`=${piece.repeat(Math.floor(8000 / piece.length))}`))).toBeTruthy();
  });
});
