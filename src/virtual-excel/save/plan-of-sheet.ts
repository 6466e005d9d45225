import { cellName, parseRangeName } from '../../address';
import type { CellStyle, PlannedCell, PlannedContent, PlannedLink, SheetPlan } from '../../plan/sheet-plan';
import type { Cell, CellContent } from '../../workbook';
import type { Book } from '../model/book';
import { isOurChart } from '../../write/chart-look';
import { isFilled, isInside, type BookSheet, type SheetLink, type Validation } from '../model/book-sheet';
import type { CellFormat } from '../model/cell-format';
import { cellKey } from '../model/cell-key';
import { charactersOfPoints } from '../model/column-width';
import type { PageSetUp } from '../model/page-set-up';
import { typedText } from '../../typed-text';
import { displayedText } from '../model/displayed-text';
import { textHeight } from '../../text-height';
import { plannedChart } from './planned-chart';

const DEFAULT_CHARACTERS = 8.43;

/** A sheet of the virtual Excel as a plan that `writeXlsx` can carry out. What a plan has no word for (font names, bold highlights) is left out. */
export function planOfSheet(book: Book, sheet: BookSheet): SheetPlan {
  const styles = new Map<string, { readonly name: string; readonly style: CellStyle }>();
  const cells = [...cellsOf(sheet)].map((cell) => plannedCell(sheet, cell, styles));
  const before = book.sheets[book.sheets.indexOf(sheet) - 1];
  const { zoom, printArea, titleRows, pageStarts, orientation, marginTexts }: PageSetUp = sheet.page;
  return {
    name: sheet.name,
    ...(before ? { after: before.name } : {}),
    ...(sheet.tabColor === '' ? {} : { tabColour: sheet.tabColor }),
    columnWidths: columnWidths(sheet),
    cells,
    styles: Object.fromEntries([...styles.values()].map(({ name, style }) => [name, style])),
    ...heightsOf(book, sheet),
    merges: sheet.merges,
    tables: book.tables
      .filter((table) => table.sheet === sheet)
      .map(({ name, range, style }) => ({ name, range, ...(style === '' ? {} : { style }) })),
    choices: sheet.looks.validations.flatMap((validation) => choicesOf(validation)),
    highlights: sheet.looks.highlights.map(({ range, formula, fill, fontColor }) => ({
      range,
      formula,
      ...(fill ? { fill } : {}),
      ...(fontColor ? { fontColour: fontColor } : {}),
    })),
    charts: sheet.charts.filter(({ name }) => sheet.origin === 'added' || isOurChart(name)).flatMap(plannedChart),
    frozenRows: sheet.looks.frozenRows,
    showGridlines: sheet.looks.showGridlines,
    print: {
      orientation: orientation === 'Landscape' ? 'landscape' : 'portrait',
      paper: 'A4',
      ...(titleRows ? { repeatedRows: titleRows } : {}),
      fitToWidth: typeof zoom === 'object' && zoom !== null && Reflect.get(zoom, 'horizontalFitToPages') === 1,
      ...(printArea ? { area: printArea } : {}),
      ...(pageStarts.length > 0 ? { pageStarts } : {}),
      ...(marginTexts.CenterFooter.includes('&P') ? { hasPageNumbers: true } : {}),
    },
  };
}

/** Rows that fit themselves go with the height they have now, and as rows that grow. */
function heightsOf(book: Book, sheet: BookSheet): Pick<SheetPlan, 'rowHeights' | 'growingRows'> {
  const { rowHeights, fittedHeights } = sheet.looks;
  const fitted = new Map([...neededHeights(book, sheet), ...fittedHeights]);
  return {
    rowHeights: new Map([...fitted, ...rowHeights]),
    growingRows: new Set([...fitted.keys()].filter((row) => !rowHeights.has(row))),
  };
}

/** Of rows with texts of several lines: programs that open the file do not all measure it themselves. As Excel, without the merged cells. */
function neededHeights(book: Book, sheet: BookSheet): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  for (const cell of sheet.filledCells()) {
    const { wrap, font } = sheet.format(cell.row, cell.column);
    if (!wrap || sheet.merges.some((range) => isInside(range, cell.row, cell.column))) continue;
    const points = sheet.looks.columnWidths.get(cell.column);
    const width = points === undefined ? DEFAULT_CHARACTERS : charactersOfPoints(points);
    const height = textHeight(displayedText(cell, book.dateSystem), width, font);
    if (height > textHeight('x', width, font)) heights.set(cell.row, Math.max(height, heights.get(cell.row) ?? 0));
  }
  return heights;
}

/** Cells with something in them, with a look of their own, or with a link. */
function cellsOf(sheet: BookSheet): Iterable<Cell> {
  const places = new Map<number, Cell>();
  const add = (row: number, column: number): void => void places.set(cellKey(row, column), sheet.cell(row, column));
  for (const { row, column } of sheet.filledCells()) add(row, column);
  for (const { row, column } of sheet.formattedCells()) add(row, column);
  return [...places.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}

function plannedCell(sheet: BookSheet, cell: Cell, styles: Map<string, { readonly name: string; readonly style: CellStyle }>): PlannedCell {
  const style = styleOf(sheet.format(cell.row, cell.column));
  const link = linkOf(sheet.links.get(cellKey(cell.row, cell.column)));
  const key = JSON.stringify(style);
  if (key !== '{}' && !styles.has(key)) styles.set(key, { name: `style ${styles.size + 1}`, style });
  const name = styles.get(key)?.name;
  return {
    row: cell.row,
    column: cell.column,
    content: isFilled(cell) ? contentOf(cell) : { kind: 'blank' },
    ...(name === undefined ? {} : { style: name }),
    ...(link ? { link } : {}),
  };
}

function contentOf({ content, formula, row, column }: Cell): PlannedContent {
  if (formula !== undefined) return { kind: 'formula', formula, value: plainValue(content) };
  switch (content.kind) {
    case 'number':
      return { kind: 'number', value: content.value };
    case 'text':
      return { kind: 'text', text: content.value };
    case 'boolean':
    case 'error':
      // A plan has no such constants; a formula gives the same value.
      return { kind: 'formula', formula: `=${typedText(content)}`, value: typedText(content) };
    default:
      throw new RangeError(`${cellName(row, column)} holds nothing to save`);
  }
}

function plainValue(content: CellContent): number | string {
  return content.kind === 'number' ? content.value : typedText(content);
}

function styleOf(format: CellFormat): CellStyle {
  const { font, fill, numberFormat, horizontal, vertical, wrap, indent, locked } = format;
  const border = borderOf(format);
  return {
    ...(font ? { font: fontOf(font) } : {}),
    ...(fill ? { fill } : {}),
    ...(border ? { border } : {}),
    ...(numberFormat === undefined ? {} : { numberFormat }),
    ...alignmentOf(horizontal, vertical),
    ...(wrap === undefined ? {} : { wrap }),
    ...(indent === undefined ? {} : { indent }),
    ...(locked === false ? { unlocked: true } : {}),
  };
}

function fontOf({ bold, italic, underline, size, color }: NonNullable<CellFormat['font']>): NonNullable<CellStyle['font']> {
  return {
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
    ...(underline === undefined ? {} : { underline: underline !== 'None' }),
    ...(size === undefined ? {} : { size }),
    ...(color ? { colour: color } : {}),
  };
}

function alignmentOf(horizontal: string | undefined, vertical: string | undefined): Pick<CellStyle, 'horizontal' | 'vertical'> {
  const across = HORIZONTAL.find((word) => word === horizontal?.toLowerCase());
  const down = VERTICAL.find((word) => word === vertical?.toLowerCase());
  return { ...(across ? { horizontal: across } : {}), ...(down ? { vertical: down } : {}) };
}

const HORIZONTAL = ['left', 'center', 'right'] as const;
const VERTICAL = ['top', 'center', 'bottom'] as const;
const SIDES = { EdgeTop: 'top', EdgeBottom: 'bottom', EdgeLeft: 'left', EdgeRight: 'right' } as const;

/** A plan knows one thin line in one colour, round chosen sides. */
function borderOf({ borders = {} }: CellFormat): CellStyle['border'] {
  const drawn = (Object.keys(SIDES) as (keyof typeof SIDES)[]).filter((side) => (borders[side]?.style ?? 'None') !== 'None');
  const [first] = drawn;
  return first === undefined ? undefined : { sides: drawn.map((side) => SIDES[side]), colour: borders[first]?.color ?? '#000000' };
}

function linkOf(link: SheetLink | undefined): PlannedLink | undefined {
  if (!link) return undefined;
  const tip = link.screenTip === undefined ? {} : { tip: link.screenTip };
  if (link.address !== undefined) return { kind: 'web', url: link.address, ...tip };
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(link.documentReference ?? '');
  const place = parseRangeName(match?.[3] ?? '');
  if (!match || !place) return undefined;
  const sheet = (match[1] ?? match[2] ?? '').replaceAll("''", "'");
  return { kind: 'cell', at: { sheet, row: place.top, column: place.left }, ...tip };
}

/** A list's words, or the words of the note that stands in for a list too long for Excel. */
function choicesOf({ range, rule, prompt }: Validation): SheetPlan['choices'][number][] {
  const source = textAt(rule, ['list', 'source']);
  const note = textAt(prompt, ['message']);
  const options = source === undefined ? note?.split('\n') : source.split(',');
  return options === undefined ? [] : [{ range, options }];
}

function textAt(value: unknown, path: readonly string[]): string | undefined {
  const found = path.reduce<unknown>(
    (inner, name) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, name) : undefined),
    value,
  );
  return typeof found === 'string' ? found : undefined;
}

function columnWidths(sheet: BookSheet): number[] {
  const last = Math.min(Math.max(0, ...sheet.looks.columnWidths.keys()), sheet.usedRange(false)?.right ?? 0);
  return Array.from({ length: last }, (_, index) => {
    const points = sheet.looks.columnWidths.get(index + 1);
    return points === undefined ? DEFAULT_CHARACTERS : charactersOfPoints(points);
  });
}
