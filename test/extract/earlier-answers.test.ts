import { extract } from '../../src/extract/extract';
import type { EarlierAnswers } from '../../src/extract/our-sheet/earlier-answers';
import { CHECK_LIST_HEADERS, INDICATOR_HEADERS, SDG_SHEET_MARKER } from '../../src/our-sheets/sdg-sheet';
import { bookOf, CALCULATION, type Value } from './book-of';

type Rows = readonly (readonly Value[])[];

/** Where an answer stands is said for findings; the tests below are about what it says. */
const AT = { at: expect.objectContaining({ sheet: 'Ours' }) as unknown };
const BARE = { ...AT, evidenceAt: expect.objectContaining({ sheet: 'Ours' }) as unknown };

async function answersOn(rows: Rows): Promise<EarlierAnswers | undefined> {
  return extract(await bookOf({ Calculation: CALCULATION, Ours: rows })).earlierAnswers;
}

/** A sheet of ours with its columns in a given order. */
function sheet(language: 'en' | 'ja', columns: readonly (keyof typeof INDICATOR_HEADERS | null)[]): Rows {
  const head = columns.map((column) => (column ? INDICATOR_HEADERS[column][language] : null));
  const line = (cells: Partial<Record<keyof typeof INDICATOR_HEADERS, Value>>): Value[] =>
    columns.map((column) => (column ? (cells[column] ?? null) : null));
  const list = CHECK_LIST_HEADERS;
  return [
    ['SDGs'],
    head,
    line({
      key: '7.2/re-electricity',
      value: { formula: 'Calculation!C10', result: 100 },
      source: 'Calculation!C10',
      evidence: 'meter log',
      note: '=1+1',
    }),
    [],
    line({ key: '4.4/training-hours', value: 0 }),
    line({ key: '5.5/women', value: 'not yet', note: 'zu prüfen' }),
    line({ key: '9.4/credits', value: null }),
    line({ indicator: 'remark of somebody', evidence: 'in a row of their own' }),
    head,
    line({ key: '13.3/countries', value: 29 }),
    [],
    [list.number[language], list.category[language], list.item[language], list.answer[language], list.description[language]],
    [1, 'EIA', 'item', 'Identified', 'noise at night'],
    ['2', null, 'item', '該当なし'],
    [3, null, 'item', 'maybe'],
    [4, null, 'item', null],
    [SDG_SHEET_MARKER],
  ];
}

const EXPECTED = {
  sheet: 'Ours',
  figures: [
    {
      ...AT,
      indicator: '7.2/re-electricity',
      content: { kind: 'number', value: 100 },
      formula: '=Calculation!C10',
      sources: [{ sheet: 'Calculation', row: 10, column: 3 }],
    },
  ],
  indicators: {
    '7.2/re-electricity': { ...AT, evidence: 'meter log', note: '=1+1' },
    '4.4/training-hours': { ...BARE, value: 0 },
    '5.5/women': { ...BARE, value: 'not yet', note: 'zu prüfen' },
    '13.3/countries': { ...BARE, value: 29 },
  },
  unkeyed: [{ ...AT, label: 'remark of somebody', evidence: 'in a row of their own' }],
  checkList: {
    '1': { ...AT, answer: 'Identified', description: 'noise at night', category: 'EIA', item: 'item' },
    '2': { ...AT, answer: '該当なし', item: 'item' },
    '3': { ...AT, answer: 'maybe', item: 'item' },
    '4': { ...AT, item: 'item' },
  },
};

describe('what people typed on our sheet', () => {
  it.each(['B.1 / ก-12', '第2条（3）'])('is read back under a number as another country writes it: %s', async (number) => {
    const list = CHECK_LIST_HEADERS;
    const head = [list.number.en, list.category.en, list.item.en, list.answer.en];
    const answers = await answersOn([head, [number, 'EIA', 'Storks are disturbed', 'Identified'], [SDG_SHEET_MARKER]]);
    expect(answers?.checkList).toHaveProperty([number, 'answer'], 'Identified');
  });

  it.each(['en', 'ja'] as const)('is read back (%s)', async (language) => {
    expect(await answersOn(sheet(language, ['target', 'indicator', 'value', 'unit', 'evidence', 'note', 'source', 'key']))).toEqual(
      EXPECTED,
    );
  });

  it('is read back after columns were moved and inserted', async () => {
    expect(await answersOn(sheet('en', ['source', 'key', null, 'note', 'evidence', null, 'value', 'indicator']))).toEqual(EXPECTED);
  });

  it('is read back without the column of the keys, and twice where a row was copied', async () => {
    const head = ['Target', 'Indicator', 'Value', 'Unit', 'Evidence', 'Note', 'Source cell'];
    const answers = await answersOn([
      head,
      ['SDG 4.4', 'Training hours', 0, 'Hours'],
      ['SDG 7.2', 'Electricity', 5, 'MWh', 'log', null, 'A!C1'],
      [SDG_SHEET_MARKER],
    ]);
    expect(answers).toMatchObject({
      indicators: {},
      unkeyed: [
        { target: 'SDG 4.4', label: 'Training hours', unit: 'Hours', value: 0 },
        { target: 'SDG 7.2', label: 'Electricity', unit: 'MWh', evidence: 'log' },
      ],
    });
    const copied = await answersOn([
      ['Indicator', 'Value', 'Evidence', 'Key'],
      ['x', 1, 'a', '4.4/x'],
      ['x', 2, 'b', '4.4/x'],
      [SDG_SHEET_MARKER],
    ]);
    expect(copied).toMatchObject({ indicators: { '4.4/x': { value: 1 } }, unkeyed: [{ label: 'x', value: 2, evidence: 'b' }] });
  });

  it('comes from the sheet that has answers, of several of ours', async () => {
    const book = { A: [[SDG_SHEET_MARKER]], Calculation: CALCULATION, B: sheet('en', ['key', 'value', 'evidence', 'note']) };
    const { ourSheets, earlierAnswers } = extract(await bookOf(book));
    expect(ourSheets.sdg).toEqual(['A', 'B']);
    expect(earlierAnswers?.sheet).toBe('B');
  });

  it('is absent without a sheet of ours; the words alone do not make one', async () => {
    const rows = sheet('en', ['key', 'value', 'evidence', 'note']).slice(0, -1);
    const { ourSheets, earlierAnswers } = extract(
      await bookOf({ Calculation: CALCULATION, Theirs: [...rows, [`see ${SDG_SHEET_MARKER}`]] }),
    );
    expect(ourSheets.sdg).toEqual([]);
    expect(earlierAnswers).toBeUndefined();
  });

  it('cannot reach the object’s own properties', async () => {
    const list = CHECK_LIST_HEADERS;
    const answers = await answersOn([
      [list.number.en, list.answer.en],
      ['__proto__', 'Identified'],
      ['constructor', 'Identified'],
      [SDG_SHEET_MARKER],
    ]);
    expect(Object.getPrototypeOf(answers?.checkList)).toBe(Object.prototype);
    expect(Object.keys(answers?.checkList ?? {})).toEqual(['constructor']);
  });
});

describe('what a cell shows', () => {
  const uncomputed = (formula: string): Value => ({ formula });

  it.each<[seen: string | number, value: Value, format?: string]>([
    [480, { formula: '12*40', result: 480 }],
    ['log (https://example.org)', { formula: 'HYPERLINK("https://example.org","log")', result: 'log' }],
    ['2023-05-01', 45047, 'yyyy-mm-dd'],
    ['2023-05-01 14:30', 45047 + 14.5 / 24, 'yyyy-mm-dd hh:mm'],
    ['09:05', (9 + 5 / 60) / 24, 'h:mm'],
    ['30:00', 1.25, '[h]:mm'],
    ['2023-05-01', { formula: 'DATE(2023,5,1)', result: 45047 }, 'd mmm yyyy'],
    ['TRUE', true],
    ['50%', 0.5, '0%'],
    ['7%', 0.07, '0.0%'],
    [0.5, 0.5, '0.0" % of it"'],
    [1234.5, 1234.5, '#,##0'],
    ['=12*40', uncomputed('12*40')],
    ['=NA()', { formula: 'NA()', result: { error: '#N/A' } } as unknown as Value],
    ['#N/A', { error: '#N/A' }],
  ])('comes back as %s', async (...[seen, value, format]) => {
    const head = ['Key', 'Value', 'Evidence', 'Note'];
    const rows = [head, ['4.4/training-hours', value, value, value], [SDG_SHEET_MARKER]] as const;
    const formats = format === undefined ? {} : { Ours: { B2: format, C2: format, D2: format } };
    const answers = extract(await bookOf({ Calculation: CALCULATION, Ours: rows }, { formats })).earlierAnswers;
    const words = String(seen);
    expect(answers?.indicators).toEqual({ '4.4/training-hours': { ...AT, value: seen, evidence: words, note: words } });
  });

  it('counts for the check list too', async () => {
    const list = CHECK_LIST_HEADERS;
    const rows: Rows = [
      [list.number.en, list.answer.en, list.description.en],
      [1, { formula: '"Ident"&"ified"', result: 'Identified' }, 45047],
      [SDG_SHEET_MARKER],
    ];
    const { earlierAnswers } = extract(await bookOf({ Calculation: CALCULATION, Ours: rows }, { formats: { Ours: { C2: 'yyyy/m/d' } } }));
    expect(earlierAnswers?.checkList).toEqual({ '1': { ...AT, answer: 'Identified', description: '2023-05-01' } });
  });
});

describe('the surroundings', () => {
  it('travel along', async () => {
    const workbook = await bookOf({ Calculation: CALCULATION, Other: [['x']] });
    const { surroundings } = extract(workbook);
    expect(surroundings.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Calculation', 'visible'],
      ['Other', 'visible'],
    ]);
    expect(surroundings).toMatchObject({
      calculation: workbook.calculation,
      externalLinks: [],
      names: workbook.names,
      isStructureProtected: false,
    });
  });
});
