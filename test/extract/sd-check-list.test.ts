import { extract } from '../../src/extract/extract';
import type { SdCheckListSheet } from '../../src/extract/sd-check-list/sd-check-list-sheet';
import { SDG_SHEET_MARKER } from '../../src/our-sheets/sdg-sheet';
import { bookOf, CALCULATION, type BookExtras, type Value } from './book-of';

type Rows = readonly (readonly Value[])[];

async function listsOn(sheets: Readonly<Record<string, Rows>>, extras: BookExtras = {}): Promise<readonly SdCheckListSheet[]> {
  return extract(await bookOf({ Calculation: CALCULATION, ...sheets }, extras)).sdCheckLists ?? [];
}

/** `1: identified (words)`: what a list says, one line an item. */
function lines(list: SdCheckListSheet | undefined): readonly string[] {
  return (list?.items ?? []).map(({ number, notIdentified, identified, description }) => {
    const ticks = [...(notIdentified.value ? ['not identified'] : []), ...(identified.value ? ['identified'] : [])];
    return `${number}: ${ticks.join(' and ') || 'open'}${description === undefined ? '' : ` (${description})`}`;
  });
}

const TITLE = 'JCM Sustainable Development Implementation Report Form';
const HEAD = ['No.', 'Category', 'Items', 'Not identified', 'Identified', 'If "Identified" is checked, complete the description'];

describe('the form of the Kyrgyz Republic', () => {
  const rows: Rows = [
    [TITLE],
    ['A. Project description'],
    ['B.1 Check list for contribution to SD'],
    [],
    HEAD,
    [1, 'EIA', 'Project is included in the EIA reporting', '☒', '☐'],
    [2, 'Pollution Control', 'Occurrence of pollution in ambient air quality', '☐', '☒', 'Dust during construction'],
    [3, null, 'Occurrence of pollution in water quality', '☐', '☐'],
    [4, null, 'Occurrence of waste generation', '☒', '☒', 'both'],
    ['B.2 Contribution to SDGs'],
    [5, null, 'Not of this list', '☒'],
  ];

  it('is read with its answers', async () => {
    const [list, second] = await listsOn({ 'Some tab': rows }, { merges: { 'Some tab': ['B7:B9'] } });
    expect(second).toBeUndefined();
    expect(list).toMatchObject({ sheet: 'Some tab', kind: 'report', title: TITLE });
    expect(lines(list)).toEqual([
      '1: not identified',
      '2: identified (Dust during construction)',
      '3: open',
      '4: not identified and identified (both)',
    ]);
    expect(list?.items.map(({ category }) => category)).toEqual(['EIA', 'Pollution Control', 'Pollution Control', 'Pollution Control']);
    expect(list?.items[1]).toMatchObject({
      item: 'Occurrence of pollution in ambient air quality',
      notIdentified: { value: false, at: { sheet: 'Some tab', row: 7, column: 4 } },
      identified: { value: true, at: { sheet: 'Some tab', row: 7, column: 5 } },
    });
  });

  it('goes on over several pages and in items of several rows', async () => {
    const [list] = await listsOn(
      {
        Form: [[TITLE], HEAD, [1, 'EIA', 'one', 'x'], [null, null, 'and its second line'], HEAD, [2, 'Economy', 'two', null, 'x', 'words']],
      },
      {},
    );
    expect(lines(list)).toEqual(['1: not identified', '2: identified (words)']);
    expect(list?.items[0]?.item).toBe('one');
    const [merged] = await listsOn(
      { Form: [[TITLE], HEAD, [1, 'EIA', 'one', 'x', null, 'first'], [null, null, null, null, null, 'second line'], [2, null, 'two']] },
      { merges: { Form: ['A3:A4', 'B3:B4', 'C3:C4', 'D3:D4', 'E3:E4'] } },
    );
    expect(lines(merged)).toEqual(['1: not identified (first)', '2: open']);
  });
});

describe('other people’s making of it', () => {
  it('may be in Japanese, with the columns elsewhere and heads of two rows', async () => {
    const rows: Rows = [
      [null, null, '持続可能な開発実施計画書'],
      [null, null, 'SDチェックリスト'],
      [null, '番号', '区分', '項目', 'モニタリング', null, '該当ありの場合の説明'],
      [null, null, null, null, '該当なし', '該当あり'],
      [null, '(1)', '公害防止', '大気汚染の発生', '〇', '×'],
      [null, '(2)', null, '水質汚濁の発生', '-', 'レ', '工事中の濁水'],
    ];
    const [list] = await listsOn({ 様式: rows }, { merges: { 様式: ['B3:B4', 'C3:C4', 'D3:D4', 'E3:F3', 'G3:G4'] } });
    expect(list).toMatchObject({ kind: 'plan', title: '持続可能な開発実施計画書' });
    expect(lines(list)).toEqual(['1: not identified', '2: identified (工事中の濁水)']);
    expect(list?.items.map(({ category, item }) => `${category}/${item}`)).toEqual(['公害防止/大気汚染の発生', '公害防止/水質汚濁の発生']);
  });

  it('may have the columns in another order, no numbers and no description', async () => {
    const [list] = await listsOn({
      Form: [
        ['Check list for contribution to SD'],
        ['Items', 'Identified', 'Not identified'],
        ['Dust', true, false],
        ['Noise', false, true],
      ],
    });
    expect(list).toMatchObject({ kind: 'report', title: 'Check list for contribution to SD' });
    expect(lines(list)).toEqual(['1: identified', '2: not identified']);
  });

  it('may have categories in rows of their own', async () => {
    const [list] = await listsOn({
      Form: [[TITLE], HEAD, ['Pollution Control'], [1, null, 'Dust', 'x'], ['Economy'], [2, null, 'Income', 'x']],
    });
    expect(list?.items.map(({ number, category }) => `${number} ${category}`)).toEqual(['1 Pollution Control', '2 Economy']);
  });

  it('may have both stages side by side', async () => {
    const rows: Rows = [
      [TITLE],
      ['No.', 'Items', 'Registration', null, 'Monitoring', null, 'Description'],
      [null, null, 'Not identified', 'Identified', 'Not identified', 'Identified'],
      [1, 'Dust', 'x', null, null, 'x', 'since May'],
    ];
    const lists = await listsOn({ Form: rows }, { merges: { Form: ['A2:A3', 'B2:B3', 'C2:D2', 'E2:F2', 'G2:G3'] } });
    expect(lists.map((list) => [list.kind, ...lines(list)])).toEqual([
      ['plan', '1: not identified (since May)'],
      ['report', '1: identified (since May)'],
    ]);
  });

  it.each<[string, Rows]>([
    [
      'English',
      [
        ['No.', 'Category', 'Items', 'Registration', 'Monitoring', 'Description'],
        // Says the words of a head of two boxes.
        [1, 'EIA', 'one', 'Not identified', 'Identified', 'why'],
        [2, 'Pollution Control', 'two', 'Identified', 'Identified'],
        [3, null, 'three', 'n/a', 'Identified later, perhaps'],
      ],
    ],
    [
      'Japanese',
      [
        ['番号', '区分', '項目', '登録時', 'モニタリング時', '説明'],
        [1, '環境影響評価', '一', '該当なし', '該当あり', 'why'],
        [2, '汚染', '二', '該当あり', '該当あり'],
        [3, null, '三', '－', null],
      ],
    ],
  ])('may have answers in words, a column for each stage: %s', async (_, rows) => {
    const lists = await listsOn({ Form: [[TITLE], ...rows] });
    expect(lists.map((list) => [list.kind, ...lines(list)])).toEqual([
      ['plan', '1: not identified (why)', '2: identified', '3: open'],
      ['report', '1: identified (why)', '2: identified', '3: open'],
    ]);
    const answer = { at: { sheet: 'Form', row: 3, column: 5 } };
    expect(lists[1]?.items[0]).toMatchObject({ notIdentified: answer, identified: answer });
  });

  it('may be several in one workbook', async () => {
    const plan: Rows = [['Sustainable Development Implementation Plan'], HEAD, [1, 'EIA', 'one', 'x']];
    const report: Rows = [['Sustainable Development Implementation Report'], HEAD, [1, 'EIA', 'one', null, 'x', 'why']];
    const lists = await listsOn({ B: plan, A: report });
    expect(lists.map((list) => [list.sheet, list.kind, ...lines(list)])).toEqual([
      ['B', 'plan', '1: not identified'],
      ['A', 'report', '1: identified (why)'],
    ]);
  });
});

describe('a box', () => {
  it.each<[notIdentified: Value, identified: Value, answer: string]>([
    ['x', null, 'not identified'],
    [null, 'X', 'identified'],
    ['☐', '☑', 'identified'],
    ['□', '■', 'identified'],
    ['✓', '', 'not identified'],
    [false, true, 'identified'],
    [{ formula: 'FALSE()', result: 0 }, { formula: 'TRUE()', result: 1 }, 'identified'],
    [0, 1, 'identified'],
    ['-', 'Yes', 'identified'],
    ['No', 'yes', 'identified'],
    ['〇', null, 'not identified'],
    ['×', '○', 'identified'],
    ['◯', 'ー', 'not identified'],
    ['ﾚ', null, 'not identified'],
    ['¨', 'þ', 'identified'],
    ['o', 'o', 'open'],
    ['o', null, 'not identified'],
    ['[x]', '[ ]', 'not identified'],
    [null, null, 'open'],
    [' ', '　', 'open'],
    ['N/A', null, 'open'],
    ['x', 'x', 'not identified and identified'],
    ['○', '☑', 'not identified and identified'],
  ])('with %s beside one with %s: %s', async (notIdentified, identified, answer) => {
    const [list] = await listsOn({ Form: [[TITLE], HEAD, [1, 'EIA', 'one', notIdentified, identified]] });
    expect(lines(list)).toEqual([`1: ${answer}`]);
  });
});

describe('what is no such list', () => {
  it('is a text about it, a title without boxes, boxes without a title', async () => {
    const lists = await listsOn({
      Notes: [['See the check list for contribution to SD: items are Not identified or Identified.'], [TITLE]],
      Log: [
        ['Fault', 'Not identified', 'Identified'],
        ['Inverter 3', 'x'],
      ],
    });
    expect(lists).toEqual([]);
  });

  it('is our own sheet', async () => {
    expect(await listsOn({ Ours: [[TITLE], HEAD, [1, 'EIA', 'one', 'x'], [SDG_SHEET_MARKER]] })).toEqual([]);
  });

  it('makes no calculation sheet, and a workbook with nothing else is refused', async () => {
    const form: Rows = [[TITLE], HEAD, [1, 'EIA', 'one', 'x']];
    const { reports, plans, ourSheets } = extract(await bookOf({ Calculation: CALCULATION, Form: form }));
    expect([reports.length, plans.length, ourSheets.sdg.length]).toEqual([1, 0, 0]);
    const alone = await bookOf({ Form: form });
    expect(() => extract(alone)).toThrow(/not recognised/);
  });
});
