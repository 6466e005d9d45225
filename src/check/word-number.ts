/**
 * A figure as a message shows it: at most 15 significant digits (what Excel itself keeps), so that 0.1 + 0.2 reads 0.3, with commas
 * between thousands. Very large and very small figures keep their exponent.
 */
export function wordNumber(value: number): string {
  const text = String(tidy(value));
  if (!/^-?\d+(?:\.\d+)?$/.test(text)) return text;
  const [whole = '', fraction] = text.split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** a - b without what the subtraction leaves beyond the 15 digits of the larger one: 2,928.250527 - 2,870.83385 is 57.416677. */
export function tidyDifference(a: number, b: number): number {
  const largest = Math.max(Math.abs(a), Math.abs(b));
  if (largest === 0) return 0;
  const decimals = 14 - Math.floor(Math.log10(largest));
  return decimals < 0 || decimals > 100 ? tidy(a - b) : Number((a - b).toFixed(decimals)) + 0;
}

/** The figure without what IEEE doubles add beyond 15 significant digits; -0 becomes 0. */
export function tidy(value: number): number {
  return Number(value.toPrecision(15)) + 0;
}
