/**
 * What the Verification working paper carries so that it can be read back: `plan/` writes these words, `extract/` looks for them. As for the
 * other sheets of ours, the marker never changes within a version of the layout.
 *
 * A.1 and A.2 follow the JCM Verification Report Form as far as a public source shows it: a deck of the JCM implementing body (January 2026),
 * which is cut off after the first opinion; the other three opinions are named after a published report (VN001).
 */
import type { Words } from '../language';
import { KEPT_NOTES } from './kept-notes';
import { digestOfContent } from './own-content';
import type { SheetLayout, TableLayout } from './sheet-layout';
import { answerIn } from './wordings';

/** Stands in a cell of its own at the foot of the sheet. */
const WORKING_PAPER_MARKER = 'jcm-monitor/working-paper@1';

export const WORKING_PAPER_TITLE: Words = { en: 'Verification working paper', ja: '検証調書' };

/** Section A.1 of the form, General Information, in its order and wording. The Japanese is ours. */
export const PAPER_FIELDS = {
  title: { en: 'Title of the project', ja: 'プロジェクト名' },
  reference: { en: 'Reference number', ja: '参照番号' },
  period: { en: 'Monitoring period', ja: 'モニタリング期間' },
  monitoringReportDate: { en: 'Date of completion of the monitoring report', ja: 'モニタリング報告書の完成日' },
  tpe: { en: 'Third-party entity (TPE)', ja: '第三者機関（TPE）' },
  participant: { en: 'Project participant contracting the TPE', ja: 'TPEと契約するプロジェクト参加者' },
  reportDate: { en: 'Date of completion of this report', ja: '本報告書の完成日' },
} as const satisfies Record<string, Words>;
export type PaperFieldName = keyof typeof PAPER_FIELDS;

/** Section A.2: the boxes that the verifier ticks. The program never does. */
export const OPINIONS = {
  positive: { en: 'Positive', ja: '肯定的' },
  negative: { en: 'Negative', ja: '否定的' },
  unqualified: { en: 'Unqualified opinion', ja: '無限定意見' },
  qualified: { en: 'Qualified opinion', ja: '限定付意見' },
  adverse: { en: 'Adverse opinion', ja: '不適正意見' },
  disclaimer: { en: 'Disclaimer', ja: '意見不表明' },
} as const satisfies Record<string, Words>;
export type OpinionName = keyof typeof OPINIONS;

/** The two pairs and fours of boxes, of each of which one is ticked at most. */
export const OVERALL_OPINIONS = ['positive', 'negative'] as const satisfies readonly OpinionName[];
export const ASSURANCE_OPINIONS = ['unqualified', 'qualified', 'adverse', 'disclaimer'] as const satisfies readonly OpinionName[];

/** A box of the form, as a cell shows it. */
export const BOX = { ticked: '☑', empty: '☐' } as const;

/** Whether somebody ticked a box, in whichever way people do. */
export function isTick(typed: string | undefined): boolean {
  return typed !== undefined && /^(?:[☑☒✓✔✗✘■●○◯レ]|x|v|yes|true|1|はい)$/i.test(typed.normalize('NFKC').trim());
}

/** Before the words of a finding that is there no more: they are in the language of whatever sheet had them. */
export const AS_RECORDED = { en: 'As recorded: ', ja: '記録時の文言：' } as const satisfies Words;

/** The words that a sheet of ours recorded, without what we wrote before them. */
export function recordedWords(text: string | undefined): string | undefined {
  return text?.replace(new RegExp(`^[^]*(?:${AS_RECORDED.en}|${AS_RECORDED.ja})`), '');
}

/** What became of a request. Closed or withdrawn only with evidence. */
export const DISPOSITIONS = ['open', 'closed', 'withdrawn'] as const;
export type Disposition = (typeof DISPOSITIONS)[number];

/** The answers of the drop-down list. */
export const DISPOSITION_WORDS: Readonly<Record<Disposition, Words>> = {
  open: { en: 'Open', ja: '未了' },
  closed: { en: 'Closed', ja: '完了' },
  withdrawn: { en: 'Withdrawn', ja: '取下げ' },
};

/**
 * What the rules look at, as items of section A.3. The form's own items are in no public source that could be reached, so this grouping is
 * ours and the sheet says so.
 */
export const PAPER_ITEMS = {
  identity: { en: 'Identification of project, methodology and form', ja: 'プロジェクト・方法論・様式の特定' },
  period: { en: 'Monitoring period', ja: 'モニタリング期間' },
  data: { en: 'Monitored data and units', ja: 'モニタリングデータと単位' },
  factors: { en: 'Emission factors and default values', ja: '排出係数・デフォルト値' },
  calculation: { en: 'Calculation of emission reductions', ja: '排出削減量の計算' },
  plausibility: { en: 'Plausibility against plan and capacity', ja: '計画・設備容量との整合' },
  workbook: { en: 'State of the workbook', ja: 'ブックの状態' },
  sd: { en: 'Sustainable development', ja: '持続可能な開発' },
  outside: { en: "What no rule looks at, and the verifier's own findings", ja: 'ルールの対象外の事項と検証者独自の指摘' },
} as const satisfies Record<string, Words>;
export type ItemId = keyof typeof PAPER_ITEMS;

export const FIELD_HEADERS = {
  field: { en: 'Field of A.1', ja: 'A.1の項目' },
  source: { en: 'Source cell', ja: '参照元セル' },
  workbook: { en: 'From the workbook', ja: 'ブックの記載' },
  entry: { en: 'Entered by the verifier', ja: '検証者の記入' },
} as const satisfies Record<string, Words>;
export type FieldColumn = keyof typeof FIELD_HEADERS;

export const OPINION_HEADERS = {
  tick: { en: 'Tick', ja: 'チェック欄' },
  opinion: { en: 'Opinion of A.2', ja: 'A.2の意見' },
  part: { en: 'Part of A.2', ja: 'A.2の区分' },
  wording: { en: 'As the form words it', ja: '様式の文言' },
  statement: { en: "Verifier's wording", ja: '検証者の文言' },
} as const satisfies Record<string, Words>;
export type OpinionColumn = keyof typeof OPINION_HEADERS;

export const ITEM_HEADERS = {
  item: { en: 'Item (grouped by us)', ja: '項目（本ソフトの区分）' },
  extent: { en: 'Looked at', ja: '確認の範囲' },
  cars: { en: 'CAR remaining', ja: '残るCAR' },
  cls: { en: 'CL remaining', ja: '残るCL' },
  undecided: { en: 'Findings not decided', ja: '未判断の指摘' },
  box: { en: 'No CAR or CL remaining', ja: 'CAR・CLの残りなし' },
  why: { en: 'Why not ticked', ja: 'チェックされない理由' },
  note: { en: "Verifier's note", ja: '検証者の備考' },
} as const satisfies Record<string, Words>;
export type ItemColumn = keyof typeof ITEM_HEADERS;

/** Where nobody said what is requested. It is no request: read back it is nothing. */
export const NOTHING_ASKED: Words = {
  en: 'Missing: enter what is requested on the Check log',
  ja: '未記入：要求の内容をチェック記録に記入してください',
};

export const REQUEST_HEADERS = {
  request: { en: 'Request', ja: '要求' },
  kind: { en: 'Kind', ja: '区分' },
  item: { en: 'Item', ja: '項目' },
  rule: { en: 'Rule', ja: 'ルール' },
  place: { en: 'Cell', ja: 'セル' },
  finding: { en: 'Finding', ja: '指摘事項' },
  asked: { en: 'What is requested', ja: '要求の内容' },
  raised: { en: 'Raised by', ja: '提起者' },
  now: { en: 'Cell now', ja: '現在のセルの値' },
  response: { en: 'Response of the project participant', ja: 'プロジェクト参加者の回答' },
  recheck: { en: 'Checked again', ja: '再チェック' },
  evidence: { en: 'Evidence reviewed', ja: '確認した証拠' },
  disposition: { en: 'Disposition', ja: '処置' },
  by: { en: 'Closed by', ja: '完了の判断者' },
  on: { en: 'Closed on', ja: '完了日' },
  state: { en: 'Where it stands', ja: '現況' },
  key: { en: 'Request key', ja: '要求キー' },
  figures: { en: 'Figures at the check', ja: 'チェック時の数値' },
  closedFigures: { en: 'Figures closed on', ja: '完了時の数値' },
  mark: { en: 'Disposition mark', ja: '処置の印' },
  itemKey: { en: 'Item key', ja: 'A.3の項目キー' },
  counts: { en: 'Counts as remaining', ja: '残りの件数' },
} as const satisfies Record<string, Words>;
export type RequestColumn = keyof typeof REQUEST_HEADERS;

/** Right of the findings that are no request: their decisions, for where no Check log remembers them. */
export const DECIDED_HEADERS = {
  record: { en: 'Decision as recorded', ja: '判断の記録' },
} as const satisfies Record<string, Words>;
export type DecidedColumn = keyof typeof DECIDED_HEADERS;

/** Section B as far as it is known; the form has more columns than a public source names. */
export const TEAM_HEADERS = {
  member: { en: 'Name', ja: '氏名' },
  company: { en: 'Company', ja: '所属' },
  function: { en: 'Function', ja: '役割' },
  note: { en: 'Further columns of the form', ja: '様式のその他の欄' },
} as const satisfies Record<string, Words>;
export type TeamColumn = keyof typeof TEAM_HEADERS;

/** Which disposition a text is, in either language. */
export function dispositionOf(typed: string | undefined): Disposition | undefined {
  return typed === undefined ? undefined : answerIn(DISPOSITION_WORDS, typed);
}

/** By which a disposition is known to be still as we wrote it, whatever language its word is in by now. */
export function dispositionMark(fields: { disposition?: string; evidence?: string; by?: string; on?: string }): string {
  const { disposition = '', evidence = '', by = '', on = '' } = fields;
  return digestOfContent({ kind: 'text', text: JSON.stringify([dispositionOf(disposition) ?? disposition, evidence, by, on]) });
}

const FIELDS = {
  headers: FIELD_HEADERS,
  isHead: (columns) => columns.has('field') && columns.has('entry'),
  named: 'field',
} as const satisfies TableLayout<FieldColumn>;

const OPINION_BOXES = {
  headers: OPINION_HEADERS,
  isHead: (columns) => columns.has('tick') && columns.has('opinion'),
  named: 'opinion',
  short: ['tick'],
} as const satisfies TableLayout<OpinionColumn>;

const ITEMS = {
  headers: ITEM_HEADERS,
  isHead: (columns) => columns.has('item') && columns.has('box'),
  named: 'item',
  short: ['box'],
} as const satisfies TableLayout<ItemColumn>;

const REQUESTS = {
  headers: REQUEST_HEADERS,
  isHead: (columns) => columns.has('disposition') && columns.has('evidence'),
  named: 'request',
  short: ['disposition'],
} as const satisfies TableLayout<RequestColumn>;

const DECIDED = {
  headers: DECIDED_HEADERS,
  isHead: (columns) => columns.has('record'),
} as const satisfies TableLayout<DecidedColumn>;

const TEAM = {
  headers: TEAM_HEADERS,
  isHead: (columns) => columns.has('member') && columns.has('company') && columns.has('function'),
} as const satisfies TableLayout<TeamColumn>;

export const WORKING_PAPER = {
  marker: WORKING_PAPER_MARKER,
  tab: { en: 'Working paper', ja: WORKING_PAPER_TITLE.ja },
  title: WORKING_PAPER_TITLE,
  tables: {
    paperFields: FIELDS,
    opinions: OPINION_BOXES,
    paperItems: ITEMS,
    requests: REQUESTS,
    decided: DECIDED,
    team: TEAM,
    notes: KEPT_NOTES,
  },
  knownBy: ['opinions', 'requests'],
} as const satisfies SheetLayout;
