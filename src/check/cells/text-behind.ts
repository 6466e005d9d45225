import type { CalculationSheet } from '../../extract/extraction';
import { isInside } from '../../formula/cell-source';
import type { ErrorCell } from './error-causes';
import { referredRanges } from './referred-ranges';
import { figureCells, inputCells, type StandingCell } from './standing-cells';

/** The figure or monitored value with a text that makes a formula #VALUE!: what stands there is told by the rules about texts. */
export function textBehind({ code, formula, at }: ErrorCell, sheet: CalculationSheet): StandingCell | undefined {
  if (code !== '#VALUE!' || formula === undefined) return undefined;
  const ranges = referredRanges(formula, at.sheet);
  return [...figureCells(sheet), ...inputCells(sheet)].find(
    ({ content, at: text }) =>
      content.kind === 'text' &&
      ranges.some((one) => one.sheet.toLowerCase() === text.sheet.toLowerCase() && isInside(one.range, text.row, text.column)),
  );
}
