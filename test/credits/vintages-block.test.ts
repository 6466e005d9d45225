/** The vintages on the Credits sheet follow the report: judged by LibreOffice. */
import { readXlsx } from '../../src/read/xlsx';
import { contentAt, findSheet, type CellContent } from '../../src/workbook';
import { openVirtualExcel } from '../../src/virtual-excel/open-virtual-excel';
import { editedByLibreOffice } from '../libre-office';
import { nodeIronCalc } from '../virtual-excel/node-ironcalc';
import { layoutOf, monitoringWorkbook } from '../workbooks/monitoring-workbook';
import { withCredits } from './th014';

const MONTHS = ['Oct', 'Nov', 'Dec', 'Jan', 'Feb', 'Mar'];
const MWH = [100.5, 90, 80.25, 70, 85.75, 95];

/** A log of months behind the only point: 270.75 MWh in 2020, 250.75 in 2021. */
async function reportAcross2021(): Promise<Uint8Array> {
  const [row] = layoutOf({ includePlan: false }).report.input.table1.rows;
  if (row === undefined) throw new Error('Table 1 has rows.');
  return monitoringWorkbook({
    includePlan: false,
    protection: false,
    period: '1/Oct/2020 - 31/Mar/2021',
    points: [{ point: '(1)', value: 521.5 }],
    otherSheets: [{ name: 'log', rows: MONTHS.map((month, index) => [month, MWH[index] ?? 0]) }],
    overrides: [{ ...row.value, formula: 'SUM(log!B1:B6)', result: 521.5 }],
  });
}

/** The row that begins with a text, as numbers and words. */
function rowOf(bytes: Uint8Array, begin: string): readonly unknown[] {
  const sheet = findSheet(readXlsx(bytes), 'JCM Credits');
  const start =
    sheet && [...sheet.cells].find(({ column, content }) => column === 2 && content.kind === 'text' && content.value.startsWith(begin));
  if (sheet === undefined || start === undefined) throw new Error(`No row begins with ${begin}.`);
  return [7, 8, 9, 10, 11].map((column) => told(contentAt(sheet, start.row, column)));
}

function told(content: CellContent): unknown {
  if (content.kind === 'number') return Number(content.value.toFixed(6));
  return content.kind === 'text' ? content.value : '';
}

test('each vintage with its tonnes, linked to the readings of its months', async () => {
  const written = withCredits(await reportAcross2021(), {});
  const first = ['2020-10-01 – 2020-12-31', '2021-01-01 – 2021-03-31'].map((begin) => rowOf(written, begin));
  // 270.75 and 250.75 MWh × 0.797
  expect(first).toEqual([
    [215.78775, 215, 92, 'from dated monitored values', 'not an ITMO'],
    [199.84775, 199, 90, 'from dated monitored values', 'ITMO'],
  ]);
  // Ten MWh more in January, in the log alone.
  const edited = editedByLibreOffice(written, 'book.Sheets.getByName("log").getCellByPosition(1, 3).setValue(80)');
  expect(['2020-10-01 – 2020-12-31', '2021-01-01 – 2021-03-31'].map((begin) => rowOf(edited, begin).slice(0, 2))).toEqual([
    [215.78775, 215],
    [207.81775, 207],
  ]);
  expect(
    ['Total, rounded down per vintage', 'Total, rounded down in total per report', 'Total, not rounded'].map(
      (begin) => rowOf(edited, begin)[1],
    ),
  ).toEqual([422, 422, 423.6055]);
});

test('the try-it page’s engine recalculates every formula of the sheet to the same', async () => {
  const written = withCredits(await reportAcross2021(), {});
  const excel = await openVirtualExcel(written, { loadEngine: nodeIronCalc });
  await excel.edit('log', 4, 2, '80');
  expect(excel.uncomputed).toEqual([]);
  const sheet = findSheet(readXlsx(written), 'JCM Credits');
  const formulas = [...(sheet?.cells ?? [])].flatMap(({ row, column, formula }) =>
    formula === undefined ? [] : [{ row, column, formula }],
  );
  const value = (wanted: RegExp): unknown[] =>
    formulas.filter(({ formula }) => wanted.test(formula)).map(({ row, column }) => told(excel.cell('JCM Credits', row, column).content));
  expect(value(/^=ROUNDDOWN\(G\d+,0\)\+ROUNDDOWN\(G\d+,0\)$/)).toEqual([422]);
  expect(value(/^=ROUNDDOWN\(SUM\(G\d+(?::G\d+)?\),0\)\+ROUNDDOWN\(SUM/)).toEqual([422]);
  expect(value(/^=SUM\(G\d+:G\d+\)$/)).toEqual([423.6055]);
  // The tile and the field of the whole quantity.
  expect(value(/^=ROUNDDOWN\('MRS\(calc_process\)'!.*\)\+ROUNDDOWN\('MRS/)).toEqual([422, 422]);
});
