import ExcelJS from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { cellName, quotedSheetName } from '../../../src/address';
import type { CellAddress } from '../../../src/workbook';
import { describeWorkbook } from '../../workbooks/description';
import { layoutOf, type InputRowPlaces, type PairLayout } from '../../workbooks/layouts';
import type { WorkbookDescription } from '../../workbooks/monitoring-workbook';
import { randomBetween, type Random } from './random';
import { recalculate } from './recalculate';

const STORED = { zip: { compression: 'STORE' } } as const;

/** The parts of an .xlsx package by path. */
export type Parts = Record<string, Uint8Array>;

/**
 * A monitoring spreadsheet that lies open on somebody's desk: what operators change. Cells are found through the description the workbook
 * was built from, so nothing here depends on what the product recognises.
 */
export class Desk {
  readonly description: WorkbookDescription;
  readonly report: PairLayout;
  readonly plan: PairLayout;
  readonly secondReport: PairLayout;
  private readonly lateEdits: ((parts: Parts) => void)[] = [];
  private readonly keptResults = new Set<string>();

  private constructor(
    readonly book: ExcelJS.Workbook,
    description: Partial<WorkbookDescription>,
    readonly random: Random,
  ) {
    this.description = describeWorkbook(description);
    const layout = layoutOf(description);
    this.report = layout.report;
    this.plan = layout.plan;
    this.secondReport = layout.secondReport;
  }

  static async open(bytes: Uint8Array, description: Partial<WorkbookDescription>, random: Random): Promise<Desk> {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(bytes.slice().buffer);
    return new Desk(book, description, random);
  }

  /** The bytes of an .xlsx file. Without `recalculated` every formula keeps the result that was saved beside it, right or wrong. */
  async save(recalculated: boolean): Promise<Uint8Array> {
    if (recalculated) await recalculate(this.book, this.keptResults);
    // Unzipped at once: nothing is gained by deflating it.
    const parts: Parts = unzipSync(new Uint8Array(await this.book.xlsx.writeBuffer(STORED)));
    for (const edit of this.lateEdits) edit(parts);
    return zipSync(parts, { mtime: new Date(2024, 0, 15), level: 0 });
  }

  sheet(name: string): ExcelJS.Worksheet {
    const sheet = this.book.getWorksheet(name);
    if (sheet === undefined) throw new Error(`There is no sheet ${name}.`);
    return sheet;
  }

  cell(at: CellAddress): ExcelJS.Cell {
    return this.sheet(at.sheet).getCell(at.row, at.column);
  }

  /** The number in a cell, typed or computed. */
  number(at: CellAddress): number {
    const cell = this.cell(at);
    const value = cell.formula ? cell.result : cell.value;
    if (typeof value !== 'number') throw new Error(`No number in ${at.sheet} ${cellName(at.row, at.column)}.`);
    return value;
  }

  text(at: CellAddress): string {
    return this.cell(at).text;
  }

  /** Without the leading `=`. */
  formula(at: CellAddress): string {
    const { formula } = this.cell(at);
    if (!formula) throw new Error(`No formula in ${at.sheet} ${cellName(at.row, at.column)}.`);
    return formula;
  }

  hasFormula(at: CellAddress): boolean {
    return Boolean(this.cell(at).formula);
  }

  /** Puts a constant where anything stood. */
  type(at: CellAddress, value: number | string | boolean | null | { readonly error: string }): CellAddress {
    this.cell(at).value = value as ExcelJS.CellValue;
    return at;
  }

  /** Without the leading `=`. `result` only where it is to be saved as it is, whatever the formula would come to. */
  enter(at: CellAddress, formula: string, result?: ExcelJS.CellFormulaValue['result']): CellAddress {
    this.cell(at).value = result === undefined ? { formula } : { formula, result };
    if (result !== undefined) this.keptResults.add(`${at.sheet}!${cellName(at.row, at.column)}`);
    return at;
  }

  /** An edit of the file itself, for what ExcelJS has no word for. */
  editParts(edit: (parts: Parts) => void): void {
    this.lateEdits.push(edit);
  }

  editPart(path: string, edit: (xml: string) => string): void {
    this.editParts((parts) => {
      const part = parts[path];
      if (part === undefined) throw new Error(`The package has no part ${path}.`);
      parts[path] = strToU8(edit(strFromU8(part)));
    });
  }

  /** A row of the report's Table 1, by chance. */
  anyPoint(): InputRowPlaces {
    const { rows } = this.report.input.table1;
    return this.point(randomBetween(this.random, 0, rows.length - 1));
  }

  /** A row of the report's Table 1 whose monitored value is not zero. */
  anyBusyPoint(): InputRowPlaces {
    const busy = this.report.input.table1.rows.filter(({ value }) => this.number(value) !== 0);
    const row = busy[randomBetween(this.random, 0, busy.length - 1)];
    if (row === undefined) throw new Error('Every point is at zero.');
    return row;
  }

  /** The row of the report's Table 1 by number from 0; from the end where negative. */
  point(index: number): InputRowPlaces {
    const row = this.report.input.table1.rows.at(index);
    if (row === undefined) throw new Error(`There is no point ${index}.`);
    return row;
  }

  /** `E12`, as a formula on the same sheet names it. */
  here(at: CellAddress): string {
    return cellName(at.row, at.column);
  }

  /** `'MRS(input)'!E12`, as a formula on another sheet names it. */
  there(at: CellAddress): string {
    return `${quotedSheetName(at.sheet)}!${cellName(at.row, at.column)}`;
  }
}
