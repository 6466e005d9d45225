/** What docs/guidance.md says around the data. */
import type { Words } from '../src/language';

const section = (heading: Words, text: Words): { readonly heading: Words; readonly text: Words } => ({ heading, text });

export const GUIDANCE_WORDS = {
  title: { en: 'The guidance as data', ja: 'ガイダンスのデータ化' },
  sourceOfGuidance: { en: 'Source', ja: '出典' },
  edition: { en: 'Edition of the data', ja: 'データの版' },
  otherLanguage: { en: '[日本語](guidance.ja.md)', ja: '[English](guidance.md)' },
  introduction: {
    en: 'The guidance prints the targets of the Sustainable Development Goals in the words of the United Nations; these are not repeated here: each target has a short title in our own words and a link to its page at the UN Statistics Division. The Japanese is ours.',
    ja: 'ガイダンスは国連の文言でターゲットを掲載していますが、本ページでは転載せず、独自の短い見出しと国連統計部のページへのリンクを示します。日本語はすべて当方の訳です。',
  },
  howToRead: {
    en: 'Every row of Tables 4 and 5, every cell of Table 6 and every entry of Table 7 is listed with the data row that it became. *Shown as* follows where the sheet mends a misprint; what is printed stays in the data. The data was typed and held against a second transcription that a script made of the text of the PDF (`test/map/guidance-transcriptions.test.ts`): they agree letter by letter.',
    ja: '表4・表5の各行、表6の各セル、表7の各項目が、どのデータ行になったかを示します。シートで誤植を直して表示するものには「表示」を添え、印刷どおりの文言もデータに残しています。データは入力後、PDFの本文からスクリプトで作成した別の書き起こしと一字ずつ照合しています（`test/map/guidance-transcriptions.test.ts`）。',
  },
  table4: section(
    { en: 'Table 4: indicators by target', ja: '表4：ターゲット別の指標' },
    {
      en: '62 rows, 38 targets, 12 goals, 14 rows with a unit. *Tables* says in which of Tables 4 and 7 the row stands.',
      ja: '62行、38ターゲット、12ゴール。単位のある行は14行です。「表」は、その行が表4・表7のどちらにあるかを示します。',
    },
  ),
  table5: section(
    { en: 'Table 5: Goal 5', ja: '表5：ゴール5' },
    {
      en: '15 rows, 7 targets. The table knows company and project activities, no project types.',
      ja: '15行、7ターゲット。この表はプロジェクト種別ではなく、企業の活動とプロジェクトの活動を区別しています。',
    },
  ),
  table6: section(
    { en: 'Table 6: project types by sector and technology', ja: '表6：分野・技術別のプロジェクト種別' },
    {
      en: '8 sectors by 3 technologies, 16 cells filled. Where a cell is empty the guidance says nothing.',
      ja: '8分野×3技術。記入のあるセルは16個で、空のセルについてガイダンスは何も述べていません。',
    },
  ),
  table7: section(
    { en: 'Table 7: indicators by project type', ja: '表7：プロジェクト種別ごとの指標' },
    { en: '105 entries over 11 types, in the order of the table.', ja: '11種別、105項目。表の順に並べています。' },
  ),
  disagreements: section(
    { en: 'Where the guidance disagrees with itself', ja: 'ガイダンス内の不一致' },
    {
      en: 'All that a comparison of both transcriptions found. The data keeps the union of Tables 4 and 7 and tags every row with the tables that carry it.',
      ja: '二つの書き起こしの照合で見つかったすべてです。データは表4と表7の和集合を保ち、各行に掲載元の表を記録しています。',
    },
  ),
  targets: section(
    { en: 'Targets', ja: 'ターゲット' },
    {
      en: '45 targets of Tables 4 and 5. *Year* is the one that the text of the UN names for the target, where it has passed.',
      ja: '表4・表5の45ターゲット。「期限」は国連の文言が定める年で、すでに過ぎたものだけを示します。',
    },
  ),
  checkList: section(
    { en: 'Check list', ja: 'チェックリスト' },
    {
      en: 'The check list for contribution to sustainable development of the JCM Sustainable Development Implementation Report Form, as far as our source shows it. The form of another country is one JSON file: see [check-list-forms.md](check-list-forms.md).',
      ja: 'JCM持続可能な開発実施報告書様式のチェックリスト（原資料で確認できる範囲）。他の国の様式はJSONファイル一つで追加できます（[check-list-forms.md](check-list-forms.md)、英語）。',
    },
  ),
  countries: section(
    { en: 'Partner countries', ja: 'パートナー国' },
    {
      en: 'In the order of signature of the bilateral document. The newest source is of February 2026: what came later is not known here. Below it, what official texts counted.',
      ja: '二国間文書の署名順。最も新しい情報源は2026年2月のもので、それ以降は反映していません。続く表は、公的な文書に示された国の数です。',
    },
  ),
  goal: { en: 'Goal', ja: 'ゴール' },
  row: { en: 'Row', ja: '行' },
  entry: { en: 'Entry', ja: '項目' },
  target: { en: 'Target', ja: 'ターゲット' },
  printed: { en: 'Indicator as printed', ja: '指標（印刷どおり）' },
  japanese: { en: 'Japanese', ja: '日本語' },
  unit: { en: 'Unit', ja: '単位' },
  types: { en: 'Project types', ja: 'プロジェクト種別' },
  activities: { en: 'Activities', ja: '活動の種類' },
  tables: { en: 'Tables', ja: '表' },
  dataRow: { en: 'Data row', ja: 'データ行' },
  rowOfTable4: { en: 'Row of Table 4', ja: '表4の行' },
  shownAs: { en: 'Shown as:', ja: '表示：' },
  inTable7: { en: 'In Table 7:', ja: '表7：' },
  note: { en: 'Note:', ja: '注：' },
  onlyTable4: { en: '(Table 4 only)', ja: '（表4のみ）' },
  onlyTable7: { en: '(Table 7 only)', ja: '（表7のみ）' },
  onlyIn: { en: 'only in', ja: '対象国：' },
  company: { en: 'Company', ja: '企業の活動' },
  project: { en: 'Project', ja: 'プロジェクトの活動' },
  sector: { en: 'Sector', ja: '分野' },
  empty: { en: '(empty)', ja: '（空）' },
  notInTable7: { en: 'named by Table 4, not by Table 7', ja: '表4にあり、表7にない' },
  notInTable4: { en: 'named by Table 7, not by Table 4', ja: '表7にあり、表4にない' },
  four: { en: 'Table 4', ja: '表4' },
  seven: { en: 'Table 7', ja: '表7' },
  spellings: [
    {
      en: 'Table 1 spells "Transportation-related projects", every other table without the hyphen.',
      ja: '「Transportation-related projects」のハイフンは表1だけにあります。',
    },
    {
      en: 'Table 6 spells "Waste to energy projects", every other table "Waste-to-energy projects".',
      ja: '表6だけが「Waste to energy projects」で、他の表は「Waste-to-energy projects」です。',
    },
  ],
  shortTitle: { en: 'Our short title', ja: '短い見出し（英語）' },
  shortTitleJa: { en: 'Japanese', ja: '短い見出し（日本語）' },
  deadline: { en: 'Year', ja: '期限' },
  rowsOfTarget: { en: 'Data rows', ja: 'データ行' },
  country: { en: 'Country', ja: '国' },
  version: { en: 'Version', ja: 'バージョン' },
  source: { en: 'Source', ja: '出典' },
  item: { en: 'No.', ja: '番号' },
  category: { en: 'Category', ja: '分類' },
  itemPrinted: { en: 'Item as printed', ja: '項目（印刷どおり）' },
  code: { en: 'Code', ja: 'コード' },
  nameEn: { en: 'Name', ja: '英語名' },
  signed: { en: 'Signed', ja: '署名日' },
  unconfirmed: { en: 'unconfirmed', ja: '未確認' },
  sources: { en: 'Sources', ja: '情報源' },
  conflict: { en: 'Where sources differ', ja: '情報源の相違など' },
  asOf: { en: 'As of', ja: '時点' },
  count: { en: 'Countries', ja: '国数' },
} as const;
