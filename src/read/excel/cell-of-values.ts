import type { CellContent } from '../../workbook';

export interface ReadCell {
  readonly content: CellContent;
  readonly formula?: string;
}

/** Values that stand for "not computed yet": the function waits for something. */
const WAITING = new Set(['#BUSY!', '#GETTING_DATA', '#CONNECT!']);

/** One cell from what `values`, `formulas` and `valueTypes` say of it; undefined for an empty one. */
export function cellOf(value: unknown, formulaText: unknown, type: string): ReadCell | undefined {
  const formula = isFormula(value, formulaText) ? { formula: formulaText } : {};
  const isEmpty = type === 'Empty' || value === '' || value === null || value === undefined;
  // A formula that gives "" holds a text of no length; without a formula the cell is empty.
  if (isEmpty) return formula.formula === undefined ? undefined : { content: { kind: 'text', value: '' }, ...formula };
  return { content: contentOf(value, type), ...formula };
}

/**
 * A text that starts with `=` (typed with an apostrophe, or into a cell formatted as text) stands in `formulas` as it is, just like a
 * formula. But no formula's value is its own text.
 */
function isFormula(value: unknown, text: unknown): text is string {
  return typeof text === 'string' && text.length > 1 && text.startsWith('=') && value !== text;
}

function contentOf(value: unknown, type: string): CellContent {
  if (type === 'Error') return WAITING.has(String(value)) ? { kind: 'uncomputed' } : { kind: 'error', code: String(value) };
  if (typeof value === 'number') return { kind: 'number', value };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  return { kind: 'text', value: String(value) };
}
