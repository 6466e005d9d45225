import type { CellSource } from '../../formula/cell-source';
import type { CheckSettings } from '../settings';
import { comparedNumbers } from './compared-numbers';
import { drawAround, drawInputs, type Draw } from './draw-inputs';
import type { FormulaCell } from './follow-formulas';
import { settingsOf, type GivenCell } from './given-cells';
import type { SheetModel } from './sheet-model';

/** The values that are put into a report's given cells: at large, and around the numbers that its formulas compare with. */
export function drawsFor(
  cells: readonly GivenCell[],
  formulas: readonly FormulaCell[],
  source: CellSource,
  model: SheetModel,
  settings: CheckSettings,
): readonly Draw[] {
  const count = drawCount(settings.draws, cells.length + formulas.length);
  const around = drawAround(comparedNumbers(formulas, source), cells, count, settings.seed);
  return [...drawInputs(cells, count, settings.seed), ...around].map((draw) => withSmallConstants(draw, cells, model));
}

/** Cells read and formulas computed in all draws together: a Table 1, or a running total, of 100,000 rows is drawn less often. */
const MOST_DRAWN = 200_000;
const FEWEST_DRAWS = 6;

export function drawCount(draws: number, cells: number): number {
  return Math.min(draws, Math.max(FEWEST_DRAWS, Math.floor(MOST_DRAWN / Math.max(cells, 1))));
}

/**
 * What the methodology sets to 0 is drawn well below what it is subtracted from: a sheet that never shows less than 0 is right as long
 * as there are no project emissions to speak of.
 */
function withSmallConstants(draw: Draw, cells: readonly GivenCell[], model: SheetModel): Draw {
  const expected = model.expected(settingsOf(cells, draw));
  const least = Math.min(...expected.filter((value) => value > 0), Number.POSITIVE_INFINITY);
  return draw.map((value, index) => {
    const cell = cells[index];
    if (cell === undefined || !model.isConstantFigure(cell.symbol)) return value;
    const share = 0.05 + (0.4 * (value % 97)) / 97;
    return Number.isFinite(least) ? Number(((least * share) / cell.toBase).toPrecision(3)) : 0;
  });
}
