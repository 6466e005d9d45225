/** What `--help` says of commands, arguments and options. */
import type { Words } from '../language';

export const HELP = {
  program: {
    en: 'Checks JCM monitoring spreadsheets and writes their SDG sheet.',
    ja: 'JCM のモニタリングスプレッドシートをチェックし、SDG シートを作成します。',
  },
  helpOption: { en: 'display help for command', ja: 'ヘルプを表示します' },
  version: { en: 'output the version number', ja: 'バージョン番号を表示します' },
  check: { en: 'check monitoring reports in files and folders', ja: 'ファイルとフォルダーのモニタリング報告書をチェックします' },
  write: { en: 'write a workbook with its SDG sheet', ja: 'SDG シートを加えたブックを作成します' },
  log: {
    en: 'write a workbook with its Check log: every finding, and what people decide about it',
    ja: 'チェック記録（すべての指摘と、それに対する判断）を加えたブックを作成します',
  },
  credits: {
    en: 'say what becomes of a report on its way to credits; with --out or --in-place, write it as a Credits sheet',
    ja: '報告書からクレジット発行までの内容を示します。--out または --in-place を付けるとクレジットシートを作成します',
  },
  creditsFormat: {
    en: 'how it is printed where no sheet is written; letters: the two request letters of the JCM',
    ja: 'シートを作成しない場合の出力形式（letters は JCM の2通の依頼レター）',
  },
  entries: {
    en: 'entries for the sheet, over what stands there (docs/credits.md)',
    ja: 'シートへの記入内容。シートにある内容より優先します (docs/credits.md)',
  },
  afterCredits: {
    en: 'A Credits sheet in FILE is read, and written anew; what people typed on it is kept.',
    ja: 'FILE にクレジットシートがあれば読み取り、新しく作成します。記入された内容は引き継ぎます。',
  },
  paper: {
    en: "write a workbook with the verifier's working paper, or the paper as a page (--out FILE.html)",
    ja: '検証調書を加えたブック、または検証調書のページ（--out FILE.html）を作成します',
  },
  remove: {
    en: 'take the sheets of JCM Monitor (SDG sheet, Check log, Credits sheet, working paper) out of a workbook again',
    ja: 'JCM モニターのシート（SDG シート、チェック記録、クレジットシート、検証調書）をブックから取り除きます',
  },
  redact: {
    en: 'write a public copy of a workbook with chosen cells as XXX, searched for whatever would give them away (docs/redaction.md)',
    ja: '指定したセルを XXX にした公開用の写しを作成します。手がかりが残っていないかも検索します (docs/redaction.md)',
  },
  range: {
    en: "cells to be redacted: 'MRS(input)'!E8:E12, a column, a defined name",
    ja: "墨消しするセル: 'MRS(input)'!E8:E12、列、定義された名前",
  },
  outRedacted: { en: 'where the copy is written', ja: '写しの保存先' },
  list: {
    en: 'only say what would be redacted, cleared and frozen, and what gives it away',
    ja: '写しを作らず、処理の内容と手がかりの一覧だけを表示します',
  },
  alsoRevealing: {
    en: 'redact all that would give a redacted cell away too: results, and what it is computed from',
    ja: '手がかりになるもの（計算結果、計算元）もすべて墨消しします',
  },
  leave: {
    en: 'what may stay although it gives something away or cannot be looked into: a range, or as a list names it',
    ja: '手がかりになる、または確認できないが、残してよいもの（範囲、または一覧に表示された名前）',
  },
  notSecret: { en: 'a redacted value that is no secret: a unit, a year', ja: '墨消しするが秘密ではない値（単位や年など）' },
  withoutPictures: { en: 'leave all pictures out', ja: '画像をすべて除きます' },
  afterRedact: {
    en: 'Exit 0: written, or nothing against it; 1: something gives a value away, no copy was written; 2: not done.',
    ja: '終了コード 0: 作成済み、または問題なし。1: 手がかりが残るため未作成。2: 処理できませんでした。',
  },
  sheet: { en: 'only these of them', ja: '取り除くシートを限定します' },
  evenIfUsed: {
    en: 'although formulas, names or charts elsewhere refer to them',
    ja: '他の場所の数式、名前、グラフから参照されていても取り除きます',
  },
  inPlace: {
    en: 'replace FILE itself; a backup of it is put beside it',
    ja: 'FILE 自体を置き換えます（隣にバックアップを残します）',
  },
  replaceCopy: {
    en: 'replace the file at --out; where that is FILE itself, as --in-place does',
    ja: '--out のファイルを置き換えます（FILE 自体のときは --in-place と同じ）',
  },
  rollup: {
    en: 'put the reports of many workbooks into one portfolio with its totals (docs/portfolios.md)',
    ja: '多数のブックの報告書を合計とともに一つのポートフォリオにまとめます (docs/portfolios.md)',
  },
  sdg: {
    en: 'list the SDG targets and indicators for a technology in a sector',
    ja: '技術と分野に対応する SDG ターゲットと指標を一覧にします',
  },
  score: {
    en: 'score a proposal of the city-to-city programme by its reductions per year and its cost effectiveness',
    ja: '都市間連携事業の提案を年間の排出削減量と費用対効果で採点します',
  },
  methodologies: {
    en: 'list methodologies, default values, national grid factors and GWPs, each with its source and how it is known',
    ja: '方法論、デフォルト値、国の系統排出係数、GWP を、出典と確認の度合いとともに一覧にします',
  },
  methodologyId: { en: 'only one, such as MN_AM003', ja: 'MN_AM003 のような一つの方法論' },
  scoreFile: {
    en: 'monitoring report to take the reductions per year from (an estimate, unless its period is a year)',
    ja: '年間の排出削減量の元にするモニタリング報告書（期間が1年でなければ推計値）',
  },
  reductions: { en: 'reductions per year in tCO2, where no FILE has them', ja: '年間の排出削減量（tCO2。FILE を使わない場合）' },
  cost: { en: 'cost effectiveness in JPY per tCO2', ja: '費用対効果（1 tCO2 当たりの円）' },
  amount: { en: 'amount in JPY, divided by the reductions of --years', ja: '金額（円）。--years の年数分の排出削減量で割ります' },
  years: { en: 'years whose reductions the amount is divided by', ja: '金額を割る排出削減量の年数' },
  reportToScore: {
    en: 'calculation sheet of the report, where FILE holds several',
    ja: '複数の報告書を含む FILE で、対象とする計算シート',
  },
  notBelowZero: { en: 'It takes a number of 0 or more.', ja: '0 以上の数値を指定してください。' },
  aboveZero: { en: 'It takes a number above 0.', ja: '0 より大きい数値を指定してください。' },
  twoNumbers: {
    en: 'This can be read as two numbers. Which is meant? Write thousands as 12,000 or 12000, and decimals with a point as 12.5 or 12.0.',
    ja: '二通りに読める数値です。どちらの意味ですか。桁区切りは 12,000 または 12000、小数は 12.5 や 12.0 のように書いてください。',
  },
  rules: { en: 'list the rules, or explain one', ja: 'ルールの一覧、または一つのルールの説明を表示します' },
  paths: {
    en: 'workbooks, folders (all workbooks below) or patterns ("*/2024*.xlsx")',
    ja: 'ブック、フォルダー（その下のすべてのブック）、またはパターン ("*/2024*.xlsx")',
  },
  parts: {
    en: 'workbooks, folders, patterns, or parts that rollup wrote before (.jsonl)',
    ja: 'ブック、フォルダー、パターン、または rollup で作成済みの集計ファイル (.jsonl)',
  },
  format: { en: 'how results are printed', ja: '結果の形式' },
  checkFormat: {
    en: 'how results are printed; without it as the ending of --out says, else text',
    ja: '結果の形式。省略時は --out の拡張子に従い、それがなければ text',
  },
  trace: {
    en: 'tell the calculation too: how ER_p follows from the inputs (text and json; html always does)',
    ja: '入力値から ER_p に至る計算も示します（text と json。html は常に示します）',
  },
  outResults: { en: 'where results go instead of the screen', ja: '結果を画面の代わりに保存するファイル' },
  outCopy: { en: 'where the copy is written', ja: 'コピーの保存先' },
  outPortfolio: {
    en: 'the portfolio: a workbook (.xlsx), JSON lines (.jsonl) or a table (.csv)',
    ja: 'ポートフォリオの保存先: ブック (.xlsx)、JSON Lines (.jsonl)、表 (.csv)',
  },
  replace: { en: 'replace the file at --out', ja: '--out のファイルを置き換えます' },
  technology: { en: 'technology introduced', ja: '導入技術' },
  technologyOfReport: {
    en: 'technology introduced (as EG, the title, the methodology or Table 1 of the report say)',
    ja: '導入技術（省略時は報告書の EG、案件名、方法論、表1による）',
  },
  sector: { en: 'sector of the project, the n-th going with the n-th technology', ja: '事業の分野（n 番目は n 番目の技術と組になります）' },
  sectorOfReport: {
    en: 'sector of the project, the n-th going with the n-th technology (other)',
    ja: '事業の分野（n 番目は n 番目の技術と組になります。省略時は other）',
  },
  addType: {
    en: 'project type that Table 6 of the guidance does not name for the project',
    ja: 'ガイダンスの表6にないが、この事業に当てはまる事業種別',
  },
  removeType: { en: 'project type of Table 6 that does not apply to the project', ja: '表6にあるが、この事業に当てはまらない事業種別' },
  checkList: { en: "the country's SD check list, where its form is not built in", ja: '組み込まれていない国の SD チェックリスト' },
  values: {
    en: 'figures linked to the report, or frozen (linked)',
    ja: '数値を報告書に連動させる (linked) か、固定する (frozen)（省略時は linked）',
  },
  report: {
    en: 'calculation sheets whose figures are meant, where a workbook holds several reports',
    ja: '複数の報告書を含むブックで、対象とする計算シート',
  },
  sheetLanguage: {
    en: 'language of the sheet and of messages (as the former sheet, else en)',
    ja: 'シートとメッセージの言語（省略時は前のシートの言語、なければ en）',
  },
  language: { en: 'language of messages and lists', ja: 'メッセージと一覧の言語' },
  seed: { en: 'seed for the inputs that model-mismatch draws', ja: 'model-mismatch が使う乱数の種' },
  methodology: { en: 'equations to hold reports against (docs/methodologies.md)', ja: '照合する方法論の数式 (docs/methodologies.md)' },
  settings: { en: 'tolerances and thresholds of the check (docs/settings.md)', ja: 'チェックの許容差としきい値 (docs/settings.md)' },
  jobs: {
    en: 'threads (as many as the machine has processors, one for little)',
    ja: 'スレッド数（省略時は CPU の数。少量のときは 1）',
  },
  cell: {
    en: "cell of a symbol, where it is not recognised: ER_p='Sheet 1'!F6, with a unit behind it where the sheet has none",
    ja: "記号が認識されない場合のセル: ER_p='Sheet 1'!F6（シートに単位がなければ後ろに単位を付けます）",
  },
  country: {
    en: 'host country by its ISO 3166 code, for rows that hold in one country only',
    ja: 'ホスト国の ISO 3166 コード（一国のみに適用される行のため）',
  },
  repeated: { en: 'may be repeated', ja: '繰り返し指定できます' },
  afterWrite: {
    en: 'What no flag says stays as an SDG sheet in FILE has it; without one the value in parentheses holds.',
    ja: '指定のない項目は FILE にある SDG シートのままです。SDG シートがなければ括弧内の値を使います。',
  },
  afterLog: {
    en: 'A Check log in FILE is written anew; what people typed on it is kept.',
    ja: 'FILE にチェック記録があれば、新しく作成し、記入された内容を引き継ぎます。',
  },
  earlier: {
    en: 'reports of earlier periods in other files, beside which the yield of a day is held',
    ja: '1日当たりの実績と比べる、他のファイルにある過去の期間の報告書',
  },
  afterPaper: {
    en: 'It is made from the Check log in FILE. A working paper in FILE is written anew; what the verifier typed on it is kept.',
    ja: 'FILE のチェック記録をもとに作成します。FILE に検証調書があれば、新しく作成し、検証者の記入を引き継ぎます。',
  },
  wholeFromOne: { en: 'It takes a whole number from 1 on.', ja: '1 以上の整数を指定してください。' },
  whole: { en: 'It takes a whole number.', ja: '整数を指定してください。' },
  partner: {
    en: 'It is not the ISO 3166 code of a JCM partner country, as VN is.',
    ja: 'VN のような JCM パートナー国の ISO 3166 コードを指定してください。',
  },
} as const satisfies Record<string, Words>;
