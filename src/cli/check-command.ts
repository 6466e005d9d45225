import { settingsOn } from '../check/settings';
import type { Language } from '../language';
import { checkFile, resultsOf, type FileOutcome } from './check-file';
import { checkJson } from './check-json';
import { checkText } from './check-text';
import { findWorkbooks } from './find-workbooks';
import { isoDate } from './iso-date';
import { EXIT, type ExitCode, type Terminal } from './terminal';

export const CHECK_FORMATS = ['text', 'json'] as const;
export type CheckFormat = (typeof CHECK_FORMATS)[number];

export interface CheckOptions {
  readonly format: CheckFormat;
  readonly language: Language;
}

/** Text is printed file by file as it comes; JSON is one object, printed at the end. */
export async function checkCommand(paths: readonly string[], options: CheckOptions, terminal: Terminal, today: Date): Promise<ExitCode> {
  const files = await findWorkbooks(paths);
  const outcomes: FileOutcome[] = [];
  for (const file of files) {
    const outcome = await checkFile(file, settingsOn(isoDate(today)));
    outcomes.push(outcome);
    if (options.format === 'text') terminal.out(checkText(outcome, { language: options.language, colour: terminal.isScreen }));
  }
  if (options.format === 'json') terminal.out(JSON.stringify(checkJson(outcomes, options.language), null, 2));
  return Math.max(...outcomes.map(exitCodeFor)) as ExitCode;
}

function exitCodeFor(file: FileOutcome): ExitCode {
  if (file.outcome === 'refused') return EXIT.notChecked;
  const results = resultsOf(file.assessment);
  if (results.some((result) => result.outcome === 'crashed')) return EXIT.notChecked;
  return results.some((result) => result.outcome === 'failed' && result.severity === 'error') ? EXIT.errorsFound : EXIT.fine;
}
