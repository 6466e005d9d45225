import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import type { Language } from '../language';
import { SECTORS, TECHNOLOGIES } from '../map/sdg-profile';
import { partnerCountry } from '../partner-countries';
import { VERSION } from '../version';
import { checkCommand, type CheckOptions } from './check-command';
import { FORMATS } from './formats/formats';
import { repeatable, repeatableCell, repeatableType } from './repeatable';
import { logCommand, type LogOptions } from './log-command';
import { rollupCommand, type RollupOptions } from './rollup-command';
import { rulesCommand } from './rules-command';
import { SDG_FORMATS, sdgCommand, type SdgOptions } from './sdg-command';
import { EXIT, type ExitCode, type Terminal } from './terminal';
import { writeCommand, type WriteOptions } from './write-command';

/** The command line, from the words after the program's name to the exit code. `today` is printed on the SDG sheet, and no monitoring period may end after it. */
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
    .argument('<FILE|FOLDER...>', 'workbooks, folders (all workbooks below) or patterns ("*/2024*.xlsx")')
    .addOption(new Option('--format <format>', 'how results are printed').choices(Object.keys(FORMATS)).default('text'))
    .addOption(language())
    .addOption(seed())
    .addOption(methodology())
    .addOption(settings())
    .addOption(new Option('--trace', 'tell the calculation too: how ER_p follows from the inputs (text and json; html always does)'))
    .addOption(new Option('--out <FILE>', 'where results go instead of the screen'))
    .option('--replace', 'replace the file at --out')
    .addOption(repeatableCell())
    .addOption(jobs())
    .action(async (paths: string[], options: CheckOptions) => {
      code = await checkCommand(paths, options, terminal, today);
    });

  program
    .command('write')
    .description('write a copy of a workbook with its SDG sheet')
    .argument('<FILE>')
    .requiredOption('--out <FILE>', 'where the copy is written')
    .addOption(repeatable('--technology <T>', 'technology introduced (renewable-energy where the report has an EG)', TECHNOLOGIES))
    .addOption(repeatable('--sector <S>', 'sector of the project, the n-th going with the n-th technology (other)', SECTORS))
    .addOption(repeatableType('--add-type <T>', 'project type that Table 6 of the guidance does not name for the project'))
    .addOption(repeatableType('--remove-type <T>', 'project type of Table 6 that does not apply to the project'))
    .addOption(new Option('--check-list <FILE.json>', "the country's SD check list, where its form is not built in"))
    .addOption(settings())
    .addOption(new Option('--values <kind>', 'figures linked to the report, or frozen (linked)').choices(['linked', 'frozen']))
    .addOption(new Option('--report <SHEET...>', 'calculation sheets whose figures are meant, where a workbook holds several reports'))
    .option('--replace', 'replace the file at --out')
    .addOption(new Option('--language <language>', 'language of the sheet and of messages (en)').choices(['en', 'ja', 'both']))
    .addHelpText('after', '\nWhat no flag says stays as an SDG sheet in FILE has it; without one the value in parentheses holds.')
    .action(async (file: string, options: WriteOptions) => {
      code = await writeCommand(file, options, terminal, today);
    });

  program
    .command('log')
    .description('write a copy of a workbook with its Check log: every finding, and what people decide about it')
    .argument('<FILE>')
    .requiredOption('--out <FILE>', 'where the copy is written')
    .addOption(seed())
    .addOption(methodology())
    .addOption(settings())
    .addOption(repeatableCell())
    .option('--replace', 'replace the file at --out')
    .addOption(
      new Option('--language <language>', 'language of the sheet and of messages (as the former log, else en)').choices([
        'en',
        'ja',
        'both',
      ]),
    )
    .addHelpText('after', '\nA Check log in FILE is written anew in the copy; what people typed on it is kept.')
    .action(async (file: string, options: LogOptions) => {
      code = await logCommand(file, options, terminal, today);
    });

  program
    .command('rollup')
    .description('put the reports of many workbooks into one portfolio with its totals (docs/portfolios.md)')
    .argument('<FILE|FOLDER...>', 'workbooks, folders, patterns, or parts that rollup wrote before (.jsonl)')
    .requiredOption('--out <FILE>', 'the portfolio: a workbook (.xlsx), JSON lines (.jsonl) or a table (.csv)')
    .option('--replace', 'replace the file at --out')
    .addOption(language())
    .addOption(seed())
    .addOption(methodology())
    .addOption(settings())
    .addOption(jobs())
    .action(async (paths: string[], options: RollupOptions) => {
      code = await rollupCommand(paths, options, terminal, today);
    });

  program
    .command('sdg')
    .description('list the SDG targets and indicators for a technology in a sector')
    .addOption(repeatable('--technology <T>', 'technology introduced', TECHNOLOGIES).makeOptionMandatory())
    .addOption(repeatable('--sector <S>', 'sector of the project, the n-th going with the n-th technology', SECTORS).makeOptionMandatory())
    .addOption(new Option('--country <CC>', 'host country by its ISO 3166 code, for rows that hold in one country only').argParser(partner))
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
  return new Option('--language <language>', 'language of messages and lists').choices(['en', 'ja']).default('en');
}

function seed(): Option {
  return new Option('--seed <N>', 'seed for the inputs that model-mismatch draws').argParser(wholeNumber).default(1);
}

function methodology(): Option {
  return new Option('--methodology <FILE.json>', 'equations to hold reports against (docs/methodologies.md)');
}

function settings(): Option {
  return new Option('--settings <FILE.json>', 'tolerances and thresholds of the check (docs/settings.md)');
}

function jobs(): Option {
  return new Option('--jobs <N>', 'threads (as many as the machine has processors, one for little)').argParser((text) => {
    const value = Number(text);
    if (!Number.isSafeInteger(value) || value < 1) throw new InvalidArgumentError('It takes a whole number from 1 on.');
    return value;
  });
}

function partner(text: string): string {
  const country = partnerCountry(text.toUpperCase());
  if (country === undefined) throw new InvalidArgumentError('It is not the ISO 3166 code of a JCM partner country, as VN is.');
  return country.code;
}

function wholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value))
    throw new CommanderError(1, 'commander.invalidArgument', `error: --seed takes a whole number, not "${text}"`);
  return value;
}
