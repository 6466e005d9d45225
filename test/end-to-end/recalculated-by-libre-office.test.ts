/** The SDG sheet's linked figures, computed anew by LibreOffice, are the figures we saved; and they follow the report when it changes. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addressText, cellName } from '../../src/address';
import { assess, prepareSdgSheet } from '../../src/assess';
import { readXlsx } from '../../src/read/xlsx';
import { findSheet, type Cell, type Sheet } from '../../src/workbook';
import { writeXlsx } from '../../src/write/xlsx';
import { recalculate } from '../libre-office';
import { layoutOf } from '../workbooks/layouts';
import { monitoringWorkbook } from '../workbooks/monitoring-workbook';

const SAMPLES = join(__dirname, '..', '..', 'assets', 'samples');

/** The workbook with its SDG sheet, and that sheet's name. */
function withSdgSheet(bytes: Uint8Array): { bytes: Uint8Array; name: string } {
  const project = { kinds: [{ technology: 'renewable-energy', sector: 'other' }] } as const;
  const choice = { language: 'en', values: 'linked', version: '0.0.0' } as const;
  const { plan } = prepareSdgSheet(assess(readXlsx(bytes)), project, choice, '2026-11-22');
  return { bytes: writeXlsx(bytes, plan, {}), name: plan.name };
}

function sheetNamed(bytes: Uint8Array, name: string): Sheet {
  const sheet = findSheet(readXlsx(bytes), name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

const formulaCells = (sheet: Sheet): Cell[] => [...sheet.cells].filter((cell) => cell.formula !== undefined);

test('linked figures recalculate to what we saved, in English, Japanese and kWh', async () => {
  const books = [
    new Uint8Array(await readFile(join(SAMPLES, 'solar-correct.xlsx'))),
    new Uint8Array(await readFile(join(SAMPLES, 'solar-japanese.xlsx'))),
    await monitoringWorkbook({ electricityUnit: 'kWh', factorUnit: 'tCO2/kWh' }),
  ].map(withSdgSheet);
  const recalculated = recalculate(books.map((book) => book.bytes));
  books.forEach((book, index) => {
    const ours = formulaCells(sheetNamed(book.bytes, book.name));
    const theirs = sheetNamed(recalculated[index] ?? new Uint8Array(), book.name);
    const linked = ours.filter((cell) => cell.content.kind === 'number');
    expect(linked.length).toBeGreaterThanOrEqual(10);
    for (const cell of ours) {
      const other = theirs.cells.at(cell.row, cell.column)?.content;
      if (cell.content.kind === 'number' && other?.kind === 'number') expect(other.value).toBeCloseTo(cell.content.value, 9);
      else expect(other).toEqual(cell.content);
    }
  });
});

test('linked figures follow the report: with another measured value they change when the workbook is recalculated', async () => {
  const { report } = layoutOf();
  const measured = report.input.table1.rows[0]?.value;
  if (!measured) throw new Error('the fixture has no measured value');
  const changed = { sheet: measured.sheet, cell: cellName(measured.row, measured.column), value: 2000 };
  const book = withSdgSheet(await monitoringWorkbook({ overrides: [changed] }));
  const [recalculated = new Uint8Array()] = recalculate([book.bytes]);
  const generation = `=${addressText(report.calculation.rows.EG.value)}`;
  const linked = formulaCells(sheetNamed(recalculated, book.name)).filter((cell) => cell.formula?.replaceAll('$', '') === generation);
  expect(linked.length).toBeGreaterThan(0);
  for (const cell of linked) expect(cell.content).toEqual({ kind: 'number', value: expect.closeTo(2000 + 987.65 + 1410.08, 9) });
});
