/** What people decided about findings, and which cells they chose by hand: as a Check log of ours in the workbook carries it. */
import type { CellAddress } from '../../workbook';
import type { IsoDate, Reading, SymbolName } from '../extraction';
import type { EarlierNote } from '../our-sheet/earlier-answers';

/** A cell that a person chose for a symbol, over what is recognised. */
export interface CellByHand {
  readonly symbol: SymbolName;
  readonly at: CellAddress;
  /** The calculation sheet whose symbol it is; absent: the cell's own sheet, else the only report. */
  readonly report?: string;
  /** As the person gave it; a unit that stands beside the cell goes first. */
  readonly unit?: string;
  readonly by?: string;
  readonly on?: IsoDate;
}

/** A choice in force, and what was recognised for the symbol without it. */
export interface ChosenCell extends CellByHand {
  readonly recognised: Reading;
}

/** What a person says about a symbol now. Without a cell: what was chosen for it before no longer holds, and it is recognised again. */
export interface CellChoice extends Omit<CellByHand, 'at'> {
  readonly at: CellAddress | undefined;
}

/** A cell by hand that cannot be used. */
export interface LostCell {
  readonly symbol: SymbolName;
  /** `deleted`: its row, column or sheet was deleted, or no cell is named. `unclear`: there are several reports, and nothing says which one is meant. */
  readonly because: 'deleted' | 'unclear';
  /** What is known of it: the formula of its row on the log (`=#REF!`), its address, or `#REF! ('MRS(input)'!F9)` with its last one. */
  readonly was: string;
  readonly report?: string;
  readonly unit?: string;
  readonly by?: string;
  readonly on?: IsoDate;
}

/** One row of the log as it stands there. Texts as typed, in whichever language. */
export interface EarlierLogRow {
  readonly at: CellAddress;
  /** Absent in a row that somebody added. */
  readonly key?: string;
  /** Where the row's formula points now: Excel moves it with inserted rows. */
  readonly cell?: CellAddress;
  /** The finding's figures when the sheet was written, and when it was decided (`figuresOf`). */
  readonly figures?: string;
  readonly decidedFigures?: string;
  /** Whether the decision is still as we wrote it; otherwise somebody decided on the sheet, about `figures`. */
  readonly isAsWritten: boolean;
  readonly decision?: string;
  readonly reason?: string;
  readonly by?: string;
  /** `2026-11-27`, or whatever was typed. */
  readonly date?: string;
  readonly response?: string;
  /** The finding as the sheet words it: of one that is gone, or that a person wrote, there is nothing else. */
  readonly severity?: string;
  readonly rule?: string;
  readonly place?: string;
  readonly finding?: string;
  readonly expected?: string | number;
  readonly found?: string | number;
}

export interface EarlierLog {
  readonly sheet: string;
  /** `en`, `ja` or `both`; absent where the sheet does not say. */
  readonly language?: string;
  readonly rows: readonly EarlierLogRow[];
  readonly cells: readonly CellByHand[];
  readonly lostCells: readonly LostCell[];
  readonly notes?: readonly EarlierNote[];
}
