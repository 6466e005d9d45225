import { readMethodology } from '../check/methodologies/read-methodology';
import { settingsOn, type CheckSettings } from '../check/settings';
import type { Language } from '../language';
import { UserError } from '../user-error';
import { checkFile, readBytes } from './check-file';
import { allResults, fileJson, type FileJson } from './check-json';
import { findWorkbooks } from './find-workbooks';
import { FORMATS, type FormatName } from './formats/formats';
import { isoDate } from './iso-date';
import { EXIT, type ExitCode, type Terminal } from './terminal';

export interface CheckOptions {
  readonly format: FormatName;
  readonly language: Language;
  /** For `model-mismatch`. */
  readonly seed: number;
  /** Path of a JSON file with a methodology. */
  readonly methodology?: string;
  /** Whether the calculation is told too. */
  readonly trace?: boolean;
}

/** Each file is checked and printed before the next is read. */
export async function checkCommand(paths: readonly string[], options: CheckOptions, terminal: Terminal, today: Date): Promise<ExitCode> {
  const { language, trace = false } = options;
  const settings = await settingsFor(options, today);
  if (settings instanceof UserError) {
    terminal.err(settings.words[language]);
    return EXIT.notChecked;
  }
  const files = await findWorkbooks(paths);
  const format = FORMATS[options.format]({ ...terminal, language, today: isoDate(today), print: terminal.out });
  let exitCode: ExitCode = EXIT.fine;
  format.begin();
  for (const path of files) {
    const file = fileJson(await checkFile(path, settings), { language, settings, calculation: trace || options.format === 'html' });
    format.file(file);
    exitCode = worse(exitCode, exitCodeFor(file));
  }
  format.end(exitCode);
  return exitCode;
}

function worse(a: ExitCode, b: ExitCode): ExitCode {
  return a > b ? a : b;
}

/** What the options say; a methodology that cannot be read stops everything, for nothing would be held against it. */
async function settingsFor({ seed, methodology }: CheckOptions, today: Date): Promise<CheckSettings | UserError> {
  const settings = { ...settingsOn(isoDate(today)), seed };
  if (methodology === undefined) return settings;
  try {
    return { ...settings, methodology: readMethodology(new TextDecoder().decode(await readBytes(methodology))) };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const { en, ja } = error.words;
    return new UserError(
      error.code,
      { en: `--methodology ${methodology}: ${en}`, ja: `--methodology ${methodology}: ${ja}` },
      { cause: error },
    );
  }
}

function exitCodeFor(file: FileJson): ExitCode {
  if (file.outcome === 'refused') return EXIT.notChecked;
  const results = allResults(file);
  if (results.some((result) => result.outcome === 'crashed')) return EXIT.notChecked;
  return results.some((result) => result.outcome === 'failed' && result.severity === 'error') ? EXIT.errorsFound : EXIT.fine;
}
