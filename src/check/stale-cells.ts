import { addressText } from '../address';
import type { Extraction } from '../extract/extraction';
import { traceEvaluator, type Evaluation } from '../formula/evaluate-formula';
import type { TraceNode } from '../formula/trace';
import type { CellAddress, CellContent } from '../workbook';
import { agree, type CheckSettings } from './settings';

/** A cell whose saved result is not what its formula gives with what stands in the cells it refers to. */
export interface StaleCell {
  readonly at: CellAddress;
  readonly formula: string;
  readonly saved: CellContent;
  readonly computed: Exclude<Evaluation, { readonly kind: 'not-evaluated' }>;
}

export interface Recomputed {
  readonly stale: readonly StaleCell[];
  /** Cells whose formula could not be computed here, with what stood in the way. */
  readonly open: readonly { readonly at: CellAddress; readonly because: string }[];
}

/**
 * Computes each cell from the saved contents of the cells right below it, so that a stale cell is found where it is, and those above it
 * only where they disagree with it.
 */
export function recompute(cells: ReadonlyMap<string, TraceNode>, { surroundings }: Extraction, settings: CheckSettings): Recomputed {
  const stale: StaleCell[] = [];
  const open: { at: CellAddress; because: string }[] = [];
  for (const node of cells.values()) {
    const { at, formula, content: saved } = node;
    if (formula === undefined || saved.kind === 'uncomputed') continue;
    const computed = valueOf(node, formula, surroundings);
    if (computed.kind === 'not-evaluated') open.push({ at, because: computed.name });
    else if (!isSame(saved, computed, settings)) stale.push({ at, formula, saved, computed });
  }
  return { stale, open };
}

function valueOf(node: TraceNode, formula: string, { names, dateSystem }: Extraction['surroundings']): Evaluation {
  // Only what is typed: the saved results of the cells below stand for their formulas.
  const precedents = node.precedents.map(({ at, content }): TraceNode => ({ at, content, precedents: [] }));
  if (node.truncated === true) return { kind: 'not-evaluated', reason: 'incomplete-trace', name: addressText(node.at) };
  return traceEvaluator({ at: node.at, content: node.content, precedents }, names, dateSystem).valueOf(formula, node.at);
}

function isSame(saved: CellContent, computed: StaleCell['computed'], settings: CheckSettings): boolean {
  if (saved.kind === 'number' && computed.kind === 'number') return agree(saved.value, computed.value, settings);
  if (saved.kind === 'error' || computed.kind === 'error') return saved.kind === computed.kind;
  if (saved.kind === 'text' && computed.kind === 'text') return saved.value === computed.value;
  if (saved.kind === 'boolean' && computed.kind === 'boolean') return saved.value === computed.value;
  // A formula that gives "" is saved as a text of no length, or as nothing.
  const isNothing = (content: CellContent | StaleCell['computed']): boolean =>
    content.kind === 'empty' || (content.kind === 'text' && content.value === '');
  return isNothing(saved) && isNothing(computed);
}
