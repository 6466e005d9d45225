import { BAD_NUMBER, DIVISION_BY_ZERO, fifteenDigits, numberScalar } from '../scalar';
import { power } from '../operators';
import { numbers } from './definition';
import type { FunctionTable } from './definition';

export const ROUNDING: FunctionTable = {
  ROUND: numbers(2, 2, (value, digits = 0) => numberScalar(rounded(value, digits, (size) => Math.floor(size + 0.5)))),
  ROUNDUP: numbers(2, 2, (value, digits = 0) => numberScalar(rounded(value, digits, Math.ceil))),
  ROUNDDOWN: numbers(2, 2, (value, digits = 0) => numberScalar(rounded(value, digits, Math.floor))),
  TRUNC: numbers(1, 2, (value, digits = 0) => numberScalar(rounded(value, digits, Math.floor))),
  INT: numbers(1, 1, (value) => numberScalar(Math.floor(fifteenDigits(value)))),
  ABS: numbers(1, 1, (value) => numberScalar(Math.abs(value))),
  SQRT: numbers(1, 1, (value) => (value < 0 ? BAD_NUMBER : numberScalar(Math.sqrt(value)))),
  POWER: numbers(2, 2, (base, exponent = 0) => power(base, exponent)),
  /** The remainder has the divisor's sign. */
  MOD: numbers(2, 2, (value, divisor = 0) =>
    divisor === 0 ? DIVISION_BY_ZERO : numberScalar(value - divisor * Math.floor(value / divisor)),
  ),
};

/** The functions that round, with what they would give if they did not. */
export const UNROUNDED: FunctionTable = Object.fromEntries(
  ['ROUND', 'ROUNDUP', 'ROUNDDOWN', 'TRUNC', 'INT'].map((name) => [name, numbers(1, 2, (value) => numberScalar(value))]),
);

/**
 * Rounds the size of a number and keeps its sign. Works on its 15 significant digits: 1.005 is 1.005 to Excel, whatever the double
 * says. Near a whole number engines differ (`ROUNDDOWN(4.35*100,0)`: 434 or 435); who decides on a tonne must look at the margin.
 */
function rounded(value: number, digits: number, round: (size: number) => number): number {
  const places = Math.trunc(digits);
  // The digits of a double end long before.
  if (places > 320) return value;
  if (places < -320) return round === Math.ceil && value !== 0 ? Number.POSITIVE_INFINITY : 0;
  return Math.sign(value) * shifted(round(shifted(fifteenDigits(Math.abs(value)), places)), -places);
}

/** value × 10^places through the decimal notation: multiplying would bring back the bits that fifteenDigits took away. */
function shifted(value: number, places: number): number {
  const [digits = '0', exponent = '0'] = value.toExponential().split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}
