import { addressText } from '../../address';
import type { CalculationSheet } from '../../extract/extraction';
import type { TraceNode } from '../../formula/trace';
import { nodesBelow, tracedFigures } from './nodes-below';
import { rememberedOf } from '../../remembered';

/** The traces of the figures and of Table 3. */
export function tracesOf(sheet: CalculationSheet): readonly TraceNode[] {
  const { reportedTotal: total } = sheet;
  const ofTotal = total?.kind === 'number' || total?.kind === 'unusable' ? total.trace : undefined;
  return [...tracedFigures(sheet).map(({ trace }) => trace), ...(ofTotal ? [ofTotal] : [])];
}

/** Every cell below the figures and Table 3 once, as the node that shows what lies below it; by address. */
export const cellsBelow = rememberedOf((sheet: CalculationSheet): ReadonlyMap<string, TraceNode> => {
  const found = new Map<string, TraceNode>();
  for (const trace of tracesOf(sheet)) {
    for (const node of nodesBelow(trace)) {
      const key = addressText(node.at);
      if (found.get(key)?.repeated !== undefined || !found.has(key)) found.set(key, node);
    }
  }
  return found;
});
