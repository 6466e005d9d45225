import { stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { readSettings } from '../check/read-settings';
import { settingsOn } from '../check/settings';
import { assess, prepareSdgSheet } from '../assess';
import type { Language, Words } from '../language';
import { parseCheckListForm } from '../map/check-list-forms/read-check-list-form';
import { earlierChoice } from '../map/earlier-choice';
import { carriedOver, type CarriedOver } from '../map/carried-over';
import type { SdgProfile } from '../map/sdg-profile';
import type { SheetChoice } from '../plan/plan-sdg-sheet';
import { inflateWithNode } from '../opc/node-inflate';
import { readXlsx } from '../read/xlsx';
import { WORDS } from '../plan/sdg-sheet-words';
import { UserError } from '../user-error';
import { VERSION } from '../version';
import { writeXlsx } from '../write/xlsx';
import { readBytes, refusalFor } from './check-file';
import { projectOf, type ProjectFlags } from './project-of';
import { isoDate } from './iso-date';
import { OutFile, requireConsent } from './out-file';
import { readArgument } from './read-argument';
import { EXIT, type ExitCode, type Terminal } from './terminal';

export interface WriteOptions extends ProjectFlags {
  readonly out: string;
  /** A JSON file with a check list form. */
  readonly checkList?: string;
  /** A JSON file with settings of the check. */
  readonly settings?: string;
  /** Absent, as the language: what the former SDG sheet says, else linked and English. */
  readonly values?: SheetChoice['values'];
  readonly language?: SheetChoice['language'];
  /** Consent to replace a file that stands at `out`. */
  readonly replace?: boolean;
}

/** Writes FILE with the SDG sheet to `--out`. The input is never changed; an SDG sheet of ours in it is renewed in the copy, with what people typed on it. */
export async function writeCommand(file: string, options: WriteOptions, terminal: Terminal, today: Date): Promise<ExitCode> {
  // A sheet in both languages is asked for by people who read either.
  const language: Language = options.language === 'ja' ? 'ja' : 'en';
  try {
    requireSameFormat(file, options.out);
    await refuseToOverwrite(file, options);
    const { bytes, sheet, profile, isFilledAgain } = await withSdgSheet(file, options, today);
    const out = new OutFile(options.out);
    out.write(bytes);
    out.keep();
    terminal.out(WRITTEN[language](sheet, options.out));
    if (isFilledAgain) terminal.out(keptWords(carriedOver(profile))[language]);
    for (const remark of profile.remarks) terminal.err(`${file}: ${remark[language]}`);
    return EXIT.fine;
  } catch (error) {
    terminal.err(`${file}: ${refusalFor(error).words[language]}`);
    return EXIT.notChecked;
  }
}

interface Written {
  readonly bytes: Uint8Array;
  readonly sheet: string;
  readonly profile: SdgProfile;
  /** Whether a former sheet said what people had typed. */
  readonly isFilledAgain: boolean;
}

async function withSdgSheet(file: string, options: WriteOptions, today: Date): Promise<Written> {
  const imported = options.checkList === undefined ? undefined : await readArgument('--check-list', options.checkList, parseCheckListForm);
  const own = options.settings === undefined ? {} : await readArgument('--settings', options.settings, readSettings);
  const original = await readBytes(file);
  const assessment = assess(readXlsx(original, inflateWithNode), { ...settingsOn(isoDate(today)), ...own });
  const former = earlierChoice(assessment.extraction);
  const choice: SheetChoice = {
    values: options.values ?? former?.values ?? 'linked',
    language: options.language ?? former?.language ?? 'en',
    version: VERSION,
  };
  const { plan, profile } = prepareSdgSheet(assessment, projectOf(assessment, options, imported), choice, isoDate(today));
  const isRenewal = assessment.extraction.ourSheets.includes(plan.name);
  const isFilledAgain = assessment.extraction.earlierAnswers !== undefined;
  return { bytes: writeXlsx(original, plan, isRenewal ? { replace: plan.name } : {}), sheet: plan.name, profile, isFilledAgain };
}

/** What stands in the file decides whether Excel takes it for .xlsx or .xlsm; a copy under the other ending would not open. */
function requireSameFormat(file: string, out: string): void {
  const ending = extname(file).toLowerCase();
  if (extname(out).toLowerCase() === ending) return;
  throw new UserError('bad-argument', {
    en: `--out must end in ${ending} like the input, since the copy keeps the input's format.`,
    ja: `コピーは入力と同じ形式になるため、--out の拡張子は入力と同じ ${ending} にしてください。`,
  });
}

async function refuseToOverwrite(file: string, { out, replace }: WriteOptions): Promise<void> {
  const target = await identity(out);
  if (!replace && target !== undefined && target === (await identity(file))) {
    throw new UserError('bad-argument', {
      en: '--out is the input file itself. Give another name, or add --replace to renew the file in place.',
      ja: '--out が入力ファイルと同じです。別の名前にするか、--replace を付けて上書きしてください。',
    });
  }
  requireConsent(out, replace);
}

/** The same for two paths of one file; undefined where there is none. */
async function identity(path: string): Promise<string | undefined> {
  try {
    const { dev, ino } = await stat(path);
    return `${dev}:${ino}`;
  } catch {
    return undefined; // nothing stands there
  }
}

const WRITTEN: Readonly<Record<Language, (sheet: string, out: string) => string>> = {
  en: (sheet, out) => `Wrote the worksheet "${sheet}" into ${out}.`,
  ja: (sheet, out) => `ワークシート「${sheet}」を ${out} に書き込みました。`,
};

/** What became of the words on the former sheet; those without a field of their own are easily overlooked at its end. */
function keptWords({ entries, kept }: CarriedOver): Words {
  const answers = entries === 1 ? '1 answer or text' : `${entries} answers and texts`;
  const texts = kept === 1 ? '1 text that has no field is' : `${kept} texts that have no field are`;
  const notes = {
    en: `; ${texts} at the end of the sheet under "${WORDS.keptNotes.en}"`,
    ja: `。欄のない記入${kept}件はシート末尾の「${WORDS.keptNotes.ja}」にあります`,
  };
  return { en: `Kept: ${answers}${kept > 0 ? notes.en : ''}.`, ja: `引き継いだ記入：${entries}件${kept > 0 ? notes.ja : ''}。` };
}
