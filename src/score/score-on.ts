import { compareProducts } from './compare-products';
import type { Band, Scale } from './scoring-sheet';

/** A value that may be a quotient: it is held against the ends of bands without dividing. */
export interface Quantity {
  readonly product: readonly number[];
  /** None of them is 0 or below. */
  readonly divisors: readonly number[];
}

/** What a scale says of a value: points, or that the value lies between two of its bands, where nothing is printed. */
export type Score =
  /** `better`: the band with the next more points; absent where there is none. */
  | { readonly kind: 'points'; readonly band: Band; readonly better?: Band }
  | { readonly kind: 'between'; readonly better: Band; readonly worse: Band };

export function scoreOn({ bands }: Scale, quantity: Quantity): Score {
  const held = (end: number): number => compareProducts(quantity.product, [end, ...quantity.divisors]);
  for (const [index, band] of bands.entries()) {
    const better = bands[index - 1];
    const gap = better && gapBetween(better, band);
    if (better && gap && held(gap.above) > 0 && held(gap.below) < 0) return { kind: 'between', better, worse: band };
    const isWithin = (band.from === undefined || held(band.from) >= 0) && (band.to === undefined || held(band.to) <= 0);
    if (isWithin) return { kind: 'points', band, ...(better ? { better } : {}) };
  }
  throw new Error('A scale without a first or a last band');
}

/** More than the one and less than the other: what is printed for no band. */
export interface Gap {
  readonly above: number;
  readonly below: number;
}

function gapBetween(better: Band, worse: Band): Gap {
  const [above, below] = [better.to, worse.from];
  if (above !== undefined && below !== undefined && above < below) return { above, below };
  return { above: worse.to ?? NaN, below: better.from ?? NaN };
}

export function gapsOf({ bands }: Scale): readonly Gap[] {
  return bands.slice(1).map((band, index) => gapBetween(bands[index] ?? band, band));
}
