/** Why a file is refused, in the words shown to its owner. */
import { UserError } from '../user-error';

export function notAZip(): UserError {
  return new UserError('not-a-zip', {
    en: 'This is not an Excel workbook (.xlsx or .xlsm). Open it in Excel, choose "Save As" and the type "Excel Workbook (*.xlsx)".',
    ja: 'Excelブック(.xlsx または .xlsm)ではありません。Excelで開き、「名前を付けて保存」で「Excel ブック (*.xlsx)」を選んで保存してください。',
  });
}

export function notAWorkbook(): UserError {
  return new UserError('not-a-workbook', {
    en: 'This file holds no Excel workbook: it may be a Word document, another Office file or a plain archive. Choose the monitoring spreadsheet (.xlsx or .xlsm).',
    ja: 'このファイルにはExcelブックが含まれていません。Word文書などの別の形式か、通常の圧縮ファイルの可能性があります。モニタリングスプレッドシート(.xlsx または .xlsm)を選んでください。',
  });
}

export function binaryWorkbook(): UserError {
  return new UserError('not-a-workbook', {
    en: 'This is a binary workbook (.xlsb), which cannot be read here. Open it in Excel and save it as "Excel Workbook (*.xlsx)".',
    ja: 'バイナリ形式のブック(.xlsb)は読み取れません。Excelで開き、「Excel ブック (*.xlsx)」として保存し直してください。',
  });
}

export function passwordProtected(): UserError {
  return new UserError('password-protected', {
    en: 'This workbook is encrypted with a password. Open it in Excel, remove the password under File > Info > Protect Workbook > Encrypt with Password, and save it.',
    ja: 'このブックはパスワードで暗号化されています。Excelで開き、[ファイル]>[情報]>[ブックの保護]>[パスワードを使用して暗号化]でパスワードを解除し、保存してください。',
  });
}

export function oldFormat(): UserError {
  return new UserError('old-format', {
    en: 'This workbook has the old format of Excel 97-2003 (.xls). Open it in Excel and save it as "Excel Workbook (*.xlsx)".',
    ja: 'Excel 97-2003の旧形式(.xls)のブックです。Excelで開き、「Excel ブック (*.xlsx)」として保存し直してください。',
  });
}

/** The end of the file is missing, so no part can be named. */
export function incompleteFile(reason: string): UserError {
  return new UserError(
    'damaged-part',
    {
      en: 'This file is damaged or incomplete: its table of contents cannot be read. It may not have been copied or downloaded to the end; fetch it again.',
      ja: 'ファイルが破損しているか不完全で、目次部分を読み取れません。コピーやダウンロードが途中で終わった可能性があります。もう一度取得してください。',
    },
    { cause: new Error(reason) },
  );
}

/** `reason` is for the log: technical, English only. */
export function damagedPart(part: string, reason: string, cause?: unknown): UserError {
  return new UserError(
    'damaged-part',
    {
      en: `This workbook is damaged: its part "${part}" cannot be read. Open the workbook in Excel, let Excel repair it, and save it again.`,
      ja: `ブックが破損しています。内部の「${part}」を読み取れません。Excelで開いて修復し、保存し直してください。`,
    },
    { cause: new Error(reason, { cause }) },
  );
}

export function tooLarge(part: string): UserError {
  return new UserError('too-large', {
    en: `This file unpacks to more than can be read here (at "${part}"). Delete sheets and rows that the report does not need, save it and try again.`,
    ja: `ファイルの展開後のサイズが大きすぎて読み取れません(「${part}」)。報告に不要なシートや行を削除して保存し、もう一度お試しください。`,
  });
}
