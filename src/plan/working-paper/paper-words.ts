/** Every fixed word of the working paper, apart from those by which it is read back (`our-sheets/working-paper.ts`). */
import type { Agreement } from '../../check/model/recalculated-figures';
import { ruleTitle } from '../../check/rule-title';
import type { Words } from '../../language';
import type { LoggedFinding, TypedOnLog } from '../../map/check-log';
import { partsOfKey } from '../../map/logged-findings';
import type { ItemStanding, Recheck, RequestKind, RequestState } from '../../map/working-paper';
import { AS_RECORDED, WORKING_PAPER_TITLE, type OpinionName } from '../../our-sheets/working-paper';

export const PAPER_WORDS = {
  title: WORKING_PAPER_TITLE,
  whose: {
    en: 'This paper is the verifier’s. The program fills in what the workbook, its rules and the Check log say; every opinion, tick and closing is the verifier’s own. It is not a form of the JCM.',
    ja: '本調書は検証者のものです。本ソフトはブック・ルール・チェック記録の内容のみを記入し、意見・チェック欄・完了の判断はすべて検証者が行います。JCMの様式ではありません。',
  },
  noDecisions: {
    en: 'No Check log stands in the workbook: nobody has decided on the findings yet. Write the Check log, decide on each finding, and write this paper again.',
    ja: 'ブックにチェック記録がないため、指摘はすべて未判断です。チェック記録を作成して各指摘を判断し、本調書を再作成してください。',
  },

  tickedItems: { en: 'No CAR or CL remaining', ja: 'CAR・CLの残りなし' },
  remaining: { en: 'remaining', ja: '残り' },
  ticked: { en: 'ticked', ja: 'チェックあり' },
  notTicked: { en: 'not ticked', ja: 'チェックなし' },
  onCheckLog: { en: 'to be decided on the Check log', ja: 'チェック記録で判断' },
  terms: {
    en: 'CAR: corrective action request, CL: clarification request, FAR: forward action request, as in the verification report form of the JCM. A.1, the two boxes of the overall opinion and the first sentence of the unqualified opinion are transcribed from a published deck; the names of the other opinions are those of a published report. All else is ours.',
    ja: 'CAR：是正措置要求、CL：明確化要求、FAR：将来措置要求。JCMの検証報告書様式の用語です。A.1、総合意見の二つの欄、無限定意見の冒頭の文は公表資料からの転記、その他の意見の名称は公表された報告書によるものです。それ以外は本ソフト独自です。',
  },

  summary: { en: 'A. Summary of verification', ja: 'A. 検証の概要' },
  general: { en: 'A.1. General Information', ja: 'A.1 一般情報' },
  generalLead: {
    en: 'What the verifier enters goes before what the workbook says. It is asked once: the paper keeps it when it is written again.',
    ja: '検証者の記入はブックの記載に優先します。記入は一度だけで、再作成しても保持されます。',
  },
  statedOften: { en: 'the reports differ', ja: '報告書により異なります' },
  notStated: { en: 'not stated', ja: '記載なし' },

  opinion: { en: 'A.2 Conclusion of verification and level of assurance', ja: 'A.2 検証の結論と保証水準' },
  opinionLead: {
    en: 'Ticked by the verifier only. The form is known to us up to the first sentence of the unqualified opinion, which is cut off in the published source; the wording of the other opinions is unconfirmed and left to the verifier.',
    ja: 'チェックは検証者のみが行います。様式のうち確認できたのは無限定意見の冒頭の文までで、公表資料ではそこで切れています。他の意見の文言は未確認のため、検証者が記入してください。',
  },
  overall: { en: 'Overall verification opinion', ja: '検証の総合意見' },
  assurance: { en: 'Level of assurance', ja: '保証水準' },
  cutOff: { en: '… (cut off in our source)', ja: '…（出典ではここで切れています）' },
  notKnown: { en: 'Wording not known to us', ja: '文言は未確認' },
  bothTicked: { en: 'Several boxes are ticked of which one is meant.', ja: '一つを選ぶ欄に複数のチェックがあります。' },
  positiveButOpen: {
    en: '“Positive” is ticked, but not all boxes of A.3 are. In the form of the JCM a positive opinion asks that they are.',
    ja: '「肯定的」が選択されていますが、A.3に未チェックの項目があります。JCMの様式では、肯定的意見にはすべてのチェックが必要です。',
  },

  items: { en: 'A.3 Items: no CAR or CL remaining', ja: 'A.3 項目別：CAR・CLの残りの有無' },
  itemsLead: {
    en: 'The items of the form’s table A.3 are in no source we could reach: these are the rules of JCM Monitor, grouped by us. A box is ticked where rules looked, all they found is decided, and no CAR or CL remains; errors that were accepted, not mended, are counted beside it. Where no rule looks, the verifier ticks. A FAR does not count.',
    ja: '様式A.3の表の項目は入手できた資料にないため、本ソフトのルールを独自に区分しています。ルールによる確認が行われ、指摘がすべて判断済みで、CAR・CLが残っていない場合にチェックが付きます（確認済みで未修正のエラーは件数を併記）。ルールの対象外の項目は検証者がチェックします。FARは数えません。',
  },

  requests: {
    en: 'Corrective action, clarification and forward action requests',
    ja: '是正措置要求（CAR）・明確化要求（CL）・将来措置要求（FAR）',
  },
  requestsLead: {
    en: 'Raised on the Check log. Enter the evidence reviewed and set the disposition: Closed or Withdrawn counts with evidence only. A finding that is gone when the rule looks again is closed by that; set it to Open to keep it. Where the figures changed since it was closed, set its date anew to confirm.',
    ja: 'チェック記録で提起された要求です。確認した証拠を記入し、処置を選択してください。「完了」「取下げ」は証拠の記入がある場合のみ有効です。再チェックで検出されなくなった指摘は完了となります（残す場合は「未了」を選択）。完了後に数値が変わった場合は、完了日を更新すると確認済みになります。',
  },
  noRequests: { en: 'No request has been raised.', ja: '要求は提起されていません。' },

  others: { en: 'Other findings', ja: 'その他の指摘' },
  othersLead: {
    en: 'Findings on which nobody has decided, and those accepted or dismissed on the Check log.',
    ja: '未判断の指摘と、チェック記録で確認済みまたは却下とした指摘です。',
  },
  noOthers: { en: 'None.', ja: 'なし' },
  decision: { en: 'Decision', ja: '判断' },
  severity: { en: 'Severity', ja: '重要度' },
  undecided: { en: 'not decided', ja: '未判断' },

  recalculation: { en: 'Recalculation', ja: '再計算' },
  recalculationLead: {
    en: 'Each figure as the sheet stated it at the check, and as the equations of the methodology give it for the inputs on the sheets, at full precision. Where the sheet has changed since, the last column is marked.',
    ja: 'チェック時点でシートに記載された数値と、シートの入力値から方法論の計算式で求めた値（端数処理なし）です。その後シートが変わった場合は、最後の列に色が付きます。',
  },
  figure: { en: 'Figure', ja: '数値' },
  cell: { en: 'Cell', ja: 'セル' },
  unit: { en: 'Unit', ja: '単位' },
  stated: { en: 'As stated', ja: '記載値' },
  recalculated: { en: 'Recalculated', ja: '再計算値' },
  difference: { en: 'Difference', ja: '差' },
  agreement: { en: 'Agreement', ja: '一致' },
  basis: { en: 'Equation, or why not', ja: '計算式、または計算しない理由' },
  cellNow: { en: 'Cell now', ja: '現在のセルの値' },
  table3: { en: 'Table 3', ja: '表3' },
  noNumber: { en: 'no number', ja: '数値なし' },
  methodology: { en: 'Methodology', ja: '方法論' },
  unknownMethodology: {
    en: 'not known: nothing but ER_p = RE_p − PE_p is held against the sheet',
    ja: '不明（ER_p = RE_p − PE_p のみ照合）',
  },

  comparedLead: {
    en: 'The plan’s ex-ante estimates pro rata to the monitoring period, the capacity factor where a capacity is stated, and the yield of a day beside earlier periods of the same seasons. The bands are the verifier’s to set: a figure outside of one wants an explanation and is no error.',
    ja: '計画の事前推定値をモニタリング期間の日数に換算したもの、設備容量の記載がある場合の設備利用率、同じ季節を含む過去の期間と比べた1日当たりの実績です。範囲は検証者が設定します。範囲外の数値は説明を要しますが、誤りとは限りません。',
  },

  otherFiles: { en: 'Other files looked at for earlier periods', ja: '過去の期間を確認した他のファイル' },
  unreadFiles: {
    en: 'Other files that could not be read, and are in no comparison',
    ja: '読み取れず、比較に含まれていない他のファイル',
  },

  trace: { en: 'Trace of the calculation', ja: '計算の内訳' },
  traceLead: { en: 'From ER_p down to the inputs, with the cells and their formulas.', ja: 'ER_pから入力値までのセルと数式です。' },
  noTrace: { en: 'ER_p is not a number: there is no calculation to show.', ja: 'ER_pが数値でないため、計算を示せません。' },
  what: { en: 'What', ja: '内容' },
  value: { en: 'Value', ja: '値' },
  formula: { en: 'Formula', ja: '数式' },
  above: { en: 'see above', ja: '上記参照' },

  extent: { en: 'What was looked at, and what was not', ja: '確認した事項と確認していない事項' },
  extentLead: {
    en: 'Passed: a rule looked and found nothing. Does not occur: the workbook holds nothing that the rule is about. Not looked at: it could not look, with the reason; that has not passed.',
    ja: '合格：ルールで確認し、指摘なし。該当なし：ルールの対象となるものがブックにない。未確認：確認できなかったもの（理由を記載）で、合格ではありません。',
  },
  passed: { en: 'Passed', ja: '合格' },
  found: { en: 'With findings', ja: '指摘あり' },
  notApplicable: { en: 'Not applicable', ja: '対象外' },
  absent: { en: 'Does not occur', ja: '該当なし' },
  notLookedAt: { en: 'Not looked at', ja: '未確認' },
  crashed: { en: 'Not carried out (a fault of the program)', ja: '実行不能（本ソフトの不具合）' },
  outcome: { en: 'Outcome', ja: '結果' },
  report: { en: 'Calculation sheet', ja: '計算シート' },
  workbook: { en: 'Workbook', ja: 'ブック全体' },
  rule: { en: 'Rule', ja: 'ルール' },
  reason: { en: 'Why', ja: '理由' },

  team: { en: 'B. Verification team', ja: 'B. 検証チーム' },
  teamLead: {
    en: 'The form asks for name, company and function; its further columns are not known to us and have room in the last one.',
    ja: '様式には氏名・所属・役割の欄があります。その他の欄は未確認のため、最後の列に記入できます。',
  },
  noTeam: {
    en: 'Nobody is entered yet: the team is entered on the worksheet.',
    ja: 'まだ記入されていません。ワークシートに記入してください。',
  },
} as const satisfies Record<string, Words>;

/** As far as the published source shows them. */
export const OPINION_WORDING: Readonly<Record<OpinionName, Words>> = {
  positive: { en: 'Overall verification opinion: Positive', ja: '検証の総合意見：肯定的' },
  negative: { en: 'Overall verification opinion: Negative', ja: '検証の総合意見：否定的' },
  unqualified: {
    en: `Based on the process and procedure conducted, XXX (TPE's name) provides reasonable assurance that the emission reductions or removals for YYYY (project name) ${PAPER_WORDS.cutOff.en}`,
    ja: `Based on the process and procedure conducted, XXX (TPE's name) provides reasonable assurance that the emission reductions or removals for YYYY (project name) ${PAPER_WORDS.cutOff.ja}`,
  },
  qualified: PAPER_WORDS.notKnown,
  adverse: PAPER_WORDS.notKnown,
  disclaimer: PAPER_WORDS.notKnown,
};

export const KIND_NAMES: Readonly<Record<RequestKind, Words>> = {
  CAR: { en: 'CAR: corrective action requests', ja: 'CAR（是正措置要求）' },
  CL: { en: 'CL: clarification requests', ja: 'CL（明確化要求）' },
  FAR: { en: 'FAR: forward action requests', ja: 'FAR（将来措置要求）' },
};

export const STANDING_WORDS: Readonly<Record<ItemStanding, Words>> = {
  'none-remaining': { en: '', ja: '' },
  remaining: { en: 'A CAR or CL remains', ja: 'CAR・CLが残っています' },
  undecided: { en: 'Findings not decided', ja: '未判断の指摘があります' },
  'not-looked-at': { en: 'No rule looked: for the verifier', ja: 'ルールで未確認：検証者が判断' },
};

export const REQUEST_STATES: Readonly<Record<RequestState, Words>> = {
  remaining: { en: 'Remains', ja: '残っています' },
  'closed-by-recheck': { en: 'Closed by re-check', ja: '再チェックにより完了' },
  closed: { en: 'Closed by the verifier', ja: '検証者により完了' },
  withdrawn: { en: 'Withdrawn', ja: '取下げ済み' },
  'evidence-missing': { en: 'Evidence missing: remains', ja: '証拠が未記入：残っています' },
  'changed-since': { en: 'Changed since closed: remains', ja: '完了後に変化：残っています' },
  'not-looked-again': { en: 'Could not look again: remains', ja: '再チェック不能：残っています' },
};

export const RECHECK_WORDS: Readonly<Record<Recheck, Words>> = {
  'still-found': { en: 'Still found', ja: '引き続き検出' },
  'no-longer-found': { en: 'No longer found; the rule looked again', ja: '再チェックで検出されず' },
  'could-not-look': { en: 'No longer found, but the rule could not look', ja: '検出されないが、ルールを適用できず' },
  unknown: { en: 'No rule looks at it', ja: 'ルールの対象外' },
};

export const AGREEMENT_WORDS: Readonly<Record<Agreement, Words>> = {
  exact: { en: 'matches at full precision', ja: '端数処理なしで一致' },
  'as-shown': { en: 'matches at displayed precision', ja: '表示桁で一致' },
  'whole-tonnes': { en: 'matches rounded down to whole tonnes', ja: '1 t未満切捨てで一致' },
  differs: { en: 'differs', ja: '不一致' },
};

/** What a request is about, for one who has only the sheet: its message of now, else its rule and the words that are left of it. */
export function findingWords({
  key,
  now,
  was,
}: {
  readonly key: string;
  readonly now?: LoggedFinding | undefined;
  readonly was?: TypedOnLog | undefined;
}): Words {
  if (now) return now.finding.message;
  const text = was?.finding ?? '';
  const rule = partsOfKey(key)?.rule;
  if (rule === undefined || text === '') return { en: text, ja: text };
  const { en, ja } = ruleTitle(rule);
  return { en: `${en}. ${AS_RECORDED.en}${text}`, ja: `${ja}。${AS_RECORDED.ja}${text}` };
}

/** By its key where its finding is there no more: the words of the sheet are in another language, say. */
export function ruleWords({
  key,
  now,
  typed,
}: {
  readonly key: string;
  readonly now?: LoggedFinding | undefined;
  readonly typed?: TypedOnLog | undefined;
}): Words {
  const rule = now?.rule ?? partsOfKey(key)?.rule;
  const text = typed?.rule ?? '';
  return rule === undefined ? { en: text, ja: text } : ruleTitle(rule);
}
