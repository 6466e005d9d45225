/**
 * What the SDG sheet carries so that it can be read back: `plan/` writes these words, `extract/` looks for them.
 * The marker never changes within a version of the layout; the other words are looked for in both languages.
 */
import type { Words } from './language';
import type { ItemAnswer } from './map/sdg-profile';

/** Stands in a cell of its own at the foot of the sheet. A sheet of ours is known by it, whatever its tab is called. */
export const SDG_SHEET_MARKER = 'jcm-monitor/sdg-sheet@1';

/** The header row of every table of indicators: project results, scheme level, answers kept from before. A row without a key is somebody's own, or lost its key. */
export const INDICATOR_HEADERS = {
  target: { en: 'Target', ja: 'ターゲット' },
  title: { en: 'Target in short', ja: 'ターゲットの要旨' },
  indicator: { en: 'Indicator', ja: '指標' },
  value: { en: 'Value', ja: '値' },
  unit: { en: 'Unit', ja: '単位' },
  evidence: { en: 'Evidence', ja: '根拠資料' },
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
  answer: { en: 'Answer', ja: '回答' },
  status: { en: 'Status', ja: '状況' },
  description: { en: 'Description', ja: '内容の説明' },
} as const satisfies Record<string, Words>;
export type CheckListColumn = keyof typeof CHECK_LIST_HEADERS;

/** The answers of the drop-down lists: the form's two tick boxes. */
export const ITEM_ANSWERS: Readonly<Record<ItemAnswer, Words>> = {
  identified: { en: 'Identified', ja: '該当あり' },
  'not-identified': { en: 'Not identified', ja: '該当なし' },
};
