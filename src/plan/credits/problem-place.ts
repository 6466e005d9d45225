import type { Words } from '../../language';
import type { CreditPlace, CreditsProfile } from '../../map/credits/credits-profile';
import { AUTHORIZATION_HEADERS, CREDIT_FIELDS, FIELD_HEADERS, ISSUED_HEADERS, type CreditTable } from '../../our-sheets/credits-sheet';
import { CREDITS_WORDS } from './credits-words';

const TITLES: Readonly<Record<CreditTable, Words>> = {
  fields: CREDITS_WORDS.fields,
  authorizations: CREDITS_WORDS.authorizations,
  issued: CREDITS_WORDS.issuedTitle,
};
const HEADERS: Readonly<Record<CreditTable, Readonly<Record<string, Words>>>> = {
  fields: FIELD_HEADERS,
  authorizations: AUTHORIZATION_HEADERS,
  issued: ISSUED_HEADERS,
};

/** Where it is, by the words that stand on the sheet: table, row and column. */
export function problemPlace({ table, key, column }: CreditPlace, credits: CreditsProfile): Words {
  const row = credits[table].find((each) => each.key === key);
  const typed = row?.typed[CREDIT_FIELDS[table].own];
  const own = typed === undefined ? ownRow(key) : { en: String(typed), ja: String(typed) };
  const of = columnWords({ table, column });
  const parts = [TITLES[table], row?.label ?? own, ...(of ? [of] : [])];
  return { en: parts.map(({ en }) => en).join(', '), ja: parts.map(({ ja }) => ja).join('、') };
}

/** The head of its column; none where the row has but one entry. */
export function columnWords({ table, column }: Pick<CreditPlace, 'table' | 'column'>): Words | undefined {
  return column === 'value' ? undefined : (HEADERS[table][column] ?? { en: column, ja: column });
}

/** A row that has no name of its own yet: its key is no word. */
export function ownRow(key: string): Words {
  const number = /\d+/.exec(key)?.[0] ?? key;
  return { en: `row ${number} of your own`, ja: `独自の行${number}` };
}
