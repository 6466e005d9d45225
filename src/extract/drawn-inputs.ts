import { traceOf } from '../formula/trace-of';
import type { TraceNode } from '../formula/trace';
import type { Workbook } from '../workbook';
import type { FormSheet } from './form-sheets';
import { contains } from './sheet-texts';

export interface DrawnInputs {
  /** Their Table 1 is what EG is computed from, directly or through cells that belong to no Table 1. */
  readonly direct: readonly FormSheet[];
  /** Only the Table 1 of a direct one is computed from them (`MRS(input_separate)`): their rows are in its rows already. */
  readonly indirect: readonly FormSheet[];
}

/** The input sheets that a calculation sheet's EG is computed from, in the order given. */
export function drawnInputs(workbook: Workbook, calculation: FormSheet, inputs: readonly FormSheet[]): DrawnInputs {
  const others = inputs.filter((input) => input !== calculation);
  const direct = new Set<FormSheet>();
  const met = new Set<FormSheet>();
  const figures = calculation.rows.candidates.filter(({ symbol, cell }) => symbol === 'EG' && cell?.formula !== undefined);
  const waiting = figures.map((figure) => ({ node: traceOf(workbook, figure.value), isBelowTable: false }));
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, isBelowTable } = next;
    const input = others.find((other) => isInTable(node, other));
    if (input) met.add(input);
    if (input && !isBelowTable) direct.add(input);
    waiting.push(...node.precedents.map((below) => ({ node: below, isBelowTable: isBelowTable || input !== undefined })));
  }
  return {
    direct: others.filter((input) => direct.has(input)),
    indirect: others.filter((input) => met.has(input) && !direct.has(input)),
  };
}

function isInTable({ at }: TraceNode, { table }: FormSheet): boolean {
  return table !== undefined && at.sheet === table.sheet && contains(table.range, at);
}
