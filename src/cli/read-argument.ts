import { UserError } from '../user-error';
import { readBytes } from './check-file';
import { kindOf } from './find-workbooks';

const NO_FILE = {
  en: 'This is not an ordinary file. Name a JSON file.',
  ja: '通常のファイルではありません。JSONファイルを指定してください。',
};

/** What a JSON file named by an option says. Throws `UserError` that names option and file. */
export async function readArgument<T>(option: string, path: string, read: (json: string) => T): Promise<T> {
  try {
    if (['folder', 'other'].includes(await kindOf(path))) throw new UserError('unreadable-file', NO_FILE);
    return read(new TextDecoder().decode(await readBytes(path)));
  } catch (error) {
    throw about(`${option} ${path}`, error);
  }
}

/** The same error with what it is about. */
export function about(what: string, error: unknown): unknown {
  if (!(error instanceof UserError)) return error;
  const { en, ja } = error.words;
  return new UserError(error.code, { en: `${what}: ${en}`, ja: `${what}: ${ja}` }, { cause: error });
}
