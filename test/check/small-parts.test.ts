import { cellName } from '../../src/address';
import type { Unit } from '../../src/extract/extraction';
import { parseUnit } from '../../src/extract/unit';
import { parseFormula } from '../../src/formula/parse-formula';
import { agreesRounded, displayedDecimals } from '../../src/check/numbers/displayed-decimals';
import { isConstantFormula } from '../../src/check/cells/is-constant-formula';
import { CORRECT_REPORT } from '../../src/check/examples/example';
import { formOf, methodologyId, METHODOLOGIES } from '../../src/check/methodologies';
import { addedReferences } from '../../src/check/cells/added-references';
import { figureInPlaceOfNumber, figureInText, inUnitOf } from '../../src/check/numbers/figure-in-text';
import { numberInText, roughNumberInText } from '../../src/check/numbers/number-in-text';
import { tidy, tidyDifference, wordNumber } from '../../src/check/numbers/word-number';

test.each([
  [0.1 + 0.2, '0.3'],
  [2400.5 * 0.319, '765.7595'],
  [1234567.891, '1,234,567.891'],
  [1313.07413000001, '1,313.07413'],
  [1046.52008161001, '1,046.52008161'],
  // Just far enough apart for a rule.
  [100.0000002, '100.0000002'],
  [123456789012345, '123,456,789,012,345'],
  [-1234.5, '-1,234.5'],
  [999, '999'],
  [0, '0'],
  [-0, '0'],
  [1e21, '1e+21'],
  [0.000000001, '1e-9'],
])('wordNumber(%p) is %s', (value, text) => expect(wordNumber(value)).toBe(text));

test('a difference carries no more digits than its terms', () => {
  expect(tidyDifference(2928.250527, 2870.83385)).toBe(57.416677);
  expect(tidyDifference(0, 0)).toBe(0);
  expect(tidyDifference(1e20, 1)).toBe(1e20);
});

test('tidy keeps what Excel keeps', () => expect(tidy(0.1 + 0.2)).toBe(0.3));

test.each([
  ['2400.5', 2400.5],
  ['2,400.5', 2400.5],
  ['2,400', 2400],
  ['1 234,5', 1234.5],
  ['1\u00a0234\u00a0567', 1234567],
  ['1\u202f234,5', 1234.5],
  ['1.234,5', 1234.5],
  ['1.234.567', 1234567],
  ["1'234.5", 1234.5],
  ['0,533', 0.533],
  ['987,65', 987.65],
  ["'800", 800],
  ['２４００．５', 2400.5],
  ['２，４００', 2400],
  [' 800 ', 800],
  ['2,400.5 MWh', 2400.5],
  ['800t', 800],
  ['0.319 tCO2/MWh', 0.319],
  ['2400 kWh/p', 2400],
  ['12.5 t-CO2e', 12.5],
  ['1.2E+3', 1200],
  ['-5', -5],
  ['−5', -5],
  ['0', 0],
  ['.5', 0.5],
])('numberInText(%p) is %p', (text, value) => expect(numberInText(text)?.value).toBe(value));

test.each([
  '',
  ' ',
  'N/A',
  '-',
  'Option C',
  'see log',
  '12 March',
  '2021/12/31',
  '1,23,4',
  '1.2.3',
  'approx. 2400',
  '(1)',
  'EG_1',
  '12%',
  '1e999',
  '0x10',
])('numberInText(%p) is no number', (text) => expect(numberInText(text)).toBeUndefined());

test.each([
  ['(987.65)', 987.65],
  ['987.65*', 987.65],
  ['≈987.65', 987.65],
  ['approx. 987.65', 987.65],
  ['987.65 (est.)', 987.65],
  ['Approximately 1,987.65 MWh/p', 1987.65],
  ['約987', 987],
  ['約９８７．６５ MWh（暫定）', 987.65],
  ['987 .65', 987.65],
])('roughNumberInText(%p) is %p', (text, value) => expect(roughNumberInText(text)?.value).toBe(value));

test.each([
  '',
  'approx.',
  '12 March',
  '2021-03-01',
  '800-900',
  '800 (900)',
  '50%',
  'approx. 5 GJ',
  'meter 3',
  'about -5',
  '1.2.3',
  '第3期',
])('roughNumberInText(%p) is no number', (text) => expect(roughNumberInText(text)).toBeUndefined());

const unit = (text: string): Unit => parseUnit(text);

test.each([
  ['987 650 kWh', 'MWh/p', 987.65],
  ['2.4 GWh', 'MWh', 2400],
  ['987.65 MWh', 'kWh/p', 987650],
  ['1e3 kWh/p', 'MWh/p', 1],
  ['800 t', 'kgCO2/p', 800000],
  ['0.797 tCO2/MWh', 'kgCO2/kWh', 0.797],
  ['800', 'MWh/p', 800],
  ['800', '', 800],
  ['800 t', 'MWh/p', undefined],
  ['800 MWh', '', undefined],
  ['800 MWh/yr', 'MWh/p', undefined],
  ['800 MWh/yr', 'GJ/p', undefined],
  ['800 MWh/yr', 'MWh/yr', 800],
])('the figure in %p, in %p, is %p', (text, written, value) => {
  const figure = figureInText(text);
  if (figure === undefined) throw new Error('It holds a figure.');
  expect(inUnitOf(figure, unit(written))).toBe(value);
});

test.each(['N/A', 'n.a. since 2021', 'none in 2023', '-', '— (see note 1)', '該当なし（2023年）', 'see the attached log', ''])(
  '%p stands for no figure',
  (text) => expect(figureInPlaceOfNumber(text)).toBeUndefined(),
);

test('a date is told from a figure', () => expect(figureInPlaceOfNumber('2021-03-01')).toBe('date'));

test.each(['1 to 3 March', '50%', 'see page 3', 'Jan 5, Feb 7'])('%p stands for some figure that cannot be told', (text) =>
  expect(figureInPlaceOfNumber(text)).toBe('none'),
);

test.each([
  ['=A1+B1*2-C1/D1', ['A1', 'B1', 'C1', 'D1']],
  ['=SUM(A1:A9,B2)', ['A1:A9', 'B2']],
  ['=SUMIF(A1:A9,"x",B1:B9)', ['B1:B9']],
  ['=SUMIF(A1:A9,">0")', ['A1:A9']],
  ['=SUMIFS(C1:C9,A1:A9,"x")', ['C1:C9']],
  ['=SUMPRODUCT((A1:A9="2021")*B1:B9)', ['B1:B9']],
  ['=SUM(IF(A1:A9=D1,B1:B9,0))', ['B1:B9']],
  ['=SUBTOTAL(9,B1:B9)', ['B1:B9']],
  ['=AGGREGATE(9,6,B1:B9)', ['B1:B9']],
  ['=ROUND(SUM(B1:B9),C1)', ['B1:B9']],
  ['=IFERROR(A1,0)+1', ['A1']],
  ['=SUM(IF(A1,B1,C1))', ['B1', 'C1']],
  ['=SUM(ROUND(A1,B1))', ['A1']],
  ['=SUM((A1:A9,B2))', ['A1:A9', 'B2']],
  ['=SUM(VLOOKUP("2021",A1:B9,2,FALSE))', []],
  ['=VALUE(A1)+1', []],
  ['=A1&B1', []],
  ['=IF(A1="2021",B1,C1)', []],
  ['=A1', []],
])('%s adds up %p', (formula, cells) => {
  const tree = parseFormula(formula);
  if (tree.kind === 'failure') throw new Error(tree.name);
  const names = addedReferences(tree).map((part) => {
    if (part.kind === 'name') return part.name;
    const { top, left, bottom, right } = part.range;
    const [first, last] = [cellName(top, left), cellName(bottom, right)];
    return first === last ? first : `${first}:${last}`;
  });
  expect(names.sort()).toEqual(cells);
});

test('numberInText is quick with a long hostile text', () => {
  for (const text of [`${'1,'.repeat(50_000)}x`, `${'1 '.repeat(50_000)}x`, `1${' '.repeat(50_000)}x`, `1 t${'_'.repeat(50_000)}x`]) {
    expect(numberInText(text)).toBeUndefined();
    expect(roughNumberInText(text)).toBeUndefined();
  }
});

test.each([
  ['0.0', 1],
  ['#,##0.00', 2],
  ['0', 0],
  ['#,##0', 0],
  ['0.0_);(0.0)', 1],
  ['[Red]0.000', 3],
  ['0.0" tCO2"', 1],
  ['0%', 2],
  ['.00', 2],
  ['General', undefined],
  ['@', undefined],
  ['0.00E+00', undefined],
  ['dd/mm/yyyy', undefined],
  ['#,##0,', undefined],
  ['# ?/?', undefined],
])('displayedDecimals(%p) is %p', (format, decimals) => expect(displayedDecimals(format)).toBe(decimals));

test.each([
  [765.8, 765.7595, 1, true],
  [765.7, 765.7595, 1, true],
  [765, 765.7595, 0, true],
  [765.6, 765.7595, 1, false],
  [765.9, 765.7595, 1, false],
  [-3.2, -3.1595, 1, true],
  [0.3, 0.1 + 0.2, 1, true],
])('agreesRounded(%p, %p, %p) is %p', (found, exact, decimals, agrees) => expect(agreesRounded(found, exact, decimals)).toBe(agrees));

test.each(['=800', '=-800', '=+8.5E+3', '=(500+300)*1.02', '="800"', '=ROUND(800,1)', '=VALUE("A1")', '=TRUE', '=8e2'])(
  '%s refers to nothing',
  (formula) => expect(isConstantFormula(formula)).toBe(true),
);

test.each([
  '=A1',
  "='MRS(input)'!$E$8",
  '=SUM(E8:E9)',
  '=Total',
  '=合計',
  '=SUM(5:5)',
  '=[Book.xlsx]S!A1',
  '=INDIRECT("A"&B1)',
  '=Table1[EG]',
  '=E1+1',
  '=#REF!+1',
])('%s refers to something', (formula) => expect(isConstantFormula(formula)).toBe(false));

test.each([
  ['JCM_TH_AM001_ver02.0', 'TH_AM001', 'displaced-electricity'],
  ['JCM_MN_AM003_ver02.0', 'MN_AM003', 'displaced-electricity'],
  ['jcm_id_am004_ver02.0', 'ID_AM004', 'other'],
  ['JCM_ID_AM002_ver02.0', 'ID_AM002', 'other'],
  ['XX_PM017', 'XX_PM017', 'unknown'],
  ['no methodology', undefined, 'unknown'],
])('the methodology of %s is %s (%s)', (spreadsheet, id, form) => {
  const sheet = { ...CORRECT_REPORT, spreadsheet: { value: spreadsheet, at: { sheet: 'S', row: 1, column: 1 } } };
  expect([methodologyId(sheet), formOf(sheet)]).toEqual([id, form]);
});

test('two headers that name methodologies of different forms decide nothing', () => {
  const at = { sheet: 'S', row: 1, column: 1 };
  const named = (calculation: string, input: string): string =>
    formOf({ ...CORRECT_REPORT, spreadsheet: { value: calculation, at }, inputHeader: { spreadsheet: { value: input, at } } });
  expect(named('JCM_ID_AM002_ver02.0', 'JCM_TH_AM001_ver02.0')).toBe('unknown');
  expect(named('JCM_MN_AM003_ver02.0', 'JCM_TH_AM001_ver02.0')).toBe('displaced-electricity');
  expect(named('JCM_ID_AM002_ver02.0', 'JCM')).toBe('other');
});

test('every listed methodology has an id of the right shape and a source', () => {
  for (const [id, { source }] of Object.entries(METHODOLOGIES)) {
    expect(id).toMatch(/^[A-Z]{2}_[AP]M\d{3}$/);
    expect(source).not.toBe('');
  }
});
