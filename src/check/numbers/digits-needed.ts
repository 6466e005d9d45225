import { tidy } from './word-number';

/** So that the chance of equal digits in any of so many pairs is below 1 in 1,000: of d digits there are 9 × 10^(d − 1) numbers. */
export function digitsNeeded(pairs: number, least: number): number {
  return Math.max(least, Math.ceil(Math.log10((pairs * 1000) / 9)) + 1);
}

export function digitsIn(value: number): number {
  return String(tidy(Math.abs(value)))
    .replace(/e.*$/, '')
    .replace('.', '')
    .replace(/^0+|0+$/g, '').length;
}
