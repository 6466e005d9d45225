/**
 * What the SDG sheet carries so that it can be read back: `plan/` writes these words, `extract/` looks for them.
 * The marker never changes within a version of the layout; the other words are looked for in both languages, alone and side by side.
 */
import type { Words } from './language';
import type { ClaimAnswer, ItemAnswer } from './map/sdg-profile';

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

/** Excel takes no more in a cell (Microsoft, "Excel specifications and limits"). */
const LONGEST_TEXT = 32_767;
const STATE = 'state ';
const OWN = 'own ';

/** The texts of the cells right of the marker: the state as JSON, and the digests of all that is ours (`digestOfContent`), in as many cells as they need. */
export function stateTexts(state: object, digests: readonly string[]): readonly string[] {
  return [...inCells(STATE, JSON.stringify(state)), ...inCells(OWN, digests.join(','))];
}

/** What `stateTexts` wrote, from the cells right of the marker in their order. `state` is anything that JSON may be; each is absent where it cannot be read. */
export function readStateTexts(texts: readonly string[]): { readonly state?: unknown; readonly digests?: readonly string[] } {
  const joined = (prefix: string): string => texts.flatMap((text) => (text.startsWith(prefix) ? [text.slice(prefix.length)] : [])).join('');
  const digests = joined(OWN)
    .split(',')
    .filter((digest) => digest !== '');
  return { ...parsedState(joined(STATE)), ...(digests.length > 0 ? { digests } : {}) };
}

function inCells(prefix: string, text: string): readonly string[] {
  const room = LONGEST_TEXT - prefix.length;
  return Array.from({ length: Math.ceil(text.length / room) }, (_, index) => prefix + text.slice(index * room, (index + 1) * room));
}

function parsedState(json: string): { readonly state?: unknown } {
  try {
    return { state: JSON.parse(json) as unknown };
  } catch (error) {
    // Somebody changed the cell: the sheet is read without it.
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}

/** The head of the sheet. With the tables below it, a sheet of ours is known by it where the columns with the marker were deleted. */
export const SDG_SHEET_TITLE: Words = {
  en: 'SDG contribution and sustainable development check list',
  ja: 'SDGsへの貢献と持続可能な開発チェックリスト',
};

/** In the value cell of an indicator whose figure the report does not give. */
export const NOT_AVAILABLE: Words = { en: 'not available', ja: '表示不可' };

/** Both languages side by side, as a sheet in both writes short words: heads, drop-downs, status. */
export function inBoth({ en, ja }: Words): string {
  return en === ja ? en : `${en} / ${ja}`;
}

/** Both languages below each other, as a sheet in both writes sentences. */
export function onTwoLines({ en, ja }: Words): string {
  return en === ja ? en : `${en}\n${ja}`;
}

/** Every way in which a sheet of ours may write a word or a sentence. */
export function wordings(words: Words): readonly string[] {
  return [words.en, words.ja, inBoth(words), onTwoLines(words)];
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

/** As people type it: without regard to width, case and spaces. */
export function plain(text: string): string {
  return text.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
}

/** What stands in a cell, as the plan writes it and as it is read back. */
export type OwnContent =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  /** In A1 style, with the leading `=`. */
  | { readonly kind: 'formula'; readonly formula: string };

/**
 * A short digest by which a content of ours is known again, wherever on the sheet it stands by then. The sheet carries one for each content
 * outside the input fields, as often as it was written: a 5 of somebody's beside the fives of ours is one too many.
 */
export function digestOfContent(content: OwnContent): string {
  switch (content.kind) {
    case 'text':
      return ownTextDigest(content.text);
    case 'number':
      // Programs save 15 to 17 digits of a number: 12 are the same everywhere.
      return ownTextDigest(String(Number(content.value.toPrecision(12))));
    case 'formula':
      return ownTextDigest(withoutReferences(content.formula));
  }
}

/** A cell or an area, with its sheet if any: what moves when rows are inserted or a sheet is renamed. */
const REFERENCE = /(?:'(?:[^']|'')+'!|[\p{L}\p{N}_.]+!)?\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?(?![\p{L}\p{N}_.(])/giu;
const QUOTED_TEXT = /("(?:[^"]|"")*")/;

/** The formula with every reference replaced by `#`, spaces and capitals outside of texts evened out: programs save them in their own way. */
function withoutReferences(formula: string): string {
  const parts = formula.split(QUOTED_TEXT);
  return parts.map((part, index) => (index % 2 === 1 ? part : part.replace(REFERENCE, '#').replace(/\s+/g, '').toUpperCase())).join('');
}

function ownTextDigest(text: string): string {
  // FNV-1a, 32 bits: a thousand texts on a sheet meet by chance once in some thousand sheets, and what is lost then is a note outside every field.
  let hash = 0x811c9dc5;
  const even = text.normalize('NFKC').replace(/\s+/g, ' ').trim();
  for (const character of even) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(36);
}
