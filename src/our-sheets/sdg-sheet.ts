/**
 * What the SDG sheet carries so that it can be read back: `plan/` writes these words, `extract/` looks for them.
 * The marker never changes within a version of the layout; the other words are looked for in both languages, alone and side by side.
 */
import type { Words } from '../language';
import type { ClaimAnswer, ItemAnswer } from '../map/sdg-profile';
import { KEPT_NOTES } from './kept-notes';
import type { SheetLayout, TableLayout } from './sheet-layout';

/** Stands in a cell of its own at the foot of the sheet. A sheet of ours is known by it, whatever its tab is called. */
export const SDG_SHEET_MARKER = 'jcm-monitor/sdg-sheet@1';

/** What was chosen for the sheet; stands right of the marker (`stateTexts`). */
export interface SheetState {
  /** `renewable-energy/manufacturing`. */
  readonly kinds: readonly string[];
  readonly values: 'linked' | 'frozen';
  readonly language: string;
  /** An imported check-list form, whole; the id alone of one that ships. Read back with the same validation as a file. */
  readonly form: unknown;
}

/** The head of the sheet. With the tables below it, a sheet of ours is known by it where the columns with the marker were deleted. */
export const SDG_SHEET_TITLE: Words = {
  en: 'SDG contribution and sustainable development check list',
  ja: 'SDGsへの貢献と持続可能な開発チェックリスト',
};

/** In the value cell of an indicator whose figure the report does not give. */
export const NOT_AVAILABLE: Words = { en: 'not available', ja: '表示不可' };

/** The header row of every table of indicators: project results, Goal 5, scheme level, own claims. A row without a key is somebody's own, or lost its key. */
export const INDICATOR_HEADERS = {
  target: { en: 'Target', ja: 'ターゲット' },
  title: { en: 'Target in short', ja: 'ターゲットの要旨' },
  indicator: { en: 'Indicator', ja: '指標' },
  value: { en: 'Value', ja: '値' },
  unit: { en: 'Unit', ja: '単位' },
  evidence: { en: 'Evidence', ja: '根拠資料' },
  date: { en: 'Date', ja: '日付' },
  note: { en: 'Note', ja: '備考' },
  source: { en: 'Source cell', ja: '参照元セル' },
  checks: { en: 'Checks', ja: 'チェック結果' },
  types: { en: 'Project types', ja: 'プロジェクト種別' },
  tables: { en: 'Tables', ja: 'ガイダンス表' },
  goal: { en: 'Goal', ja: 'ゴール' },
  key: { en: 'Key', ja: 'キー' },
} as const satisfies Record<string, Words>;
export type IndicatorColumn = keyof typeof INDICATOR_HEADERS;

/** The header row of the check list. A row without a number ends the table. */
export const CHECK_LIST_HEADERS = {
  number: { en: 'No.', ja: '番号' },
  category: { en: 'Category', ja: '区分' },
  item: { en: 'Item', ja: '項目' },
  plan: { en: 'At registration', ja: '登録時の回答' },
  answer: { en: 'Answer', ja: '回答' },
  status: { en: 'Status', ja: '状況' },
  description: { en: 'Description', ja: '内容の説明' },
  change: { en: 'Reason for the change', ja: '変更の理由' },
} as const satisfies Record<string, Words>;
export type CheckListColumn = keyof typeof CHECK_LIST_HEADERS;

/** In the note of an issuance record that comes from there: nobody's words, and read there. */
export const FROM_CREDITS: Words = { en: 'From the Credits sheet', ja: 'クレジットシートより' };

/** The header row of the project types: a person adds or removes one by its answer; the key is the guidance's name. */
export const TYPE_HEADERS = {
  type: { en: 'Project type', ja: 'プロジェクト種別名' },
  applies: { en: 'Applies', ja: '該当' },
  basis: { en: 'Basis', ja: '判断の根拠' },
  typeKey: { en: 'Type key', ja: '種別キー' },
} as const satisfies Record<string, Words>;
export type TypeColumn = keyof typeof TYPE_HEADERS;

/** The header row of the issuance records. */
export const ISSUANCE_HEADERS = {
  decision: { en: 'Decision or credit authentication number', ja: '決定・クレジット認証番号' },
  tonnes: { en: 'Credits issued (tCO₂)', ja: '発行クレジット量（tCO₂）' },
  vintage: { en: 'Vintage', ja: 'ビンテージ' },
  evidence: { en: 'Evidence', ja: '根拠資料' },
  date: { en: 'Issued on', ja: '発行日' },
  note: { en: 'Note', ja: '備考' },
} as const satisfies Record<string, Words>;
export type IssuanceColumn = keyof typeof ISSUANCE_HEADERS;

/** The answers of the drop-down lists: the form's two tick boxes. */
export const ITEM_ANSWERS: Readonly<Record<ItemAnswer, Words>> = {
  identified: { en: 'Identified', ja: '該当あり' },
  'not-identified': { en: 'Not identified', ja: '該当なし' },
};

/** Both boxes ticked is no answer; which one is meant a person must say. */
export const BOTH_TICKED: Words = {
  en: `${ITEM_ANSWERS['not-identified'].en} + ${ITEM_ANSWERS.identified.en}`,
  ja: `${ITEM_ANSWERS['not-identified'].ja}＋${ITEM_ANSWERS.identified.ja}`,
};

/** Of a qualitative indicator. */
export const CLAIM_ANSWERS: Readonly<Record<ClaimAnswer, Words>> = {
  claimed: { en: 'Claimed', ja: '主張する' },
  'not-claimed': { en: 'Not claimed', ja: '主張しない' },
};

export type TypeAnswer = 'yes' | 'no';
export const TYPE_ANSWERS: Readonly<Record<TypeAnswer, Words>> = {
  yes: { en: 'Yes', ja: 'はい' },
  no: { en: 'No', ja: 'いいえ' },
};

const INDICATORS = {
  headers: INDICATOR_HEADERS,
  isHead: (columns) => (columns.has('key') || columns.has('indicator')) && columns.size > 2,
  named: 'indicator',
  short: ['value'],
} as const satisfies TableLayout<IndicatorColumn>;

const CHECK_LIST = {
  headers: CHECK_LIST_HEADERS,
  isHead: (columns) => columns.has('number') && columns.has('answer'),
  named: 'item',
  short: ['plan', 'answer'],
} as const satisfies TableLayout<CheckListColumn>;

const TYPES = {
  headers: TYPE_HEADERS,
  isHead: (columns) => columns.has('applies') && columns.size > 1,
  named: 'type',
  short: ['applies'],
} as const satisfies TableLayout<TypeColumn>;

const ISSUANCE = {
  headers: ISSUANCE_HEADERS,
  isHead: (columns) => (columns.has('tonnes') || columns.has('decision')) && columns.size > 2,
  short: ['tonnes'],
} as const satisfies TableLayout<IssuanceColumn>;

export const SDG_SHEET = {
  marker: SDG_SHEET_MARKER,
  tab: { en: 'SDG', ja: 'SDG' },
  title: SDG_SHEET_TITLE,
  tables: { indicators: INDICATORS, checkList: CHECK_LIST, types: TYPES, issuance: ISSUANCE, notes: KEPT_NOTES },
  knownBy: ['indicators', 'checkList'],
} as const satisfies SheetLayout;
