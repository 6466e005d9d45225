/** What the Credits sheet carries so that it can be read back: `plan/` writes these words, `extract/` looks for them. */
import type { Words } from '../language';
import { KEPT_NOTES } from './kept-notes';
import type { SheetLayout, TableLayout } from './sheet-layout';
import { answerIn } from './wordings';

export const CREDITS_TITLE: Words = { en: 'Credits: issuance and authorization', ja: 'クレジット：発行と承認' };

/** What is known of the issuance as a whole: one row a field. A row without a key is somebody's own. */
export const FIELD_HEADERS = {
  field: { en: 'Field', ja: '項目' },
  value: { en: 'Content', ja: '内容' },
  source: { en: 'Source cell', ja: '参照元セル' },
  check: { en: 'Check when written', ja: '作成時のチェック' },
  note: { en: 'Note', ja: '備考' },
  key: { en: 'Field key', ja: '項目キー' },
} as const satisfies Record<string, Words>;
export type FieldColumn = keyof typeof FIELD_HEADERS;

/** The letters of authorization: one row for each Party and stage. Names of the fields as A6.2-TMPL-RPTG-004 prints them. */
export const AUTHORIZATION_HEADERS = {
  party: { en: 'Party', ja: '締約国' },
  stage: { en: 'Authorization of', ja: '承認の対象' },
  id: { en: 'Authorization ID', ja: '承認ID' },
  status: { en: 'Status of authorization', ja: '承認の状況' },
  date: { en: 'Authorization date', ja: '承認日' },
  version: { en: 'Version', ja: 'バージョン' },
  lastChange: { en: 'Date of last change', ja: '最終変更日' },
  effective: { en: 'Effective date of the change', ja: '変更の発効日' },
  check: { en: 'Check of the letter', ja: '承認のチェック' },
  note: { en: 'Note on the letter', ja: '承認の備考' },
  key: { en: 'Letter key', ja: '承認キー' },
} as const satisfies Record<string, Words>;
export type AuthorizationColumn = keyof typeof AUTHORIZATION_HEADERS;

/** Credits by vintage: what the report gives, and what a decision issued. */
export const ISSUED_HEADERS = {
  vintage: { en: 'Vintage', ja: 'ビンテージ' },
  quantity: { en: 'Whole tonnes of the report (tCO₂)', ja: '報告書の整数トン（tCO₂）' },
  tonnes: { en: 'Credits issued (tCO₂)', ja: '発行クレジット量（tCO₂）' },
  japan: { en: 'To the Japanese side (tCO₂)', ja: '日本側への配分（tCO₂）' },
  partner: { en: 'To the partner side (tCO₂)', ja: '相手国側への配分（tCO₂）' },
  authentication: { en: 'Credit authentication number', ja: 'クレジット認証番号' },
  decision: { en: 'Decision', ja: '決定' },
  date: { en: 'Issued on', ja: '発行日' },
  firstId: { en: 'First unique identifier', ja: '最初の固有識別子' },
  lastId: { en: 'Last unique identifier', ja: '最後の固有識別子' },
  check: { en: 'Check of the credits', ja: 'クレジットのチェック' },
  note: { en: 'Note on the credits', ja: 'クレジットの備考' },
  key: { en: 'Credits key', ja: 'クレジットキー' },
} as const satisfies Record<string, Words>;
export type IssuedColumn = keyof typeof ISSUED_HEADERS;

/** As the JCM's website prints it of TH014; the other words are ours. */
export const AUTHORIZATION_STATUSES = {
  authorized: { en: 'Authorized', ja: '承認済み' },
  requested: { en: 'Requested', ja: '申請中' },
  'not-requested': { en: 'Not requested', ja: '未申請' },
} as const satisfies Record<string, Words>;
export type AuthorizationStatus = keyof typeof AUTHORIZATION_STATUSES;

const FIELDS = {
  headers: FIELD_HEADERS,
  isHead: (columns) => columns.has('field') && columns.has('value'),
  named: 'field',
  short: ['value'],
} as const satisfies TableLayout<FieldColumn>;

const AUTHORIZATIONS = {
  headers: AUTHORIZATION_HEADERS,
  isHead: (columns) => columns.has('id') && columns.size > 3,
  named: 'party',
  short: ['id', 'status'],
} as const satisfies TableLayout<AuthorizationColumn>;

const ISSUED = {
  headers: ISSUED_HEADERS,
  isHead: (columns) => columns.has('tonnes') && columns.size > 3,
  named: 'vintage',
  short: ['tonnes', 'japan', 'partner'],
} as const satisfies TableLayout<IssuedColumn>;

export const CREDITS_SHEET = {
  marker: 'jcm-monitor/credits@1',
  tab: { en: 'JCM Credits', ja: 'JCMクレジット' },
  title: CREDITS_TITLE,
  tables: { fields: FIELDS, authorizations: AUTHORIZATIONS, issued: ISSUED, notes: KEPT_NOTES },
  knownBy: ['fields', 'issued'],
} as const satisfies SheetLayout;

/** What the sheet was written of; stands right of the marker (`stateTexts`). */
export interface CreditsState {
  readonly language: string;
  /** The calculation sheets whose reductions were meant, and those of all reports that there were. */
  readonly sheets: readonly string[];
  readonly among: readonly string[];
  /** One of `WHOLE_TONNES`. */
  readonly rounding: string;
  /** What all vintages came to; absent where that was not known. */
  readonly tonnes?: number;
}

/** The tables that people type in, and the columns of each that are theirs. In a row of somebody's own so are the column `own`, which names it, and `more`. */
export const CREDIT_FIELDS = {
  fields: { own: 'field', more: [], key: 'key', typed: ['value', 'note'] },
  authorizations: {
    own: 'party',
    more: ['stage'],
    key: 'key',
    typed: ['id', 'status', 'date', 'version', 'lastChange', 'effective', 'note'],
  },
  issued: {
    own: 'vintage',
    more: [],
    key: 'key',
    typed: ['tonnes', 'japan', 'partner', 'authentication', 'decision', 'date', 'firstId', 'lastId', 'note'],
  },
} as const;
export type CreditTable = keyof typeof CREDIT_FIELDS;

const OWN_KEY = 'own ';

/** The key of the nth row of somebody's own. */
export function ownKey(number: number): string {
  return `${OWN_KEY}${number}`;
}

export function isOwnKey(key: string): boolean {
  return key.startsWith(OWN_KEY);
}

/** Which status a text is, in whichever language; undefined for anything else. */
export function answeredStatus(typed: string): AuthorizationStatus | undefined {
  return answerIn(AUTHORIZATION_STATUSES, typed);
}
