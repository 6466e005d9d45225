import { closeSync, existsSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { UserError } from '../user-error';

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
      closeSync(this.descriptor);
      renameSync(this.temporary, this.path);
    });
  }

  private orNothing<Value>(act: () => Value): Value {
    try {
      return act();
    } catch (error) {
      rmSync(this.temporary, { force: true });
      throw new UserError(
        'write-failed',
        {
          en: `${this.path} could not be written. Nothing was changed. Is the folder there, and may you write in it?`,
          ja: `${this.path} に書き込めませんでした。何も変更していません。フォルダーの有無と書き込み権限を確認してください。`,
        },
        { cause: error },
      );
    }
  }
}

/** Throws `UserError` `bad-argument` where a file stands at the path and nobody said that it may be replaced. */
export function requireConsent(path: string, replace = false): void {
  if (replace || !existsSync(path)) return;
  throw new UserError('bad-argument', {
    en: `${path} exists already. Give another name, or add --replace to replace it.`,
    ja: `${path} は既にあります。別の名前にするか、--replace を付けて置き換えてください。`,
  });
}
