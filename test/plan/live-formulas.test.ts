/** What the sheet computes for itself, judged by LibreOffice: the same as we planned, and after somebody has filled in more of it. */
import ExcelJS from 'exceljs';
import { cellName } from '../../src/address';
import { assess, prepareSdgSheet } from '../../src/assess';
import { extract } from '../../src/extract/extract';
import type { Extraction } from '../../src/extract/extraction';
import type { EarlierAnswers } from '../../src/extract/our-sheet/earlier-answers';
import type { Words } from '../../src/language';
import { mapToSdgs } from '../../src/map/map-to-sdgs';
import { GOAL_NAMES } from '../../src/plan/goal-names';
import { planSdgSheet, type SheetLanguage } from '../../src/plan/plan-sdg-sheet';
import type { PlannedCell, SheetPlan } from '../../src/plan/sheet-plan';
import { readXlsx } from '../../src/read/xlsx';
import { CHECK_LIST_HEADERS, CLAIM_ANSWERS, INDICATOR_HEADERS, ISSUANCE_HEADERS, ITEM_ANSWERS } from '../../src/our-sheets/sdg-sheet';
import { inBoth } from '../../src/our-sheets/wordings';
import type { CellAddress, CellContent } from '../../src/workbook';
import { writeXlsx } from '../../src/write/xlsx';
import { recalculate } from '../libre-office';
import { runOf } from '../map/project-extraction';
import { monitoringWorkbook } from '../workbooks/monitoring-workbook';

const LANGUAGES = ['en', 'ja', 'both'] as const satisfies readonly SheetLanguage[];
const PROJECT = { kinds: [{ technology: 'renewable-energy', sector: 'manufacturing' }] } as const;
const at: CellAddress = { sheet: 'SDG', row: 1, column: 1 };

const ANSWERS: EarlierAnswers = {
  sheet: 'SDG',
  checkList: {
    '1': { at, answer: 'Identified' },
    '2': { at, answer: 'Not identified' },
    '3': { at, answer: 'perhaps' },
    '4': { at, plan: 'Identified', answer: 'Not identified' },
    '5': { at, plan: 'Identified', answer: 'Not identified', change: 'moved' },
    '6': { at, plan: 'who knows', answer: 'Not identified' },
    '7': { at, plan: 'Not identified', answer: 'Identified', description: 'see log' },
  },
  indicators: {
    '7.2/re-initiatives': { at, value: 'Claimed' },
    '7.1/clean-energy-investment': { at, value: 'Not claimed' },
    '17.6/financing-projects': { at, value: 0 },
    '17.7/financing-projects': { at, value: -3 },
    '9.4/infrastructure-upgrade': { at, value: 'in part' },
    '12.a/capacity-transfer': { at, note: 'later' },
    '5.5/women-in-management': { at, value: '30 to 40', unit: '%' },
  },
  unkeyed: [
    { at, target: '17.10', label: 'a market', value: 'yes' },
    { at, target: '1.1', label: 'a school', value: 2, evidence: 'letter' },
    { at, target: '1.2', label: 'a road', value: 'Not claimed' },
  ],
  issuance: [
    { at, tonnes: 480, decision: 'JC/2026/05' },
    { at, tonnes: 0.5 },
    { at, tonnes: '12 t' },
    { at, tonnes: -7, decision: 'JC/2026/06' },
  ],
};

/** ER_p cannot be read, so that a figure is not available. */
const UNREADABLE = { sheet: 'MRS(calc_process)', cell: 'D6', value: 'text' } as const;

function planOf(extraction: Extraction, language: SheetLanguage): SheetPlan {
  const checks = runOf(extraction);
  const profile = mapToSdgs(extraction, checks, PROJECT);
  return planSdgSheet(extraction, checks, profile, { language, values: 'linked', version: '0.0.0' }, '2026-11-22');
}

const ours = (plan: SheetPlan): readonly PlannedCell[] => plan.cells.filter(({ content }) => content.kind === 'formula');

function shown(bytes: Uint8Array, { row, column }: { readonly row: number; readonly column: number }): CellContent | undefined {
  return readXlsx(bytes)
    .sheets.find(({ name }) => name === 'SDG')
    ?.cells.at(row, column)?.content;
}

const valueOf = (content: CellContent | undefined): unknown => (content && 'value' in content ? content.value : '');

test('every formula gives what we planned, with answers of every kind and without any, in English, Japanese and both', async () => {
  const bytes = await monitoringWorkbook();
  const unreadable = await monitoringWorkbook({ overrides: [UNREADABLE] });
  const cases = LANGUAGES.flatMap((language) => [
    { bytes, plan: planOf(extract(readXlsx(bytes)), language) },
    { bytes, plan: planOf({ ...extract(readXlsx(bytes)), earlierAnswers: ANSWERS }, language) },
    { bytes: unreadable, plan: planOf({ ...extract(readXlsx(unreadable)), earlierAnswers: ANSWERS }, language) },
  ]);
  const recalculated = recalculate(cases.map((each) => writeXlsx(each.bytes, each.plan, {})));
  cases.forEach(({ plan }, index) => {
    const sheet = readXlsx(recalculated[index] ?? new Uint8Array()).sheets.find(({ name }) => name === 'SDG');
    expect(ours(plan).length).toBeGreaterThan(50);
    for (const { row, column, content } of ours(plan)) {
      const planned = content.kind === 'formula' ? content.value : undefined;
      const computed = valueOf(sheet?.cells.at(row, column)?.content);
      const cell = `${index} ${cellName(row, column)}`;
      if (typeof planned === 'number') expect([cell, Number(computed)]).toEqual([cell, expect.closeTo(planned, 9)]);
      else expect([cell, computed]).toEqual([cell, planned]);
    }
  });
});

/** A cell of a merged area that is blank has no text in this library. */
const textOf = (cell: ExcelJS.Cell): string => (cell.value === null ? '' : cell.text);

/** The cell in the row of one text, below a head: the last head above that row. */
function find(sheet: ExcelJS.Worksheet, text: string, head: string, from = 1): ExcelJS.Cell {
  let row = 0;
  sheet.eachRow((each, number) => {
    if (row === 0 && number >= from) each.eachCell((cell) => (row ||= textOf(cell) === text ? number : 0));
  });
  for (let above = row; above > 0; above -= 1) {
    for (let column = 1; column <= 15; column += 1) if (textOf(sheet.getCell(above, column)) === head) return sheet.getCell(row, column);
  }
  throw new Error(`Not on the sheet: ${text}, ${head}`);
}

test('counts, sums and states follow what somebody fills in', async () => {
  const bytes = await monitoringWorkbook();
  const books = await Promise.all(
    LANGUAGES.map(async (language) => {
      const say = (words: Words): string => (language === 'both' ? inBoth(words) : words[language]);
      const { plan } = prepareSdgSheet(assess(readXlsx(bytes)), PROJECT, { language, values: 'linked', version: '0' }, '2026-11-22');
      const book = new ExcelJS.Workbook();
      await book.xlsx.load(Buffer.from(writeXlsx(bytes, plan, {})) as unknown as ArrayBuffer);
      const sheet = book.getWorksheet('SDG');
      if (!sheet) throw new Error('The sheet is there.');
      const list = plan.tables.find(({ name }) => name === 'SdCheckList')?.range.top ?? 0;
      const item = (words: Words, row: number): ExcelJS.Cell => find(sheet, String(row), say(words), list);
      find(sheet, '7.2/re-initiatives', say(INDICATOR_HEADERS.value)).value = say(CLAIM_ANSWERS['not-claimed']);
      find(sheet, '7.b/energy-infrastructure', say(INDICATOR_HEADERS.value)).value = say(CLAIM_ANSWERS.claimed);
      find(sheet, say({ en: 'Record 1', ja: '記録1' }), say(ISSUANCE_HEADERS.tonnes)).value = 480;
      find(sheet, say({ en: 'Record 2', ja: '記録2' }), say(ISSUANCE_HEADERS.tonnes)).value = 20;
      item(CHECK_LIST_HEADERS.answer, 1).value = say(ITEM_ANSWERS.identified);
      item(CHECK_LIST_HEADERS.answer, 2).value = say(ITEM_ANSWERS['not-identified']);
      item(CHECK_LIST_HEADERS.plan, 3).value = say(ITEM_ANSWERS.identified);
      item(CHECK_LIST_HEADERS.answer, 3).value = say(ITEM_ANSWERS['not-identified']);
      const places = {
        energy: find(sheet, say(GOAL_NAMES[7] ?? { en: '', ja: '' }), say({ en: 'Answered', ja: '記入済み' })),
        issued: find(sheet, '12.4/issued-credits', say(INDICATOR_HEADERS.value)),
        states: [1, 2, 3, 4].map((row) => item(CHECK_LIST_HEADERS.status, row)),
      };
      return { say, places, bytes: new Uint8Array(await book.xlsx.writeBuffer()) };
    }),
  );
  const recalculated = recalculate(books.map((book) => book.bytes));
  books.forEach(({ say, places }, index) => {
    const result = (cell: ExcelJS.Cell): unknown =>
      valueOf(shown(recalculated[index] ?? new Uint8Array(), { row: cell.fullAddress.row, column: cell.fullAddress.col }));
    // The electricity was there before: three of Goal 7 now.
    expect(result(places.energy)).toBe(3);
    expect(result(places.issued)).toBe(500);
    expect(places.states.map(result)).toEqual(
      [
        { en: 'Describe', ja: '要説明' },
        { en: 'Done', ja: '完了' },
        { en: 'Say why it changed', ja: '変更理由を記入' },
        { en: 'Open', ja: '未回答' },
      ].map(say),
    );
  });
});
