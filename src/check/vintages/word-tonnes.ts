import { figureDecimals } from '../numbers/figure-decimals';
import { shownDigits, wordRounded } from '../numbers/word-number';

/** Tonnes of the vintages of a report: each as its list shows them. */
export function wordParts(parts: readonly number[]): readonly string[] {
  const decimals = partsDecimals(parts);
  return parts.map((tonnes) => wordRounded(tonnes, decimals));
}

/** Of figures of one list: those that the longest needs, and one or two more where only those add up as shown. */
export function partsDecimals(parts: readonly number[]): number {
  const fewest = Math.max(...parts.map((tonnes) => figureDecimals(tonnes, 'emissions')));
  return [fewest, fewest + 1, fewest + 2].find((count) => addUp(parts, count)) ?? fewest;
}

function addUp(parts: readonly number[], decimals: number): boolean {
  const shown = parts.reduce((sum, tonnes) => sum + Number(shownDigits(tonnes, decimals)), 0);
  const sum = parts.reduce((total, tonnes) => total + tonnes, 0);
  return shownDigits(shown, decimals) === shownDigits(sum, decimals);
}
