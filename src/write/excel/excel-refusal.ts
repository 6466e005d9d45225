import { UserError, type UserErrorCode } from '../../user-error';
import type { Words } from '../../language';
import { accessDenied, sheetExists, sheetGone } from '../refusals';

/** What stands in the workbook after a failure. */
export type Aftermath = 'unchanged' | 'put-back' | 'half-written' | 'gone';

/** Excel's codes (`Excel.ErrorCodes`, and those of the client library) by what the user can do about them. */
const CODES: Readonly<Record<string, UserErrorCode>> = {
  ItemAlreadyExists: 'sheet-exists',
  AccessDenied: 'structure-protected',
  InvalidOperationInCellEditMode: 'excel-busy',
  ActivityLimitReached: 'excel-busy',
  RequestAborted: 'excel-busy',
  ServiceNotAvailable: 'excel-busy',
  Timeout: 'excel-busy',
  TooManyRequests: 'excel-busy',
  HostIsBusy: 'excel-busy',
  ApiNotFound: 'excel-too-old',
  NotImplemented: 'excel-too-old',
  UnsupportedOperation: 'excel-too-old',
};

const REASONS: Readonly<Partial<Record<UserErrorCode, Words>>> = {
  'excel-busy': {
    en: 'Excel is busy. If you are typing in a cell, press Enter; close open dialogs.',
    ja: 'Excel が応答できない状態です。セルを編集中の場合は Enter キーで確定し、開いているダイアログを閉じてください。',
  },
  'excel-too-old': {
    en: 'This version of Excel lacks something that JCM Monitor needs (ExcelApi 1.9). Update Excel.',
    ja: 'お使いの Excel には JCM Monitor に必要な機能（ExcelApi 1.9）がありません。Excel を更新してください。',
  },
};

/** What the code of a `UserError` leaves open: why writing at once again may not help, and what will. */
const FURTHER_REASONS: Readonly<Record<string, Words>> = {
  AccessDenied: {
    en: 'Excel refused the change: the sheet or the workbook is protected, or open for reading only.',
    ja: 'Excel が変更を受け付けませんでした。シートまたはブックが保護されているか、読み取り専用で開かれています。',
  },
  RequestPayloadSizeLimitExceeded: {
    en: 'The sheet is larger than this Excel takes in one message (5 MB in Excel on the web). Shorten long notes on it, or open the workbook in Excel for Windows or Mac.',
    ja: 'シートが大きすぎるため、一度に受け付けられません（Excel on the web の上限は 5 MB）。長い備考を短くするか、Windows 版または Mac 版の Excel でブックを開いてください。',
  },
};

/** Turns what Excel threw into words that say what stands in the workbook. A `UserError` passes through; other errors are defects and pass too. */
export function refusalFor(error: unknown, sheet: string, aftermath: Aftermath): unknown {
  if (error instanceof UserError) return error;
  const excelCode = codeOf(error);
  if (excelCode === undefined) return error;
  if (aftermath === 'gone') return sheetGone(sheet, error);
  const code = CODES[excelCode] ?? 'excel-failed';
  if (aftermath === 'unchanged' && code === 'sheet-exists' && hasNotBegun(error)) return sheetExists(sheet);
  if (aftermath === 'unchanged' && code === 'structure-protected') return accessDenied();
  const reason = REASONS[code] ?? FURTHER_REASONS[excelCode] ?? unexplained(excelCode);
  const stands = standing(aftermath, sheet);
  const kept: UserErrorCode = REASONS[code] ? code : 'excel-failed';
  return new UserError(kept, { en: `${reason.en} ${stands.en}`, ja: `${reason.ja}${stands.ja}` }, { cause: error });
}

function unexplained(excelCode: string): Words {
  return {
    en: `Excel refused to write the sheet (${excelCode}).`,
    ja: `Excel がシートの書き込みを受け付けませんでした（${excelCode}）。`,
  };
}

function standing(aftermath: Exclude<Aftermath, 'gone'>, sheet: string): Words {
  switch (aftermath) {
    case 'unchanged':
      return {
        en: 'Nothing was changed in the workbook. Write again.',
        ja: 'ブックは変更していません。もう一度書き込んでください。',
      };
    case 'put-back':
      return {
        en: `What stood on the sheet "${sheet}" was put back, without its layout. Write again to restore it.`,
        ja: `シート「${sheet}」の元の内容は、書式を除いて元に戻しました。もう一度書き込むと書式も復元されます。`,
      };
    case 'half-written':
      return {
        en: `The sheet "${sheet}" may be half written; no other sheet was touched. Undo (Ctrl+Z) or close the workbook without saving, then write again.`,
        ja: `シート「${sheet}」が書きかけのまま残っている可能性があります。ほかのシートは変更していません。元に戻す（Ctrl+Z）か、保存せずにブックを閉じてから、もう一度書き込んでください。`,
      };
  }
}

/** What Excel does not even begin: while a cell is edited it takes no message, and none that is too large. */
const REFUSED_WHOLE: ReadonlySet<string> = new Set(['InvalidOperationInCellEditMode', 'RequestPayloadSizeLimitExceeded']);

/** Where a write begins: adding the sheet, or finding the one to be written anew and giving it its name. */
const BEGINNINGS: ReadonlySet<string> = new Set(['WorksheetCollection.add', 'WorksheetCollection.getItem', 'Worksheet.name']);

/** Whether Excel refused the write before it did anything of it. */
export function hasNotBegun(error: unknown): boolean {
  const code = codeOf(error);
  const location = locationOf(error);
  if (code !== undefined && REFUSED_WHOLE.has(code)) return true;
  // Of what a write does, only adding a sheet and naming a table can meet a name that is taken; unknown where, nobody's sheet is deleted.
  return location === undefined ? code === 'ItemAlreadyExists' : BEGINNINGS.has(location);
}

/** Whether Excel looked for something that is not there. */
export function isNotFound(error: unknown): boolean {
  return codeOf(error) === 'ItemNotFound';
}

export function isDenied(error: unknown): boolean {
  return codeOf(error) === 'AccessDenied';
}

/** The member Excel refused, as in `Worksheet.name`. */
function locationOf(error: unknown): string | undefined {
  if (!(typeof error === 'object' && error !== null)) return undefined;
  const details: unknown = Reflect.get(error, 'debugInfo');
  const location: unknown = typeof details === 'object' && details !== null ? Reflect.get(details, 'errorLocation') : undefined;
  return typeof location === 'string' ? location : undefined;
}

/** Errors of the client library carry a `code`; `instanceof` would fail across frames. */
function codeOf(error: unknown): string | undefined {
  if (!(typeof error === 'object' && error !== null)) return undefined;
  const code: unknown = Reflect.get(error, 'code');
  return typeof code === 'string' ? code : undefined;
}
