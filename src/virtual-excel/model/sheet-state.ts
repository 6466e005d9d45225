import type { CellRange, Visibility } from '../../workbook';
import type { CellFormat } from './cell-format';
import type { PageSetUp } from './page-set-up';
import type { SheetLooks } from './sheet-looks';
import type { StoredContent } from './book-sheet';

/** What is written on a sheet and how it looks, at one moment, to come back to. Whether it is protected is no part of it, as in Excel's Undo. */
export interface SheetState {
  readonly name: string;
  readonly visibility: Visibility;
  readonly isWrittenAnew: boolean;
  readonly merges: readonly CellRange[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly tabColor: string | undefined;
  readonly cells: CellsState;
  readonly page: PageSetUp;
  /** Undefined: nobody has asked for them yet. */
  readonly looks: SheetLooks | undefined;
}

/** Shared by all states between two changes: a metering log is not copied for every letter typed elsewhere. */
export interface CellsState {
  readonly version: number;
  readonly written: ReadonlyMap<number, StoredContent>;
  readonly formats: ReadonlyMap<number, CellFormat>;
  readonly wideFormats: readonly WideFormat[];
  readonly clearedFormats: readonly CellRange[];
}

/** Of whole rows and columns, under the cells' own formats. */
export interface WideFormat {
  readonly range: CellRange;
  readonly format: CellFormat;
}

/** Keys of the cells that hold something else in the one than in the other. */
export function differentCells(a: CellsState, b: CellsState): number[] {
  const keys = new Set([...a.written.keys(), ...b.written.keys()]);
  // Contents are never changed in place: what is the same object is the same content.
  return [...keys].filter((key) => a.written.get(key) !== b.written.get(key));
}
