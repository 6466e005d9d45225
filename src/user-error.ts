import type { Words } from './language';

/**
 * Something the user can mend: what is wrong, where, and what to do. The shells show `words`; nobody sees a stack trace.
 * `code` is stable and goes into `--format json` (`refusal.code`).
 */
export class UserError extends Error {
  override readonly name = 'UserError';

  constructor(
    readonly code: UserErrorCode,
    readonly words: Words,
    options?: ErrorOptions,
  ) {
    super(words.en, options);
  }
}

export type UserErrorCode =
  // A file that is not ours to read
  | 'not-a-zip'
  | 'not-a-workbook'
  | 'password-protected'
  | 'old-format'
  | 'damaged-part'
  | 'too-large'
  | 'unreadable-file'
  // A workbook in which nothing of the form is recognised
  | 'not-a-monitoring-spreadsheet'
  // A portfolio that we wrote ourselves
  | 'own-portfolio'
  // Writing
  | 'nothing-to-write'
  | 'several-reports'
  | 'sheet-exists'
  | 'structure-protected'
  | 'sheet-protected'
  | 'sheet-in-use'
  | 'last-visible-sheet'
  | 'nothing-to-remove'
  | 'file-in-use'
  | 'write-reserved'
  | 'write-failed'
  | 'signed-workbook'
  // Excel itself
  | 'excel-busy'
  | 'excel-too-old'
  | 'excel-failed'
  | 'sheet-gone'
  // Settings and arguments
  | 'bad-argument';
