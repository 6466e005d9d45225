import type { Cell, Sheet, Workbook } from '../../workbook';
import { isOurChart } from '../chart-look';
import { pointsWidth } from '../column-width';
import { needsApostrophe } from '../needs-apostrophe';
import { rangeOn } from './range-on';

/** A sheet of ours that is to be written anew, with what stood on it when it was read: should the write fail, that is put back. */
export interface FormerSheet {
  readonly name: string;
  readonly tables: readonly string[];
  /** Only ours: what people have put on the sheet stays. */
  readonly charts: readonly string[];
  readonly cells: readonly Cell[];
  readonly links: ReadonlyMap<string, string>;
  /** The last row and the rightmost column in use; zeroes for an empty sheet. */
  readonly extent: { readonly rows: number; readonly columns: number };
}

const DEFAULT_CHARACTERS = 8.43;

export function formerSheet(workbook: Workbook, { name, cells, links = new Map(), charts = [], merges }: Sheet): FormerSheet {
  return {
    name,
    tables: workbook.tables.filter(({ sheet }) => sheet === name).map((table) => table.name),
    charts: charts.filter(isOurChart),
    cells: [...cells],
    links,
    extent: {
      rows: Math.max(cells.extent.rows, ...merges.map(({ bottom }) => bottom)),
      columns: Math.max(cells.extent.columns, ...merges.map(({ right }) => right)),
    },
  };
}

/** Takes everything off the sheet; the sheet itself stays, so that formulas elsewhere go on pointing to it. */
export function clearSheet(sheet: Excel.Worksheet, { tables, charts, extent }: FormerSheet): void {
  // A table outlives the clearing of its cells.
  for (const table of tables) sheet.tables.getItem(table).convertToRange().untrack();
  // Nothing happens where somebody has deleted it since.
  for (const chart of charts) sheet.charts.getItemOrNullObject(chart).delete();
  clearCells(sheet);
  sheet.freezePanes.unfreeze();
  sheet.horizontalPageBreaks.removePageBreaks();
  if (extent.rows === 0) return;
  const used = rangeOn(sheet, { top: 1, left: 1, bottom: extent.rows, right: extent.columns });
  used.format.columnWidth = pointsWidth(DEFAULT_CHARACTERS);
  used.format.autofitRows();
}

function clearCells(sheet: Excel.Worksheet): void {
  const all = rangeOn(sheet);
  all.unmerge();
  all.conditionalFormats.clearAll();
  all.dataValidation.clear();
  all.clear();
}

/** Whether the sheet still stands in the workbook under its name. */
export async function isThere(context: Excel.RequestContext, { name }: FormerSheet): Promise<boolean> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name).load('name');
  await context.sync();
  return !sheet.isNullObject;
}

/** Whether it has not even begun to be cleared: that begins with its tables. */
export async function hasItsTables(context: Excel.RequestContext, { name, tables: wanted }: FormerSheet): Promise<boolean> {
  const tables = context.workbook.worksheets.getItem(name).tables.load('items/name');
  await context.sync();
  const there = new Set(tables.items.map((table) => table.name));
  return wanted.length > 0 && wanted.every((table) => there.has(table));
}

/**
 * After a failed write: the former words, figures, formulas and links stand on the sheet again with their number formats, without the rest
 * of their layout. They carry everything the sheet is recognised and read by, so writing once more restores the rest.
 * Gives `gone` where there is no such sheet any more.
 */
export async function putBack(context: Excel.RequestContext, former: FormerSheet, newName: string): Promise<'put-back' | 'gone'> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  // The renaming may or may not have been reached.
  const sheet = findWorksheet(worksheets.items, former.name) ?? findWorksheet(worksheets.items, newName);
  if (!sheet) return 'gone';
  sheet.tables.load('items/name');
  sheet.charts.load('items/name');
  await context.sync();
  for (const table of sheet.tables.items) table.convertToRange().untrack();
  for (const chart of sheet.charts.items) if (isOurChart(chart.name)) chart.delete();
  clearCells(sheet);
  // A link writes its address into an empty cell: the words come after it.
  for (const [cell, to] of former.links)
    rangeOn(sheet, cell).hyperlink = to.startsWith('#') ? { documentReference: to.slice(1) } : { address: to };
  for (const row of rowsOf(former.cells)) putRow(sheet, row);
  if (sheet.name !== former.name) sheet.name = former.name;
  await context.sync();
  return 'put-back';
}

/** Excel compares sheet names without regard to case. */
function findWorksheet(sheets: readonly Excel.Worksheet[], wanted: string): Excel.Worksheet | undefined {
  return sheets.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
}

/** Row by row: a stray cell far away then costs its own row only, not the whole rectangle. */
function rowsOf(cells: readonly Cell[]): Iterable<readonly Cell[]> {
  const rows = new Map<number, Cell[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  return rows.values();
}

/** `cells`: of one row, not empty, from left to right. */
function putRow(sheet: Excel.Worksheet, cells: readonly Cell[]): void {
  const first = cells[0];
  const last = cells.at(-1);
  if (!first || !last) return;
  const width = last.column - first.column + 1;
  const formulas = new Array<string | number | boolean>(width).fill('');
  const formats = new Array<string>(width).fill('General');
  for (const cell of cells) {
    formulas[cell.column - first.column] = typed(cell);
    formats[cell.column - first.column] = cell.numberFormat;
  }
  const range = rangeOn(sheet, { top: first.row, left: first.column, bottom: first.row, right: last.column });
  // Contents first: a formula that is typed into a cell with the format `@` stays a text.
  range.formulas = [formulas];
  range.numberFormat = [formats];
}

/** What a person would type to get this cell. */
function typed({ content, formula }: Cell): string | number | boolean {
  if (formula !== undefined) return formula;
  switch (content.kind) {
    case 'text':
      return needsApostrophe(content.value) ? `'${content.value}` : content.value;
    case 'error':
      return content.code;
    case 'number':
    case 'boolean':
      return content.value;
    case 'empty':
    case 'uncomputed':
      return '';
  }
}
