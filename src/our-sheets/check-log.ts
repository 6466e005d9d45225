/**
 * What the Check log carries so that it can be read back: `plan/` writes these words, `extract/` looks for them. As for the SDG sheet
 * (`sdg-sheet.ts`), the marker never changes within a version of the layout.
 */
import type { Words } from '../language';
import { KEPT_NOTES } from './kept-notes';
import { digestOfContent } from './own-content';
import type { SheetLayout, TableLayout } from './sheet-layout';
import { answerIn } from './wordings';

/** Stands in a cell of its own at the foot of the sheet. */
const CHECK_LOG_MARKER = 'jcm-monitor/check-log@1';

export const CHECK_LOG_TITLE: Words = { en: 'Check log', ja: 'チェック記録' };

/** A verifier's word on a finding. CAR, CL and FAR are terms of the JCM's verification (Verification Report Form, A.3: "No CAR or CL remaining"). */
export const DECISION_KINDS = ['accepted', 'dismissed', 'CAR', 'CL', 'FAR'] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

/** The answers of the drop-down list. */
export const DECISION_WORDS: Readonly<Record<DecisionKind, Words>> = {
  accepted: { en: 'Accepted', ja: '確認済み' },
  dismissed: { en: 'Dismissed', ja: '却下' },
  CAR: { en: 'CAR', ja: 'CAR' },
  CL: { en: 'CL', ja: 'CL' },
  FAR: { en: 'FAR', ja: 'FAR' },
};

/** The same in full, for those who meet the letters for the first time. */
export const DECISION_NAMES: Readonly<Record<DecisionKind, Words>> = {
  accepted: { en: 'Accepted: the finding is right', ja: '確認済み（指摘は正しい）' },
  dismissed: { en: 'Dismissed, with a reason', ja: '却下（理由を記入）' },
  CAR: { en: 'CAR: corrective action request', ja: 'CAR（是正措置要求）' },
  CL: { en: 'CL: clarification request', ja: 'CL（明確化要求）' },
  FAR: { en: 'FAR: forward action request', ja: 'FAR（将来措置要求）' },
};

/** The header row of the findings. The last four are for reading the sheet back. */
export const LOG_HEADERS = {
  number: { en: 'No.', ja: '番号' },
  severity: { en: 'Severity', ja: '重要度' },
  rule: { en: 'Rule', ja: 'ルール' },
  place: { en: 'Cell', ja: 'セル' },
  finding: { en: 'Finding', ja: '指摘事項' },
  expected: { en: 'Expected', ja: '期待値' },
  found: { en: 'Found', ja: '検出値' },
  now: { en: 'Cell now', ja: '現在のセルの値' },
  decision: { en: 'Decision', ja: '判断' },
  reason: { en: 'Reason or request', ja: '理由・要求事項' },
  by: { en: 'Decided by', ja: '判断者' },
  date: { en: 'Decided on', ja: '判断日' },
  response: { en: 'Response of the project participant', ja: 'プロジェクト参加者の回答' },
  state: { en: 'State', ja: '状態' },
  key: { en: 'Finding key', ja: '指摘キー' },
  figures: { en: 'Figures found', ja: '検出時の数値' },
  decidedFigures: { en: 'Figures decided on', ja: '判断時の数値' },
  mark: { en: 'Decision mark', ja: '判断の印' },
} as const satisfies Record<string, Words>;
export type LogColumn = keyof typeof LOG_HEADERS;

/** The header row of the cells chosen by hand. The cell's formula refers to it, so that it follows inserted rows. */
export const BY_HAND_HEADERS = {
  symbol: { en: 'Symbol', ja: '記号' },
  cell: { en: 'Cell by hand', ja: '手動指定セル' },
  value: { en: 'Value now', ja: '現在の値' },
  givenUnit: { en: 'Unit by hand', ja: '手動指定の単位' },
  report: { en: 'Calculation sheet', ja: '計算シート' },
  chosenBy: { en: 'Chosen by', ja: '指定者' },
  chosenOn: { en: 'Chosen on', ja: '指定日' },
} as const satisfies Record<string, Words>;
export type ByHandColumn = keyof typeof BY_HAND_HEADERS;

/** Stands where nobody was named: neither the pane nor the command line knows people. Whoever types a name writes over it. */
export const CHOSEN_BY = { 'not-recorded': { en: 'not recorded', ja: '記録なし' } } as const satisfies Record<string, Words>;

/** Which decision a text is: an answer of the drop-down list, its full name, or one with a number of its own (`CAR 3`). */
export function decisionKindOf(typed: string): DecisionKind | undefined {
  const exact = answerIn(DECISION_WORDS, typed) ?? answerIn(DECISION_NAMES, typed);
  if (exact !== undefined) return exact;
  const letters = /^(CAR|CL|FAR)(?![a-z])/i.exec(typed.normalize('NFKC').trim())?.[1]?.toUpperCase();
  return DECISION_KINDS.find((kind) => kind === letters);
}

/** By which a decision is known to be still as we wrote it, whatever language its word is in by now. */
export function decisionMark(fields: { decision?: string; reason?: string; by?: string; date?: string }): string {
  const { decision = '', reason = '', by = '', date = '' } = fields;
  return digestOfContent({ kind: 'text', text: JSON.stringify([decisionKindOf(decision) ?? decision, reason, by, date]) });
}

const LOG = {
  headers: LOG_HEADERS,
  isHead: (columns) => columns.has('decision') && columns.has('finding') && columns.size > 4,
} as const satisfies TableLayout<LogColumn>;

const BY_HAND = {
  headers: BY_HAND_HEADERS,
  isHead: (columns) => columns.has('symbol') && columns.has('cell'),
} as const satisfies TableLayout<ByHandColumn>;

export const CHECK_LOG = {
  marker: CHECK_LOG_MARKER,
  tab: CHECK_LOG_TITLE,
  title: CHECK_LOG_TITLE,
  tables: { log: LOG, byHand: BY_HAND, notes: KEPT_NOTES },
  knownBy: ['log', 'byHand'],
} as const satisfies SheetLayout;
