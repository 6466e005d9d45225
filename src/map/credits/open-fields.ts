import { CREDIT_FIELDS_ASKED, isCreditField } from './credit-fields';
import { entryOf, type CreditsProfile } from './credits-profile';

/** How many fields wait for an answer: those that no letter or record can do without. */
export function openFields({ fields, issued }: CreditsProfile): number {
  const asked = fields.filter(({ key }) => isCreditField(key) && CREDIT_FIELDS_ASKED[key].isOptional !== true);
  const blank = asked.filter((row) => entryOf(row) === undefined).length;
  return blank + issued.filter((row) => row.label !== undefined && entryOf(row, 'tonnes') === undefined).length;
}
