import type { Language } from '../../language';

interface HelpWords {
  readonly button: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly keysTitle: string;
  /** Keys, and what they do. */
  readonly keys: readonly (readonly [string, string])[];
  readonly close: string;
}

export const HELP_WORDS: Readonly<Record<Language, HelpWords>> = {
  en: {
    button: 'Help',
    title: 'How this page works',
    paragraphs: [
      'On the left stands a workbook, on the right the task pane that Excel loads. Pick a sample, open a file of your own or drop it anywhere on the page; press Check report; go to a cell from the pane, mend it, check again; write the SDG sheet; download the workbook.',
      'Formulas are computed here, in your browser. The file stays in it: the page has no way to send anything, and works without a network once it has been opened.',
      'The downloaded file is yours with the changed cells and the SDG sheet; everything else in it is as it was, byte for byte.',
    ],
    keysTitle: 'Keys in the cells',
    keys: [
      ['Arrows, Page Up, Page Down, Home', 'move; with Shift they select'],
      ['Ctrl+arrow, Ctrl+Home, Ctrl+End', 'to the edge of the data, to the first or last cell'],
      ['Type, F2, Delete', 'replace, edit or clear a cell, also in the formula bar; Enter or Tab keeps it, Escape does not'],
      ['Alt+Enter', 'a new line in the cell'],
      ['Alt+Down', 'open the drop-down list of a cell'],
      ['Ctrl+C, Ctrl+V', 'copy and paste cells, also from and to Excel'],
      ['Ctrl+Z, Ctrl+Y', 'undo and redo, also the writing of a sheet'],
      ['Ctrl+Alt+Page Up, Page Down', 'to the sheet before or after'],
      ['Ctrl+Alt+Shift+J', 'check the report'],
      ['Tab', 'leave the cells'],
      ['F6', 'from the cells to the pane, and back'],
    ],
    close: 'Close',
  },
  ja: {
    button: 'ヘルプ',
    title: 'このページの使い方',
    paragraphs: [
      '左がブック、右が Excel と同じ作業ウィンドウです。サンプルを選ぶか、ファイルを開くか、ページにドロップして、［報告書をチェック］を押してください。作業ウィンドウからセルへ移動して直し、もう一度チェックし、SDGs シートを作成して、ブックをダウンロードできます。',
      '数式はこのブラウザの中で計算します。ファイルはブラウザの外に出ません。このページには送信する手段がなく、一度開けばネットワークがなくても動作します。',
      'ダウンロードしたファイルは、変更したセルと SDGs シートのほかは、元のファイルと 1 バイトも変わりません。',
    ],
    keysTitle: 'セルでのキー操作',
    keys: [
      ['矢印、Page Up、Page Down、Home', '移動（Shift を押しながらで選択）'],
      ['Ctrl+矢印、Ctrl+Home、Ctrl+End', 'データの端、最初または最後のセルへ移動'],
      ['文字の入力、F2、Delete', 'セルの置き換え、編集、消去。数式バーでも可（Enter と Tab で確定、Esc で取り消し）'],
      ['Alt+Enter', 'セル内で改行'],
      ['Alt+↓', 'セルの選択肢を開く'],
      ['Ctrl+C、Ctrl+V', 'セルのコピーと貼り付け（Excel との間でも可）'],
      ['Ctrl+Z、Ctrl+Y', '元に戻す、やり直し（シートの作成も含む）'],
      ['Ctrl+Alt+Page Up、Page Down', '前または次のシートへ移動'],
      ['Ctrl+Alt+Shift+J', '報告書をチェック'],
      ['Tab', 'セルの外へ移動'],
      ['F6', 'セルと作業ウィンドウの間を移動'],
    ],
    close: '閉じる',
  },
};
