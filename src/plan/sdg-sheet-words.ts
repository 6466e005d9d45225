/** Every fixed word of the SDG sheet, apart from those by which it is read back (`sdg-sheet-layout.ts`). */
import type { SymbolName } from '../extract/extraction';
import type { Words } from '../language';

export const WORDS = {
  title: { en: 'SDG contribution and sustainable development check list', ja: 'SDGsへの貢献と持続可能な開発チェックリスト' },

  electricityGenerated: { en: 'Electricity generated', ja: '発電量' },
  emissionReductions: { en: 'Emission reductions', ja: '排出削減量' },
  inDoubt: { en: 'in doubt: see the open findings below', ja: '要確認：下の指摘事項を参照' },
  linkedTargets: { en: 'SDG targets linked by the guidance', ja: 'ガイダンスが関連付けるSDGターゲット' },
  noGoals: { en: 'none for this technology and sector', ja: 'この技術・分野には該当なし' },
  answered: { en: 'Indicators with a value: ', ja: '値のある指標：' },
  noOpenChecks: { en: 'No open findings', ja: '指摘事項なし' },
  openItems: { en: 'SD check list: open items', ja: 'SDチェックリスト：未完了項目' },

  project: { en: 'Project and report', ja: 'プロジェクトと報告書' },
  reference: { en: 'Project reference number', ja: '参照番号' },
  spreadsheet: { en: 'Methodology spreadsheet', ja: '方法論スプレッドシート' },
  period: { en: 'Monitoring period', ja: 'モニタリング期間' },
  technology: { en: 'Technology', ja: '導入技術' },
  sector: { en: 'Sector', ja: '分野' },
  types: { en: 'Project types (Table 6)', ja: 'プロジェクト種別（表6）' },
  calculationSheets: { en: 'Calculation sheets', ja: '計算シート' },
  writtenOn: { en: 'Written on', ja: '作成日' },
  figures: { en: 'Figures', ja: '数値' },
  linked: { en: 'Linked', ja: 'リンク' },
  linkedMeans: { en: 'They follow the cells of the report', ja: '報告書のセルの値に連動します' },
  frozen: { en: 'Frozen', ja: '固定値' },
  frozenMeans: { en: 'As they stood on the day of writing', ja: '作成日時点の値です' },
  notFound: { en: 'not found', ja: '記載なし' },
  unreadable: { en: 'not readable as dates', ja: '日付として読み取れません' },

  readings: { en: 'Monitored and calculated figures', ja: 'モニタリング・算定値' },
  symbol: { en: 'Symbol', ja: '記号' },
  quantity: { en: 'Quantity', ja: '項目' },
  calculationSheet: { en: 'Calculation sheet', ja: '計算シート' },
  noErrorFound: { en: 'No error found', ja: 'エラーなし' },
  noValue: { en: 'no number', ja: '数値なし' },
  doubt: { en: 'In doubt', ja: '要確認' },

  findings: { en: 'Open findings', ja: '指摘事項' },
  severity: { en: 'Severity', ja: '重要度' },
  rule: { en: 'Check', ja: 'チェック' },
  finding: { en: 'Finding', ja: '内容' },
  cell: { en: 'Cell', ja: 'セル' },
  error: { en: 'Error', ja: 'エラー' },
  warning: { en: 'Warning', ja: '警告' },
  toLookAt: { en: 'Please look', ja: '要目視確認' },
  notChecked: { en: 'Not checked', ja: 'チェック不能' },
  couldNotCheck: { en: 'This check could not be carried out.', ja: 'このチェックは実行できませんでした。' },
  nothingFound: { en: 'The checks found no error and no warning in the report.', ja: '報告書にエラー・警告はありません。' },
  /** Until the rules for these are written. */

  indicators: { en: 'Contribution to SDG targets', ja: 'SDGターゲットへの貢献' },
  indicatorsLead: {
    en: 'Indicators of the JCM-SDGs Linkage Guidance for the types of this project. The emission reductions stand under several targets: it is one and the same amount, not to be added up. Yellow cells are for you to fill in.',
    ja: '本プロジェクトの種別に対応するJCM-SDGsリンケージガイダンスの指標です。排出削減量は複数のターゲットに表示されますが同一の量であり、合算しないでください。黄色のセルは記入欄です。',
  },
  notAvailable: { en: 'not available', ja: '表示不可' },

  scheme: { en: 'Scheme level: not results of this project', ja: '制度全体の指標（本プロジェクトの成果ではありません）' },
  schemeLead: {
    en: 'These indicators describe the Joint Crediting Mechanism as a whole. They apply to every project and must not be reported as what this project achieved.',
    ja: '以下は二国間クレジット制度（JCM）全体に関する指標です。すべてのプロジェクトに共通であり、本プロジェクトの成果として報告することはできません。',
  },

  kept: { en: 'Kept from an earlier sheet', ja: '以前のシートから引き継いだ記入内容' },
  keptLead: {
    en: 'Typed earlier under indicators that this technology and sector do not have, or in rows of your own. Nothing typed is dropped; delete what is no longer needed.',
    ja: '今回の技術・分野にはない指標、または独自に追加された行に以前記入された内容です。記入内容は削除されません。不要なものは削除してください。',
  },

  checkList: { en: 'Sustainable development (SD) check list', ja: '持続可能な開発（SD）チェックリスト' },
  checkListLead: {
    en: 'Choose an answer for each item. Where it is "Identified", describe it.',
    ja: '各項目の回答を選択し、「該当あり」の場合は内容を記入してください。',
  },
  statusDone: { en: 'Done', ja: '完了' },
  statusOpen: { en: 'Open', ja: '未回答' },
  statusDescribe: { en: 'Describe', ja: '要説明' },
  statusUnclear: { en: 'Choose Identified or Not identified', ja: '該当あり・該当なしから選択' },

  sources: { en: 'Sources', ja: '出典' },
  guidanceSource: {
    en: 'SDG indicators, targets and project types: Joint Crediting Mechanism and Sustainable Development Goals Linkage Guidance, T. Murun and A. Tsukui (IGES), August 2020, © 2020 Ministry of the Environment Japan. Tables 4, 6 and 7; short titles of targets in our own words.',
    ja: 'SDGsの指標・ターゲット・プロジェクト種別：「Joint Crediting Mechanism and Sustainable Development Goals Linkage Guidance」T. Murun・A. Tsukui（IGES）、2020年8月、© 2020 Ministry of the Environment Japan、表4・6・7。ターゲットの要旨と日本語訳は本ツールによるものです。',
  },
  coloursSource: {
    en: 'The colours of the goals are those published by the United Nations. This sheet is not endorsed by the United Nations, the Ministry of the Environment or IGES.',
    ja: '各ゴールの色は国際連合の公表値です。本シートは国際連合、環境省、IGESの承認を受けたものではありません。',
  },
} as const satisfies Record<string, Words>;

export const QUANTITIES: Readonly<Record<SymbolName, Words>> = {
  EG: { en: 'Electricity generated by the project during the period', ja: '期間中のプロジェクト発電量' },
  EF_RE: { en: 'Reference CO₂ emission factor', ja: 'リファレンスCO₂排出係数' },
  RE_p: { en: 'Reference emissions during the period', ja: '期間中のリファレンス排出量' },
  PE_p: { en: 'Project emissions during the period', ja: '期間中のプロジェクト排出量' },
  ER_p: { en: 'Emission reductions during the period', ja: '期間中の排出削減量' },
};

/** `22 November 2026`, `2026年11月22日`. */
export function dateWords(date: string): Words {
  const [year = '', month = '', day = ''] = date.split('-');
  const name = MONTHS[Number(month) - 1] ?? month;
  return { en: `${Number(day)} ${name} ${year}`, ja: `${year}年${Number(month)}月${Number(day)}日` };
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** Between the entries of a list in a sentence. */
export const LIST_COMMA: Words = { en: ', ', ja: '、' };

export function counted(count: number, en: string, ja: string): Words {
  return { en: `${count} ${en}${count === 1 ? '' : 's'}`, ja: `${ja}${count}件` };
}
