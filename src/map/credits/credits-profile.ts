/** What becomes of a monitoring report on its way to credits: the noun between the workbook, what people typed, the sheet and the exports. */
import type { CreditsState, CreditTable } from '../../our-sheets/credits-sheet';
import type { Vintages } from '../../check/vintages/vintages';
import type { RuleId } from '../../check/rule';
import type { Words } from '../../language';
import type { IsoDate } from '../../extract/extraction';
import type { CellAddress } from '../../workbook';
import type { KeptNote } from '../sdg-profile';

export type CreditEntry = string | number;

/** What the workbook says. */
export interface KnownEntry {
  readonly value: CreditEntry;
  /** The same in either language, where it has a name in each. */
  readonly words?: Words;
  /** Gives `value` in a cell of any sheet of the workbook; absent where no formula can. */
  readonly formula?: string;
  readonly at: readonly CellAddress[];
}

export interface CreditRow {
  readonly key: string;
  /** Absent in a row of somebody's own, whose words stand among those typed. */
  readonly label?: Words;
  /** By column. */
  readonly known: Readonly<Record<string, KnownEntry>>;
  readonly typed: Readonly<Record<string, CreditEntry>>;
}

/** A field that people type in. */
export interface CreditPlace {
  readonly table: CreditTable;
  readonly key: string;
  readonly column: string;
}

/** Something typed that cannot be right, beside its field, or that does not go with something else. */
export interface CreditProblem extends CreditPlace {
  readonly words: Words;
  /** It is no date, amount or identifier, or ends a period before it begins: nothing may be made of it. */
  readonly isInvalid?: true;
}

export interface ReportVintages {
  readonly sheet: string;
  readonly vintages: Vintages;
}

export interface CreditsProfile extends Readonly<Record<CreditTable, readonly CreditRow[]>> {
  /** The calculation sheets whose reductions are meant. */
  readonly sheets: readonly string[];
  readonly vintages: readonly ReportVintages[];
  /** What the sheet will say that it was written of. */
  readonly written: Omit<CreditsState, 'language'>;
  /** The first day of vintages that are ITMOs. */
  readonly itmosFrom: IsoDate;
  /** Rules with open findings about the emission reductions. */
  readonly doubts: readonly RuleId[];
  readonly problems: readonly CreditProblem[];
  readonly keptNotes: readonly KeptNote[];
  /** To be read before anything else is (`creditWarnings`). */
  readonly warnings: readonly Words[];
  /** What else is to be known of the figures: findings that were dismissed, days of no report. */
  readonly remarks: readonly Words[];
}

/** What stands in a field: what the workbook says goes first. */
export function entryOf(row: CreditRow | undefined, column = 'value'): CreditEntry | undefined {
  return row?.known[column]?.value ?? row?.typed[column];
}

export function problemsAt({ problems }: Pick<CreditsProfile, 'problems'>, place: CreditPlace): readonly CreditProblem[] {
  return problems.filter(({ table, key, column }) => table === place.table && key === place.key && column === place.column);
}

/** Whether what stands there is no date, amount or identifier: it answers nothing. */
export function isInvalid(credits: Pick<CreditsProfile, 'problems'>, place: CreditPlace): boolean {
  return problemsAt(credits, place).some((problem) => problem.isInvalid);
}

/** A field of the issuance as a whole. */
export function fieldOf({ fields }: Pick<CreditsProfile, 'fields'>, id: string): CreditEntry | undefined {
  return entryOf(fields.find(({ key }) => key === id));
}
