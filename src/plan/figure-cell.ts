import type { PlannedContent } from './sheet-plan';
import type { SheetChoice } from './sheet-content';

/** A figure as a formula with the value it has now, or as the number alone. Never rounded: decimals are a matter of number format. */
export function figureCell(formula: string, value: number, values: SheetChoice['values']): PlannedContent {
  return values === 'linked' ? { kind: 'formula', formula, value } : { kind: 'number', value };
}

export function typedCell(typed: string | number | undefined): PlannedContent {
  if (typed === undefined || typed === '') return { kind: 'blank' };
  return typeof typed === 'number' ? { kind: 'number', value: typed } : { kind: 'text', text: typed };
}
