import { typedCell } from '../../src/virtual-excel/model/cell-input';
import { displayedText } from '../../src/virtual-excel/model/displayed-text';
import type { CellContent } from '../../src/workbook';
import { openSmall } from './open-small';

const number = (value: number): CellContent => ({ kind: 'number', value });
const text = (value: string): CellContent => ({ kind: 'text', value });

describe('what Excel makes of a string in a General cell', () => {
  test.each<[string, CellContent]>([
    ['12.5', number(12.5)],
    [' 7 ', number(7)],
    ['-1,234.5', number(-1234.5)],
    ['1e3', number(1000)],
    ['15%', number(0.15)],
    ['(5)', number(-5)],
    ['2021-01-01', number(44197)],
    ['1/2', number(45293)],
    ['1 1/2', number(1.5)],
    ['10:30', number(0.4375)],
    ['Mar 2021', number(44256)],
    ['TRUE', { kind: 'boolean', value: true }],
    ['#n/a', { kind: 'error', code: '#N/A' }],
    ['1,23', text('1,23')],
    ['MWh/p', text('MWh/p')],
    ['.', text('.')],
    ['=', text('=')],
    ['', { kind: 'empty' }],
  ])('%j', (typed, content) => {
    expect(typedCell(typed, 'General')?.content).toEqual(content);
  });

  test.each([
    ['=B1*2', '=B1*2'],
    ['+B1', '=B1'],
    ['-B1', '=-B1'],
    ['@SUM(B1)', '=SUM(B1)'],
  ])('%j is a formula', (typed, formula) => {
    expect(typedCell(typed, 'General')?.formula).toBe(formula);
  });
});

describe('text stays text', () => {
  test.each(['=HYPERLINK("http://x")', '+81', '-B1', '@SUM(B1)', '007', 'TRUE'])('%j behind an apostrophe', (words) => {
    expect(typedCell(`'${words}`, 'General')).toEqual({ content: text(words) });
  });

  test.each(['=1+1', '12', '2021-01-01'])('%j in a cell formatted as text', (words) => {
    expect(typedCell(words, '@')).toEqual({ content: text(words) });
  });

  test('through Office.js, a text that starts with an equals sign is told from a formula by its value', async () => {
    const { Excel } = openSmall();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Notes').getRange('A1:B1');
      range.numberFormat = [['@', 'General']];
      range.values = [['=1+1', "'=1+1"]];
      range.load('values,formulas,valueTypes');
      await context.sync();
      expect(range.values).toEqual([['=1+1', '=1+1']]);
      expect(range.formulas).toEqual([['=1+1', '=1+1']]);
      expect(range.valueTypes).toEqual([['String', 'String']]);
    });
  });
});

test('null leaves a cell as it is', async () => {
  const { Excel, excel } = openSmall();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('MRS(input)').getRange('A1:B1').values = [[null, 3]];
    await context.sync();
  });
  expect([excel.cell('MRS(input)', 1, 1).text, excel.cell('MRS(input)', 1, 2).text]).toEqual(['EG', '3.00']);
});

describe('the text a cell shows', () => {
  test.each<[number, string, string]>([
    [0.1 + 0.2, 'General', '0.3'],
    [1234567.891, '#,##0.00', '1,234,567.89'],
    [-5, '0.0;(0.0)', '(5.0)'],
    [0.125, '0.0%', '12.5%'],
    [44197, 'yyyy-mm-dd', '2021-01-01'],
    [44197, 'd mmm yyyy', '1 Jan 2021'],
    [0.4375, 'h:mm', '10:30'],
    [7, '000', '007'],
    [765.7, '0 "t"', '766 t'],
    [1e15, 'General', '1E+15'],
  ])('%p as %s', (value, numberFormat, shown) => {
    expect(displayedText({ row: 1, column: 1, content: number(value), numberFormat }, 1900)).toBe(shown);
  });
});
