/** Which cells are redacted in the end, and which of those that stay visible give them away. */
import { addressText } from '../address';
import { CellMap } from '../formula/cell-map';
import type { SheetRange } from '../formula/precedents-of';
import type { CellAddress, Workbook } from '../workbook';
import { cellsInRanges, contentOf, isInRanges, type PlacedCell } from './cells-in-ranges';
import { chosenRanges } from './chosen-ranges';
import type { FormulaTie } from './formula-ties';
import { FormulaSlopes } from './formula-slopes';
import { HidingOperands } from './hiding-operands';
import type { Addition, RedactionRequest, Reveal } from './redaction';
import type { PivotArea, Source } from './read-source';
import { revealingResults, singleUnknowns } from './revealing-results';
import { sayingCells, tellingFormulas } from './saying-cells';
import { Secrets } from './secrets';

export interface Chosen {
  /** As the person named them, with merged areas. */
  readonly ranges: readonly SheetRange[];
  readonly cells: readonly CellAddress[];
  /** Of the cells, those that nobody named. */
  readonly additions: readonly Addition[];
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
  const { workbook } = source;
  const ranges = chosenRanges(workbook, request.ranges);
  const named = cellsInRanges(workbook, ranges);
  const slopes = new FormulaSlopes(workbook);
  const isNamed = (at: CellAddress): boolean => isInRanges(ranges, at);
  const look = (additions: readonly Addition[], reworded: CellMap<true>, mayStop: boolean): Sight => {
    const cells = [...named, ...placed(workbook, additions)];
    const added = markOf(additions.flatMap((addition) => addition.cells));
    return lookAt(
      { source, ties, slopes, cells, isRedacted: (at) => added.has(at) || isNamed(at), reworded, request },
      mayStop ? mayStay : undefined,
    );
  };
  const { additions, reworded } = request.alsoRevealing === true ? closure(workbook, ties, look, mayStay) : NOTHING_ADDED;
  const { cells, secrets, reveals } = look(additions, reworded, false);
  // What is left out again as needless may have been said in a text.
  const stillSaying = addressesOf(reworded).filter((at) => secrets.in(textAt(workbook, at)).length > 0);
  return { ranges, cells, additions, reworded: stillSaying, secrets, reveals };
}

interface Added {
  readonly additions: readonly Addition[];
  readonly reworded: CellMap<true>;
}

const NOTHING_ADDED: Added = { additions: [], reworded: new CellMap() };

interface Situation {
  readonly source: Source;
  readonly ties: readonly FormulaTie[];
  readonly slopes: FormulaSlopes;
  readonly cells: readonly PlacedCell[];
  readonly isRedacted: (at: CellAddress) => boolean;
  readonly reworded: CellMap<true>;
  readonly request: RedactionRequest;
}

/** What is seen of the redacted cells from those that stay. */
interface Sight {
  readonly cells: readonly CellAddress[];
  readonly secrets: Secrets;
  readonly reveals: readonly Reveal[];
  readonly isRedacted: (at: CellAddress) => boolean;
}

/** `mayStay` where the first things to mend are enough: what follows from them may be gone with them. */
function lookAt(
  { source, ties, slopes, cells: placedCells, isRedacted, reworded, request }: Situation,
  mayStay?: (at: CellAddress) => boolean,
): Sight {
  const { workbook, pivots } = source;
  const cells = placedCells.map(({ at }) => at);
  const single = mayStay === undefined ? [] : singleUnknowns(ties, cells);
  if (single.some(({ at }) => mayStay?.(at) === false)) return { cells, secrets: NO_SECRETS, reveals: single, isRedacted };
  const secrets = new Secrets(placedCells, request.notSecret ?? [], workbook.dateSystem);
  const said = [
    ...sayingCells(workbook, secrets, (at) => isRedacted(at) || reworded.has(at)),
    ...tellingFormulas(ties, secrets, isRedacted),
    ...pivotResults(workbook, pivots, cells, isRedacted),
  ];
  const results = revealingResults(ties, cells, slopes);
  const hasResult = markOf(results.map(({ at }) => at));
  return { cells, secrets, reveals: [...results, ...said.filter(({ at }) => !hasResult.has(at))], isRedacted };
}

const NO_SECRETS = new Secrets([], [], 1900);

type Look = (additions: readonly Addition[], reworded: CellMap<true>, mayStop: boolean) => Sight;

/** All that has to be redacted too until nothing gives anything away: what is computed from the cells, and what they are computed from. */
function closure(workbook: Workbook, ties: readonly FormulaTie[], look: Look, mayStay: (at: CellAddress) => boolean): Added {
  const operands = new HidingOperands(workbook, ties, (at) => !mayStay(at));
  const tieAt = new CellMap<FormulaTie>();
  for (const tie of ties) tieAt.set(tie.at, tie);
  const additions: Addition[] = [];
  const reworded = new CellMap<true>();
  /** Whether there was anything to mend. */
  const mend = ({ reveals, secrets, isRedacted }: Sight): boolean => {
    const next = new Map<string, Addition>();
    const size = reworded.size;
    for (const { kind, at, of } of reveals.filter((reveal) => !mayStay(reveal.at))) {
      const tie = kind === 'computable' ? tieAt.get(at) : undefined;
      if (kind === 'says-it' && !isWhole(workbook, at, secrets)) reworded.set(at, true);
      else join(next, { kind, cells: (tie === undefined ? [at] : operands.of(tie)).filter((cell) => !isRedacted(cell)), of });
    }
    additions.push(...inOneLine([...next.values()]));
    return next.size > 0 || reworded.size > size;
  };
  while (mend(look(additions, reworded, true)) || mend(look(additions, reworded, false)));
  return { additions: withoutNeedless(additions, reworded, look, mayStay), reworded };
}

/** What gives the same away in the same manner goes together: of two results that are solved together not one alone. */
function join(additions: Map<string, Addition>, { kind, cells, of }: Addition): void {
  if (cells.length === 0) return;
  const key = `${kind} ${of.map(addressText).join(' ')}`;
  additions.set(key, { kind, cells: [...(additions.get(key)?.cells ?? []), ...cells], of });
}

/** Trials times cells: one look costs as much as there are cells, and a log of many rows must not take minutes. */
const MOST_TRIED = 100_000;

/** Running totals give away one reading each: nobody reads a line for every one of them. */
const MOST_LINES = 12;

function inOneLine(additions: readonly Addition[]): readonly Addition[] {
  const kinds = [...new Set(additions.map(({ kind }) => kind))];
  return kinds.flatMap((kind) => {
    const same = additions.filter((addition) => addition.kind === kind);
    if (same.length <= MOST_LINES) return same;
    return [{ kind, cells: same.flatMap(({ cells }) => cells), of: addressesOf(markOf(same.flatMap(({ of }) => of))) }];
  });
}

/** What was redacted for a reason that has gone since. */
function withoutNeedless(
  all: readonly Addition[],
  reworded: CellMap<true>,
  look: Look,
  mayStay: (at: CellAddress) => boolean,
): readonly Addition[] {
  const openOf = (additions: readonly Addition[]): number =>
    look(additions, reworded, false).reveals.filter(({ at }) => !mayStay(at)).length;
  const cells = all.reduce((sum, addition) => sum + addition.cells.length, 0);
  if (all.length < 2 || all.length * cells > MOST_TRIED) return all;
  const open = openOf(all);
  return all.reduceRight<readonly Addition[]>((kept, addition) => {
    const without = kept.filter((each) => each !== addition);
    return openOf(without) > open ? kept : without;
  }, all);
}

/** A text that is nothing but the secret. */
function isWhole(workbook: Workbook, at: CellAddress, secrets: Secrets): boolean {
  const text = textAt(workbook, at);
  const [only, second] = secrets.in(text);
  return second === undefined && only !== undefined && text.slice(only.start, only.end).trim() === text.trim();
}

function textAt(workbook: Workbook, at: CellAddress): string {
  const content = contentOf(workbook, at)?.content;
  return content?.kind === 'text' ? content.value : '';
}

function placed(workbook: Workbook, additions: readonly Addition[]): readonly PlacedCell[] {
  const found = new CellMap<PlacedCell>();
  for (const at of additions.flatMap(({ cells }) => cells)) {
    const cell = contentOf(workbook, at);
    if (cell !== undefined) found.set(at, { at, cell });
  }
  const cells: PlacedCell[] = [];
  found.forEach((_, cell) => cells.push(cell));
  return cells;
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

function markOf(cells: readonly CellAddress[]): CellMap<true> {
  const marked = new CellMap<true>();
  for (const at of cells) marked.set(at, true);
  return marked;
}

function addressesOf(map: CellMap<true>): readonly CellAddress[] {
  const found: CellAddress[] = [];
  map.forEach((at) => found.push(at));
  return found;
}
