/** A project of two methodologies with one Table 1 and one Table 3: each calculation sheet adds up its own rows. */
import ExcelJS from 'exceljs';
import { addressText, cellName, quotedSheetName } from '../../src/address';
import type { CheckResult } from '../../src/check/rule';
import { runRules } from '../../src/check/run-rules';
import { extract } from '../../src/extract/extract';
import { readXlsx } from '../../src/read/xlsx';
import { layoutOf } from '../workbooks/layouts';
import { monitoringWorkbook, type WorkbookDescription } from '../workbooks/monitoring-workbook';

const VALUES = [1204.32, 987.65, 1410.08, 512.4, 338.25];
const FACTOR = 0.797;
const POINTS: Partial<WorkbookDescription> = {
  calculationSheets: 2,
  includePlan: false,
  points: VALUES.map((value, index) => ({ point: `(${index + 1})`, value })),
};
const { report, secondReport } = layoutOf(POINTS);
const rows = report.input.table1.rows;

/** From and to count from 1. */
function sumOfRows(from: number, to: number): { readonly formula: string; readonly result: number } {
  const [first, last] = [rows[from - 1], rows[to - 1]].map((row) => (row ? cellName(row.value.row, row.value.column) : ''));
  const result = VALUES.slice(from - 1, to).reduce((sum, value) => sum + value, 0);
  return { formula: `SUM(${quotedSheetName(report.input.sheet)}!${first}:${last})`, result };
}

async function checked(ofFirst: [number, number], ofSecond: [number, number]): Promise<readonly (readonly CheckResult[])[]> {
  const sums = [sumOfRows(...ofFirst), sumOfRows(...ofSecond)] as const;
  const calculations = [report.calculation.rows, secondReport.calculation.rows] as const;
  const total = calculations.map(({ ER_p }) => addressText(ER_p.value)).join('+');
  const bytes = await monitoringWorkbook({
    ...POINTS,
    overrides: [
      { ...calculations[0].EG.value, ...sums[0] },
      { ...calculations[1].EG.value, ...sums[1] },
      { ...report.input.table3.total, formula: `ROUNDDOWN(${total},0)`, result: Math.floor((sums[0].result + sums[1].result) * FACTOR) },
    ],
  });
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  workbook.removeWorksheet(secondReport.input.sheet);
  const saved = new Uint8Array(await workbook.xlsx.writeBuffer());
  return runRules(extract(readXlsx(saved))).reports.map(({ results }) => results);
}

function faults(results: readonly CheckResult[] = []): readonly string[] {
  const loud = results.filter(
    ({ outcome, severity }) => outcome === 'crashed' || outcome === 'needs-a-person' || (outcome === 'failed' && severity !== 'info'),
  );
  return loud.map(({ rule }) => rule);
}

test('each sheet is held against its own rows', async () => {
  const reports = await checked([1, 3], [4, 5]);
  expect(reports.map(faults)).toEqual([[], []]);
  const sums = reports.map((results) => results.find(({ rule }) => rule === 'generation-sum-mismatch')?.outcome);
  expect(sums).toEqual(['passed', 'passed']);
});

test('a row that no sheet adds up is missing', async () => {
  const reports = await checked([1, 2], [4, 5]);
  expect(reports.flatMap(faults)).not.toEqual([]);
});
