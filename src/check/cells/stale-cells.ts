import { addressText } from '../../address';
import type { CalculationSheet, Extraction } from '../../extract/extraction';
import { traceSource, workbookSource, type CellSource, type SourceCell } from '../../formula/cell-source';
import { evaluatorOf, type Evaluation } from '../../formula/evaluate-formula';
import type { CellAddress, CellContent } from '../../workbook';
import { tracesOf } from './computed-cells';
import { isBorderline, type Turn } from '../numbers/borderline';
import type { FollowedCells } from './followed-cells';
import { formulaDecimals } from '../numbers/formula-decimals';
import { agree, type CheckSettings } from '../settings';

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
export function recompute({ cells, unfollowed, source }: FollowedCells, saved: CellSource, settings: CheckSettings): Recomputed {
  const stale: StaleCell[] = [];
  const open: { at: CellAddress; because: string }[] = [];
  const evaluator = evaluatorOf(saved);
  const exact = evaluatorOf(saved, { withoutRounding: true });
  const cut = new Set(source === undefined ? unfollowed.map(addressText) : []);
  const formulas = cells.flatMap(({ formula, ...cell }) => (formula === undefined ? [] : [{ ...cell, formula }]));
  for (const { at, formula, content } of formulas.slice(0, MOST_FORMULAS)) {
    if (content.kind === 'uncomputed') continue;
    const computed = cut.has(addressText(at)) ? NOT_LISTED : evaluator.valueOf(formula, at);
    if (computed.kind === 'not-evaluated') open.push({ at, because: computed.name });
    else if (!isSame(content, computed, settings) && !isBorderlineSaved(content, exact.valueOf(formula, at), formula, settings))
      stale.push({ at, formula, saved: content, computed });
  }
  const [rest] = formulas.slice(MOST_FORMULAS);
  if (rest !== undefined) open.push({ at: rest.at, because: `${formulas.length - MOST_FORMULAS} more` });
  return { stale, open };
}

/** Formulas computed for one report: the figures come first, a log of formulas last. Each may add up the whole log. */
const MOST_FORMULAS = 2000;
const NOT_LISTED: Evaluation = { kind: 'not-evaluated', reason: 'incomplete-trace', name: '…' };

/** The cells that the formulas of a report refer to, as they are saved: no cell has a formula of its own. */
export function savedCells(sheet: CalculationSheet, { book, surroundings: { names, dateSystem } }: Extraction): CellSource {
  const source = book === undefined ? traceSource(tracesOf(sheet), names, dateSystem) : workbookSource(book);
  return {
    ...source,
    cell: (name, row, column) => withoutFormula(source.cell(name, row, column)),
    *cellsIn(name, range) {
      for (const { row, column, content } of source.cellsIn(name, range)) yield { row, column, content };
    },
  };
}

function withoutFormula(cell: SourceCell | undefined): SourceCell | undefined {
  return cell && { content: cell.content };
}

/** Rounded to the other side by the program that saved it. */
function isBorderlineSaved(saved: CellContent, exact: Evaluation, formula: string, settings: CheckSettings): boolean {
  const step = 10 ** -(formulaDecimals(formula) ?? 0);
  if (saved.kind !== 'number' || exact.kind !== 'number' || Math.abs(saved.value - exact.value) > step * 1.001) return false;
  const isAt = (turn: Turn): boolean => isBorderline(exact.value, step, turn, settings);
  return (TURNS_AT_HALVES.test(formula) && isAt('halves')) || (TURNS_AT_WHOLES.test(formula) && isAt('wholes'));
}

const TURNS_AT_HALVES = /\bROUND\(/i;
const TURNS_AT_WHOLES = /\b(?:ROUNDUP|ROUNDDOWN|TRUNC|INT)\(/i;

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
