/** Whether what stands at a path may be replaced. */
import { accessSync, constants, existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { UserError } from '../user-error';

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
        en: `${path} is write-protected. Nothing was changed. Lift the protection, or write to another file with --out.`,
        ja: `${path} は書き込み禁止です。何も変更していません。書き込み禁止を解除するか、--out で別のファイルに書き出してください。`,
      },
      { cause: error },
    );
  }
}

/** What Excel and LibreOffice put beside a file while they have it open. */
function lockFiles(path: string): readonly string[] {
  const [folder, name] = [dirname(realpathSync(path)), basename(realpathSync(path))];
  return [join(folder, `~$${name}`), join(folder, `.~lock.${name}#`)];
}

function fileInUse(path: string, lock: string): UserError {
  return new UserError('file-in-use', {
    en: `${path} is open in Excel or LibreOffice (${lock} is there). Nothing was changed. Close it there and try again, or write to another file with --out. If it is open nowhere, a program ended badly: delete that lock file.`,
    ja: `${path} は Excel または LibreOffice で開かれています（${lock} があります）。何も変更していません。閉じてからやり直すか、--out で別のファイルに書き出してください。どこでも開いていない場合は、異常終了で残ったロックファイルですので削除してください。`,
  });
}
