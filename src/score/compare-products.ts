/**
 * Which of two products of figures is larger, exactly: 0.1 × 3 is 0.3 here. A figure means the decimal that it is written as, so an amount
 * that lies on the edge of a band lies on it. Negative: the first is smaller.
 */
export function compareProducts(one: readonly number[], other: readonly number[]): number {
  const [a, b] = [product(one), product(other)];
  const scale = Math.max(a.decimals, b.decimals);
  const difference = scaled(a, scale) - scaled(b, scale);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** `digits` × 10^-`decimals`. */
interface Decimal {
  readonly digits: bigint;
  readonly decimals: number;
}

function product(figures: readonly number[]): Decimal {
  return figures.map(decimalOf).reduce((a, b) => ({ digits: a.digits * b.digits, decimals: a.decimals + b.decimals }), ONE);
}

const ONE: Decimal = { digits: 1n, decimals: 0 };

/** The shortest decimal that means this double: what was typed. */
function decimalOf(figure: number): Decimal {
  const [mantissa = '', exponent = '0'] = String(figure).split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const decimals = fraction.length - Number(exponent);
  const digits = BigInt(whole + fraction);
  return decimals < 0 ? { digits: digits * 10n ** BigInt(-decimals), decimals: 0 } : { digits, decimals };
}

function scaled({ digits, decimals }: Decimal, scale: number): bigint {
  return digits * 10n ** BigInt(scale - decimals);
}
