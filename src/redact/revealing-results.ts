/** Which results that can be seen let anybody compute back what was redacted. */
import type { CellAddress, CellContent } from '../workbook';
import type { FormulaTie } from './formula-ties';
import { MarkedCells } from './marked-cells';
import type { FormulaSlopes } from './formula-slopes';
import type { Reveal } from './redaction';
import { solvedTogether, type Equation } from './solved-together';

/**
 * Every formula is an equation between its result and the cells it draws on. What is redacted is unknown. An equation with a single unknown
 * gives it away. The formulas of redacted cells count too: the methodology that they come from is public.
 */
export function singleUnknowns(ties: readonly FormulaTie[], redacted: readonly CellAddress[]): readonly Reveal[] {
  const unknown = markedAll(redacted);
  return equationsOf(ties, unknown).flatMap((equation) => solved(equation, unknown));
}

/** All that can be computed back: what one equation gives away is known to the next; several may do together what none does alone. */
export function revealingResults(ties: readonly FormulaTie[], redacted: readonly CellAddress[], slopes: FormulaSlopes): readonly Reveal[] {
  const unknown = markedAll(redacted);
  const equations = equationsOf(ties, unknown);
  const reveals: Reveal[] = [];
  for (let isNew = true; isNew;) {
    const before = reveals.length;
    for (const equation of equations) {
      for (const reveal of solved(equation, unknown)) {
        reveals.push(reveal);
        for (const at of reveal.of) unknown.unmark(at);
      }
    }
    isNew = reveals.length > before;
    equations.reverse();
  }
  return [...reveals, ...solvedTogether(equations, unknown, slopes)];
}

function equationsOf(ties: readonly FormulaTie[], unknown: MarkedCells): Equation[] {
  return ties
    .map((tie) => ({ tie, isRedacted: unknown.has(tie.at) }))
    .filter(({ tie, isRedacted }) =>
      isRedacted ? tie.ranges.length > 0 && !tie.isOpen : tells(tie) && unknown.in(tie.told, 1).length > 0,
    );
}

function markedAll(cells: readonly CellAddress[]): MarkedCells {
  const marked = new MarkedCells(cells);
  for (const at of cells) marked.mark(at);
  return marked;
}

function solved({ tie, isRedacted }: Equation, unknown: MarkedCells): readonly Reveal[] {
  const [only, second] = unknownsOf(tie, unknown, 2);
  if (only === undefined || second !== undefined) return [];
  if (isRedacted && isSame(only, tie.at)) return [{ kind: 'computable', at: tie.at, of: [only], from: tie.told }];
  return [{ kind: 'result', at: tie.at, of: [only] }];
}

function unknownsOf(tie: FormulaTie, unknown: MarkedCells, most: number): readonly CellAddress[] {
  const own = unknown.has(tie.at) ? [tie.at] : [];
  const others = unknown.in(tie.told, most + 1).filter((at) => !isSame(at, tie.at));
  return [...own, ...others].slice(0, most);
}

function isSame(a: CellAddress, b: CellAddress): boolean {
  return a.row === b.row && a.column === b.column && a.sheet === b.sheet;
}

/** `OK` of `IF(E8>0,"OK","")` tells no figure; a name put together from cells does. */
function tells({ cell: { content }, texts }: FormulaTie): boolean {
  return content.kind === 'number' || (content.kind === 'text' && !isOneOf(texts, content));
}

function isOneOf(texts: readonly string[], content: CellContent & { kind: 'text' }): boolean {
  return content.value.trim() === '' || texts.includes(content.value);
}
