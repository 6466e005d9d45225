/**
 * What the SDG sheet carries so that it can be read back: `plan/` writes these words, `extract/` looks for them.
 * The marker never changes within a version of the layout; the other words are looked for in both languages, alone and side by side.
 */
import type { Words } from './language';
import type { ClaimAnswer, ItemAnswer } from './map/sdg-profile';

/** Stands in a cell of its own at the foot of the sheet. A sheet of ours is known by it, whatever its tab is called. */
export const SDG_SHEET_MARKER = 'jcm-monitor/sdg-sheet@1';

/** In the two cells right of the marker: what was chosen, as JSON (`SheetState`), and the digests of every text that is ours (`ownTextDigest`). */
export interface SheetState {
  /** `renewable-energy/manufacturing`. */
  readonly kinds: readonly string[];
  readonly values: 'linked' | 'frozen';
  readonly language: string;
  /** An imported check-list form, whole; the id alone of one that ships. Read back with the same validation as a file. */
  readonly form: unknown;
}

/** Both languages side by side, as a sheet in both writes short words: heads, drop-downs, status. */
export function inBoth({ en, ja }: Words): string {
  return en === ja ? en : `${en} / ${ja}`;
}

/** Every way in which a sheet of ours may write a word. */
export function wordings(words: Words): readonly string[] {
  return [words.en, words.ja, inBoth(words)];
}

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

/** The header row of what stood elsewhere on a former sheet. */
export const NOTE_HEADERS = {
  where: { en: 'Stood in', ja: '記入されていた場所' },
  text: { en: 'Written', ja: '記入内容' },
} as const satisfies Record<string, Words>;
export type NoteColumn = keyof typeof NOTE_HEADERS;

/** The answers of the drop-down lists: the form's two tick boxes. */
export const ITEM_ANSWERS: Readonly<Record<ItemAnswer, Words>> = {
  identified: { en: 'Identified', ja: '該当あり' },
  'not-identified': { en: 'Not identified', ja: '該当なし' },
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

/** Which of a drop-down list's answers was typed, in whichever language; undefined for anything else. */
export function answerIn<Answer extends string>(answers: Readonly<Record<Answer, Words>>, typed: string): Answer | undefined {
  const wanted = plain(typed);
  const keys = Object.keys(answers) as Answer[];
  return keys.find((answer) => wordings(answers[answer]).some((word) => plain(word) === wanted));
}

function plain(text: string): string {
  return text.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
}

/** A short digest by which a text of ours is known again. References in formulas and digits of row numbers move; what they are replaced by does not. */
export function ownTextDigest(text: string): string {
  // FNV-1a, 32 bits: a thousand texts on a sheet meet by chance once in some thousand sheets, and what is lost then is a note outside every field.
  let hash = 0x811c9dc5;
  for (const character of text.normalize('NFKC').trim()) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(36);
}
