import { SYMBOLS, type CalculationSheet } from '../extract/extraction';
import type { TraceNode } from '../formula/trace';

/** A figure's name and the tree of cells below it. */
export interface TracedFigure {
  readonly name: string;
  readonly trace: TraceNode;
}

/** Every number of the calculation sheet with its trace, in the order in which the sheet computes them. */
export function tracedFigures(sheet: CalculationSheet): readonly TracedFigure[] {
  const readings = [...SYMBOLS.map((symbol) => sheet.readings[symbol]), ...sheet.furtherFactors];
  return readings.flatMap((reading) => (reading.kind === 'number' ? [{ name: reading.symbol, trace: reading.trace }] : []));
}

/** A node and all nodes below it, each before those below it. */
export function* nodesBelow(root: TraceNode): Generator<TraceNode> {
  // A stack of our own: a running total over a long log makes a tree too deep for recursion.
  const rest: TraceNode[] = [root];
  for (let node = rest.pop(); node !== undefined; node = rest.pop()) {
    yield node;
    for (const precedent of node.precedents.toReversed()) rest.push(precedent);
  }
}
