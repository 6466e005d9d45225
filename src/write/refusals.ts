import type { Language, Words } from '../language';
import { UserError } from '../user-error';
import type { SheetUse } from './xlsx/uses-in-part';

/** What both writers refuse, in words that say what stands and what to do. */

export function sheetExists(name: string): UserError {
  return new UserError('sheet-exists', {
    en: `The workbook already has a sheet named "${name}", and it is not one that JCM Monitor wrote. Nothing was changed. Rename that sheet, then write again.`,
    ja: `ブックには「${name}」という名前のシートがすでにあり、JCM Monitor が作成したものではありません。何も変更していません。そのシートの名前を変えてから、もう一度実行してください。`,
  });
}

export function structureProtected(): UserError {
  return new UserError('structure-protected', {
    en: 'The structure of the workbook is protected, so no sheet can be added. Nothing was changed. In Excel choose Review > Protect Workbook to lift the protection, then write again.',
    ja: 'ブックの構成が保護されているため、シートを追加できません。何も変更していません。Excel の［校閲］＞［ブックの保護］で保護を解除してから、もう一度実行してください。',
  });
}

/** Excel says no more than that it refuses. A reading just before found no protection: it may have come since, or the file takes no changes. */
export function accessDenied(): UserError {
  return new UserError('structure-protected', {
    en: 'Excel refused the change: the structure of the workbook has been protected in the meantime, or the workbook is open for reading only. Nothing was changed. Choose Review > Protect Workbook to lift the protection, Enable Editing, or save a copy of your own (File > Save As); then write again.',
    ja: 'Excel が変更を受け付けませんでした。ブックの構成がその間に保護されたか、ブックが読み取り専用で開かれています。何も変更していません。［校閲］＞［ブックの保護］で保護を解除するか、［編集を有効にする］を押すか、写しを保存（［ファイル］＞［名前を付けて保存］）してから、もう一度実行してください。',
  });
}

/** A sheet that was to be written anew. The pane has read what stood on it, and keeps that. */
export function sheetGone(name: string, cause: unknown): UserError {
  const words = {
    en: `The sheet "${name}" is gone: it was deleted or renamed while it was being written. No other sheet was changed. What stood on it is kept here, and is written when you write again.`,
    ja: `シート「${name}」がなくなりました。作成の最中に、削除されたか名前が変更されています。ほかのシートは変更していません。そのシートの記入内容はこの作業ウィンドウに保持されており、もう一度実行すると反映されます。`,
  };
  return new UserError('sheet-gone', words, { cause });
}

export function sheetProtected(name: string): UserError {
  return new UserError('sheet-protected', {
    en: `The sheet "${name}" is protected, so it cannot be written anew. Nothing was changed. In Excel choose Review > Unprotect Sheet on that sheet, then write again.`,
    ja: `シート「${name}」が保護されているため、書き直すことができません。何も変更していません。そのシートで Excel の［校閲］＞［シート保護の解除］を選んでから、もう一度実行してください。`,
  });
}

export function signedWorkbook(): UserError {
  return new UserError('signed-workbook', {
    en: 'The workbook carries a digital signature, which any change would break. Nothing was changed. Write into an unsigned copy: in Excel choose File > Info > View Signatures and remove the signature, then write again.',
    ja: 'ブックにデジタル署名が付いており、変更すると署名が無効になります。何も変更していません。Excel の［ファイル］＞［情報］＞［署名の表示］で署名を削除した写しを作り、そこに書き込んでください。',
  });
}

export function lastVisibleSheet(name: string): UserError {
  return new UserError('last-visible-sheet', {
    en: `Without the sheet "${name}" no visible sheet would be left in the workbook. Nothing was changed. In Excel unhide another sheet, then remove this one.`,
    ja: `シート「${name}」を取り除くと、表示されているシートがなくなります。何も変更していません。Excel で別のシートを再表示してから取り除いてください。`,
  });
}

/** `uses`: what refers to the sheets, to be listed. */
export function sheetInUse(names: readonly string[], uses: readonly SheetUse[]): UserError {
  const sheets = (left: string, right: string, between: string): string => names.map((name) => left + name + right).join(between);
  return new UserError('sheet-in-use', {
    en: `Elsewhere in the workbook something refers to ${sheets('"', '"', ', ')}: ${listed(uses, 'en')}. Nothing was changed. Change these first, or add --even-if-used: they then refer to a sheet that is not there.`,
    ja: `ブック内の他の場所から${sheets('「', '」', '、')}が参照されています：${listed(uses, 'ja')}。何も変更していません。先にこれらを変更するか、--even-if-used を付けてください（その場合、存在しないシートへの参照が残ります）。`,
  });
}

const MOST_LISTED = 20;
const USE_WORDS: Readonly<Record<SheetUse['kind'], Words>> = {
  cell: { en: 'the formula in', ja: '数式 ' },
  rule: { en: 'a conditional format or drop-down on', ja: '条件付き書式または入力規則 ' },
  name: { en: 'the defined name', ja: '定義された名前 ' },
  part: { en: 'the chart, pivot table or control', ja: 'グラフ、ピボットテーブルまたはコントロール ' },
};

function listed(uses: readonly SheetUse[], language: Language): string {
  const texts = [...new Set(uses.map(({ kind, at }) => [USE_WORDS[kind][language], at].join(language === 'en' ? ' ' : '')))];
  const more = texts.length - MOST_LISTED;
  const shown = texts.slice(0, MOST_LISTED).join(language === 'en' ? '; ' : '、');
  if (more <= 0) return shown;
  return shown + (language === 'en' ? `; and ${more} more` : `、ほか${more}件`);
}

/** The self-check after writing found a part changed that should not be. */
export function writeFailed(part: string): UserError {
  return new UserError('write-failed', {
    en: `After writing, the part "${part}" of the workbook was no longer what it was, so the result was thrown away. The original is untouched. Please report this file's structure to the makers of JCM Monitor.`,
    ja: `書き込みの後、ブックの部品「${part}」が元の内容と一致しなかったため、結果を破棄しました。元のファイルは変更していません。お手数ですが、JCM Monitor の開発元へご連絡ください。`,
  });
}
