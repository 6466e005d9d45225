import { extract } from '../../src/extract/extract';
import type { EarlierAnswers } from '../../src/extract/extraction';
import { CHECK_LIST_HEADERS, INDICATOR_HEADERS, SDG_SHEET_MARKER } from '../../src/sdg-sheet-layout';
import { bookOf, CALCULATION, type Value } from './book-of';

type Rows = readonly (readonly Value[])[];

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
    line({ key: '7.2/re-electricity', value: { formula: 'Calculation!C10', result: 100 }, evidence: 'meter log', note: '=1+1' }),
    [],
    line({ key: '4.4/training-hours', value: 0 }),
    line({ key: '5.5/women', value: 'not yet', note: 'zu prüfen' }),
    line({ key: '9.4/credits', value: null }),
    line({ indicator: 'remark of somebody', evidence: 'not an answer' }),
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
  indicators: {
    '7.2/re-electricity': { evidence: 'meter log', note: '=1+1' },
    '4.4/training-hours': { value: 0 },
    '5.5/women': { value: 'not yet', note: 'zu prüfen' },
    '13.3/countries': { value: 29 },
  },
  checkList: { '1': { answer: 'Identified', description: 'noise at night' }, '2': { answer: '該当なし' }, '3': { answer: 'maybe' } },
};

describe('what people typed on our sheet', () => {
  it.each(['en', 'ja'] as const)('is read back (%s)', async (language) => {
    expect(await answersOn(sheet(language, ['target', 'indicator', 'value', 'unit', 'evidence', 'note', 'key']))).toEqual(EXPECTED);
  });

  it('is read back after columns were moved and inserted', async () => {
    expect(await answersOn(sheet('en', ['key', null, 'note', 'evidence', null, 'value', 'indicator']))).toEqual(EXPECTED);
  });

  it('comes from the sheet that has answers, of several of ours', async () => {
    const book = { A: [[SDG_SHEET_MARKER]], Calculation: CALCULATION, B: sheet('en', ['key', 'value', 'evidence', 'note']) };
    const { ourSheets, earlierAnswers } = extract(await bookOf(book));
    expect(ourSheets).toEqual(['A', 'B']);
    expect(earlierAnswers?.sheet).toBe('B');
  });

  it('is absent without a sheet of ours; the words alone do not make one', async () => {
    const rows = sheet('en', ['key', 'value', 'evidence', 'note']).slice(0, -1);
    const { ourSheets, earlierAnswers } = extract(
      await bookOf({ Calculation: CALCULATION, Theirs: [...rows, [`see ${SDG_SHEET_MARKER}`]] }),
    );
    expect(ourSheets).toEqual([]);
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
