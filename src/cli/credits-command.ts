import { prepareCreditsSheet, type Assessment, type CreditsSheet } from '../assess';
import type { CheckSettings } from '../check/settings';
import type { Language, Words } from '../language';
import { creditsJson } from '../map/credits/credits-json';
import type { CreditsProfile } from '../map/credits/credits-profile';
import { openFields } from '../map/credits/open-fields';
import { entriesByVintage } from '../map/credits/entries-by-vintage';
import { letterText } from '../map/credits/letter-text';
import { letters } from '../map/credits/letters';
import { makeCredits } from '../map/credits/make-credits';
import { checkTypedCredits } from '../map/credits/check-typed-credits';
import { parseTypedCredits } from '../map/credits/read-typed-credits';
import type { TypedCredits } from '../map/credits/typed-credits';
import { correctionWords } from '../plan/credits/correction-words';
import { problemPlace } from '../plan/credits/problem-place';
import { UserError } from '../user-error';
import { VERSION } from '../version';
import { settingsFor } from './check-command';
import { assessReport, readBytes } from './check-file';
import { creditsText } from './credits-text';
import { formerLanguage } from './former-language';
import { isoDate } from './iso-date';
import { readArgument } from './read-argument';
import { EXIT, type ExitCode, type Terminal } from './terminal';
import { textsWithoutField } from './texts-without-field';
import { unlessRefused } from './unless-refused';
import { writeCopy, type CopyOptions } from './write-copy';
import type { CREDITS_FORMATS } from './format-names';

export interface CreditsOptions extends CopyOptions {
  readonly format: (typeof CREDITS_FORMATS)[number];
  /** A JSON file with entries, over what stands on the sheet. */
  readonly entries?: string;
  readonly report?: readonly string[];
}

/** Says what becomes of the report on its way to credits; with a destination, writes it as the Credits sheet. */
export function creditsCommand(file: string, options: CreditsOptions, terminal: Terminal, today: Date): Promise<ExitCode> {
  const { out, inPlace = false } = options;
  if (out === undefined && !inPlace) return told(file, options, terminal, today);
  return writeCopy(file, options, { terminal, today }, async (assessment, settings) => {
    if (options.format !== 'text') throw new UserError('bad-argument', printedOnly(options.format));
    const { plan, credits } = sheetOf(assessment, settings, options, await entriesIn(options), today);
    const { remarks, warnings } = credits;
    return {
      plan,
      former: assessment.extraction.ourSheets.credits,
      told: [countWords(credits), ...keptWords(credits)],
      remarks: [...warnings, ...unknownVintages(credits), ...remarks, ...problemWords(credits)],
    };
  });
}

function told(file: string, options: CreditsOptions, terminal: Terminal, today: Date): Promise<ExitCode> {
  const language: Language = options.language === 'ja' ? 'ja' : 'en';
  return unlessRefused({ terminal, language, file }, async () => {
    const settings = await settingsFor(options, today);
    const assessment = assessReport(await readBytes(file), settings, options.cell);
    const { credits } = sheetOf(assessment, settings, options, await entriesIn(options), today);
    terminal.out(PRINTED[options.format](credits, language));
    return EXIT.fine;
  });
}

const PRINTED: Readonly<Record<CreditsOptions['format'], (credits: CreditsProfile, language: Language) => string>> = {
  text: (credits, language) => `${creditsText(credits, language)}\n${countWords(credits)[language]}`,
  json: (credits) => JSON.stringify(creditsJson(credits), null, 2),
  letters: lettersText,
};

/** What nobody may miss stands before the letters; what of a letter is to be known, before it. */
function lettersText(credits: CreditsProfile, language: Language): string {
  const marked = (words: Words): string => `! ${words[language]}`;
  const all = letters(credits).map((letter) =>
    [...letter.toCorrect.map(correctionWords).map(marked), ...letter.remarks.map(marked), letterText(letter)].join('\n\n'),
  );
  return [...[...credits.warnings, ...credits.remarks].map(marked), ...all].join('\n\n\n');
}

function sheetOf(assessment: Assessment, settings: CheckSettings, options: CreditsOptions, typed: TypedCredits, today: Date): CreditsSheet {
  const { report, language } = options;
  const former = formerLanguage(assessment.extraction.earlierCredits);
  const choice = { language: language ?? former ?? 'en', version: VERSION };
  const sheets = report ? { sheets: report } : {};
  const told = makeCredits(assessment.extraction, assessment.checks, settings, { typed, ...sheets });
  checkTypedCredits(typed, told);
  return prepareCreditsSheet(assessment, { typed: entriesByVintage(typed, told), ...sheets }, settings, choice, isoDate(today));
}

function entriesIn({ entries }: CreditsOptions): Promise<TypedCredits> {
  return entries === undefined ? Promise.resolve({}) : readArgument('--entries', entries, parseTypedCredits);
}

function printedOnly(format: string): Words {
  return {
    en: `--format ${format} is printed, not written into the workbook. Leave out --out and --in-place, or --format.`,
    ja: `--format ${format} は画面に出力する形式で、ブックには書き込めません。--out と --in-place、または --format を外してください。`,
  };
}

function countWords(credits: CreditsProfile): Words {
  const [open, wrong] = [openFields(credits), credits.problems.length];
  return {
    en: `Required entries left to fill in: ${open}. Entries to look at: ${wrong}.`,
    ja: `未回答の必須項目：${open}件、確認が必要な記入：${wrong}件。`,
  };
}

function keptWords({ keptNotes }: CreditsProfile): readonly Words[] {
  const texts = textsWithoutField(keptNotes.length);
  return texts ? [{ en: `Kept: ${texts.en}.`, ja: `${texts.ja}。` }] : [];
}

function unknownVintages({ vintages }: CreditsProfile): readonly Words[] {
  return vintages.flatMap(({ vintages: found }) => (found.kind === 'unknown' ? [found.reason] : []));
}

function problemWords(credits: CreditsProfile): readonly Words[] {
  return credits.problems.map((problem) => {
    const place = problemPlace(problem, credits);
    return { en: `${place.en}: ${problem.words.en}`, ja: `${place.ja}：${problem.words.ja}` };
  });
}
