import type { Base, Trait } from '../bases';

/** Workbooks that have all of these. */
export function having(...traits: readonly Trait[]): (base: Base) => boolean {
  return (base) => traits.every((trait) => base.traits.has(trait));
}

export const everywhere = having();
