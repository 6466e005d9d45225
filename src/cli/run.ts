import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import type { Language, Words } from '../language';
import { isTwoNumbers, numberInText } from '../check/numbers/number-in-text';
import { SECTORS, TECHNOLOGIES } from '../map/sdg-profile';
import { PARTNER_COUNTRIES, partnerCountry } from '../partner-countries';
import { COST_NOTE } from '../score/score-words';
import { VERSION } from '../version';
import type { CheckOptions } from './check-command';
import type { CreditsOptions } from './credits-command';
import { CHECK_FORMATS, CREDITS_FORMATS, REDACT_FORMATS, REGISTER_FORMATS, SCORE_FORMATS, SDG_FORMATS } from './format-names';
import { textWidth } from './formats/terminal-text';
import { HELP } from './help-words';
import type { RegisterOptions } from './methodologies-command';
import type { PaperOptions } from './paper-command';
import type { RedactOptions } from './redact-command';
import { repeatableCell, repeatableChoice, repeatableText, repeatableType } from './repeatable';
import type { RemoveOptions } from './remove-command';
import type { RollupOptions } from './rollup-command';
import type { ScoreOptions } from './score-command';
import type { SdgOptions } from './sdg-command';
import { didYouMean, similarTo } from './similar-to';
import { EXIT, type ExitCode, type Terminal } from './terminal';
import { helpText, languageIn, usageText, whereHelpIs } from './usage-words';
import type { WriteOptions } from './write-command';
import type { CopyOptions } from './write-copy';

/** The command line, from the words after the program's name to the exit code. `today` is printed on the SDG sheet, and no monitoring period may end after it. */
export async function run(words: readonly string[], terminal: Terminal, today: Date): Promise<ExitCode> {
  let code: ExitCode = EXIT.fine;
  const language = languageIn(words);
  const say = (said: Words): string => said[language];
  const program = emptyProgram(terminal, language, words);

  const check = program
    .command('check')
    .description(say(HELP.check))
    .argument('<FILE|FOLDER...>', say(HELP.paths))
    .addOption(new Option('--format <format>', say(HELP.checkFormat)).choices(CHECK_FORMATS))
    .addOption(languageOption(language))
    .option('--trace', say(HELP.trace))
    .option('--out <FILE>', say(HELP.outResults))
    .option('--replace', say(HELP.replace))
    .addOption(repeatableCell(language))
    .addOption(jobs(language));
  judging(check, language).action(async (paths: string[], options: CheckOptions) => {
    const { checkCommand } = await import('./check-command');
    code = await checkCommand(paths, options, terminal, today);
  });

  copying(program.command('write'), language)
    .description(say(HELP.write))
    .addOption(repeatableChoice('--technology <T>', HELP.technologyOfReport, language, TECHNOLOGIES))
    .addOption(repeatableChoice('--sector <S>', HELP.sectorOfReport, language, SECTORS))
    .addOption(repeatableType('--add-type <T>', HELP.addType, language))
    .addOption(repeatableType('--remove-type <T>', HELP.removeType, language))
    .option('--check-list <FILE.json>', say(HELP.checkList))
    .addOption(new Option('--values <kind>', say(HELP.values)).choices(['linked', 'frozen']))
    .option('--report <SHEET...>', say(HELP.report))
    .addHelpText('after', `\n${say(HELP.afterWrite)}`)
    .action(async (file: string, options: WriteOptions) => {
      const { writeCommand } = await import('./write-command');
      code = await writeCommand(file, options, terminal, today);
    });

  copying(program.command('log'), language)
    .description(say(HELP.log))
    .addHelpText('after', `\n${say(HELP.afterLog)}`)
    .action(async (file: string, options: CopyOptions) => {
      const { logCommand } = await import('./log-command');
      code = await logCommand(file, options, terminal, today);
    });

  copying(program.command('credits'), language)
    .description(say(HELP.credits))
    .addOption(new Option('--format <format>', say(HELP.creditsFormat)).choices(CREDITS_FORMATS).default('text'))
    .option('--entries <FILE.json>', say(HELP.entries))
    .option('--report <SHEET...>', say(HELP.report))
    .addHelpText('after', `\n${say(HELP.afterCredits)}`)
    .action(async (file: string, options: CreditsOptions) => {
      const { creditsCommand } = await import('./credits-command');
      code = await creditsCommand(file, options, terminal, today);
    });

  copying(program.command('paper'), language)
    .description(say(HELP.paper))
    .option('--earlier <FILE|FOLDER...>', say(HELP.earlier))
    .addHelpText('after', `\n${say(HELP.afterPaper)}`)
    .action(async (file: string, options: PaperOptions) => {
      const { paperCommand } = await import('./paper-command');
      code = await paperCommand(file, options, terminal, today);
    });

  changing(program.command('remove'), language)
    .description(say(HELP.remove))
    .option('--sheet <NAME...>', say(HELP.sheet))
    .option('--even-if-used', say(HELP.evenIfUsed))
    .addOption(languageOption(language))
    .action(async (file: string, options: RemoveOptions) => {
      const { removeCommand } = await import('./remove-command');
      code = await removeCommand(file, options, terminal, today);
    });

  program
    .command('redact')
    .description(say(HELP.redact))
    .argument('<FILE>')
    .addOption(repeatableText('--range <RANGE>', HELP.range, language).makeOptionMandatory())
    .addOption(new Option('--out <FILE.xlsx>', say(HELP.outRedacted)).conflicts('list'))
    .option('--list', say(HELP.list))
    .option('--also-revealing', say(HELP.alsoRevealing))
    .addOption(repeatableText('--leave <ITEM>', HELP.leave, language))
    .addOption(repeatableText('--not-secret <VALUE>', HELP.notSecret, language))
    .option('--without-pictures', say(HELP.withoutPictures))
    .option('--replace', say(HELP.replace))
    .addOption(new Option('--format <format>', say(HELP.format)).choices(REDACT_FORMATS).default('text'))
    .addOption(languageOption(language))
    .addHelpText('after', `\n${say(HELP.afterRedact)}`)
    .action(async (file: string, options: RedactOptions) => {
      const { redactCommand } = await import('./redact-command');
      code = await redactCommand(file, options, terminal);
    });

  const rollup = program
    .command('rollup')
    .description(say(HELP.rollup))
    .argument('<FILE|FOLDER...>', say(HELP.parts))
    .requiredOption('--out <FILE>', say(HELP.outPortfolio))
    .option('--replace', say(HELP.replace))
    .addOption(languageOption(language))
    .addOption(jobs(language));
  judging(rollup, language).action(async (paths: string[], options: RollupOptions) => {
    const { rollupCommand } = await import('./rollup-command');
    code = await rollupCommand(paths, options, terminal, today);
  });

  program
    .command('sdg')
    .description(say(HELP.sdg))
    .addOption(repeatableChoice('--technology <T>', HELP.technology, language, TECHNOLOGIES).makeOptionMandatory())
    .addOption(repeatableChoice('--sector <S>', HELP.sector, language, SECTORS).makeOptionMandatory())
    .addOption(new Option('--country <CC>', say(HELP.country)).argParser((text) => partner(text, language)))
    .addOption(new Option('--format <format>', say(HELP.format)).choices(SDG_FORMATS).default('text'))
    .addOption(languageOption(language))
    .action(async (options: SdgOptions) => {
      const { sdgCommand } = await import('./sdg-command');
      code = await sdgCommand(options, terminal);
    });

  program
    .command('score')
    .description(say(HELP.score))
    .argument('[FILE]', say(HELP.scoreFile))
    .addOption(amount('--reductions <TONNES>', HELP.reductions, language))
    .addOption(amount('--cost <JPY>', HELP.cost, language).conflicts(['amount', 'years']))
    .addOption(amount('--amount <JPY>', HELP.amount, language))
    .addOption(years(language))
    .option('--report <SHEET>', say(HELP.reportToScore))
    .addOption(new Option('--format <format>', say(HELP.format)).choices(SCORE_FORMATS).default('text'))
    .addOption(languageOption(language))
    .addHelpText('after', `\n${say(COST_NOTE)}`)
    .action(async (file: string | undefined, options: ScoreOptions) => {
      const { scoreCommand } = await import('./score-command');
      code = await scoreCommand(file, options, terminal);
    });

  program
    .command('rules')
    .description(say(HELP.rules))
    .argument('[ID]')
    .addOption(languageOption(language))
    .action(async (id: string | undefined, options: { language: Language }) => {
      const { rulesCommand } = await import('./rules-command');
      code = rulesCommand(id, options.language, terminal);
    });

  program
    .command('methodologies')
    .description(say(HELP.methodologies))
    .argument('[ID]', say(HELP.methodologyId))
    .addOption(new Option('--format <format>', say(HELP.format)).choices(REGISTER_FORMATS).default('text'))
    .addOption(languageOption(language))
    .action(async (id: string | undefined, options: RegisterOptions) => {
      const { methodologiesCommand } = await import('./methodologies-command');
      code = await methodologiesCommand(id, options, terminal);
    });

  try {
    await program.parseAsync(words, { from: 'user' });
    return code;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? EXIT.fine : EXIT.notChecked; // help and version end with 0; a mistake in the words with 2
  }
}

function emptyProgram(terminal: Terminal, language: Language, words: readonly string[]): Command {
  const say = (text: string): string => helpText(text, language);
  const program = new Command('jcm-monitor');
  // Which command is meant is known once all of them are there.
  const asked = (): string | undefined => program.commands.find((command) => command.name() === words[0])?.name();
  return program
    .description(HELP.program[language])
    .version(VERSION, '-V, --version', HELP.version[language])
    .helpOption('-h, --help', HELP.helpOption[language])
    .helpCommand('help [command]', HELP.helpOption[language])
    .configureHelp({ styleTitle: say, styleOptionDescription: say, displayWidth: textWidth })
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.out(text.trimEnd()),
      writeErr: (text) => terminal.err(text.trimEnd()),
      outputError: (text, write) =>
        write(`${usageText(text.trimEnd(), language)}${similarChoices(text)[language]}\n${whereHelpIs(asked(), language)}`),
    });
}

/** The library suggests commands and options, of a value no more than the choices. */
function similarChoices(complaint: string): Words {
  const [, word = '', choices] = /argument '(.*)' is invalid\. Allowed choices are (.+)\.$/m.exec(complaint) ?? [];
  return didYouMean(choices === undefined ? [] : similarTo(word, choices.split(', ')));
}

/** With what decides how reports are judged: the same for every command that checks. */
function judging(command: Command, language: Language): Command {
  const seed = new Option('--seed <N>', HELP.seed[language]).argParser((text) =>
    wholeNumber(text, Number.MIN_SAFE_INTEGER, HELP.whole[language]),
  );
  return command
    .addOption(seed.default(1))
    .option('--methodology <FILE.json>', HELP.methodology[language])
    .option('--settings <FILE.json>', HELP.settings[language]);
}

/** Makes one workbook of another: a copy, or in its place. */
function changing(command: Command, language: Language): Command {
  return command
    .argument('<FILE>')
    .addOption(new Option('--out <FILE>', HELP.outCopy[language]).conflicts('inPlace'))
    .option('--in-place', HELP.inPlace[language])
    .option('--replace', HELP.replaceCopy[language]);
}

/** Writes a sheet into a workbook. */
function copying(command: Command, language: Language): Command {
  const copies = changing(command, language)
    .addOption(repeatableCell(language))
    .addOption(new Option('--language <language>', HELP.sheetLanguage[language]).choices(['en', 'ja', 'both']));
  return judging(copies, language);
}

function languageOption(language: Language): Option {
  return new Option('--language <language>', HELP.language[language]).choices(['en', 'ja']).default('en');
}

function jobs(language: Language): Option {
  return new Option('--jobs <N>', HELP.jobs[language]).argParser((text) => wholeNumber(text, 1, HELP.wholeFromOne[language]));
}

/** A figure of 0 or more, as people write it: 12,500.5. */
function amount(flags: string, description: Words, language: Language): Option {
  return new Option(flags, description[language]).argParser((text) => {
    const { value, unit } = numberInText(text) ?? { value: -1, unit: '' };
    if (value < 0 || unit !== '') throw new InvalidArgumentError(HELP.notBelowZero[language]);
    if (isTwoNumbers(text)) throw new InvalidArgumentError(HELP.twoNumbers[language]);
    return value;
  });
}

function years(language: Language): Option {
  const option = amount('--years <N>', HELP.years, language);
  const parse = option.parseArg;
  return option.argParser((text) => {
    const value: unknown = parse?.(text, undefined);
    if (typeof value !== 'number' || value === 0) throw new InvalidArgumentError(HELP.aboveZero[language]);
    return value;
  });
}

function partner(text: string, language: Language): string {
  const country = partnerCountry(text.toUpperCase());
  if (country === undefined) throw new InvalidArgumentError(`${HELP.partner[language]}${didYouMean(similarCountries(text))[language]}`);
  return country.code;
}

/** By code, or by name: `Vietnam`. */
function similarCountries(text: string): readonly string[] {
  if (text.length <= 2)
    return similarTo(
      text.toUpperCase(),
      PARTNER_COUNTRIES.map(({ code }) => code),
    );
  const named = new Map(PARTNER_COUNTRIES.flatMap(({ code, name }) => Object.values(name).map((each) => [each.toLowerCase(), code])));
  return similarTo(text.toLowerCase(), [...named.keys()]).flatMap((name) => named.get(name) ?? []);
}

function wholeNumber(text: string, from: number, otherwise: string): number {
  const value = Number(text);
  if (text.trim() === '' || !Number.isSafeInteger(value) || value < from) throw new InvalidArgumentError(otherwise);
  return value;
}
