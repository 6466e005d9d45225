import { CellTableBuilder } from '../../src/cell-table';
import { readExcel } from '../../src/read/excel';
import { externalBooks } from '../../src/read/excel/external-books';
import { joinedMerges, mergedRanges } from '../../src/read/excel/merged-ranges';
import { openVirtualExcel } from '../../src/virtual-excel/open-virtual-excel';
import type { Sheet } from '../../src/workbook';
import { genuineClient } from '../virtual-excel/genuine-client';
import { openPlain, refusalOf } from '../virtual-excel/open-small';
import { smallWorkbook } from '../virtual-excel/small-workbook';
import { coloured, meteringLog, UNSEEN_OF_COLOURED } from './contract-workbooks';

test('an answer that is too large is asked for again in blocks', async () => {
  const { Excel, excel } = openPlain();
  excel.faults.answerTooLarge(2);
  const workbook = await Excel.run((context) => readExcel(context));
  // Front, heads (too large), sizes only, and one message for the rest: the other rows of its one used sheet, and its other column.
  expect(excel.messages).toBe(5);
  expect([...(workbook.sheets[0]?.cells ?? [])].map(({ row, column }) => [row, column])).toEqual([
    [1, 1],
    [1, 2],
    [2, 2],
    [3, 2],
  ]);
});

test('colours come with the blocks where they did not come with the heads', async () => {
  const excel = await openVirtualExcel(coloured());
  excel.faults.answerTooLarge(2);
  const workbook = await genuineClient(excel.bridge).Excel.run((context) => readExcel(context));
  expect([...(workbook.sheets[0]?.inFillColour ?? [])].sort()).toEqual([...UNSEEN_OF_COLOURED].sort());
});

test('a block that is too large is halved', async () => {
  const excel = await openVirtualExcel(meteringLog(1500));
  excel.faults.answerTooLarge(3);
  const workbook = await genuineClient(excel.bridge).Excel.run((context) => readExcel(context));
  expect(excel.messages).toBe(5);
  expect(workbook.sheets[0]?.cells.extent.rows).toBe(1500);
});

test('progress is told, and a signal stops the reading between two messages', async () => {
  const excel = await openVirtualExcel(meteringLog(30_000));
  const stop = new AbortController();
  const progress: number[] = [];
  const reading = genuineClient(excel.bridge).Excel.run((context) =>
    readExcel(context, {
      signal: stop.signal,
      onProgress: (cells, ofCells) => {
        progress.push(cells / ofCells);
        if (progress.length === 2) stop.abort(new Error('enough'));
      },
    }),
  );
  await expect(reading).rejects.toThrow('enough');
  expect(progress[0]).toBeGreaterThan(0);
  expect(excel.messages).toBe(4);
});

test('an Excel without ExcelApi 1.13 is not asked for merged areas', async () => {
  const [first, ...rest] = smallWorkbook().sheets;
  const sheets: Sheet[] = first ? [{ ...first, merges: [{ top: 1, left: 1, bottom: 1, right: 2 }] }, ...rest] : [];
  const { Excel } = openPlain({ sheets });
  const read = (isSetSupported?: (set: string, version: string) => boolean): Promise<number | undefined> =>
    Excel.run(async (context) => (await readExcel(context, isSetSupported ? { isSetSupported } : {})).sheets[0]?.merges.length);
  expect(await read()).toBe(1);
  expect(await read((_set, version) => version !== '1.13')).toBe(0);
});

test('the date system, the calculation mode and a protected structure', async () => {
  const { Excel } = openPlain({ dateSystem: 1904, calculation: 'manual', isStructureProtected: true });
  const workbook = await Excel.run((context) => readExcel(context));
  expect(workbook).toMatchObject({ dateSystem: 1904, calculation: 'manual', isStructureProtected: true });
});

test('a value far from everything is named, not read for an hour', async () => {
  const cells = new CellTableBuilder().add(1, 1, { kind: 'number', value: 1 }).add(1_048_576, 16_384, { kind: 'number', value: 1 }).build();
  const { Excel } = openPlain({ sheets: smallWorkbook().sheets.map((sheet) => ({ ...sheet, cells })) });
  expect(await refusalOf(Excel.run((context) => readExcel(context)))).toMatchObject({ code: 'too-large' });
});

test.each([
  ["='C:\\reports\\[Plan 2024.xlsx]MPS(input)'!B2", ['Plan 2024.xlsx']],
  ['=[Plan.xlsx]Sheet1!A1+[Other.xlsm]S!B2', ['Other.xlsm', 'Plan.xlsx']],
  ["='https://example.org/a/[It''s.xlsx]S'!A1", ["It's.xlsx"]],
  ['=[Plan.xlsx]!Rate', ['Plan.xlsx']],
  ["='C:\\x\\Plan.xlsx'!Rate", ['Plan.xlsx']],
  ['=Plan.xlsx!Rate', ['Plan.xlsx']],
  ['=SUM(Table1[EG])', []],
  ['=Table1[[#This Row],[EG]]*2', []],
  ['="[Plan.xlsx]S!A1"', []],
  ["='MRS(input)'!B2", []],
])('%s points to %j', (formula, books) => {
  expect(externalBooks([], [{ name: 'N', formula }])).toEqual(books);
});

test('merged areas are read from an address and joined across blocks', () => {
  expect(mergedRanges("'A1:B2, x'!A1:B2,'A1:B2, x'!D4:E5")).toEqual([
    { top: 1, left: 1, bottom: 2, right: 2 },
    { top: 4, left: 4, bottom: 5, right: 5 },
  ]);
  const whole = { top: 9, left: 1, bottom: 12, right: 2 };
  expect(joinedMerges([whole, { top: 20, left: 1, bottom: 21, right: 1 }, whole])).toHaveLength(2);
});
