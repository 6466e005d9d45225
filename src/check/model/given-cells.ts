import { CellMap } from '../../formula/cell-map';
import type { CellSource } from '../../formula/cell-source';
import { evaluatorOf, type Evaluator } from '../../formula/evaluate-formula';
import type { CellAddress, CellContent } from '../../workbook';
import type { BoundMethodology, SymbolCell } from './bind-symbols';
import type { Draw, Drawable } from './draw-inputs';
import { followFormulas } from './follow-formulas';
import type { Setting } from './sheet-model';

/** A cell that the methodology takes as given: values are drawn for it. */
export interface GivenCell extends Drawable {
  readonly at: CellAddress;
  readonly symbol: string;
  /** `EG_i,p (2)`, `EF_RE`. */
  readonly name: string;
  /** As on the sheet; '' for the cell of a list that a factor is picked from. */
  readonly unit: string;
  readonly toBase: number;
}

/**
 * The cells to draw values for. A monitored value is drawn in its cell, whatever formula collects it there. A factor that is picked from
 * a list by a formula is drawn in the list: the formula stays, so that who refers to the list instead is seen to mean the same.
 */
export function givenCells(bound: BoundMethodology, source: CellSource): readonly GivenCell[] {
  const evaluator = evaluatorOf(source);
  const inputs = [...bound.inputs.values()].flatMap((cells) =>
    cells.flatMap((cell) =>
      cells.length === 1 && isFactor(cell) && cell.formula !== undefined ? picked(cell, source, evaluator) : [given(cell)],
    ),
  );
  const constants = bound.equations.flatMap(({ result, symbols }) => {
    const figure = symbols.length === 0 ? bound.figures.get(result) : undefined;
    return figure === undefined ? [] : [given(figure)];
  });
  return withoutSame([...inputs, ...constants]);
}

/** What is amounts of something; everything else multiplies it. */
function isFactor({ symbol }: SymbolCell): boolean {
  return /^(?:EF|COP|NCV|GWP|η)/.test(symbol);
}

function given(cell: SymbolCell): GivenCell {
  const { at, symbol, name, unit, toBase, content } = cell;
  return { at, symbol, name, unit, toBase, today: numberIn(content), kind: isFactor(cell) ? 'factor' : 'quantity' };
}

/** The cells below a factor's formula whose number is the factor's, or moves it: a number that only chooses a row does not. */
function picked(cell: SymbolCell, source: CellSource, evaluator: Evaluator): readonly GivenCell[] {
  const valueUnder = (replaced: CellMap<number>): number | undefined => {
    const value = evaluator.calculation(replaced)(cell.at);
    return value.kind === 'number' ? value.value : undefined;
  };
  const today = valueUnder(new CellMap());
  if (today === undefined) return [given(cell)];
  const { leaves } = followFormulas(source, [cell.at], () => false);
  const moving = leaves.slice(0, MOST_LEAVES).flatMap(({ at, content }): GivenCell[] => {
    const value = numberIn(content);
    if (value === undefined || value === 0) return [];
    const moved = valueUnder(new CellMap<number>().set(at, value * NUDGE));
    if (moved === undefined || moved === today) return [];
    return [{ at, symbol: cell.symbol, name: cell.name, unit: cell.unit, toBase: cell.toBase, today: value, kind: 'factor' }];
  });
  return moving;
}

/** A list of default values has a handful of entries; a formula over more is no choice from a list. */
const MOST_LEAVES = 200;
const NUDGE = 1.01;

function numberIn(content: CellContent): number | undefined {
  return content.kind === 'number' ? content.value : undefined;
}

function withoutSame(cells: readonly GivenCell[]): readonly GivenCell[] {
  const met = new CellMap<true>();
  return cells.filter(({ at }) => {
    const isNew = !met.has(at);
    met.set(at, true);
    return isNew;
  });
}

export function settingsOf(cells: readonly GivenCell[], draw: Draw): readonly Setting[] {
  return cells.map(({ at }, index) => ({ at, value: draw[index] ?? 0 }));
}
