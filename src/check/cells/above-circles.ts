import { addressText } from '../../address';
import type { CalculationSheet } from '../../extract/extraction';
import { circlesAmong } from './circles';
import { cellsBelow } from './computed-cells';
import { rememberedOf } from '../../remembered';

/** The cells of circles and those that are computed from them: what they hold says nothing but that there is a circle. */
export const aboveCircles = rememberedOf((sheet: CalculationSheet): ReadonlySet<string> => {
  const cells = cellsBelow(sheet);
  const found = new Set(circlesAmong(cells).flat().map(addressText));
  if (found.size === 0) return found;
  const takers = new Map<string, string[]>();
  for (const [key, { precedents }] of cells) {
    for (const { at } of precedents) {
      const known = takers.get(addressText(at));
      if (known) known.push(key);
      else takers.set(addressText(at), [key]);
    }
  }
  // A set is walked to its end while it grows.
  for (const key of found) for (const taker of takers.get(key) ?? []) found.add(taker);
  return found;
});
