import type { CalculationSheet, Extraction, InputRow, Located, Unit } from '../../extract/extraction';
import { parseUnit } from '../../extract/unit';
import { CellMap } from '../../formula/cell-map';
import { rememberedOf } from '../../remembered';
import { isExpectedUnit } from './base-units';
import { generationRows } from '../inputs/generation-rows';
import type { FormulaCell } from '../model/follow-formulas';
import { headingAbove, unitInHeading } from '../model/log-heading';
import { reportCalculation, type ReportCalculation } from '../model/report-calculation';
import { summedLogs, type SummedLog } from '../model/summed-logs';
import { agree, type CheckSettings } from '../settings';
import { isSameFigure } from './unit-conflicts';

/** A value that adds up a log, whose unit does not follow from the one in the log's heading and the conversion in between. */
export interface LogUnitConflict {
  readonly row: InputRow;
  readonly value: number;
  /** The sum of the log, in its own unit. */
  readonly sum: number;
  readonly heading: Located<Unit>;
  /** `none`: the figure is the log's. `needless`: it is a thousandth of it, in a unit that is no thousand times the log's. */
  readonly conversion: 'none' | 'needless';
}

/**
 * Other ratios than these two are no matter of units: current transformers, losses, a share. A log of several units, or with cells that
 * are no numbers, is not looked at.
 */
export const logUnitConflicts = rememberedOf(
  (sheet: CalculationSheet, workbook: Extraction, settings: CheckSettings): readonly LogUnitConflict[] => {
    const calculation = reportCalculation(sheet, workbook);
    const logs = summedLogs(sheet, calculation).filter((log) => unitAbove(log, calculation) !== undefined);
    if (logs.length === 0) return [];
    const formulas = new CellMap<FormulaCell>();
    for (const formula of calculation.formulas) formulas.set(formula.at, formula);
    return valuesOf(sheet).flatMap((row) => {
      const below = logsBelow(row, logs, formulas);
      return conflictOf(row, below, calculation, settings);
    });
  },
);

/** The rows that EG adds up; EG itself where there are none. */
function valuesOf(sheet: CalculationSheet): readonly InputRow[] {
  const rows = generationRows(sheet);
  const { EG } = sheet.readings;
  if (rows.length > 0 || EG.kind !== 'number' || EG.formula === undefined) return rows;
  const value = { value: { kind: 'number', value: EG.value }, at: EG.at } as const;
  return [{ row: EG.at.row, parameter: 'EG', symbol: 'EG', value, valueFormula: EG.formula, unit: EG.unit }];
}

/** The logs that a value is the sum of: its own formula adds them up, or one that it comes to by references to single cells. */
function logsBelow({ value }: InputRow, logs: readonly SummedLog[], formulas: CellMap<FormulaCell>): readonly SummedLog[] {
  const found: SummedLog[] = [];
  const met = new CellMap<true>();
  const waiting = [value.at];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const cell = formulas.get(at);
    if (cell === undefined || met.has(at)) continue;
    met.set(at, true);
    found.push(...logs.filter(({ by }) => by.sheet === cell.at.sheet && by.row === cell.at.row && by.column === cell.at.column));
    for (const { sheet, range } of cell.ranges) {
      if (range.top === range.bottom && range.left === range.right) waiting.push({ sheet, row: range.top, column: range.left });
    }
  }
  return found;
}

function conflictOf(
  row: InputRow,
  logs: readonly SummedLog[],
  calculation: ReportCalculation,
  settings: CheckSettings,
): readonly LogUnitConflict[] {
  const { value: content } = row.value;
  const [heading, ...others] = logs.map((log) => unitAbove(log, calculation));
  if (content.kind !== 'number' || content.value === 0 || heading === undefined || !isExpectedUnit('EG', row.unit)) return [];
  if (others.some((other) => other?.value.toBase !== heading.value.toBase)) return [];
  const sum = logs.flatMap(({ entries }) => entries).reduce((total, entry) => total + numberIn(entry.content), 0);
  const { value } = content;
  if (agree(value * row.unit.toBase, sum * heading.value.toBase, settings)) return [];
  const conflict = { row, value, sum, heading };
  if (row.unit.toBase === heading.value.toBase) {
    return isSameFigure(value, sum / 1000, settings) ? [{ ...conflict, conversion: 'needless' }] : [];
  }
  return isSameFigure(value, sum, settings) ? [{ ...conflict, conversion: 'none' }] : [];
}

function numberIn(content: SummedLog['entries'][number]['content']): number {
  return content.kind === 'number' ? content.value : 0;
}

/** The one unit of electricity that the heading over a column of a log names. */
function unitAbove({ entries: [first, second] }: SummedLog, { source }: ReportCalculation): Located<Unit> | undefined {
  if (first === undefined || second?.at.column !== first.at.column) return undefined;
  const { sheet, row, column } = first.at;
  const [found, ...others] = headingAbove(sheet, row, column, source).flatMap(({ value, at }) => {
    const unit = parseUnit(unitInHeading(value) ?? '', at);
    return isExpectedUnit('EG', unit) && namesOneUnit(value) ? [{ value: unit, at }] : [];
  });
  return others.length === 0 ? found : undefined;
}

/** `MWh (metered in kWh)` says two. */
function namesOneUnit(heading: string): boolean {
  return (heading.match(/wh|ワット/gi) ?? []).length === 1;
}
