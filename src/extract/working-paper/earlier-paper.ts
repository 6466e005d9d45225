/** What a verifier typed: as a working paper of ours in the workbook carries it. Texts as typed, in whichever language. */
import type { CellAddress } from '../../workbook';
import type { EarlierNote } from '../our-sheet/earlier-answers';

export interface EarlierPaper {
  readonly sheet: string;
  /** `en`, `ja` or `both`; absent where the sheet does not say. */
  readonly language?: string;
  /** What the verifier entered for A.1, by the field's name. */
  readonly fields: Readonly<Record<string, EarlierEntry>>;
  /** A.2, by the opinion's name. */
  readonly opinions: Readonly<Record<string, EarlierOpinion>>;
  /** A.3, by the item's id: what the verifier ticked where no rule looks, and their notes. */
  readonly items: Readonly<Record<string, EarlierItem>>;
  readonly requests: readonly EarlierRequest[];
  /** Decisions on findings that are no request, as we recorded them: `recordedDecision` reads them. */
  readonly decisions: readonly string[];
  readonly team: readonly EarlierMember[];
  readonly notes?: readonly EarlierNote[];
}

export interface EarlierEntry {
  readonly at: CellAddress;
  readonly entry: string;
}

export interface EarlierOpinion {
  readonly at: CellAddress;
  /** Absent for an empty box. */
  readonly tick?: string;
  readonly statement?: string;
}

export interface EarlierItem {
  readonly at: CellAddress;
  readonly tick?: string;
  readonly note?: string;
}

/** One row of the requests: what the verifier typed, and what the sheet says of the request besides. */
export interface EarlierRequest extends TypedDisposition {
  readonly at: CellAddress;
  /** Knows the finding again (`FindingKey`). */
  readonly key: string;
  /** Where the row's formula points now: Excel moves it with inserted rows. */
  readonly cell?: CellAddress;
  /** `CAR 1`. */
  readonly request?: string;
  readonly kind?: string;
  /** The finding's figures when the sheet was written, and when the request was closed. */
  readonly figures?: string;
  readonly closedFigures?: string;
  /** Whether the disposition is still as we wrote it; otherwise somebody set it on the sheet, about `figures`. */
  readonly isAsWritten: boolean;
  /** As the sheet words them: of a finding that nothing else remembers. */
  readonly rule?: string;
  readonly place?: string;
  readonly finding?: string;
  readonly asked?: string;
  readonly raised?: string;
  readonly response?: string;
}

export interface TypedDisposition {
  readonly evidence?: string;
  readonly disposition?: string;
  readonly by?: string;
  /** `2026-11-27`, or whatever was typed. */
  readonly on?: string;
}

export interface EarlierMember {
  readonly at: CellAddress;
  readonly member?: string;
  readonly company?: string;
  readonly function?: string;
  readonly note?: string;
}
