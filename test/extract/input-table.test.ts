import { extract } from '../../src/extract/extract';
import type { CalculationSheet } from '../../src/extract/extraction';
import { bookOf, type BookExtras, type Value } from './book-of';
import { onlyReport } from './fixture';

type Rows = readonly (readonly Value[])[];

const TITLE: readonly Value[] = ['Monitoring Report Sheet (Input Sheet) [For Verification]'];
const LETTERS: readonly Value[] = ['(a)', '(b)', '(c)', '(d)', '(e)', '(f)', '(g)', '(h)', '(i)', '(j)', '(k)'];
const HEADINGS: readonly Value[] = [
  'Monitoring period',
  'Monitoring point No.',
  'Parameters',
  'Description of data',
  'Monitored Values',
  'Units',
  'Monitoring option',
  'Source of data',
  'Measurement methods and procedures',
  'Monitoring frequency',
  'Other comments',
];
const row = (period: Value, point: Value, value: Value, parameter: Value = 'EG_i,p'): Value[] => [
  period,
  point,
  parameter,
  'Electricity generated',
  value,
  'MWh/p',
  'Option C',
  'meter',
  'reading',
  'Continuously',
  null,
];

async function reportOf(
  rows: Rows,
  extras: { merges?: readonly string[]; formats?: Readonly<Record<string, string>> } = {},
): Promise<CalculationSheet> {
  const given: BookExtras = {
    ...(extras.merges ? { merges: { S: extras.merges } } : {}),
    ...(extras.formats ? { formats: { S: extras.formats } } : {}),
  };
  return onlyReport(extract(await bookOf({ S: rows }, given)));
}

const PERIOD = '1/Jan/2021 - 31/Dec/2021';

describe('Table 1', () => {
  it('is read with its cells, units and words', async () => {
    const report = await reportOf([
      TITLE,
      ['Table 1: Parameters monitored ex post'],
      LETTERS,
      HEADINGS,
      row(PERIOD, '(1)', 12.5),
      row(PERIOD, '(2)', { formula: 'E5*2', result: 25 }),
    ]);
    expect(report.inputs).toMatchObject({
      sheet: 'S',
      range: { top: 4, left: 1, bottom: 6, right: 11 },
      rows: [
        {
          row: 5,
          point: '(1)',
          parameter: 'EG_i,p',
          symbol: 'EG',
          description: 'Electricity generated',
          value: { value: { kind: 'number', value: 12.5 }, at: { sheet: 'S', row: 5, column: 5 } },
          unit: { text: 'MWh/p', dimension: 'electricity', at: { column: 6 } },
          monitoringOption: 'Option C',
          source: 'meter',
          method: 'reading',
          frequency: 'Continuously',
          period: { kind: 'dates', from: '2021-01-01', to: '2021-12-31' },
        },
        { row: 6, point: '(2)', valueFormula: '=E5*2', value: { value: { value: 25 } } },
      ],
    });
    expect(report.inputs?.rows[0]).not.toHaveProperty('comment');
    expect(report.inputs?.rows[0]).not.toHaveProperty('valueFormula');
    expect(report.period).toMatchObject({ from: '2021-01-01', to: '2021-12-31', at: { row: 5, column: 1 } });
  });

  it('may have its columns in another order, the letters below or in the headings, and blank rows', async () => {
    const report = await reportOf([
      TITLE,
      ['(f) Units', null, '(e) Monitored Values', '(c) Parameters', '(b)\nMonitoring point No.'],
      ['(f)', null, '(e)', '(c)', '(b)'],
      ['MWh/p', null, 1, 'EGi,p', '(1)'],
      [],
      ['MWh/p', null, 2, 'EC PJ,i,p', 2],
    ]);
    expect(report.inputs?.rows).toMatchObject([
      { row: 4, parameter: 'EGi,p', symbol: 'EG', point: '(1)', value: { at: { row: 4, column: 3 } } },
      { row: 6, parameter: 'EC PJ,i,p', point: '2', value: { value: { value: 2 } } },
    ]);
    expect(report.inputs?.rows[1]).not.toHaveProperty('symbol');
    expect(report.inputs?.rows[0]).not.toHaveProperty('period');
  });

  it('carries a period down, merged or blank, until another begins', async () => {
    const other = '1/Jan/2022 - 31/Dec/2022';
    const rows = [TITLE, HEADINGS, row(PERIOD, '(1)', 1), row(null, '(2)', 2), row(other, '(1)', 3), row(null, '(2)', 4)];
    const report = await reportOf(rows, { merges: ['A5:A6'] });
    expect(report.inputs?.rows.map(({ period }) => (period?.kind === 'dates' ? period.from : period?.kind))).toEqual([
      '2021-01-01',
      '2021-01-01',
      '2022-01-01',
      '2022-01-01',
    ]);
  });

  it('has no monitoring point where a row below only states a capacity, or has a label and a figure', async () => {
    const report = await reportOf([
      TITLE,
      HEADINGS,
      row(PERIOD, '(1)', 1),
      row(null, '(2)', 2),
      ['Installed capacity', null, null, null, 0.45, 'MW'],
      ['Availability', null, null, null, 98, '%'],
      [null, 'Rated output', null, null, 450, 'kW'],
    ]);
    expect(report.inputs?.rows.map(({ row: place }) => place)).toEqual([3, 4]);
    expect(report.period).toMatchObject({ kind: 'dates', from: '2021-01-01', to: '2021-12-31' });
  });

  it('keeps a row without a parameter whose period is written as that above', async () => {
    const report = await reportOf([TITLE, HEADINGS, row(PERIOD, '(1)', 1), ['Same as above', null, null, null, 2, 'MWh/p']]);
    expect(report.inputs?.rows).toHaveLength(2);
  });

  it('takes a period from two date cells', async () => {
    const dates = (value: number, from: Value, to: Value): Value[] => [from, to, '(1)', 'EG_i,p', value, 'MWh/p'];
    const headings: Value[] = ['Monitoring period', null, 'Monitoring point No.', 'Parameters', 'Monitored Values', 'Units'];
    const merged = await reportOf([TITLE, headings, dates(1, 44_197, 44_561)], {
      merges: ['A2:B2'],
      formats: { A3: 'yyyy-mm-dd', B3: 'd/m/yyyy' },
    });
    expect(merged.period).toMatchObject({ kind: 'dates', from: '2021-01-01', to: '2021-12-31' });
    const halves = await reportOf([TITLE, headings, ['From', 'To'], dates(1, '1/Jan/2021', '31/Dec/2021')], { merges: ['A2:B2'] });
    expect(halves.period).toMatchObject({ kind: 'dates', from: '2021-01-01', to: '2021-12-31' });
  });

  it('covers the periods of all its rows, in whatever order', async () => {
    const february: readonly Value[] = row('1/2/2021 - 28/2/2021', '(1)', 2);
    const january: readonly Value[] = row('1/1/2021 - 31/1/2021', '(1)', 1);
    const march: readonly Value[] = row('1/3/2021 - 31/3/2021', '(1)', 3);
    const report = await reportOf([TITLE, HEADINGS, february, january, march]);
    const text = '1/1/2021 - 31/1/2021 … 1/3/2021 - 31/3/2021';
    expect(report.period).toEqual({ kind: 'dates', from: '2021-01-01', to: '2021-03-31', text, at: { sheet: 'S', row: 4, column: 1 } });
    const same = await reportOf([TITLE, HEADINGS, row(PERIOD, '(1)', 1), row(PERIOD, '(2)', 2)]);
    expect(same.period).toMatchObject({ text: PERIOD, at: { row: 3 } });
  });

  it('has no period that can be read where one row of ours has none, whatever other parameters have', async () => {
    const good = row(PERIOD, '(1)', 1);
    const report = await reportOf([TITLE, HEADINGS, good, row('1/2/2022 - 30/2/2022', '(2)', 2)]);
    expect(report.period).toMatchObject({ kind: 'unreadable', text: '1/2/2022 - 30/2/2022', at: { row: 4 } });
    expect(report.inputs?.rows[0]?.period).toMatchObject({ kind: 'dates', from: '2021-01-01' });
    const other = await reportOf([TITLE, HEADINGS, good, row('N/A', '(2)', 2, 'EC_PJ,i,p')]);
    expect(other.period).toMatchObject({ kind: 'dates', to: '2021-12-31' });
  });

  it('keeps an impossible period as unreadable', async () => {
    const report = await reportOf([TITLE, HEADINGS, row('01/08/2015 - 31/06/2016', '(1)', 1)]);
    expect(report.period).toMatchObject({ kind: 'unreadable', text: '01/08/2015 - 31/06/2016', at: { row: 3, column: 1 } });
  });

  it('keeps whatever stands in a value cell, and where it should stand', async () => {
    const report = await reportOf([
      TITLE,
      HEADINGS,
      row(PERIOD, '(1)', null),
      row(PERIOD, '(2)', '1,234'),
      row(PERIOD, '(3)', { error: '#DIV/0!' }),
      row(PERIOD, '(4)', 0),
    ]);
    expect(report.inputs?.rows.map(({ value }) => [value.value.kind, value.at.row, value.at.column])).toEqual([
      ['empty', 3, 5],
      ['text', 4, 5],
      ['error', 5, 5],
      ['number', 6, 5],
    ]);
  });

  it('ends where the next table begins, and a total is no monitoring point', async () => {
    const report = await reportOf([
      TITLE,
      HEADINGS,
      row(PERIOD, '(1)', 1),
      row(PERIOD, '(2)', 2),
      [null, 'Total', null, null, 3, 'MWh/p'],
      [],
      ['Table 2: Project-specific parameters fixed ex ante'],
      ['Parameters', 'Description of data', 'Estimated Values', 'Units', 'Source of data', 'Other comments'],
      ['EF_RE', 'factor', 0.5, 'tCO2/MWh', 'list', null],
    ]);
    expect(report.inputs?.rows.map(({ point }) => point)).toEqual(['(1)', '(2)']);
    expect(report.inputs?.range.bottom).toBe(5);
  });

  const indexed = (parameter: string, unit: string, description = 'Quantity of the electricity generated by system i'): Value[] =>
    row(PERIOD, '(1)', 1, parameter).map((cell, column) => (column === 3 ? description : column === 5 ? unit : cell));

  it.each<[string, readonly Value[], string | undefined]>([
    ['another index of the period', indexed('EG_i,y', 'MWh/p'), 'EG'],
    ['another index and a unit of the year', indexed('EG_i,y', 'MWh/year'), 'EG'],
    ['electricity per day', indexed('EG_i,d', 'MWh/d'), undefined],
    ['another description', indexed('EG_i,y', 'MWh/p', 'Quantity of fuel'), undefined],
    ['another symbol', indexed('EC_i,y', 'MWh/p'), undefined],
  ])('knows a row with %s', async (_, cells, symbol) => {
    const [only] = (await reportOf([TITLE, HEADINGS, cells])).inputs?.rows ?? [];
    expect(only?.symbol).toBe(symbol);
    expect(only).not.toHaveProperty('isOfOtherPeriod');
  });

  it('counts months only where there is no row of the whole period', async () => {
    const months = [indexed('EG_i,m', 'MWh'), indexed('EG_i,m', 'MWh')];
    expect((await reportOf([TITLE, HEADINGS, ...months])).inputs?.rows.map(({ symbol }) => symbol)).toEqual(['EG', 'EG']);
    const withWhole = await reportOf([TITLE, HEADINGS, ...months, row(PERIOD, '(1)', 2)]);
    expect(withWhole.inputs?.rows.map(({ symbol }) => symbol)).toEqual([undefined, undefined, 'EG']);
  });

  const total = (formula: string, parameter: Value = 'EG_i,p'): Value[] => row(PERIOD, '(1)+(2)', { formula, result: 3 }, parameter);
  const two: Rows = [TITLE, HEADINGS, row(PERIOD, '(1)', 1), row(PERIOD, '(2)', 2)];

  it.each(['SUM(E3:E4)', 'E3+E4', '+E3+S!E4', 'SUBTOTAL(9,E3:E4)', 'ROUND(SUM(E3,E4),2)', 'AGGREGATE(9,6,E3:E4)', 'SUM(E3:E4)+E6'])(
    'has no point in a row that computes =%s, whatever its words',
    async (formula) => {
      const report = await reportOf([...two, total(formula)]);
      expect(report.inputs?.rows.map(({ point }) => point)).toEqual(['(1)', '(2)']);
    },
  );

  it.each(['E3', 'E3*2', 'E3-E4', 'SUM(E3:E4)/2', 'E3+100', 'SUM(H3:H4)', 'SUBTOTAL(1,E3:E4)', 'AVERAGE(E3:E4)', 'SUM(E3:E4)+H1', 'SUM('])(
    'has a point in a row that computes =%s',
    async (formula) => {
      expect((await reportOf([...two, total(formula)])).inputs?.rows).toHaveLength(3);
    },
  );

  it('of meters with symbols of their own and their sum keeps the sum', async () => {
    const meters = [row(PERIOD, '(1)', 1, 'EG_roof,p'), row(PERIOD, '(2)', 2, 'EG_field,p')];
    const report = await reportOf([TITLE, HEADINGS, ...meters, total('E3+E4')]);
    expect(report.inputs?.rows.filter(({ symbol }) => symbol === 'EG')).toMatchObject([{ row: 5 }]);
    const unnamed = await reportOf([TITLE, HEADINGS, ...meters, total('E3+E4', 'EG_all')]);
    expect(unnamed.inputs?.rows).toHaveLength(2);
  });

  it('may have subtotals, and a total of these', async () => {
    const report = await reportOf([...two, total('SUM(E3:E4)'), row(PERIOD, '(3)', 4), total('SUM(E6:E6)'), total('E5+E7')]);
    expect(report.inputs?.rows.map(({ row: at }) => at)).toEqual([3, 4, 6]);
  });

  it.each(['Sum', 'Subtotal site A', 'Grand total', '総合計'])('has no point in a typed row called %s', async (point) => {
    expect((await reportOf([...two, row(PERIOD, point, 3)])).inputs?.rows).toHaveLength(2);
  });

  it('of a single row written as a sum is that row', async () => {
    const report = await reportOf([TITLE, HEADINGS, row(PERIOD, '(1)', 1, 'ΣEG_i,p')]);
    expect(report.inputs?.rows).toMatchObject([{ symbol: 'EG', parameter: 'ΣEG_i,p' }]);
  });

  it.each<[string, (head: Value) => Value[], Value[]]>([
    ['one heading in two rows', (head) => (head === 'Monitored Values' ? ['Monitored', 'Values'] : [head, null]), HEADINGS as Value[]],
    [
      'most in two rows, the others in the upper',
      (head) => {
        const words = typeof head === 'string' ? head.split(' ') : [];
        return words.length > 1 ? [words.slice(0, -1).join(' '), words.at(-1) ?? null] : [head, null];
      },
      HEADINGS as Value[],
    ],
    ['the others in the lower', (head) => (head === 'Monitored Values' ? ['(e) Monitored', 'Values'] : [null, head]), HEADINGS as Value[]],
  ])('may have %s', async (_, halves, headings) => {
    const upper = headings.map((head) => halves(head)[0] ?? null);
    const lower = headings.map((head) => halves(head)[1] ?? null);
    const report = await reportOf([TITLE, upper, lower, row(PERIOD, '(1)', 1), row(PERIOD, '(2)', 2)]);
    expect(report.inputs).toMatchObject({
      range: { top: 3, bottom: 5 },
      valuesHead: 'monitored',
      rows: [
        { row: 4, point: '(1)', unit: { text: 'MWh/p' }, monitoringOption: 'Option C', source: 'meter', method: 'reading' },
        { row: 5 },
      ],
    });
    expect(report.period).toMatchObject({ from: '2021-01-01' });
  });

  it.each<[string, string | undefined]>([
    ['Monitored Values', 'monitored'],
    ['Estimated Values', 'estimated'],
    ['Values', 'other'],
    ['推定値', 'estimated'],
    ['測定値', 'monitored'],
  ])('says what the values are called: %s', async (head, expected) => {
    const headings = HEADINGS.map((heading) => (heading === 'Monitored Values' ? head : heading));
    expect((await reportOf([TITLE, headings, row(PERIOD, '(1)', 1)])).inputs?.valuesHead).toBe(expected);
  });

  it('has no number in a typed value that Excel made a date', async () => {
    const rows = [TITLE, HEADINGS, row(PERIOD, '(1)', 44_256), row(PERIOD, '(2)', { formula: 'E3/2', result: 22_128 })];
    const report = await reportOf(rows, { formats: { E3: 'd-mmm', E4: 'd-mmm' } });
    expect(report.inputs?.rows.map(({ value }) => value.value)).toEqual([
      { kind: 'text', value: '2021-03-01' },
      { kind: 'number', value: 22_128 },
    ]);
  });

  it.each([
    ['Parameters\nパラメータ', 'Monitored Values\nモニタリング値', 'Units\n単位'],
    ['Parameters / パラメータ', 'Monitored Values / モニタリング値', 'Units / 単位'],
    ['パラメータ（Parameters）', '(e) モニタリング値 (Monitored Values)', '単位 Units'],
    ['Параметр (Parameters)', 'Giá trị / Monitored Values', 'หน่วย\nUnits'],
    ['Symbol', 'Actual values', 'Unit'],
    ['Parameter name', 'Monitoring results (MWh)', 'UoM'],
    ['記号', '実績値', '単位'],
  ])('is known by the headings %j, %j, %j', async (parameter, value, unit) => {
    const headings = HEADINGS.map((heading, index) => ({ 2: parameter, 4: value, 5: unit })[index] ?? heading);
    const report = await reportOf([TITLE, LETTERS, headings, row(PERIOD, '(1)', 12.5), row(PERIOD, '(2)', 7.5)]);
    expect(report.inputs?.range).toMatchObject({ top: 3, bottom: 5 });
    expect(report.inputs?.rows.map((one) => [one.symbol, one.value.value, one.unit.at?.column])).toEqual([
      ['EG', { kind: 'number', value: 12.5 }, 6],
      ['EG', { kind: 'number', value: 7.5 }, 6],
    ]);
  });

  it('that cannot be read is told by its caption and headings, or by the title of its sheet', async () => {
    const headings = HEADINGS.map((heading, index) => (index === 4 ? 'Monitored Values / 単位' : heading));
    const cellsOf = async (rows: Rows): Promise<unknown> => {
      const { inputs, unreadTable } = await reportOf(rows);
      expect(inputs).toBeUndefined();
      return unreadTable?.map(({ row: line, column }) => [line, column]);
    };
    const named = await cellsOf([TITLE, ['Table 1: Parameters monitored ex post'], headings, row(PERIOD, '(1)', 12.5)]);
    expect(named).toEqual([[2, 1], ...HEADINGS.map((_heading, index) => [3, index + 1])]);
    expect(await cellsOf([TITLE, headings, row(PERIOD, '(1)', 12.5)])).toEqual(HEADINGS.map((_heading, index) => [2, index + 1]));
    expect(await cellsOf([TITLE, ['nothing']])).toEqual([[1, 1]]);
    expect((await reportOf([TITLE, HEADINGS, row(PERIOD, '(1)', 12.5)])).unreadTable).toBeUndefined();
  });

  it('may be Japanese', async () => {
    const report = await reportOf([
      ['モニタリング報告書シート（入力シート）'],
      [
        'モニタリング期間',
        'モニタリングポイントNo.',
        'パラメーター',
        'データの説明',
        '実測値',
        '単位',
        'モニタリングオプション',
        'データソース',
        '測定方法及び手順',
        'モニタリング頻度',
        '備考',
      ],
      ['2021年1月1日～12月31日', '(1)', null, '太陽光発電設備の発電量', 1, 'MWh/期間', 'オプションC', '電力量計', '検針', '連続', 'なし'],
    ]);
    expect(report.inputs?.rows).toMatchObject([
      { symbol: 'EG', parameter: '', unit: { dimension: 'electricity', perPeriod: true }, comment: 'なし', method: '検針' },
    ]);
    expect(report.period).toMatchObject({ from: '2021-01-01', to: '2021-12-31' });
  });
});

describe('Table 3', () => {
  const table1: Rows = [TITLE, HEADINGS, row(PERIOD, '(1)', 1), []];

  it('gives the reported total from under its headings', async () => {
    const report = await reportOf([
      ...table1,
      ['Table 3: Ex-post calculation of CO2 emission reductions'],
      ['(a)', '(b)', '(c)'],
      ['Monitoring Period', 'CO2 emission reductions', 'Units'],
      [PERIOD, { formula: 'ROUNDDOWN(49.9,0)', result: 49 }, 'tCO2/p'],
    ]);
    expect(report.reportedTotal).toMatchObject({
      kind: 'number',
      symbol: 'ER_p',
      value: 49,
      at: { row: 8, column: 2 },
      unit: { text: 'tCO2/p' },
      formula: '=ROUNDDOWN(49.9,0)',
    });
  });

  it('gives it from beside a label', async () => {
    const report = await reportOf([...table1, ['表3：CO2排出削減量の事後計算'], ['CO2排出削減量', 49, 'tCO2/期間']]);
    expect(report.reportedTotal).toMatchObject({ kind: 'number', value: 49, at: { row: 6, column: 2 } });
  });

  it('of several years gives their total, or is ambiguous without one', async () => {
    const years: Rows = [
      ...table1,
      ['Table 3: Ex-post calculation'],
      ['Monitoring Period', 'CO2 emission reductions', 'Units'],
      ['2021', 20, 'tCO2'],
      ['2022', 29, 'tCO2'],
    ];
    expect((await reportOf([...years, ['Total', 49, 'tCO2']])).reportedTotal).toMatchObject({ kind: 'number', value: 49 });
    expect((await reportOf(years)).reportedTotal).toMatchObject({ kind: 'ambiguous', at: [{ row: 7 }, { row: 8 }] });
  });

  it('is not confused by a footnote', async () => {
    const table: Rows = [
      ...table1,
      ['Table 3: Ex-post calculation'],
      ['Monitoring Period', 'CO2 emission reductions', 'Units'],
      [PERIOD, 49, 'tCO2/p'],
    ];
    const report = await reportOf([...table, [], [null, 'Rounded down to whole tonnes.']]);
    expect(report.reportedTotal).toMatchObject({ kind: 'number', value: 49 });
  });

  it('left empty is unusable; no table is no reading', async () => {
    const report = await reportOf([
      ...table1,
      ['Table 3: Ex-post calculation'],
      ['Monitoring Period', 'CO2 emission reductions', 'Units'],
      [PERIOD, null, 'tCO2/p'],
    ]);
    expect(report.reportedTotal).toMatchObject({ kind: 'unusable', content: { kind: 'empty' }, at: { row: 7, column: 2 } });
    expect((await reportOf(table1)).reportedTotal).toBeUndefined();
  });
});
