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

/** The figure without what IEEE doubles add beyond 15 significant digits; -0 becomes 0. */
export function tidy(value: number): number {
  return Number(value.toPrecision(15)) + 0;
}
