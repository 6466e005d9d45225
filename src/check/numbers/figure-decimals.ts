import type { SymbolName } from '../../extract/extraction';
import type { DIMENSION_OF } from '../units/base-units';
import { shownDigits, tidy, wordRounded } from './word-number';

/** What a figure measures, as far as its decimals ask. `credits`: counted in whole tonnes. */
export type ShownAs = (typeof DIMENSION_OF)[SymbolName] | 'credits';

/** As the calculation sheet of the form shows them. No source sets decimals for tCO2: docs/decisions/0084-decimals.md. */
const USUAL: Readonly<Record<ShownAs, number>> = { electricity: 2, emissions: 1, 'emission-factor': 3, credits: 0 };
/** A figure that asks for more is noise of its last digits. */
export const MOST_DECIMALS = 9;

/**
 * How many decimals a figure is shown with, in the pane and as number format of our sheets. Never so few that it reads 0, and tonnes never
 * so few that they read another whole: 0.96 shown as 1.0 would seem to be rounded down to 0 by mistake.
 */
export function figureDecimals(value: number, as: ShownAs): number {
  if (as === 'credits' && !Number.isInteger(value)) return figureDecimals(value, 'emissions');
  return fewestDecimals(value, as, (shown) => as !== 'emissions' || Math.trunc(shown) === Math.trunc(tidy(value)));
}

/** In a long column, where no whole tonnes stand beside: alike for all figures but those that would read 0. */
export function columnDecimals(value: number, as: ShownAs): number {
  return fewestDecimals(value, as, () => true);
}

function fewestDecimals(value: number, as: ShownAs, isEnough: (shown: number) => boolean): number {
  for (let decimals = USUAL[as]; decimals <= MOST_DECIMALS; decimals += 1) {
    const shown = Number(shownDigits(value, decimals));
    if (isEnough(shown) && (shown !== 0 || value === 0)) return decimals;
  }
  return USUAL[as];
}

/** `(765.7595, 'emissions')` → `765.8`. */
export function figureText(value: number, as: ShownAs): string {
  const decimals = figureDecimals(value, as);
  return value === 0 ? shownDigits(value, decimals) : wordRounded(value, decimals);
}

/** `(765.7595, 'emissions')` → `#,##0.0`. */
export function decimalsFormat(decimals: number): string {
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
}
