/** The words of the portfolio workbook. Heads of tables name columns in formulas, so they carry no brackets. */
import type { FindingWeight } from '../../map/portfolio/portfolio-part';
import { LOG_HEADERS } from '../../our-sheets/check-log';
import type { Words } from '../../language';

export const HEADS = {
  country: { en: 'Country', ja: '国' },
  reference: { en: 'Reference', ja: '参照番号' },
  methodology: { en: 'Methodology', ja: '方法論' },
  from: { en: 'From', ja: '開始日' },
  to: { en: 'To', ja: '終了日' },
  year: { en: 'Year', ja: '年' },
  EG: { en: 'EG MWh', ja: 'EG MWh' },
  RE_p: { en: 'RE_p tCO2', ja: 'RE_p tCO2' },
  PE_p: { en: 'PE_p tCO2', ja: 'PE_p tCO2' },
  ER_p: { en: 'ER_p tCO2', ja: 'ER_p tCO2' },
  vintages: { en: 'Vintages', ja: 'ビンテージ' },
  estimated: { en: 'of it estimated tCO2', ja: 'うち推計 tCO2' },
  outcome: { en: 'Check', ja: '点検結果' },
  counted: { en: 'Counted', ja: '計上' },
  remark: { en: 'Remark', ja: '備考' },
  targets: { en: 'SDG targets', ja: 'SDGターゲット' },
  project: { en: 'Project', ja: '事業数' },
  file: { en: 'File', ja: 'ファイル' },
  sheet: { en: 'Sheet', ja: 'シート' },
  reports: { en: 'Reports', ja: '報告書' },
  projects: { en: 'Projects', ja: '事業' },
  withErrors: { en: 'With errors', ja: 'エラーあり' },
  indicator: { en: 'Indicator', ja: '指標' },
  target: { en: 'Target', ja: 'ターゲット' },
  value: { en: 'Value', ja: '値' },
  unit: { en: 'Unit', ja: '単位' },
  weight: { en: 'Severity', ja: '重要度' },
  rule: { en: 'Rule', ja: 'ルール' },
  message: { en: 'Finding', ja: '指摘' },
  decision: LOG_HEADERS.decision,
  cells: { en: 'Cells', ja: 'セル' },
  why: { en: 'Why', ja: '理由' },
} as const satisfies Record<string, Words>;

export const WORDS = {
  title: { en: 'JCM portfolio', ja: 'JCMポートフォリオ' },
  summary: { en: 'Summary', ja: '概要' },
  reports: { en: 'Reports', ja: '報告書一覧' },
  findings: { en: 'Findings', ja: '指摘事項' },
  unread: { en: 'Not read', ja: '読み取れないファイル' },
  byCountry: { en: 'By country', ja: '国別' },
  byYear: { en: 'By vintage', ja: 'ビンテージ別' },
  estimate: { en: 'estimate', ja: '推計' },
  exact: { en: 'known', ja: '確定' },
  byMethodology: { en: 'By methodology', ja: '方法論別' },
  sdgs: { en: 'SDG indicators', ja: 'SDG指標' },
  total: { en: 'Total', ja: '合計' },
  notKnown: { en: 'not known', ja: '不明' },
  yes: { en: 'yes', ja: '計上' },
  no: { en: 'no', ja: '除外' },
  noFigure: { en: 'no figure', ja: '数値なし' },
  projects: { en: 'Projects', ja: '事業' },
  reportsCounted: { en: 'Reports counted', ja: '計上した報告書' },
  electricity: { en: 'EG: electricity generated', ja: 'EG：発電量' },
  reductions: { en: 'ER_p: emission reductions', ja: 'ER_p：排出削減量' },
  inDoubt: { en: 'of it in reports with errors', ja: 'うちエラーのある報告書' },
  notRead: { en: 'Files not read', ja: '読み取れないファイル' },
  seeUnread: { en: 'see the sheet Not read', ja: '同名のシートを参照' },
  reductionsChart: { en: 'ER_p tCO2', ja: 'ER_p tCO2' },
  howCounted: {
    en: 'Every total is a formula over the table on the sheet Reports. Change a word in its column Counted, and the totals follow.',
    ja: '合計はすべて「報告書一覧」シートの表を参照する数式です。「計上」列の値を変えると合計も変わります。',
  },
  howYears: {
    en: 'By year are the vintages: what each calendar year comes to by dated monitored values, by Table 3, or by days, which is an estimate. No tonne stands in two years. EG, RE_p and PE_p stand where the basis of their ER_p says it of them too; Table 3 splits ER_p alone, so theirs are “not known” there. What of ER_p itself a split leaves out or adds (a Table 3 in whole tonnes) stands there too, so that the total is that of all reports.',
    ja: '年別の値はビンテージ（暦年）ごとの排出削減量です。日付のある計測値、表3、または日数（推計）により分けています。同じ削減量が二つの年に計上されることはありません。EG・RE_p・PE_p は ER_p と同じ根拠で分けられる場合のみ年別に示し、表3のように ER_p だけの内訳による場合は「不明」に含めます。内訳の合計と ER_p の差（表3を整数トンに切り捨てた場合など）も「不明」に示すため、合計は全報告書の合計と一致します。',
  },
  howSdgs: {
    en: 'Electricity and reductions are added across projects, never across targets: the same tonnes stand under several targets. JCM-SDGs Linkage Guidance (2020), Table 4.',
    ja: '発電量と排出削減量は事業間でのみ合算し、ターゲット間では合算しません（同じ削減量が複数のターゲットに示されます）。JCM-SDGsリンケージガイダンス（2020年）表4による。',
  },
  noTechnology: {
    en: 'reports count for no target: their technology is not plain. Write their SDG sheet to say it.',
    ja: '件の報告書は導入技術を判断できないため、どのターゲットにも計上していません。SDGシートを作成すると反映されます。',
  },
  allRead: { en: 'Every file was read.', ja: 'すべてのファイルを読み取りました。' },
  noFindings: { en: 'The rules found nothing.', ja: '指摘はありません。' },
} as const satisfies Record<string, Words>;

/** What the check says of a report. */
export const OUTCOMES: Readonly<Record<FindingWeight | 'dismissed' | 'nothing', Words>> = {
  error: { en: 'errors', ja: 'エラー' },
  warning: { en: 'warnings', ja: '警告' },
  'to-look-at': { en: 'to look at', ja: '要確認' },
  'not-checked': { en: 'not checked', ja: '点検不能' },
  info: { en: 'information', ja: '情報' },
  dismissed: { en: 'dismissed', ja: '却下済み' },
  nothing: { en: 'nothing found', ja: '指摘なし' },
};

/** What a single finding is. */
export const WEIGHTS: Readonly<Record<FindingWeight, Words>> = {
  ...OUTCOMES,
  error: { en: 'error', ja: OUTCOMES.error.ja },
  warning: { en: 'warning', ja: OUTCOMES.warning.ja },
};
