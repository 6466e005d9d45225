/** Excel's own errors in words that say what to do. The only place that knows Excel's error codes. */
import type { Words } from '../language';
import { UserError, type UserErrorCode } from '../user-error';

/**
 * Anything thrown while talking to Excel, as a `UserError`. One that already is one passes unchanged: it knows better.
 * The original stays as `cause`, for the bug report.
 */
export function excelError(thrown: unknown): UserError {
  if (thrown instanceof UserError) return thrown;
  const { code, words } = KNOWN[officeCode(thrown) ?? ''] ?? unknownError(thrown);
  return new UserError(code, words, { cause: thrown });
}

/** Office.js gives its errors a `code`; they are not always instances of a class we could name (other frames, other versions). */
function officeCode(thrown: unknown): string | undefined {
  if (typeof thrown !== 'object' || thrown === null || !('code' in thrown)) return undefined;
  return typeof thrown.code === 'string' ? thrown.code : undefined;
}

interface WordedError {
  readonly code: UserErrorCode;
  readonly words: Words;
}

const BUSY: WordedError = {
  code: 'excel-busy',
  words: {
    en: 'Excel is busy. Wait until it has finished calculating or saving, then press the button again.',
    ja: 'Excel が処理中です。計算や保存が終わってから、もう一度ボタンを押してください。',
  },
};

const EDITING: WordedError = {
  code: 'excel-busy',
  words: {
    en: 'A cell is being edited. Press Enter or Esc in Excel, then press the button again.',
    ja: 'セルが編集中です。Excel で Enter キーまたは Esc キーを押してから、もう一度ボタンを押してください。',
  },
};

const TOO_OLD: WordedError = {
  code: 'excel-too-old',
  words: {
    en: 'This Excel does not offer a function that is needed here. Update Excel, or open the workbook in Excel on the web.',
    ja: 'お使いの Excel には必要な機能がありません。Excel を更新するか、Excel on the web でブックを開いてください。',
  },
};

const TOO_LARGE: WordedError = {
  code: 'too-large',
  words: {
    en: 'The workbook is too large for Excel to hand over in one piece. Delete sheets that do not belong to the report from a copy, and check the copy.',
    ja: 'ブックが大きすぎて Excel から読み取れません。ブックの写しを作り、報告に関係のないシートを削除してからチェックしてください。',
  },
};

const PROTECTED: WordedError = {
  code: 'excel-failed',
  words: {
    en: 'Excel refused access: the workbook or a sheet is protected or open as read-only. Lift the protection (Review tab) or save a copy of your own, then try again.',
    ja: 'Excel がアクセスを拒否しました。ブックまたはシートが保護されているか、読み取り専用で開かれています。[校閲] タブで保護を解除するか、写しを保存してから、もう一度お試しください。',
  },
};

const GONE: WordedError = {
  code: 'excel-failed',
  words: {
    en: 'The sheet or cell is no longer there: it was deleted or renamed since the check. Press Check again.',
    ja: 'シートまたはセルが見つかりません。チェックの後に削除または名前が変更されています。もう一度チェックしてください。',
  },
};

const SELECTION: WordedError = {
  code: 'excel-failed',
  words: {
    en: 'No single cell is selected. Select one cell in the sheet, then press the button again.',
    ja: 'セルが 1 つだけ選択されていません。シートでセルを 1 つ選択してから、もう一度ボタンを押してください。',
  },
};

const KNOWN: Readonly<Record<string, WordedError>> = {
  InvalidOperationInCellEditMode: EDITING,
  HostIsBusy: BUSY,
  RequestAborted: BUSY,
  ServiceNotAvailable: BUSY,
  ActivityLimitReached: BUSY,
  Timeout: BUSY,
  InactiveWorkbook: BUSY,
  ApiNotFound: TOO_OLD,
  ApiNotAvailable: TOO_OLD,
  NotImplemented: TOO_OLD,
  UnsupportedOperation: TOO_OLD,
  UnsupportedFeature: TOO_OLD,
  RequestPayloadSizeLimitExceeded: TOO_LARGE,
  ResponsePayloadSizeLimitExceeded: TOO_LARGE,
  OperationCellsExceedLimit: TOO_LARGE,
  RangeExceedsLimit: TOO_LARGE,
  AccessDenied: PROTECTED,
  Forbidden: PROTECTED,
  ItemNotFound: GONE,
  InvalidReference: GONE,
  InvalidSelection: SELECTION,
};

function unknownError(thrown: unknown): WordedError {
  const code = officeCode(thrown);
  if (code !== undefined) {
    return {
      code: 'excel-failed',
      words: {
        en: `Excel could not do this (it answered “${code}”). Nothing in the report's own sheets was changed. Try again; if it stays, save the workbook and open it anew.`,
        ja: `Excel が処理を実行できませんでした（応答：「${code}」）。報告書のシートは変更されていません。もう一度お試しください。解消しない場合は、ブックを保存して開き直してください。`,
      },
    };
  }
  const name = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
  return {
    code: 'excel-failed',
    words: {
      en: `Something went wrong inside JCM Monitor, not in your workbook (${name}). Please report it with these words.`,
      ja: `ブックではなく JCM Monitor の内部で問題が発生しました（${name}）。この文言を添えてご報告ください。`,
    },
  };
}
