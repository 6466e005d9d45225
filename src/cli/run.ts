import { Command, CommanderError, Option } from 'commander';
import type { Language } from '../language';
import { SECTORS, TECHNOLOGIES } from '../map/sdg-profile';
import { VERSION } from '../version';
import { CHECK_FORMATS, checkCommand, type CheckOptions } from './check-command';
import { rulesCommand } from './rules-command';
import { SDG_FORMATS, sdgCommand, type SdgOptions } from './sdg-command';
import { EXIT, type ExitCode, type Terminal } from './terminal';
import { writeCommand, type WriteOptions } from './write-command';

/** The command line, from the words after the program's name to the exit code. `today` is printed on the SDG sheet. */
export async function run(words: readonly string[], terminal: Terminal, today: Date): Promise<ExitCode> {
  let code: ExitCode = EXIT.fine;
  const program = new Command('jcm-monitor')
    .description('Checks JCM monitoring spreadsheets and writes their SDG sheet.')
    .version(VERSION)
    .exitOverride()
    .configureOutput({ writeOut: (text) => terminal.out(text.trimEnd()), writeErr: (text) => terminal.err(text.trimEnd()) });

  program
    .command('check')
    .description('check monitoring reports in files and folders')
    .argument('<FILE|FOLDER...>')
    .addOption(new Option('--format <format>', 'how results are printed').choices(CHECK_FORMATS).default('text'))
    .addOption(language())
    .addOption(new Option('--seed <N>', 'seed for rules that draw random inputs (none does yet)').argParser(wholeNumber).default(1))
    .action(async (paths: string[], options: CheckOptions) => {
      code = await checkCommand(paths, options, terminal);
    });

  program
    .command('write')
    .description('write a copy of a workbook with its SDG sheet')
    .argument('<FILE>')
    .requiredOption('--out <FILE>', 'where the copy is written')
    .addOption(new Option('--technology <T>', 'technology introduced (renewable-energy where the report has an EG)').choices(TECHNOLOGIES))
    .addOption(new Option('--sector <S>', 'sector of the project').choices(SECTORS).default('other'))
    .addOption(new Option('--values <kind>', 'figures linked to the report, or frozen').choices(['linked', 'frozen']).default('linked'))
    .addOption(new Option('--report <SHEET...>', 'calculation sheets whose figures are meant, where a workbook holds several reports'))
    .option('--replace', 'replace the file at --out')
    .addOption(language())
    .action(async (file: string, options: WriteOptions) => {
      code = await writeCommand(file, options, terminal, today);
    });

  program
    .command('sdg')
    .description('list the SDG targets and indicators for a technology in a sector')
    .addOption(new Option('--technology <T>', 'technology introduced').choices(TECHNOLOGIES).makeOptionMandatory())
    .addOption(new Option('--sector <S>', 'sector of the project').choices(SECTORS).makeOptionMandatory())
    .addOption(new Option('--format <format>', 'how the list is printed').choices(SDG_FORMATS).default('text'))
    .addOption(language())
    .action((options: SdgOptions) => {
      code = sdgCommand(options, terminal);
    });

  program
    .command('rules')
    .description('list the rules, or explain one')
    .argument('[ID]')
    .addOption(language())
    .action((id: string | undefined, options: { language: Language }) => {
      code = rulesCommand(id, options.language, terminal);
    });

  try {
    await program.parseAsync(words, { from: 'user' });
    return code;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? EXIT.fine : EXIT.notChecked; // help and version end with 0; a mistake in the words with 2
  }
}

function language(): Option {
  return new Option('--language <language>', 'language of messages and sheets').choices(['en', 'ja']).default('en');
}

function wholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value))
    throw new CommanderError(1, 'commander.invalidArgument', `error: --seed takes a whole number, not "${text}"`);
  return value;
}
