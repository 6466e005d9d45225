/** Every fixed word of the SDG sheet, apart from those by which it is read back (`our-sheets/sdg-sheet.ts`). */
import type { SymbolName } from '../extract/extraction';
import type { Words } from '../language';
import { MONTH_NAMES } from '../month-names';
import { NOT_AVAILABLE, SDG_SHEET_TITLE } from '../our-sheets/sdg-sheet';

export const WORDS = {
  title: SDG_SHEET_TITLE,

  electricityGenerated: { en: 'Electricity generated', ja: '発電量' },
  emissionReductions: { en: 'Emission reductions', ja: '排出削減量' },
  inDoubt: { en: 'in doubt: see the open findings', ja: '要確認：指摘事項を参照' },
  /** Goal 5 is the same for every project. */
  linkedTargets: { en: 'SDG targets linked, Goal 5 apart', ja: '関連するSDGターゲット（ゴール5以外）' },
  noGoals: { en: 'none for these project types', ja: 'この種別には該当なし' },
  answered: { en: 'Indicators answered', ja: '記入済みの指標' },
  noOpenChecks: { en: 'Report: nothing open', ja: '報告書：指摘なし' },
  openItems: { en: 'SD check list: open items', ja: 'SDチェックリスト：未完了項目' },

  goals: {
    en: 'Contribution by goal: counts of indicators, never amounts',
    ja: 'ゴール別の貢献（件数は指標の数であり、量の合計ではありません）',
  },
  goalName: { en: 'In short', ja: '概要' },
  goalTargets: { en: 'Targets linked', ja: '関連ターゲット' },
  goalIndicators: { en: 'Indicators', ja: '指標数' },
  goalAnswered: { en: 'Answered', ja: '記入済み' },
  goalOpen: { en: 'Not answered', ja: '未記入' },
  goalChart: { en: 'Indicators answered and not yet answered', ja: '記入済み・未記入の指標数' },

  project: { en: 'Project and report', ja: 'プロジェクトと報告書' },
  projectLead: {
    en: 'Project types set which indicators apply. Change Yes or No and write the sheet again.',
    ja: 'プロジェクト種別により該当する指標が決まります。「はい・いいえ」を変更し、シートを再作成してください。',
  },
  reference: { en: 'Project reference number', ja: '参照番号' },
  hostCountry: { en: 'Host country', ja: 'ホスト国' },
  spreadsheet: { en: 'Methodology spreadsheet', ja: '方法論スプレッドシート' },
  period: { en: 'Monitoring period', ja: 'モニタリング期間' },
  kinds: { en: 'Technology × sector', ja: '導入技術×分野' },
  types: { en: 'Project types', ja: 'プロジェクト種別' },
  table6: { en: 'Table 6', ja: '表6' },
  addedByHand: { en: 'by hand: added', ja: '手動で追加' },
  removedByHand: { en: 'by hand: removed', ja: '手動で除外' },
  calculationSheets: { en: 'Calculation sheets', ja: '計算シート' },
  writtenOn: { en: 'Written on', ja: '作成日' },
  figures: { en: 'Figures', ja: '数値' },
  linked: { en: 'Linked', ja: 'リンク' },
  linkedMeans: { en: 'They follow the cells of the report', ja: '報告書のセルの値に連動します' },
  linkedFact: { en: 'Linked: they follow the cells of the report', ja: 'リンク：報告書のセルの値に連動' },
  frozen: { en: 'Frozen', ja: '固定値' },
  frozenMeans: { en: 'As they stood on the day of writing', ja: '作成日時点の値です' },
  frozenFact: { en: 'Frozen: as they stood on the day of writing', ja: '固定値：作成日時点の値' },
  notFound: { en: 'not found', ja: '記載なし' },
  unreadable: { en: 'not readable as dates', ja: '日付として読み取れません' },

  readings: { en: 'Monitored and calculated figures of the period', ja: '期間中のモニタリング・算定値' },
  symbol: { en: 'Symbol', ja: '記号' },
  quantity: { en: 'Quantity', ja: '項目' },
  calculationSheet: { en: 'Calculation sheet', ja: '計算シート' },
  noErrorFound: { en: 'No error found', ja: 'エラーなし' },
  notProven: { en: 'No error found; computation not proven', ja: 'エラーなし（計算は未証明）' },
  noValue: { en: 'no number', ja: '数値なし' },
  doubt: { en: 'In doubt', ja: '要確認' },
  sizeInDoubt: { en: 'Size in doubt', ja: '数値の大きさに疑い' },

  findings: { en: 'Open findings', ja: '指摘事項' },
  severity: { en: 'Severity', ja: '重要度' },
  rule: { en: 'Check', ja: 'チェック' },
  finding: { en: 'Finding', ja: '内容' },
  cell: { en: 'Cell', ja: 'セル' },
  error: { en: 'Error', ja: 'エラー' },
  warning: { en: 'Warning', ja: '警告' },
  toLookAt: { en: 'Please look', ja: '要確認' },
  notChecked: { en: 'Not checked', ja: 'チェック不能' },
  couldNotCheck: { en: 'This check could not be carried out.', ja: 'このチェックは実行できませんでした。' },
  nothingLeft: { en: 'Nothing is left of what the checks found in the report.', ja: '報告書に未処理の指摘はありません。' },
  nothingFound: { en: 'The checks found no error and no warning in the report.', ja: '報告書にエラー・警告はありません。' },
  notOfThisSheet: {
    en: 'This says nothing of the SDG sheet itself: its open items are counted above, and "jcm-monitor check" tells what it finds on it.',
    ja: 'SDGシート自体は含みません。未完了の項目数は上に表示され、シートへの指摘は「jcm-monitor check」で確認できます。',
  },
  openHere: { en: 'Open on this sheet', ja: 'このシートの未完了項目' },

  indicators: { en: 'Contribution to SDG targets', ja: 'SDGターゲットへの貢献' },
  indicatorsLead: {
    en: 'Indicators of the JCM-SDGs Linkage Guidance for the types of this project. The emission reductions stand under several targets: it is one and the same amount, not to be added up. Yellow cells wait for an answer.',
    ja: '本プロジェクトの種別に対応するJCM-SDGsリンケージガイダンスの指標です。排出削減量は複数のターゲットに表示されますが同一の量であり、合算しないでください。黄色のセルは未記入の欄です。',
  },
  noIndicators: {
    en: 'The guidance has no indicators for these project types. Choose types in the table above, or add claims of your own below.',
    ja: 'このプロジェクト種別に対応する指標はガイダンスにありません。上の表で種別を選択するか、下の欄に独自の主張を記入してください。',
  },
  notAvailable: NOT_AVAILABLE,
  computedWithout: { en: 'the report is computed without it', ja: 'この報告書の算定では用いません' },
  targetPage: { en: 'The target on the website of the United Nations', ja: '国際連合のウェブサイトでターゲットを開く' },
  mended: { en: 'Misprint mended, see the sources', ja: '誤植を修正（出典参照）' },
  misprints: { en: 'Misprints of the guidance, mended above; as printed:', ja: '上で修正したガイダンスの誤植（原文の表記）：' },
  fromIssuance: { en: 'Sum of the issuance records', ja: '発行記録の合計' },
  noIssuance: { en: 'Blank: no issuance record yet', ja: '空欄：発行記録が未記入' },

  goal5: { en: 'Goal 5: gender equality', ja: 'ゴール5：ジェンダー平等' },
  goal5Lead: {
    en: 'Table 5 of the guidance, the same for every project: what the company does, what the project does, or either.',
    ja: 'ガイダンス表5の指標です。すべてのプロジェクトに共通で、企業活動またはプロジェクト活動について記入します。',
  },
  company: { en: 'Company activity', ja: '企業活動' },
  projectActivity: { en: 'Project activity', ja: 'プロジェクト活動' },
  eitherActivity: { en: 'Company or project activity', ja: '企業活動・プロジェクト活動' },

  ownClaims: { en: 'Claims of your own', ja: '独自の主張' },
  ownClaimsLead: {
    en: 'Outside what the guidance links with the types of this project. Give a target (for example 7.3), what you claim and its evidence.',
    ja: '本プロジェクトの種別についてガイダンスが関連付けていない主張です。ターゲット（例：7.3）、主張の内容、根拠資料を記入してください。',
  },
  outsideTypes: { en: "Your own: outside the project's types", ja: '独自：プロジェクト種別の対象外' },
  ownRow: { en: 'Your own', ja: '独自' },

  issuance: { en: 'Issued credits', ja: '発行クレジット' },
  issuanceLead: {
    en: 'Credits are issued by a decision of the Joint Committee. Enter the decision and the amount here; they are never taken from ER_p. Their sum stands under every target that asks for issued credits, as one and the same amount.',
    ja: 'クレジットは合同委員会の決定により発行されます。決定と発行量をここに記入してください（ER_pからは転記しません）。合計は、発行クレジットを求める各ターゲットに同一の量として表示されます。',
  },
  issuanceElsewhere: {
    en: 'Entered on the Credits sheet and shown here as they stood when this sheet was written. Their sum stands under every target that asks for issued credits, as one and the same amount.',
    ja: 'クレジットシートに記入された内容を、このシートの作成時点で表示しています。合計は、発行クレジットを求める各ターゲットに同一の量として表示されます。',
  },
  record: { en: 'Record', ja: '記録' },

  scheme: { en: 'Scheme level: not results of this project', ja: '制度全体の指標（本プロジェクトの成果ではありません）' },
  schemeLead: {
    en: 'These indicators describe the Joint Crediting Mechanism as a whole. They apply to every project and must not be reported as what this project achieved.',
    ja: '以下は二国間クレジット制度（JCM）全体に関する指標です。すべてのプロジェクトに共通であり、本プロジェクトの成果として報告することはできません。',
  },

  checkList: { en: 'Sustainable development (SD) check list', ja: '持続可能な開発（SD）チェックリスト' },
  checkListLead: {
    en: 'Choose an answer for each item. Where it is "Identified", describe it; where it differs from the answer at registration, say why. Items of your own go into the last rows, with a number.',
    ja: '各項目の回答を選択してください。「該当あり」の場合は内容を、登録時の回答から変わった場合は理由を記入します。独自の項目は末尾の行に番号を付けて追加できます。',
  },
  form: { en: 'Form', ja: '様式' },
  formVersion: { en: 'version', ja: 'バージョン' },
  readFrom: { en: 'Answers read from', ja: '回答の読み取り元' },
  becauseImported: { en: 'imported from a file', ja: 'ファイルから取り込み' },
  becauseFormer: { en: 'as on the former sheet', ja: '以前のシートの様式' },
  becauseSheet: { en: 'as on an SD check list sheet of this workbook', ja: 'このブックのSDチェックリストの様式' },
  becauseHost: { en: 'of the host country', ja: 'ホスト国の様式' },
  standIn: {
    en: "Another country's form stands in: the host country's own is not known here. Import it before handing in.",
    ja: '他国の様式で代用しています（ホスト国の様式は未収録）。提出前に同国の様式を取り込んでください。',
  },
  statusDone: { en: 'Done', ja: '完了' },
  statusOpen: { en: 'Open', ja: '未回答' },
  statusDescribe: { en: 'Describe', ja: '要説明' },
  statusChanged: { en: 'Say why it changed', ja: '変更理由を記入' },
  statusUnclear: { en: 'Choose from the list', ja: 'リストから選択' },

  keptNotes: { en: 'Kept notes', ja: '引き継いだメモ' },
  keptNotesLead: {
    en: 'Written on the former sheet outside its fields, or in a field that is no more. Nothing typed is dropped; delete what is no longer needed.',
    ja: '以前のシートの記入欄以外、またはなくなった欄に記入されていた内容です。記入内容は削除されません。不要なものは削除してください。',
  },

  sources: { en: 'Sources', ja: '出典' },
  guidanceSource: {
    en: 'SDG indicators, targets and project types: Joint Crediting Mechanism and Sustainable Development Goals Linkage Guidance, T. Murun and A. Tsukui (IGES), August 2020, © 2020 Ministry of the Environment Japan. Tables 4 to 7; short titles of targets in our own words.',
    ja: 'SDGsの指標・ターゲット・プロジェクト種別：「Joint Crediting Mechanism and Sustainable Development Goals Linkage Guidance」T. Murun・A. Tsukui（IGES）、2020年8月、© 2020 Ministry of the Environment Japan、表4～7。ターゲットの要旨と日本語訳は本ツールによるものです。',
  },
  coloursSource: {
    en: 'The colours of the goals are those published by the United Nations. This sheet is not endorsed by the United Nations, the Ministry of the Environment or IGES.',
    ja: '各ゴールの色は国際連合の公表値です。本シートは国際連合、環境省、IGESの承認を受けたものではありません。',
  },
} as const satisfies Record<string, Words>;

export const QUANTITIES: Readonly<Record<SymbolName, Words>> = {
  EG: { en: 'Electricity generated', ja: 'プロジェクト発電量' },
  EF_RE: { en: 'Reference CO₂ factor', ja: 'リファレンスCO₂排出係数' },
  RE_p: { en: 'Reference emissions', ja: 'リファレンス排出量' },
  PE_p: { en: 'Project emissions', ja: 'プロジェクト排出量' },
  ER_p: { en: 'Emission reductions', ja: '排出削減量' },
};

/** `22 November 2026`, `2026年11月22日`. */
export function dateWords(date: string): Words {
  const [year = '', month = '', day = ''] = date.split('-');
  const name = MONTH_NAMES[Number(month) - 1] ?? month;
  return { en: `${Number(day)} ${name} ${year}`, ja: `${year}年${Number(month)}月${Number(day)}日` };
}

/** Between the entries of a list in a sentence. */
const LIST_COMMA: Words = { en: ', ', ja: '、' };

/** Several words as one text. */
export function listed(words: readonly Words[]): Words {
  return { en: words.map(({ en }) => en).join(LIST_COMMA.en), ja: words.map(({ ja }) => ja).join(LIST_COMMA.ja) };
}

/** A name or a figure that is the same in both languages. */
export function sameInBoth(text: string): Words {
  return { en: text, ja: text };
}

export function counted(count: number, en: string, ja: string): Words {
  return { en: `${count} ${en}${count === 1 ? '' : 's'}`, ja: `${ja}${count}件` };
}
