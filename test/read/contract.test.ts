import { inflateWithNode } from '../../src/opc/node-inflate';
import { readExcel } from '../../src/read/excel';
import { readXlsx } from '../../src/read/xlsx';
import { SDG_SHEET_MARKER } from '../../src/our-sheets/sdg-sheet';
import { openVirtualExcel } from '../../src/virtual-excel/open-virtual-excel';
import type { Workbook } from '../../src/workbook';
import { genuineClient } from '../virtual-excel/genuine-client';
import { monitoringWorkbook } from '../workbooks/monitoring-workbook';
import { comparable } from './same-workbook';
import { coloured, UNSEEN_OF_COLOURED, chartSheetAndTables, linkedSheet, manyMerges, meteringLog, oddWorkbook } from './contract-workbooks';

async function readThroughExcel(bytes: Uint8Array): Promise<{ workbook: Workbook; messages: number }> {
  const excel = await openVirtualExcel(bytes, { inflate: inflateWithNode });
  const { Excel } = genuineClient(excel.bridge);
  const workbook = await Excel.run((context) => readExcel(context));
  return { workbook, messages: excel.messages };
}

const column = (top: number, bottom: number) => ({ top, left: 1, bottom, right: 1 });

const WORKBOOKS: readonly [string, () => Promise<Uint8Array>][] = [
  ['a monitoring spreadsheet', () => monitoringWorkbook()],
  [
    'one with hidden rows, columns and a sheet, protected',
    () =>
      monitoringWorkbook({
        protection: true,
        mergedLabels: true,
        hidden: [
          { sheet: 'MRS(input)', rows: [3, 4], columns: [2] },
          { sheet: 'MRS(calc_process)', state: 'hidden' },
        ],
      }),
  ],
  ['errors, booleans, merges, names, texts like formulas', oddWorkbook],
  ['a chart sheet among the tabs, and tables', () => Promise.resolve(chartSheetAndTables())],
];

describe('Excel and the file say the same', () => {
  test.each(WORKBOOKS)('%s, in two messages', async (_name, make) => {
    const bytes = await make();
    const { workbook, messages } = await readThroughExcel(bytes);
    expect(comparable(workbook)).toEqual(comparable(readXlsx(bytes, inflateWithNode)));
    expect(messages).toBe(2);
  });

  test('where the links on a sheet of ours lead, for one message more', async () => {
    const bytes = linkedSheet(SDG_SHEET_MARKER);
    const { workbook, messages } = await readThroughExcel(bytes);
    for (const { sheets } of [workbook, readXlsx(bytes, inflateWithNode)]) {
      expect(Object.fromEntries(sheets[0]?.links ?? [])).toEqual({
        A1: 'https://example.org/report?a=1&b=2',
        A2: 'https://example.org/a.pdf#page=2',
        A3: "#'MRS(input)'!B2",
        A4: '#Rate_x0041_',
        A5: 'evidence/meter%20log.pdf',
        A6: 'evidence/meter%20log.pdf',
      });
    }
    expect(messages).toBe(3);
  });

  test('the same with the heads where its tab is called as we call it', async () => {
    const bytes = linkedSheet(SDG_SHEET_MARKER, 'SDG (2)');
    const { workbook, messages } = await readThroughExcel(bytes);
    expect(comparable(workbook)).toEqual(comparable(readXlsx(bytes, inflateWithNode)));
    expect(workbook.sheets[0]?.links?.size).toBe(6);
    expect(messages).toBe(2);
  });

  test('colours of a sheet that is called like ours and is none, for one message more', async () => {
    const bytes = coloured('SDG');
    const { workbook, messages } = await readThroughExcel(bytes);
    expect([...(workbook.sheets[0]?.inFillColour ?? [])].sort()).toEqual([...UNSEEN_OF_COLOURED].sort());
    expect(comparable(workbook)).toEqual(comparable(readXlsx(bytes, inflateWithNode)));
    expect(messages).toBe(3);
  });

  test('which cells have text in the colour of their fill', async () => {
    const bytes = coloured();
    const { workbook, messages } = await readThroughExcel(bytes);
    const fromFile = readXlsx(bytes, inflateWithNode);
    expect([...(fromFile.sheets[0]?.inFillColour ?? [])]).toEqual(UNSEEN_OF_COLOURED);
    expect(comparable(workbook)).toEqual(comparable(fromFile));
    expect(messages).toBe(2);
  });

  test('no links of other sheets', async () => {
    const bytes = linkedSheet(`${SDG_SHEET_MARKER}?`);
    const { workbook, messages } = await readThroughExcel(bytes);
    for (const { sheets } of [workbook, readXlsx(bytes, inflateWithNode)]) expect(sheets[0]).not.toHaveProperty('links');
    expect(messages).toBe(2);
  });

  test('tables by the names people see, positions with the chart sheet counted', async () => {
    const { workbook, messages } = await readThroughExcel(chartSheetAndTables());
    expect(messages).toBe(2);
    expect(workbook.sheets.map(({ name, position }) => [name, position])).toEqual([
      ['First', 1],
      ['Last', 2],
    ]);
    expect(workbook.tables).toEqual([
      { name: 'Metered', sheet: 'Last', range: column(1, 3), hasHeaders: true, hasTotals: true, columns: ['EG'] },
      { name: 'Defaults', sheet: 'Last', range: column(6, 7), hasHeaders: false, hasTotals: false, columns: ['EG'] },
    ]);
  });

  test('more merged areas than Excel tells at once', async () => {
    const bytes = manyMerges();
    const { workbook } = await readThroughExcel(bytes);
    expect(comparable(workbook)).toEqual(comparable(readXlsx(bytes, inflateWithNode)));
  });

  test('a metering log of 60,000 rows, in blocks', async () => {
    const bytes = meteringLog(60_000);
    const { workbook, messages } = await readThroughExcel(bytes);
    expect(comparable(workbook)).toEqual(comparable(readXlsx(bytes, inflateWithNode)));
    expect(messages).toBe(2 + Math.ceil(59_000 / 12_500));
  });
});
