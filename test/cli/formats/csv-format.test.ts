/** CSV for spreadsheet programs: read back by another program's reader, and nothing in it is computed. */
import { Readable } from 'node:stream';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import type { AcrossJson, CheckedJson, FileJson, ResultJson } from '../../../src/cli/check-json';
import { FORM } from '../../workbooks/bad/fault';
import { ACROSS, checkedFile, CRASHED, decidedFile, printed, REFUSED } from './checked-files';

/** A contract: further ones stand behind them. */
const COLUMNS = ['file', 'sheet', 'reference', 'period', 'rule', 'severity', 'outcome', 'cell', 'message', 'expected', 'found'];
const LATER_COLUMNS = ['decision', 'state', 'reason', 'by', 'on', 'dismisses', 'cells by hand'];

async function rowsOf(files: readonly FileJson[], results?: readonly AcrossJson[]): Promise<readonly (readonly string[])[]> {
  const workbook = new ExcelJS.Workbook();
  const sheet = await workbook.csv.read(Readable.from([printed('csv', files, results ? { results } : {})]), {
    map: (value: unknown) => value,
  });
  const rows: string[][] = [];
  const head = [...COLUMNS, ...LATER_COLUMNS];
  sheet.eachRow({ includeEmpty: true }, (row) =>
    rows.push(Array.from({ length: head.length }, (_, index) => String(row.getCell(index + 1).value ?? ''))),
  );
  return rows;
}

let clean: CheckedJson;
beforeAll(async () => (clean = await checkedFile()));

function failing(
  finding: Partial<Extract<ResultJson, { outcome: 'failed' }>['findings'][number]>,
  reports: CheckedJson['reports'] = [],
): CheckedJson {
  return {
    ...clean,
    reports: reports.map((report) => ({ ...report, results: [] })),
    results: [{ rule: 'zero-input', outcome: 'failed', severity: 'info', findings: [{ at: [], message: '', ...finding }] }],
  };
}

test('one row a finding, with its report; every file has a row', async () => {
  const faulty = await checkedFile({ overrides: [{ ...FORM.calculation.rows.ER_p.value, value: 800 }] });
  const [head, ...rows] = await rowsOf([faulty, clean, REFUSED, { ...clean, results: [CRASHED] }]);
  expect(head).toEqual([...COLUMNS, ...LATER_COLUMNS]);
  const cell = "''MRS(calc_process)'!D6".slice(1);
  expect(rows[0]?.slice(0, 8)).toEqual([
    'report.xlsx',
    'MRS(calc_process)',
    'MN999',
    '2023-01-01/2023-12-31',
    expect.any(String),
    'error',
    'failed',
    cell,
  ]);
  expect(rows.at(-3)?.slice(0, 4)).toEqual(rows[0]?.slice(0, 4));
  expect(rows.slice(-3).map((row) => [row[0], row[6], row[8]])).toEqual([
    ['report.xlsx', 'checked', expect.stringMatching(/^Nothing found: \d+ rules passed, \d+ not applicable\.$/)],
    ['notes.xlsx', 'refused', 'This is not an Excel workbook.'],
    ['report.xlsx', 'crashed', 'TypeError: x is undefined'],
  ]);
});

test('what is found between reports of a workbook or of several files stands with the report of its first cell', async () => {
  const at = "'MRS(calc_process)'!B2";
  const [, inFile, between] = await rowsOf([failing({ at: [at] }, clean.reports)], ACROSS.slice(0, 1));
  const report = ['report.xlsx', 'MRS(calc_process)', 'MN999', '2023-01-01/2023-12-31'];
  expect([inFile?.slice(0, 4), between?.slice(0, 5)]).toEqual([report, [...report, 'period-overlap']]);
});

test('decisions on the Check log and cells chosen by hand stand in the last columns; a reason is no formula', async () => {
  const [, row] = await rowsOf([await decidedFile({ kind: 'dismissed', reason: '=1+1', by: 'A', on: '2026-11-26' })]);
  expect(row?.slice(COLUMNS.length)).toEqual(['dismissed', 'decided', "'=1+1", 'A', '2026-11-26', 'yes', "ER_p='MRS(calc_process)'!D6"]);
});

test('UTF-8 with the mark Excel looks for, lines ended by CR LF', () => {
  const text = printed('csv', [clean, REFUSED]);
  expect(text.startsWith('\ufefffile,')).toBe(true);
  expect(text.match(/\r\n/g)?.length).toBe(3);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test('numbers stay numbers, negative ones too; texts that would be computed do not', async () => {
  const text = printed('csv', [failing({ expected: -0.1 - 0.2, found: '-1+cmd|A1' })]);
  expect(text).toContain(",-0.3,'-1+cmd|A1,");
  for (const start of ['=', '+', '-', '@', '\t', '\r', '＝']) {
    const [, row] = await rowsOf([failing({ message: `${start}1+1` })]);
    expect(row?.[8]?.startsWith("'")).toBe(true);
  }
});

test('whatever stands in a workbook or a name comes back as it was, and no field begins a formula', async () => {
  const text = fc.string({ unit: fc.constantFrom(...'=+-@"\';\n a1太'), maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(text, text, async (file, message) => {
      const [, row] = await rowsOf([{ ...failing({ message }), file }]);
      expect([file, `'${file}`]).toContain(row?.[0]);
      expect([message, `'${message}`]).toContain(row?.[8]);
      expect([row?.[0], row?.[8]].join()).not.toMatch(/(?:^|,)[=+\-@]/);
    }),
    { numRuns: 60 },
  );
});

test('a finding about the workbook stands beside its report, or what all of the file have in common', async () => {
  const [report] = (await checkedFile()).reports;
  if (report?.inputSheets === undefined) throw new Error('The form has an input sheet of its own.');
  const later = {
    ...report,
    sheet: 'Calc 2024',
    inputSheets: ['Input 2024'],
    period: { from: '2024-01-01', to: '2024-12-31', text: '2024' },
  };
  const rowFor = async (at: string, reports: CheckedJson['reports']): Promise<readonly string[]> => {
    const [, row = []] = await rowsOf([failing({ at: [at] }, reports)]);
    return row.slice(1, 4);
  };
  const own = ['MRS(calc_process)', 'MN999', '2023-01-01/2023-12-31'];
  expect(await rowFor("'MRS(input)'!F8", [report, later])).toEqual(own);
  expect(await rowFor("'Input 2024'!F8", [report, later])).toEqual(['Calc 2024', 'MN999', '2024-01-01/2024-12-31']);
  expect(await rowFor("'log'!B2", [report, later])).toEqual(['', 'MN999', '']);
  expect(await rowFor("'log'!B2", [report])).toEqual(own);
});
