import { closeSync, existsSync, fchmodSync, fsyncSync, openSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { isNativeError } from 'node:util/types';
import type { Words } from '../language';
import { UserError } from '../user-error';
import { requireReplaceable } from './replaceable';

/** A file that stands under its name only when it is whole: until then it is written beside it. Throws `UserError` `write-failed`. */
export class OutFile {
  private readonly temporary: string;
  private readonly descriptor: number;

  constructor(private readonly path: string) {
    this.temporary = `${path}.${process.pid}.part`;
    this.descriptor = this.orNothing(() => openSync(this.temporary, 'w'));
  }

  write(content: string | Uint8Array): void {
    this.orNothing(() => writeFileSync(this.descriptor, content));
  }

  keep(): void {
    this.orNothing(() => {
      const replaced = statSync(this.path, { throwIfNoEntry: false });
      // The permissions are the owner's choice, not ours.
      if (replaced?.isFile()) fchmodSync(this.descriptor, replaced.mode);
      // On the disk before the name leads to it: a power cut leaves the old file or the new one.
      fsyncSync(this.descriptor);
      closeSync(this.descriptor);
      renameSync(this.temporary, this.path);
    });
  }

  /** Nothing is left behind; what stood at the path before stands there still. */
  discard(): void {
    rmSync(this.temporary, { force: true });
  }

  private orNothing<Value>(act: () => Value): Value {
    try {
      return act();
    } catch (error) {
      this.discard();
      const { en, ja } = whyNot(error, resolve(this.path));
      throw new UserError(
        'write-failed',
        {
          en: `${this.path} could not be written. Nothing was changed. ${en}`,
          ja: `${this.path} に書き込めませんでした。何も変更していません。${ja}`,
        },
        { cause: error },
      );
    }
  }
}

type Why = (path: string) => Words;

const NO_FOLDER: Why = (path) => ({
  en: `There is no folder ${dirname(path)}: make it first, or name another one.`,
  ja: `フォルダー ${dirname(path)} がありません。先に作成するか、別のフォルダーを指定してください。`,
});
const NOT_ALLOWED: Why = (path) => ({
  en: `You may not write in the folder ${dirname(path)}: name another one.`,
  ja: `フォルダー ${dirname(path)} に書き込む権限がありません。別のフォルダーを指定してください。`,
});
const NO_ROOM: Why = () => ({ en: 'The disk is full: make room on it.', ja: 'ディスクに空きがありません。空き容量を増やしてください。' });
const UNKNOWN: Why = () => ({
  en: 'Is the folder there, may you write in it, and is there room on the disk?',
  ja: 'フォルダーの有無、書き込み権限、ディスクの空き容量を確認してください。',
});

/** By the system's code. */
const WHY: Readonly<Record<string, Why>> = {
  ENOENT: NO_FOLDER,
  ENOTDIR: NO_FOLDER,
  EACCES: NOT_ALLOWED,
  EPERM: NOT_ALLOWED,
  EROFS: NOT_ALLOWED,
  ENOSPC: NO_ROOM,
  EDQUOT: NO_ROOM,
};

/** A system that says of a file in a folder which is there that there is none (`/proc`) has another reason. */
function whyNot(error: unknown, path: string): Words {
  const why = WHY[isNativeError(error) && 'code' in error ? String(error.code) : ''] ?? UNKNOWN;
  return why === NO_FOLDER && statSync(dirname(path), { throwIfNoEntry: false })?.isDirectory() ? UNKNOWN(path) : why(path);
}

/** The file is put in its place once all is done; whatever is thrown before then, Ctrl-C too, leaves nothing behind. */
export async function writingWhole<Value>(path: string, write: (file: OutFile) => Promise<Value>): Promise<Value> {
  const file = new OutFile(path);
  try {
    const value = await write(file);
    file.keep();
    return value;
  } catch (error) {
    file.discard();
    throw error;
  }
}

/**
 * Throws `UserError` `bad-argument` where a file stands at the path and nobody said that it may be replaced, and where something else stands
 * there; `file-in-use` where a program has it open.
 */
export function requireConsent(path: string, replace = false): void {
  if (path === '') throw new UserError('bad-argument', NO_NAME);
  if (!existsSync(path)) return;
  // A folder, or a device: nobody means to have `/dev/null` replaced by a file.
  if (!statSync(path).isFile()) throw new UserError('bad-argument', noFile(path));
  if (replace) {
    requireReplaceable(path);
    return;
  }
  throw new UserError('bad-argument', {
    en: `${path} exists already. Give another name, or add --replace to replace it.`,
    ja: `${path} は既にあります。別の名前にするか、--replace を付けて置き換えてください。`,
  });
}

const NO_NAME: Words = {
  en: '--out names nothing. Name the file to write.',
  ja: '--out が空です。書き出すファイルを指定してください。',
};

function noFile(path: string): Words {
  return {
    en: `${path} is no ordinary file, so nothing is written there. Name a file.`,
    ja: `${path} は通常のファイルではないため、書き込みません。ファイル名を指定してください。`,
  };
}
