/** What each kind of a redaction's parts is called, for the command line and the pane alike. */
import type { Words } from '../language';
import type { ClearedKind, FrozenReason, NotSearchedReason, RemainsKind, RevealKind } from './redaction';

export const REVEAL_WORDS: Readonly<Record<RevealKind, Words>> = {
  result: {
    en: 'its formula has this one unknown, so that it can be computed back',
    ja: '数式の未知数がこれ一つのため、逆算できます',
  },
  computable: {
    en: 'it is redacted, but is computed from cells that stay visible',
    ja: '墨消しの対象ですが、表示されたままのセルから計算できます',
  },
  'as-many-results': {
    en: 'together with other results that stay visible it lets them be computed back',
    ja: '表示されたままの他の計算結果と合わせると逆算できます',
  },
  'same-number': { en: 'the same number stands there', ja: '同じ数値があります' },
  'says-it': { en: 'its text says it', ja: '文中に書かれています' },
  'formula-says-it': { en: 'it is typed into the formula', ja: '数式に直接入力されています' },
  'not-followed': {
    en: 'what it draws on shows only when it is computed (INDIRECT, OFFSET, a pivot table): it may give something away',
    ja: '参照先が計算時に決まるため（INDIRECT、OFFSET、ピボットテーブルなど）、手がかりになる可能性があります',
  },
};

/** Why cells are redacted that nobody chose; `{of}`: the cells that they would have given away. */
export const ADDITION_WORDS: Readonly<Record<RevealKind, Words>> = {
  result: { en: '{of} could be computed back from it', ja: '{of} を逆算できるため' },
  computable: { en: '{of} is computed from it', ja: '{of} の計算元のため' },
  'as-many-results': { en: 'together with other results it gives {of} away', ja: '他の結果と合わせて {of} を逆算できるため' },
  'same-number': { en: 'the same number as in {of}', ja: '{of} と同じ数値のため' },
  'says-it': { en: 'its text says {of}', ja: '{of} の値が文中にあるため' },
  'formula-says-it': { en: '{of} is typed into its formula', ja: '{of} の値が数式に直接入力されているため' },
  'not-followed': { en: 'what it draws on shows only when it is computed', ja: '参照先が計算時に決まるため' },
};

export const FROZEN_WORDS: Readonly<Record<FrozenReason, Words>> = {
  depends: { en: 'they draw on redacted cells', ja: '墨消ししたセルを参照しているため' },
  'not-followed': { en: 'what they draw on shows only when they are computed', ja: '参照先が計算時に決まるため' },
  'other-workbook': { en: 'they draw on another workbook', ja: '別のブックを参照しているため' },
  'formula-says-it': { en: 'a redacted value was typed into them', ja: '墨消しした値が直接入力されていたため' },
  'name-or-table-gone': {
    en: 'they use a defined name or table that does not come along',
    ja: '写しに残さない名前またはテーブルを使っているため',
  },
  'sheet-gone': { en: 'they draw on a sheet that is not there', ja: '写しにないシートを参照しているため' },
};

export const CLEARED_WORDS: Readonly<Record<ClearedKind, Words>> = {
  'our-sheet': { en: 'sheets of JCM Monitor', ja: 'JCM モニターのシート' },
  comments: { en: 'notes, comments and who wrote them', ja: 'メモ、コメントとその作成者' },
  'form-controls': { en: 'check boxes and other controls', ja: 'チェックボックスなどのコントロール' },
  macros: { en: 'macros (they cannot be looked into)', ja: 'マクロ（中を確認できないため）' },
  'embedded-object': { en: 'embedded files', ja: '埋め込みファイル' },
  'pivot-table': {
    en: 'pivot tables and the data saved with them (their results stay)',
    ja: 'ピボットテーブルとその保存データ（結果の値は残ります）',
  },
  slicer: { en: 'slicers and timelines', ja: 'スライサーとタイムライン' },
  query: { en: 'queries and connections', ja: 'クエリと接続' },
  'external-link': { en: 'links to other workbooks and the values saved with them', ja: '別のブックへのリンクとその保存値' },
  'custom-xml': { en: 'custom XML', ja: 'カスタム XML' },
  'document-properties': { en: 'document properties', ja: 'ドキュメントのプロパティ' },
  thumbnail: { en: 'the picture of the first page', ja: '縮小表示の画像' },
  'printer-settings': { en: 'printer settings', ja: 'プリンター設定' },
  signature: { en: 'signatures (they were for the original)', ja: '署名（元のファイルに対するもの）' },
  'sensitivity-label': { en: 'sensitivity label', ja: '秘密度ラベル' },
  revisions: { en: 'the log of changes', ja: '変更履歴' },
  'calculation-chain': { en: 'the order of calculation (Excel makes it anew)', ja: '計算順序（Excel が作り直します）' },
  'later-features': { en: 'data of later versions of Excel', ja: '新しい Excel の付加データ' },
  'other-part': { en: 'parts that are not known', ja: '未知の部品' },
  'defined-name': { en: 'defined names', ja: '定義された名前' },
  table: { en: 'tables (their cells stay)', ja: 'テーブル（セルは残ります）' },
  chart: { en: 'charts', ja: 'グラフ' },
  drawing: { en: 'drawings and pictures', ja: '図形と画像' },
  'saved-chart-values': { en: 'values saved in charts (Excel draws them from the cells)', ja: 'グラフの保存値（セルから描き直されます）' },
  'conditional-format': { en: 'conditional formats', ja: '条件付き書式' },
  'data-validation': { en: 'data validation', ja: '入力規則' },
  hyperlink: { en: 'links', ja: 'リンク' },
  'header-footer': { en: 'headers and footers', ja: 'ヘッダーとフッター' },
  'number-format': { en: 'number formats', ja: '表示形式' },
  'style-name': { en: 'names of styles', ja: 'スタイルの名前' },
  'text-in-drawing': { en: 'texts in drawings and charts', ja: '図形とグラフの文字' },
  filter: { en: 'filter and sort conditions', ja: 'フィルターと並べ替えの条件' },
  'sheet-settings': {
    en: 'scenarios, protected ranges, custom views and the like',
    ja: 'シナリオ、編集を許可する範囲、ユーザー設定のビューなど',
  },
  'workbook-settings': { en: 'who saved and shared the workbook, custom views', ja: '保存・共有した人の情報、ユーザー設定のビュー' },
  'unused-texts': { en: 'texts that no cell shows any more', ja: 'どのセルにも表示されなくなった文字列' },
};

export const REMAINS_WORDS: Readonly<Record<RemainsKind, Words>> = {
  found: { en: 'the value was found there', ja: '値が見つかりました' },
  picture: {
    en: 'a picture: look whether it shows the value',
    ja: '画像です。値が写っていないか確認してください',
  },
  'sheet-name': { en: 'the name of the sheet says it: rename the sheet', ja: 'シート名に書かれています。シート名を変更してください' },
  'unknown-sheet': {
    en: 'a dialog or macro sheet of old Excel cannot be looked into: delete the sheet',
    ja: '旧形式のダイアログシートまたはマクロシートは確認できません。シートを削除してください',
  },
};

export const NOT_SEARCHED_WORDS: Readonly<Record<NotSearchedReason, Words>> = {
  'too-short': {
    en: 'redacted, but too short to be searched for in the rest of the workbook (it stands anywhere by chance): look yourself',
    ja: '墨消ししましたが、短い値は偶然の一致と区別できないため、ブックの他の場所を検索していません。目で確認してください',
  },
  'not-secret': { en: 'redacted, but not searched for, as you said', ja: '墨消ししましたが、指定により検索していません' },
};
