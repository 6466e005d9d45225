/** The items with the same key together, groups and items in their order. Those without a key are left out. */
export function groupsBy<Item>(items: readonly Item[], keyOf: (item: Item) => string | undefined): readonly (readonly Item[])[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}
