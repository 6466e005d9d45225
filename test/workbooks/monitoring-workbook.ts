/** Builds a whole monitoring spreadsheet from a described layout: the fixtures of the tests and the samples of the product. */
import ExcelJS from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { CellAddress } from '../../src/workbook';
import { describeWorkbook } from './description';
import type { OtherSheet, Override, Value, WorkbookDescription } from './description';
import { drawPair, drawStructure } from './drawing';
import type { DrawnCell, Look } from './drawing';
import { overridePlace } from './figures';
import type { Figure } from './figures';
import { MERGED_LABEL_COLUMNS, pairsOf } from './layouts';
import type { PairLayout, ParameterPlaces } from './layouts';
import type { Notated } from './notation';

export { layoutOf } from './layouts';
export { PERIODS } from './description';
export type { WorkbookDescription, MonitoringPoint, Override } from './description';

/** The bytes of an .xlsx file; the same description always gives the same bytes. */
export async function monitoringWorkbook(given: Partial<WorkbookDescription> = {}): Promise<Uint8Array> {
  const description = describeWorkbook(given);
  const workbook = new ExcelJS.Workbook();
  workbook.creator = 'JCM Monitor';
  workbook.lastModifiedBy = 'JCM Monitor';
  workbook.created = workbook.modified = DATE;
  addSheets(workbook, description);
  for (const { name, rows } of description.otherSheets) addOtherSheet(workbook.addWorksheet(name), rows);
  for (const override of description.overrides) plant(workbook, override);
  for (const { sheet, rows = [], columns = [], state } of description.hidden) {
    const target = sheetOf(workbook, sheet);
    for (const row of rows) target.getRow(row).hidden = true;
    for (const column of columns) target.getColumn(column).hidden = true;
    if (state !== undefined) target.state = state;
  }
  if (description.protection) await Promise.all(workbook.worksheets.map((sheet) => sheet.protect('', {})));
  // `finish` unzips it at once: nothing is gained by deflating it.
  return finish(await workbook.xlsx.writeBuffer({ zip: { compression: 'STORE' } }), description);
}

const DATE = new Date(Date.UTC(2024, 0, 15));

function addSheets(workbook: ExcelJS.Workbook, description: WorkbookDescription): void {
  const pairs = pairsOf(description);
  const plans = pairs.filter(({ kind }) => kind === 'plan');
  const reports = pairs.filter(({ kind }) => kind === 'report');
  for (const pair of plans) addPair(workbook, pair, description);
  if (plans.length > 0) {
    const sheet = workbook.addWorksheet(description.tabs.structure);
    sheet.getColumn(1).width = 3;
    sheet.getColumn(2).width = 34;
    sheet.getColumn(3).width = 76;
    for (const cell of drawStructure(description)) draw(workbook, cell);
  }
  for (const pair of reports) addPair(workbook, pair, description);
}

function addOtherSheet(sheet: ExcelJS.Worksheet, rows: OtherSheet['rows']): void {
  rows.forEach((row, above) => {
    row.forEach((value, before) => {
      if (value !== null) sheet.getCell(above + 1, before + 1).value = value as ExcelJS.CellValue;
    });
  });
}

function addPair(workbook: ExcelJS.Workbook, pair: PairLayout, description: WorkbookDescription): void {
  const input = workbook.addWorksheet(pair.input.sheet, { views: [{ showGridLines: false }], pageSetup: PAGE });
  const calculation = workbook.addWorksheet(pair.calculation.sheet, { views: [{ showGridLines: false }], pageSetup: PAGE });
  for (const cell of drawPair(pair, description)) draw(workbook, cell);
  setInputWidths(input, pair);
  setInputHeights(input, pair);
  setCalculationWidths(calculation, pair, description);
  setCalculationHeights(calculation, pair);
  if (description.mergedLabels) mergeLabels(calculation, pair);
}

const PAGE: Partial<ExcelJS.PageSetup> = { orientation: 'landscape', paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0 };
const INPUT_WIDTHS = {
  period: 16,
  point: 13,
  parameter: 13,
  description: 36,
  value: 15,
  unit: 12,
  option: 14,
  source: 16,
  method: 34,
  frequency: 14,
  comment: 24,
};

function setInputWidths(sheet: ExcelJS.Worksheet, pair: PairLayout): void {
  for (const place of Object.entries(pair.input.table1.rows[0] ?? {})) {
    const [column, at] = place as [keyof typeof INPUT_WIDTHS, CellAddress];
    sheet.getColumn(at.column).width = INPUT_WIDTHS[column];
  }
}

/** A file keeps heights: without them a reader that does not measure text shows one line of a wrapped cell. */
function setInputHeights(sheet: ExcelJS.Worksheet, pair: PairLayout): void {
  const { table1, table2, table3 } = pair.input;
  sheet.getRow(pair.input.header.title.row).height = 22;
  for (const { headings } of [table1, table2]) sheet.getRow(headings.row).height = 32;
  sheet.getRow(table3.headings.row).height = 48;
  for (const row of table1.rows) sheet.getRow(row.value.row).height = 48;
  sheet.getRow(table3.total.row).height = 32;
}

function setCalculationHeights(sheet: ExcelJS.Worksheet, { calculation }: PairLayout): void {
  sheet.getRow(calculation.header.title.row).height = 22;
  for (const { label } of calculation.defaults) sheet.getRow(label.row).height = 32;
}

function setCalculationWidths(sheet: ExcelJS.Worksheet, pair: PairLayout, description: WorkbookDescription): void {
  const places = pair.calculation.rows.ER_p;
  const spread = description.mergedLabels ? MERGED_LABEL_COLUMNS : 1;
  for (let column = 0; column < spread; column += 1) sheet.getColumn(places.label.column + column).width = 78 / spread;
  for (const at of [places.fuel, places.value, places.unit, places.symbol]) sheet.getColumn(at.column).width = 15;
}

function mergeLabels(sheet: ExcelJS.Worksheet, pair: PairLayout): void {
  const { sections, rows, defaults } = pair.calculation;
  const labels = [...sections, ...Object.values(rows), ...defaults].map((places: ParameterPlaces) => places.label);
  for (const { row, column } of labels) sheet.mergeCells(row, column, row, column + MERGED_LABEL_COLUMNS - 1);
}

function draw(workbook: ExcelJS.Workbook, { at, content, look, numberFormat }: DrawnCell): void {
  if (content === '' && look === 'text') return;
  const cell = sheetOf(workbook, at.sheet).getCell(at.row, at.column);
  Object.assign(cell, LOOKS[look]);
  if (content !== '') cell.value = savedValue(content);
  if (numberFormat !== undefined) cell.numFmt = numberFormat;
}

function plant(workbook: ExcelJS.Workbook, override: Override): void {
  const at = overridePlace(override);
  const cell = sheetOf(workbook, at.sheet).getCell(at.row, at.column);
  cell.value = savedValue(override);
  if (override.numberFormat !== undefined) cell.numFmt = override.numberFormat;
}

function sheetOf(workbook: ExcelJS.Workbook, name: string): ExcelJS.Worksheet {
  const sheet = workbook.getWorksheet(name);
  if (sheet === undefined) throw new Error(`The described workbook has no sheet ${name}.`);
  return sheet;
}

function savedValue(content: Notated | Figure): ExcelJS.CellValue {
  if (typeof content === 'string') return content;
  if ('richText' in content) return { richText: [...content.richText] };
  if ('formula' in content) return { formula: content.formula, ...resultPart(content.result) };
  return content.value as ExcelJS.CellValue;
}

function resultPart(result: Value): Partial<ExcelJS.CellFormulaValue> {
  return result === null ? {} : { result: result as number | string | boolean | ExcelJS.CellErrorValue };
}

const FILLS = {
  heading: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFDDEBF7' } },
  input: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFF9E5' } },
} as const satisfies Record<string, ExcelJS.Fill>;
const LINE = { style: 'thin', color: { argb: 'FF8EA9C1' } } as const;
const BOX = { top: LINE, left: LINE, bottom: LINE, right: LINE } satisfies Partial<ExcelJS.Borders>;
const WRAPPED = { vertical: 'middle', wrapText: true } as const;
const CENTRED = { ...WRAPPED, horizontal: 'center' } as const;

const font = (more: Partial<ExcelJS.Font> = {}): Partial<ExcelJS.Font> => ({ name: 'Calibri', family: 2, size: 11, ...more });

/** Locked is Excel's default, so only the input cells say otherwise. */
const LOOKS: Readonly<Record<Look, Partial<ExcelJS.Style>>> = {
  identity: { font: font({ size: 9 }), alignment: { horizontal: 'right' } },
  title: { font: font({ bold: true, size: 14 }) },
  note: { font: font({ italic: true, size: 9 }) },
  section: { font: font({ bold: true }), fill: FILLS.heading },
  letter: { font: font({ size: 9 }), alignment: CENTRED, border: BOX, fill: FILLS.heading },
  heading: { font: font({ bold: true }), alignment: CENTRED, border: BOX, fill: FILLS.heading },
  label: { font: font(), alignment: WRAPPED, border: BOX },
  text: { font: font(), alignment: CENTRED, border: BOX },
  input: { font: font(), alignment: WRAPPED, border: BOX, fill: FILLS.input, protection: { locked: false } },
  result: { font: font(), alignment: WRAPPED, border: BOX },
};

/** ExcelJS stamps every entry with the time of day and has no word for the calculation mode. */
function finish(bytes: ArrayBuffer | Uint8Array, description: WorkbookDescription): Uint8Array {
  const parts = unzipSync(new Uint8Array(bytes));
  const book = parts['xl/workbook.xml'];
  if (book !== undefined && description.calculation === 'manual') {
    parts['xl/workbook.xml'] = strToU8(strFromU8(book).replace('<calcPr ', '<calcPr calcMode="manual" '));
  }
  // Local time, because that is what a zip entry keeps.
  return zipSync(parts, { mtime: new Date(2024, 0, 15) });
}
