import { isOwnKey } from '../../our-sheets/credits-sheet';
import { CREDIT_FIELDS_ASKED, isCreditField } from './credit-fields';
import { entryOf, type CreditPlace, type CreditsProfile } from './credits-profile';

/** Whether no letter or record can do without the entry. */
export function isRequired({ table, key, column }: CreditPlace): boolean {
  if (table === 'fields') return column === 'value' && isCreditField(key) && CREDIT_FIELDS_ASKED[key].isOptional !== true;
  return table === 'issued' && column === 'tonnes' && !isOwnKey(key);
}

/** Required, and blank. */
export function openPlaces({ fields, issued }: CreditsProfile): readonly CreditPlace[] {
  const asked = [
    ...fields.map((row) => ({ row, place: { table: 'fields', key: row.key, column: 'value' } as const })),
    ...issued.map((row) => ({ row, place: { table: 'issued', key: row.key, column: 'tonnes' } as const })),
  ];
  return asked.flatMap(({ row, place }) => (isRequired(place) && entryOf(row, place.column) === undefined ? [place] : []));
}

/** How many fields wait for an answer. */
export function openFields(credits: CreditsProfile): number {
  return openPlaces(credits).length;
}
