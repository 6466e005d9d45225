import type { CalculationSheet } from '../../extract/extraction';
import { CellMap } from '../../formula/cell-map';
import type { CellSource, PlacedCell } from '../../formula/cell-source';
import { partsOf, type FormulaTree } from '../../formula/formula-tree';
import { precedentsIn, type SheetRange } from '../../formula/precedents-of';
import type { CellAddress, CellContent } from '../../workbook';
import { addedReferences } from '../cells/added-references';
import type { FormulaCell } from './follow-formulas';
import type { ReportCalculation } from './report-calculation';
import { rememberedOf } from '../../remembered';

/** A column (or row) of typed readings that a formula below the report's figures adds up: the metering log behind a value of Table 1. */
export interface SummedLog {
  readonly by: CellAddress;
  /** In the order of the log, empty cells between and beside headed rows too. */
  readonly entries: readonly LogEntry[];
}

export interface LogEntry {
  readonly at: CellAddress;
  readonly content: CellContent;
  /** What stands at the head of its row: a month, an hour. */
  readonly head?: CellContent;
  /** Its row is headed like most: neither a heading, nor a line for remarks or totals. */
  readonly isOrdinary: boolean;
}

/** Of fewer readings nobody can say which is the odd one. */
const FEWEST = 4;

/** Each reading once, in the longest sum that takes it in. Readings of Table 1 itself are not among them. */
export const summedLogs = rememberedOf((sheet: CalculationSheet, calculation: ReportCalculation): readonly SummedLog[] => {
  const taken = new CellMap<true>();
  for (const { value } of sheet.inputs?.rows ?? []) taken.set(value.at, true);
  const all = calculation.formulas.flatMap((cell) => logsOf(cell, calculation.source)).sort((a, b) => b.entries.length - a.entries.length);
  return all.filter(({ entries }) => {
    if (entries.some(({ at }) => taken.has(at))) return false;
    for (const { at } of entries) taken.set(at, true);
    return true;
  });
});

function logsOf({ at: by, tree }: FormulaCell, source: CellSource): readonly SummedLog[] {
  if (tree === undefined || ![...partsOf(tree)].some(isSum)) return [];
  return addedReferences(tree)
    .flatMap((part) => precedentsIn(part, by.sheet, source))
    .flatMap((summed) => {
      const entries = entriesOf(summed, source);
      return entries.length === 0 ? [] : [{ by, entries }];
    });
}

const isSum = (part: FormulaTree): boolean => part.kind === 'call' && (part.name === 'SUM' || part.name === 'SUBTOTAL');

function entriesOf({ sheet, range }: SheetRange, source: CellSource): readonly LogEntry[] {
  const isColumn = range.left === range.right;
  if (isColumn === (range.top === range.bottom)) return [];
  const filled = [...source.cellsIn(sheet, range)].filter(({ content }) => content.kind !== 'empty');
  const typed = filled.filter(({ content, formula }) => content.kind === 'number' && formula === undefined);
  const [first, last] = [typed[0], filled.at(-1)];
  if (first === undefined || last === undefined || typed.length < FEWEST || typed.length * 2 < filled.length) return [];
  const headAt = headsBeside(first, sheet, isColumn, source);
  const [from, end] = isColumn ? [first.row, range.bottom] : [first.column, range.right];
  const lastFilled = isColumn ? last.row : last.column;
  const entries: Omit<LogEntry, 'isOrdinary'>[] = [];
  for (let index = from; index <= end; index += 1) {
    const head = headAt(index);
    if (index > lastFilled && head === undefined) break;
    const at = isColumn ? { sheet, row: index, column: range.left } : { sheet, row: range.top, column: index };
    const cell = source.cell(sheet, at.row, at.column);
    if (cell?.formula === undefined) entries.push({ at, content: cell?.content ?? { kind: 'empty' }, ...(head && { head }) });
  }
  const headed = entries.filter(({ content }) => content.kind === 'number').map(({ head }) => head?.kind);
  const usual = mostOf(headed);
  return entries.map((entry) => ({ ...entry, isOrdinary: entry.head?.kind === usual }));
}

/** How far back the head of a row is looked for. */
const FARTHEST_HEAD = 12;

/** The first filled cell from the table's edge, beside its first reading, says where the heads of all rows stand. */
export function headsBeside(
  { row, column }: PlacedCell,
  sheet: string,
  isColumn: boolean,
  source: CellSource,
): (index: number) => CellContent | undefined {
  const fixed = isColumn ? column : row;
  const contentAt = (index: number, line: number): CellContent | undefined => {
    const content = (isColumn ? source.cell(sheet, index, line) : source.cell(sheet, line, index))?.content;
    return content?.kind === 'empty' ? undefined : content;
  };
  for (let line = Math.max(1, fixed - FARTHEST_HEAD); line < fixed; line += 1) {
    if (contentAt(isColumn ? row : column, line) !== undefined) return (index) => contentAt(index, line);
  }
  return () => undefined;
}

function mostOf<T>(all: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
