import fc from 'fast-check';
import { isDateFormat, isoFromSerial, parsePeriod, periodFromCells } from '../../src/extract/period';
import type { Cell, CellContent } from '../../src/workbook';

describe('a monitoring period', () => {
  it.each([
    ['1/Jan/2017- 31/Dec/2017', '2017-01-01', '2017-12-31'],
    ['1/Jan/2017-\n31/Dec/2017', '2017-01-01', '2017-12-31'],
    ['1/Jan/2017- 31/Dec/20\n17', '2017-01-01', '2017-12-31'],
    ['01/Jan/2021 – 31/Dec /2021', '2021-01-01', '2021-12-31'],
    ['06 Jul 19 - 31 Dec 20', '2019-07-06', '2020-12-31'],
    ['01/08/2015 - 30/06/2016', '2015-08-01', '2016-06-30'],
    ['2021-01-01 to 2021-12-31', '2021-01-01', '2021-12-31'],
    ['2021/1/1-2021/12/31', '2021-01-01', '2021-12-31'],
    ['2021.01.01 ~ 2021.12.31', '2021-01-01', '2021-12-31'],
    ['1-Jan-2021 - 31-Dec-2021', '2021-01-01', '2021-12-31'],
    ['1Jan2021-31Dec2021', '2021-01-01', '2021-12-31'],
    ['January 1, 2021 - December 31, 2021', '2021-01-01', '2021-12-31'],
    ['from 1st January 2021 until 31st December 2021 (365 days)', '2021-01-01', '2021-12-31'],
    ['1 Sept. 2021 – 30 Nov. 2021', '2021-09-01', '2021-11-30'],
    ['1 Jan - 31 Dec 2021', '2021-01-01', '2021-12-31'],
    ['2021年1月1日～2021年12月31日', '2021-01-01', '2021-12-31'],
    ['２０２１年１月１日〜１２月３１日', '2021-01-01', '2021-12-31'],
    ['2021年 1月 1日 から 2021年 12月 31日 まで', '2021-01-01', '2021-12-31'],
    ['令和3年1月1日～令和3年12月31日', '2021-01-01', '2021-12-31'],
    ['平成31年4月1日～令和元年12月31日', '2019-04-01', '2019-12-31'],
    ['29/Feb/2020 - 31/Dec/2020', '2020-02-29', '2020-12-31'],
    ['31/Dec/2021 - 01/Jan/2021', '2021-12-31', '2021-01-01'],
    ['2023-01-01/2023-12-31', '2023-01-01', '2023-12-31'],
    ['2023-01 / 2023-12', '2023-01-01', '2023-12-31'],
    ['Jan 2023 - Dec 2023', '2023-01-01', '2023-12-31'],
    ['from January 2023 to February, 2024', '2023-01-01', '2024-02-29'],
    ['Jan-Feb 2023', '2023-01-01', '2023-02-28'],
    ['Jan/2023 – Jun/2023', '2023-01-01', '2023-06-30'],
    ['2023/01 - 2023/12', '2023-01-01', '2023-12-31'],
    ['04/2023 - 03/2024', '2023-04-01', '2024-03-31'],
    ['2023年1月～12月', '2023-01-01', '2023-12-31'],
    ['令和5年4月から令和6年3月まで', '2023-04-01', '2024-03-31'],
  ])('%j runs from %s to %s', (text, from, to) => {
    expect(parsePeriod(text)).toEqual({ from, to });
  });

  it.each([
    '01/08/2015 - 31/06/2016',
    '29/Feb/2021 - 31/Dec/2021',
    '31 Jun 19 - 31 Dec 20',
    '01/13/2021 - 01/14/2021',
    '2021-02-30 to 2021-12-31',
    '2021年2月30日～2021年12月31日',
    '0/Jan/2021 - 31/Dec/2021',
    '01/08/.... - ../06/2016',
    '1/Jan/2021',
    '2021',
    'Jan - Dec',
    '13/2021 - 14/2021',
    '2021-01-01/12',
    '1/Jan/2021 - Dec 2021',
    '1 Jan - 31 Dec',
    '1/Foo/2021 - 31/Dec/2021',
    'to be filled in',
    '',
  ])('%j is unreadable', (text) => {
    expect(parsePeriod(text)).toBeUndefined();
  });

  it('of any two days is read back in every notation', () => {
    const day = fc.date({ min: new Date(Date.UTC(2013, 0, 1)), max: new Date(Date.UTC(2049, 11, 31)), noInvalidDate: true });
    const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
    const spellings: readonly ((date: Date) => string)[] = [
      (d) => `${String(d.getUTCDate())}/${months[d.getUTCMonth()] ?? ''}/${String(d.getUTCFullYear())}`,
      (d) => `${String(d.getUTCDate()).padStart(2, '0')} ${months[d.getUTCMonth()] ?? ''} ${String(d.getUTCFullYear() % 100)}`,
      (d) => `${String(d.getUTCDate())}/${String(d.getUTCMonth() + 1).padStart(2, '0')}/${String(d.getUTCFullYear())}`,
      (d) => d.toISOString().slice(0, 10),
      (d) => `${String(d.getUTCFullYear())}年${String(d.getUTCMonth() + 1)}月${String(d.getUTCDate())}日`,
    ];
    fc.assert(
      fc.property(
        day,
        day,
        fc.constantFrom(...spellings),
        fc.constantFrom(' - ', '- ', ' – ', '～', ' to '),
        (from, to, spell, between) => {
          expect(parsePeriod(spell(from) + between + spell(to))).toEqual({
            from: from.toISOString().slice(0, 10),
            to: to.toISOString().slice(0, 10),
          });
        },
      ),
    );
  });
});

describe('Excel dates', () => {
  const cell = (column: number, content: CellContent, numberFormat = 'General'): Cell => ({ row: 8, column, content, numberFormat });
  const number = (value: number): CellContent => ({ kind: 'number', value });
  const text = (value: string): CellContent => ({ kind: 'text', value });

  it('are days of either date system', () => {
    expect(isoFromSerial(44_197, 1900)).toBe('2021-01-01');
    expect(isoFromSerial(44_197 - 1462, 1904)).toBe('2021-01-01');
    expect(isoFromSerial(1, 1900)).toBe('1900-01-01');
    expect(isoFromSerial(60, 1900)).toBeUndefined();
    expect(isoFromSerial(61, 1900)).toBe('1900-03-01');
    expect(isoFromSerial(Number.NaN, 1900)).toBeUndefined();
  });

  it('in two cells make a period', () => {
    const cells = [cell(1, number(44_197), 'yyyy/mm/dd'), cell(2, number(44_561), 'd-mmm-yy')];
    expect(periodFromCells(cells, 'S', 1900)).toMatchObject({
      kind: 'dates',
      from: '2021-01-01',
      to: '2021-12-31',
      at: { sheet: 'S', row: 8, column: 1 },
    });
  });

  it('may be texts, with the dash in a cell of its own', () => {
    const cells = [cell(1, text('1/Jan/2021')), cell(2, text('-')), cell(3, text('31/Dec/2021'))];
    expect(periodFromCells(cells, 'S', 1900)).toMatchObject({ from: '2021-01-01', to: '2021-12-31' });
  });

  it.each([
    ['Jan 1 2021', 'to', 'Dec 31 2021'],
    ['From:', '2021-01-01', 'To:', '2021-12-31'],
    ['自', '2021年1月1日', '至', '2021年12月31日'],
  ])('may have words between and before: %s %s %s', (...texts) => {
    const cells = texts.map((value, index) => cell(index + 1, text(value)));
    expect(periodFromCells(cells, 'S', 1900)).toMatchObject({ from: '2021-01-01', to: '2021-12-31' });
  });

  it('alone, or as numbers that nobody formatted as dates, make none', () => {
    expect(periodFromCells([cell(1, number(44_197), 'yyyy/mm/dd')], 'S', 1900)).toMatchObject({ kind: 'unreadable', text: '2021-01-01' });
    expect(periodFromCells([cell(1, number(44_197)), cell(2, number(44_561))], 'S', 1900)).toMatchObject({ kind: 'unreadable' });
    expect(periodFromCells([], 'S', 1900)).toBeUndefined();
  });

  it.each(['yyyy-mm-dd', 'd/m/yy', 'mmm-yy', '[$-411]ggge"年"m"月"d"日"', '[h]:mm', 'h:mm AM/PM'])('%s is a date format', (format) => {
    expect(isDateFormat(format)).toBe(true);
  });

  it.each([
    'General',
    '0.00',
    '#,##0.0',
    '0.0%',
    '0.00E+00',
    '0.0" MWh/p"',
    '0.0\\ \\M\\W\\h',
    '#,##0_);[Red](#,##0)',
    '"day" 0',
    '@',
    '[$¥-411]#,##0',
  ])('%s is not', (format) => {
    expect(isDateFormat(format)).toBe(false);
  });
});
