/** Where a workbook with a sheet of ours more or less goes: a copy, or the file itself. The same for every command that writes one. */
import { stat } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Words } from '../language';
import { UserError } from '../user-error';
import { replaceInPlace } from './in-place';
import { OutFile, requireConsent } from './out-file';
import { requireReplaceable } from './replaceable';

export interface DestinationOptions {
  readonly out?: string;
  /** Instead of `out`: the input is replaced, with a backup. */
  readonly inPlace?: boolean;
  /** Consent to replace a file that stands at `out`. */
  readonly replace?: boolean;
}

export interface Destination {
  readonly path: string;
  readonly isInput: boolean;
}

/** Throws `UserError` `bad-argument` or `file-in-use` where nothing must be written there. The file was read before: it is there. */
export async function destinationOf(file: string, { out, inPlace = false, replace = false }: DestinationOptions): Promise<Destination> {
  if (out === undefined && !inPlace) throw nowhere();
  const path = out ?? file;
  const input = await identityOf(file);
  const isInput = input !== undefined && input === (await identityOf(path));
  if (isInput) {
    if (!inPlace && !replace) throw inputItself();
    requireReplaceable(path);
    return { path, isInput };
  }
  requireSameFormat(file, path);
  requireConsent(path, replace);
  return { path, isInput };
}

/** All or nothing: a half-written workbook never stands under the name asked for. Gives the backup of an input that was replaced. */
export function put({ path, isInput }: Destination, original: Uint8Array, bytes: Uint8Array, now: Date): string | undefined {
  if (isInput) return replaceInPlace(path, original, bytes, now);
  const out = new OutFile(path);
  out.write(bytes);
  out.keep();
  return undefined;
}

/** What stands in the file decides whether Excel takes it for .xlsx or .xlsm; a copy under the other ending would not open. */
function requireSameFormat(file: string, out: string): void {
  const ending = extname(file).toLowerCase();
  if (!['.xlsx', '.xlsm'].includes(ending)) return; // no workbook that we read, or one by another name
  if (extname(out).toLowerCase() === ending) return;
  throw new UserError('bad-argument', {
    en: `--out must end in ${ending} like the input, since the copy keeps the input's format.`,
    ja: `コピーは入力と同じ形式になるため、--out の拡張子は入力と同じ ${ending} にしてください。`,
  });
}

/** Throws `UserError` `bad-argument` where what stands at `out` is one of the files that are read: nobody means to lose it for the results. */
export async function requireNoInput(out: string, inputs: readonly string[]): Promise<void> {
  const target = await identityOf(out);
  if (target === undefined) return;
  for (const input of inputs) if ((await identityOf(input)) === target) throw new UserError('bad-argument', oneOfTheInputs(out));
}

function oneOfTheInputs(out: string): Words {
  return {
    en: `--out is one of the files to read (${out}). It would be lost: give another name.`,
    ja: `--out が読み取るファイルの一つ（${out}）と同じです。元の内容が失われますので、別の名前にしてください。`,
  };
}

function inputItself(): UserError {
  return new UserError('bad-argument', {
    en: '--out is the input file itself. Give another name, or say --in-place (or --replace): then it is replaced, and a backup is put beside it.',
    ja: '--out が入力ファイルと同じです。別の名前にするか、--in-place（または --replace）を付けてください。その場合は上書きし、隣にバックアップを残します。',
  });
}

function nowhere(): UserError {
  return new UserError('bad-argument', {
    en: 'Say where the result goes: --out FILE for a copy, or --in-place to replace the file itself (with a backup).',
    ja: '書き出し先を指定してください。写しは --out ファイル、元のファイルの置き換えは --in-place（バックアップ付き）です。',
  });
}

/** The same for two paths of one file; undefined where there is none. */
export async function identityOf(path: string): Promise<string | undefined> {
  try {
    const { dev, ino } = await stat(path);
    return `${dev}:${ino}`;
  } catch {
    return undefined; // nothing stands there
  }
}

/** Where the file as it was before still stands. */
export function backedUp(backup: string): Words {
  return { en: `The file as it was before: ${backup}`, ja: `変更前のファイル：${backup}` };
}
