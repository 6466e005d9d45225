/** Sheets that the product wrote, read back from genuine files: nothing of ours for a person's words, nothing of a person's lost. */
import ExcelJS from 'exceljs';
import { assess, prepareSdgSheet } from '../../src/assess';
import { extract } from '../../src/extract/extract';
import type { EarlierAnswers } from '../../src/extract/extraction';
import type { SheetChoice } from '../../src/plan/plan-sdg-sheet';
import { readXlsx } from '../../src/read/xlsx';
import { SDG_SHEET_MARKER } from '../../src/sdg-sheet-layout';
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
