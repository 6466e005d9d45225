import type { Cell, Sheet } from '../workbook';
import type { Period, Reading, ReportedRow } from './extraction';
import { headingsLike, type HeadingRow } from './heading-row';
import { periodFromCells } from './period';
import { readingOf, type TraceOf } from './readings';
import { looseText } from './plain-text';
import { addressOf, filledIn, isFilled, type SheetTexts } from './sheet-texts';
import { isUnit } from './unit';

type TotalHeading = 'period' | 'value' | 'unit';

/** Table 3: `Monitoring Period | CO2 emission reductions | Units`; a plan may have an estimate for each year. */
const TOTAL_HEADINGS = headingsLike<TotalHeading>([
  ['period', /^(monitoring periods?|(calendar )?years?)$/, /^(モニタリング(対象)?期間|暦?年)$/],
  ['value', /^(ghg |co2 )?emissions? reductions?$/, /^(ghg|co2|温室効果ガス)?(の)?排出削減量$/],
  ['unit', /^units?$/, /^単位$/],
]);

const TITLE = /^(table|表) ?3\b|^(table|表) ?3(?!\d)/;
const LONGEST_TABLE = 40;

export interface ReportedTotal {
  readonly reading: Reading;
  readonly period?: Period;
  /** Where the table has several rows. */
  readonly rows?: readonly ReportedRow[];
}

/** Table 3 of an input sheet: the emission reductions as reported there. Undefined when there is no such table. */
export function findReportedTotal(texts: SheetTexts, traceOf: TraceOf, dateSystem: 1900 | 1904): ReportedTotal | undefined {
  const title = texts.find(TITLE);
  const heading = TOTAL_HEADINGS.rowsOn(texts).find(
    ({ row, spans }) => spans.has('value') && (spans.size > 1 || (title && row > title.row)) && (!title || row >= title.row),
  );
  if (heading && !isLabel(texts.sheet, heading)) return underHeadings(texts, heading, traceOf, dateSystem);
  return title ? besideLabel(texts, title.row, traceOf, dateSystem) : undefined;
}

/** A number beside the words makes them a label, not a heading. */
function isLabel(sheet: Sheet, heading: HeadingRow<TotalHeading>): boolean {
  const span = heading.spans.get('value');
  return span !== undefined && sheet.cells.at(heading.row, span.right + 1)?.content.kind === 'number';
}

function underHeadings(texts: SheetTexts, heading: HeadingRow<TotalHeading>, traceOf: TraceOf, dateSystem: 1900 | 1904): ReportedTotal {
  const { sheet } = texts;
  const under = (kind: TotalHeading, row: number): Cell | undefined => {
    const span = heading.spans.get(kind);
    return span && filledIn(sheet, row, span.left, span.right);
  };
  const column = heading.spans.get('value')?.left ?? heading.left;
  const figures: Cell[] = [];
  const totals: Cell[] = [];
  for (let row = heading.row + 1; row <= heading.row + LONGEST_TABLE && !endsTable(texts, row); row += 1) {
    const figure = under('value', row);
    // A footnote below the table may start in the same column.
    if (!figure || (figure.content.kind === 'text' && !under('unit', row))) continue;
    (isTotalRow(texts, row) ? totals : figures).push(figure);
  }
  const chosen = totals.length > 0 ? totals : figures;
  const [first] = chosen;
  const at = addressOf(sheet, first ?? { row: heading.row + 1, column });
  const rowOf = (cell: Cell): ReportedRow => {
    const ofRow = periodBeside(sheet, heading, cell.row, dateSystem);
    const value = addressOf(sheet, cell);
    const row = { symbol: 'ER_p' as const, label: titleText(texts, heading), value, cell, ...unitOf(sheet, under('unit', cell.row)) };
    return { reading: readingOf(row, traceOf, dateSystem), ...(ofRow ? { period: ofRow } : {}) };
  };
  const period = first && periodBeside(sheet, heading, first.row, dateSystem);
  const reading: Reading =
    chosen.length > 1
      ? { kind: 'ambiguous', symbol: 'ER_p', at: chosen.map((cell) => addressOf(sheet, cell)) }
      : readingOf(
          { symbol: 'ER_p', label: titleText(texts, heading), value: at, ...cellOf(first), ...unitOf(sheet, under('unit', at.row)) },
          traceOf,
          dateSystem,
        );
  const rows = figures.length + totals.length > 1 ? { rows: figures.map(rowOf) } : {};
  return { reading, ...(period ? { period } : {}), ...rows };
}

function periodBeside(sheet: Sheet, heading: HeadingRow<TotalHeading>, row: number, dateSystem: 1900 | 1904): Period | undefined {
  const span = heading.spans.get('period');
  if (!span) return undefined;
  const columns = Array.from({ length: span.right - span.left + 1 }, (_, index) => span.left + index);
  const cells = columns.flatMap((column) => sheet.cells.at(row, column) ?? []);
  return periodFromCells(cells.filter(isFilled), sheet.name, dateSystem);
}

/** The other form: a label and, to its right, the figure and its unit. */
function besideLabel(texts: SheetTexts, titleRow: number, traceOf: TraceOf, dateSystem: 1900 | 1904): ReportedTotal | undefined {
  const { sheet } = texts;
  const label = texts.all.find((text) => text.row > titleRow && text.phrase.label === 'ER_p');
  if (!label) return undefined;
  const right = [...sheet.cells.row(label.row)].filter((cell) => cell.column > label.area.right && isFilled(cell));
  const figure = right.find((cell) => !(cell.content.kind === 'text' && isUnit(cell.content.value)));
  if (!figure) return undefined;
  const unit = right.find((cell) => cell.column > figure.column && cell.content.kind === 'text' && isUnit(cell.content.value));
  const candidate = {
    symbol: 'ER_p' as const,
    label: label.phrase.content.value.trim(),
    value: addressOf(sheet, figure),
    cell: figure,
    ...unitOf(sheet, unit),
  };
  return { reading: readingOf(candidate, traceOf, dateSystem) };
}

function endsTable(texts: SheetTexts, row: number): boolean {
  return texts.inRow(row).some((text) => /^(table|表) ?\d|^[[【]/.test(text.phrase.loose));
}

function isTotalRow(texts: SheetTexts, row: number): boolean {
  return texts.inRow(row).some((text) => /^(total|合計|総計|計)$/.test(text.phrase.loose));
}

function titleText(texts: SheetTexts, heading: HeadingRow<TotalHeading>): string {
  const column = heading.spans.get('value')?.left ?? heading.left;
  const cell =
    texts.inRow(heading.row).find((text) => text.column === column) ??
    texts.all.find((text) => looseText(text.phrase.content.value).includes('emission reductions'));
  return cell?.phrase.content.value.trim() ?? '';
}

function cellOf(cell: Cell | undefined): { cell?: Cell } {
  return cell ? { cell } : {};
}

function unitOf(sheet: Sheet, cell: Cell | undefined): { unit?: { text: string; at: ReturnType<typeof addressOf> } } {
  return cell?.content.kind === 'text' ? { unit: { text: cell.content.value, at: addressOf(sheet, cell) } } : {};
}
