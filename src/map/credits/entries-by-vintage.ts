import { isOwnKey } from '../../our-sheets/credits-sheet';
import type { CreditRow, CreditsProfile } from './credits-profile';
import { isSameIssuance, namesVintage } from './rows-of-vintages';
import type { TypedCredits } from './typed-credits';

/**
 * Entries of a file in rows of somebody's own that name a vintage of the report, moved to the row of that vintage: as `rowsOfVintages` does with
 * what stands on a sheet, so that a sheet says the same when it is written and when it is read. Not for a pane: there a row would leave while it is typed.
 * `credits`: made with these entries.
 */
export function entriesByVintage(typed: TypedCredits, credits: CreditsProfile): TypedCredits {
  const issued = credits.issued
    .filter(({ label }) => label !== undefined)
    .reduce((entries, vintage) => withEntriesOf(entries, vintage, credits), typed.issued ?? {});
  return typed.issued === undefined ? typed : { ...typed, issued };
}

type Entries = NonNullable<TypedCredits['issued']>;

function withEntriesOf(entries: Entries, vintage: CreditRow, { issued }: CreditsProfile): Entries {
  const [own, ...others] = issued.filter((row) => isOwnKey(row.key) && namesVintage(row.typed, vintage));
  if (own === undefined || others.length > 0 || entries[own.key] === undefined) return entries;
  const told = Object.fromEntries(Object.entries(own.typed).filter(([column]) => column !== 'vintage'));
  if (!isSameIssuance(told, vintage.typed)) return entries;
  const moved = Object.fromEntries(Object.entries(told).map(([column, entry]) => [column, String(entry)]));
  const emptied = Object.fromEntries(Object.keys(own.typed).map((column) => [column, '']));
  return { ...entries, [own.key]: emptied, [vintage.key]: { ...moved, ...entries[vintage.key] } };
}
