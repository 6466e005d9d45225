import fc from 'fast-check';
import { daysOfQuarter, namedQuarter } from '../../src/extract/named-quarter';
import { namedDays, namedMonth, parsePeriod } from '../../src/extract/parse-period';
import { PARTNER_MONTHS } from '../../src/extract/partner-months';
import { isDateFormat, isoFromSerial, periodFromCells } from '../../src/extract/period';
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
    ['2023年1～12月', '2023-01-01', '2023-12-31'],
    ['Year 1: 1/Jan/2021 - 31/Dec/2021', '2021-01-01', '2021-12-31'],
    ['令和5年4月から令和6年3月まで', '2023-04-01', '2024-03-31'],
    ['01 Dec 15–31 Dec 20', '2015-12-01', '2020-12-31'],
    ['02 Dec 17 – 31 Dec 18', '2017-12-02', '2018-12-31'],
    ['01 Jan 21–01 Apr 21', '2021-01-01', '2021-04-01'],
    ['1st of January, 2021 up to the 31st of December, 2021, both days included', '2021-01-01', '2021-12-31'],
    ['2021-01-01T00:00:00Z/2021-12-31T23:59:59Z', '2021-01-01', '2021-12-31'],
    ['2021/01/01 0:00 - 2021/12/31 23:30', '2021-01-01', '2021-12-31'],
    ['20210101-20211231', '2021-01-01', '2021-12-31'],
    ['2021/1/1～12/31', '2021-01-01', '2021-12-31'],
    ['2nd monitoring period: 1/Jan/2021 - 31/Dec/2021', '2021-01-01', '2021-12-31'],
    ['第2回 2021年1月1日（金）～2021年12月31日（金）', '2021-01-01', '2021-12-31'],
    ['自 2021年1月1日 至 2021年12月31日', '2021-01-01', '2021-12-31'],
    ['R3.4.1～R4.3.31', '2021-04-01', '2022-03-31'],
    ['H31.4.1 - R元.12.31', '2019-04-01', '2019-12-31'],
    ['平成31/4/1～令和1/12/31', '2019-04-01', '2019-12-31'],
    ['FY2021 (01/Apr/2021 - 31/Mar/2022)', '2021-04-01', '2022-03-31'],
    ['2021年度（2021年4月1日～2022年3月31日）', '2021-04-01', '2022-03-31'],
    ['Jan 2023', '2023-01-01', '2023-01-31'],
    ['February 2024', '2024-02-01', '2024-02-29'],
    ['Apr-22 - Mar-23', '2022-04-01', '2023-03-31'],
    ["Apr '22 to Mar '23", '2022-04-01', '2023-03-31'],
    ['2023年2月', '2023-02-01', '2023-02-28'],
    ['令和5年4月', '2023-04-01', '2023-04-30'],
    ['2021', '2021-01-01', '2021-12-31'],
    ['2021 - 2022', '2021-01-01', '2022-12-31'],
    ['calendar year 2021', '2021-01-01', '2021-12-31'],
    ['2021年', '2021-01-01', '2021-12-31'],
    ['令和3年～令和4年', '2021-01-01', '2022-12-31'],
    // Only with the month first do both days exist.
    ['01/01/2021 - 12/31/2021', '2021-01-01', '2021-12-31'],
    ['01/13/2021 - 01/14/2021', '2021-01-13', '2021-01-14'],
    // Only with the day first: there is no year 31 to come.
    ['01.12.15 - 31.12.20', '2015-12-01', '2020-12-31'],
    ['1 de enero de 2023 al 31 de diciembre de 2023', '2023-01-01', '2023-12-31'],
    ['Del 01 de abril del 2023 hasta el 31 de marzo del 2024', '2023-04-01', '2024-03-31'],
    ['1 มกราคม 2566 - 31 ธันวาคม 2566', '2023-01-01', '2023-12-31'],
    ['1 ม.ค. 66 ถึง 31 ธ.ค. 66', '2023-01-01', '2023-12-31'],
    ['1 ม.ค. 2023 - 31 ธ.ค. 2023', '2023-01-01', '2023-12-31'],
    ['๑ เมษายน พ.ศ. ๒๕๖๖ - ๓๑ มีนาคม พ.ศ. ๒๕๖๗', '2023-04-01', '2024-03-31'],
    ['ngày 1 tháng 1 năm 2023 đến ngày 31 tháng 12 năm 2023', '2023-01-01', '2023-12-31'],
    ['Tháng 1/2023 - tháng 12/2023', '2023-01-01', '2023-12-31'],
    ['1 Januari 2023 sampai dengan 31 Desember 2023', '2023-01-01', '2023-12-31'],
    ['1-Agu-2023 s.d. 31-Okt-2023', '2023-08-01', '2023-10-31'],
    ['2023 оны 1-р сарын 1-нээс 2023 оны 12-р сарын 31', '2023-01-01', '2023-12-31'],
    ['2023 оны 01-р сарын 01-ний өдрөөс 2023 оны 12-р сарын 31-ний өдөр хүртэл', '2023-01-01', '2023-12-31'],
    ['2023 оны 1-р сар - 2023 оны 12-р сар', '2023-01-01', '2023-12-31'],
    ['du 1er janvier 2023 au 31 août 2023', '2023-01-01', '2023-08-31'],
    ['с 1 января 2023 г. по 31 декабря 2023 г.', '2023-01-01', '2023-12-31'],
    ['১ জানুয়ারি ২০২৩ - ৩১ ডিসেম্বর ২০২৩', '2023-01-01', '2023-12-31'],
  ])('%j runs from %s to %s', (text, from, to) => {
    expect(parsePeriod(text)).toEqual({ kind: 'dates', from, to });
  });

  it.each([
    ['01/08/2015 - 31/06/2016', { kind: 'no-such-day', text: '31/06/2016' }],
    ['29/Feb/2021 - 31/Dec/2021', { kind: 'no-such-day', text: '29/Feb/2021' }],
    ['31 Jun 19 - 31 Dec 20', { kind: 'no-such-day', text: '31 Jun 19' }],
    ['2021-02-30 to 2021-12-31', { kind: 'no-such-day', text: '2021-02-30' }],
    ['2021年2月30日～2021年12月31日', { kind: 'no-such-day', text: '2021年2月30日' }],
    ['0/Jan/2021 - 31/Dec/2021', { kind: 'no-such-day', text: '0/Jan/2021' }],
    ['01/08/.... - ../06/2016', { kind: 'no-dates' }],
    ['1/Jan/2021', { kind: 'one-date' }],
    ['2021-01-01/12', { kind: 'half', text: '2021-01-01' }],
    ['1/Jan/2021 - Dec 2021', { kind: 'half', text: '1/Jan/2021' }],
    ['1/Foo/2021 - 31/Dec/2021', { kind: 'half', text: '31/Dec/2021' }],
    ['Jan - Dec', { kind: 'no-year' }],
    ['1 Jan - 31 Dec', { kind: 'no-year' }],
    ['Jan 22 - Dec 22', { kind: 'no-year' }],
    ['4月～3月', { kind: 'no-year' }],
    ['13/2021 - 14/2021', { kind: 'no-such-day', text: '13/2021' }],
    ['FY2021', { kind: 'fiscal-year', text: 'FY2021' }],
    ['fiscal year 2021', { kind: 'fiscal-year', text: 'fiscal year' }],
    ['2021年度', { kind: 'fiscal-year', text: '2021年度' }],
    ['令和3年度上期', { kind: 'fiscal-year', text: '令和3年度' }],
    ['1/Jan/2021 - 31/Dec/2021; 1/Jan/2022 - 31/Dec/2022', { kind: 'several-periods' }],
    ['1/Jan/2021-30/Jun/2021, 1/Sep/2021-31/Dec/2021', { kind: 'several-periods' }],
    ['1 Jan 2567 - 31 Dec 2567', { kind: 'buddhist-year', text: '2567' }],
    ['01/01/2567 - 31/12/2567', { kind: 'buddhist-year', text: '2567' }],
    ['2023/24', { kind: 'fiscal-year', text: '2023/24' }],
    ['Q1 2023', { kind: 'fiscal-year', text: 'Q1' }],
    ['1. Januar 2023 - 31. Dezember 2023', { kind: 'unknown-word', text: 'Januar' }],
    ['1 มกรา 2566 - 31 ธันวา 2566', { kind: 'buddhist-year', text: '2566' }],
    ['31 tháng 13 năm 2023 - 31 tháng 12 năm 2023', { kind: 'half', text: '31 Dec 2023' }],
    ['to be filled in', { kind: 'no-dates' }],
    ['12345', { kind: 'no-dates' }],
    ['', { kind: 'no-dates' }],
  ])('%j is unreadable: %j', (text, because) => {
    expect(parsePeriod(text)).toEqual({ kind: 'unreadable', because });
  });

  it.each([
    ['01/04/2022 - 03/12/2022', '2022-04-01', '2022-12-03', { from: '2022-01-04', to: '2022-03-12' }],
    ['01/04/22 - 03/12/23', '2022-04-01', '2023-12-03', { from: '2022-01-04', to: '2023-03-12' }],
    ['01/01/2022 - 12/12/2022', '2022-01-01', '2022-12-12', undefined],
    // Backwards with the month first.
    ['01/12/2021 - 01/02/2022', '2021-12-01', '2022-02-01', { from: '2021-01-12', to: '2022-01-02' }],
    ['05/06/2022 - 06/01/2023', '2022-06-05', '2023-01-06', { from: '2022-05-06', to: '2023-06-01' }],
    ['01/11/2022 - 12/02/2022', '2022-11-01', '2022-02-12', { from: '2022-01-11', to: '2022-12-02' }],
  ])('%j is read with the day first, and the other reading is told', (text, from, to, otherwise) => {
    expect(parsePeriod(text)).toEqual({ kind: 'dates', from, to, ...(otherwise ? { otherwise } : {}) });
  });

  it.each([
    ['Jan-22', '2022-01-01', '2022-01-31'],
    ['2022年1月', '2022-01-01', '2022-01-31'],
    ['2022-01-15', '2022-01-15', '2022-01-15'],
    ['15/Jan/2022', '2022-01-15', '2022-01-15'],
    ['2022', '2022-01-01', '2022-12-31'],
  ])('%j at the head of a row names the days from %s to %s', (text, from, to) => {
    expect(namedDays(text)).toEqual({ from, to });
  });

  it.each([
    ['Q2 2023', '2023-04-01', '2023-06-30'],
    ['2023-Q4', '2023-10-01', '2023-12-31'],
    ["1Q '24", '2024-01-01', '2024-03-31'],
    ['3rd quarter of 2023', '2023-07-01', '2023-09-30'],
    ['２０２３年第４四半期', '2023-10-01', '2023-12-31'],
    ['2023年度第4四半期', '2024-01-01', '2024-03-31'],
    ['令和5年度 第一四半期', '2023-04-01', '2023-06-30'],
  ])('%j at the head of a column names the quarter from %s to %s', (text, from, to) => {
    const { year = 0, ...named } = namedQuarter(text) ?? { quarter: 0, isFiscal: false };
    expect(daysOfQuarter({ ...named, year })).toEqual({ from, to });
  });

  it('a quarter of a fiscal year that begins nobody knows when is none, nor is a half-year', () => {
    expect(['FY2023 Q1', 'Q5 2023', '2023 H1', '2023年度上半期', 'Q1 2023 total'].map(namedQuarter)).toEqual(Array(5).fill(undefined));
    expect(namedQuarter('第四四半期')).toEqual({ quarter: 4, isFiscal: false });
  });

  it('a month without a year is only a month', () => {
    expect(['April', '4月', 'Dec.', 'April 2022', 'meter 4'].map(namedMonth)).toEqual([4, 4, 12, undefined, undefined]);
    expect(namedDays('April')).toBeUndefined();
  });

  it('no name of a month in one language is another month in another', () => {
    const months = new Map<string, number>([['may', 5]]);
    for (const names of Object.values(PARTNER_MONTHS).flat()) {
      const all = names.split(' ').map((name) => name.normalize('NFKC').replace(/\.$/, ''));
      expect(all).toHaveLength(12);
      all.forEach((name, index) => {
        expect([name, months.get(name) ?? index + 1]).toEqual([name, index + 1]);
        expect([name, namedMonth(name)]).toEqual([name, index + 1]);
        months.set(name, index + 1);
      });
    }
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
          expect(parsePeriod(spell(from) + between + spell(to))).toMatchObject({
            kind: 'dates',
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

  it('shown without their day are whole months or years', () => {
    const months = [cell(1, number(44_197), 'mmm-yy'), cell(2, number(44_531), 'mmm-yy')];
    expect(periodFromCells(months, 'S', 1900)).toMatchObject({ from: '2021-01-01', to: '2021-12-31' });
    expect(periodFromCells(months.slice(0, 1), 'S', 1900)).toMatchObject({ from: '2021-01-01', to: '2021-01-31' });
    expect(periodFromCells([cell(1, number(44_197), 'yyyy')], 'S', 1900)).toMatchObject({ from: '2021-01-01', to: '2021-12-31' });
    expect(periodFromCells([cell(1, number(2021)), cell(2, text('see note 3'))], 'S', 1900)).toMatchObject({ to: '2021-12-31' });
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
