import { createContext, useContext } from 'react';
import type { Language } from '../../language';
import type { UndoStep } from '../../virtual-excel/undo-history';

/** The page's own words. The pane brings its own. */
export interface PageWords {
  readonly title: string;
  readonly promise: string;
  readonly notExcel: string;
  readonly openFile: string;
  readonly orDrop: string;
  readonly dropHere: string;
  readonly sample: string;
  readonly sampleNone: string;
  readonly samples: Readonly<Record<SampleName, string>>;
  readonly sampleShows: Readonly<Record<SampleName, string>>;
  readonly download: string;
  readonly switchLanguage: string;
  readonly opening: (name: string) => string;
  readonly opened: (name: string) => string;
  readonly notOpened: (name: string) => string;
  readonly stillOpen: (name: string) => string;
  readonly dismiss: string;
  readonly beforeTitle: (name: string) => string;
  readonly beforeText: (sample: string) => string;
  readonly beforeChanged: string;
  readonly beforeOpen: (name: string) => string;
  readonly askTitle: (next: string) => string;
  readonly askText: (present: string) => string;
  readonly askKeep: string;
  readonly askDownload: string;
  readonly askDiscard: string;
  readonly unexpected: (reason: string) => string;
  readonly workbook: string;
  readonly sheetTabs: string;
  readonly gridOf: (sheet: string) => string;
  readonly nameBox: string;
  readonly formulaBar: string;
  readonly editCell: (cell: string) => string;
  readonly openChoices: (cell: string) => string;
  readonly choicesOf: (cell: string) => string;
  readonly openLink: (place: string) => string;
  readonly goToLink: (place: string) => string;
  readonly sheetHidden: (sheet: string) => string;
  readonly chartElsewhere: (title: string) => string;
  readonly listComma: string;
  readonly cellLocked: (cells: string) => string;
  readonly noSuchCells: string;
  readonly sheetHasPassword: string;
  readonly unprotect: string;
  readonly unprotectHint: string;
  readonly pane: string;
  readonly closePane: string;
  readonly paneWidth: string;
  readonly ribbon: string;
  readonly commands: Readonly<Record<CommandName, string>>;
  readonly undo: string;
  readonly redo: string;
  readonly undone: string;
  readonly redone: string;
  readonly steps: Readonly<Record<UndoStep['kind'], (place: string) => string>>;
}

export const SAMPLES = ['solar-correct', 'solar-five-faults', 'solar-japanese'] as const;
export type SampleName = (typeof SAMPLES)[number];

/** On the ribbon, in this order. The names are the manifest's; opening the pane needs none there. */
export const COMMANDS = ['checkReport', 'writeSdgSheet', 'openPane'] as const;
export type CommandName = (typeof COMMANDS)[number];

export const PAGE_WORDS: Readonly<Record<Language, PageWords>> = {
  en: {
    title: 'Try JCM Monitor',
    promise: 'Your file stays in this browser: nothing is uploaded.',
    notExcel:
      'This is a preview, not Excel: it shows values and formulas, and recalculates. The pane at the side is the one that Excel loads.',
    openFile: 'Open a file …',
    orDrop: 'or drop an .xlsx anywhere',
    dropHere: 'Drop the workbook to open it',
    sample: 'Sample',
    sampleNone: 'Your own file',
    samples: {
      'solar-correct': 'Solar power, correct',
      'solar-five-faults': 'Solar power, with five slips',
      'solar-japanese': 'Solar power, in Japanese',
    },
    sampleShows: {
      'solar-correct': 'A plan and a report of three monitoring points: nothing to mend.',
      'solar-five-faults':
        'The same with five slips people make: an old figure, a unit, text for a number, two default values. One slip can give more than one finding.',
      'solar-japanese': 'The same form with Japanese wording.',
    },
    download: 'Download',
    switchLanguage: '日本語',
    opening: (name) => `Opening ${name} …`,
    opened: (name) => `${name} is open.`,
    notOpened: (name) => `${name} could not be opened`,
    stillOpen: (name) => `${name} is still open.`,
    dismiss: 'Close',
    beforeTitle: (name) => `${name} was open before this page was loaded again`,
    beforeText: (sample) =>
      `The page keeps no files, so the sample ${sample} is open now. Choose your file again to go on. What you typed in the pane and did not write is kept in this browser, and comes back with the file.`,
    beforeChanged: 'Cells changed and sheets written that were not downloaded are lost.',
    beforeOpen: (name) => `Open ${name} again …`,
    askTitle: (next) => `Open ${next}?`,
    askText: (present) => `The changes in ${present} have not been downloaded. They will be lost.`,
    askKeep: 'Keep this workbook',
    askDownload: 'Download, then open',
    askDiscard: 'Open without downloading',
    unexpected: (reason) => `Something went wrong inside JCM Monitor (${reason}). Please report it with these words.`,
    workbook: 'Workbook',
    sheetTabs: 'Worksheets',
    gridOf: (sheet) => `Cells of ${sheet}`,
    nameBox: 'Selected cell',
    formulaBar: 'Content of the selected cell',
    editCell: (cell) => `Edit ${cell}`,
    openChoices: (cell) => `Choose for ${cell} (Alt+Down)`,
    choicesOf: (cell) => `Choices for ${cell}`,
    openLink: (place) => `Open ${place}`,
    goToLink: (place) => `Go to ${place}`,
    chartElsewhere: (title) => `${title === '' ? 'A chart' : `The chart “${title}”`} that only Excel can draw`,
    listComma: ', ',
    sheetHidden: (sheet) => `The link leads to the sheet “${sheet}”, which is hidden.`,
    cellLocked: (cells) =>
      `The sheet is protected: ${cells} cannot be changed. Press “Unprotect sheet” above first; in Excel it is Review > Unprotect Sheet.`,
    noSuchCells: 'That names no cells. Type a cell or a range of this sheet, such as F8 or F8:F10.',
    sheetHasPassword:
      'The sheet is protected with a password. Take the protection off in Excel (Review > Unprotect Sheet), save the file and open it here again.',
    unprotect: 'Unprotect sheet',
    unprotectHint: 'On this page only: the downloaded file stays protected. In Excel: Review > Unprotect Sheet.',
    pane: 'JCM Monitor task pane',
    closePane: 'Close the pane',
    paneWidth: 'Width of the pane',
    ribbon: 'JCM Monitor on the Home tab',
    commands: { checkReport: 'Check report', writeSdgSheet: 'Write SDG sheet', openPane: 'Open pane' },
    undo: 'Undo',
    redo: 'Redo',
    undone: 'Undone',
    redone: 'Done again',
    steps: {
      typing: (place) => `typing in ${place}`,
      clearing: (place) => `clearing ${place}`,
      pasting: (place) => `pasting into ${place}`,
      script: (sheet) => `writing the sheet ${sheet}`,
    },
  },
  ja: {
    title: 'JCM モニターを試す',
    promise: 'ファイルはこのブラウザの中だけで処理され、どこにも送信されません。',
    notExcel:
      'これは Excel ではなくプレビューです。値と数式を表示し、再計算も行います。横の作業ウィンドウは、Excel が読み込むものと同じです。',
    openFile: 'ファイルを開く…',
    orDrop: 'または .xlsx をここにドロップ',
    dropHere: 'ドロップするとブックを開きます',
    sample: 'サンプル',
    sampleNone: '自分のファイル',
    samples: {
      'solar-correct': '太陽光発電（誤りなし）',
      'solar-five-faults': '太陽光発電（入力誤り 5 か所）',
      'solar-japanese': '太陽光発電（日本語）',
    },
    sampleShows: {
      'solar-correct': 'モニタリング点 3 つの計画書と報告書。直すところはありません。',
      'solar-five-faults':
        'よくある誤りを 5 か所に入れたもの（古い数値、単位、文字列の数値、デフォルト値 2 か所）。1 か所の誤りから複数の指摘が出ることがあります。',
      'solar-japanese': '同じ様式の日本語版。',
    },
    download: 'ダウンロード',
    switchLanguage: 'English',
    opening: (name) => `${name} を開いています…`,
    opened: (name) => `${name} を開きました。`,
    notOpened: (name) => `${name} を開けませんでした`,
    stillOpen: (name) => `${name} は開いたままです。`,
    dismiss: '閉じる',
    beforeTitle: (name) => `再読み込みの前は ${name} を開いていました`,
    beforeText: (sample) =>
      `このページはファイルを保存しないため、今はサンプル ${sample} を開いています。続けるには、ファイルをもう一度選んでください。作業ウィンドウに入力してまだシートに書き込んでいない内容は、このブラウザに残っており、ファイルを開くと戻ります。`,
    beforeChanged: 'ダウンロードしていないセルの変更と、作成したシートは失われました。',
    beforeOpen: (name) => `${name} をもう一度開く…`,
    askTitle: (next) => `${next} を開きますか？`,
    askText: (present) => `${present} への変更はダウンロードされていません。開くと変更は失われます。`,
    askKeep: 'このブックに戻る',
    askDownload: 'ダウンロードしてから開く',
    askDiscard: 'ダウンロードせずに開く',
    unexpected: (reason) => `JCM モニターの内部で問題が発生しました（${reason}）。この文言を添えてご報告ください。`,
    workbook: 'ブック',
    sheetTabs: 'ワークシート',
    gridOf: (sheet) => `${sheet} のセル`,
    nameBox: '選択中のセル',
    formulaBar: '選択中のセルの内容',
    editCell: (cell) => `${cell} を編集`,
    openChoices: (cell) => `${cell} の選択肢を開く（Alt+↓）`,
    choicesOf: (cell) => `${cell} の選択肢`,
    openLink: (place) => `${place} を開く`,
    goToLink: (place) => `${place} へ移動`,
    chartElsewhere: (title) => `${title === '' ? 'この' : `「${title}」の`}グラフは Excel でのみ表示できます`,
    listComma: '、',
    sheetHidden: (sheet) => `リンク先のシート「${sheet}」は非表示です。`,
    cellLocked: (cells) =>
      `シートが保護されているため、${cells} は変更できません。先に上の「シート保護の解除」を押してください（Excel では［校閲］>［シート保護の解除］）。`,
    noSuchCells: 'セルの指定として読み取れません。このシートのセルか範囲を、F8 や F8:F10 のように入力してください。',
    sheetHasPassword:
      'シートはパスワードで保護されています。Excel の［校閲］>［シート保護の解除］で保護を解除し、保存してから、もう一度ここで開いてください。',
    unprotect: 'シート保護の解除',
    unprotectHint:
      'このページの中だけで解除します。ダウンロードしたファイルは保護されたままです。Excel では［校閲］>［シート保護の解除］です。',
    pane: 'JCM モニターの作業ウィンドウ',
    closePane: '作業ウィンドウを閉じる',
    paneWidth: '作業ウィンドウの幅',
    ribbon: '［ホーム］タブの JCM モニター',
    commands: { checkReport: '報告書をチェック', writeSdgSheet: 'SDGs シートを作成', openPane: '作業ウィンドウを開く' },
    undo: '元に戻す',
    redo: 'やり直し',
    undone: '元に戻しました',
    redone: 'やり直しました',
    steps: {
      typing: (place) => `${place} への入力`,
      clearing: (place) => `${place} の消去`,
      pasting: (place) => `${place} への貼り付け`,
      script: (sheet) => `シート「${sheet}」の作成`,
    },
  },
};

export const PageLanguage = createContext<Language>('en');

export function usePageWords(): PageWords {
  return PAGE_WORDS[useContext(PageLanguage)];
}
