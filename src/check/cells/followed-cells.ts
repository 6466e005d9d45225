import type { CalculationSheet, Extraction } from '../../extract/extraction';
import { contentIn, workbookSource, type CellSource } from '../../formula/cell-source';
import type { TraceNode } from '../../formula/trace';
import type { CellAddress, CellContent } from '../../workbook';
import { cellsBelow } from './computed-cells';
import { followFormulas } from '../model/follow-formulas';
import { rememberedOf } from '../../remembered';

/** A cell below the figures. */
export interface FollowedCell {
  readonly at: CellAddress;
  readonly content: CellContent;
  readonly formula?: string;
  /** The formula that was met first; absent for the figures themselves. */
  readonly by?: CellAddress;
}

export interface FollowedCells {
  readonly cells: readonly FollowedCell[];
  /** Formulas below which more cells lie than are listed. */
  readonly unfollowed: readonly CellAddress[];
  /** Absent where only the traces are known. */
  readonly source?: CellSource;
}

/**
 * Every cell below the figures and Table 3. Where the workbook's cells travelled with the extraction a log of a hundred thousand rows is
 * followed to its end; else as far as the traces show it.
 */
export const followedCells = rememberedOf((sheet: CalculationSheet, { book }: Extraction): FollowedCells => {
  const traced = cellsBelow(sheet);
  const cut = [...traced.values()].filter(({ truncated }) => truncated === true);
  if (book === undefined || cut.length === 0) return { cells: tracedCells(traced), unfollowed: cut.map(({ at }) => at) };
  const source = workbookSource(book);
  const { formulas, leaves, unfollowed } = followFormulas(source, figuresOf(sheet), () => false);
  const cells = [
    ...formulas.map(({ at, formula }): FollowedCell => ({ at, formula, content: contentIn(source, at) })),
    ...leaves.map(({ at, content, by }): FollowedCell => ({ at, content, by })),
  ];
  return { cells, unfollowed, source };
});

function tracedCells(traced: ReadonlyMap<string, TraceNode>): readonly FollowedCell[] {
  return [...traced.values()].map(({ at, content, formula }) => ({ at, content, ...(formula === undefined ? {} : { formula }) }));
}

function figuresOf({ readings, furtherFactors, reportedTotal }: CalculationSheet): readonly CellAddress[] {
  const all = [...Object.values(readings), ...furtherFactors, ...(reportedTotal ? [reportedTotal] : [])];
  return all.flatMap((reading) => (reading.kind === 'number' || reading.kind === 'unusable' ? [reading.at] : []));
}
