import { addressText } from '../../address';
import type { CalculationSheet, Extraction, Reading } from '../../extract/extraction';
import { rememberedOf } from '../../remembered';
import type { CellAddress } from '../../workbook';
import { nodesBelow } from '../cells/nodes-below';
import type { Severity } from '../rule';
import { followFormulas } from './follow-formulas';
import { foreignSheets, reportCalculation } from './report-calculation';
import { isSameCell } from './sheet-model';

/** A formula of a report that refers to a cell of the plan, of another report or of a sheet of ours. */
export interface ForeignReference {
  /** The formula's cell. */
  readonly by: CellAddress;
  readonly formula: string;
  /** The first cell it refers to. */
  readonly to: CellAddress;
  readonly other: CalculationSheet | 'ours';
  readonly severity: Severity;
}

/** One for each formula and sheet. */
export const foreignReferences = rememberedOf((sheet: CalculationSheet, workbook: Extraction): readonly ForeignReference[] => {
  const foreign = foreignSheets(sheet, workbook);
  if (foreign.size === 0) return [];
  const inTotal = cellsOfSharedTotal(sheet);
  return reportCalculation(sheet, workbook).formulas.flatMap(({ at, formula, ranges }) => {
    const met = new Set<string>();
    return ranges.flatMap(({ sheet: name, range }): ForeignReference[] => {
      const other = foreign.get(name.toLowerCase());
      if (other === undefined || met.has(name)) return [];
      met.add(name);
      const to = { sheet: name, row: range.top, column: range.left };
      const isHeld = (cell: CellAddress): boolean =>
        cell.sheet === name && cell.row >= range.top && cell.row <= range.bottom && cell.column >= range.left && cell.column <= range.right;
      if (other !== 'ours' && inTotal.has(addressText(at)) && isReductions(other, isHeld)) return [];
      return [{ by: at, formula, to, other, severity: severityOf(sheet, at, other, isHeld) }];
    });
  });
});

/** Whether a figure, or what lies below it down to where `isEnd` says, is computed from cells of others in place of its own. */
export function isForeign(
  at: CellAddress,
  sheet: CalculationSheet,
  workbook: Extraction,
  isEnd: (at: CellAddress) => boolean = () => false,
): boolean {
  const grave = foreignReferences(sheet, workbook).filter(({ severity }) => severity === 'error');
  if (grave.length === 0) return false;
  const { formulas } = followFormulas(reportCalculation(sheet, workbook).source, [at], isEnd);
  return formulas.some((formula) => grave.some(({ by }) => isSameCell(by, formula.at)));
}

/**
 * Table 3 and what lies between it and ER_p. A project of several methodologies may have one Table 3 for all: it adds up their ER_p, or
 * refers to the table that does. One that leaves out its own ER_p is not shared; whether it is the sum, reported-total-mismatch says.
 */
function cellsOfSharedTotal({ readings: { ER_p }, reportedTotal, reportedRows }: CalculationSheet): ReadonlySet<string> {
  if (ER_p.kind !== 'number') return new Set();
  const own = new Set([...nodesBelow(ER_p.trace)].map(({ at }) => addressText(at)));
  const totals = [...(reportedTotal ? [reportedTotal] : []), ...(reportedRows ?? []).map(({ reading }) => reading)];
  const cells = totals.flatMap((total) => {
    if (total.kind !== 'number') return [];
    const below = [...nodesBelow(total.trace)].map(({ at }) => addressText(at));
    return below.includes(addressText(ER_p.at)) ? below : [];
  });
  return new Set(cells.filter((cell) => !own.has(cell)));
}

function isReductions({ kind, readings, reportedTotal }: CalculationSheet, isHeld: (cell: CellAddress) => boolean): boolean {
  return kind === 'report' && [readings.ER_p, ...(reportedTotal ? [reportedTotal] : [])].some((reading) => stands(reading, isHeld));
}

/** Monitored and computed figures belong to one period; a factor may be fixed in the plan. */
function severityOf(
  sheet: CalculationSheet,
  by: CellAddress,
  other: CalculationSheet | 'ours',
  isHeld: (cell: CellAddress) => boolean,
): Severity {
  if (other === 'ours') return 'error';
  const isFactor = [sheet.readings.EF_RE, ...sheet.furtherFactors].some((reading) => stands(reading, (at) => isSameCell(at, by)));
  if (isFactor && other.kind === 'plan') return 'info';
  const { EG, RE_p, PE_p, ER_p } = other.readings;
  const isFigure = [EG, RE_p, PE_p, ER_p].some((reading) => stands(reading, isHeld));
  const isInput = (other.inputs?.rows ?? []).some(({ value }) => isHeld(value.at));
  const isIn = (at: CellAddress): boolean => isSameCell(at, by);
  const isOwnFigure = (['EG', 'RE_p', 'PE_p', 'ER_p'] as const).some((symbol) => stands(sheet.readings[symbol], isIn));
  const isOwnInput = (sheet.inputs?.rows ?? []).some(({ value }) => isIn(value.at));
  return isFigure || isInput || isOwnFigure || isOwnInput ? 'error' : 'warning';
}

function stands(reading: Reading, is: (at: CellAddress) => boolean): boolean {
  return (reading.kind === 'number' || reading.kind === 'unusable') && is(reading.at);
}
