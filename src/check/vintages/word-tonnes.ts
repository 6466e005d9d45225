import { tidy, wordNumber, wordRounded, shownDigits } from '../numbers/word-number';

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

/** Figures of one list: all with the decimals that the longest needs, and one or two more where only those add up as shown. */
export function wordParts(parts: readonly number[]): readonly string[] {
  const fewest = Math.max(...parts.map(decimalsOf));
  if (fewest > MOST) return parts.map(wordTonnes);
  const decimals = [fewest, fewest + 1, fewest + 2].find((count) => addUp(parts, count)) ?? fewest;
  return parts.map((tonnes) => wordRounded(tonnes, decimals));
}

function addUp(parts: readonly number[], decimals: number): boolean {
  const shown = parts.reduce((sum, tonnes) => sum + Number(shownDigits(tonnes, decimals)), 0);
  const sum = parts.reduce((total, tonnes) => total + tonnes, 0);
  return shownDigits(shown, decimals) === shownDigits(sum, decimals);
}
