import { tidy, wordNumber, wordRounded, shownDigits } from '../word-number';

/** One decimal, as the calculation sheet of the form shows emissions. */
const USUAL = 1;
const MOST = 9;

/** How many decimals a figure needs beside its whole tonnes: 0.96 shown as 1.0 would seem to be rounded down to 0 by mistake. */
export function decimalsOf(tonnes: number): number {
  for (let decimals = USUAL; decimals <= MOST; decimals += 1) {
    if (Math.trunc(Number(shownDigits(tonnes, decimals))) === Math.trunc(tidy(tonnes))) return decimals;
  }
  return MOST + 1;
}

/** Tonnes before they are rounded down, so that the step is understood. */
export function wordTonnes(tonnes: number): string {
  const decimals = decimalsOf(tonnes);
  return decimals > MOST ? wordNumber(tonnes) : wordRounded(tonnes, decimals);
}
