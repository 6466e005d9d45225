import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { recalculate } from '../libre-office';
import type { CellAddress } from '../../src/workbook';
import { layoutOf, monitoringWorkbook } from './monitoring-workbook';
import type { WorkbookDescription } from './monitoring-workbook';
import { SAMPLES } from './samples';

async function open(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer);
  return workbook;
}

function cellOf(workbook: ExcelJS.Workbook, at: CellAddress): ExcelJS.Cell {
  const sheet = workbook.getWorksheet(at.sheet);
  if (sheet === undefined) throw new Error(`There is no sheet ${at.sheet}.`);
  return sheet.getCell(at.row, at.column);
}

/** Sheet, cell and result of every formula. */
function formulaResults(workbook: ExcelJS.Workbook): { at: string; result: unknown }[] {
  return workbook.worksheets.flatMap((sheet) => {
    const found: { at: string; result: unknown }[] = [];
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        if (cell.formula) found.push({ at: `${sheet.name}!${cell.address}`, result: cell.result });
      });
    });
    return found;
  });
}

describe('the described workbook', () => {
  const DESCRIPTIONS: readonly Partial<WorkbookDescription>[] = [
    ...SAMPLES.map(({ description }) => description),
    { electricityUnit: 'kWh' },
    { electricityUnit: 'kWh', factorUnit: 'tCO2/kWh' },
    { electricityUnit: 'kWh', factorUnit: 'kgCO2/kWh' },
    { factorUnit: 'tCO2/kWh' },
    { factorUnit: 'kgCO2/kWh' },
    { calculationSheets: 2, chosenDefault: 1, offset: { rows: 4, columns: 2 }, inputOffset: { rows: 1, columns: 3 } },
    { columnOrder: ['symbol', 'label', 'unit', 'value', 'fuel'], blankRows: 1, blankColumns: 1, mergedLabels: true, includePlan: false },
  ];

  it('is saved with the results that LibreOffice computes, whatever its layout', async () => {
    const saved = await Promise.all(DESCRIPTIONS.map((description) => monitoringWorkbook(description)));
    const computed = recalculate(saved);
    for (const [index, bytes] of saved.entries()) {
      const expected = formulaResults(await open(bytes));
      const judged = formulaResults(await open(computed[index] ?? new Uint8Array()));
      expect(expected.length).toBeGreaterThanOrEqual(6);
      expect(judged.map(({ at }) => at)).toEqual(expected.map(({ at }) => at));
      for (const [position, { at, result }] of expected.entries()) {
        expect({ at, result: judged[position]?.result }).toEqual({ at, result: closeTo(result) });
      }
    }
  });

  it('computes the same reductions in every unit', async () => {
    for (const description of DESCRIPTIONS.slice(3, 8)) {
      const workbook = await open(await monitoringWorkbook(description));
      expect(cellOf(workbook, layoutOf(description).report.calculation.rows.ER_p.value).result).toEqual(closeTo(2870.83385));
    }
  });

  it('has the form where the layout says', async () => {
    const { report, plan } = layoutOf();
    const workbook = await open(await monitoringWorkbook());
    const text = (at: CellAddress): string => cellOf(workbook, at).text;
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([
      'MPS(input)',
      'MPS(calc_process)',
      'MSS',
      'MRS(input)',
      'MRS(calc_process)',
    ]);
    expect(text(report.input.header.spreadsheet)).toBe('Monitoring Spreadsheet: JCM_MN_AM003_ver02.0');
    expect(text(report.input.table1.letters)).toBe('(a)');
    expect(text(report.input.table1.headings)).toBe('Monitoring period');
    expect(text(plan.input.table1.headings)).toBe('Monitoring point No.');
    expect(Object.values(report.calculation.rows).map(({ symbol }) => text(symbol))).toEqual([
      'ERp',
      'EFRE',
      'REp',
      'ΣEGi,p',
      'EFRE',
      'PEp',
    ]);
    expect(cellOf(workbook, report.calculation.rows.EF_RE.value).formula).toBe('D17');
    expect(cellOf(workbook, report.input.table3.total).formula).toBe("ROUNDDOWN('MRS(calc_process)'!D6,0)");
  });

  it.each([
    ['underscore', ['ER_p', 'ΣEG_i,p', 'tCO2/p']],
    ['plain', ['ERp', 'ΣEGi,p', 'tCO2/p']],
    ['spaced', ['ER p', 'ΣEG i,p', 'tCO2/p']],
    ['unicode-subscript', ['ERₚ', 'ΣEGᵢ,ₚ', 'tCO₂/p']],
    ['latex', ['$ER_{p}$', '$\\Sigma EG_{i,p}$', 'tCO₂/p']],
  ] as const)('writes symbols in the notation %s', async (notation, expected) => {
    const workbook = await open(await monitoringWorkbook({ notation }));
    const { ER_p, EG } = layoutOf().report.calculation.rows;
    expect([ER_p.symbol, EG.symbol, ER_p.unit].map((at) => cellOf(workbook, at).value)).toEqual(expected);
  });

  it('marks subscripts as rich text by default', async () => {
    const workbook = await open(await monitoringWorkbook());
    const { value } = cellOf(workbook, layoutOf().report.calculation.rows.ER_p.symbol);
    expect(value).toMatchObject({ richText: [{ text: 'ER' }, { text: 'p', font: { vertAlign: 'subscript' } }] });
  });

  it('locks everything but the input cells', async () => {
    const workbook = await open(await monitoringWorkbook());
    const { input, calculation } = layoutOf().report;
    expect(workbook.worksheets.map((sheet) => 'sheetProtection' in sheet && sheet.sheetProtection !== null)).not.toContain(false);
    expect(input.table1.rows.map(({ value }) => cellOf(workbook, value).protection.locked)).toEqual([false, false, false]);
    expect(cellOf(workbook, calculation.rows.ER_p.value).protection?.locked).not.toBe(false);
  });

  it('plants overrides last, and lets the rest compute on from them', async () => {
    const { calculation, input } = layoutOf().report;
    const [point] = input.table1.rows;
    if (point === undefined) throw new Error('The form has three points.');
    const overrides = [
      { ...point.value, value: 'n/a' },
      { sheet: calculation.sheet, cell: 'D14', value: 10 },
    ];
    const workbook = await open(await monitoringWorkbook({ overrides }));
    expect(cellOf(workbook, point.value).value).toBe('n/a');
    expect(cellOf(workbook, calculation.rows.EG.value).result).toEqual(closeTo(2397.73));
    expect(cellOf(workbook, calculation.rows.ER_p.value).result).toEqual(closeTo(2397.73 * 0.797 - 10));
  });

  it('can be a plan only, hide parts and calculate by hand', async () => {
    const hidden = [
      { sheet: 'MPS(input)', rows: [9] },
      { sheet: 'MSS', state: 'veryHidden' as const },
    ];
    const bytes = await monitoringWorkbook({ includeReport: false, hidden, calculation: 'manual' });
    const workbook = await open(bytes);
    expect(strFromU8(unzipSync(bytes)['xl/workbook.xml'] ?? new Uint8Array())).toContain('calcMode="manual"');
    expect(workbook.worksheets.map(({ name, state }) => [name, state])).toEqual([
      ['MPS(input)', 'visible'],
      ['MPS(calc_process)', 'visible'],
      ['MSS', 'veryHidden'],
    ]);
    expect(workbook.getWorksheet('MPS(input)')?.getRow(9).hidden).toBe(true);
  });
});

describe('the samples', () => {
  it.each(SAMPLES.map((sample) => [sample.file, sample] as const))('%s is what `npm run samples` makes', async (file, sample) => {
    const shipped = readFileSync(join(__dirname, '..', '..', 'assets', 'samples', file));
    expect(Buffer.compare(shipped, await sample.bytes())).toBe(0);
  });

  it('differ from the correct one in five cells and what is computed from them', async () => {
    const [correct, faulty] = await Promise.all(['solar-correct.xlsx', 'solar-five-faults.xlsx'].map(openSample));
    if (correct === undefined || faulty === undefined) throw new Error('Two samples were opened.');
    const typed = (workbook: ExcelJS.Workbook, at: CellAddress): unknown => cellOf(workbook, at).formula ?? cellOf(workbook, at).value;
    const cells = correct.worksheets.flatMap((sheet) => placesOf(sheet));
    const different = cells.filter((at) => JSON.stringify(typed(correct, at)) !== JSON.stringify(typed(faulty, at)));
    expect(different).toHaveLength(5);
  });
});

async function openSample(file: string): Promise<ExcelJS.Workbook> {
  return open(readFileSync(join(__dirname, '..', '..', 'assets', 'samples', file)));
}

function placesOf(sheet: ExcelJS.Worksheet): CellAddress[] {
  const places: CellAddress[] = [];
  sheet.eachRow((row, number) => {
    row.eachCell((_, column) => places.push({ sheet: sheet.name, row: number, column }));
  });
  return places;
}

/** Numbers to the last few bits of a double; anything else as it is. */
function closeTo(value: unknown): unknown {
  return typeof value === 'number' ? expect.closeTo(value, 8) : value;
}
