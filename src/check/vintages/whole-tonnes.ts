import { tidy } from '../numbers/word-number';

/**
 * Where credits are rounded down to whole tonnes. `per-vintage`: every vintage by itself. `in-total`: the running total, so that a vintage
 * hands its fraction to the next, but none across the cut where ITMOs begin. `none`: not at all.
 */
export const WHOLE_TONNES = ['per-vintage', 'in-total', 'none'] as const;
export type WholeTonnes = (typeof WHOLE_TONNES)[number];

interface Amount {
  readonly tonnes: number;
  readonly isItmo: boolean;
}

/** What each vintage comes to, in the order of time. */
export function roundedTonnes(amounts: readonly Amount[], way: WholeTonnes): readonly number[] {
  switch (way) {
    case 'none':
      return amounts.map(({ tonnes }) => tonnes);
    case 'per-vintage':
      return amounts.map(({ tonnes }) => roundedDown(tonnes));
    case 'in-total':
      return amounts.map(({ isItmo, tonnes }, index) => {
        const before = amounts.slice(0, index).reduce((sum, other) => sum + (other.isItmo === isItmo ? other.tonnes : 0), 0);
        return roundedDown(before + tonnes) - roundedDown(before);
      });
  }
}

/** As Excel's ROUNDDOWN, which looks at 15 digits: a sum that is 3 but for the last bit of a double stays 3. */
function roundedDown(tonnes: number): number {
  return Math.trunc(tidy(tonnes)) + 0;
}
