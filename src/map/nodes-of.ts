import type { TraceNode } from '../formula/trace';

/** A figure's own node and every node below it, in no particular order. */
export function nodesOf(top: TraceNode): readonly TraceNode[] {
  const nodes = [top];
  // Grows while it is walked: a running total over a long log makes a tree too deep for recursion.
  for (const node of nodes) for (const precedent of node.precedents) nodes.push(precedent);
  return nodes;
}
