import type { Language } from '../language';
import { refusalFor } from './check-file';
import { EXIT, type ExitCode, type Terminal } from './terminal';

export interface Asked {
  readonly terminal: Terminal;
  readonly language: Language;
  /** The one file that the command is about. */
  readonly file?: string;
}

/** What the work comes to. What cannot be done is said on stderr, in the language asked for, and comes to "not checked"; Ctrl-C is left to the program. */
export async function unlessRefused({ terminal, language, file }: Asked, work: () => ExitCode | Promise<ExitCode>): Promise<ExitCode> {
  try {
    return await work();
  } catch (error) {
    if (terminal.interrupted?.aborted) throw error;
    const about = file === undefined ? '' : `${file}: `;
    terminal.err(`${about}${refusalFor(error).words[language]}`);
    return EXIT.notChecked;
  }
}
