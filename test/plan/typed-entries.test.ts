import ExcelJS from 'exceljs';
import { assess, prepareSdgSheet } from '../../src/assess';
import type { SheetLanguage } from '../../src/plan/plan-sdg-sheet';
import { readXlsx } from '../../src/read/xlsx';
import { INDICATOR_HEADERS } from '../../src/our-sheets/sdg-sheet';
import { writeXlsx } from '../../src/write/xlsx';
import { recalculate } from '../libre-office';
import { monitoringWorkbook } from '../workbooks/monitoring-workbook';

const SOLAR = { kinds: [{ technology: 'renewable-energy', sector: 'other' }] } as const;

function written(bytes: Uint8Array, language: SheetLanguage): Uint8Array {
  const assessment = assess(readXlsx(bytes));
  const { plan } = prepareSdgSheet(assessment, SOLAR, { language, values: 'linked', version: '0.0.0' }, '2026-11-22');
  const [ours] = assessment.extraction.ourSheets.sdg;
  return writeXlsx(bytes, plan, ours === undefined ? {} : { replace: ours });
}

/** What a person does to the SDG sheet in another program, saved as a file. */
async function edited(bytes: Uint8Array, edit: (sheet: ExcelJS.Worksheet, cellOf: CellOf) => void): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer);
  const sheet = workbook.getWorksheet('SDG') ?? never();
  edit(sheet, (text, header) => {
    const [row] = placesOf(sheet, text);
    const [, column] = placesOf(sheet, header, row);
    return sheet.getCell(row, column);
  });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** Cells share their style in this library. */
function format(cell: ExcelJS.Cell, numFmt: string): void {
  cell.style = { ...cell.style, numFmt };
}

type CellOf = (key: string, header: string) => ExcelJS.Cell;

/** Of the first cell with this text, or of the last above a row. */
function placesOf(sheet: ExcelJS.Worksheet, text: string, above?: number): readonly [row: number, column: number] {
  const found: (readonly [number, number])[] = [];
  sheet.eachRow((row, number) => {
    row.eachCell((cell, column) => {
      if (cell.text === text && !(cell.isMerged && cell.master !== cell) && (above === undefined || number < above))
        found.push([number, column]);
    });
  });
  return (above === undefined ? found[0] : found.at(-1)) ?? never(text);
}

function never(what = 'SDG'): never {
  throw new Error(`Not on the sheet: ${what}`);
}

function shown(bytes: Uint8Array, text: string): readonly unknown[] {
  const sheet = readXlsx(bytes).sheets.find(({ name }) => name === 'SDG') ?? never();
  const row = [...sheet.cells].find(({ content }) => content.kind === 'text' && content.value === text)?.row ?? never(text);
  return [...sheet.cells.row(row)].flatMap(({ content, formula }) => {
    expect(formula ?? '').not.toMatch(/1\/0|HYPERLINK|12\*40/);
    return content.kind === 'number' || content.kind === 'text' ? [content.value] : [];
  });
}

test('whatever was typed into the yellow cells is still there after two more writes, as it was seen', async () => {
  const typed = await edited(written(await monitoringWorkbook(), 'en'), (_, cell) => {
    const { value, evidence, note } = INDICATOR_HEADERS;
    cell('17.6/financing-projects', value.en).value = { formula: '12*40', result: 480 };
    cell('17.6/financing-projects', evidence.en).value = { formula: 'HYPERLINK("https://example.org","log")', result: 'log' };
    cell('17.6/financing-projects', note.en).value = 45047;
    format(cell('17.6/financing-projects', note.en), 'd/m/yyyy');
    cell('17.7/financing-projects', value.en).value = 0.5;
    format(cell('17.7/financing-projects', value.en), '0%');
    cell('17.7/financing-projects', evidence.en).value = true;
    cell('17.7/financing-projects', note.en).value = { formula: '1/0' };
  });
  for (const language of ['ja', 'en'] as const) {
    const again = written(written(typed, language), 'en');
    expect(shown(again, '17.6/financing-projects')).toEqual(expect.arrayContaining([480, 'log (https://example.org)', 45047]));
    expect(shown(again, '17.7/financing-projects')).toEqual(expect.arrayContaining([0.5, 'TRUE', '=1/0']));
  }
});

test('nothing is lost when the column of the keys is deleted and rows are added', async () => {
  const typed = await edited(written(await monitoringWorkbook(), 'en'), (sheet, cell) => {
    const value = cell('17.6/financing-projects', INDICATOR_HEADERS.value.en);
    value.value = 480;
    cell('13.1/co2-reduction', INDICATOR_HEADERS.evidence.en).value = 'meter log';
    const [, keys] = placesOf(sheet, INDICATOR_HEADERS.key.en);
    sheet.eachRow((row) => {
      if (!row.getCell(keys).isMerged) row.getCell(keys).value = null;
    });
  });
  const again = written(written(typed, 'ja'), 'en');
  expect(shown(again, '17.6/financing-projects')).toContain(480);
  expect(shown(again, '13.1/co2-reduction')).toContain('meter log');
});

/** Number and format of the field that the plan gives to an entry in the row of an indicator. */
function fieldsOf(bytes: Uint8Array, key: string): readonly (readonly [content: unknown, format: string])[] {
  const sheet = readXlsx(bytes).sheets.find(({ name }) => name === 'SDG') ?? never();
  const row = [...sheet.cells].find(({ content }) => content.kind === 'text' && content.value === key)?.row ?? never(key);
  return [...sheet.cells.row(row)].map(({ content, numberFormat }) => ['value' in content ? content.value : content.kind, numberFormat]);
}

describe('what a clerk typed keeps its type', () => {
  const { value, evidence, date, note } = INDICATOR_HEADERS;

  async function typedByClerk(bytes: Uint8Array): Promise<Uint8Array> {
    return edited(bytes, (_, cell) => {
      cell('7.1/clean-energy-investment', value.en).value = 1250000;
      cell('7.1/clean-energy-investment', date.en).value = 45325;
      format(cell('7.1/clean-energy-investment', date.en), 'd mmm yyyy');
      cell('7.1/clean-energy-investment', note.en).value = 12;
      cell('17.6/financing-projects', value.en).value = 0.12;
      format(cell('17.6/financing-projects', value.en), '0%');
      cell('17.6/financing-projects', evidence.en).value = 45352.604166666664;
      format(cell('17.6/financing-projects', evidence.en), 'd/m/yyyy h:mm');
      cell('17.6/financing-projects', date.en).value = 45352.604166666664;
      format(cell('17.6/financing-projects', date.en), 'd/m/yyyy h:mm');
      cell('17.6/financing-projects', note.en).value = '2024-02-30';
      cell('17.7/financing-projects', value.en).value = 0.125;
      format(cell('17.7/financing-projects', value.en), '0.0%');
      cell('17.7/financing-projects', evidence.en).value = '202305010001';
      cell('17.7/financing-projects', note.en).value = '0012';
    });
  }

  test.each([
    { system: 1900, day: 45325, moment: 45352 },
    { system: 1904, day: 45325, moment: 45352 },
  ] as const)('numbers, dates and percentages after two more writes, also in the system of $system', async ({ system, day, moment }) => {
    const original = system === 1904 ? await countedFrom1904(await monitoringWorkbook()) : await monitoringWorkbook();
    const typed = await typedByClerk(written(original, 'en'));
    for (const language of ['ja', 'en'] as const) {
      const again = written(written(typed, language), 'en');
      expect(fieldsOf(again, '7.1/clean-energy-investment')).toEqual(
        expect.arrayContaining([
          [1250000, 'General'],
          [day, 'yyyy-mm-dd'],
          [12, 'General'],
        ]),
      );
      const fields = fieldsOf(again, '17.6/financing-projects');
      expect(fields).toEqual(
        expect.arrayContaining([
          [0.12, '0%'],
          [expect.closeTo(moment + 14.5 / 24, 6), 'yyyy-mm-dd hh:mm'],
          // The column is too narrow for the time, which is still in the cell.
          [expect.closeTo(moment + 14.5 / 24, 6), 'yyyy-mm-dd'],
          ['2024-02-30', 'General'],
        ]),
      );
      expect(fieldsOf(again, '17.7/financing-projects')).toEqual(
        expect.arrayContaining([
          [0.125, '0.0##########%'],
          ['202305010001', 'General'],
          ['0012', 'General'],
        ]),
      );
    }
  });

  test('and the same when LibreOffice has saved the sheet in between', async () => {
    const once = written(await typedByClerk(written(await monitoringWorkbook(), 'en')), 'both');
    const [saved = never()] = recalculate([once]);
    const keys = ['7.1/clean-energy-investment', '17.6/financing-projects', '17.7/financing-projects'];
    expect(keys.map((key) => fieldsOf(written(saved, 'both'), key))).toEqual(keys.map((key) => fieldsOf(once, key)));
  }, 120_000);
});

async function countedFrom1904(bytes: Uint8Array): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer);
  workbook.properties.date1904 = true;
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
