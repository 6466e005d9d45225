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
import { VERSION } from '../version';
import { writeXlsx } from '../write/xlsx';
import { readBytes, refusalFor } from './check-file';
import { projectOf, type ProjectFlags } from './project-of';
import { isoDate } from './iso-date';
import { readArgument } from './read-argument';
import { EXIT, type ExitCode, type Terminal } from './terminal';
import { WRITTEN, requireRoomForCopy, writeWhole, type CopyOptions } from './write-copy';

export interface WriteOptions extends ProjectFlags, CopyOptions {
  /** A JSON file with a check list form. */
  readonly checkList?: string;
  /** A JSON file with settings of the check. */
  readonly settings?: string;
  /** Absent, as the language: what the former SDG sheet says, else linked and English. */
  readonly values?: SheetChoice['values'];
  readonly language?: SheetChoice['language'];
}

/** Writes FILE with the SDG sheet to `--out`. The input is never changed; an SDG sheet of ours in it is renewed in the copy, with what people typed on it. */
export async function writeCommand(file: string, options: WriteOptions, terminal: Terminal, today: Date): Promise<ExitCode> {
  // A sheet in both languages is asked for by people who read either.
  const language: Language = options.language === 'ja' ? 'ja' : 'en';
  try {
    await requireRoomForCopy(file, options);
    const { bytes, sheet, profile, isFilledAgain } = await withSdgSheet(file, options, today);
    writeWhole(options.out, bytes);
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
