import type { Words } from '../language';

/** What a sheet of ours is known and read back by, wherever its rows and columns stand by then and whatever its tab is called. */
export interface SheetLayout {
  /** Stands in a cell of its own at the foot of the sheet; never changes within a version of the layout. */
  readonly marker: string;
  /** What its tab is called at first. */
  readonly tab: Words;
  /** The head of the sheet. With the tables of `knownBy` below it, the sheet is known where the columns with the marker were deleted. */
  readonly title: Words;
  readonly tables: Readonly<Record<string, TableLayout>>;
  readonly knownBy: readonly string[];
}

/** A table that people type in. */
export interface TableLayout<Column extends string = string> {
  /** The words of its header row: looked for in both languages, alone and side by side. */
  readonly headers: Readonly<Record<Column, Words>>;
  /** What tells its header row from any other row with such words in it. The columns of keys look like something one may delete. */
  readonly isHead: (columns: ReadonlyMap<string, number>) => boolean;
  /** The column that says what a row is about. */
  readonly named?: Column;
  /** Columns of answers that are a number or one of few words: a link that somebody sets on one has no place beside it. */
  readonly short?: readonly Column[];
}
