import type ExcelJS from 'exceljs';
import { cellName } from '../../../src/address';
import { CellTableBuilder } from '../../../src/cell-table';
import { Book } from '../../../src/virtual-excel/model/book';
import type { CellContent, Sheet, Workbook } from '../../../src/workbook';
import { nodeIronCalc } from '../../virtual-excel/node-ironcalc';

/**
 * Writes beside every formula what it comes to, as Excel would when the workbook is saved. IronCalc computes: the product's own evaluator
 * must not be its own judge. `kept` (`Sheet!E12`) names formulas whose saved result stays: they are constants to all others.
 */
export async function recalculate(book: ExcelJS.Workbook, kept: ReadonlySet<string>): Promise<void> {
  const engine = await nodeIronCalc();
  const model = new Book(plainWorkbook(book, kept));
  engine.open(model);
  for (const sheet of book.worksheets) {
    const computed = model.sheet(sheet.name);
    eachCell(sheet, (cell) => {
      if (!cell.formula || kept.has(nameOf(cell))) return;
      const result = engine.valueOf(computed, Number(cell.row), Number(cell.col));
      if (result === undefined) throw new Error(`IronCalc does not compute ${nameOf(cell)}: =${cell.formula}`);
      cell.value = { formula: cell.formula, ...savedResult(result) };
    });
  }
}

function eachCell(sheet: ExcelJS.Worksheet, visit: (cell: ExcelJS.Cell) => void): void {
  sheet.eachRow((row) => {
    row.eachCell((cell) => {
      if (cell.master === cell) visit(cell);
    });
  });
}

const nameOf = (cell: ExcelJS.Cell): string => `${cell.worksheet.name}!${cellName(Number(cell.row), Number(cell.col))}`;

function savedResult(content: CellContent): Pick<ExcelJS.CellFormulaValue, 'result'> {
  switch (content.kind) {
    case 'number':
    case 'text':
    case 'boolean':
      return { result: content.value };
    case 'error':
      return { result: { error: content.code as ExcelJS.CellErrorValue['error'] } };
    default:
      return {};
  }
}

function plainWorkbook(book: ExcelJS.Workbook, kept: ReadonlySet<string>): Workbook {
  return {
    sheets: book.worksheets.map((sheet, position) => plainSheet(sheet, position, kept)),
    names: book.definedNames.model.map(({ name, ranges }) => ({ name, formula: `=${ranges.join(',')}` })),
    tables: [],
    calculation: 'automatic',
    dateSystem: 1900,
    externalLinks: [],
    isStructureProtected: false,
  };
}

function plainSheet(sheet: ExcelJS.Worksheet, position: number, kept: ReadonlySet<string>): Sheet {
  const cells = new CellTableBuilder();
  eachCell(sheet, (cell) => {
    const [row, column] = [Number(cell.row), Number(cell.col)];
    if (cell.formula && !kept.has(nameOf(cell))) cells.add(row, column, { kind: 'uncomputed' }, `=${cell.formula}`);
    else cells.add(row, column, contentOf(cell.formula ? cell.result : cell.value, cell));
  });
  // A book needs one visible sheet; whether a sheet is hidden changes no result.
  return {
    name: sheet.name,
    position,
    visibility: 'visible',
    isProtected: false,
    cells: cells.build(),
    hiddenRows: [],
    hiddenColumns: [],
    merges: [],
  };
}

function contentOf(value: unknown, cell: ExcelJS.Cell): CellContent {
  if (value === null || value === undefined) return { kind: 'empty' };
  if (typeof value === 'number') return { kind: 'number', value };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  if (typeof value === 'object' && 'error' in value) return { kind: 'error', code: String(value.error) };
  return { kind: 'text', value: cell.text };
}
