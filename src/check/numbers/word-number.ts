/**
 * A figure as a message shows it: whole as it stands, else to 12 significant digits, with commas between thousands. Excel itself keeps 15,
 * but the sum of a log is noise in the last of them (1,313.07413000001); what differs for a rule differs far above the twelfth
 * (`relativeTolerance`). Very large and very small figures keep their exponent.
 */
export function wordNumber(value: number): string {
  const kept = tidy(value);
  const text = String(Number.isInteger(kept) ? kept : Number(kept.toPrecision(SIGNIFICANT)));
  return /^-?\d+(?:\.\d+)?$/.test(text) ? grouped(text) : text;
}

const SIGNIFICANT = 12;

/** As a cell shows it that has so many decimals; the whole figure where those show nothing of it. */
export function wordRounded(value: number, decimals: number): string {
  const text = shownDigits(value, decimals);
  return Number(text) === 0 ? wordNumber(value) : grouped(text);
}

/** As Excel rounds what it shows: 3602.05, a double just below, is 3602.1 to one decimal, where `toFixed` says 3602.0. */
export function shownDigits(value: number, decimals: number): string {
  const moved = Number(`${tidy(Math.abs(value))}e${decimals}`);
  if (decimals > 15 || !(moved < 1e15)) return value.toFixed(Math.min(decimals, 100));
  return (Math.sign(value) * Number(`${Math.round(moved)}e-${decimals}`)).toFixed(decimals);
}

function grouped(text: string): string {
  const [whole = '', fraction] = text.split('.');
  const thousands = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction === undefined ? thousands : `${thousands}.${fraction}`;
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
