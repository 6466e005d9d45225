/** A copy of a workbook with a sheet of ours more: the same for every command that writes one. */
import { stat } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Language } from '../language';
import { UserError } from '../user-error';
import { OutFile, requireConsent } from './out-file';

export interface CopyOptions {
  readonly out: string;
  /** Consent to replace a file that stands at `out`. */
  readonly replace?: boolean;
}

/** Throws `UserError` `bad-argument` where the copy must not be written there. */
export async function requireRoomForCopy(file: string, options: CopyOptions): Promise<void> {
  requireSameFormat(file, options.out);
  await refuseToOverwrite(file, options);
}

/** All or nothing: a half-written workbook never stands under the name asked for. */
export function writeWhole(path: string, bytes: Uint8Array): void {
  const out = new OutFile(path);
  out.write(bytes);
  out.keep();
}

/** What stands in the file decides whether Excel takes it for .xlsx or .xlsm; a copy under the other ending would not open. */
function requireSameFormat(file: string, out: string): void {
  const ending = extname(file).toLowerCase();
  if (extname(out).toLowerCase() === ending) return;
  throw new UserError('bad-argument', {
    en: `--out must end in ${ending} like the input, since the copy keeps the input's format.`,
    ja: `コピーは入力と同じ形式になるため、--out の拡張子は入力と同じ ${ending} にしてください。`,
  });
}

async function refuseToOverwrite(file: string, { out, replace }: CopyOptions): Promise<void> {
  const target = await identity(out);
  if (!replace && target !== undefined && target === (await identity(file))) {
    throw new UserError('bad-argument', {
      en: '--out is the input file itself. Give another name, or add --replace to renew the file in place.',
      ja: '--out が入力ファイルと同じです。別の名前にするか、--replace を付けて上書きしてください。',
    });
  }
  requireConsent(out, replace);
}

/** The same for two paths of one file; undefined where there is none. */
async function identity(path: string): Promise<string | undefined> {
  try {
    const { dev, ino } = await stat(path);
    return `${dev}:${ino}`;
  } catch {
    return undefined; // nothing stands there
  }
}

export const WRITTEN: Readonly<Record<Language, (sheet: string, out: string) => string>> = {
  en: (sheet, out) => `Wrote the worksheet "${sheet}" into ${out}.`,
  ja: (sheet, out) => `ワークシート「${sheet}」を ${out} に書き込みました。`,
};
