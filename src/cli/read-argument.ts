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
    if (!(error instanceof UserError)) throw error;
    const { en, ja } = error.words;
    throw new UserError(error.code, { en: `${option} ${path}: ${en}`, ja: `${option} ${path}: ${ja}` }, { cause: error });
  }
}
