import { describe, expect, test } from '@jest/globals';
import ExcelJS from 'exceljs';
import { parseRangeName } from '../../src/address';
import type { CheckRun } from '../../src/check/check-run';
import { extract } from '../../src/extract/extract';
import type { EarlierAnswers, Extraction } from '../../src/extract/extraction';
import { mapToSdgs, type ProjectChoice } from '../../src/map/map-to-sdgs';
import type { SdgProfile } from '../../src/map/sdg-profile';
import { planSdgSheet, type SheetChoice } from '../../src/plan/plan-sdg-sheet';
import { readXlsx } from '../../src/read/xlsx';
import { CHECK_LIST_HEADERS, type CheckListColumn } from '../../src/sdg-sheet-layout';
import { writeXlsx } from '../../src/write/xlsx';
import { runOf } from '../map/project-extraction';
import { monitoringWorkbook } from '../workbooks/monitoring-workbook';

const SOLAR: ProjectChoice = { technology: 'renewable-energy', sector: 'other' };

const TYPED: EarlierAnswers = {
  sheet: 'SDG',
  checkList: {
    '1': { answer: 'Identified', description: '=EIA of 2020\nsecond line' },
    '2': { answer: 'Not identified' },
    '16': { answer: 'we are asking', description: '確認中' },
  },
  indicators: {
    '9.4/issued-credits': { value: 0, evidence: 'Joint Committee, 30 October 2025', note: '-1' },
    '7.2/re-initiatives': { value: 'Two seminars' },
    '13.3/partner-countries': { value: 29 },
    '7.3/adopted-projects': { value: 2, note: 'from when the sector was another' },
  },
};

/** What the profile says of a person's words, without what comes from the report. */
function words({ indicators, schemeIndicators, keptAnswers, checkList }: SdgProfile): unknown {
  return {
    indicators: [...indicators, ...schemeIndicators]
      .map(({ id, value, evidence, note }) => ({ id, typed: value.kind === 'manual' ? value.typed : undefined, evidence, note }))
      .filter(({ typed, evidence, note }) => typed !== undefined || evidence !== undefined || note !== undefined),
    keptAnswers,
    items: checkList.items.map(({ number, answer, unknownAnswer, description }) => ({ number, answer, unknownAnswer, description })),
  };
}

describe('what people typed survives writing, reading and writing again', () => {
  const profileOf = (extraction: Extraction): { readonly checks: CheckRun; readonly profile: SdgProfile } => {
    const checks = runOf(extraction);
    return { checks, profile: mapToSdgs(extraction, checks, SOLAR) };
  };
  const write = (bytes: Uint8Array, extraction: Extraction, choice: Omit<SheetChoice, 'version'>, replace?: string): Uint8Array => {
    const { checks, profile } = profileOf(extraction);
    const plan = planSdgSheet(extraction, checks, profile, { ...choice, version: '0.0.0' }, '2026-11-22');
    return writeXlsx(bytes, plan, replace === undefined ? {} : { replace });
  };

  test.each([
    ['en', 'linked'],
    ['ja', 'frozen'],
  ] as const)('%s, %s', async (language, values) => {
    const bytes = await monitoringWorkbook();
    const before: Extraction = { ...extract(readXlsx(bytes)), earlierAnswers: TYPED };
    const wanted = words(profileOf(before).profile);
    const once = write(bytes, before, { language, values });
    const read = extract(readXlsx(once));
    expect(read.ourSheets).toEqual(['SDG']);
    expect(words(profileOf(read).profile)).toEqual(wanted);
    const again = extract(readXlsx(write(once, read, { language: 'en', values: 'linked' }, 'SDG')));
    expect(again.ourSheets).toEqual(['SDG']);
    expect(words(profileOf(again).profile)).toEqual(wanted);
  });

  test('a row that somebody added below the check list keeps its wording', async () => {
    const bytes = await monitoringWorkbook();
    const before = extract(readXlsx(bytes));
    const once = await withRowBelowCheckList(write(bytes, before, { language: 'en', values: 'linked' }), {
      number: 17,
      category: 'Economy',
      item: '=Local content, as agreed',
      answer: '該当あり',
    });
    const read = extract(readXlsx(once));
    const again = extract(readXlsx(write(once, read, { language: 'ja', values: 'linked' }, 'SDG')));
    for (const extraction of [read, again]) {
      expect(profileOf(extraction).profile.checkList.items.slice(16)).toEqual([
        {
          number: '17',
          category: { en: 'Economy', ja: 'Economy' },
          item: { en: '=Local content, as agreed', ja: '=Local content, as agreed' },
          answer: 'identified',
        },
      ]);
    }
  });
});

/** As a person types it into the first free row under the table. */
async function withRowBelowCheckList(bytes: Uint8Array, typed: Partial<Record<CheckListColumn, string | number>>): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer);
  const sheet = book.getWorksheet('SDG');
  const list = sheet?.getTables().map((table) => table as unknown as { table: { name: string; tableRef: string } });
  const area = parseRangeName(list?.find(({ table }) => table.name === 'SdCheckList')?.table.tableRef ?? '');
  if (!sheet || !area) throw new Error('The sheet has a check list.');
  const heads = new Map<unknown, number>();
  for (let column = area.left; column <= area.right; column += 1) heads.set(sheet.getCell(area.top, column).value, column);
  for (const [name, value] of Object.entries(typed)) {
    const column = heads.get(CHECK_LIST_HEADERS[name as CheckListColumn].en);
    if (column === undefined) throw new Error(`The check list has a column ${name}.`);
    sheet.getCell(area.bottom + 1, column).value = value;
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}
