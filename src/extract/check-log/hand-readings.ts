import { cellAt, findSheet, type CellAddress, type Sheet, type Workbook } from '../../workbook';
import type { Reading, SymbolName } from '../extraction';
import type { FormSheet } from '../form-sheets';
import { readingOf, type SheetReadings, type TraceOf } from '../readings';
import { addressOf, filledIn } from '../sheet-texts';
import { isUnit } from '../unit';
import type { CellByHand, ChosenCell } from './earlier-log';

/** The readings with those of the chosen cells in place of what was recognised. */
export function withHandReadings(
  recognised: SheetReadings,
  cells: readonly CellByHand[],
  calculation: FormSheet,
  workbook: Workbook,
  traceOf: TraceOf,
): SheetReadings {
  if (cells.length === 0) return recognised;
  const chosen = cells.flatMap((cell): (readonly [SymbolName, Reading])[] => {
    const sheet = findSheet(workbook, cell.at.sheet);
    return sheet ? [[cell.symbol, handReading(cell, sheet, calculation, workbook, traceOf)]] : [];
  });
  const readings: SheetReadings['readings'] = { ...recognised.readings, ...Object.fromEntries(chosen) };
  return { readings, furtherFactors: furtherFactors(recognised, readings.EF_RE) };
}

/** The last choice for a symbol is the one that is read. */
export function chosenOver({ readings }: SheetReadings, cells: readonly CellByHand[]): readonly ChosenCell[] {
  const last = new Map(cells.map((cell) => [cell.symbol, cell]));
  return [...last.values()].map((cell) => ({ ...cell, recognised: readings[cell.symbol] }));
}

/** EF_RE stands on the sheet twice by design: what was recognised and not chosen is a repetition that should agree. */
function furtherFactors({ readings, furtherFactors: others }: SheetReadings, chosen: Reading): readonly Reading[] {
  const first = readings.EF_RE;
  const all = first.kind === 'number' || first.kind === 'unusable' ? [first, ...others] : others;
  return chosen === first ? others : all.filter((factor) => !isAt(factor, chosen));
}

function isAt(one: Reading, other: Reading): boolean {
  const [a, b] = [placeOf(one), placeOf(other)];
  return a !== undefined && a.sheet === b?.sheet && a.row === b.row && a.column === b.column;
}

function placeOf(reading: Reading): CellAddress | undefined {
  return reading.kind === 'number' || reading.kind === 'unusable' ? reading.at : undefined;
}

function handReading(choice: CellByHand, sheet: Sheet, calculation: FormSheet, workbook: Workbook, traceOf: TraceOf): Reading {
  const { symbol, at } = choice;
  const cell = cellAt(sheet, at.row, at.column);
  const unit = unitBeside(sheet, at, calculation) ?? (choice.unit === undefined ? undefined : { text: choice.unit });
  const reading = readingOf(
    { symbol, value: at, label: labelBeside(sheet, at), ...(cell ? { cell } : {}), ...(unit ? { unit } : {}) },
    traceOf,
    workbook.dateSystem,
  );
  return reading.kind === 'number' || reading.kind === 'unusable' ? { ...reading, chosenByHand: true } : reading;
}

/** Under the heading Units where the sheet has one, else the nearest unit in the row, to the right first. */
function unitBeside(sheet: Sheet, at: CellAddress, { name, rows }: FormSheet): { text: string; at: CellAddress } | undefined {
  const heading = name === sheet.name ? rows.headings.filter(({ row, spans }) => row < at.row && spans.has('unit')).at(-1) : undefined;
  const span = heading?.spans.get('unit');
  const cell = (span && filledIn(sheet, at.row, span.left, span.right)) ?? nearestUnit(sheet, at);
  return cell?.content.kind === 'text' ? { text: cell.content.value, at: addressOf(sheet, cell) } : undefined;
}

function nearestUnit(sheet: Sheet, at: CellAddress) {
  const units = [...sheet.cells.row(at.row)].filter(({ content }) => content.kind === 'text' && isUnit(content.value));
  return units.find(({ column }) => column > at.column) ?? units.findLast(({ column }) => column < at.column);
}

/** The nearest words to the left that are no unit. */
function labelBeside(sheet: Sheet, at: CellAddress): string {
  const texts = [...sheet.cells.row(at.row)].flatMap(({ column, content }) =>
    column < at.column && content.kind === 'text' && !isUnit(content.value) ? [content.value.trim()] : [],
  );
  return texts.findLast((text) => text !== '') ?? '';
}
