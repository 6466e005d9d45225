import { readMethodology } from '../check/methodologies/read-methodology';
import { settingsOn, type CheckSettings } from '../check/settings';
import type { Language } from '../language';
import { UserError } from '../user-error';
import { checkFile, readBytes, resultsOf, type FileOutcome } from './check-file';
import { checkJson } from './check-json';
import { checkText } from './check-text';
import { findWorkbooks } from './find-workbooks';
import { isoDate } from './iso-date';
import { EXIT, type ExitCode, type Terminal } from './terminal';
import { traceText } from './trace-text';

export const CHECK_FORMATS = ['text', 'json'] as const;
export type CheckFormat = (typeof CHECK_FORMATS)[number];

export interface CheckOptions {
  readonly format: CheckFormat;
  readonly language: Language;
  /** For `model-mismatch`. */
  readonly seed: number;
  /** Path of a JSON file with a methodology. */
  readonly methodology?: string;
  /** Whether the calculation is printed too. */
  readonly trace?: boolean;
}

/** Text is printed file by file as it comes; JSON is one object, printed at the end. */
export async function checkCommand(paths: readonly string[], options: CheckOptions, terminal: Terminal, today: Date): Promise<ExitCode> {
  const settings = await settingsFor(options, today);
  if (settings instanceof UserError) {
    terminal.err(settings.words[options.language]);
    return EXIT.notChecked;
  }
  const files = await findWorkbooks(paths);
  const outcomes: FileOutcome[] = [];
  for (const file of files) {
    const outcome = await checkFile(file, settings);
    outcomes.push(outcome);
    if (options.format !== 'text') continue;
    terminal.out(checkText(outcome, { language: options.language, colour: terminal.isScreen }));
    if (options.trace === true && outcome.outcome === 'checked') terminal.out(traceText(outcome.assessment, settings, options.language));
  }
  if (options.format === 'json') terminal.out(JSON.stringify(checkJson(outcomes, options.language), null, 2));
  return Math.max(...outcomes.map(exitCodeFor)) as ExitCode;
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

function exitCodeFor(file: FileOutcome): ExitCode {
  if (file.outcome === 'refused') return EXIT.notChecked;
  const results = resultsOf(file.assessment);
  if (results.some((result) => result.outcome === 'crashed')) return EXIT.notChecked;
  return results.some((result) => result.outcome === 'failed' && result.severity === 'error') ? EXIT.errorsFound : EXIT.fine;
}
