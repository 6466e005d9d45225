import { SYMBOLS, type CalculationSheet, type Extraction } from '../../extract/extraction';
import { isInside, type CellSource } from '../../formula/cell-source';
import type { CellAddress } from '../../workbook';
import { calculationSource } from './calculation-source';
import { followFormulas, type Calculation } from './follow-formulas';
import { rememberedOf } from '../../remembered';

/** Everything that a report's figures are computed from, and the cells themselves. */
export interface ReportCalculation extends Calculation {
  readonly source: CellSource;
}

/** From the figures of the calculation sheet and of Table 3 down to the last typed cell, without entering the sheets of other reports and plans. */
export const reportCalculation = rememberedOf((sheet: CalculationSheet, workbook: Extraction): ReportCalculation => {
  const source = calculationSource(sheet, workbook);
  const foreign = foreignSheets(sheet, workbook);
  return { source, ...followFormulas(source, figureCells(sheet), (at) => foreign.has(at.sheet.toLowerCase())) };
});

/** Whether a formula of the report draws on a cell. */
export function isUsed({ sheet, row, column }: CellAddress, { formulas }: ReportCalculation): boolean {
  return formulas.some(({ ranges }) => ranges.some((drawn) => drawn.sheet === sheet && isInside(drawn.range, row, column)));
}

function figureCells(sheet: CalculationSheet): readonly CellAddress[] {
  const totals = [...(sheet.reportedTotal ? [sheet.reportedTotal] : []), ...(sheet.reportedRows ?? []).map(({ reading }) => reading)];
  const readings = [...SYMBOLS.map((symbol) => sheet.readings[symbol]), ...sheet.furtherFactors, ...totals];
  return readings.flatMap((reading) => (reading.kind === 'number' || reading.kind === 'unusable' ? [reading.at] : []));
}

/** A sheet that belongs to another calculation of the workbook, in lower case, and which. */
export function foreignSheets(sheet: CalculationSheet, workbook: Extraction): ReadonlyMap<string, CalculationSheet | 'ours'> {
  const own = new Set(sheetsOf(sheet));
  const others = [...(sheet.plan === undefined ? [] : [sheet.plan]), ...workbook.plans, ...workbook.reports].filter(
    (other) => other.sheet !== sheet.sheet,
  );
  const foreign = new Map<string, CalculationSheet | 'ours'>();
  for (const other of others) for (const name of sheetsOf(other)) if (!own.has(name) && !foreign.has(name)) foreign.set(name, other);
  for (const name of Object.values(workbook.ourSheets).flat()) foreign.set(name.toLowerCase(), 'ours');
  return foreign;
}

function sheetsOf({ sheet, inputSheet, inputs }: CalculationSheet): readonly string[] {
  const names = [sheet, ...(inputSheet === undefined ? [] : [inputSheet]), ...(inputs === undefined ? [] : [inputs.sheet])];
  return [...names, ...(inputs?.further ?? []).map((table) => table.sheet), ...(inputs?.rows ?? []).map(({ value }) => value.at.sheet)].map(
    (name) => name.toLowerCase(),
  );
}
