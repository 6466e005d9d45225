import type { CalculationSheet, Extraction, NumberReading } from '../../extract/extraction';
import type { CellAddress } from '../../workbook';
import { displayedDecimals } from '../numbers/displayed-decimals';
import { wordNumber, wordRounded } from '../numbers/word-number';
import { cutShort, withUnit, type Parts } from './calculation-part';
import { calculationSource } from './calculation-source';
import { CalculationWriter } from './calculation-writer';

/** What ER_p equals, as a person would write it from the sheet's own formulas. */
export interface CalculationLine {
  /** `(Σ EG_i,p × EF_RE) − PE_p`, then `(3,163.65 MWh × 0.319) − 0`, then `1,009.2 tCO2`; the last alone where ER_p is typed. */
  readonly steps: readonly Parts[];
  /** Why the branches that are written are taken: `RE_p ≠ “”`, with the cell of the formula that asks. */
  readonly conditions: readonly { readonly parts: Parts; readonly at: CellAddress }[];
}

/** Undefined where ER_p is no number. The result as its cell shows it: the trace has all of its digits. */
export function calculationLine(sheet: CalculationSheet, workbook: Extraction): CalculationLine | undefined {
  const { ER_p } = sheet.readings;
  if (ER_p.kind !== 'number') return undefined;
  const result = [{ text: withUnit(shownFigure(ER_p), ER_p.unit.text), at: ER_p.at }];
  if (ER_p.formula === undefined) return { steps: [result], conditions: [] };
  const writer = new CalculationWriter(sheet, calculationSource(sheet, workbook));
  const steps = [writer.write(ER_p.formula, ER_p.at, 'symbols'), writer.write(ER_p.formula, ER_p.at, 'figures')];
  const conditions = writer.conditions().slice(0, MOST_CONDITIONS);
  return { steps: [...steps.map(cutShort), result], conditions: conditions.map(({ parts, at }) => ({ parts: cutShort(parts), at })) };
}

const MOST_CONDITIONS = 8;

export function stepText(step: Parts): string {
  return step.map(({ text }) => text).join('');
}

function shownFigure({ value, numberFormat }: NumberReading): string {
  const decimals = displayedDecimals(numberFormat);
  return decimals === undefined ? wordNumber(Number(value.toPrecision(9))) : wordRounded(value, decimals);
}
