/** Replacing a workbook by a changed one: whole or not at all, and never without a copy of what stood there. */
import { accessSync, constants, copyFileSync, existsSync, readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { UserError } from '../user-error';
import { OutFile } from './out-file';

/** Throws `UserError` `file-in-use` where a program has the file open, `unreadable-file` where it must not be written. */
export function requireReplaceable(path: string): void {
  const lock = lockFiles(path).find((name) => existsSync(name));
  if (lock !== undefined) throw fileInUse(path, lock);
  try {
    accessSync(path, constants.W_OK);
  } catch (error) {
    throw new UserError(
      'unreadable-file',
      {
        en: `${path} is write-protected. Nothing was changed. Lift the protection, or write a copy with --out.`,
        ja: `${path} は書き込み禁止です。何も変更していません。書き込み禁止を解除するか、--out で写しを書き出してください。`,
      },
      { cause: error },
    );
  }
}

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

/** `report.backup-20261127-140503.xlsx` beside the file; with a number where there is one from this second. */
function backedUp(file: string, now: Date): string {
  const ending = extname(file);
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = `${now.getFullYear()}${two(now.getMonth() + 1)}${two(now.getDate())}`;
  const stem = `${basename(file, ending)}.backup-${day}-${two(now.getHours())}${two(now.getMinutes())}${two(now.getSeconds())}`;
  for (let number = 1; ; number += 1) {
    const backup = join(dirname(file), `${stem}${number === 1 ? '' : `-${number}`}${ending}`);
    if (existsSync(backup)) continue;
    copyFileSync(file, backup, constants.COPYFILE_EXCL);
    return backup;
  }
}

/** What Excel and LibreOffice put beside a file while they have it open. */
function lockFiles(path: string): readonly string[] {
  const [folder, name] = [dirname(realpathSync(path)), basename(realpathSync(path))];
  return [join(folder, `~$${name}`), join(folder, `.~lock.${name}#`)];
}

function fileInUse(path: string, lock: string): UserError {
  return new UserError('file-in-use', {
    en: `${path} is open in Excel or LibreOffice (${lock} is there). Nothing was changed. Close it there and try again, or write a copy with --out. If it is open nowhere, a program ended badly: delete that lock file.`,
    ja: `${path} は Excel または LibreOffice で開かれています（${lock} があります）。何も変更していません。閉じてからやり直すか、--out で写しを書き出してください。どこでも開いていない場合は、異常終了で残ったロックファイルですので削除してください。`,
  });
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
