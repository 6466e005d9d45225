/** Which cells are redacted in the end, and which of those that stay visible give them away. */
import { CellMap } from '../formula/cell-map';
import type { SheetRange } from '../formula/precedents-of';
import type { CellAddress, Workbook } from '../workbook';
import { cellsInRanges, contentOf, isInRanges, type PlacedCell } from './cells-in-ranges';
import { chosenRanges } from './chosen-ranges';
import type { FormulaTie } from './formula-ties';
import type { RedactionRequest, Reveal } from './redaction';
import type { PivotArea, Source } from './read-source';
import { revealingResults, singleUnknowns } from './revealing-results';
import { sayingCells, tellingFormulas } from './saying-cells';
import { Secrets } from './secrets';

export interface Chosen {
  /** As the person named them, with merged areas. */
  readonly ranges: readonly SheetRange[];
  readonly cells: readonly CellAddress[];
  /** Of the cells, those that nobody named. */
  readonly added: readonly CellAddress[];
  /** Cells whose text is to say XXX where it says a secret. */
  readonly reworded: readonly CellAddress[];
  readonly secrets: Secrets;
  readonly reveals: readonly Reveal[];
}

/** `mayStay`: cells that were named as such. */
export function chooseRedacted(
  source: Source,
  ties: readonly FormulaTie[],
  request: RedactionRequest,
  mayStay: (at: CellAddress) => boolean,
): Chosen {
  const { workbook, pivots } = source;
  const ranges = chosenRanges(workbook, request.ranges);
  const named = cellsInRanges(workbook, ranges);
  const added = new CellMap<PlacedCell>();
  const reworded = new CellMap<true>();
  for (;;) {
    const redacted = [...named, ...valuesOf(added)];
    const cells = redacted.map(({ at }) => at);
    const secrets = new Secrets(redacted, request.notSecret ?? [], workbook.dateSystem);
    const isRedacted = (at: CellAddress): boolean => added.has(at) || isInRanges(ranges, at);
    const said = [
      ...sayingCells(workbook, secrets, (at) => isRedacted(at) || reworded.has(at)),
      ...tellingFormulas(ties, secrets, isRedacted),
      ...pivotResults(workbook, pivots, cells, isRedacted),
    ];
    const single = request.alsoRevealing === true ? singleUnknowns(ties, cells) : [];
    const results = single.some(({ at, kind }) => kind === 'result' && !mayStay(at)) ? single : revealingResults(ties, cells);
    const reveals = [...results, ...said.filter(({ at }) => !results.some((result) => isSame(result.at, at)))];
    const next =
      request.alsoRevealing === true ? reveals.filter(({ at, kind }) => kind !== 'computable' && !isRedacted(at) && !mayStay(at)) : [];
    if (next.length === 0) {
      return { ranges, cells, added: [...valuesOf(added)].map(({ at }) => at), reworded: addressesOf(reworded), secrets, reveals };
    }
    for (const { at, kind } of next) {
      const cell = contentOf(workbook, at);
      if (cell === undefined) continue;
      if (kind === 'says-it' && !isWhole(cell.content.kind === 'text' ? cell.content.value : '', secrets)) reworded.set(at, true);
      else added.set(at, { at, cell });
    }
  }
}

/** A text that is nothing but the secret. */
function isWhole(text: string, secrets: Secrets): boolean {
  const [only, second] = secrets.in(text);
  return second === undefined && only !== undefined && text.slice(only.start, only.end).trim() === text.trim();
}

function pivotResults(
  workbook: Workbook,
  pivots: readonly PivotArea[],
  redacted: readonly CellAddress[],
  isRedacted: (at: CellAddress) => boolean,
): readonly Reveal[] {
  const drawing = pivots.filter(({ of }) => of === undefined || redacted.some((at) => isInRanges([of], at)));
  const cells = cellsInRanges(
    workbook,
    drawing.map(({ area }) => area),
  );
  return cells.flatMap(({ at, cell }) =>
    cell.content.kind === 'number' && !isRedacted(at) ? [{ kind: 'not-followed' as const, at, of: [] }] : [],
  );
}

function valuesOf<V>(map: CellMap<V>): readonly V[] {
  const values: V[] = [];
  map.forEach((_, value) => values.push(value));
  return values;
}

function addressesOf(map: CellMap<true>): readonly CellAddress[] {
  const found: CellAddress[] = [];
  map.forEach((at) => found.push(at));
  return found;
}

function isSame(a: CellAddress, b: CellAddress): boolean {
  return a.row === b.row && a.column === b.column && a.sheet === b.sheet;
}
