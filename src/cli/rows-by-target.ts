import { targetOf, type GuidanceIndicator } from '../map/guidance/guidance-row';

/** In the order of the first row of each target: the guidance's, which is the UN's. */
export function rowsByTarget<Item>(items: readonly Item[], rowOf: (item: Item) => GuidanceIndicator): ReadonlyMap<string, readonly Item[]> {
  const targets = new Map<string, Item[]>();
  for (const item of items) {
    const target = targetOf(rowOf(item));
    targets.set(target, [...(targets.get(target) ?? []), item]);
  }
  return targets;
}
