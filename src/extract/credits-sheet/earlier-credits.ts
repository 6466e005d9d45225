/** What people typed on a Credits sheet of ours, by table, row and column. */
import type { CreditsState, CreditTable } from '../../our-sheets/credits-sheet';
import type { CellAddress } from '../../workbook';
import type { EarlierNote } from '../our-sheet/earlier-answers';

export interface EarlierCreditRow {
  readonly at: CellAddress;
  /** Absent in a row that somebody added. */
  readonly key?: string;
  /** By column; only what is theirs. */
  readonly typed: Readonly<Record<string, string | number>>;
}

export interface EarlierCredits {
  readonly sheet: string;
  /** `en`, `ja` or `both`; absent where the sheet does not say. */
  readonly language?: string;
  /** What it was written of; absent where the sheet does not say. */
  readonly written?: Omit<CreditsState, 'language'>;
  readonly rows: Readonly<Record<CreditTable, readonly EarlierCreditRow[]>>;
  readonly notes?: readonly EarlierNote[];
}
