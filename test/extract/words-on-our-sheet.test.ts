/** Sheets that the product wrote, read back from genuine files: nothing of ours for a person's words, nothing of a person's lost. */
import ExcelJS from 'exceljs';
import { assess, prepareSdgSheet } from '../../src/assess';
import { extract } from '../../src/extract/extract';
import type { EarlierAnswers } from '../../src/extract/our-sheet/earlier-answers';
import type { SheetChoice } from '../../src/plan/plan-sdg-sheet';
import { readXlsx } from '../../src/read/xlsx';
import { SDG_SHEET_MARKER } from '../../src/our-sheets/sdg-sheet';
import { writeXlsx } from '../../src/write/xlsx';
import { recalculate } from '../libre-office';
import { monitoringWorkbook, type WorkbookDescription } from '../workbooks/monitoring-workbook';

const SOLAR = { kinds: [{ technology: 'renewable-energy', sector: 'manufacturing' }] } as const;

async function written(choice: Omit<SheetChoice, 'version'>, description: Partial<WorkbookDescription> = {}): Promise<Uint8Array> {
  const bytes = await monitoringWorkbook(description);
  const { plan } = prepareSdgSheet(assess(readXlsx(bytes)), SOLAR, { ...choice, version: '0.0.0' }, '2026-11-22');
  return writeXlsx(bytes, plan, {});
}

function answersIn(bytes: Uint8Array): EarlierAnswers {
  const { earlierAnswers } = extract(readXlsx(bytes));
  if (!earlierAnswers) throw new Error('No sheet of ours was found.');
  return earlierAnswers;
}

/** What somebody typed; the project, the figures and the unanswered rows are ours. */
function words({ indicators, unkeyed, issuance, notes, checkList }: EarlierAnswers): unknown {
  const items = Object.values(checkList).filter((item) =>
    [item.plan, item.answer, item.description, item.change].some((text) => text !== undefined),
  );
  return { indicators, unkeyed, issuance, notes, items };
}

const NOTHING = { indicators: {}, unkeyed: undefined, issuance: undefined, notes: undefined, items: [] };

const CHOICES = (['en', 'ja', 'both'] as const).flatMap((language) =>
  (['linked', 'frozen'] as const).map((values) => ({ language, values })),
);

describe('a sheet that nobody has typed on', () => {
  test.each(CHOICES)('says nothing ($language, $values)', async (choice) => {
    const answers = answersIn(await written(choice));
    expect(words(answers)).toEqual(NOTHING);
    expect(answers.project).toMatchObject({ kinds: ['renewable-energy/manufacturing'], ...choice });
    expect(Object.keys(answers.checkList).length).toBeGreaterThan(15);
  });

  test('says nothing after LibreOffice has saved it', async () => {
    const books = await Promise.all([
      ...CHOICES.map((choice) => written(choice)),
      written({ language: 'both', values: 'linked' }, { electricityUnit: 'kWh', calculationSheets: 2 }),
    ]);
    const saved = recalculate(books).map(answersIn);
    expect(saved.map(words)).toEqual(books.map(() => NOTHING));
    expect(saved.map(({ project }) => project)).toEqual(books.map((book) => answersIn(book).project));
    expect(saved.map(({ figures }) => figures?.length)).toEqual(books.map((book) => answersIn(book).figures?.length));
  }, 120_000);
});

function rewritten(bytes: Uint8Array): Uint8Array {
  const { plan } = prepareSdgSheet(assess(readXlsx(bytes)), SOLAR, { ...ENGLISH, version: '0.0.0' }, '2026-11-22');
  return writeXlsx(bytes, plan, { replace: 'SDG' });
}

type Sheet = ExcelJS.Worksheet;

/** The sheet as somebody leaves it. */
async function edited(bytes: Uint8Array, edit: (sheet: Sheet) => void): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.slice().buffer);
  const sheet = book.getWorksheet('SDG');
  if (!sheet) throw new Error('The sheet is gone.');
  edit(sheet);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** The first cell with a text, or the nth. */
function find(sheet: Sheet, text: string, nth = 1): ExcelJS.Cell {
  const cells: ExcelJS.Cell[] = [];
  sheet.eachRow((row) => {
    row.eachCell((cell) => {
      if (cell.type === ExcelJS.ValueType.String && cell.value === text) cells.push(cell);
    });
  });
  const cell = cells[nth - 1];
  if (!cell) throw new Error(`${text} stands nowhere.`);
  return cell;
}

function right(
  sheet: Sheet,
  { row, col }: { readonly row: number | string; readonly col: number | string },
  columns: number,
): ExcelJS.Cell {
  return sheet.getCell(Number(row), Number(col) + columns);
}

const ENGLISH = { language: 'en', values: 'linked' } as const;

describe("what stands in a field is the person's", () => {
  const OUR_OWN_WORDS = [2, 3, '5', '7', 'RE projects', '4 and 7', 'SDG 3.9', 'Table 6', 'MWh', 'Yes', 'Renewable energy generation'];

  test('also where it is a word or a number that we write elsewhere', async () => {
    const keys = ['3.9/sound-technology', '7.1/clean-energy-investment', '7.2/re-initiatives', '17.6/financing-projects'];
    const bytes = await written(ENGLISH);
    for (const typed of OUR_OWN_WORDS) {
      const { indicators, notes } = answersIn(
        await edited(bytes, (sheet) => {
          for (const name of keys) {
            const key = find(sheet, name);
            right(sheet, key, 5 - Number(key.col)).value = typed;
            right(sheet, key, 7 - Number(key.col)).value = typed;
          }
        }),
      );
      expect(Object.entries(indicators).map(([id, { value, evidence }]) => [id, value, evidence])).toEqual(
        keys.map((id) => [id, typed, String(typed)]),
      );
      expect(notes).toBeUndefined();
    }
  });

  test('also where somebody typed a remark in the column of sources, which is a note', async () => {
    const bytes = await edited(await written(ENGLISH), (sheet) => {
      const key = find(sheet, '7.2/re-initiatives');
      right(sheet, key, 5 - Number(key.col)).value = 'Claimed';
      sheet.getCell(Number(key.row), Number(find(sheet, 'Source cell').col)).value = 'see MRS';
    });
    const { indicators, notes } = answersIn(bytes);
    expect(indicators['7.2/re-initiatives']?.value).toBe('Claimed');
    expect(notes?.map(({ text }) => text)).toEqual(['see MRS']);
    expect(answersIn(rewritten(bytes)).indicators['7.2/re-initiatives']?.value).toBe('Claimed');
  });

  test('also where the columns with keys and marker were deleted', async () => {
    const bytes = await edited(await written(ENGLISH), (sheet) => {
      const key = find(sheet, '7.2/re-initiatives');
      right(sheet, key, 5 - Number(key.col)).value = 'Claimed';
      for (const column of [14, 15, 16, 17]) sheet.getColumn(column).eachCell((cell) => (cell.value = null));
    });
    const extraction = extract(readXlsx(bytes));
    expect(extraction.earlierAnswers?.unkeyed).toEqual([expect.objectContaining({ target: 'SDG 7.2', value: 'Claimed' })]);
    expect(extraction.sdCheckLists).toBeUndefined();
    // What stands outside its fields can no longer be told from ours: the sheet is not one to be replaced.
    expect(extraction.ourSheets.sdg).toEqual([]);
    const { plan, profile } = prepareSdgSheet(assess(readXlsx(bytes)), SOLAR, { ...ENGLISH, version: '0.0.0' }, '2026-11-22');
    expect(plan.name).toBe('SDG (2)');
    expect(profile.remarks.map(({ en }) => en)).toContainEqual(expect.stringMatching(/"SDG" has lost the cells .* stays as it is/));
  });
});

describe('words outside every field', () => {
  test('become notes with their place, wherever they stand', async () => {
    const places: string[] = [];
    const bytes = await edited(await written(ENGLISH), (sheet) => {
      const write = (cell: ExcelJS.Cell, value: ExcelJS.CellValue): void => {
        cell.value = value;
        places.push(`SDG!${cell.address}`);
      };
      write(sheet.getCell('A1'), 'in a blank cell');
      write(find(sheet, 'Sources'), 'over a title');
      write(right(sheet, find(sheet, '7.2/re-electricity'), 3), 'beside a table');
      write(right(sheet, find(sheet, SDG_SHEET_MARKER), 5), 'own words right of the marker');
      write(sheet.getCell(400, 2), 'below all');
      write(sheet.getCell(401, 2), 2.5);
      write(sheet.getCell(402, 2), true);
      write(sheet.getCell(403, 2), { formula: '6*7', result: 42 });
      write(sheet.getCell(404, 2), new Date(Date.UTC(2023, 4, 1)));
      write(sheet.getCell(405, 2), 'Renewable energy generation');
    });
    const notes = answersIn(bytes).notes ?? [];
    expect(notes.map(({ text }) => text).sort()).toEqual(
      [
        'in a blank cell',
        'over a title',
        'beside a table',
        'own words right of the marker',
        'below all',
        '2.5',
        'TRUE',
        '42 (=6*7)',
        '2023-05-01',
        'Renewable energy generation',
      ].sort(),
    );
    expect(notes.map(({ where }) => where.replace(/ \(.*\)$/, '')).sort()).toEqual(places.sort());
    expect(notes.find(({ text }) => text === 'beside a table')?.where).toMatch(/ \(Amount of RE generated electricity/);
  });

  test('are a figure of the report that somebody typed over, and a copy of our own words', async () => {
    const bytes = await edited(await written(ENGLISH), (sheet) => {
      const key = find(sheet, '7.2/re-electricity');
      right(sheet, key, 5 - Number(key.col)).value = 3600;
      sheet.getCell(200, 30).value = 'SDG 7.2';
      sheet.getCell(201, 30).value = 7;
      sheet.getCell(202, 30).value = { formula: "'MRS(calc_process)'!D6", result: 2870.83385 };
    });
    expect(answersIn(bytes).notes?.map(({ where, text }) => `${where}: ${text}`)).toEqual([
      expect.stringMatching(/^SDG!E\d+ \(Amount of RE generated electricity.*\): 3600$/),
      'SDG!AD200: SDG 7.2',
      'SDG!AD201: 7',
      "SDG!AD202: 2870.83385 (='MRS(calc_process)'!D6)",
    ]);
  });

  test('are found after rows and columns were inserted and LibreOffice has saved the file', async () => {
    const bytes = await edited(await written({ language: 'both', values: 'linked' }), (sheet) => {
      sheet.getCell('A1').value = 'remark';
      sheet.getCell(300, 20).value = '備考';
    });
    const [saved] = recalculate([bytes]).map(answersIn);
    expect(saved?.notes?.map(({ where, text }) => `${where}: ${text}`)).toEqual([
      expect.stringMatching(/^SDG!A1.*: remark$/),
      'SDG!T300: 備考',
    ]);
  }, 60_000);

  test('are lost on no sheet that says what is ours, and guessed on none that does not', async () => {
    const bytes = await edited(await written(ENGLISH), (sheet) => {
      sheet.getCell('A1').value = 'remark';
      const marker = find(sheet, SDG_SHEET_MARKER);
      for (let column = 1; column < 6; column += 1) right(sheet, marker, column).value = null;
    });
    const answers = answersIn(bytes);
    expect(answers.notes).toBeUndefined();
    expect(answers.project?.kinds).toEqual([]);
  });

  test('keep the links that somebody set', async () => {
    const bytes = await edited(await written(ENGLISH), (sheet) => {
      sheet.getCell('A1').value = { text: 'see the log', hyperlink: 'https://example.org/log.xlsx' };
      const key = find(sheet, '4.4/training-hours');
      right(sheet, key, 5 - Number(key.col)).value = { text: '12 days', hyperlink: 'https://example.org/days' };
    });
    const { notes, indicators } = answersIn(bytes);
    expect(notes).toEqual([
      { where: expect.stringMatching(/^SDG!A1/) as unknown, text: 'see the log', link: 'https://example.org/log.xlsx' },
      { where: expect.stringMatching(/^SDG!E/) as unknown, text: '12 days', link: 'https://example.org/days' },
    ]);
    expect(Object.values(indicators)).toMatchObject([{ value: '12 days' }]);
  });
});

test('a number that we too write elsewhere is told from ours by its place', async () => {
  const bytes = await edited(await written(ENGLISH), (sheet) => {
    right(sheet, find(sheet, '7.2/re-electricity'), 5 - Number(find(sheet, '7.2/re-electricity').col)).value = 5;
    const number = find(sheet, 'No.');
    const [row, column] = [Number(number.row) + 17, Number(number.col)];
    [sheet.getCell(row, column).value, sheet.getCell(row, column + 2).value] = [17, 'Local content'];
  });
  const { notes, checkList } = answersIn(bytes);
  expect(notes).toEqual([{ where: expect.stringMatching(/^SDG!E\d+ \(Amount of RE/) as unknown, text: '5' }]);
  expect(checkList['17']).toMatchObject({ item: 'Local content' });
});

test('comments on cells, filled or not, become notes with their author, once', async () => {
  const bytes = await edited(await written(ENGLISH), (sheet) => {
    find(sheet, 'Sources').note = 'Is this the share of the grid?';
    right(sheet, find(sheet, '4.4/training-hours'), 2).note = { texts: [{ text: 'Reviewer: ' }, { text: 'ask\nagain' }] };
  });
  const { notes } = answersIn(bytes);
  expect(notes).toEqual([
    { where: expect.stringMatching(/^SDG!Q\d+ \(.+\)$/) as unknown, text: 'Author: Reviewer: ask\nagain' },
    { where: expect.stringMatching(/^SDG![A-Z]+\d+ \(.+\)$/) as unknown, text: 'Author: Is this the share of the grid?' },
  ]);
  expect(answersIn(rewritten(rewritten(bytes))).notes).toEqual(notes);
});

describe('formulas in the fields', () => {
  test('leave their value in the field and their text among the notes, once', async () => {
    const bytes = await edited(await written(ENGLISH), (sheet) => {
      const value = (key: string): ExcelJS.Cell => right(sheet, find(sheet, key), 5 - Number(find(sheet, key).col));
      value('4.4/training-hours').value = { formula: "'MRS(input)'!B4", result: 24 };
      right(sheet, value('4.4/training-hours'), 2).value = { formula: 'HYPERLINK("https://example.org","log")', result: 'log' };
      right(sheet, value('4.4/training-hours'), 4).value = { formula: '1+1', result: 2 };
      right(sheet, value('4.4/employee-training'), 4).value = { formula: '1/0', result: { error: '#DIV/0!' } };
    });
    const { notes, indicators } = answersIn(bytes);
    const label = /^SDG!([EI])\d+ \(.+\)$/;
    expect(notes).toEqual([
      { where: expect.stringMatching(label) as unknown, text: "='MRS(input)'!B4" },
      { where: expect.stringMatching(label) as unknown, text: '=1+1' },
    ]);
    expect(indicators).toMatchObject({
      '4.4/training-hours': { value: 24, evidence: 'log (https://example.org)', note: '2' },
      '4.4/employee-training': { note: '=1/0' },
    });
    const again = answersIn(rewritten(rewritten(bytes)));
    expect([again.notes, again.indicators]).toMatchObject([notes, { '4.4/training-hours': { value: 24 } }]);
  });

  test('are none of ours where the column of sources was deleted', async () => {
    const bytes = await edited(await written(ENGLISH), (sheet) => {
      const source = find(sheet, 'Source cell');
      sheet.getColumn(Number(source.col)).eachCell((cell) => {
        if (!cell.isMerged) cell.value = null;
      });
    });
    expect(answersIn(bytes).notes).toBeUndefined();
  });
});

describe('words in the fields', () => {
  test('go into the answers of their rows, and into no note', async () => {
    const bytes = await edited(await written({ language: 'both', values: 'frozen' }), (sheet) => {
      const column = (words: string, nth = 1): ExcelJS.Cell => find(sheet, words, nth);
      const evidence = Number(column('Evidence / 根拠資料').col);
      const hours = Number(find(sheet, '4.4/training-hours').row);
      sheet.getCell(hours, 5).value = 24;
      sheet.getCell(hours, evidence).value = { text: 'attendance list', hyperlink: 'https://example.org/list.pdf' };
      const date = sheet.getCell(hours, Number(column('Date / 日付').col));
      [date.value, date.numFmt] = [new Date(Date.UTC(2023, 4, 12)), 'yyyy/m/d'];
      const issuance = column('Credits issued (tCO₂) / 発行クレジット量（tCO₂）');
      const record = Number(issuance.row) + 1;
      sheet.getCell(record, Number(issuance.col)).value = 1009;
      sheet.getCell(record, Number(column('Decision or credit authentication number / 決定・クレジット認証番号').col)).value = 'JC7';
      const plan = column('At registration / 登録時の回答');
      const answer = column('Answer / 回答');
      sheet.getCell(Number(plan.row) + 1, Number(plan.col)).value = '該当あり';
      sheet.getCell(Number(plan.row) + 1, Number(answer.col)).value = 'Not identified / 該当なし';
      sheet.getCell(Number(plan.row) + 17, Number(column('Item / 項目').col)).value = 'Local content';
      const type = find(sheet, 'Water utility related projects');
      sheet.getCell(Number(type.row), Number(column('Applies / 該当').col)).value = 'Yes / はい';
    });
    const answers = answersIn(bytes);
    expect(answers.notes).toBeUndefined();
    expect(Object.values(answers.indicators)).toMatchObject([
      { value: 24, evidence: 'attendance list', evidenceLink: 'https://example.org/list.pdf', date: '2023-05-12' },
    ]);
    expect(answers.issuance).toMatchObject([{ tonnes: 1009, decision: 'JC7' }]);
    expect(answers.checkList['1']).toMatchObject({ plan: '該当あり', answer: 'Not identified / 該当なし' });
    expect(answers.checkList['17']).toMatchObject({ item: 'Local content' });
    expect(answers.project?.types['Water utility related projects']).toBe('Yes / はい');
  });
});
