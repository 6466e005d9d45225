/** Replacing a workbook by a changed one: whole or not at all, and never without a copy of what stood there. */
import { constants, copyFileSync, existsSync, readFileSync, realpathSync } from 'node:fs';
import { UserError } from '../user-error';
import { backupName } from './backup-name';
import { OutFile } from './out-file';

/** Puts `bytes` in the place of the file that was read as `original`. Gives the path of the backup. Throws `UserError` `write-failed`. */
export function replaceInPlace(path: string, original: Uint8Array, bytes: Uint8Array, now: Date): string {
  // A link stays a link: what it leads to is replaced.
  const file = realpathSync(path);
  const whole = new OutFile(file);
  whole.write(bytes);
  let backup;
  try {
    if (Buffer.compare(readFileSync(file), original) !== 0) throw changedMeanwhile(path);
    backup = backedUp(file, now);
  } catch (error) {
    whole.discard();
    if (error instanceof UserError) throw error;
    throw noBackup(path, error);
  }
  whole.keep();
  return backup;
}

function backedUp(file: string, now: Date): string {
  for (let number = 1; ; number += 1) {
    const backup = backupName(file, now, number);
    if (existsSync(backup)) continue;
    copyFileSync(file, backup, constants.COPYFILE_EXCL);
    return backup;
  }
}

function changedMeanwhile(path: string): UserError {
  return new UserError('write-failed', {
    en: `${path} was changed by somebody else meanwhile. Nothing was written. Try again.`,
    ja: `処理中に ${path} が他から変更されました。何も書き込んでいません。もう一度お試しください。`,
  });
}

function noBackup(path: string, cause: unknown): UserError {
  return new UserError(
    'write-failed',
    {
      en: `No backup of ${path} could be written beside it, so it was left as it was. Is there room, and may you write in the folder?`,
      ja: `${path} の隣にバックアップを作成できなかったため、変更していません。空き容量とフォルダーの書き込み権限を確認してください。`,
    },
    { cause },
  );
}
