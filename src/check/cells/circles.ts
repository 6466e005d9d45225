import { addressText } from '../../address';
import type { TraceNode } from '../../formula/trace';
import type { CellAddress } from '../../workbook';
import { rememberedOf } from '../../remembered';

/**
 * The circles among cells, each as its cells in the order in which they refer to each other; none is given twice. A circle is found
 * once, at the cell where the walk enters it.
 */
export const circlesAmong = rememberedOf((cells: ReadonlyMap<string, TraceNode>): readonly (readonly CellAddress[])[] => {
  const done = new Set<string>();
  const circles: CellAddress[][] = [];
  for (const start of cells.keys()) {
    if (done.has(start)) continue;
    // A stack of our own, as chains of cells may be thousands long.
    const path: { key: string; next: number }[] = [{ key: start, next: 0 }];
    const onPath = new Map<string, number>([[start, 0]]);
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
      const below = cells.get(step.key)?.precedents[step.next];
      step.next += 1;
      if (below === undefined) {
        done.add(step.key);
        onPath.delete(step.key);
        path.pop();
        continue;
      }
      const key = addressText(below.at);
      const entered = onPath.get(key);
      if (entered !== undefined) circles.push(path.slice(entered).flatMap(({ key: member }) => cells.get(member)?.at ?? []));
      else if (!done.has(key)) {
        onPath.set(key, path.length);
        path.push({ key, next: 0 });
      }
    }
  }
  return circles;
});
