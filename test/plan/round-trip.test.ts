import { describe, expect, test } from '@jest/globals';
import ExcelJS from 'exceljs';
import { parseRangeName } from '../../src/address';
import type { CheckRun } from '../../src/check/check-run';
import { extract } from '../../src/extract/extract';
import type { Extraction } from '../../src/extract/extraction';
import type { EarlierAnswers } from '../../src/extract/our-sheet/earlier-answers';
import { mapToSdgs, type ProjectChoice } from '../../src/map/map-to-sdgs';
import type { SdgProfile } from '../../src/map/sdg-profile';
import { planSdgSheet, type SheetChoice } from '../../src/plan/plan-sdg-sheet';
import type { SheetPlan } from '../../src/plan/sheet-plan';
import { readExcel } from '../../src/read/excel';
import { readXlsx } from '../../src/read/xlsx';
import { CHECK_LIST_HEADERS, type CheckListColumn } from '../../src/our-sheets/sdg-sheet';
import { openVirtualExcel } from '../../src/virtual-excel/open-virtual-excel';
import type { CellAddress } from '../../src/workbook';
import { writeExcel } from '../../src/write/excel';
import { writeXlsx } from '../../src/write/xlsx';
import { recalculate } from '../libre-office';
import { genuineClient } from '../virtual-excel/genuine-client';
import { nodeIronCalc } from '../virtual-excel/node-ironcalc';
import { runOf } from '../map/project-extraction';
import { monitoringWorkbook } from '../workbooks/monitoring-workbook';

const SOLAR: ProjectChoice = { kinds: [{ technology: 'renewable-energy', sector: 'other' }] };
const at: CellAddress = { sheet: 'SDG', row: 1, column: 1 };

/** Something in every field that a sheet has. */
const TYPED: EarlierAnswers = {
  sheet: 'SDG',
  checkList: {
    '1': {
      at,
      plan: 'Identified',
      answer: 'Identified',
      description: '=EIA of 2020\nsecond line',
      descriptionLink: 'https://example.org/eia',
    },
    '2': { at, answer: 'Not identified' },
    '3': { at, plan: 'Identified', answer: 'Not identified', change: 'The plant has moved.' },
    '4': { at, plan: 'who knows' },
    '16': { at, answer: 'we are asking', description: '確認中' },
    '17': { at, answer: 'Identified', description: 'as agreed', category: 'Economy', item: '=Local content' },
  },
  indicators: {
    '7.2/re-initiatives': {
      at,
      value: 'Claimed',
      evidence: 'minutes',
      evidenceLink: 'https://example.org/minutes.pdf',
      date: '2026-05-01',
    },
    '7.1/clean-energy-investment': { at, value: 'Two seminars', date: '2024-03-01 14:30' },
    '5.4/weps': { at, value: 1250000, unit: 'USD', note: '12.5%' },
    '12.a/capacity-transfer': { at, value: 'Not claimed', note: '-1' },
    '13.1/co2-reduction': { at, evidence: 'meter log', evidenceLink: "#'MRS(input)'!B2" },
    '17.6/financing-projects': { at, value: 0, evidence: '+44', date: '5' },
    '17.7/financing-projects': { at, value: 2, unit: 'thousands' },
    '5.1/training-hours-by-gender': { at, value: 12.5, unit: 'Days' },
    '5.5/women-in-management': { at, value: 30, unit: '%', evidence: 'annual report' },
    '5.5/weps': { at, value: 'Claimed' },
    '13.3/partner-countries': { at, value: 29 },
    '7.3/adopted-projects': { at, value: 2, note: 'from when the sector was another' },
  },
  unkeyed: [
    {
      at,
      target: '17.10',
      title: 'Trade in short',
      label: 'Fair trade',
      value: 'yes',
      unit: 'pieces',
      evidence: 'letter',
      date: 'May 2026',
      note: '@home',
    },
    { at, target: 'none', label: '=1+1' },
  ],
  issuance: [
    {
      at,
      tonnes: 480,
      decision: 'JC/2026/05',
      vintage: '2021',
      evidence: 'decision',
      evidenceLink: 'https://example.org/jc',
      date: '2026-05-01',
      note: 'n',
    },
    { at, tonnes: 'twelve' },
  ],
  notes: [{ where: 'SDG!K3', text: 'a remark', link: 'https://example.org/remark' }],
};

/** What the profile says of a person's words, without what comes from the report. */
function words({ indicators, goal5, schemeIndicators, ownClaims, issuance, keptNotes, checkList }: SdgProfile): unknown {
  return {
    indicators: [...indicators, ...goal5, ...schemeIndicators].map(({ id, value, evidence, evidenceLink, date, note }) => ({
      id,
      value: value.kind === 'monitored' || value.kind === 'unavailable' ? value.kind : value,
      evidence,
      evidenceLink,
      date,
      note,
    })),
    ownClaims,
    issuance,
    keptNotes,
    items: checkList.items,
  };
}

const profileOf = (extraction: Extraction): { readonly checks: CheckRun; readonly profile: SdgProfile } => {
  const checks = runOf(extraction);
  return { checks, profile: mapToSdgs(extraction, checks, SOLAR) };
};

function planOf(extraction: Extraction, choice: Omit<SheetChoice, 'version'>): SheetPlan {
  const { checks, profile } = profileOf(extraction);
  return planSdgSheet(extraction, checks, profile, { ...choice, version: '0.0.0' }, '2026-11-22');
}

function write(bytes: Uint8Array, extraction: Extraction, choice: Omit<SheetChoice, 'version'>, replace?: string): Uint8Array {
  return writeXlsx(bytes, planOf(extraction, choice), replace === undefined ? {} : { replace });
}

const CHOICES = (['en', 'ja', 'both'] as const).flatMap((language) =>
  (['linked', 'frozen'] as const).map((values) => ({ language, values })),
);

describe('what people typed survives writing, reading and writing again', () => {
  test.each(CHOICES)('$language, $values', async (choice) => {
    const bytes = await monitoringWorkbook();
    const before: Extraction = { ...extract(readXlsx(bytes)), earlierAnswers: TYPED };
    const wanted = words(profileOf(before).profile);
    const once = write(bytes, before, choice);
    const read = extract(readXlsx(once));
    expect(read.ourSheets.sdg).toEqual(['SDG']);
    expect(words(profileOf(read).profile)).toEqual(wanted);
    const again = extract(readXlsx(write(once, read, { language: 'en', values: 'linked' }, 'SDG')));
    expect(again.ourSheets.sdg).toEqual(['SDG']);
    expect(words(profileOf(again).profile)).toEqual(wanted);
  });

  test('also when LibreOffice has saved the file in between', async () => {
    const bytes = await monitoringWorkbook();
    const before: Extraction = { ...extract(readXlsx(bytes)), earlierAnswers: TYPED };
    const wanted = words(profileOf(before).profile);
    for (const saved of recalculate(CHOICES.map((choice) => write(bytes, before, choice)))) {
      expect(words(profileOf(extract(readXlsx(saved))).profile)).toEqual(wanted);
    }
  }, 120_000);

  test.each(CHOICES.filter(({ values }) => values === 'linked'))('also in Excel: $language', async (choice) => {
    const excel = await openVirtualExcel(await monitoringWorkbook(), { loadEngine: nodeIronCalc });
    const client = genuineClient(excel.bridge).Excel;
    const writeIn = (change: Partial<Extraction>, replace?: string): Promise<Extraction> =>
      client.run(async (context) => {
        const workbook = await readExcel(context);
        const plan = planOf({ ...extract(workbook), ...change }, choice);
        await writeExcel(context, plan, workbook, replace === undefined ? {} : { replace });
        return extract(await readExcel(context));
      });
    const once = await writeIn({ earlierAnswers: TYPED });
    const wanted = words(profileOf({ ...once, earlierAnswers: TYPED }).profile);
    expect(words(profileOf(once).profile)).toEqual(wanted);
    const again = await writeIn({}, 'SDG');
    expect(again.ourSheets.sdg).toEqual(['SDG']);
    expect(words(profileOf(again).profile)).toEqual(wanted);
    expect(words(profileOf(extract(readXlsx(excel.save()))).profile)).toEqual(wanted);
  });

  test('the fixture has something in every field', async () => {
    const all = JSON.stringify(TYPED);
    const { ownClaims, keptNotes, issuance, checkList } = profileOf({
      ...extract(readXlsx(await monitoringWorkbook())),
      earlierAnswers: TYPED,
    }).profile;
    expect(ownClaims.map(({ target }) => target)).toEqual(['7.3', '17.10', 'none']);
    expect([keptNotes.length, issuance.length, checkList.items.length]).toEqual([1, 2, 17]);
    for (const field of [
      'plan',
      'answer',
      'description',
      'change',
      'value',
      'unit',
      'evidence',
      'evidenceLink',
      'date',
      'note',
      'tonnes',
      'vintage',
      'decision',
    ])
      expect(all).toContain(`"${field}"`);
  });

  test('an item that somebody writes into a free row of the check list keeps its wording', async () => {
    const bytes = await monitoringWorkbook();
    const before = extract(readXlsx(bytes));
    const once = await withOwnItem(write(bytes, before, { language: 'en', values: 'linked' }), {
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
          plan: {},
          report: { answer: 'identified' },
        },
      ]);
    }
  });
});

/** As a person types it into the first free row of the table. */
async function withOwnItem(bytes: Uint8Array, typed: Partial<Record<CheckListColumn, string | number>>): Promise<Uint8Array> {
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
    sheet.getCell(area.bottom - 1, column).value = value;
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}
