import { addressText, cellName, rangeName } from '../../address';
import type { PlannedCell, PlannedHighlight, SheetPlan } from '../../plan/sheet-plan';
import { fileWidth } from '../column-width';
import { dropDownOf } from '../drop-down';
import { FOOT } from '../page-foot';
import { fileFormula } from './file-formula';
import type { Dialect } from './namespaces';
import { XML_DECLARATION, attributes, cellText, cellTextAttribute, escaped } from './xml-text';

/** What the sheet's XML points to elsewhere in the package. */
export interface SheetReferences {
  /** Index into `cellXfs`; undefined for the workbook's default style. */
  readonly styleOf: (cell: PlannedCell) => number | undefined;
  /** Index into `dxfs`. */
  readonly highlightOf: (highlight: PlannedHighlight) => number;
  /** Relationship id of a web address. */
  readonly linkOf: (url: string) => string;
  /** Relationship ids of the tables, in the plan's order. */
  readonly tables: readonly string[];
  /** Relationship id of the drawing. */
  readonly drawing: string | undefined;
}

/** The worksheet part. The order of its children is that of the schema (ECMA-376 part 1, 18.3.1.99). */
export function sheetXml(plan: SheetPlan, references: SheetReferences, dialect: Dialect): string {
  return [
    XML_DECLARATION,
    `<worksheet xmlns="${dialect.main}" xmlns:r="${dialect.relationships}">`,
    propertiesXml(plan),
    `<dimension ref="${dimension(plan)}"/>`,
    viewXml(plan),
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(plan),
    rowsXml(plan, references),
    list(
      'mergeCells',
      plan.merges.map((range) => `<mergeCell ref="${rangeName(range)}"/>`),
    ),
    ...plan.highlights.map((highlight, index) => highlightXml(highlight, references.highlightOf(highlight), index + 1)),
    list('dataValidations', plan.choices.map(choicesXml)),
    linksXml(plan, references),
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup${attributes({ paperSize: 9, orientation: plan.print.orientation, fitToHeight: plan.print.fitToWidth ? 0 : undefined })}/>`,
    plan.print.hasPageNumbers === true
      ? `<headerFooter><oddFooter>${escaped(`&L${FOOT.left}&C${FOOT.centre}`)}</oddFooter></headerFooter>`
      : '',
    breaksXml(plan),
    references.drawing === undefined ? '' : `<drawing r:id="${references.drawing}"/>`,
    list(
      'tableParts',
      references.tables.map((id) => `<tablePart r:id="${id}"/>`),
    ),
    '</worksheet>',
  ].join('');
}

/** A counted collection, or nothing: Excel repairs a file with an empty one. */
function list(name: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `<${name} count="${items.length}">${items.join('')}</${name}>`;
}

function propertiesXml(plan: SheetPlan): string {
  const colour = plan.tabColour === undefined ? '' : `<tabColor rgb="${argb(plan.tabColour)}"/>`;
  const fit = plan.print.fitToWidth ? '<pageSetUpPr fitToPage="1"/>' : '';
  return colour + fit === '' ? '' : `<sheetPr>${colour}${fit}</sheetPr>`;
}

/** `#0F6CBD` to `FF0F6CBD`. */
export function argb(colour: string): string {
  return `FF${colour.replace('#', '').toUpperCase()}`;
}

/** A break stands after a row (ECMA-376 part 1, 18.3.1.3). */
function breaksXml({ print: { pageStarts = [] } }: SheetPlan): string {
  if (pageStarts.length === 0) return '';
  const breaks = pageStarts.map((row) => `<brk${attributes({ id: row - 1, max: 16383, man: 1 })}/>`);
  return `<rowBreaks${attributes({ count: breaks.length, manualBreakCount: breaks.length })}>${breaks.join('')}</rowBreaks>`;
}

function dimension(plan: SheetPlan): string {
  if (plan.cells.length === 0) return 'A1';
  const rows = plan.cells.map((cell) => cell.row);
  const columns = plan.cells.map((cell) => cell.column);
  return rangeName({ top: Math.min(...rows), left: Math.min(...columns), bottom: Math.max(...rows), right: Math.max(...columns) });
}

function viewXml(plan: SheetPlan): string {
  const opening = `<sheetViews><sheetView${attributes({ showGridLines: plan.showGridlines ? undefined : 0, workbookViewId: 0 })}`;
  if (plan.frozenRows === 0) return `${opening}/></sheetViews>`;
  const topLeftCell = cellName(plan.frozenRows + 1, 1);
  const pane = attributes({ ySplit: plan.frozenRows, topLeftCell, activePane: 'bottomLeft', state: 'frozen' });
  return `${opening}><pane${pane}/><selection pane="bottomLeft" activeCell="${topLeftCell}" sqref="${topLeftCell}"/></sheetView></sheetViews>`;
}

function columnsXml(plan: SheetPlan): string {
  if (plan.columnWidths.length === 0) return '';
  const columns = plan.columnWidths.map(
    (width, index) => `<col${attributes({ min: index + 1, max: index + 1, width: fileWidth(width), customWidth: 1 })}/>`,
  );
  return `<cols>${columns.join('')}</cols>`;
}

function rowsXml(plan: SheetPlan, references: SheetReferences): string {
  const rows = new Map<number, Map<number, PlannedCell>>();
  for (const row of plan.rowHeights.keys()) rows.set(row, new Map());
  for (const cell of plan.cells) {
    const row = rows.get(cell.row) ?? new Map<number, PlannedCell>();
    rows.set(cell.row, row.set(cell.column, cell));
  }
  const inOrder = [...rows].sort(([a], [b]) => a - b);
  return `<sheetData>${inOrder.map(([row, cells]) => rowXml(plan, references, row, cells)).join('')}</sheetData>`;
}

function rowXml(plan: SheetPlan, references: SheetReferences, row: number, cells: ReadonlyMap<number, PlannedCell>): string {
  const height = plan.rowHeights.get(row);
  // Without `customHeight` the height is a proposal: Excel fits the row anew when somebody types, LibreOffice when it opens the file.
  const isFixed = height !== undefined && plan.growingRows?.has(row) !== true;
  const opening = `<row${attributes({ r: row, ht: height, customHeight: isFixed ? 1 : undefined })}>`;
  const inOrder = [...cells.values()].sort((a, b) => a.column - b.column);
  return `${opening}${inOrder.map((cell) => cellXml(cell, references.styleOf(cell))).join('')}</row>`;
}

/** Texts are inline, so that the workbook's table of shared strings stays as it is. */
function cellXml({ row, column, content }: PlannedCell, style: number | undefined): string {
  const place = { r: cellName(row, column), s: style };
  switch (content.kind) {
    case 'blank':
      return style === undefined ? '' : `<c${attributes(place)}/>`;
    case 'text':
      return `<c${attributes({ ...place, t: 'inlineStr' })}><is><t xml:space="preserve">${cellText(content.text)}</t></is></c>`;
    case 'number':
      return `<c${attributes(place)}><v>${content.value}</v></c>`;
    case 'formula': {
      const isText = typeof content.value === 'string';
      const value = isText ? cellText(String(content.value)) : String(content.value);
      return `<c${attributes({ ...place, t: isText ? 'str' : undefined })}><f>${escaped(fileFormula(content.formula))}</f><v>${value}</v></c>`;
    }
  }
}

function highlightXml(highlight: PlannedHighlight, style: number, priority: number): string {
  const rule = attributes({ type: 'expression', dxfId: style, priority });
  const formula = escaped(fileFormula(highlight.formula));
  return `<conditionalFormatting sqref="${rangeName(highlight.range)}"><cfRule${rule}><formula>${formula}</formula></cfRule></conditionalFormatting>`;
}

/** Other entries are warned of in Excel's own words, not forbidden. */
function choicesXml(choices: SheetPlan['choices'][number]): string {
  const sqref = rangeName(choices.range);
  const dropDown = dropDownOf(choices);
  if (dropDown.kind === 'prompt') {
    return `<dataValidation allowBlank="1" showInputMessage="1" prompt="${cellTextAttribute(dropDown.text)}" sqref="${sqref}"/>`;
  }
  const formula = escaped(`"${dropDown.source.replaceAll('"', '""')}"`);
  return `<dataValidation type="list" errorStyle="warning" allowBlank="1" showErrorMessage="1" sqref="${sqref}"><formula1>${formula}</formula1></dataValidation>`;
}

function linksXml(plan: SheetPlan, references: SheetReferences): string {
  const links = plan.cells.flatMap(({ row, column, link }) => {
    if (!link) return [];
    const target = link.kind === 'cell' ? { location: addressText(link.at) } : { 'r:id': references.linkOf(link.url) };
    return [`<hyperlink${attributes({ ref: cellName(row, column), ...target, tooltip: link.tip })}/>`];
  });
  return links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`;
}
