import { isOwnKey } from '../../our-sheets/credits-sheet';
import { CREDIT_FIELDS_ASKED, isCreditField } from './credit-fields';
import { entryOf, isInvalid, type CreditPlace, type CreditRow, type CreditsProfile } from './credits-profile';

/** Whether no letter or record can do without the entry. */
export function isRequired({ table, key, column }: CreditPlace): boolean {
  if (table === 'fields') return column === 'value' && isCreditField(key) && CREDIT_FIELDS_ASKED[key].isOptional !== true;
  return table === 'issued' && column === 'tonnes' && !isOwnKey(key);
}

/** Required, and blank or with something that is no answer. */
export function openPlaces(credits: CreditsProfile): readonly CreditPlace[] {
  const { fields, issued } = credits;
  const asked = [
    ...fields.map((row) => ({ row, place: { table: 'fields', key: row.key, column: 'value' } as const })),
    ...issued.map((row) => ({ row, place: { table: 'issued', key: row.key, column: 'tonnes' } as const })),
  ];
  const isAnswered = (row: CreditRow, place: CreditPlace): boolean =>
    entryOf(row, place.column) !== undefined && !isInvalid(credits, place);
  return asked.flatMap(({ row, place }) => (isRequired(place) && !isAnswered(row, place) ? [place] : []));
}

/** How many fields wait for an answer. */
export function openFields(credits: CreditsProfile): number {
  return openPlaces(credits).length;
}
