import { LOG_HEADERS } from '../our-sheets/check-log';
import type { SymbolName } from '../extract/extraction';
import type { Words } from '../language';

export const WORDS = {
  title: { en: 'Check of monitoring reports', ja: 'モニタリング報告書のチェック結果' },
  date: { en: 'Checked on', ja: 'チェック日' },
  program: { en: 'Checked with', ja: '使用プログラム' },
  files: { en: 'Files', ja: 'ファイル' },
  file: { en: 'File', ja: 'ファイル' },
  fingerprint: { en: 'SHA-256 of the file', ja: 'ファイルの SHA-256' },
  notChecked: { en: 'Not checked', ja: 'チェックできません' },
  report: { en: 'Monitoring report', ja: 'モニタリング報告書' },
  workbook: { en: 'The workbook as a whole', ja: 'ブック全体' },
  spreadsheet: { en: 'Monitoring spreadsheet', ja: 'モニタリングスプレッドシート' },
  reference: { en: 'Reference number', ja: '参照番号' },
  period: { en: 'Monitoring period', ja: 'モニタリング期間' },
  notFound: { en: 'not found', ja: '見つかりません' },
  readings: { en: 'Figures', ja: '数値' },
  symbol: { en: 'Parameter', ja: 'パラメータ' },
  value: { en: 'Value', ja: '値' },
  unit: { en: 'Unit', ja: '単位' },
  cell: { en: 'Cell', ja: 'セル' },
  formula: { en: 'Formula', ja: '数式' },
  typed: { en: 'typed', ja: '直接入力' },
  calculation: { en: 'Calculation', ja: '計算' },
  trace: { en: 'From the result down to the inputs', ja: '結果から入力値までの内訳' },
  findings: { en: 'Findings', ja: '指摘' },
  noFindings: { en: 'No rule found anything wrong.', ja: 'どのルールも問題を見つけませんでした。' },
  look: { en: 'What a person must look at', ja: '人による確認が必要な事項' },
  crashed: { en: 'Rules that failed through a fault of JCM Monitor', ja: 'JCM モニターの不具合で実行できなかったルール' },
  passed: { en: 'Passed', ja: '合格' },
  notApplicable: { en: 'Not applicable', ja: '対象外' },
  decision: LOG_HEADERS.decision,
  cells: { en: 'Cells', ja: 'セル' },
  what: { en: 'What', ja: '内容' },
  why: { en: 'Why', ja: '理由' },
  fix: { en: 'How to mend it', ja: '直し方' },
  source: { en: 'Source', ja: '出典' },
  howRead: {
    en: 'This page is the result of automatic rules. It is no validation or verification in the sense of the JCM, which are acts of a third-party entity.',
    ja: 'このページは自動ルールによるチェックの結果であり、JCM における第三者機関の妥当性確認・検証ではありません。',
  },
} as const satisfies Record<string, Words>;

export const SYMBOL_NAMES: Readonly<Record<SymbolName, Words>> = {
  EG: { en: 'Electricity generated', ja: '発電量' },
  EF_RE: { en: 'Emission factor', ja: '排出係数' },
  RE_p: { en: 'Reference emissions', ja: 'リファレンス排出量' },
  PE_p: { en: 'Project emissions', ja: 'プロジェクト排出量' },
  ER_p: { en: 'Emission reductions', ja: '排出削減量' },
};
