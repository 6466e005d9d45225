import type { Cell, CellAddress, CellContent, CellRange, Sheet } from '../workbook';
import { CALCULATION_HEADINGS, type CalculationHeading } from './calculation-headings';
import type { SymbolName } from './extraction';
import type { HeadingRow, Span } from './heading-row';
import { netOrGross } from './net-electricity';
import { looksLikeSymbol, notationOf, regimeOfFactor, symbolIn, symbolOfOtherPeriod } from './symbol-notation';
import { addressOf, contains, filledIn, isFilled, type SheetTexts, type TextCell } from './sheet-texts';
import { isPerDayOrHour, isUnit, measureOfUnit, parseUnit } from './unit';

/** A row that may carry one of our symbols, and the cell where its figure stands or would stand. */
export interface Candidate {
  readonly symbol: SymbolName;
  /** How the row was recognised, the surest last: by its label, by a symbol somewhere in the row, by the column Parameter. */
  readonly by: 'label' | 'symbol' | 'parameter';
  /** The symbol the label names, where it is another one. */
  readonly contradiction?: SymbolName;
  /** `ΣEG_i,p`, as against one summand. */
  readonly isSum: boolean;
  /** Which electricity the label or the notation says it is: `net` of `EG_net,p`. */
  readonly electricity?: 'net' | 'gross';
  /** The supply a factor is for, where its notation says so: `grid` in `EF_RE,grid`. */
  readonly regime?: string;
  readonly row: number;
  readonly label: string;
  readonly section?: 1 | 2 | 3 | 4;
  /** Where the figure stands; for an empty cell, where it should. */
  readonly value: CellAddress;
  readonly cell?: Cell;
  readonly unit?: { readonly text: string; readonly at: CellAddress };
}

export interface CalculationRows {
  readonly headings: readonly HeadingRow<CalculationHeading>[];
  /** Section titles met, each number once. */
  readonly sections: ReadonlySet<number>;
  readonly candidates: readonly Candidate[];
}

/** All rows of a sheet that carry one of our symbols or labels, in reading order. `excluded` areas (lists, input tables) are left out. */
export function findCandidates(texts: SheetTexts, excluded: readonly CellRange[]): CalculationRows {
  const isExcluded = (at: { row: number; column: number }): boolean => excluded.some((range) => contains(range, at));
  const headings = CALCULATION_HEADINGS.rowsOn(texts).filter(
    (heading) => heading.spans.has('value') && heading.spans.size > 1 && !isExcluded({ row: heading.row, column: heading.left }),
  );
  const sections = new Set<number>();
  const found: RowOfSymbol[] = [];
  let section: 1 | 2 | 3 | 4 | undefined;
  for (const row of texts.rowNumbers) {
    const cells = texts.inRow(row).filter((text) => !isExcluded(text));
    const title = cells.find((text) => text.phrase.section !== undefined)?.phrase.section;
    if (title !== undefined) {
      sections.add((section = title));
      continue;
    }
    const symbol = symbolOfRow(cells, governing(headings, row, cells));
    if (symbol) found.push({ ...symbol, row, ...(section === undefined ? {} : { section }) });
  }
  const usual = usualColumn(texts.sheet, found);
  return { headings, sections, candidates: found.flatMap((row) => candidateOf(texts.sheet, row, usual)) };
}

interface SymbolOfRow {
  readonly symbol: SymbolName;
  readonly by: Candidate['by'];
  readonly contradiction?: SymbolName;
  readonly isSum: boolean;
  readonly regime?: string;
  readonly mark: TextCell;
  readonly label?: TextCell;
  readonly heading?: HeadingRow<CalculationHeading>;
}
type RowOfSymbol = SymbolOfRow & { readonly row: number; readonly section?: 1 | 2 | 3 | 4 };

/** The headings a row stands under: the nearest above, of tables side by side the one with a symbol of ours in its column Parameter. */
function governing(
  headings: readonly HeadingRow<CalculationHeading>[],
  row: number,
  cells: readonly TextCell[],
): HeadingRow<CalculationHeading> | undefined {
  const nearest = headings.findLast((heading) => heading.row < row)?.row;
  const sideBySide = headings.filter((heading) => heading.row === nearest);
  if (sideBySide.length < 2) return sideBySide[0];
  return (
    sideBySide.find((heading) =>
      cells.some((text) => isWithin(text, heading.spans.get('parameter')) && symbolIn(text.phrase.content, true)),
    ) ??
    sideBySide.find((heading) => heading.spans.has('parameter')) ??
    sideBySide[0]
  );
}

function isWithin(text: TextCell, span: Span | undefined): boolean {
  return span !== undefined && text.column >= span.left && text.column <= span.right;
}

function symbolOfRow(cells: readonly TextCell[], heading: HeadingRow<CalculationHeading> | undefined): SymbolOfRow | undefined {
  const known = cells.find((text) => text.phrase.label !== undefined);
  const named = known?.phrase.label;
  const mark = markOf(cells, heading, named);
  if (mark === 'another' || (!mark && !known)) return undefined;
  const label = known ?? longestText(cells, heading);
  const frame = { ...(label ? { label } : {}), ...(heading ? { heading } : {}) };
  const notation = mark?.mark ?? cells.find((text) => isWithin(text, heading?.spans.get('parameter')));
  const isSum = notation !== undefined && isSumNotation(notation.phrase.content);
  if (!mark) return label && named ? { symbol: named, by: 'label', isSum, mark: label, ...frame } : undefined;
  const contradiction = named === undefined || named === mark.symbol ? {} : { contradiction: named };
  return { ...mark, ...contradiction, isSum, ...frame };
}

/** `ΣEG_i,p`, in letters or as LaTeX writes it. */
export function isSumNotation(content: CellContent): boolean {
  return /^(Σ|∑|sum|total|\$?\\(Sigma|sum))/i.test(notationOf(content));
}

interface Mark {
  readonly symbol: SymbolName;
  readonly by: 'symbol' | 'parameter';
  readonly regime?: string;
  readonly mark: TextCell;
}

/** The symbol of a row and the cell it stands in; `another` where the row carries a symbol that is none of ours, or several of ours. */
function markOf(
  cells: readonly TextCell[],
  heading: HeadingRow<CalculationHeading> | undefined,
  named: SymbolName | undefined,
): Mark | 'another' | undefined {
  const inColumn = cells.find((text) => isWithin(text, heading?.spans.get('parameter')));
  const parameter = inColumn && symbolIn(inColumn.phrase.content, true);
  if (inColumn && parameter) return { symbol: parameter, by: 'parameter', mark: inColumn };
  const regime = inColumn && regimeOfFactor(inColumn.phrase.content);
  if (inColumn && regime !== undefined) return { symbol: 'EF_RE', by: 'parameter', regime, mark: inColumn };
  if (inColumn && looksLikeSymbol(inColumn.phrase.content.value)) {
    const isOurs = named !== undefined && symbolOfOtherPeriod(inColumn.phrase.content) === named && !isRate(cells, heading);
    return isOurs ? undefined : 'another';
  }
  const marks = cells.flatMap((text) => {
    const symbol = text.phrase.symbol;
    return symbol ? [{ symbol, by: 'symbol' as const, mark: text }] : [];
  });
  const [first] = marks;
  return first && marks.some((mark) => mark.symbol !== first.symbol) ? 'another' : first;
}

/** Electricity per day (`EG_i,d` in MWh/day) is another quantity than electricity of the period. */
function isRate(cells: readonly TextCell[], heading: HeadingRow<CalculationHeading> | undefined): boolean {
  const unit = cells.find((text) => isWithin(text, heading?.spans.get('unit')));
  return unit !== undefined && isPerDayOrHour(parseUnit(unit.phrase.content.value));
}

/** The text that names what the row is where none is known: the longest that is neither symbol nor unit nor under another heading. */
function longestText(cells: readonly TextCell[], heading: HeadingRow<CalculationHeading> | undefined): TextCell | undefined {
  const others = ['fuel', 'value', 'unit', 'parameter'] as const;
  const free = cells.filter(
    (text) => !others.some((kind) => isWithin(text, heading?.spans.get(kind))) && !text.phrase.symbol && !text.phrase.isUnit,
  );
  return free.reduce<TextCell | undefined>(
    (best, text) => (best && best.phrase.loose.length >= text.phrase.loose.length ? best : text),
    undefined,
  );
}

/** The column in which most rows without headings have their figure: an empty or spoilt figure is looked for there. */
function usualColumn(sheet: Sheet, rows: readonly RowOfSymbol[]): number | undefined {
  const columns = rows.flatMap((row) => (row.heading ? [] : (numberBeside(sheet, row)?.column ?? [])));
  const counted = new Map<number, number>();
  for (const column of columns) counted.set(column, (counted.get(column) ?? 0) + 1);
  return [...counted].sort(([, a], [, b]) => b - a).find(([, count]) => count > 1)?.[0];
}

function candidateOf(sheet: Sheet, row: RowOfSymbol, usual: number | undefined): Candidate[] {
  const place = valuePlace(sheet, row, usual);
  if (!place) return [];
  const unit = unitCell(sheet, row, place.column);
  const electricity = row.symbol === 'EG' ? netOrGross(row.label?.phrase.content.value ?? '', row.mark.phrase.content.value) : undefined;
  return [
    {
      symbol: row.symbol,
      by: row.by,
      ...(row.contradiction ? { contradiction: row.contradiction } : {}),
      isSum: row.isSum,
      ...(electricity ? { electricity } : {}),
      ...(row.regime === undefined ? {} : { regime: row.regime }),
      row: row.row,
      label: row.label?.phrase.content.value.trim() ?? '',
      ...(row.section === undefined ? {} : { section: row.section }),
      value: addressOf(sheet, place),
      ...(place.cell ? { cell: place.cell } : {}),
      ...(unit ? { unit } : {}),
    },
  ];
}

interface Place {
  readonly row: number;
  readonly column: number;
  readonly cell?: Cell;
}

/** Under the heading Value in any row the symbol's or label's cell covers; without headings beside it. */
function valuePlace(sheet: Sheet, row: RowOfSymbol, usual: number | undefined): Place | undefined {
  const span = row.heading?.spans.get('value') ?? (usual === undefined ? undefined : { left: usual, right: usual });
  const beside = row.heading ? undefined : numberBeside(sheet, row);
  if (beside) return { row: beside.row, column: beside.column, cell: beside };
  if (!span) return undefined;
  const { top, bottom } = row.mark.area;
  for (let line = top; line <= bottom; line += 1) {
    const cell = filledIn(sheet, line, span.left, span.right);
    if (cell) return { row: cell.row, column: cell.column, cell };
  }
  const area = sheet.merges.find((range) => contains(range, { row: top, column: span.left }));
  const place = { row: area?.top ?? top, column: area?.left ?? span.left };
  const empty = sheet.cells.at(place.row, place.column);
  return { ...place, ...(empty ? { cell: empty } : {}) };
}

/**
 * Without headings: the number nearest to the right of the label; to the left of the symbol where that comes last in the row. A number
 * with one of our units beside it goes before one without, so that running numbers and years are passed over.
 */
function numberBeside(sheet: Sheet, row: RowOfSymbol): Cell | undefined {
  const cells = [...sheet.cells.row(row.row)];
  const start = row.label?.column ?? row.mark.column;
  const numbers = cells.filter((cell) => isFigure(cell));
  const right = numbers.filter((cell) => cell.column > start);
  const left = numbers.filter((cell) => cell.column < start).reverse();
  const near = [...right, ...(row.by === 'label' ? [] : left)];
  return near.find((cell) => hasUnitBeside(cells, cell)) ?? near[0];
}

export function isFigure({ content, formula }: Cell): boolean {
  return (
    content.kind === 'number' ||
    content.kind === 'error' ||
    content.kind === 'uncomputed' ||
    (formula !== undefined && content.kind !== 'text')
  );
}

function hasUnitBeside(cells: readonly Cell[], figure: Cell): boolean {
  const next = cells.find((cell) => cell.column > figure.column && isFilled(cell));
  return next?.content.kind === 'text' && isUnit(next.content.value);
}

function unitCell(sheet: Sheet, row: RowOfSymbol, valueColumn: number): { text: string; at: CellAddress } | undefined {
  const span = row.heading?.spans.get('unit');
  if (span) {
    const cell = filledIn(sheet, row.row, span.left, span.right);
    const at = addressOf(sheet, cell ?? { row: row.row, column: span.left });
    return { text: cell?.content.kind === 'text' ? cell.content.value : '', at };
  }
  const texts = [...sheet.cells.row(row.row)].flatMap(({ content, column }) =>
    content.kind === 'text' ? [{ text: content.value, row: row.row, column }] : [],
  );
  const ours = texts.filter(({ text }) => isUnit(text));
  const isBeside = ({ column }: { readonly column: number }): boolean => column > valueColumn;
  // A unit of another quantity (`t/MWh`) is said to be the wrong one, not to be absent.
  const nearest = ours.find(isBeside) ?? ours.at(-1) ?? texts.find((cell) => isBeside(cell) && measureOfUnit(cell.text) !== undefined);
  return nearest && { text: nearest.text, at: addressOf(sheet, nearest) };
}
