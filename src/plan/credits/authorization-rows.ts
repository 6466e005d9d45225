import { AUTHORIZATION_ROWS, PARTY_WORDS, STAGE_WORDS } from '../../map/credits/authorization-rows';
import type { Words } from '../../language';
import type { CreditRow, CreditsProfile } from '../../map/credits/credits-profile';
import {
  AUTHORIZATION_HEADERS,
  AUTHORIZATION_STATUSES,
  answeredStatus,
  ownKey,
  type AuthorizationColumn,
} from '../../our-sheets/credits-sheet';
import { ROOM_TO_TYPE } from '../room-to-type';
import type { SheetBuilder } from '../sheet-builder';
import { typedField, typedWords } from '../typed-field';
import type { CreditsContent } from './credits-content';
import { AUTHORIZATION_PLACES as PLACES } from './credits-columns';
import { problemText } from './problem-text';

const BLANK_ROWS = 2;

/** One row for each letter that the deck shows, and rows for those of further issuances. */
export function authorizationRows(sheet: SheetBuilder, { credits }: CreditsContent): void {
  for (const column of Object.keys(AUTHORIZATION_HEADERS) as AuthorizationColumn[]) {
    const [left, right] = PLACES[column];
    sheet.spanText(left, right, sheet.word(AUTHORIZATION_HEADERS[column]), 'head');
  }
  sheet.atLeast(28);
  sheet.next();
  const top = sheet.row;
  const own = credits.authorizations.filter(({ label }) => label === undefined);
  for (const row of credits.authorizations) authorizationRow(sheet, row, credits);
  for (let blank = 1; blank <= BLANK_ROWS; blank += 1)
    authorizationRow(sheet, { key: ownKey(own.length + blank), known: {}, typed: {} }, credits);
  sheet.choices.push({
    range: { top, left: PLACES.status[0], bottom: sheet.row - 1, right: PLACES.status[1] },
    options: Object.values(AUTHORIZATION_STATUSES).map((words) => sheet.word(words)),
  });
}

function authorizationRow(sheet: SheetBuilder, { key, typed }: CreditRow, credits: CreditsProfile): void {
  const fixed = AUTHORIZATION_ROWS.find((row) => row.key === key);
  if (fixed) {
    const country = fixed.party === 'partner' ? countryIn(credits) : undefined;
    const party = PARTY_WORDS[fixed.party];
    const named = country && { en: `${party.en} (${country.en})`, ja: `${party.ja}（${country.ja}）` };
    sheet.spanText(...PLACES.party, sheet.word(named ?? party), 'cell');
    sheet.spanText(...PLACES.stage, sheet.word(STAGE_WORDS[fixed.stage]), 'cell');
  } else {
    typedWords(sheet, PLACES.party, text(typed['party']));
    typedWords(sheet, PLACES.stage, text(typed['stage']));
  }
  typedWords(sheet, PLACES.id, text(typed['id']));
  const status = answeredStatus(text(typed['status']) ?? '');
  typedWords(sheet, PLACES.status, status ? sheet.word(AUTHORIZATION_STATUSES[status]) : text(typed['status']));
  for (const column of ['date', 'version', 'lastChange', 'effective'] as const) typedField(sheet, PLACES[column], typed[column], 'input');
  sheet.spanText(...PLACES.check, problemText(sheet, credits, 'authorizations', key), 'problem');
  typedWords(sheet, PLACES.note, text(typed['note']));
  sheet.spanText(...PLACES.key, key, 'key');
  sheet.atLeast(ROOM_TO_TYPE);
  sheet.mayGrow();
  sheet.next();
}

/** The partner country by its name in either language; as it was typed where the report does not say it. */
function countryIn({ fields }: CreditsProfile): Words | undefined {
  const { known = {}, typed = {} } = fields.find(({ key }) => key === 'partner') ?? {};
  const said = known['value']?.words;
  const name = text(typed['value']);
  return said ?? (name === undefined ? undefined : { en: name, ja: name });
}

function text(entry: string | number | undefined): string | undefined {
  return entry === undefined ? undefined : String(entry);
}
