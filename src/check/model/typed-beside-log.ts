import type { CalculationSheet, Extraction, InputRow } from '../../extract/extraction';
import type { CellSource } from '../../formula/cell-source';
import { partsOf } from '../../formula/formula-tree';
import { parseFormula } from '../../formula/parse-formula';
import { precedentsIn, type SheetRange } from '../../formula/precedents-of';
import type { CellAddress } from '../../workbook';
import { agreesRounded } from '../numbers/displayed-decimals';
import { groupsBy } from '../groups-by';
import { rowsInUse } from '../inputs/input-rows';
import { isConstantFormula } from '../cells/is-constant-formula';
import type { CheckSettings } from '../settings';
import { areReadings, FEWEST_ROWS, isSameUnit, logColumn, plainHeading, type Cells, type LogColumn } from './log-column';
import { reportCalculation } from './report-calculation';

/**
 * A value typed in a Table 1 whose other rows are sums of the columns of one log, and the column of that log that nothing adds up. A log
 * that runs across, a row for each meter, is read as if it lay on its side.
 */
export interface TypedBesideLog {
  readonly row: InputRow;
  readonly value: number;
  /** The rows that are sums. */
  readonly others: readonly InputRow[];
  readonly column: SheetRange;
  readonly heading: string;
  /** What the column comes to, in the unit of the row. */
  readonly sum: number;
  readonly agrees: boolean;
}

/** One sum may be a sum for a reason of its own; two are the way of the table. */
const FEWEST_SUMS = 2;

export function typedBesideLog(sheet: CalculationSheet, workbook: Extraction, settings: CheckSettings): readonly TypedBesideLog[] {
  const rows = rowsInUse(sheet).filter(({ symbol, isGross }) => symbol === 'EG' && !isGross);
  const typed = rows.filter(isTyped);
  if (typed.length === 0) return [];
  const { source } = reportCalculation(sheet, workbook);
  const summed = rows.flatMap((row) => columnOf(row, source) ?? []);
  // A column may be that of another report in the workbook.
  const drawnOn = workbook.reports.flatMap((report) => reportCalculation(report, workbook).formulas.flatMap(({ ranges }) => ranges));
  const upright = summed.filter(({ column }) => isUpright(column));
  const across = summed.flatMap((one) => (isUpright(one.column) ? [] : { ...one, column: turned(one.column) }));
  return typed.flatMap((row) => {
    const besideIn = (columns: readonly SummedColumn[], ranges: readonly SheetRange[], cells: Cells): readonly TypedBesideLog[] => {
      const beside = columns.filter((one) => one.row.value.at.sheet === row.value.at.sheet && isOfSamePeriod(one.row, row));
      const logs = groupsBy(beside, ({ column: { sheet: name, range } }) => `${range.top}:${range.bottom} ${name}`);
      return logs.flatMap((log) => (log.length < FEWEST_SUMS ? [] : unusedColumns(row, log, typed.length, ranges, cells, settings)));
    };
    const found = [
      ...besideIn(upright, drawnOn, source),
      ...besideIn(across, drawnOn.map(turned), turnedCells(source)).map((one) => ({ ...one, column: turned(one.column) })),
    ];
    // Of two columns that may be the point's, nobody knows which.
    return found.length === 1 ? found : [];
  });
}

const isUpright = ({ range }: SheetRange): boolean => range.left === range.right;

function turned({ sheet, range: { top, bottom, left, right } }: SheetRange): SheetRange {
  return { sheet, range: { top: left, bottom: right, left: top, right: bottom } };
}

function turnedCells({ cell, cellsIn }: CellSource): Cells {
  return {
    cell: (sheet, row, column) => cell(sheet, column, row),
    cellsIn: (sheet, range) =>
      Array.from(cellsIn(sheet, turned({ sheet, range }).range), ({ row, column, ...rest }) => ({ ...rest, row: column, column: row })),
  };
}

interface SummedColumn {
  readonly row: InputRow;
  readonly column: SheetRange;
}

function isTyped({ value: { value }, valueFormula }: InputRow): boolean {
  return value.kind === 'number' && (valueFormula === undefined || isConstantFormula(valueFormula));
}

function isOfSamePeriod({ period: a }: InputRow, { period: b }: InputRow): boolean {
  return a?.kind !== 'dates' || b?.kind !== 'dates' || (a.from === b.from && a.to === b.to);
}

/** How many cells may stand between a value of Table 1 and the sum of the log: its total, a sheet of totals. */
const MOST_STEPS = 5;

/** The one column, or row, that a value is the sum of, at once or by way of single cells. */
function columnOf(row: InputRow, source: CellSource): SummedColumn | undefined {
  let at: CellAddress = row.value.at;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const formula = source.cell(at.sheet, at.row, at.column)?.formula;
    const tree = formula === undefined ? undefined : parseFormula(formula);
    if (tree === undefined || tree.kind === 'failure') return undefined;
    const [column, ...further] = precedentsIn(tree, at.sheet, source);
    if (column === undefined || further.length > 0) return undefined;
    const { top, bottom, left, right } = column.range;
    if (top !== bottom && left !== right) return undefined;
    if (Math.max(bottom - top, right - left) + 1 >= FEWEST_ROWS) {
      const isSum = [...partsOf(tree)].some((part) => part.kind === 'call' && (part.name === 'SUM' || part.name === 'SUBTOTAL'));
      return isSum ? { row, column } : undefined;
    }
    if (top !== bottom || left !== right) return undefined;
    at = { sheet: column.sheet, row: top, column: left };
  }
  return undefined;
}

function unusedColumns(
  row: InputRow,
  log: readonly SummedColumn[],
  typedRows: number,
  drawnOn: readonly SheetRange[],
  source: Cells,
  settings: CheckSettings,
): readonly TypedBesideLog[] {
  const [first] = log;
  if (first === undefined || row.value.value.kind !== 'number') return [];
  const { value } = row.value.value;
  const read = (index: number): LogColumn =>
    logColumn({ ...first.column, range: { ...first.column.range, left: index, right: index } }, source);
  const columns = log.map(({ column }) => read(column.range.left));
  const ratio = ratioOf(log, columns);
  if (ratio === undefined) return [];
  const taken = log.map(({ column }) => column.range.left);
  const isDrawnOn = (index: number): boolean =>
    drawnOn.some(({ sheet, range }) => sheet === first.column.sheet && touches(range, index, first.column.range));
  const [from, to] = [Math.max(1, Math.min(...taken) - typedRows), Math.max(...taken) + typedRows];
  const free = Array.from({ length: to - from + 1 }, (_, index) => from + index).filter((index) => !isDrawnOn(index));
  return free.flatMap((index) => {
    const column = read(index);
    if (!areReadings(column, columns)) return [];
    const sum = column.sum * ratio;
    const agrees = agreesRounded(value, sum, decimalsOf(value));
    const isAlike = sum > 0 && Math.max(value / sum, sum / value) <= settings.slipSpread;
    const isThePoints = agrees || isNamed(row, column, log, columns) || (isAlike && isInPlace(row, index, column, log, columns));
    if (!isThePoints) return [];
    return [{ row, value, others: log.map((one) => one.row), column: column.place, heading: column.heading, sum, agrees }];
  });
}

function touches(range: SheetRange['range'], column: number, { top, bottom }: SheetRange['range']): boolean {
  return column >= range.left && column <= range.right && range.top <= bottom && range.bottom >= top;
}

/** A share: what rounding may take off a value. */
const ROUNDED = 1e-3;

/** What the values of Table 1 are of the sums of their columns: 1, or 1/1000 of a log in kWh. One for all, or it is no matter of units. */
function ratioOf(log: readonly SummedColumn[], columns: readonly LogColumn[]): number | undefined {
  const ratios = log.map(({ row: { value } }, index) => {
    const sum = columns[index]?.sum ?? 0;
    return value.value.kind === 'number' && sum !== 0 ? value.value.value / sum : undefined;
  });
  const [ratio] = ratios;
  if (ratio === undefined || ratio <= 0) return undefined;
  const isNear = (other: number | undefined): boolean => other !== undefined && Math.abs(other - ratio) <= ratio * ROUNDED;
  if (!ratios.every(isNear)) return undefined;
  const power = Number(`1e${Math.round(Math.log10(ratio))}`);
  return isNear(power) ? power : ratio;
}

/** The heading has a word or number that no other column's has, and the row has it where the other rows have not: `3` of `Roof 3`. */
function isNamed(row: InputRow, column: LogColumn, log: readonly SummedColumn[], columns: readonly LogColumn[]): boolean {
  const elsewhere = new Set([...columns.flatMap(({ heading }) => wordsIn(heading)), ...log.flatMap((one) => wordsOf(one.row))]);
  const own = new Set(wordsOf(row));
  const areNamed = log.every((one, index) => wordsIn(columns[index]?.heading ?? '').some((word) => wordsOf(one.row).includes(word)));
  return areNamed && wordsIn(column.heading).some((word) => own.has(word) && !elsewhere.has(word));
}

const wordsOf = ({ point = '', description = '', parameter, source = '', method = '' }: InputRow): readonly string[] =>
  wordsIn(`${point} ${parameter} ${description} ${source} ${method}`);

const wordsIn = (text: string): readonly string[] => plainHeading(text).match(/\p{L}+|\p{N}+/gu) ?? [];

/** Between the columns of the rows before and after; at the end of the log only with the unit of the others. */
function isInPlace(
  row: InputRow,
  index: number,
  { unit }: LogColumn,
  log: readonly SummedColumn[],
  columns: readonly LogColumn[],
): boolean {
  const before = log.filter((one) => one.row.row < row.row).map(({ column }) => column.range.left);
  const after = log.filter((one) => one.row.row > row.row).map(({ column }) => column.range.left);
  if (before.some((other) => other > index) || after.some((other) => other < index)) return false;
  if (before.length > 0 && after.length > 0) return true;
  return unit !== undefined && columns.every((other) => other.unit !== undefined && isSameUnit(unit, other.unit));
}

const decimalsOf = (value: number): number => String(value).split('.')[1]?.length ?? 0;
