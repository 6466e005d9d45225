import type { CalculationSheet } from '../../extract/extraction';
import { contains } from '../../extract/sheet-texts';
import { CellMap } from '../../formula/cell-map';
import { partsOf, type FormulaTree } from '../../formula/formula-tree';
import type { SheetRange } from '../../formula/precedents-of';
import { rememberedOf } from '../../remembered';
import type { CellAddress } from '../../workbook';
import { tidy } from '../numbers/word-number';
import type { FormulaCell } from './follow-formulas';
import { numberOf } from './odd-readings';
import type { ReportCalculation } from './report-calculation';
import { isSameCell } from './sheet-model';
import { summedLogs, type SummedLog } from './summed-logs';

/** A sum that takes in the totals of what it takes already: the row below the months. */
export interface TotalsInSum {
  readonly by: CellAddress;
  readonly formula: string;
  readonly totals: readonly CellAddress[];
  /** What the totals add up and the sum takes as well. */
  readonly twice: readonly CellAddress[];
  /** What the totals add up and the sum does not take: the range is a row too low. */
  readonly once: readonly CellAddress[];
  /** What is too much by it. */
  readonly amount: number;
}

/** A total, with the figures that it adds up. */
interface Total {
  readonly at: CellAddress;
  readonly parts: readonly SheetRange[];
  readonly isSubtotal: boolean;
}

/** More columns or rows are no table of a report. */
const MOST_COLUMNS = 400;

export const totalsInSums = rememberedOf((sheet: CalculationSheet, calculation: ReportCalculation): readonly TotalsInSum[] => {
  const { formulas } = calculation;
  const columns = totalsByColumn(formulas);
  const typed = summedLogs(sheet, calculation).flatMap((log) => {
    const total = typedTotal(log, calculation);
    return total === undefined ? [] : [{ by: log.by, total }];
  });
  return formulas.flatMap((cell) => {
    if (!isSumOf(cell) || isPutRight(cell.at, formulas)) return [];
    const written = typed.flatMap(({ by, total }) => (by === cell.at ? [total] : []));
    const totals = [...totalsIn(cell, columns), ...written];
    return totals.length === 0 ? [] : (countedTwice(cell, totals, calculation) ?? []);
  });
});

function totalsByColumn(formulas: readonly FormulaCell[]): ReadonlyMap<string, readonly Total[]> {
  const columns = new Map<string, Total[]>();
  for (const { at, tree, ranges } of formulas) {
    if (tree === undefined || ![...partsOf(tree)].every(isAdding)) continue;
    if (!ranges.some(({ sheet, range }) => sheet === at.sheet && isBeside(range, at)) || ranges.some((one) => takes(one, at))) continue;
    const key = `${at.column} ${at.sheet}`;
    const column = columns.get(key) ?? [];
    columns.set(key, column);
    column.push({ at, parts: ranges, isSubtotal: calls(tree, 'SUBTOTAL') });
  }
  return columns;
}

/** Above, below or in the same row. */
function isBeside({ top, bottom, left, right }: SheetRange['range'], { row, column }: CellAddress): boolean {
  return (column >= left && column <= right) || (row >= top && row <= bottom);
}

function totalsIn({ at, tree, ranges }: FormulaCell, columns: ReadonlyMap<string, readonly Total[]>): readonly Total[] {
  const sparesSubtotals = tree !== undefined && calls(tree, 'SUBTOTAL');
  return ranges.flatMap((one) => {
    const { left, right } = one.range;
    if (right - left > MOST_COLUMNS) return [];
    const inColumns = Array.from({ length: right - left + 1 }, (_, index) => columns.get(`${left + index} ${one.sheet}`) ?? []).flat();
    // A SUBTOTAL does not count the SUBTOTALs in its range.
    return inColumns.filter((total) => takes(one, total.at) && !isSameCell(total.at, at) && !(sparesSubtotals && total.isSubtotal));
  });
}

/** Of fewer figures the last may by chance be what the others come to. */
const FEWEST = 3;

/** The last reading of a log is what those above it come to, as it is rounded. */
function typedTotal({ entries }: SummedLog, { source }: ReportCalculation): Total | undefined {
  const readings = entries.filter(({ content }) => content.kind === 'number');
  const [first, last] = [readings[0]?.at, readings.at(-1)];
  const others = readings.slice(0, -1);
  if (first === undefined || last === undefined || others.filter((entry) => numberOf(entry) !== 0).length < FEWEST) return undefined;
  const value = numberOf(last);
  const isColumn = first.column === last.at.column;
  let sum = others.reduce((all, entry) => all + numberOf(entry), 0);
  for (let at = first; ;) {
    const [left, top] = [at.column, at.row];
    const range = isColumn ? { top, left, bottom: last.at.row - 1, right: left } : { top, left, bottom: top, right: last.at.column - 1 };
    if (value > 0 && isRounded(value, sum)) return { at: last.at, parts: [{ sheet: at.sheet, range }], isSubtotal: false };
    at = isColumn ? { ...at, row: top - 1 } : { ...at, column: left - 1 };
    const content = at.row < 1 || at.column < 1 ? undefined : source.cell(at.sheet, at.row, at.column)?.content;
    if (content?.kind !== 'number') return undefined;
    sum += content.value;
  }
}

function isRounded(value: number, sum: number): boolean {
  const decimals = String(value).split('.')[1]?.length ?? 0;
  return Math.abs(value - sum) <= 0.5 * 10 ** -decimals + Math.abs(sum) * 1e-12;
}

function countedTwice(
  { at: by, formula, ranges }: FormulaCell,
  totals: readonly Total[],
  { source }: ReportCalculation,
): TotalsInSum | undefined {
  const [twice, once] = [new CellMap<CellAddress>(), new CellMap<CellAddress>()];
  const counted: { twice: CellAddress[]; once: CellAddress[]; totals: CellAddress[] } = { twice: [], once: [], totals: [] };
  let amount = 0;
  for (const total of totals) {
    const parts = total.parts.flatMap(({ sheet, range }) =>
      [...source.cellsIn(sheet, range)].flatMap(({ row, column, content }) =>
        content.kind === 'number' ? [{ at: { sheet, row, column }, value: content.value }] : [],
      ),
    );
    const taken = parts.filter(({ at }) => ranges.some((one) => takes(one, at)));
    // One figure, carried on, is no total.
    if (taken.length < 2) continue;
    counted.totals.push(total.at);
    amount += taken.reduce((sum, { value }) => sum + value, 0);
    for (const { at } of parts) {
      const isTaken = taken.some((one) => one.at === at);
      const [met, list] = isTaken ? [twice, counted.twice] : [once, counted.once];
      if (!met.has(at)) list.push(at);
      met.set(at, at);
    }
  }
  return tidy(amount) === 0 ? undefined : { by, formula, ...counted, amount: tidy(amount) };
}

/** Sums and totals, converted or rounded at most; half of such a sum is right. */
function isSumOf({ tree }: FormulaCell): boolean {
  if (tree === undefined || !(calls(tree, 'SUM') || calls(tree, 'SUBTOTAL'))) return false;
  return [...partsOf(tree)].every((part) => isAdding(part) || (part.kind === 'binary' && '*/'.includes(part.operator))) && !isHalved(tree);
}

function isAdding(part: FormulaTree): boolean {
  if (part.kind === 'call') return part.name === 'SUM' || part.name === 'ROUND' || (part.name === 'SUBTOTAL' && addsUp(part.arguments[0]));
  if (part.kind === 'binary') return part.operator === '+';
  return part.kind === 'number' || part.kind === 'reference' || part.kind === 'name';
}

const addsUp = (code: FormulaTree | undefined): boolean => code?.kind === 'number' && (code.value === 9 || code.value === 109);

/** Divided by 2, by 2,000 or times 0.5. */
function isHalved(tree: FormulaTree): boolean {
  return [...partsOf(tree)].some(
    (part) =>
      part.kind === 'binary' &&
      '*/'.includes(part.operator) &&
      [part.left, part.right].some((side) => side.kind === 'number' && ['2', '5'].includes(String(side.value).replace(/[0.]/g, ''))),
  );
}

/** What takes the sum halves it, or takes the totals off again. */
function isPutRight(sum: CellAddress, formulas: readonly FormulaCell[]): boolean {
  return formulas.some(
    ({ tree, ranges }) =>
      tree !== undefined &&
      (isHalved(tree) || [...partsOf(tree)].some((part) => part.kind === 'binary' && part.operator === '-')) &&
      ranges.some((one) => takes(one, sum)),
  );
}

const takes = ({ sheet, range }: SheetRange, at: CellAddress): boolean => sheet === at.sheet && contains(range, at);

const calls = (tree: FormulaTree, name: string): boolean => [...partsOf(tree)].some((part) => part.kind === 'call' && part.name === name);
