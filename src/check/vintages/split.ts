import { addressText } from '../../address';
import type { NumberReading } from '../../extract/extraction';
import type { Words } from '../../language';
import type { CellAddress } from '../../workbook';

/**
 * How the reductions were shared out. `one-vintage`: the whole period lies in one. `monitored`: by the days or months that the monitored
 * values are dated with. `table-3`: as the participant split them in Table 3. `days`: pro rata by days, an estimate.
 */
export type VintageBasis = 'one-vintage' | 'monitored' | 'table-3' | 'days';

/** One slice's share, before rounding. */
export interface VintagePart {
  /** In tCO2, at full precision. */
  readonly tonnes: number;
  /** The cells that it is computed from. */
  readonly cells: readonly CellAddress[];
  /** Gives `tonnes` in a cell of any sheet of the workbook (`='MRS(calc_process)'!E12*275/365`); absent where no formula can. */
  readonly formula?: string;
}

export interface Split {
  readonly basis: VintageBasis;
  /** Some of it is a guess by days: never show such a figure without saying so. */
  readonly isEstimate: boolean;
  /** How it was shared out, and why no better, in a sentence or two. */
  readonly how: Words;
  /** One for each slice. */
  readonly parts: readonly VintagePart[];
}

/** The figure in tCO2, as a formula names it. */
export function inTonnes({ at, unit }: NumberReading): string {
  return unit.toBase === 1 ? addressText(at) : `${addressText(at)}*${unit.toBase}`;
}
