import { addressText, cellName, columnLetters, rangeName } from '../../address';
import type { PlannedChoices, PlannedHighlight, PlannedLink, SheetPlan } from '../../plan/sheet-plan';
import { pointsWidth } from '../column-width';
import { dropDownOf } from '../drop-down';
import { FOOT } from '../page-foot';
import { addChart } from './add-chart';
import { cellGrid } from './cell-grid';
import { dressRange } from './dress-range';
import { rangeOn } from './range-on';
import { styleRectangles } from './style-rectangles';

/** Queues everything that makes an empty sheet the planned one; nothing happens before `context.sync()`. */
export function writeSheet(sheet: Excel.Worksheet, plan: SheetPlan, tableNames: readonly string[]): void {
  // A link puts its address into an empty cell and dresses it in blue: links first, contents and styles over them.
  for (const { row, column, link } of plan.cells) if (link) rangeOn(sheet, cellName(row, column)).hyperlink = hyperlink(link);
  const grid = cellGrid(plan);
  if (grid) rangeOn(sheet, grid.range).formulas = grid.formulas;
  addTables(sheet, plan, tableNames);
  for (const range of plan.merges) rangeOn(sheet, range).merge(false);
  for (const { style, range } of styleRectangles(plan.cells)) dressRange(sheet, range, plan.styles[style] ?? {});
  setSizes(sheet, plan);
  for (const choices of plan.choices) offer(sheet, choices);
  for (const highlight of plan.highlights) addHighlight(sheet, highlight);
  for (const chart of plan.charts ?? []) addChart(sheet, plan, chart);
  setView(sheet, plan);
  setPrinting(sheet, plan);
}

function hyperlink(link: PlannedLink): Excel.RangeHyperlink {
  const tip = link.tip === undefined ? {} : { screenTip: link.tip };
  return link.kind === 'cell' ? { documentReference: addressText(link.at), ...tip } : { address: link.url, ...tip };
}

function addTables(sheet: Excel.Worksheet, plan: SheetPlan, names: readonly string[]): void {
  plan.tables.forEach(({ name, range, style }, index) => {
    const table = sheet.tables.add(rangeName(range), true);
    table.name = names[index] ?? name;
    // Office.js has no documented word for "no style": the lightest one without stripes comes next to it.
    table.style = style ?? 'TableStyleLight1';
    if (style === undefined) table.showBandedRows = false;
  });
}

function setSizes(sheet: Excel.Worksheet, plan: SheetPlan): void {
  plan.columnWidths.forEach((width, index) => {
    const letters = columnLetters(index + 1);
    rangeOn(sheet, `${letters}:${letters}`).format.columnWidth = pointsWidth(width);
  });
  for (const [row, height] of plan.rowHeights) if (!plan.growingRows?.has(row)) rangeOn(sheet, `${row}:${row}`).format.rowHeight = height;
  // Excel measures them itself, better than a plan can estimate; from then on they follow what people type.
  for (const [first, last] of runsOfRows(plan.growingRows ?? new Set())) rangeOn(sheet, `${first}:${last}`).format.autofitRows();
}

/** Rows one below the other, first and last. */
function runsOfRows(rows: ReadonlySet<number>): readonly (readonly [first: number, last: number])[] {
  const runs: [number, number][] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run?.[1] === row - 1) run[1] = row;
    else runs.push([row, row]);
  }
  return runs;
}

function offer(sheet: Excel.Worksheet, choices: PlannedChoices): void {
  const { dataValidation } = rangeOn(sheet, choices.range);
  const dropDown = dropDownOf(choices);
  if (dropDown.kind === 'list') {
    dataValidation.rule = { list: { inCellDropDown: true, source: dropDown.source } };
    // Empty words: Excel asks in its own, in the user's language.
    dataValidation.errorAlert = { showAlert: true, style: 'Warning', title: '', message: '' };
    return;
  }
  // A note needs a rule to belong to; this one lets everything through.
  dataValidation.rule = { custom: { formula: '=TRUE' } };
  dataValidation.prompt = { showPrompt: true, title: '', message: dropDown.text };
}

function addHighlight(sheet: Excel.Worksheet, highlight: PlannedHighlight): void {
  const { custom } = rangeOn(sheet, highlight.range).conditionalFormats.add('Custom');
  custom.rule.formula = highlight.formula;
  if (highlight.fill !== undefined) custom.format.fill.color = highlight.fill;
  if (highlight.fontColour !== undefined) custom.format.font.color = highlight.fontColour;
}

function setView(sheet: Excel.Worksheet, plan: SheetPlan): void {
  if (plan.frozenRows > 0) sheet.freezePanes.freezeRows(plan.frozenRows);
  sheet.showGridlines = plan.showGridlines;
  if (plan.tabColour !== undefined) sheet.tabColor = plan.tabColour;
}

function setPrinting(sheet: Excel.Worksheet, { print }: SheetPlan): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = 'A4';
  if (print.fitToWidth) pageLayout.zoom = { horizontalFitToPages: 1 };
  if (print.area) pageLayout.setPrintArea(rangeName(print.area));
  if (print.repeatedRows) pageLayout.setPrintTitleRows(`$${print.repeatedRows.top}:$${print.repeatedRows.bottom}`);
  for (const row of print.pageStarts ?? []) sheet.horizontalPageBreaks.add(cellName(row, 1));
  const { defaultForAllPages: foot } = pageLayout.headersFooters;
  foot.leftFooter = print.hasPageNumbers === true ? FOOT.left : '';
  foot.centerFooter = print.hasPageNumbers === true ? FOOT.centre : '';
}
