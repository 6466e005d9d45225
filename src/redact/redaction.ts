import type { SheetRange } from '../formula/precedents-of';
import type { CellAddress } from '../workbook';

/** What stands in the place of what was there: the JCM's own word for illegible parts of a public version. */
export const MARK = 'XXX';

export interface RedactionRequest {
  /** As people type them: `'MRS(input)'!E8:E12`, a sheet's column, a defined name. */
  readonly ranges: readonly string[];
  /** Cells that give a redacted one away are redacted too, be they computed from it or it from them, until none is left. */
  readonly alsoRevealing?: boolean;
  /** What may stay although it gives something away or could not be looked into: cells, ranges, defined names, or what a listing calls it. */
  readonly leave?: readonly string[];
  /** Values that the chosen ranges hold and that are no secret: a unit, a year. */
  readonly notSecret?: readonly string[];
  /** Pictures do not come along: nobody but a person can say what they show. */
  readonly withoutPictures?: boolean;
}

/** How a cell that can be seen gives a redacted one away. */
export type RevealKind =
  /** The only unknown in a formula whose result can be seen. */
  | 'result'
  /** A redacted cell whose formula needs nothing but cells that can be seen. */
  | 'computable'
  /** Several results together. */
  | 'as-many-results'
  /** The same number, perhaps rounded or in another unit. */
  | 'same-number'
  | 'says-it'
  /** The value stands in its formula. */
  | 'formula-says-it'
  /** Which cells it draws on shows only when it is computed: INDIRECT, OFFSET, a pivot table. */
  | 'not-followed';

export interface Reveal {
  readonly kind: RevealKind;
  readonly at: CellAddress;
  /** What it gives away; empty where that is not known. */
  readonly of: readonly CellAddress[];
  /** What a redacted cell is computed from. */
  readonly from?: readonly SheetRange[];
}

/** Cells that are redacted although nobody chose them, and why. */
export interface Addition {
  readonly kind: RevealKind;
  readonly cells: readonly CellAddress[];
  /** What they would have given away. */
  readonly of: readonly CellAddress[];
}

/** What has to be redacted too before a copy can be made. */
export interface Proposal {
  readonly additions: readonly Addition[];
  /** Cells in whose text the value is to become XXX. */
  readonly reworded: readonly CellAddress[];
  /** All cells that would be XXX: those chosen and these. */
  readonly redacted: readonly CellAddress[];
  /** What stands against the copy even then; a copy can be made where nothing does. */
  readonly against: readonly (Reveal | Remains)[];
}

/** Why a formula became the value that it showed. */
export type FrozenReason = 'depends' | 'not-followed' | 'other-workbook' | 'formula-says-it' | 'name-or-table-gone' | 'sheet-gone';

export interface Frozen {
  readonly at: CellAddress;
  readonly reason: FrozenReason;
}

export type ClearedKind =
  | 'our-sheet'
  | 'comments'
  | 'form-controls'
  | 'macros'
  | 'embedded-object'
  | 'pivot-table'
  | 'slicer'
  | 'query'
  | 'external-link'
  | 'custom-xml'
  | 'document-properties'
  | 'thumbnail'
  | 'printer-settings'
  | 'signature'
  | 'sensitivity-label'
  | 'revisions'
  | 'calculation-chain'
  | 'later-features'
  | 'other-part'
  | 'defined-name'
  | 'table'
  | 'chart'
  | 'drawing'
  | 'saved-chart-values'
  | 'conditional-format'
  | 'data-validation'
  | 'hyperlink'
  | 'header-footer'
  | 'number-format'
  | 'style-name'
  | 'text-in-drawing'
  | 'filter'
  | 'sheet-settings'
  | 'workbook-settings'
  | 'unused-texts';

export interface Cleared {
  readonly kind: ClearedKind;
  /** A sheet, a name, a part. */
  readonly where: string;
}

/** What stands against handing out the copy. */
export type RemainsKind =
  /** The value was found in the finished copy. */
  | 'found'
  /** A picture: whether the value can be seen in it, nobody but a person can say. */
  | 'picture'
  | 'sheet-name'
  /** A dialog or macro sheet of old Excel. */
  | 'unknown-sheet';

export interface Remains {
  readonly kind: RemainsKind;
  readonly where: string;
  readonly of: readonly CellAddress[];
}

/** Why a value was not searched for. */
export type NotSearchedReason = 'too-short' | 'not-secret';

export interface NotSearched {
  readonly at: CellAddress;
  readonly reason: NotSearchedReason;
}

export interface Redaction {
  /** The copy, an .xlsx; absent where something reveals or remains that nobody said may stay. */
  readonly bytes?: Uint8Array;
  readonly redacted: readonly CellAddress[];
  /** Of these, the cells that nobody chose: they would have given others away. */
  readonly additions: readonly Addition[];
  /** Cells in whose text the value became XXX, the rest of the text standing. */
  readonly reworded: readonly CellAddress[];
  readonly frozen: readonly Frozen[];
  readonly cleared: readonly Cleared[];
  readonly reveals: readonly Reveal[];
  readonly remains: readonly Remains[];
  /** Where something reveals, and more cells would help. */
  readonly proposal?: Proposal;
  /** What may stay because it was named. */
  readonly left: readonly (Reveal | Remains)[];
  readonly notSearched: readonly NotSearched[];
  /** Sheets that are hidden and stand in the copy. */
  readonly hiddenSheets: readonly string[];
}
